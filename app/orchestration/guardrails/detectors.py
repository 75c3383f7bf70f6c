"""Finding card numbers, national ids, bank accounts and keys by how they are built, check digits included.

Nothing here looks at words: "credit card" in a note is no finding, and a claim number is none unless every digit of it
fits an issuer's pattern. Sources: ISO/IEC 7812-1 (Luhn), ISO 13616 (IBAN), and the issuers' published key formats.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Detector(StrEnum):
    """What can be looked for."""

    PAYMENT_CARD = "payment-card"
    IBAN = "iban"
    US_SSN = "us-ssn"
    AU_TFN = "au-tfn"
    AU_ABN = "au-abn"
    UK_NHS = "uk-nhs"
    CA_SIN = "ca-sin"
    API_KEY = "api-key"
    PRIVATE_KEY = "private-key"
    TOKEN = "token"  # noqa: S105  (the name of a kind of finding)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found and where in the text; never the value itself."""

    detector: Detector
    start: int
    end: int


def luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


_ISSUERS = re.compile(
    r"4\d{12}|4\d{15}|4\d{18}"
    r"|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}"
    r"|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}"
    r"|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}"
)
_CARD_GROUPS = frozenset(
    {(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (4, 4, 4, 4, 3), (4, 4, 5), (4, 3, 3, 3)}
)
_NAMED_NUMBER = re.compile(
    r"(?:claim|policy|serial|s/n|job|invoice|order|imei|meter|asset|model|ref(?:erence)?|licen[cs]e"
    r"|account no|tracking|permit|po|ticket)[\s_-]*(?:number|no|num|id|code)?\s*[.:#]*\s*#?\s*$",
    re.IGNORECASE,
)


def _card(text: str) -> bool:
    digits = re.sub(r"[ -]", "", text)
    groups = tuple(len(part) for part in re.split(r"[ -]", text))
    separators = set(re.findall(r"[ -]", text))
    grouped = len(groups) == 1 or (len(separators) == 1 and groups in _CARD_GROUPS)
    return grouped and len(set(digits)) > 1 and bool(_ISSUERS.fullmatch(digits)) and luhn(digits)


def _iban(text: str) -> bool:
    plain = text.replace(" ", "")
    if len(plain) != _IBAN_CHARS.get(plain[:2]):
        return False
    return int("".join(str(int(one, 36)) for one in plain[4:] + plain[:4])) % 97 == 1


_IBAN_CHARS = {
    "AD": 24, "AE": 23, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20,
    "ES": 24, "FI": 18, "FR": 27, "GB": 22, "GI": 23, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IS": 26,
    "IT": 27, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25,
    "RO": 24, "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26,
}  # fmt: skip


def _weighted(weights: tuple[int, ...], modulus: int) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        digits = [int(one) for one in text if one.isdigit()]
        if len(digits) != len(weights) or len(set(digits)) < 3:
            return False
        return sum(d * w for d, w in zip(digits, weights, strict=True)) % modulus == 0

    return check


def _abn(text: str) -> bool:
    digits = [int(one) for one in text if one.isdigit()]
    weights = (10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19)
    return (
        sum((d - (n == 0)) * w for n, (d, w) in enumerate(zip(digits, weights, strict=True))) % 89
        == 0
    )


def _nhs(text: str) -> bool:
    digits = [int(one) for one in text if one.isdigit()]
    check = 11 - sum(d * w for d, w in zip(digits[:9], range(10, 1, -1), strict=True)) % 11
    return len(set(digits)) > 2 and check != 10 and check % 11 == digits[9]


def _sin(text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    return digits[0] not in "08" and len(set(digits)) > 2 and luhn(digits)


def _mixed(text: str) -> bool:
    """Random enough for a key: letters and digits, more than 3.5 bits a character."""
    body = re.sub(r"^[A-Za-z]+[-_]", "", text)
    bits = -sum(p * math.log2(p) for p in (body.count(one) / len(body) for one in set(body)))
    return bits > 3.5 and bool(re.search(r"\d", body)) and bool(re.search(r"[A-Za-z]", body))


@dataclass(frozen=True, slots=True)
class _Rule:
    detector: Detector
    pattern: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    numbered: bool = False
    hint: re.Pattern[str] | None = None


_RULES: tuple[_Rule, ...] = (
    _Rule(
        Detector.PAYMENT_CARD,
        re.compile(r"(?<![\w.,/-])\d(?:[ -]?\d){12,18}(?![\w/-]|[.,]\d)", re.ASCII),
        _card,
        numbered=True,
    ),
    _Rule(
        Detector.IBAN,
        re.compile(
            r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])"
        ),
        _iban,
    ),
    _Rule(
        Detector.US_SSN,
        re.compile(
            r"(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])", re.ASCII
        ),
        lambda text: len(set(text) - {"-"}) > 2,
        numbered=True,
    ),
    _Rule(
        Detector.AU_TFN,
        re.compile(r"(?<![\w.,/-])\d{3} ?\d{3} ?\d{3}(?![\w/-]| \d|[.,]\d)", re.ASCII),
        _weighted((1, 4, 3, 7, 5, 8, 6, 9, 10), 11),
        hint=re.compile(r"\b(?:tfn|tax[ _-]?file)\b", re.IGNORECASE),
    ),
    _Rule(
        Detector.AU_ABN,
        re.compile(r"(?<![\w.,/-])\d{2} \d{3} \d{3} \d{3}(?![\w/-]| \d|[.,]\d)", re.ASCII),
        _abn,
    ),
    _Rule(
        Detector.UK_NHS,
        re.compile(r"(?<![\w.,/+-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w/-]| \d|[.,]\d)", re.ASCII),
        _nhs,
        hint=re.compile(r"\bnhs\b", re.IGNORECASE),
    ),
    _Rule(
        Detector.CA_SIN,
        re.compile(r"(?<![\w.,/-])\d{3}-\d{3}-\d{3}(?![\w/-]|[.,]\d)", re.ASCII),
        _sin,
        numbered=True,
    ),
    _Rule(
        Detector.API_KEY,
        re.compile(
            r"(?<![A-Za-z0-9])(?:sk-ant-[A-Za-z0-9_-]{20,200}|sk-(?:proj-)?[A-Za-z0-9_-]{20,200}"
            r"|(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}"
            r"|AIza[0-9A-Za-z_-]{35}|xox[abprs]-[A-Za-z0-9-]{10,200}|[rs]k_live_[A-Za-z0-9]{16,200}"
            r"|SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64})(?![A-Za-z0-9])"
        ),
        lambda text: text.startswith(("AKIA", "ASIA")) or _mixed(text),
    ),
    _Rule(Detector.PRIVATE_KEY, re.compile(r"-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----")),
    _Rule(
        Detector.TOKEN,
        re.compile(
            r"(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{16,2000}(?![\w.-])", re.ASCII
        ),
    ),
)


def find(text: str, wanted: frozenset[Detector]) -> Iterator[Finding]:
    """What of the wanted stands in the text.

    A number that is introduced as a claim, serial or job number is none. Numbers that look like readings or phones (tax
    file and health numbers) count only where they are introduced as such, beside their check digit.
    """
    for rule in _RULES:
        if rule.detector not in wanted:
            continue
        for found in rule.pattern.finditer(text):
            if rule.check is not None and not rule.check(found[0]):
                continue
            before = text[max(0, found.start() - 40) : found.start()]
            if rule.numbered and _NAMED_NUMBER.search(before):
                continue
            if rule.hint is not None and not rule.hint.search(before):
                continue
            yield Finding(rule.detector, found.start(), found.end())
