"""The store as sync sees it: what the server's answers and pages do to what people see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from app.domain.records import CheckpointRecord, Job, Room
from app.jobsync.chain import START, Cursor
from app.jobsync.feed import PullPage
from app.jobsync.ops import FeedRow, JsonValue, Op, OpCode, OpKind, OpResult, OpStatus
from app.storage.audit_check import verify_store
from app.storage.store import Store
from app.storage.sync_inbox import refused_changes
from app.storage.sync_progress import job_progress
from app.storage.sync_store import StoreSync
from app.wire.records import to_fields
from tests.cloud_server import now_ms
from tests.examples import examples
from tests.jobsync.model_server import ModelServer, Refused
from tests.site import Site
from tests.storage.model_store import ModelStore

HASH = "ab" * 32
DELAY = timedelta(seconds=40)


def page(
    *rows: FeedRow,
    cursors: dict[UUID, Cursor] | None = None,
    reset: tuple[UUID, ...] = (),
    revoked: tuple[UUID, ...] = (),
    added: tuple[UUID, ...] = (),
    more: bool = False,
) -> PullPage:
    return PullPage(rows, cursors or {}, reset, revoked, added, more)


def answer(op: Op, status: OpStatus, seq: int = 0, code: OpCode | None = None) -> OpResult:
    return OpResult(op.n, op.id, op.job_id, status, code, seq)


class Server:
    """The model server with one tablet on it."""

    def __init__(self, store: Store) -> None:
        self.sync = StoreSync(store, lambda: DELAY)
        self.model = ModelServer(now_ms)

    def push(self) -> list[OpResult]:
        """One request and what it leads to."""
        ops, acked = list(self.sync.pending_ops(500)), self.sync.acked_n()
        try:
            results = self.model.push(self.sync.device_id(), acked, ops)
        except Refused as refused:
            numbers = refused.numbers
            if refused.code == "RENUMBER":
                self.sync.renumber(numbers["from_n"], numbers["last_n"])
            else:
                self.sync.rewind(numbers.get("last_n", numbers.get("expect", 1) - 1))
            return self.push()
        self.sync.on_push_result(results, 0)
        return results

    def pull(self) -> None:
        """Everything there is."""
        while True:
            page = self.model.pull(self.sync.cursors(), 3)
            self.sync.apply_pull(page)
            if not page.more and not page.added:
                return

    def round(self) -> None:
        """Push, pull, and push what the pull led to."""
        for _ in range(3):
            self.push()
            self.pull()

    def edit(self, record_id: UUID, **fields: str) -> None:
        """Another device's edit, as the feed will show it."""
        row = self.model.data.records[record_id]
        op = Op(
            self.model.data.last_n.get("f" * 16, 0) + 1, uuid4(), OpKind.SET, row.entity,
            row.job_id, row.id, f"{now_ms() + 1000:012x}.0000.{'f' * 16}", fields,
        )  # fmt: skip
        self.model.push("f" * 16, 0, [op])


@pytest.fixture
def server(site: Site) -> Server:
    return Server(site.store)


@pytest.fixture
def sync(site: Site) -> StoreSync:
    return StoreSync(site.store)


@pytest.fixture(autouse=True)
def every_store_verifies_in_the_end(site: Site) -> Iterator[None]:
    yield
    found = [problem for problem in verify_store(site.store) if problem.where != "audit chain"]
    assert found == []


def test_operations_wait_in_order_and_go_when_answered(site: Site, sync: StoreSync) -> None:
    ops = sync.pending_ops(10)
    assert [op.n for op in ops] == [1, 2, 3, 4]
    assert [op.n for op in sync.pending_ops(2)] == [1, 2]
    assert sync.acked_n() == 0
    sync.on_push_result([answer(op, OpStatus.APPLIED, op.n) for op in ops[:3]], 0)
    assert (sync.acked_n(), [op.n for op in sync.pending_ops(10)]) == (3, [4])


def test_an_answer_for_another_operation_is_ignored(site: Site, sync: StoreSync) -> None:
    first = sync.pending_ops(1)[0]
    sync.on_push_result([replace(answer(first, OpStatus.APPLIED, 1), id=uuid4())], 0)
    assert sync.acked_n() == 0


def test_a_refused_edit_is_no_longer_shown(site: Site, server: Server) -> None:
    server.round()
    room = site.store.get(Room, site.room.id)
    with site.store.write("Tess") as unit:
        unit.change(replace(room, name="Bath"))
    (op,) = server.sync.pending_ops(5)
    assert site.store.get(Room, room.id).name == "Bath"
    server.sync.on_push_result([answer(op, OpStatus.REJECTED, code=OpCode.FORBIDDEN)], 0)
    assert site.store.get(Room, room.id).name == "Kitchen"
    assert [refusal.code for refusal in refused_changes(site.store)] == ["FORBIDDEN"]


