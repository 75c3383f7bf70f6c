"""Whether an address, a number or a code is written as its country writes it; says nothing about who it belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_EMAIL: Final = re.compile(r"[^@\s,;<>\"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+", re.IGNORECASE)
_POSTCODES: Final[Mapping[str, tuple[str, str]]] = {
    "US": (r"\d{5}(-\d{4})?", "five digits, or nine with a hyphen"),
    "AU": (r"\d{4}", "four digits"),
    "NZ": (r"\d{4}", "four digits"),
    "CA": (r"[A-Z]\d[A-Z] ?\d[A-Z]\d", "like K1A 0B1"),
    "GB": (r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}", "like SW1A 1AA"),
}
_ABN_WEIGHTS: Final = (10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19)


def email_problem(address: str) -> str:
    """Empty when it has the form of one e-mail address."""
    return "" if _EMAIL.fullmatch(address.strip()) else "this is not one e-mail address"


def phone_problem(number: str) -> str:
    """Empty when it has as many digits as a phone number may have."""
    digits = re.sub(r"\D", "", number)
    if re.search(r"[a-wyz]", number, re.IGNORECASE):
        return "there are letters in it"
    return "" if 7 <= len(digits) <= 15 else f"it has {len(digits)} digits, a number has 7 to 15"


def postcode_problem(code: str, country: str) -> str:
    """Empty when the country writes codes so, or when it is a country that is not known here."""
    known = _POSTCODES.get(country.strip().upper())
    if known is None or re.fullmatch(known[0], code.strip().upper()):
        return ""
    return f"{country.upper()} writes {known[1]}"


def abn_problem(number: str) -> str:
    """Empty when the check digits of an Australian business number are right (weights, modulo 89)."""
    digits = [int(one) for one in re.sub(r"\D", "", number)]
    if len(digits) != len(_ABN_WEIGHTS):
        return f"it has {len(digits)} digits, an ABN has 11"
    digits[0] -= 1
    total = sum(weight * digit for weight, digit in zip(_ABN_WEIGHTS, digits, strict=True))
    return "" if total % 89 == 0 else "its check digits are wrong"
