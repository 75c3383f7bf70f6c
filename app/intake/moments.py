"""Dates and times as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jän enero ene",
            "february feb februar febrero",
            "march mar märz mär mrz marzo",
            "april apr abril abr",
            "may mai mayo",
            "june jun juni junio",
            "july jul juli julio",
            "august aug agosto ago",
            "september sept sep septiembre set",
            "october oct oktober okt octubre",
            "november nov noviembre",
            "december dec dezember dez diciembre dic",
        ),
        1,
    )
    for name in names.split()
}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_TIME = (
    r"(?P<hour>\d{1,2})(?:(?::|\.|h)(?P<minute>\d{2}))?(?::\d{2})?\s*"
    r"(?P<half>[ap]\.?\s?m\.?(?![a-z]))?(?:\s?(?:uhr|hrs|hours|h)\b)?"
)
_CLOCK = re.compile(
    r"(?:at|around|about|approx\.?|approximately|by|um|gegen|a las|sobre las|,|-|\u2013|T|@)?\s*"
    r"(?:(?:about|around|approx\.?|approximately|ca\.|gegen|sobre las) )?" + _TIME,
    re.IGNORECASE,
)
_DATES = re.compile(
    rf"""(?<![\w.])(?:
    (?P<iso>(?P<y1>\d{{4}})[-/.](?P<m1>\d{{1,2}})[-/.](?P<d1>\d{{1,2}}))
  | (?P<numeric>(?P<a>\d{{1,2}})(?P<sep>[/.\-])(?P<b>\d{{1,2}})(?P=sep)(?P<y2>\d{{4}}|\d{{2}}))
  | (?P<month_first>(?P<mon1>{_MONTH})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,?\s+(?P<y3>\d{{4}}))?)
  | (?P<day_first>(?P<d4>\d{{1,2}})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+|de\s+)?(?P<mon2>{_MONTH})\.?
      (?:[\s,-]+(?:de\s+|del\s+)?(?P<y4>\d{{4}}|\d{{2}}(?![\d:])))?)
    )(?![\d])""",
    re.IGNORECASE | re.VERBOSE,
)
_RELATIVE = re.compile(
    r"\b(?:(?P<today>today|this (?:morning|afternoon|evening)|tonight|heute|hoy)"
    r"|(?P<yesterday>yesterday(?: (?:morning|afternoon|evening))?|last night|gestern|ayer|anoche)"
    r"|(?P<ago>(?P<count>\d{1,2}|two|three|four|five) days ago)"
    rf"|(?:on |last |since |this past )(?P<weekday>{'|'.join(_WEEKDAYS)})(?: (?:morning|afternoon|evening|night))?)\b",
    re.IGNORECASE,
)
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
_THIS_CENTURY = 2000


class DateOrder(StrEnum):
    """Which of day and month comes first in ``03/04/2026``."""

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"


@dataclass(frozen=True, slots=True)
class FoundMoment:
    """A date, with the time when one stands beside it, and where it stands in the text."""

    day: date
    at: time | None
    start: int
    end: int
    ambiguous: bool = False
    """Day and month could be the other way round."""
    relative: bool = False
    """Counted from the day on which the text was written."""

    @property
    def value(self) -> str:
        """As :data:`Kind.MOMENT` is written."""
        if self.at is None:
            return self.day.isoformat()
        return datetime.combine(self.day, self.at).isoformat(timespec="minutes")

    @property
    def swapped(self) -> FoundMoment:
        """The other reading of an ambiguous date."""
        other = self.day.replace(month=self.day.day, day=self.day.month)
        return FoundMoment(other, self.at, self.start, self.end, self.ambiguous)


def find_moments(
    text: str, order: DateOrder = DateOrder.MONTH_FIRST, written_on: date | None = None
) -> Iterator[FoundMoment]:
    """Every date of a text from its start; words such as *yesterday* only when it is known when it was written.

    A date without a year is of the twelve months before ``written_on``; without that it is left out.
    """
    for match in _DATES.finditer(text):
        made = _day(match, order, written_on)
        if made is None:
            continue
        day, ambiguous = made
        at, end = _clock(text, match.end())
        yield FoundMoment(day, at, match.start(), end, ambiguous)
    if written_on is None:
        return
    for match in _RELATIVE.finditer(text):
        at, end = _clock(text, match.end())
        yield FoundMoment(_back(match, written_on), at, match.start(), end, relative=True)


def find_time(text: str) -> time | None:
    """The first time of day in a text that names one."""
    for match in re.finditer(_TIME, text, re.IGNORECASE):
        if match["minute"] or match["half"]:
            return _time(match)
    return None


def order_of(text: str) -> DateOrder | None:
    """The order that the dates of a text show: one number above twelve says which is the day."""
    firsts = [int(m["a"]) for m in _DATES.finditer(text) if m["numeric"]]
    seconds = [int(m["b"]) for m in _DATES.finditer(text) if m["numeric"]]
    if any(n > 12 for n in firsts):
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if any(n > 12 for n in seconds) else None


def _day(
    match: re.Match[str], order: DateOrder, written_on: date | None
) -> tuple[date, bool] | None:
    ambiguous = False
    if match["iso"]:
        year, month, day = match["y1"], int(match["m1"]), int(match["d1"])
    elif match["numeric"]:
        year, first, second = match["y2"], int(match["a"]), int(match["b"])
        day_first = match["sep"] == "." or order is DateOrder.DAY_FIRST
        if first > 12 or second > 12:
            day_first = first > 12
        else:
            ambiguous = first != second and match["sep"] != "."
        day, month = (first, second) if day_first else (second, first)
    elif match["month_first"]:
        year, month, day = match["y3"], _MONTHS[match["mon1"].lower()], int(match["d3"])
    else:
        year, month, day = match["y4"], _MONTHS[match["mon2"].lower()], int(match["d4"])
    try:
        if year is not None:
            number = int(year)
            return date(number + _THIS_CENTURY if number < 100 else number, month, day), ambiguous
        if written_on is None:
            return None
        this_year = date(written_on.year, month, day)
        if this_year > written_on:
            this_year = date(written_on.year - 1, month, day)
        return this_year, ambiguous
    except ValueError:
        return None


def _back(match: re.Match[str], written_on: date) -> date:
    if match["today"]:
        return written_on
    if match["yesterday"]:
        return written_on - timedelta(days=1)
    if match["ago"]:
        count = match["count"].lower()
        return written_on - timedelta(days=_COUNTS.get(count) or int(count))
    days = (written_on.weekday() - _WEEKDAYS.index(match["weekday"].lower())) % 7
    return written_on - timedelta(days=days or 7)


def _clock(text: str, start: int) -> tuple[time | None, int]:
    match = _CLOCK.match(text, start)
    if match is None:
        match = _CLOCK.match(text, start + 1) if text[start : start + 1] in " (" else None
    if match is None or not (match["minute"] or match["half"]):
        return None, start
    at = _time(match)
    return (at, match.end()) if at else (None, start)


def _time(match: re.Match[str]) -> time | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
