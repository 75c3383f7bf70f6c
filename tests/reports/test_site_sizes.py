"""Rooms are told in feet and metres where people use feet, in metres elsewhere."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.reports.site_sizes import elevation_text, feet_text, room_size_text


@pytest.mark.parametrize(
    ("metres", "text"),
    [("3.6576", "12 ft"), ("5.4", "17 ft 9 in"), ("0.3", "1 ft"), ("2.44", "8 ft"), ("0", "0 ft")],
)
def test_feet_are_told_to_the_nearest_inch(metres: str, text: str) -> None:
    assert feet_text(Decimal(metres)) == text


def test_sizes_follow_the_country_of_the_site() -> None:
    sides = Decimal("5.4"), Decimal("4.2"), Decimal("2.44")
    assert room_size_text(*sides, "US") == (
        "17 ft 9 in x 13 ft 9 in x 8 ft (5.4 x 4.2 x 2.44 m), floor 244 ft² (22.7 m²)"
    )
    assert room_size_text(*sides, "DE") == "5.4 x 4.2 x 2.44 m, floor 22.7 m²"
    assert elevation_text(Decimal(1609), "us") == "5279 ft (1609 m)"
    assert elevation_text(Decimal(3), "NL") == "3 m"
