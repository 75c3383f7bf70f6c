"""Confirmations are counted, changes are told, and things decided alike share a line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.domain.records import (
    AffectedArea,
    Chamber,
    Determination,
    DeterminationKind,
    DryingMethod,
    Record,
    Room,
    Surface,
)
from app.reports.decision_findings import decision_rows
from tests.reports.sample_job import SampleJob

DAY = datetime(2026, 7, 14, 15, tzinfo=UTC)
DENVER = ZoneInfo("America/Denver")
JOB = SampleJob(visits=0, photo_count=0)
KITCHEN, HALLWAY, _ = JOB.rooms
CATEGORY, CLASS = DeterminationKind.CATEGORY, DeterminationKind.CLASS


def area(room: Room, surface: Surface) -> AffectedArea:
    return AffectedArea(JOB.new_id(), JOB.job.id, room.id, surface, Decimal(4), Decimal(8))


def decided(
    kind: DeterminationKind,
    value: int,
    after_h: float,
    about: AffectedArea | Chamber | Room | None = None,
    reason: str = "Supply line",
) -> Determination:
    return Determination(
        JOB.new_id(), JOB.job.id, kind, value, reason, "D. Alvarez", DAY + timedelta(hours=after_h),
        area_id=about.id if isinstance(about, AffectedArea) else None,
        chamber_id=about.id if isinstance(about, Chamber) else None,
        room_id=about.id if isinstance(about, Room) else None,
    )  # fmt: skip


def test_a_decision_confirmed_at_every_visit_is_one_line() -> None:
    areas = [
        area(KITCHEN, Surface.FLOOR),
        area(KITCHEN, Surface.WALL),
        area(HALLWAY, Surface.FLOOR),
    ]
    made = [
        decided(CATEGORY, 1, 24 * visit + number / 60, one)
        for visit in range(6)
        for number, one in enumerate(areas)
    ]
    [row] = decision_rows([*JOB.rooms, *areas, *made], DENVER)
    assert row.about == "Hallway: floor; Kitchen: floor, wall"
    assert (row.in_force, row.value, row.confirmations) == (True, 1, 5)
    assert row.decided_at == DAY
    assert row.confirmed_at == DAY + timedelta(days=5)


def test_a_real_change_is_a_line_of_its_own() -> None:
    floor = area(KITCHEN, Surface.FLOOR)
    made = [decided(CATEGORY, v, h, floor, f"seen {v}") for v, h in ((1, 0), (1, 24), (2, 48))]
    rows = decision_rows([KITCHEN, floor, *made], DENVER)
    assert [(r.value, r.in_force, r.confirmations, r.reason) for r in rows] == [
        (2, True, 0, "seen 2"),
        (1, False, 1, "seen 1"),
    ]
    assert rows[0].confirmed_at is None


def test_a_value_that_came_back_is_told_three_times() -> None:
    made = [decided(CATEGORY, v, h) for v, h in ((1, 0), (2, 24), (1, 48))]
    rows = decision_rows(made, DENVER)
    assert [(r.value, r.in_force, r.about) for r in rows] == [
        (1, True, "Whole loss"),
        (1, False, "Whole loss"),
        (2, False, "Whole loss"),
    ]


def test_each_kind_and_each_place_holds_by_itself() -> None:
    chamber = Chamber(JOB.new_id(), JOB.job.id, "Chamber A", DryingMethod.OPEN, DAY)
    made: list[Record] = [
        decided(CATEGORY, 3, 0, KITCHEN, "Sewage"),
        decided(CATEGORY, 1, 5, HALLWAY),
        decided(CLASS, 2, 6, chamber),
        decided(DeterminationKind.CONDITION, 1, 7, KITCHEN),
    ]
    rows = decision_rows([KITCHEN, HALLWAY, chamber, *made], DENVER)
    assert all(row.in_force for row in rows)
    assert [(r.kind.value, r.value, r.about) for r in rows] == [
        ("category", 3, "Kitchen"),
        ("category", 1, "Hallway"),
        ("class", 2, "Chamber A"),
        ("condition", 1, "Kitchen"),
    ]


def test_areas_of_different_days_do_not_share_a_line() -> None:
    floor, wall = area(KITCHEN, Surface.FLOOR), area(KITCHEN, Surface.WALL)
    made = [decided(CATEGORY, 1, 0, floor), decided(CATEGORY, 1, 30, wall)]
    rows = decision_rows([KITCHEN, floor, wall, *made], DENVER)
    assert [row.about for row in rows] == ["Kitchen: floor", "Kitchen: wall"]


def test_a_thing_that_is_no_longer_recorded_is_still_told() -> None:
    [row] = decision_rows([decided(CATEGORY, 2, 0, area(KITCHEN, Surface.FLOOR))], DENVER)
    assert row.about == "?"
