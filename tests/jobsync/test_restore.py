"""A server that was restored from an old backup gets everything back."""

from __future__ import annotations

import itertools
from uuid import UUID, uuid4

import pytest

from tests.jobsync.model_server import ModelServer, Refused
from tests.sync.reference_store import ReferenceStore

START_MS = 1_790_000_000_000

ANSWER = {"action": "continue", "decided_by": "Ana"}


def device(number: int) -> ReferenceStore:
    """A tablet with a running clock."""
    times = itertools.count(START_MS + number)
    return ReferenceStore(f"{number:016x}", lambda: next(times))


def exchange(server: ModelServer, store: ReferenceStore) -> None:
    """Push, repair if asked, pull."""
    for _ in range(5):
        try:
            ops = list(store.pending_ops(100))
            store.on_push_result(server.push(store.device_id(), store.acked_n(), ops), 0)
        except Refused as refused:
            store.rewind(refused.numbers["last_n"])
            continue
        page = server.pull(store.cursors(), 1000)
        store.apply_pull(page)
        if not page.added and not store.pending_ops(1):
            return


def two_devices_and_a_job() -> tuple[ModelServer, ReferenceStore, ReferenceStore, UUID]:
    """The second device has seen the job."""
    server = ModelServer(lambda: START_MS)
    first, second, job_id = device(1), device(2), uuid4()
    first.add("job", job_id, job_id, {"v": 0})
    exchange(server, first)
    exchange(server, second)
    return server, first, second, job_id


@pytest.mark.parametrize("author_is_gone", [False, True])
def test_records_come_back_even_when_their_author_is_gone(author_is_gone: bool) -> None:
    server, first, second, job_id = two_devices_and_a_job()
    backup = server.backup()
    room, reading = uuid4(), uuid4()
    first.add("room", job_id, room, {"name": "Kitchen"})
    first.add("reading", job_id, reading, {"value": "17.5"})
    exchange(server, first)
    exchange(server, second)
    server.restore(backup)
    other = device(3)
    exchange(server, other)
    other.add("room", job_id, uuid4(), {"name": "Bath"})
    exchange(server, other)

    if not author_is_gone:
        exchange(server, first)
    exchange(server, second)
    exchange(server, other)
    assert {room, reading} <= set(server.data.records)
    assert second.view() == other.view() == server.data.records


def test_a_job_that_the_server_forgot_is_given_back_whole() -> None:
    server = ModelServer(lambda: START_MS)
    backup = server.backup()
    first, second, job_id, room = device(1), device(2), uuid4(), uuid4()
    first.add("job", job_id, job_id, {"v": 0})
    first.add("room", job_id, room, {"name": "Kitchen"})
    exchange(server, first)
    exchange(server, second)
    server.restore(backup)
    exchange(server, second)
    assert {job_id, room} <= set(server.data.records)


def test_a_decision_is_not_adopted_only_sent_again_by_its_author() -> None:
    server, first, second, job_id = two_devices_and_a_job()
    backup = server.backup()
    checkpoint = uuid4()
    first.add("checkpoint", job_id, checkpoint, {"reason": ""})
    first.act(first.view()[checkpoint], "decide", ANSWER)
    exchange(server, first)
    exchange(server, second)
    server.restore(backup)
    third = device(3)
    exchange(server, third)
    third.add("reading", job_id, uuid4(), {"value": "1"})
    exchange(server, third)
    exchange(server, second)
    assert server.data.records[checkpoint].fields["state"] == "OPEN"
    exchange(server, first)
    assert server.data.records[checkpoint].fields["state"] == "DECIDED"
