"""The robust line: exact on lines, unmoved by one wrong reading, honest about its slope."""

from __future__ import annotations

import math
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from standards import robust_line
from standards.robust_line import EXACT_UP_TO, discordant_pairs, fit_line


def test_a_line_is_found_exactly() -> None:
    line = fit_line([0.0, 1.0, 3.0, 4.0], [10.0, 8.0, 4.0, 2.0], 0.8)
    assert (line.slope, line.level, line.spread, line.count) == (-2.0, 2.0, 0.0, 4)
    assert line.mean_age == 2.0
    assert line.time_spread == 10.0


def test_one_wrong_reading_moves_neither_slope_nor_level() -> None:
    line = fit_line([0.0, 1.0, 2.0, 3.0, 4.0], [10.0, 8.0, 600.0, 4.0, 2.0], 0.8)
    assert line.slope == -2.0
    assert line.level == 2.0


@pytest.mark.parametrize("count", [3, 4, 5, 6, 7])
def test_the_slope_limit_is_kendalls_test(count: int) -> None:
    rising = [
        sum(a < b for place, a in enumerate(order) for b in order[place + 1 :])
        for order in permutations(range(count))
    ]
    for chance in (0.05, 0.1, 0.2):
        expected = [
            most
            for most in range(count * (count - 1) // 2)
            if sum(r <= most for r in rising) <= chance * math.factorial(count)
        ]
        assert discordant_pairs(count, chance) == (max(expected) if expected else None)


def test_many_readings_use_the_normal_limit_of_the_same_test(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    normal = discordant_pairs(EXACT_UP_TO + 1, 0.2)
    monkeypatch.setattr(robust_line, "EXACT_UP_TO", EXACT_UP_TO + 1)
    exact = discordant_pairs(EXACT_UP_TO + 1, 0.2)
    assert normal is not None
    assert exact is not None
    assert abs(exact - normal) <= 1


@pytest.mark.parametrize("times", [[0.0], [0.0, 0.0], [1.0, 0.0]])
def test_impossible_times_are_refused(times: list[float]) -> None:
    with pytest.raises(InvalidInput, match="times"):
        fit_line(times, [1.0] * len(times), 0.8)


@given(
    st.lists(st.floats(-50, 50), min_size=3, max_size=7),
    st.floats(0, 50),
    st.lists(st.floats(0.1, 3), min_size=7, max_size=7),
)
def test_lowering_the_last_reading_raises_neither_slope_nor_level(
    values: list[float], drop: float, steps: list[float]
) -> None:
    times = [sum(steps[:n]) for n in range(len(values))]
    before = fit_line(times, values, 0.8)
    after = fit_line(times, [*values[:-1], values[-1] - drop], 0.8)
    assert after.slope <= before.slope + 1e-9
    assert after.level <= before.level + 1e-9
    if before.slope_limit is not None:
        assert after.slope_limit is not None
        assert after.slope_limit <= before.slope_limit + 1e-9