def test_a_refused_new_record_is_no_longer_shown(site: Site, sync: StoreSync) -> None:
    op = next(op for op in sync.pending_ops(9) if op.record_id == site.point.id)
    sync.on_push_result([answer(op, OpStatus.REJECTED, code=OpCode.INVALID)], 0)
    assert site.store.count(type(site.point)) == 0


def test_an_own_edit_stays_in_view_between_answer_and_pull(site: Site, server: Server) -> None:
    server.push()
    assert site.store.get(Room, site.room.id) == site.room
    server.pull()
    assert site.store.get(Room, site.room.id) == site.room


def test_an_answer_that_comes_after_its_page_does_not_hide_later_edits(
    site: Site, server: Server
) -> None:
    """The response was lost, the pull brought the effect, and only then the answer came."""
    ops = list(server.sync.pending_ops(500))
    results = server.model.push(server.sync.device_id(), 0, ops)
    server.pull()
    server.sync.on_push_result(results, 0)
    server.pull()
    server.edit(site.room.id, name="Bath")
    server.pull()
    assert site.store.get(Room, site.room.id).name == "Bath"


def test_an_edit_from_another_device_arrives_and_the_clock_learns(
    site: Site, server: Server
) -> None:
    server.round()
    server.edit(site.room.id, name="Bath")
    server.pull()
    assert site.store.get(Room, site.room.id).name == "Bath"
    with site.store.write("Tess") as unit:
        unit.change(replace(site.store.get(Room, site.room.id), name="Pantry"))
    server.round()
    assert server.model.data.records[site.room.id].fields["name"] == "Pantry"


def test_rewind_shows_again_what_the_server_lost(site: Site, server: Server) -> None:
    server.push()
    op = server.model.data
    server.sync.rewind(2)
    assert [op.n for op in server.sync.pending_ops(9)] == [3, 4]
    assert site.store.get(Room, site.room.id) == site.room
    assert op.last_n == {server.sync.device_id(): 4}


def test_a_server_put_back_to_a_backup_gets_everything_again(site: Site, server: Server) -> None:
    before = server.model.backup()
    server.round()
    everything = dict(server.model.data.records)
    shown = site.store.job_records(site.job.id)
    server.model.restore(before)
    server.round()
    assert server.model.data.records.keys() == everything.keys()
    assert site.store.job_records(site.job.id) == shown


def test_a_parked_operation_goes_again_under_a_new_number_and_leaves_no_hole(
    site: Site, server: Server
) -> None:
    sync = server.sync
    job_op, room_op, *_ = sync.pending_ops(9)
    sync.on_push_result([answer(room_op, OpStatus.REJECTED, code=OpCode.NO_JOB)], 0)
    assert site.store.count(Room) == 0
    row = FeedRow(site.job.id, site.job.id, "job", 1, 1, False, to_fields(site.job), {}, job_op.id)
    sync.apply_pull(page(row, cursors={site.job.id: Cursor(1, HASH)}, more=True))
    assert [op.n for op in sync.pending_ops(9)] == [1, 3, 4]
    sync.apply_pull(page())
    assert [op.n for op in sync.pending_ops(9)] == [1, 3, 4, 5]
    assert sync.pending_ops(9)[-1].id == room_op.id
    assert site.store.get(Room, site.room.id) == site.room
    assert job_progress(site.store)[site.job.id].ops_refused == 0
    sync.rewind(0)
    assert [op.n for op in sync.pending_ops(9)] == [1, 2, 3, 4, 5], "numbers have no holes"


def test_parked_operations_keep_their_order(site: Site, server: Server) -> None:
    sync = server.sync
    for name in ("A", "B", "C"):
        with site.store.write("Tess") as unit:
            unit.change(replace(site.store.get(Room, site.room.id), name=name))
    ops = list(sync.pending_ops(20))
    sync.on_push_result([answer(op, OpStatus.REJECTED, code=OpCode.NO_JOB) for op in ops], 0)
    assert site.store.count(Job) == 0
    job_row = FeedRow(
        site.job.id, site.job.id, "job", 1, 1, False, to_fields(site.job), {}, ops[0].id
    )
    sync.apply_pull(page(job_row, cursors={site.job.id: Cursor(1, HASH)}))
    room_ops = [op for op in sync.pending_ops(20) if op.record_id == site.room.id]
    assert [op.id for op in room_ops] == [op.id for op in ops if op.record_id == site.room.id][:1]


