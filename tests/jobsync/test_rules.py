"""Merge rules, machines, plans and the chain, case by case."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from app.domain.runs import RUN_TRANSITIONS, RunState
from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START, Cursor, Head, link
from app.jobsync.classes import CLASS_BY_KIND, CONFLICT_KIND
from app.jobsync.conflicts import conflict_id
from app.jobsync.hlc import HybridClock
from app.jobsync.machines import MACHINES
from app.jobsync.ops import MAX_OP_BYTES, FeedRow, Fields, Op, OpCode, OpStatus, canonical
from app.jobsync.overlay import overlay
from app.jobsync.plan import PushPlan, SequenceGap, plan_push
from app.jobsync.reducer import Outcome, apply_op
from app.wire.sync import OpMessage
from tests.jobsync.model_server import Everything

JOB = UUID(int=1)
NOW_MS = 1_790_000_000_000
ANSWER: Fields = {"action": "continue", "decided_by": "Ana"}


def author(digit: str = "a", start_ms: int = NOW_MS) -> OpAuthor:
    """A device whose clock ticks a millisecond at a time."""
    times = itertools.count(start_ms)
    return OpAuthor(HybridClock(digit * 16, lambda: next(times)), uuid4)


def added(entity: str, fields: Fields, by: OpAuthor | None = None) -> FeedRow:
    """A record as the server holds it after it was added."""
    op = (by or author()).add(1, entity, JOB, uuid4(), fields)
    row = apply_op(None, op, NOW_MS).record
    assert row is not None
    return row


def acted(row: FeedRow, action: str, **args: str | int) -> Outcome:
    """What an action does."""
    op = author().act(2, row.entity, JOB, row.id, action, dict(args))
    return apply_op(row, op, NOW_MS)


def test_every_kind_has_a_class_and_every_machine_a_kind() -> None:
    assert set(CLASS_BY_KIND) == {*RecordKind, CONFLICT_KIND}
    assert {kind for kind, cls in CLASS_BY_KIND.items() if cls == "C"} == set(MACHINES)


def test_the_run_machine_allows_what_the_engine_allows() -> None:
    moves = {
        (RunState(state), RunState(target))
        for (state, _), target in MACHINES[RecordKind.RUN].transitions.items()
        if state != target
    }
    assert moves == {(state, to) for state, all_to in RUN_TRANSITIONS.items() for to in all_to}


def test_a_run_reports_progress_and_ends() -> None:
    row = added("run", {"state": "COMPLETED", "phase": "", "progress_pct": 0})
    assert row.fields["state"] == "PENDING"
    for action, args in (("start", {}), ("progress", {"phase": "review", "progress_pct": 60})):
        outcome = acted(row, action, **args)  # type: ignore[arg-type]
        assert outcome.record is not None
        row = outcome.record
    assert (row.fields["state"], row.fields["progress_pct"]) == ("RUNNING", 60)
    assert acted(row, "resume").code is OpCode.ILLEGAL_TRANSITION
    assert acted(row, "complete", started_by="x").code is OpCode.INVALID


def test_an_answer_is_given_once_and_the_same_operation_again_is_a_duplicate() -> None:
    row = added("checkpoint", {"action": "", "decided_by": "", "reason": ""})
    op = author().act(2, "checkpoint", JOB, row.id, "decide", ANSWER)
    decided = apply_op(row, op, NOW_MS).record
    assert decided is not None
    assert apply_op(decided, op, NOW_MS).status is OpStatus.DUPLICATE
    assert acted(decided, "withdraw").code is OpCode.ILLEGAL_TRANSITION


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"action": "continue"},
        {"action": "explode", "decided_by": "Ana"},
        {"action": "continue", "decided_by": " "},
        {"action": ["continue"], "decided_by": "Ana"},
    ],
)
def test_a_question_is_not_closed_by_what_no_run_can_act_on(answer: Fields) -> None:
    row = added("checkpoint", {"action": "", "decided_by": "", "reason": ""})
    op = author().act(2, "checkpoint", JOB, row.id, "decide", answer)
    assert apply_op(row, op, NOW_MS).code is OpCode.INVALID
    good = author().act(2, "checkpoint", JOB, row.id, "decide", ANSWER)
    assert apply_op(row, good, NOW_MS).status is OpStatus.APPLIED


@pytest.mark.parametrize("kind", ["room", "reading"])
def test_the_id_of_an_operation_stands_for_one_content(kind: str) -> None:
    op = author().add(1, kind, JOB, uuid4(), {"name": "Kitchen"})
    row = apply_op(None, op, NOW_MS).record
    assert row is not None
    again = replace(op, n=2)
    assert apply_op(row, again, NOW_MS).status is OpStatus.DUPLICATE
    other = replace(again, fields={"name": "Bath"})
    assert apply_op(row, other, NOW_MS).code is OpCode.ID_REUSED
    assert apply_op(row, replace(again, fields={"size": 3}), NOW_MS).code is OpCode.ID_REUSED


def test_sending_again_what_somebody_changed_since_is_a_repetition() -> None:
    op = author().add(1, "room", JOB, uuid4(), {"name": "Kitchen", "level": "1"})
    row = apply_op(None, op, NOW_MS).record
    renamed = author("b").set(1, "room", JOB, op.record_id, {"name": "Bath"}, row)
    changed = apply_op(row, renamed, NOW_MS + 10).record
    assert apply_op(changed, replace(op, n=2), NOW_MS).status is OpStatus.DUPLICATE


def test_a_stamp_of_somebody_elses_device_takes_nothing_over_silently() -> None:
    row = added("room", {"name": "Kitchen"})
    late = NOW_MS + 1000
    forged = author("a", late).set(1, "room", JOB, row.id, {"name": "Mine"}, None)
    outcome = apply_op(row, forged, late, own_stamp=False)
    assert [clash.lost for clash in outcome.clashes] == ["Kitchen"]
    assert apply_op(row, forged, late).clashes == ()
    early = author("a", NOW_MS - 1000).set(1, "room", JOB, row.id, {"name": "Mine"}, None)
    assert apply_op(row, early, late, own_stamp=False).status is OpStatus.MERGED
    deleted = author("a", late).delete(1, "room", JOB, row.id, None)
    clashes = apply_op(row, deleted, late, own_stamp=False).clashes
    assert [clash.kind for clash in clashes] == ["delete_unseen_edit"]


def test_a_fact_is_not_changed_only_voided() -> None:
    row, by = added("reading", {"value": "17.5"}), author()
    assert apply_op(row, by.set(2, "reading", JOB, row.id, {"value": "1"}, row), NOW_MS).code is (
        OpCode.IMMUTABLE
    )
    voided = apply_op(row, by.delete(2, "reading", JOB, row.id, row), NOW_MS).record
    assert voided is not None
    assert (voided.dead, voided.fields) == (True, row.fields)


def test_an_edit_of_a_deleted_record_is_kept_and_shown() -> None:
    row, by = added("room", {"name": "Kitchen"}), author()
    dead = apply_op(row, by.delete(2, "room", JOB, row.id, row), NOW_MS).record
    outcome = apply_op(dead, by.set(3, "room", JOB, row.id, {"name": "Bath"}, row), NOW_MS)
    assert outcome.record is not None
    assert (outcome.record.dead, outcome.record.fields["name"]) == (True, "Bath")
    assert [clash.kind for clash in outcome.clashes] == ["edit_after_delete"]


def test_deleting_over_an_unseen_edit_keeps_the_edit_in_a_conflict() -> None:
    row = added("room", {"name": "Kitchen"})
    rename = author("b").set(1, "room", JOB, row.id, {"name": "Bath"}, row)
    renamed = apply_op(row, rename, NOW_MS + 10).record
    outcome = apply_op(
        renamed, author("c", NOW_MS + 50).delete(1, "room", JOB, row.id, row), NOW_MS + 99
    )
    assert [clash.kind for clash in outcome.clashes] == ["delete_unseen_edit"]
    assert outcome.clashes[0].lost == {"name": "Bath"}


def test_the_same_value_twice_is_no_conflict_but_one_and_true_differ() -> None:
    row = added("room", {"name": 1})
    same = author("b", NOW_MS + 9).set(1, "room", JOB, row.id, {"name": 1}, None)
    assert apply_op(row, same, NOW_MS + 99).clashes == ()
    other = author("b", NOW_MS + 9).set(1, "room", JOB, row.id, {"name": True}, None)
    assert len(apply_op(row, other, NOW_MS + 99).clashes) == 1


def test_a_clock_far_ahead_is_noted_and_does_not_win_for_ever() -> None:
    row = added("room", {"name": "Kitchen"})
    ahead = author("b", NOW_MS + 10**9).set(1, "room", JOB, row.id, {"name": "Bath"}, row)
    outcome = apply_op(row, ahead, NOW_MS)
    assert outcome.code is OpCode.SKEW
    later = author("c", NOW_MS + 1000).set(1, "room", JOB, row.id, {"name": "Cellar"}, row)
    final = apply_op(outcome.record, later, NOW_MS + 1000).record
    assert final is not None
    assert final.fields["name"] == "Cellar"


def planned(*ops: Op, last_n: int = 0) -> PushPlan:
    """A plan on an empty server that has the job's head."""
    return plan_push(last_n, ops, {}, {JOB: Head()}, NOW_MS, Everything())


