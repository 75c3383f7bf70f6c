"""Trend alerts exactly at their thresholds, with displays out of range and corrections."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import Unit
from app.domain.records import AlertKind, DryingGoal, GoalRule, PointStatus
from standards.drying_alerts import Alert, AlertRule, Subject
from standards.drying_policy import STANDARD_POLICY, DryingPolicy
from standards.drying_series import PointSeries
from standards.point_alerts import chamber_alerts, point_alerts, rebound_rise
from tests.standards.drying_series_factory import at_h, series

CHAMBER = Subject("Ground floor")
REL_GOAL = DryingGoal(GoalRule.REL_PERCENT, Decimal(77), Decimal(70), "control")
GYPSUM_GOAL = DryingGoal(GoalRule.REL_PERCENT, Decimal("0.5"), Decimal("0.4"), "control")


def rules(point: PointSeries, policy: DryingPolicy = STANDARD_POLICY) -> set[AlertRule]:
    """The rules that hold at the latest reading."""
    return {alert.rule for alert in point_alerts(point, policy) if alert.ended_at is None}


def only(point: PointSeries, rule: AlertRule) -> Alert:
    found = [alert for alert in point_alerts(point) if alert.rule is rule]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("last", "stalled"), [("27.3", False), ("27.4", True), ("29", True), ("30", True)]
)
def test_less_than_a_tenth_of_the_way_to_the_goal_is_a_stall(last: str, stalled: bool) -> None:
    point = series(["30", "29", last], goal=DryingGoal(GoalRule.ABS_POINTS, Decimal(3), None, "x"))
    assert (AlertRule.STALLED in rules(point)) is stalled


@pytest.mark.parametrize(("last", "stalled"), [("14.0", False), ("14.1", True)])
def test_near_the_goal_two_steps_of_the_meter_count(last: str, stalled: bool) -> None:
    assert (AlertRule.STALLED in rules(series(["14.2", "14.2", last]))) is stalled


@pytest.mark.parametrize(("last", "stalled"), [("13", False), ("13.1", True)])
def test_a_point_at_its_goal_is_never_stalled(last: str, stalled: bool) -> None:
    assert (AlertRule.STALLED in rules(series(["13.1", "13.1", last]))) is stalled


@pytest.mark.parametrize(("hours", "judged"), [(35.99, False), (36, True)])
def test_a_trend_needs_readings_over_36_hours(hours: float, judged: bool) -> None:
    flat = series(["25", "25", "25"], hours=[0, 12, hours])
    risen = series(["20", "20", "25"], hours=[0, 12, hours])
    assert (AlertRule.STALLED in rules(flat)) is judged
    assert (AlertRule.REBOUND in rules(risen)) is judged


def test_two_readings_are_no_trend() -> None:
    assert rules(series(["25", "29"], hours=[0, 72])) == set()


def test_visits_twice_a_day_are_judged_over_the_same_time() -> None:
    often = series(["25", "25", "25", "25"], hours=[0, 12, 24, 36])
    assert AlertRule.STALLED in rules(often)
    assert [e.at for e in only(often, AlertRule.STALLED).evidence] == [at_h(0), at_h(24), at_h(36)]


@pytest.mark.parametrize(
    ("scale", "resolution", "before", "same", "above"),
    [
        (Unit.PCT_WME, "0.1", "20", "22.0", "22.1"),
        (Unit.PCT_MC, "2", "20", "24", "26"),
        (Unit.REL_100, "1", "50", "53", "54"),
        (Unit.REL_200, "1", "50", "56", "57"),
        (Unit.REL_300, "1", "50", "59", "60"),
        (Unit.REL_1000, "1", "400", "430", "431"),
        (Unit.REL_100, "2", "50", "54", "56"),
        (Unit.PCT_GYPSUM, "0.01", "2", "2.18", "2.19"),
    ],
)
def test_a_rebound_is_more_than_the_noise_of_its_scale(
    scale: Unit, resolution: str, before: str, same: str, above: str
) -> None:
    goal = GYPSUM_GOAL if scale is Unit.PCT_GYPSUM else REL_GOAL
    for last, rebounds in ((same, False), (above, True)):
        point = series(["90", before, last], scale=scale, resolution=resolution, goal=goal)
        assert (AlertRule.REBOUND in rules(point)) is rebounds


def test_a_rebound_needs_no_goal_and_stays_on_record_after_it_ended() -> None:
    point = series(["30", "20", "25", "24", "23"], has_goal=False)
    alert = only(point, AlertRule.REBOUND)
    assert (alert.since, alert.last_at, alert.ended_at) == (at_h(48), at_h(48), at_h(72))
    assert [(e.what, e.shown, e.at) for e in alert.evidence] == [
        ("P-01", "20 %WME", at_h(24)),
        ("P-01", "25 %WME", at_h(48)),
    ]
    assert alert.rule.kind is AlertKind.REBOUND
    assert alert.rule.wanted
    assert alert.words == "Wetter again: 20, then 25 (more than 2 higher)."


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (["HI", "HI", "HI"], {AlertRule.STALLED}),
        (["OR", "HI", "39.0"], set()),
        (["30", "25", "HI"], {AlertRule.STALLED, AlertRule.REBOUND}),
        (["30", "14", "LO"], set()),
        (["LO", "LO", "LO"], set()),
        (["30", "LO", "12.9"], set()),
        (["30", "LO", "13.1"], {AlertRule.REBOUND}),
        (["LO", "30", "28.5"], {AlertRule.STALLED}),
    ],
)
def test_displays_out_of_range_are_never_numbers(
    shown: list[str], expected: set[AlertRule]
) -> None:
    assert rules(series(shown)) - {AlertRule.SLOW, AlertRule.REWET} == expected


def test_a_completed_point_above_its_goal_is_wet_again_at_once() -> None:
    point = series(["20", "13", "12.8", "13.1"], hours=[0, 24, 34, 40])
    alert = only(point, AlertRule.REWET)
    assert alert.since == at_h(40)
    assert [e.shown for e in alert.evidence] == ["13 %WME", "12.8 %WME", "13.1 %WME"]
    assert AlertRule.REWET not in rules(series(["20", "13", "12.8", "13.0"]))
    assert AlertRule.REWET not in rules(series(["20", "12.8", "14", "13.1"]))
    single = replace(STANDARD_POLICY, visits_at_goal=1)
    assert AlertRule.REWET in rules(series(["20", "12.8", "14", "13.1"]), single)
    completed = series(["13", "12.8", "15"], status=PointStatus.COMPLETE)
    assert AlertRule.REWET in rules(completed)


def test_rewetting_ends_when_the_point_is_dry_again() -> None:
    alert = only(series(["13", "12", "16", "15", "13"]), AlertRule.REWET)
    assert (alert.since, alert.ended_at) == (at_h(48), at_h(96))


def test_drying_slower_than_planned_is_slow() -> None:
    point = series(["40", "36", "32.5", "29.4"])
    assert rules(point) == {AlertRule.SLOW}
    assert "5 are planned" in only(point, AlertRule.SLOW).words
    later = point_alerts(point, planned_days=30)
    assert later == ()
    assert rules(series(["40", "28", "20"])) == set()


def test_the_plan_counts_from_the_first_reading() -> None:
    values = ["60", "44", "33", "25.5", "20.2", "16.7", "14.2"]
    assert AlertRule.SLOW not in rules(series(values[:3]), replace(STANDARD_POLICY, planned_days=7))
    late = series(values)
    assert AlertRule.SLOW in rules(late)
    assert "after the start; 5 are planned" in only(late, AlertRule.SLOW).words


def test_a_point_too_slow_to_forecast_is_slow() -> None:
    point = series(["30", "29.9", "29.8"])
    assert rules(point) == {AlertRule.SLOW, AlertRule.STALLED}
    assert "30 days" in only(point, AlertRule.SLOW).words


@pytest.mark.parametrize(
    "status", [PointStatus.TORN_OUT, PointStatus.INACCESSIBLE, PointStatus.REPLACED]
)
def test_closed_points_raise_nothing(status: PointStatus) -> None:
    assert point_alerts(series(["25", "25", "29"], status=status)) == ()


def test_a_stall_lasts_until_the_point_dries_again() -> None:
    alert = only(series(["25", "25", "25", "24.5", "18"]), AlertRule.STALLED)
    assert (alert.since, alert.last_at, alert.ended_at) == (at_h(48), at_h(72), at_h(96))
    assert [e.shown for e in alert.evidence] == ["25 %WME", "25 %WME", "24.5 %WME"]


@pytest.mark.parametrize(("drying", "stalled"), [(2, True), (3, False)])
def test_a_chamber_is_stalled_when_a_third_of_its_live_points_are(
    drying: int, stalled: bool
) -> None:
    points = [series(["25", "25", "25"], number=1)]
    points += [series(["25", "20", "16"], number=2 + n) for n in range(drying)]
    points.append(series(["25", "25", "25"], number=9, status=PointStatus.TORN_OUT))
    alerts = [alert for point in points for alert in point_alerts(point)]
    found = chamber_alerts(CHAMBER, points, alerts)
    assert bool(found) is stalled
    if stalled:
        assert found[0].rule.kind is AlertKind.CHAMBER_STALLED
        assert (found[0].subject, found[0].since) == (CHAMBER, at_h(48))
        assert found[0].words == "1 of 3 live points are stalled."


def test_a_chamber_without_live_points_is_not_stalled() -> None:
    assert chamber_alerts(CHAMBER, [], []) == ()


def test_the_wood_rise_is_two_points_and_others_three_percent_of_scale() -> None:
    assert rebound_rise(series(["9"]), STANDARD_POLICY) == 2
    assert rebound_rise(series(["9"], scale=Unit.REL_1000), STANDARD_POLICY) == 30


shown = st.one_of(
    st.sampled_from(["LO", "HI", "OR", "0", "13", "1E+30", "1E+400"]),
    st.decimals(0, 1000, places=1).map(str),
)
hours = st.lists(st.floats(0, 400, width=32), max_size=9)


@given(st.data(), hours, st.sampled_from(list(Unit)), st.booleans())
def test_no_series_breaks_the_rules(
    data: st.DataObject, times: list[float], scale: Unit, has_goal: bool
) -> None:
    values = [data.draw(shown) for _ in times]
    point = series(values, hours=sorted(times) or [], scale=scale, has_goal=has_goal)
    alerts = point_alerts(point)
    chamber_alerts(CHAMBER, [point], alerts)
    for alert in alerts:
        assert alert.since <= alert.last_at
        assert alert.evidence
        assert alert.words


@given(st.lists(st.decimals(14, 40, places=1), min_size=3, max_size=3), st.integers(2, 50))
def test_multiplying_everything_on_a_scale_keeps_the_stall(
    values: list[Decimal], factor: int
) -> None:
    goal = DryingGoal(GoalRule.REL_PERCENT, Decimal(13), Decimal(10), "control")
    larger = DryingGoal(GoalRule.REL_PERCENT, Decimal(13 * factor), Decimal(10 * factor), "control")
    small = series([str(v) for v in values], scale=Unit.REL_1000, goal=goal)
    large = series(
        [str(v * factor) for v in values],
        scale=Unit.REL_1000,
        goal=larger,
        resolution=str(Decimal("0.1") * factor),
    )
    assert (AlertRule.STALLED in rules(small)) is (AlertRule.STALLED in rules(large))


def test_a_chamber_that_is_wet_past_its_planned_days_is_over_plan() -> None:
    wet = series(["40", "30", "24", "20", "17", "15", "14", "13"], number=1)
    dry = series(["20", "12"], number=2)
    [alert] = chamber_alerts(CHAMBER, [wet, dry], [])
    assert alert.rule is AlertRule.OVER_PLAN
    assert alert.rule.kind is AlertKind.OVER_PLAN
    assert (alert.since, alert.ended_at) == (at_h(6 * 24), at_h(7 * 24))
    assert [evidence.what for evidence in alert.evidence] == ["P-01"]
    assert (
        alert.words == "5 days were planned; after 6.0 days 1 of 2 live points are above the goal."
    )
    assert chamber_alerts(CHAMBER, [wet, dry], [], replace(STANDARD_POLICY, planned_days=6)) == ()
    assert chamber_alerts(CHAMBER, [replace(wet, goal=None)], []) == ()
