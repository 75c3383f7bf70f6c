"""Only values of the same meter, scale, depth and material are compared; goals follow their control."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import Quality, Unit
from app.domain.phrases import Phrase
from app.domain.records import (
    ControlRank,
    DryingGoal,
    GoalRule,
    Instrument,
    MoisturePoint,
    MoistureReading,
    PointStatus,
    ReadingSource,
    Visit,
    VisitKind,
)
from app.services.field_record import MeterValue, NotComparable
from app.services.job_views import JobViews
from app.services.record.comparability import series_of
from tests.site import Site


@pytest.fixture
def visit(site: Site) -> Visit:
    return site.record.open_visit(site.job.id, VisitKind.INITIAL)


def shown(site: Site, value: str, **changes: object) -> MeterValue:
    plain = MeterValue(
        value=Decimal(value),
        token=None,
        scale=Unit.PCT_MC,
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=datetime.now(UTC),
        monotonic_ns=1,
        instrument_id=site.probe.id,
        material="Plywood",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def other_meter(site: Site, serial: str = "P-2", scale: Unit = Unit.PCT_MC) -> Instrument:
    return site.record.add_instrument(
        site.job.id,
        make="BTHome",
        model="Probe",
        serial=serial,
        driver="bthome",
        scale=scale,
        resolution=Decimal("0.1"),
        calibrated_at=None,
    )


def test_every_part_of_the_series_is_compared(site: Site, visit: Visit) -> None:
    other = other_meter(site)
    for field, value in (
        ("scale", shown(site, "20", scale=Unit.REL_100)),
        ("depth_mm", shown(site, "20", depth_mm=Decimal(10))),
        ("material", shown(site, "20", material="Oak")),
        ("instrument", shown(site, "20", instrument_id=other.id)),
    ):
        with pytest.raises(NotComparable) as caught:
            site.record.take_reading(site.point, visit, value)
        assert caught.value.field == field
        assert caught.value.allowed.endswith("or a new series")
        assert caught.value.offered != series_of(site.point)
        words = caught.value.words
        assert isinstance(words, Phrase), "a screen says it in its language"
        assert words.startswith("P-01 is read ")
        assert words.endswith("or begin a new series.")
        assert "depth_mm" not in words
    assert site.store.find(MoistureReading, site.job.id) == []


def test_a_record_that_is_entered_directly_is_compared_as_well(site: Site, visit: Visit) -> None:
    reading = site.record.take_reading(site.point, visit, shown(site, "20"))
    with pytest.raises(
        NotComparable, match=r"P-01 is read in %MC\. A value in REL 0-100 cannot be compared"
    ):
        site.record.enter(replace(reading, id=site.record.new_id(), scale=Unit.REL_100))


def test_the_same_meter_under_another_record_is_the_same_meter(site: Site, visit: Visit) -> None:
    again = replace(site.probe, id=site.record.new_id(), make="BTHome (typed)")
    site.record.enter(again)
    reading = site.record.take_reading(site.point, visit, shown(site, "20", instrument_id=again.id))
    assert site.store.get(MoistureReading, reading.id).instrument_id == again.id


def test_the_offer_begins_a_new_series_at_the_same_spot(site: Site, visit: Visit) -> None:
    site.record.take_reading(site.point, visit, shown(site, "20"))
    other = other_meter(site, scale=Unit.REL_100)
    value = shown(site, "55", scale=Unit.REL_100, instrument_id=other.id)
    with pytest.raises(NotComparable) as caught:
        site.record.take_reading(site.point, visit, value)
    new = site.record.open_new_series(site.point.id, caught.value.offered, "probe P-1 broke")
    assert (new.label, new.continues, new.goal) == ("P-01 (2)", site.point.id, None)
    assert (new.x_m, new.y_m, new.room_id) == (site.point.x_m, site.point.y_m, site.room.id)
    old = site.store.get(MoisturePoint, site.point.id)
    assert (old.status, old.status_reason) == (PointStatus.REPLACED, "probe P-1 broke")
    site.record.take_reading(new, visit, value)
    screens = JobViews(site.store.job_records(site.job.id))
    assert [point.label for point in screens.moisture_map().points] == ["P-01 (2)"]
    assert [row.label for row in screens.drying_log().rows] == ["P-01", "P-01 (2)"]
    with pytest.raises(Conflict, match="takes no more readings"):
        site.record.take_reading(site.point, visit, shown(site, "19"))
    with pytest.raises(Conflict, match="only a live point goes on"):
        site.record.open_new_series(site.point.id, caught.value.offered, "again")


def test_a_control_reading_sets_the_dated_goal_of_its_series_only(site: Site) -> None:
    control, changed = site.record.take_control_reading(
        site.job.id, shown(site, "8"), rank=ControlRank.SAME_BUILDING, place="Study wall"
    )
    assert [point.id for point in changed] == [site.point.id]
    goal = site.store.get(MoisturePoint, site.point.id).goal
    assert goal is not None
    assert (goal.value, goal.control_reading_id, goal.rank, goal.set_by) == (
        Decimal(12),
        control.id,
        ControlRank.SAME_BUILDING,
        "Tess",
    )
    assert goal.set_at is not None
    _, untouched = site.record.take_control_reading(
        site.job.id, shown(site, "8", material="Oak"), rank=ControlRank.SAME_BUILDING, place="Hall"
    )
    assert untouched == ()


def test_a_weaker_control_does_not_replace_a_stronger_one(site: Site) -> None:
    take = site.record.take_control_reading
    take(
        site.job.id,
        shown(site, "8"),
        rank=ControlRank.SAME_ROOM,
        place="Dry corner",
        room_id=site.room.id,
    )
    with pytest.raises(InvalidInput, match="a company_default control is a fallback"):
        take(site.job.id, shown(site, "11"), rank=ControlRank.COMPANY_DEFAULT, place="Table")
    _, changed = take(
        site.job.id,
        shown(site, "11"),
        rank=ControlRank.COMPANY_DEFAULT,
        place="Table",
        reason="all walls are wet",
    )
    assert changed == ()


def test_a_goal_that_a_person_set_stays_and_says_on_what_ground(site: Site) -> None:
    with pytest.raises(InvalidInput, match=r"goal\.origin"):
        site.record.controls.set_goal(
            site.point.id, DryingGoal(GoalRule.MANUAL, Decimal(14), None, " ")
        )
    stated = DryingGoal(GoalRule.AT_OR_BELOW, Decimal(10), None, "floor maker's data sheet")
    site.record.controls.set_goal(site.point.id, stated)
    _, changed = site.record.take_control_reading(
        site.job.id, shown(site, "8"), rank=ControlRank.SAME_BUILDING, place="Study wall"
    )
    assert changed == ()
    goal = site.store.get(MoisturePoint, site.point.id).goal
    assert goal is not None
    assert (goal.value, goal.origin, goal.set_by) == (Decimal(10), stated.origin, "Tess")


def test_a_new_series_takes_the_goal_of_a_control_that_was_read_before(
    site: Site, visit: Visit
) -> None:
    other = other_meter(site)
    site.record.take_control_reading(
        site.job.id,
        shown(site, "7", instrument_id=other.id),
        rank=ControlRank.SAME_BUILDING,
        place="Study wall",
    )
    series = replace(series_of(site.point), instrument_id=other.id)
    new = site.record.open_new_series(site.point.id, series, "other crew")
    assert new.goal is not None
    assert new.goal.value == Decimal(11)
    assert new.created_visit_id == visit.id


def test_a_correction_keeps_the_wrong_reading_and_says_why(site: Site, visit: Visit) -> None:
    wrong = site.record.take_reading(site.point, visit, shown(site, "92"))
    right = site.record.moisture.correct_reading(wrong.id, shown(site, "29"), "digits swapped")
    assert (right.supersedes, right.correction_reason) == (wrong.id, "digits swapped")
    assert len(site.store.find(MoistureReading, site.job.id)) == 2


def test_a_torn_out_point_takes_no_more_readings(site: Site, visit: Visit) -> None:
    with pytest.raises(InvalidInput, match="why the point is torn_out"):
        site.record.moisture.close_point(site.point.id, PointStatus.TORN_OUT, "")
    gone = site.record.moisture.close_point(site.point.id, PointStatus.TORN_OUT, "wall removed")
    assert gone.closed_visit_id == visit.id
    with pytest.raises(Conflict, match="P-01 is torn out"):
        site.record.take_reading(site.point, visit, shown(site, "20"))