def test_a_plan_numbers_records_densely_and_links_the_chain() -> None:
    by = author()
    ops = [by.add(1, "job", JOB, JOB, {"v": 1}), by.add(2, "room", JOB, uuid4(), {"v": 1})]
    plan = planned(*ops)
    assert [row.seq for row in plan.changed] == [1, 2]
    (entry,) = plan.log
    assert plan.heads[JOB] == Head(2, 1, link("", 1, 2, entry.items))
    tampered = replace(ops[1], fields={"v": 2})
    assert planned(ops[0], tampered).heads[JOB].hash != plan.heads[JOB].hash


def test_nothing_is_written_into_a_job_that_does_not_exist() -> None:
    plan = planned(author().add(1, "room", JOB, uuid4(), {}))
    assert [result.code for result in plan.results] == [OpCode.NO_JOB]
    assert plan.changed == ()
    assert plan.last_n == 1


def test_a_hole_in_the_numbers_decides_nothing() -> None:
    with pytest.raises(SequenceGap) as caught:
        planned(author().add(3, "job", JOB, JOB, {}), last_n=1)
    assert caught.value.expect == 2


def test_a_failed_group_leaves_no_trace_and_a_good_one_applies() -> None:
    by, group = author(), uuid4()
    job = by.add(1, "job", JOB, JOB, {})
    room = by.add(2, "room", JOB, uuid4(), {}, group=group)
    bad = by.act(3, "room", JOB, room.record_id, "start", {}, group=group)
    plan = planned(job, room, bad)
    assert [result.code for result in plan.results] == [
        None, OpCode.GROUP_FAILED, OpCode.NOT_A_MACHINE,
    ]  # fmt: skip
    assert [row.id for row in plan.changed] == [JOB]
    assert len(planned(job, room).changed) == 2


