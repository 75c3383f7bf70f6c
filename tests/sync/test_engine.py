"""The sync engine against a real server on both databases."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from app.domain.errors import ErrorClass, ExternalError, InvalidInput
from app.jobsync.ops import MAX_PUSH_BYTES, FeedRow, Op, OpKind, OpStatus, canonical
from app.sync.client import CloudClient, is_device_revoked
from app.sync.engine import SyncEngine, first_batch
from app.wire.api import Problem, ProblemCode, Role
from tests.cloud.samples import CHECKPOINT_FIELDS, JOB_FIELDS, PNG, ROOM_FIELDS, photo_fields
from tests.cloud_server import PASSWORD, Person, RunningServer, now_ms
from tests.sync.reference_store import ReferenceStore


class Tablet:
    """A store with its engine, signed in."""

    def __init__(self, person: Person, url: str) -> None:
        self.person = person
        self.store = ReferenceStore(person.device, now_ms)
        self.client = CloudClient(url)
        self.engine = SyncEngine(self.store, self.client, batch_ops=5)

    async def sign_in(self) -> None:
        """Through the API, as the app does."""
        person = self.person
        await self.client.sign_in(person.email, PASSWORD, person.device, "Tablet")

    def job(self) -> UUID:
        """A new job."""
        job_id = uuid4()
        self.store.add("job", job_id, job_id, JOB_FIELDS)
        return job_id

    def room(self, job_id: UUID, name: str = "Kitchen") -> UUID:
        """A new room."""
        room_id = uuid4()
        self.store.add("room", job_id, room_id, {**ROOM_FIELDS, "name": name})
        return room_id

    def named(self, record_id: UUID) -> FeedRow:
        """A record in the view."""
        return self.store.view()[record_id]


@pytest.fixture
async def tablets(server: RunningServer) -> AsyncIterator[tuple[Tablet, Tablet]]:
    """Two tablets of one company."""
    first = Tablet(server.person(), server.url)
    second = Tablet(server.person(first.person.tenant_id, Role.MANAGER), server.url)
    for tablet in (first, second):
        await tablet.sign_in()
    yield first, second
    for tablet in (first, second):
        await tablet.client.close()


async def test_two_tablets_converge(tablets: tuple[Tablet, Tablet]) -> None:
    first, second = tablets
    job_id = first.job()
    rooms = [first.room(job_id, f"Room {i}") for i in range(12)]
    report = await first.engine.sync_once()
    assert report.results == {OpStatus.APPLIED: 13}
    assert (await second.engine.sync_once()).rows_pulled == 13
    second.store.set(second.named(rooms[0]), {"name": "Bath"})
    second.store.delete(second.named(rooms[1]))
    await second.engine.sync_once()
    await first.engine.sync_once()
    assert first.store.view() == second.store.view()
    assert first.named(rooms[0]).fields["name"] == "Bath"
    assert first.named(rooms[1]).dead
    quiet = await first.engine.sync_once()
    assert (quiet.ops_answered, quiet.rows_pulled) == (0, 0)


async def test_an_own_edit_stays_in_view_between_answer_and_pull(
    tablets: tuple[Tablet, Tablet],
) -> None:
    first, _ = tablets
    job_id = first.job()
    room = first.room(job_id)
    assert room in first.store.view()
    await first.engine.sync_once()
    assert first.store.overlaid() == []
    assert room in first.store.view()


async def test_the_second_decider_is_told(tablets: tuple[Tablet, Tablet]) -> None:
    first, second = tablets
    job_id, checkpoint = first.job(), uuid4()
    first.store.add("checkpoint", job_id, checkpoint, CHECKPOINT_FIELDS)
    await first.engine.sync_once()
    await second.engine.sync_once()
    for tablet, action in ((first, "continue"), (second, "abort")):
        args = {"action": action, "decided_by": action, "reason": ""}
        tablet.store.act(tablet.named(checkpoint), "decide", args)
    assert first.named(checkpoint).fields["state"] == "OPEN"
    await first.engine.sync_once()
    report = await second.engine.sync_once()
    assert report.results == {OpStatus.REJECTED: 1}
    assert second.named(checkpoint).fields["decided_by"] == "continue"


async def test_photos_arrive_and_the_proof_shows_it(tablets: tuple[Tablet, Tablet]) -> None:
    first, _ = tablets
    job_id = first.job()
    content = PNG + os.urandom(700_000)
    key = first.store.keep_blob(content, "image/png")
    first.store.add("photo", job_id, uuid4(), photo_fields(key, len(content)))
    first.engine._blobs._chunk_bytes = 256 * 1024
    report = await first.engine.sync_once()
    assert (report.blobs.acknowledged, report.blobs.sent_bytes) == (1, len(content))
    assert first.store.blobs_to_send(10) == []
    proof = await first.client.proof(job_id)
    assert [(blob.sha256, blob.state.value) for blob in proof.blobs] == [(key, "complete")]
    assert len(proof.records) == 2
    assert (await first.client.job(job_id)).counts == {"job": 1, "photo": 1}


async def test_a_blob_that_is_not_what_it_says_is_refused_and_does_not_block(
    tablets: tuple[Tablet, Tablet],
) -> None:
    first, _ = tablets
    bad = first.store.keep_blob(b"GIF89a", "image/png")
    good = first.store.keep_blob(PNG + os.urandom(10), "image/png")
    report = await first.engine.sync_once()
    assert (report.blobs.refused, report.blobs.acknowledged) == (1, 1)
    refused = dict(first.store.db.execute("SELECT sha256, refused FROM blobs").fetchall())
    assert refused[good] is None
    assert "image/png" in refused[bad]


async def test_a_restored_tablet_renumbers_and_loses_nothing(
    tablets: tuple[Tablet, Tablet],
) -> None:
    first, second = tablets
    job_id = first.job()
    await first.engine.sync_once()
    backup = first.store.db.serialize()
    before = first.room(job_id, "Before the restore")
    await first.engine.sync_once()
    first.store.db.deserialize(backup)
    after = first.room(job_id, "After the restore")
    await first.engine.sync_once()
    await second.engine.sync_once()
    for tablet in tablets:
        assert {before, after} <= set(tablet.store.view())


async def test_a_revoked_device_is_told_so(server: RunningServer) -> None:
    admin = server.person()
    tablet = Tablet(server.person(admin.tenant_id, Role.USER), server.url)
    await tablet.sign_in()
    tablet.job()
    admin.post(f"/v1/devices/{tablet.person.device}/revoke", None)
    with pytest.raises(ExternalError) as caught:
        await tablet.engine.sync_once()
    assert caught.value.error_class is ErrorClass.AUTH
    assert is_device_revoked(caught.value)
    assert len(tablet.store.pending_ops(10)) == 1
    await tablet.client.close()


async def test_no_server_is_a_network_error_that_may_be_retried() -> None:
    async with CloudClient("http://127.0.0.1:9") as client:
        store = ReferenceStore("0" * 16, now_ms)
        store.add("job", uuid4(), uuid4(), JOB_FIELDS)
        with pytest.raises(ExternalError, match="cannot be reached") as caught:
            await SyncEngine(store, client).sync_once()
    assert caught.value.error_class.retryable


async def test_waiting_times_of_the_server_reach_the_caller(server: RunningServer) -> None:
    async with CloudClient(server.url) as client:
        email = f"{uuid4()}@example.org"
        for _ in range(5):
            with pytest.raises(ExternalError, match="wrong"):
                await client.sign_in(email, "guess", "0" * 16, "Tablet")
        with pytest.raises(ExternalError) as caught:
            await client.sign_in(email, "guess", "0" * 16, "Tablet")
    assert caught.value.error_class is ErrorClass.RATE_LIMIT
    assert caught.value.retry_after_s is not None


@pytest.mark.parametrize("url", ["http://example.org", "ftp://127.0.0.1", "example.org"])
def test_an_address_without_tls_is_refused(url: str) -> None:
    with pytest.raises(InvalidInput, match="not safe"):
        CloudClient(url)


def op(n: int, size_bytes: int = 10, group: UUID | None = None) -> Op:
    """An operation of about a size."""
    job_id = uuid4()
    return Op(
        n, uuid4(), OpKind.ADD, "room", job_id, uuid4(), "0" * 12, {"x": "x" * size_bytes},
        group=group,
    )  # fmt: skip


def test_a_batch_fits_into_a_request() -> None:
    ops = [op(n, 200_000) for n in range(1, 11)]
    batch = first_batch(ops)
    assert 0 < len(batch) < 10
    assert sum(len(canonical(item.to_wire())) for item in batch) < MAX_PUSH_BYTES


def test_a_group_that_may_go_on_is_not_cut() -> None:
    group = uuid4()
    ops = [op(1), replace(op(2), group=group), replace(op(3), group=group)]
    assert [item.n for item in first_batch(ops)] == [1]
    assert [item.n for item in first_batch(ops[1:])] == [2, 3]


def test_a_problem_keeps_its_numbers() -> None:
    problem = Problem(title="Conflict", status=409, detail="x", code=ProblemCode.GAP, expect=3)
    assert problem.expect == 3


async def test_an_account_that_cannot_be_is_refused_in_words_without_the_password() -> None:
    async with CloudClient("http://127.0.0.1:9") as client:
        with pytest.raises(InvalidInput, match="email: no account can have this one") as refused:
            await client.sign_in("a", "hunter2-and-more", "0" * 16, "tablet")
    assert "hunter2" not in str(refused.value)
