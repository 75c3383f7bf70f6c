"""Records survive the way through JSON, from any version to any other."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.records import Milestone, MilestoneKind, RecordKind, Visit, VisitKind
from app.domain.records.checking import check_record
from app.wire.records import Fields, JsonValue, from_fields, to_fields
from tests.record_values import records_of

ID, JOB = UUID(int=1), UUID(int=2)


@pytest.mark.parametrize("kind", list(RecordKind))
@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_a_record_survives_the_way_through_json(kind: RecordKind, data: st.DataObject) -> None:
    record = data.draw(records_of(kind))
    check_record(record)
    fields = json.loads(json.dumps(to_fields(record)))
    assert from_fields(kind, record.id, record.job_id, fields) == record


def milestone() -> Fields:
    return {"kind": "paid", "at": "2026-01-02T03:04:05+00:00", "recorded_by": "Tess"}


def test_fields_an_older_version_did_not_know_take_their_default() -> None:
    record = from_fields(RecordKind.MILESTONE, ID, JOB, milestone())
    assert isinstance(record, Milestone)
    assert (record.kind, record.note) == (MilestoneKind.PAID, "")


def test_fields_of_a_newer_version_are_left_aside() -> None:
    newer = milestone() | {"weather": "fog"}
    assert from_fields(RecordKind.MILESTONE, ID, JOB, newer) == from_fields(
        RecordKind.MILESTONE, ID, JOB, milestone()
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", "2026-01-02T03:04:05"),
        ("at", 5),
        ("kind", "bankrupt"),
        ("recorded_by", None),
        ("recorded_by", 7),
    ],
)
def test_a_malformed_field_is_named(field: str, value: JsonValue) -> None:
    with pytest.raises(InvalidInput, match=f"milestone.{field}"):
        from_fields(RecordKind.MILESTONE, ID, JOB, milestone() | {field: value})


def test_a_missing_field_without_a_default_is_named() -> None:
    fields = milestone()
    del fields["at"]
    with pytest.raises(InvalidInput, match=r"milestone\.at: the field is missing"):
        from_fields(RecordKind.MILESTONE, ID, JOB, fields)


@pytest.mark.parametrize("tasks", ["sweep", [{"done": True}], [{"name": "sweep", "done": "yes"}]])
def test_a_malformed_part_of_a_list_is_refused(tasks: JsonValue) -> None:
    visit = Visit(ID, JOB, 1, VisitKind.MONITOR, "Tess", datetime(2026, 1, 2, tzinfo=UTC), None)
    with pytest.raises(InvalidInput, match=r"visit\.tasks"):
        from_fields(RecordKind.VISIT, ID, JOB, to_fields(visit) | {"tasks": tasks})