def test_a_conflict_record_is_made_by_nobody_but_the_server() -> None:
    by = author()
    job = by.add(1, "job", JOB, JOB, {})
    forged = by.add(2, CONFLICT_KIND, JOB, uuid4(), {})
    assert planned(job, forged).results[1].code is OpCode.FORBIDDEN


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", "quarrel"), ("record", "x"), ("record_kind", "spaceship"), ("field", None),
        ("kept_by", "somebody"), ("lost_by", 5), ("lost", ...),
    ],
)  # fmt: skip
def test_a_conflict_that_nobody_could_decide_is_not_given_back(name: str, value: object) -> None:
    """Every tablet with the job shows it: one that cannot be read would take the others with it."""
    by = author()
    job = by.add(1, "job", JOB, JOB, {})
    holder = f"{NOW_MS:012x}.0000.{'b' * 16}:{uuid4()}"
    fields = {
        "kind": "field", "record": str(uuid4()), "record_kind": "room", "field": "name",
        "kept": "A", "lost": "B", "kept_by": "", "lost_by": holder, "state": "OPEN",
    }  # fmt: skip
    good = FeedRow(uuid4(), JOB, CONFLICT_KIND, 0, 1, False, fields, {}, uuid4())
    broken = {k: v for k, v in (fields | {name: value}).items() if v is not ...}
    bad = replace(good, id=uuid4(), origin=uuid4(), fields=broken)  # type: ignore[arg-type]
    results = planned(job, by.adopt(2, good), by.adopt(3, bad)).results
    assert [result.code for result in results] == [None, None, OpCode.INVALID]


