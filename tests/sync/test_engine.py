"""The sync engine against a real server on both databases."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from app.domain.errors import ErrorClass, ExternalError, InvalidInput, StoreError
from app.jobsync.chain import Cursor
from app.jobsync.ops import MAX_PUSH_BYTES, SCHEMA, FeedRow, Op, OpKind, OpStatus, canonical
from app.ports.sync_store import BlobPurpose
from app.sync.client import CloudClient, is_device_revoked
from app.sync.engine import SyncEngine, first_batch
from app.wire.api import Problem, ProblemCode, Role
from cloud.settings import Settings, embedded_database_url
from cloud.storage.tables import tenants
from tests.cloud.samples import CHECKPOINT_FIELDS, JOB_FIELDS, PNG, ROOM_FIELDS, photo_fields
from tests.cloud_server import PASSWORD, Person, RunningServer, now_ms, run_server
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


async def test_thumbnails_go_on_any_network_and_originals_wait(
    tablets: tuple[Tablet, Tablet],
) -> None:
    first, _ = tablets
    original = first.store.keep_blob(PNG + os.urandom(20), "image/png")
    thumbnail = first.store.keep_blob(PNG + os.urandom(9), "image/png", BlobPurpose.THUMBNAIL)
    report = await first.engine.sync_once(lambda: {BlobPurpose.THUMBNAIL})
    assert report.blobs.acknowledged == 1
    assert [blob.sha256 for blob in first.store.blobs_to_send(9)] == [original]
    known = await first.client.check_blobs([original, thumbnail])
    assert (known.have, known.want) == ([thumbnail], [original])
    await first.engine.sync_once()
    assert (await first.client.check_blobs([original])).have == [original]


async def test_a_damaged_file_here_is_named_and_the_others_go_on(
    tablets: tuple[Tablet, Tablet],
) -> None:
    first, _ = tablets
    damaged = first.store.keep_blob(PNG + os.urandom(20), "image/png")
    first.store.keep_blob(PNG + os.urandom(20), "image/png")
    opened = first.store.open_blob

    def open_blob(sha256: str) -> BinaryIO:
        if sha256 == damaged:
            raise StoreError("The stored file is damaged; restore it from a backup.")
        return opened(sha256)

    first.store.open_blob = open_blob  # type: ignore[method-assign]
    report = await first.engine.sync_once()
    assert (report.blobs.acknowledged, report.blobs.refused) == (1, 1)


async def test_files_that_the_server_lost_are_noticed_and_sent_again(
    server: RunningServer, tablets: tuple[Tablet, Tablet]
) -> None:
    first, _ = tablets
    keys = [first.store.keep_blob(PNG + os.urandom(20), "image/png") for _ in range(3)]
    await first.engine.sync_once()
    folder = server.services.settings.blob_folder / first.person.tenant_id.hex
    lost = folder / keys[0][:2] / keys[0]
    lost.unlink()
    report = await first.engine.sync_once()
    assert (report.blobs.lost, report.blobs.acknowledged) == (1, 1)
    assert lost.exists()
    shutil.rmtree(folder)
    (server.services.settings.blob_folder / "place").unlink()
    report = await first.engine.sync_once()
    assert report.blobs.acknowledged == 3
    assert (await first.client.check_blobs(keys)).have == keys


async def test_a_full_quota_keeps_the_files_here_and_lets_everything_else_through(
    server: RunningServer, tablets: tuple[Tablet, Tablet]
) -> None:
    first, _ = tablets
    with server.services.database.write() as connection:
        mine = tenants.c.id == first.person.tenant_id
        connection.execute(update(tenants).where(mine).values(quota_bytes=100))
    job_id = first.job()
    fits = first.store.keep_blob(PNG + os.urandom(50), "image/png")
    waits = first.store.keep_blob(PNG + os.urandom(60), "image/png")
    report = await first.engine.sync_once()
    assert report.results == {OpStatus.APPLIED: 1}
    assert (report.blobs.acknowledged, report.blobs.refused) == (1, 0)
    assert "used up" in report.blobs.no_room
    known = await first.client.check_blobs([fits, waits])
    assert (known.have, known.used_bytes, known.quota_bytes) == ([fits], 58, 100)
    assert [blob.sha256 for blob in first.store.blobs_to_send(9)] == [waits]
    assert (await first.client.job(job_id)).counts == {"job": 1}


async def test_an_app_that_is_too_old_to_receive_still_sends(tmp_path: Path) -> None:
    settings = Settings(embedded_database_url(tmp_path), tmp_path / "blobs")
    serving = contextmanager(run_server)
    with serving(replace(settings, min_pull_schema=SCHEMA + 1)) as server:
        tablet = Tablet(server.person(), server.url)
        await tablet.sign_in()
        job_id = tablet.job()
        report = await tablet.engine.sync_once()
        assert report.must_update
        assert report.results == {OpStatus.APPLIED: 1}
        assert (await tablet.client.job(job_id)).head_seq == 1
        await tablet.client.close()


async def test_a_server_put_back_to_an_older_state_is_noticed_before_anything_is_written_on_it(
    tablets: tuple[Tablet, Tablet],
) -> None:
    first, second = tablets
    job_id = first.job()
    await first.engine.sync_once()
    await second.engine.sync_once()
    room = first.room(job_id)
    await first.engine.sync_once()
    await second.engine.sync_once()
    cursor = second.store.cursors()[job_id]
    second.store._set_cursor(job_id, Cursor(cursor.seq, "0" * 64))
    second.store.set(second.named(room), {"name": "Bath"})
    report = await second.engine.sync_once()
    assert report.jobs_reset == 1
    await first.engine.sync_once()
    assert first.named(room).fields["name"] == "Bath"
    assert first.store.view() == second.store.view()


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
    assert is_device_revoked(caught.value, tablet.person.device)
    assert not is_device_revoked(caught.value, "0" * 16)
    assert len(tablet.store.pending_ops(10)) == 1
    await tablet.client.close()


async def test_no_server_is_a_network_error_that_may_be_retried() -> None:
    async with CloudClient("http://127.0.0.1:9") as client:
        store = ReferenceStore("0" * 16, now_ms)
        store.add("job", uuid4(), uuid4(), JOB_FIELDS)
        with pytest.raises(ExternalError, match="cannot be reached") as caught:
            await SyncEngine(store, client).sync_once()
    assert caught.value.error_class.retryable


async def test_waiting_times_of_the_server_reach_the_caller(
    server: RunningServer, long_waits: None
) -> None:
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