def test_renumber_moves_the_queue_behind_what_the_server_has(site: Site, sync: StoreSync) -> None:
    ids = [op.id for op in sync.pending_ops(9)]
    sync.renumber(2, 7)
    assert [(op.n, op.id) for op in sync.pending_ops(9)] == list(
        zip([1, 8, 9, 10], ids, strict=True)
    )
    with site.store.write("Tess") as unit:
        unit.change(replace(site.room, name="Bath"))
    assert sync.pending_ops(9)[-1].n == 11
    (problem,) = (p for p in verify_store(site.store) if "earlier copy" in p.what)
    assert problem.where == "audit chain"


def test_a_reset_job_is_read_again_from_its_beginning_and_lost_rows_are_given_back(
    site: Site, server: Server
) -> None:
    server.round()
    sync = server.sync
    kept, before = server.model.data.records[site.job.id], site.clock.now()
    sync.apply_pull(page(reset=(site.job.id,), more=True))
    assert sync.cursors()[site.job.id] == START
    sync.apply_pull(page(kept, cursors={site.job.id: Cursor(9, HASH)}))
    assert sync.pending_ops(99) == [], "another tablet may give them back first"
    assert site.store.get(Room, site.room.id) == site.room, "they stay in sight meanwhile"
    assert sum(one.ops_queued for one in job_progress(site.store).values()) > 0
    assert list(verify_store(site.store)) == []
    site.clock.move_to(before + DELAY / 2)
    sync.apply_pull(page())
    assert sync.pending_ops(99) == []
    site.clock.move_to(before + 2 * DELAY)
    sync.apply_pull(page())
    adopted = sync.pending_ops(99)
    assert {op.record_id for op in adopted} == set(server.model.data.records) - {site.job.id}
    assert all(op.kind is OpKind.ADD and op.origin is not None for op in adopted)
    assert site.store.get(Room, site.room.id) == site.room


def test_what_another_tablet_gave_back_meanwhile_is_not_sent_again(
    site: Site, server: Server
) -> None:
    server.round()
    rows = list(server.model.data.records.values())
    server.sync.apply_pull(page(reset=(site.job.id,)))
    assert server.sync.pending_ops(99) == []
    server.sync.apply_pull(page(*rows, cursors={site.job.id: Cursor(9, HASH)}))
    site.clock.move_to(site.clock.now() + 2 * DELAY)
    server.sync.apply_pull(page())
    assert server.sync.pending_ops(99) == []
    assert site.store.get(Room, site.room.id) == site.room


def test_a_revoked_job_goes_with_its_cursor_and_unsent_work_stays(
    site: Site, server: Server
) -> None:
    server.round()
    with site.store.write("Tess") as unit:
        unit.change(replace(site.room, name="Bath"))
    server.sync.apply_pull(page(revoked=(site.job.id,)))
    assert site.store.count(Job) == 0
    assert site.store.count(Room) == 0
    assert server.sync.cursors() == {}
    assert len(server.sync.pending_ops(9)) == 1
    server.sync.apply_pull(page(added=(site.job.id,)))
    server.pull()
    assert site.store.get(Room, site.room.id).name == "Bath"


def test_an_added_job_does_not_lose_a_known_cursor(site: Site, server: Server) -> None:
    server.round()
    known = server.sync.cursors()[site.job.id]
    server.sync.apply_pull(page(added=(site.job.id,)))
    assert server.sync.cursors()[site.job.id] == known


def test_a_row_of_a_newer_version_is_kept_but_not_shown(site: Site, server: Server) -> None:
    server.round()
    row = server.model.data.records[site.room.id]
    newer = replace(row, fields={**row.fields, "length_m": {"value": 4}}, version=2)
    server.sync.apply_pull(page(newer))
    server.sync.apply_pull(page(row))
    assert site.store.get(Room, site.room.id) == site.room
    assert site.store.get_meta(f"unreadable:{site.room.id}") is None


def test_the_office_decides_a_checkpoint(site: Site, server: Server) -> None:
    checkpoint = CheckpointRecord(
        id=uuid4(), job_id=site.job.id, run_id=uuid4(), phase="review", title="Review",
        asked_at=site.clock.now(), state="OPEN", action="", decided_by="", reason="",
    )  # fmt: skip
    with site.store.write("engine") as unit:
        unit.add(checkpoint)
    server.round()
    op = Op(
        1, uuid4(), OpKind.ACT, "checkpoint", site.job.id, checkpoint.id,
        f"{now_ms():012x}.0000.{'e' * 16}", action="decide",
        args={"action": "continue", "decided_by": "Olga", "reason": ""},
    )  # fmt: skip
    server.model.push("e" * 16, 0, [op])
    with site.store.write("engine") as unit:
        unit.act(
            replace(checkpoint, state="WITHDRAWN", reason="late"), "withdraw", {"reason": "late"}
        )
    assert site.store.get(CheckpointRecord, checkpoint.id).state == "WITHDRAWN"
    server.round()
    decided = site.store.get(CheckpointRecord, checkpoint.id)
    assert (decided.state, decided.decided_by) == ("DECIDED", "Olga")
    assert [refusal.code for refusal in refused_changes(site.store)] == ["ILLEGAL_TRANSITION"]


