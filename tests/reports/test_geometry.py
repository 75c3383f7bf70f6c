"""Charts and plans are laid out by laws that hold on paper and on screen."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.reports.chart_geometry import Margins, decimate_min_max, lay_out, nice_ticks
from app.reports.plan_geometry import LabelSize, lay_out_plan
from app.reports.report_model import ChartData, LevelPlan, PlanPin, PlanRoom, Series
from standards.dryness import DryState

MARGINS = Margins(20, 10, 30, 10)
LABEL = LabelSize(40, 13)
values = st.floats(-1e6, 1e6, allow_subnormal=False)


@given(values, st.floats(0, 1e6, allow_subnormal=False), st.integers(2, 12))
def test_ticks_enclose_the_range_evenly_and_are_not_many(
    low: float, spread: float, count: int
) -> None:
    high = low + (spread if spread > 1e-3 else 0)
    ticks = nice_ticks(low, high, count)
    step = ticks[1] - ticks[0]
    assert ticks[0] <= low + 1e-6 * max(step, abs(low))
    assert ticks[-1] >= high - 1e-6 * max(step, abs(high))
    assert 2 <= len(ticks) <= count + 2
    steps = {round((b - a) / (ticks[1] - ticks[0]), 3) for a, b in pairwise(ticks)}
    assert steps == {1.0}


def test_ticks_are_round_numbers() -> None:
    assert nice_ticks(0, 41) == (0, 10, 20, 30, 40, 50)
    assert nice_ticks(0, 0.9) == (0, 0.2, 0.4, 0.6, 0.8, 1.0)


@pytest.mark.parametrize(("low", "high", "count"), [(1, 0, 5), (0, math.inf, 5), (0, 1, 1)])
def test_no_axis_without_a_range(low: float, high: float, count: int) -> None:
    with pytest.raises(InvalidInput):
        nice_ticks(low, high, count)


@given(st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=400), st.integers(1, 30))
def test_decimation_keeps_ends_and_extremes(heights: list[float], buckets: int) -> None:
    points = [(float(i), y) for i, y in enumerate(heights)]
    kept = decimate_min_max(points, buckets)
    assert len(kept) <= 2 * buckets + 2
    assert (kept[0], kept[-1]) == (points[0], points[-1])
    assert list(kept) == sorted(kept, key=lambda point: point[0])
    assert max(y for _, y in kept) == max(heights)
    assert min(y for _, y in kept) == min(heights)


@given(
    st.lists(st.tuples(st.floats(0, 400), st.floats(0, 1000)), min_size=1, max_size=30),
    st.lists(st.floats(0, 500), max_size=3),
)
def test_everything_drawn_is_inside_the_plot(
    line: list[tuple[float, float]], goals: list[float]
) -> None:
    series = Series("P-01", tuple(sorted(line)))
    chart = lay_out(ChartData("t", "u", (series,), tuple(goals)), 300, 120, MARGINS)
    for x, y in chart.lines[0].points:
        assert chart.left - 1e-6 <= x <= chart.right + 1e-6
        assert chart.bottom - 1e-6 <= y <= chart.top + 1e-6
    assert all(chart.bottom <= goal.at <= chart.top + 1e-6 for goal in chart.goals)
    assert (chart.band_top is None) == (not goals)
    assert all(chart.left <= tick.at <= chart.right + 1e-6 for tick in chart.x_ticks)


def test_a_chart_without_values_is_refused() -> None:
    with pytest.raises(InvalidInput):
        lay_out(ChartData("t", "u", (Series("P", ()),), ()), 300, 120, MARGINS)


def test_a_plan_keeps_proportions_and_fits() -> None:
    rooms = (PlanRoom("Kitchen", 0, 0, 5, 4), PlanRoom("Hall", 5, 0, 3, 2))
    plan = lay_out_plan(LevelPlan("1", rooms, ()), 400, 100, LABEL)
    assert plan.width <= 400
    assert plan.height <= 100 + 1e-9
    kitchen, hall = plan.rooms
    assert kitchen.width / kitchen.height == pytest.approx(5 / 4)
    assert hall.x == pytest.approx(kitchen.width)
    assert plan.bar_m * plan.scale <= 100


def test_labels_of_close_points_do_not_cover_each_other() -> None:
    pins = tuple(PlanPin(f"P-{i}", 2 + i * 0.05, 2.0, DryState.WET, str(i)) for i in range(6))
    plan = lay_out_plan(LevelPlan("1", (PlanRoom("Hall", 0, 0, 8, 6),), pins), 400, 300, LABEL)
    for i, one in enumerate(plan.pins):
        for other in plan.pins[i + 1 :]:
            apart_x = abs(one.label_x - other.label_x) >= LABEL.width - 1e-6
            apart_y = abs(one.label_y - other.label_y) >= LABEL.height - 1e-6
            assert apart_x or apart_y


def test_a_level_without_rooms_is_refused() -> None:
    with pytest.raises(InvalidInput, match="none"):
        lay_out_plan(LevelPlan("1", (), ()), 400, 300, LABEL)
