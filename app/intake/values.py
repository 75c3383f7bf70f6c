"""A field's value out of the words that stand for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.records import Peril
from app.intake import contacts
from app.intake.addresses import ParsedAddress, country_code, parse_address, region_code
from app.intake.fields import KINDS, Confidence, Field, Kind
from app.intake.labels import any_of, labels, words
from app.intake.moments import DateOrder, find_moments

MAX_TEXT = 2000
_ANSWERS = frozenset({"yes", "no", "y", "n", "ja", "nein", "sí", "si"})
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Reading:
    """How dates are read: the order of day and month, and the day on which the text was written, if known."""

    order: DateOrder = DateOrder.MONTH_FIRST
    written_on: date | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """A value as its kind is written, and whether it could be read another way."""

    value: str
    confidence: Confidence = Confidence.SURE


def values_of(field: Field, text: str, reading: Reading) -> Mapping[Field, tuple[Value, ...]]:
    """What the words of a label say for its field, and for the fields that people write beside it.

    An address gives its parts; a person's name gives the telephone number and the e-mail address after it. Empty when
    the words say that there is none, or nothing of the field's kind is in them.
    """
    if labels().is_nothing(text) or text.strip().casefold() in _ANSWERS:
        return {}
    if field is Field.STREET:
        return _address(text)
    found = _of_kind(field, KINDS[field], text, reading)
    result: dict[Field, tuple[Value, ...]] = {field: found} if found else {}
    beside = _BESIDE.get(field)
    if beside:
        number, mail = contacts.phone(text), contacts.email(text)
        if number and beside[0]:
            result[beside[0]] = (Value(number),)
        if mail and beside[1]:
            result[beside[1]] = (Value(mail),)
    return result


_BESIDE: Mapping[Field, tuple[Field | None, Field | None]] = {
    Field.CLIENT_NAME: (Field.CLIENT_PHONE, Field.CLIENT_EMAIL),
    Field.ADJUSTER_NAME: (Field.ADJUSTER_PHONE, Field.ADJUSTER_EMAIL),
    Field.CONTACT_NAME: (Field.CONTACT_PHONE, None),
}


def perils_in(text: str) -> tuple[Peril, ...]:
    """The perils that a text names, the first named first."""
    found = []
    for name, names in words().perils.items():
        match = re.search(rf"\b(?:{any_of(names)})", text, re.IGNORECASE)
        if match:
            found.append((match.start(), Peril(name)))
    return tuple(peril for _, peril in sorted(found, key=lambda item: item[0]))


def of_address(parsed: ParsedAddress) -> dict[Field, tuple[Value, ...]]:
    """The parts of an address as fields."""
    parts = {
        Field.STREET: parsed.street,
        Field.CITY: contacts.cased(parsed.city),
        Field.REGION: parsed.region,
        Field.POSTCODE: parsed.postcode,
        Field.COUNTRY: parsed.country,
    }
    return {field: (Value(part),) for field, part in parts.items() if part}


def _address(text: str) -> Mapping[Field, tuple[Value, ...]]:
    parsed = parse_address(text)
    return of_address(parsed) if parsed else {}


def _of_kind(field: Field, kind: Kind, text: str, reading: Reading) -> tuple[Value, ...]:
    made: str | None
    match kind:
        case Kind.MOMENT:
            return _moments(text, reading)
        case Kind.NAME:
            made = contacts.name(text)
        case Kind.PHONE:
            made = contacts.phone(text)
        case Kind.EMAIL:
            made = contacts.email(text)
        case Kind.MONEY:
            made = contacts.amount(text)
        case Kind.IDENTIFIER:
            made = contacts.identifier(text)
        case Kind.COUNTRY:
            made = country_code(text)
        case Kind.PERIL:
            found = perils_in(text)
            made = found[0].value if found else None
        case Kind.TEXT:
            made = _text(field, text)
    return (Value(made),) if made else ()


def _moments(text: str, reading: Reading) -> tuple[Value, ...]:
    found = next(find_moments(text, reading.order, reading.written_on), None)
    if found is None:
        return ()
    if found.ambiguous:
        return (
            Value(found.value, Confidence.LIKELY),
            Value(found.swapped.value, Confidence.UNSURE),
        )
    return (Value(found.value, Confidence.LIKELY if found.relative else Confidence.SURE),)


def _text(field: Field, text: str) -> str | None:
    bare = _SPACE.sub(" ", text).strip(" ,;:-")
    if field is Field.CITY:
        bare = bare.split(",")[0].strip()
    if field is Field.REGION:
        bare = region_code(bare) or bare
    return bare[:MAX_TEXT] or None