def test_files_wait_until_acknowledged_or_refused(site: Site, sync: StoreSync) -> None:
    hashes = []
    for content in (b"one", b"two", b"three"):
        sha256, size_bytes = site.store.blobs.put(content)
        with site.store.write("Tess") as unit:
            unit.queue_blob(sha256, site.job.id, size_bytes, "image/jpeg")
            unit.queue_blob(sha256, site.job.id, size_bytes, "image/jpeg")
        hashes.append(sha256)
    assert [item.sha256 for item in sync.blobs_to_send(2)] == hashes[:2]
    sync.blob_progress(hashes[0], 2)
    sync.blob_acknowledged(hashes[1])
    sync.blob_refused(hashes[2], "It is no picture.")
    assert [(item.sha256, item.size_bytes) for item in sync.blobs_to_send(9)] == [(hashes[0], 3)]
    progress = job_progress(site.store)[site.job.id]
    assert (progress.photos_sent, progress.photos_accepted, progress.photos_refused) == (1, 1, 1)
    assert [refusal.message for refusal in refused_changes(site.store)] == ["It is no picture."]
    with sync.open_blob(hashes[0]) as file:
        assert file.seekable()
        assert file.read() == b"one"


class Twins(RuleBasedStateMachine):
    """Whatever happens, every row of the store is what its operations and the feed say."""

    @initialize()
    def begin(self) -> None:
        self.store = ModelStore(now_ms, uuid4)
        self.server = Server(self.store.store)
        self.server.sync = self.store
        self.backup = self.server.model.backup()
        self.job = uuid4()
        self.store.add("job", self.job, self.job, JOB_FIELDS)
        self.rooms: list[UUID] = []

    @rule()
    def add(self) -> None:
        self.rooms.append(uuid4())
        self.store.add("room", self.job, self.rooms[-1], ROOM_FIELDS)

    @rule(k=st.integers(0, 9), name=st.sampled_from("abc"))
    def edit(self, k: int, name: str) -> None:
        row = self.store.view().get(self.rooms[k % len(self.rooms)]) if self.rooms else None
        if row is not None:
            self.store.set(row, {"name": name})

    @rule(k=st.integers(0, 9))
    def delete(self, k: int) -> None:
        row = self.store.view().get(self.rooms[k % len(self.rooms)]) if self.rooms else None
        if row is not None:
            self.store.delete(row)

    @rule(code=st.sampled_from([OpCode.FORBIDDEN, OpCode.NO_RECORD]))
    def refuse(self, code: OpCode) -> None:
        for op in self.store.pending_ops(2):
            result = answer(op, OpStatus.REJECTED, code=code)
            self.store.on_push_result([result], 0)

    @rule()
    def sync(self) -> None:
        self.server.push()

    @rule()
    def pull(self) -> None:
        self.server.pull()

    @rule(k=st.integers(0, 9), name=st.sampled_from("abc"))
    def edit_elsewhere(self, k: int, name: str) -> None:
        known = [room for room in self.rooms if room in self.server.model.data.records]
        if known:
            self.server.edit(known[k % len(known)], name=name)

    @rule()
    def restore(self) -> None:
        self.server.model.restore(self.backup)

    @rule()
    def take_backup(self) -> None:
        self.backup = self.server.model.backup()

    @rule()
    def revoke(self) -> None:
        self.store.apply_pull(page(revoked=(self.job,)))

    @invariant()
    def rows_are_what_the_history_says(self) -> None:
        if hasattr(self, "store"):
            found = verify_store(self.store.store, files=False)
            assert [problem for problem in found if problem.where != "audit chain"] == []

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.dispose()


def test_every_row_is_what_its_history_says_after_every_step(site: Site) -> None:
    JOB_FIELDS.update(to_fields(site.job))
    ROOM_FIELDS.update(to_fields(site.room))
    run_state_machine_as_test(
        Twins,
        settings=settings(
            max_examples=examples(5, 16),
            stateful_step_count=20,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


JOB_FIELDS: dict[str, JsonValue] = {}
ROOM_FIELDS: dict[str, JsonValue] = {}


def test_after_a_rewind_files_are_sent_again_as_well(site: Site) -> None:
    sync = StoreSync(site.store)
    sha256, size_bytes = site.store.blobs.put(b"photo")
    with site.store.write("test") as unit:
        unit.queue_blob(sha256, site.job.id, size_bytes, "image/jpeg")
    sync.blob_acknowledged(sha256)
    assert not sync.blobs_to_send(9)
    sync.rewind(0)
    assert [item.sha256 for item in sync.blobs_to_send(9)] == [sha256]