def test_a_conflict_has_the_same_id_at_every_attempt() -> None:
    op_id = uuid4()
    assert conflict_id(op_id, "name") == conflict_id(op_id, "name") != conflict_id(op_id, "level")


def test_an_operations_id_does_not_raise_the_conflict_of_one_record_for_another() -> None:
    by, other = author(), author("b", NOW_MS + 1000)
    job = by.add(1, "job", JOB, JOB, {})
    rooms = [by.add(n, "room", JOB, uuid4(), {"name": f"Room {n}"}) for n in (2, 3)]
    taken = other.set(4, "room", JOB, rooms[0].record_id, {"name": "Mine"}, None)
    again = replace(taken, n=5, record_id=rooms[1].record_id)
    results = planned(job, *rooms, taken, again).results
    assert [result.conflict is not None for result in results[3:]] == [True, False]
    assert results[4].code is OpCode.ID_REUSED


def test_pending_transitions_are_not_drawn_as_decided() -> None:
    row, by = added("checkpoint", {}), author()
    pending = [by.act(2, "checkpoint", JOB, row.id, "decide", ANSWER)]
    assert overlay({row.id: row}, pending)[row.id].fields["state"] == "OPEN"


def test_an_author_refuses_what_no_server_takes() -> None:
    with pytest.raises(InvalidInput, match="too many"):
        author().add(1, "room", JOB, uuid4(), {"x": "x" * MAX_OP_BYTES})
    for value in (float("nan"), "\ud800"):
        with pytest.raises(InvalidInput):
            author().add(1, "room", JOB, uuid4(), {"x": value})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.text(min_size=1, max_size=64), json_values, max_size=4))
def test_an_operation_survives_outbox_and_wire(fields: dict[str, object]) -> None:
    by = author()
    row = added("room", fields, by)  # type: ignore[arg-type]
    for op in (
        by.add(2, "room", JOB, row.id, row.fields, group=uuid4()),
        by.set(3, "room", JOB, row.id, row.fields, row),
        by.act(4, "run", JOB, row.id, "start", row.fields),
        by.delete(5, "room", JOB, row.id, row),
        by.adopt(6, row),
    ):
        text = canonical(op.to_wire())
        assert Op.from_wire(json.loads(text)) == op
        assert OpMessage.model_validate_json(text).to_op() == op
        assert OpMessage.model_validate_json(text).to_op().content() == op.content()


@pytest.mark.parametrize("text", ["5", "5.x", f"05.{'0' * 64}", f"-1.{'0' * 64}"])
def test_a_cursor_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput, match="not a cursor"):
        Cursor.parse(text)


def test_a_cursor_survives_its_text() -> None:
    cursor = Cursor(7, "a" * 64)
    assert Cursor.parse(str(cursor)) == cursor
    assert Cursor.parse(str(START)) is START
