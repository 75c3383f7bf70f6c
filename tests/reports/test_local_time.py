"""Times are told with their zone, also where the clocks change among them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.domain.site_zone import zone_named
from app.reports.local_time import moment_text, zone_note

NEW_YEAR = datetime(2028, 1, 1, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "note"),
    [
        ("America/Denver", "Times are MST (UTC-07:00)."),
        ("Europe/Berlin", "Times are CET (UTC+01:00)."),
        ("Asia/Kolkata", "Times are IST (UTC+05:30)."),
        ("America/Sao_Paulo", "Times are UTC-03:00."),
        ("UTC", "Times are UTC."),
        ("no/where", "Times are UTC."),
    ],
)
def test_the_zone_and_its_distance_from_utc_are_told(zone: str, note: str) -> None:
    assert zone_note([NEW_YEAR], zone_named(zone)) == note


def test_a_change_of_the_clocks_is_told() -> None:
    before = datetime(2026, 10, 31, 15, tzinfo=UTC)
    note = zone_note([before + timedelta(days=2), before], ZoneInfo("America/Denver"))
    assert note == "Times are MDT (UTC-06:00), MST (UTC-07:00) from 2 Nov 2026."
    assert zone_note([], ZoneInfo("America/Denver")) == ""


def test_the_year_is_the_site_s() -> None:
    assert moment_text(NEW_YEAR, ZoneInfo("America/Denver")) == "31 Dec 2027, 22:30"
