"""The wizard: what it proposes from samples, and how sure it says it is."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity, Unit
from devices.line.learning import learn
from devices.line.protocol import decode_line

T, RH = Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY


def columns(samples: list[str]) -> list[tuple[int, Quantity, Unit]]:
    line_map = learn(samples).line_map
    assert line_map is not None
    return [(each.index, each.quantity, each.unit) for each in line_map.columns]


def test_lines_that_name_their_values_need_no_map() -> None:
    proposal = learn(["T=22.1,C", "T=22.2,C"])
    assert proposal.line_map is None
    assert proposal.fits == 1


def test_a_header_names_columns_and_units() -> None:
    samples = ["time;Temperature (°C);RH (%)", "10:00;21,5;44,1", "10:01;21,6;44,3"]
    proposal = learn(samples * 1 + ["10:02;21,7;44,2", "10:03;21,7;44,0"])
    assert columns(samples) == [(1, T, Unit.CELSIUS), (2, RH, Unit.PCT_RH)]
    assert [each.confidence for each in proposal.fields] == [Decimal("0.95"), Decimal("0.95")]
    assert proposal.fits == Decimal("0.8")


def test_units_in_the_cells_tell_the_quantity() -> None:
    samples = ["0001, 71.6F, 44%", "0002, 71.7F, 44%"]
    assert columns(samples) == [(1, T, Unit.FAHRENHEIT), (2, RH, Unit.PCT_RH)]


def test_bare_numbers_are_guesses_and_say_so() -> None:
    proposal = learn(["21.5 44.1", "21.6 44.3", "21.6 44.2"])
    assert [(each.quantity, each.confidence) for each in proposal.fields] == [
        (T, Decimal("0.3")),
        (RH, Decimal("0.3")),
    ]


def test_a_moisture_scale_is_never_guessed() -> None:
    proposal = learn(["id,moisture", "1,17.4", "2,17.5", "3,17.6"])
    moisture = proposal.fields[1]
    assert (moisture.quantity, moisture.unit) == (Quantity.MATERIAL_MOISTURE, None)
    assert proposal.line_map is not None
    assert proposal.line_map.columns == ()


def test_counters_and_constants_are_not_measurements() -> None:
    proposal = learn(["1;7;21.5", "2;7;21.6", "3;7;21.7"])
    assert [each.quantity for each in proposal.fields] == [None, None, T]


def test_of_two_columns_of_a_quantity_the_surer_is_kept() -> None:
    proposal = learn(["temp_C;b", "21.5;22.5", "21.6;22.6"])
    assert [each.quantity for each in proposal.fields] == [T, None]


@pytest.mark.parametrize("samples", [[], ["", "  "], ["hello", "a b c", "d e f g h"]])
def test_samples_without_form_are_refused(samples: list[str]) -> None:
    with pytest.raises(InvalidInput):
        learn(samples)


@given(
    st.lists(st.tuples(st.integers(-100, 340), st.integers(351, 999)), min_size=3, unique=True),
    st.sampled_from([";", ",", "\t", " "]),
)
def test_what_is_proposed_reads_the_samples(rows: list[tuple[int, int]], separator: str) -> None:
    header = separator.join(["temp_C", "rh"])
    lines = [f"{t / 10:.1f}{separator}{rh / 10:.1f}" for t, rh in rows]
    line_map = learn([header, *lines]).line_map
    assert line_map is not None
    for line, (t, rh) in zip(lines, rows, strict=True):
        values = [each.value for each in decode_line(line, line_map).values]
        assert values == [Decimal(t) / 10, Decimal(rh) / 10]


@given(st.lists(st.text(max_size=40), max_size=6))
def test_no_samples_raise_anything_but_invalid_input(samples: list[str]) -> None:
    try:
        proposal = learn(samples)
    except InvalidInput:
        return
    assert 0 <= proposal.fits <= 1
