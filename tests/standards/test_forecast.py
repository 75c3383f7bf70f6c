"""Forecasts: what is said, what is refused, and the laws that hold for any readings."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.records import DryingGoal, GoalRule
from standards.drying_policy import STANDARD_POLICY
from standards.forecast import (
    Forecast,
    ForecastStatus,
    forecast_chamber,
    forecast_ordered,
    forecast_point,
    forecast_values,
)
from tests.standards.drying_series_factory import at_h, series

GOAL, CONTROL = Decimal(13), Decimal(9)


def decay(start: float, rate: float, days: list[float]) -> list[Decimal]:
    return [Decimal(9 + (start - 9) * math.exp(-rate * day)) for day in days]


def forecast(days: list[float], values: list[Decimal]) -> Forecast:
    times = [at_h(24 * day) for day in days]
    return forecast_values(times, values, goal=GOAL, equilibrium=CONTROL)


@pytest.mark.parametrize("days", [[0.0, 1.0, 2.0], [0.0, 0.4, 2.4, 3.0, 3.1]])
def test_a_pure_decay_is_forecast_exactly_whatever_the_spacing(days: list[float]) -> None:
    rate = 0.4
    found = forecast(days, decay(40, rate, days))
    assert found.status is ForecastStatus.FORECAST
    truth = math.log(31 / 4) / rate - days[-1]
    assert found.days == pytest.approx(truth, abs=1e-6)
    assert found.earliest_days is not None
    assert found.latest_days is not None
    assert found.earliest_days < truth < found.latest_days
    assert found.expected_at == at_h(24 * days[-1]) + timedelta(days=found.days or 0)
    assert found.words.startswith("About ")
    assert found.readings_used == len(days)


def test_three_readings_on_a_perfect_line_are_still_doubted() -> None:
    found = forecast([0.0, 1.0, 2.0], decay(40, 0.4, [0.0, 1.0, 2.0]))
    assert found.days is not None
    assert found.earliest_days is not None
    assert found.latest_days is not None
    assert 0.3 < (found.days - found.earliest_days) / found.days < 0.6
    assert 0.4 < (found.latest_days - found.days) / found.days < 1.5


def test_one_wrong_reading_moves_the_forecast_little() -> None:
    days = [0.0, 1.0, 2.0, 3.0, 4.0]
    values = decay(40, 0.25, days)
    wrong = [*values[:2], values[2] * 2, *values[3:]]
    right = forecast(days, values).days
    assert forecast(days, wrong).days == pytest.approx(right, abs=0.5)


@pytest.mark.parametrize(
    ("shown", "hours", "status"),
    [
        ([], [], ForecastStatus.NOT_ENOUGH_DATA),
        (["30", "20"], [0, 48], ForecastStatus.NOT_ENOUGH_DATA),
        (["30", "25", "20"], [0, 12, 23.99], ForecastStatus.NOT_ENOUGH_DATA),
        (["30", "25", "20"], [0, 12, 24], ForecastStatus.FORECAST),
        (["30", "20", "20"], [0, 24, 24], ForecastStatus.NOT_ENOUGH_DATA),
        (["HI", "HI", "30", "20"], [0, 24, 48, 72], ForecastStatus.NOT_ENOUGH_DATA),
        (["HI", "HI", "HI"], [0, 24, 48], ForecastStatus.NOT_ENOUGH_DATA),
        (["30", "25", "HI"], [0, 24, 48], ForecastStatus.NOT_DRYING),
        (["30", "30", "30"], [0, 24, 48], ForecastStatus.NOT_DRYING),
        (["30", "31", "29"], [0, 24, 48], ForecastStatus.NOT_DRYING),
        (["30", "24", "25", "18"], [0, 24, 48, 72], ForecastStatus.FORECAST),
        (["30", "29.9", "29.8"], [0, 24, 48], ForecastStatus.BEYOND_HORIZON),
        (["13"], [0], ForecastStatus.REACHED),
        (["30", "LO"], [0, 24], ForecastStatus.REACHED),
        (["30", "25", "13.0"], [0, 24, 48], ForecastStatus.REACHED),
        (["30", "20", "13.1"], [0, 24, 48], ForecastStatus.FORECAST),
        (["30", "25", "12", "14"], [0, 24, 48, 72], ForecastStatus.FORECAST),
        (["30", "12", "5", "14"], [0, 24, 48, 72], ForecastStatus.NOT_DRYING),
        (["12", "5", "8", "14"], [0, 24, 48, 72], ForecastStatus.NOT_DRYING),
        (["40", "9", "9", "9", "14"], [0, 24, 48, 72, 96], ForecastStatus.NOT_DRYING),
    ],
)
def test_it_never_guesses(shown: list[str], hours: list[float], status: ForecastStatus) -> None:
    found = forecast_point(series(shown, hours=hours))
    assert found.status is status
    assert (found.days is None) is (status is not ForecastStatus.FORECAST)
    assert found.words


def test_without_a_goal_there_is_not_enough_data() -> None:
    found = forecast_point(series(["30", "25", "20"], has_goal=False))
    assert found.status is ForecastStatus.NOT_ENOUGH_DATA


def test_a_goal_of_zero_has_nothing_to_settle_at() -> None:
    bone_dry = DryingGoal(GoalRule.MANUAL, Decimal(0), None, "chosen")
    found = forecast_point(series(["30", "25", "20"], goal=bone_dry))
    assert found.status is ForecastStatus.NOT_ENOUGH_DATA


def test_a_goal_without_control_is_approached_from_its_tolerance() -> None:
    manual = DryingGoal(GoalRule.MANUAL, Decimal(13), None, "chosen")
    with_control = forecast_point(series(["30", "25", "20"]))
    without = forecast_point(series(["30", "25", "20"], goal=manual))
    assert without.days == with_control.days


def test_only_recent_readings_count() -> None:
    recent = decay(30, 0.3, [0.0, 1.0, 2.0, 3.0, 4.0])
    before = [Decimal(90), Decimal(31), Decimal(30)]
    long = forecast([float(d) for d in range(8)], before + recent)
    assert long.days == forecast([float(d) for d in range(5)], recent).days
    assert long.readings_used == STANDARD_POLICY.forecast_recent == 5


@pytest.mark.parametrize("shown", ["9.9", "9", "0"])
def test_a_reading_at_or_under_its_equilibrium_does_not_break_the_line(shown: str) -> None:
    near = forecast_point(series(["40", "30", shown, "20", "17"]))
    assert near.status is ForecastStatus.FORECAST
    assert near == forecast_point(series(["40", "30", "10", "20", "17"]))


def test_the_horizon_is_the_last_day_that_is_said() -> None:
    days = [0.0, 1.0, 2.0]
    policy = STANDARD_POLICY
    values = decay(40, 0.1, days)
    times = [at_h(24 * day) for day in days]
    exact = forecast_values(times, values, goal=GOAL, equilibrium=CONTROL).days
    assert exact is not None
    assert 18 < exact < 19
    for horizon, status in ((18, ForecastStatus.BEYOND_HORIZON), (19, ForecastStatus.FORECAST)):
        found = forecast_values(
            times,
            values,
            goal=GOAL,
            equilibrium=CONTROL,
            policy=replace(policy, forecast_horizon_days=horizon),
        )
        assert found.status is status


def test_a_demand_for_more_certainty_widens_the_interval_or_asks_for_readings() -> None:
    days = [0.0, 1.0, 2.0, 3.0, 4.0]
    times, values = [at_h(24 * day) for day in days], decay(40, 0.3, days)
    wide = replace(STANDARD_POLICY, forecast_coverage_pct=90)
    narrow = forecast_values(times, values, goal=GOAL, equilibrium=CONTROL)
    wider = forecast_values(times, values, goal=GOAL, equilibrium=CONTROL, policy=wide)
    assert wider.days == narrow.days
    assert wider.earliest_days is not None
    assert narrow.earliest_days is not None
    assert wider.earliest_days < narrow.earliest_days
    few = forecast_values(times[:3], values[:3], goal=GOAL, equilibrium=CONTROL, policy=wide)
    assert few.status is ForecastStatus.NOT_ENOUGH_DATA


def test_an_equilibrium_at_the_goal_is_refused() -> None:
    with pytest.raises(InvalidInput, match="equilibrium"):
        forecast_values([at_h(0)], [Decimal(20)], goal=GOAL, equilibrium=GOAL)


def test_a_chamber_waits_for_its_slowest_point_and_doubts_all_of_them() -> None:
    slow, fast = series(["40", "33", "27"]), series(["40", "25", "17"], number=2)
    one, other = forecast_point(slow), forecast_point(fast)
    together = forecast_chamber([one, other])
    assert together.status is ForecastStatus.FORECAST
    assert one.days is not None
    assert together.days is not None
    assert one.days <= together.days < one.days * 1.2
    assert forecast_chamber([one]).days == one.days
    reached = Forecast(ForecastStatus.REACHED, at_h(48))
    assert forecast_chamber([one, reached]).days == one.days


def test_a_chamber_counts_from_its_latest_reading() -> None:
    early = forecast_point(series(["40", "33", "27"]))
    reached_later = Forecast(ForecastStatus.REACHED, at_h(72))
    found = forecast_chamber([early, reached_later])
    assert found.last_at == at_h(72)
    assert early.days is not None
    assert found.days == pytest.approx(early.days - 1)
    assert early.earliest_days is not None
    assert early.latest_days is not None
    assert found.earliest_days == pytest.approx(early.earliest_days - 1)
    assert found.latest_days == pytest.approx(early.latest_days - 1)
    assert found.expected_at == early.expected_at


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (["reached", "reached"], "reached"),
        ([], "not_enough_data"),
        (["reached", "not_enough_data"], "not_enough_data"),
        (["beyond_horizon", "not_enough_data"], "beyond_horizon"),
        (["not_drying", "beyond_horizon"], "not_drying"),
    ],
)
def test_a_chamber_has_no_number_while_one_point_has_none(
    statuses: list[str], expected: str
) -> None:
    points = [Forecast(ForecastStatus(status), at_h(0)) for status in statuses]
    assert forecast_chamber(points).status is ForecastStatus(expected)


wet = st.decimals("13.1", 60, places=1)
falling = st.lists(wet, min_size=3, max_size=7, unique=True).map(
    lambda values: sorted(values, reverse=True)
)
mixed_or_falling = st.one_of(falling, st.lists(wet, min_size=3, max_size=7))
gaps = st.floats(0.3, 2.5)


@given(mixed_or_falling, st.lists(gaps, min_size=7, max_size=7), wet)
@example([Decimal(30), Decimal(25), Decimal(24)], [1.0] * 7, Decimal("13.1"))
def test_a_lower_latest_reading_never_makes_the_forecast_later(
    values: list[Decimal], steps: list[float], lower: Decimal
) -> None:
    lower = min(lower, values[-1])
    days = [sum(steps[:n]) for n in range(len(values))]
    before = forecast(days, values)
    after = forecast(days, [*values[:-1], lower])
    if before.status is ForecastStatus.FORECAST:
        assert after.status is ForecastStatus.FORECAST
        assert before.days is not None
        assert after.days is not None
        assert after.days <= before.days + 1e-9


@given(mixed_or_falling, st.integers(-6, 6))
def test_the_unit_of_the_scale_does_not_matter(values: list[Decimal], power: int) -> None:
    factor = Decimal(10) ** power
    times = [at_h(24 * day) for day in range(len(values))]
    plain = forecast_values(times, values, goal=GOAL, equilibrium=CONTROL)
    scaled = forecast_values(
        times, [v * factor for v in values], goal=GOAL * factor, equilibrium=CONTROL * factor
    )
    assert scaled == plain


@given(mixed_or_falling, st.randoms())
def test_the_order_of_readings_does_not_matter(values: list[Decimal], chance: object) -> None:
    point = series([str(value) for value in values])
    mixed = list(point.readings)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert forecast_point(replace(point, readings=tuple(mixed))) == forecast_point(point)


shown = st.one_of(
    st.sampled_from(["LO", "HI", "OR", "0", "9", "13", "13.1", "1E+30", "1E+900", "1E-900"]),
    st.decimals(-50, 1000, places=2).map(str),
)


@given(st.lists(st.tuples(st.floats(0, 1e5), shown), max_size=9))
def test_no_series_breaks_the_forecast(taken: list[tuple[float, str]]) -> None:
    found = forecast_point(series([s for _, s in taken], hours=[h for h, _ in taken]))
    if found.status is ForecastStatus.FORECAST:
        assert found.days is not None
        assert found.earliest_days is not None
        assert 0 <= found.earliest_days <= found.days <= STANDARD_POLICY.forecast_horizon_days
        assert found.latest_days is None or found.days <= found.latest_days + 1e-6
    else:
        assert found.days is None
    forecast_chamber([found, found])


@given(st.lists(st.tuples(st.floats(0, 1e5), shown), max_size=9))
def test_leaving_the_interval_out_changes_nothing_else(taken: list[tuple[float, str]]) -> None:
    point = series([s for _, s in taken], hours=[h for h, _ in taken])
    readings = sorted(point.readings, key=lambda r: (r.at, r.id.hex))
    whole = forecast_ordered(point, readings)
    brief = forecast_ordered(point, readings, with_interval=False)
    assert brief == replace(whole, earliest_days=None, latest_days=None)


@given(falling, st.integers(1, 4))
def test_more_points_never_finish_a_chamber_earlier(values: list[Decimal], copies: int) -> None:
    point = forecast_point(series([str(value) for value in values]))
    chamber = forecast_chamber([point] * (copies + 1))
    if point.days is None:
        assert chamber.status is point.status
    else:
        assert chamber.days is None or chamber.days >= point.days - 1e-6
