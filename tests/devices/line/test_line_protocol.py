"""Lines of text: named values, columns by a map, what is not guessed at, and text of all kinds."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Quantity, Unit
from app.ports.line_maps import Column, LineMap
from devices.frames import DecodeError
from devices.line.protocol import decode_line

T, RH, MOISTURE = Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY, Quantity.MATERIAL_MOISTURE
COLUMNS = LineMap(";", (Column(1, T, Unit.CELSIUS), Column(2, RH, Unit.PCT_RH)), 3, True)


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("MC=17.4,%", [(MOISTURE, "17.4", Unit.PCT_MC)]),
        ("WME: 17.4 %", [(MOISTURE, "17.4", Unit.PCT_WME)]),
        ("moisture=17.4 %WME", [(MOISTURE, "17.4", Unit.PCT_WME)]),
        ("T=22.1,C", [(T, "22.1", Unit.CELSIUS)]),
        ("t=-3,5°C;rh=45,2%", [(T, "-3.5", Unit.CELSIUS), (RH, "45.2", Unit.PCT_RH)]),
        (
            "Humidity: 45.20 %\tTemperature: 72.10 F",
            [(RH, "45.20", Unit.PCT_RH), (T, "72.10", Unit.FAHRENHEIT)],
        ),
        ("id=7,T=22.1C,RH=45", [(T, "22.1", Unit.CELSIUS), (RH, "45", Unit.PCT_RH)]),
        (
            "P=1013.2hPa V=3.01V bat=88",
            [
                (Quantity.PRESSURE, "1013.2", Unit.HPA),
                (Quantity.VOLTAGE, "3.01", Unit.VOLT),
                (Quantity.BATTERY, "88", Unit.PCT),
            ],
        ),
    ],
)
def test_named_values_are_read(line: str, read: list[tuple[Quantity, str, Unit]]) -> None:
    frame = decode_line(line)
    assert [(each.quantity, each.value, each.unit) for each in frame.values] == [
        (quantity, Decimal(value), unit) for quantity, value, unit in read
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("T=22.1", "unit of T is not told"),
        ("moisture=17.4", "unit of moisture is not told"),
        ("T=22.1%", "unit of T is not told"),
        ("T=22.1C,T=22.3C", "twice"),
        ("x=22.1", "no quantity"),
        ("T=2\x002.1C", "does not name"),
        ("hello", "does not name"),
        ("T=22.1C " * 60, "too long"),
    ],
)
def test_what_is_not_told_is_not_guessed(line: str, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_line(line)


def test_columns_are_read_by_their_map() -> None:
    frame = decode_line("0007;21,5 C;44,1%", COLUMNS)
    assert [each.value for each in frame.values] == [Decimal("21.5"), Decimal("44.1")]


@pytest.mark.parametrize(
    ("line", "said"),
    [("7;21,5", "2 columns"), ("7;21,5;44,1;9", "4 columns"), ("7;--;44,1", "not a number")],
)
def test_a_line_that_does_not_fit_the_map_is_refused(line: str, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_line(line, COLUMNS)


@given(st.text(alphabet="TRHMCtemp =:;,.0123456789-%°CF|\t\x00", max_size=200))
def test_no_line_raises_anything_but_a_decode_error(line: str) -> None:
    for line_map in (None, COLUMNS):
        try:
            frame = decode_line(line, line_map)
        except DecodeError:
            continue
        assert frame.values


@pytest.mark.parametrize(
    "line",
    ["RH= 4 %RH " * 19 + "!", "T=1" + " " * 290 + "x", "a " * 150, "T=1 " * 49 + "!", "a" * 300],
)
def test_a_hostile_line_is_refused_at_once(line: str) -> None:
    begun = time.thread_time()
    with pytest.raises(DecodeError):
        decode_line(line)
    assert time.thread_time() - begun < 1
