"""Names, telephone numbers, e-mail addresses, identifiers and amounts as they stand in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,24}")
PHONE = re.compile(
    r"(?<![\w/#+-])(?:\+\d{1,3}[\s./-]{0,2}|1[\s.-])?(?:\(0?\d{1,5}\)[\s./-]?|\d{1,5}[\s./-]?)\d{2,5}(?:[\s./-]?\d{2,5}){0,4}"
    r"(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?(?![\w-])",
    re.IGNORECASE,
)
_NO_PHONE = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{2}-\d{3}-\d{4}|\d{4}[ -]\d{4}|\d{5}-\d{4}"
)
"""Dates, numbers of claims and of German banks, postcodes."""
_MONEY = re.compile(r"(?P<number>\d{1,3}(?:[,.' ]\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{1,2})?)")
_TITLES = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|dr|prof|herr|frau|señora?|sra?|don|doña)\b\.?(?:\s*(?:&|(?:and|und|y)\b)\s*)?\s*)+",
    re.I,
)
_ON_BEHALF = re.compile(r"^\s*(?:i\.\s?[AV]\.|ppa\.|p\.\s?[pao]\.)\s*", re.I)
_CAPACITY = re.compile(
    r"^\s*(?:tenant|occupant|owner|agent|caretaker|neighbou?r|son|daughter)\s*[-:\u2013]\s*", re.I
)
_IDENTIFIER = re.compile(r"[A-Za-z0-9][A-Za-z0-9/._-]*(?: [A-Za-z0-9/._-]*\d[A-Za-z0-9/._-]*)*")
MAX_NAME = 80
MIN_DIGITS, MAX_DIGITS = 7, 15


def phones(text: str) -> Iterator[tuple[str, int, int]]:
    """Every telephone number with where it starts and ends; dates and bare short numbers are none."""
    for match in PHONE.finditer(text):
        raw = match[0].strip()
        main = re.split(r"\s*(?:x|ext)", raw, maxsplit=1, flags=re.I)[0]
        digits = sum(c.isdigit() for c in main)
        grouped = not main.isdigit()
        dated = re.match(r"\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{4}-\d{2}-\d{2}", main)
        if not MIN_DIGITS <= digits <= MAX_DIGITS or dated or _NO_PHONE.fullmatch(main):
            continue
        if grouped or digits >= 10:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            yield raw, start, start + len(raw)


def phone(text: str) -> str | None:
    """The first telephone number of a text."""
    return next((number for number, _, _ in phones(text)), None)


def email(text: str) -> str | None:
    """The first e-mail address of a text, in small letters."""
    match = EMAIL.search(text)
    return match[0].lower() if match else None


def name(text: str) -> str | None:
    """A person's or company's name: the words before any number, address or remark, without a title.

    ``None`` when nothing is left that could be a name.
    """
    text = _CAPACITY.sub("", _ON_BEHALF.sub("", EMAIL.sub(" ", text)))
    for number, _, _ in list(phones(text)):
        text = text.replace(number, " ")
    text = re.split(
        r"[|;<\[(]|\s[-\u2013]\s|\s{3,}|\t|,\s*(?:tel|phone|mobile|cell|email)\b", text
    )[0]
    text = re.sub(r"\b(?:phone|tel|cell|mobile|email|e-mail|ph)\b[\s:.]*$", "", text, flags=re.I)
    bare = _TITLES.sub("", text.strip(" ,.:-\"'")).strip(" ,.:-\"'")
    if "," in bare and re.fullmatch(
        r"[^\W\d]+(?:[ '-][^\W\d]+)?,\s*[^\W\d]+(?: [^\W\d]\.?)?", bare
    ):
        last, first = (part.strip() for part in bare.split(",", 1))
        if not re.fullmatch(
            r"(?:inc|llc|ltd|pllc|lp|corp|co|jr|sr|iii?|esq|cpcu|aic)\.?", first, re.I
        ):
            bare = f"{first} {last}"
    if not bare or len(bare) > MAX_NAME or not re.search(r"[^\W\d_]{2}", bare):
        return None
    return cased(re.sub(r"\s+", " ", bare))


def identifier(text: str) -> str | None:
    """A claim, policy or job number: it has a digit and no sentence around it."""
    match = _IDENTIFIER.search(text.strip(" :#"))
    if match is None:
        return None
    found = match[0].strip(" .,-/")
    return found if re.search(r"\d", found) and 2 <= len(found) <= 40 else None


def amount(text: str) -> str | None:
    """The first amount of money as a plain decimal number."""
    match = _MONEY.search(text)
    if match is None or text[match.end() : match.end() + 1] == "%":
        return None
    number = re.sub(r"[' ]", "", match["number"])
    decimal = re.search(r"[.,](\d{1,2})$", number)
    whole = number[: decimal.start()] if decimal else number
    whole = re.sub(r"[.,]", "", whole)
    return f"{int(whole)}.{decimal[1]:0<2}" if decimal else str(int(whole))


def cased(text: str) -> str:
    """Names that are written in capitals only, with small letters."""
    if len(text) <= 4 or not text.isupper():
        return text
    kept = re.compile(r"\d|&|^(?:LLC|LP|PLLC|INC|NRMA|USAA|AIG|AMI)$")
    return " ".join(word if kept.search(word) else word.title() for word in text.split())
