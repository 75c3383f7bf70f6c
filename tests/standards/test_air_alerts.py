"""Alerts about the air and about machines, exactly at their thresholds."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from app.domain.errors import InvalidInput
from app.domain.records import AlertKind
from standards.air_alerts import (
    AirSample,
    MachineSample,
    air_stalled_alerts,
    machine_alerts,
    secondary_damage_alerts,
)
from standards.drying_air import expected_depression_gpp
from standards.drying_alerts import AlertRule, Subject
from tests.standards.drying_series_factory import START, at_h

KITCHEN, BEDROOM = Subject("Kitchen"), Subject("Bedroom")
LGR = Subject("LGR 1", UUID(int=7))


def air(hours: float, gpp: float, *, place: Subject = KITCHEN, rh: float = 50) -> AirSample:
    return AirSample(place, at_h(hours), gpp, rh)


def machine(
    hours: float, inlet: float, outlet: float, expected: float | None = None
) -> MachineSample:
    return MachineSample(LGR, at_h(hours), START, inlet, outlet, expected)


@pytest.mark.parametrize(
    ("hours", "now", "unaffected", "stalled"),
    [
        (24, 77.0, 60, True),
        (24, 76.9, 60, False),
        (23.99, 80.0, 60, False),
        (24, 80.0, 80, False),
        (24, 80.0, 79.9, True),
        (24, 90.0, 60, True),
    ],
)
def test_air_that_falls_by_no_more_than_3_gpp_in_a_day_is_stalled(
    hours: float, now: float, unaffected: float, stalled: bool
) -> None:
    reference = [air(0, 40, place=BEDROOM), air(24, unaffected, place=BEDROOM)]
    found = air_stalled_alerts([air(hours, now), air(0, 80)], reference)
    assert bool(found) is stalled
    if stalled:
        assert (found[0].rule, found[0].since) == (AlertRule.AIR_STALLED, at_h(24))
        assert found[0].rule.kind is AlertKind.AIR_STALLED
        assert [e.shown for e in found[0].evidence] == [
            "80.0 gpp",
            f"{now:.1f} gpp",
            f"{unaffected:.1f} gpp",
        ]


def test_without_unaffected_air_nothing_is_said() -> None:
    assert air_stalled_alerts([air(0, 80), air(24, 80)], []) == ()
    assert air_stalled_alerts([], [air(0, 60, place=BEDROOM)]) == ()


def test_places_are_never_mixed() -> None:
    mixed = [air(0, 80), air(24, 80, place=BEDROOM)]
    with pytest.raises(InvalidInput, match="several places"):
        air_stalled_alerts(mixed, [])
    with pytest.raises(InvalidInput, match="several places"):
        secondary_damage_alerts(mixed, START)
    other = replace(machine(0, 80, 60), machine=Subject("LGR 2"))
    with pytest.raises(InvalidInput, match="several machines"):
        machine_alerts([machine(0, 80, 60), other])


@pytest.mark.parametrize(
    ("hours", "rh", "surface", "alerts"),
    [
        (24, 60.0, None, False),
        (24, 60.1, None, True),
        (23.99, 75, None, False),
        (24, 50, 80.0, False),
        (24, 50, 80.1, True),
        (24, 61, 81, True),
    ],
)
def test_damp_air_or_surfaces_after_a_day_threaten_what_was_dry(
    hours: float, rh: float, surface: float | None, alerts: bool
) -> None:
    sample = replace(air(hours, 70, rh=rh), surface_rh_pct=surface)
    found = secondary_damage_alerts([sample], START)
    assert bool(found) is alerts
    if alerts:
        assert found[0].rule.kind is AlertKind.HIGH_HUMIDITY
        assert len(found[0].evidence) == (rh > 60) + (surface is not None and surface > 80)


def test_a_damp_space_stops_alerting_when_it_is_drier() -> None:
    samples = [air(0, 90, rh=80), air(24, 80, rh=65), air(48, 70, rh=55)]
    found = secondary_damage_alerts(samples, START)
    assert [(a.since, a.ended_at) for a in found] == [(at_h(24), at_h(48))]


def test_a_machine_is_judged_by_its_rating_at_this_intake() -> None:
    expected = expected_depression_gpp(140, 335, 69)
    assert round(expected, 1) == 21.2
    half = expected / 2
    assert machine_alerts([machine(12, 60, 50, 20)]) == ()
    found = machine_alerts([machine(12, 69, 69 - half + 0.01, expected)])
    assert [a.rule for a in found] == [AlertRule.MACHINE_WEAK]
    assert found[0].rule.kind is AlertKind.LOW_DEPRESSION
    assert [e.what for e in found[0].evidence] == ["inlet", "outlet"]
    assert machine_alerts([machine(11.99, 69, 68, expected)]) == ()
    assert machine_alerts([machine(12, 69, 68)]) == ()


@pytest.mark.parametrize(("outlet", "adds"), [(60.0, True), (59.99, False), (65.0, True)])
def test_an_outlet_not_below_its_inlet_is_wrong_at_once(outlet: float, adds: bool) -> None:
    found = machine_alerts([machine(0.1, 60, outlet)])
    assert [a.rule for a in found] == ([AlertRule.MACHINE_ADDS_MOISTURE] if adds else [])


def test_no_samples_no_alerts() -> None:
    assert machine_alerts([]) == ()
    assert secondary_damage_alerts([], START) == ()
