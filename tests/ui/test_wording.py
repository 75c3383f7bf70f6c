"""Numbers in the units that were chosen."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.services.views import UnitSystem
from ui.viewmodels.chart import nice_range
from ui.viewmodels.wording import Wording, number, plain, zone

D = Decimal
US, METRIC = Wording(UnitSystem.US), Wording(UnitSystem.METRIC)


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (US.temperature(D("21.1")), "70.0 °F"),
        (METRIC.temperature(D("21.1")), "21.1 °C"),
        (METRIC.temperature(D("-3")), "\N{MINUS SIGN}3.0 °C"),
        (US.humidity(D("0.0078")), "55"),
        (METRIC.humidity(D("0.0078")), "7.8"),
        (US.pressure(D("1219.1")), "0.36 inHg"),
        (METRIC.pressure(D("1219.1")), "1.22 kPa"),
        (METRIC.length(D("4.27")), "4.3 m"),
        (US.length(D("3.6576")), "12\N{PRIME}"),
        (US.length(D("4.0")), "13\N{PRIME} 1\N{DOUBLE PRIME}"),
    ],
)
def test_values_are_shown_in_the_chosen_units(shown: str, expected: str) -> None:
    assert shown == expected


@given(st.decimals(min_value=-60, max_value=120, places=1))
def test_a_typed_temperature_comes_back_as_it_was_shown(celsius: Decimal) -> None:
    for wording in (US, METRIC):
        assert abs(wording.celsius(wording.temperature_value(celsius)) - celsius) < D("1e-20")


@given(st.lists(st.floats(min_value=-500, max_value=5000), min_size=1, max_size=30))
def test_an_axis_holds_every_value_in_few_round_steps(values: list[float]) -> None:
    low, high, step = nice_range(values, zero_based=False)
    slack = step * 1e-6
    assert low - slack <= min(values)
    assert max(values) <= high + slack
    assert 1 <= round((high - low) / step) <= 8


def test_rounding_is_half_up() -> None:
    assert number(D("0.05"), 1) == "0.1"


def test_an_unknown_zone_is_shown_in_utc() -> None:
    assert str(zone("Nowhere/Land")) == "UTC"


@pytest.mark.parametrize(
    ("units", "drier_kg_kg", "stands"),
    [
        (UnitSystem.US, None, ""),
        (UnitSystem.US, "0.0001", "drier"),
        (UnitSystem.US, "-0.0001", "damper"),
        (UnitSystem.US, "0.00005", "same"),
        (UnitSystem.US, "0", "same"),
        (UnitSystem.METRIC, "-0.00004", "same"),
        (UnitSystem.METRIC, "-0.00006", "damper"),
    ],
)
def test_air_that_shows_no_difference_is_neither_drier_nor_damper(
    units: UnitSystem, drier_kg_kg: str | None, stands: str
) -> None:
    by = None if drier_kg_kg is None else Decimal(drier_kg_kg)
    assert Wording(units).against(by) == stands


def test_numbers_of_a_chart_have_the_decimal_mark_of_the_language() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert [plain(12.5), plain(12.0), plain(-0.04, 1), plain(-2.25, 2)] == [
            "12,5", "12", "0,0", "\N{MINUS SIGN}2,25",
        ]  # fmt: skip
    finally:
        QLocale.setDefault(before)
