"""Machines on the report: each place a line, days and hours by the log as it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from app.domain.records import EquipmentAsset, EquipmentKind, EquipmentLog, Placement, Record
from app.reports.equipment_findings import machine_stays
from tests.reports.sample_job import SampleJob

PLACED = datetime(2026, 7, 14, 16, tzinfo=UTC)


def machine(job: SampleJob) -> tuple[EquipmentAsset, Placement]:
    asset = EquipmentAsset(
        job.new_id(), job.job.id, "AM 1", EquipmentKind.AIR_MOVER_AXIAL, "Dri", "X"
    )
    stay = Placement(
        job.new_id(), job.job.id, asset.id, job.rooms[0].id, PLACED, "D. Alvarez", "wet floor"
    )
    return asset, stay


def line(
    job: SampleJob, stay: Placement, day: int, hours: str, running: bool = True
) -> EquipmentLog:
    return EquipmentLog(
        job.new_id(), job.job.id, stay.id, date(2026, 7, day), running, Decimal(hours),
        PLACED + timedelta(days=day - 14), "D. Alvarez",
    )  # fmt: skip


def test_corrected_lines_and_days_of_rest_do_not_count() -> None:
    job = SampleJob(visits=0, photo_count=0)
    asset, stay = machine(job)
    wrong = line(job, stay, 15, "24")
    logs: list[Record] = [
        line(job, stay, 14, "8"),
        wrong,
        replace(line(job, stay, 15, "20.5"), supersedes=wrong.id),
        line(job, stay, 16, "0", running=False),
    ]
    [found] = machine_stays([*job.records, asset, stay, *logs])
    assert (found.tag, found.kind, found.room) == ("AM 1", "axial air mover", "Kitchen")
    assert (found.days_run, found.hours_run) == (2, Decimal("28.5"))
    assert found.removed_at is None


def test_a_machine_that_was_moved_has_a_line_for_each_place() -> None:
    job = SampleJob(visits=0, photo_count=0)
    asset, stay = machine(job)
    moved = PLACED + timedelta(days=1)
    first = replace(stay, removed_at=moved)
    second = replace(stay, id=job.new_id(), room_id=job.rooms[1].id, placed_at=moved)
    stays = machine_stays([*job.records, asset, first, second])
    assert [(s.room, s.placed_at, s.removed_at) for s in stays] == [
        ("Hallway", moved, None),
        ("Kitchen", PLACED, moved),
    ]
