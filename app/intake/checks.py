"""What to look at again before a job is opened from what was recognised."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.intake.addresses import AU_STATES, CA_PROVINCES, US_STATES
from app.intake.contacts import EMAIL, MAX_DIGITS, MIN_DIGITS
from app.intake.fields import KINDS, Field, Kind

LONG_AGO = timedelta(days=365)
_POSTCODES = {
    "US": r"\d{5}(-\d{4})?",
    "CA": r"[A-Z]\d[A-Z] ?\d[A-Z]\d",
    "AU": r"\d{4}",
    "NZ": r"\d{4}",
    "GB": r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}",
    "DE": r"\d{5}",
    "AT": r"\d{4}",
    "CH": r"\d{4}",
    "ES": r"\d{5}",
}
_REGIONS = {"US": US_STATES, "CA": CA_PROVINCES, "AU": AU_STATES}


class Reason(StrEnum):
    """Why a value is doubtful."""

    IN_THE_FUTURE = "in_the_future"
    LONG_AGO = "long_ago"
    SAME_AS_OTHER = "same_as_other"
    NOT_OF_ITS_KIND = "not_of_its_kind"
    NOT_IN_COUNTRY = "not_in_country"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field whose value a person should look at, and why."""

    field: Field
    reason: Reason


def doubts(values: Mapping[Field, str], today: date | None = None) -> tuple[Doubt, ...]:
    """Everything that is odd about the values; dates are only checked when it is known what day it is."""
    found = [
        Doubt(field, Reason.NOT_OF_ITS_KIND)
        for field, value in values.items()
        if value and not is_of_kind(KINDS[field], value)
    ]
    found += [Doubt(f, Reason.TOO_LONG) for f, v in values.items() if len(v) > max_length(f)]
    loss = _day(values.get(Field.LOSS_AT, ""))
    if loss is not None and today is not None:
        if loss > today:
            found.append(Doubt(Field.LOSS_AT, Reason.IN_THE_FUTURE))
        elif today - loss > LONG_AGO:
            found.append(Doubt(Field.LOSS_AT, Reason.LONG_AGO))
    claim, policy = values.get(Field.CLAIM_NUMBER), values.get(Field.POLICY_NUMBER)
    if claim and claim == policy:
        found.append(Doubt(Field.POLICY_NUMBER, Reason.SAME_AS_OTHER))
    if values.get(Field.CLIENT_NAME) and values.get(Field.CLIENT_NAME) == values.get(
        Field.ADJUSTER_NAME
    ):
        found.append(Doubt(Field.ADJUSTER_NAME, Reason.SAME_AS_OTHER))
    found += _of_country(values)
    return tuple(found)


def is_of_kind(kind: Kind, value: str) -> bool:
    """Whether a value is written as its kind says."""
    match kind:
        case Kind.EMAIL:
            return bool(EMAIL.fullmatch(value))
        case Kind.PHONE:
            digits: int = sum(character.isdigit() for character in re.split("x|ext", value)[0])
            return bool(MIN_DIGITS <= digits <= MAX_DIGITS)
        case Kind.MOMENT:
            return _day(value) is not None
        case Kind.MONEY:
            return re.fullmatch(r"\d{1,9}(\.\d{1,2})?", value) is not None
        case Kind.COUNTRY:
            return re.fullmatch(r"[A-Z]{2}", value) is not None
    return True


def max_length(field: Field) -> int:
    """How many characters a value may have."""
    return 4000 if KINDS[field] is Kind.TEXT else 200


def _day(value: str) -> date | None:
    match = re.fullmatch(r"(\d{4}-\d{2}-\d{2})(T([01]\d|2[0-3]):[0-5]\d)?", value)
    if match is None:
        return None
    try:
        return date.fromisoformat(match[1])
    except ValueError:
        return None


def _of_country(values: Mapping[Field, str]) -> list[Doubt]:
    country = values.get(Field.COUNTRY, "")
    found = []
    postcode, region = values.get(Field.POSTCODE, ""), values.get(Field.REGION, "")
    shape = _POSTCODES.get(country)
    if postcode and shape and not re.fullmatch(shape, postcode, re.IGNORECASE):
        found.append(Doubt(Field.POSTCODE, Reason.NOT_IN_COUNTRY))
    if region and country in _REGIONS and region not in _REGIONS[country]:
        found.append(Doubt(Field.REGION, Reason.NOT_IN_COUNTRY))
    return found
