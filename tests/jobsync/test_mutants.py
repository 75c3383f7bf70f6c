"""Deliberate mistakes in the protocol, each of which the model must notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from app.jobsync import plan, reducer
from app.jobsync.hlc import HybridClock
from app.jobsync.machines import Machine
from tests.jobsync.lost_record_model import LostRecordModel
from tests.jobsync.model_server import ModelServer
from tests.jobsync.sync_model import SyncModel
from tests.jobsync.whole_model import RescueFile, WholeModel
from tests.sync.reference_store import ReferenceStore

pytestmark = pytest.mark.slow
EXAMPLES = 6000

FREE_MOVES = {
    "decide": "DECIDED",
    "withdraw": "WITHDRAWN",
    "start": "RUNNING",
    "complete": "COMPLETED",
    "cancel": "CANCELLED",
}
honest_push = ModelServer.push
honest_receive = ModelServer.receive


def forget_answered(store: ReferenceStore, last_n: int) -> None:
    """A device that keeps nothing to repair a server with."""
    store.db.execute("DELETE FROM outbox WHERE n > ? AND state <> 'queued'", (last_n,))
    store.db.execute("UPDATE outbox SET state = 'answered' WHERE n <= ?", (last_n,))


def only_queued(store: ReferenceStore) -> Any:
    """A device that drops its overlay at the answer instead of at the pull."""
    return store.pending_ops(10_000)


def push_without_rewind(server: ModelServer, device: str, _: int, *rest: Any, **named: Any) -> Any:
    """A server that does not notice that it lost operations."""
    return honest_push(server, device, 0, *rest, **named)


def own_later_edit_by_clock(stamp: str, present: str, _: str) -> bool:
    """Order by stamps alone, also for one device."""
    return stamp > present


def ignore_second_author(present: Any, mine: str, device: str, ours_wins: bool) -> Any:
    """Forget that somebody else wrote the same value."""
    return (mine,) if ours_wins else present


def everything_is_foreign(holders: Any, seen: Any, device: str) -> bool:
    """Count one's own earlier edits as somebody else's."""
    return bool(holders)


def one_by_one(state: Any, batch: Any, judge: Any) -> Any:
    """Decide the operations of a group as if each were alone."""
    return [plan._decide(state, op, judge) for op in batch]


def nothing_to_rescue(_: WholeModel, store: ReferenceStore) -> RescueFile:
    """A rescue file without the work."""
    return RescueFile(store.device_id(), (), ())


def everything_to_rescue(_: WholeModel, store: ReferenceStore) -> RescueFile:
    """A rescue file without the photos."""
    return RescueFile(store.device_id(), tuple(store.pending_ops(10_000)), ())


def take_without_room(server: ModelServer, device: str, sha256: str, size_bytes: int) -> bool:
    """A server that confirms what it has no room for."""
    honest_receive(server, device, sha256, size_bytes)
    return True


MUTANTS: dict[str, tuple[Any, str, Callable[..., Any]]] = {
    "arrival order decides": (reducer, "wins", lambda *_: True),
    "one device's edits are ordered by its clock": (reducer, "wins", own_later_edit_by_clock),
    "the clock learns nothing": (HybridClock, "observe", lambda *_: None),
    "no conflict is recorded": (reducer, "_unseen", lambda *_: False),
    "conflicts with oneself": (reducer, "_unseen", everything_is_foreign),
    "the second author of a value is forgotten": (reducer, "_join", ignore_second_author),
    "any transition is accepted": (Machine, "next_state", lambda _, __, a: FREE_MOVES[a]),
    "a lost history is not noticed": (ModelServer, "push", push_without_rewind),
    "a cursor is a bare number": (ModelServer, "recognises", lambda *_: True),
    "the overlay ends at the answer": (ReferenceStore, "overlaid", only_queued),
    "answered operations are forgotten": (ReferenceStore, "rewind", forget_answered),
}


LATER_MUTANTS: dict[str, tuple[Any, str, Callable[..., Any]]] = {
    "half a group is taken": (plan, "_decide_all", one_by_one),
    "a restored copy goes on with its numbers": (ModelServer, "is_same", lambda *_: True),
    "the work of a revoked tablet is thrown away": (WholeModel, "rescue_of", nothing_to_rescue),
    "the photos of a revoked tablet are thrown away": (
        WholeModel, "rescue_of", everything_to_rescue,
    ),
    "a photo is confirmed without room for it": (ModelServer, "receive", take_without_room),
    "photos are not looked for after a restore": (
        ReferenceStore, "note_files_place", lambda *_: 0,
    ),
    "an old app's words are read as today's": (reducer, "upcast", lambda op: op),
}  # fmt: skip


def test_the_model_notices_that_parked_operations_stay_parked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ReferenceStore, "_requeue_parked", lambda _: None)
    assert_noticed(LostRecordModel)


@pytest.mark.parametrize("name", MUTANTS)
def test_the_model_notices(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(*MUTANTS[name])
    assert_noticed(SyncModel)


@pytest.mark.parametrize("name", LATER_MUTANTS)
def test_the_model_of_whole_lives_notices(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(*LATER_MUTANTS[name])
    assert_noticed(WholeModel)


def assert_noticed(model: type[SyncModel]) -> None:
    """The model fails; which of its assertions does it is its own affair."""
    with pytest.raises(BaseException):  # noqa: B017, PT011 - any failure of the model will do
        run_state_machine_as_test(
            model,
            settings=settings(
                max_examples=EXAMPLES,
                stateful_step_count=50,
                deadline=None,
                database=None,
                phases=[Phase.generate],
                report_multiple_bugs=False,
                print_blob=False,
                suppress_health_check=list(HealthCheck),
            ),
        )
