"""What the fields of a record may hold, and what a refusal says."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

import pytest

from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.records import (
    RECORD_TYPES,
    Address,
    Circuit,
    DryingGoal,
    GoalRule,
    Job,
    JobState,
    MoisturePoint,
    Opening,
    OpeningKind,
    PlanPoint,
    PointStatus,
    RecordKind,
    Room,
    Surface,
)
from app.domain.records.checking import check_record
from app.domain.records.references import named_records, referring_kinds
from app.jobsync.classes import DataClass, class_of

ID, JOB = UUID(int=1), UUID(int=2)
ROOM = Room(
    ID, JOB, "Kitchen", "Ground", Decimal(4), Decimal(3), Decimal("2.4"), Decimal(0), Decimal(0)
)
LOSS = Job(
    ID,
    "J-1",
    "Ada Wells",
    Address("1 High Street", "Denver", "CO", "80209", "US"),
    "",
    "",
    "",
    datetime(2026, 1, 1, tzinfo=UTC),
    "America/Denver",
    Decimal(1609),
    JobState.OPEN,
    datetime(2026, 1, 2, tzinfo=UTC),
)


def problem(record: Job | Room | Circuit) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        check_record(record)
    return caught.value


def test_a_sound_record_passes() -> None:
    check_record(LOSS)
    check_record(ROOM)


def test_a_blank_text_is_named_with_what_is_allowed() -> None:
    error = problem(replace(LOSS, client_name="  "))
    assert (error.field, error.problem) == ("client_name", "it is empty")
    assert error.allowed == "some text, at most 300 characters"


def test_a_part_of_a_composite_field_is_named_by_its_path() -> None:
    assert (
        problem(replace(LOSS, address=replace(LOSS.address, street=""))).field == "address.street"
    )


def test_an_item_of_a_list_is_named_by_its_place() -> None:
    door = Opening(OpeningKind.DOOR, Decimal("0.9"), Decimal("2.1"))
    wide = replace(door, width_m=Decimal(900))
    error = problem(replace(ROOM, openings=(door, wide)))
    assert error.field == "openings[1].width_m"
    assert error.allowed == "0.1 to 500 m"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_a_number_is_finite(number: str) -> None:
    assert problem(replace(ROOM, x_m=Decimal(number))).field == "x_m"


def test_a_range_names_value_and_limits() -> None:
    circuit = Circuit(ID, JOB, "A1", Decimal(1500), Decimal(120))
    assert str(problem(circuit)) == "breaker_a: 1500 is out of range. Allowed: 0 to 400 A."


def test_a_time_has_a_zone() -> None:
    naive = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None)
    assert problem(replace(LOSS, loss_at=naive)).problem == "the time has no zone"


def test_the_floor_of_an_outline_is_its_enclosed_area() -> None:
    corners = [(0, 0), (4, 0), (4, 1), (2, 1), (2, 3), (0, 3)]
    outline = tuple(PlanPoint(Decimal(x), Decimal(y)) for x, y in corners)
    assert ROOM.floor_m2 == 12
    assert replace(ROOM, outline=outline).floor_m2 == 8


def test_references_are_found_in_fields_lists_and_parts() -> None:
    goal = DryingGoal(
        GoalRule.MANUAL, Decimal(12), None, "data sheet", control_reading_id=UUID(int=9)
    )
    point = MoisturePoint(
        ID, JOB, UUID(int=3), "P-1", "", Surface.WALL, "Pine", Unit.PCT_MC, None, UUID(int=4),
        Decimal(0), Decimal(0), goal, PointStatus.LIVE,
    )  # fmt: skip
    assert {(path, target) for path, target, _ in named_records(point)} == {
        ("room_id", RecordKind.ROOM),
        ("instrument_id", RecordKind.INSTRUMENT),
        ("goal.control_reading_id", RecordKind.CONTROL_READING),
    }
    assert (RecordKind.PLACEMENT, "photo_ids") in {
        (kind, reference.path) for kind, reference in referring_kinds(RecordKind.PHOTO)
    }


def test_every_kind_has_a_class_and_facts_can_be_corrected_or_are_final() -> None:
    final = {"rule_override", "retraction", "custody_event", "signature", "contents_move",
             "instrument", "photo", "document"}  # fmt: skip
    for kind, record_type in RECORD_TYPES.items():
        data_class = class_of(kind)
        assert data_class is not None
        if data_class is DataClass.APPEND_ONLY:
            assert ("supersedes" in record_type.__dataclass_fields__) != (kind.value in final)
