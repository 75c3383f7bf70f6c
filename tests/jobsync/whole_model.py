"""The life of tablets on top of the protocol: put back to a copy, taken out of use, old apps, photos, a full quota.

What a person was told is saved survives all of it, but what only a tablet had that is gone for good: such operations
and files are taken off the list when that tablet goes, and, when a backup later takes them from the server, then.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from uuid import UUID

import hypothesis.strategies as st
from hypothesis.stateful import initialize, precondition, rule

from app.jobsync.classes import CONFLICT_KIND
from app.jobsync.machines import ConflictChoice, ConflictState
from app.jobsync.ops import SCHEMA, Op, OpCode, OpKind, OpStatus
from tests.jobsync.model_server import Refused
from tests.jobsync.sync_model import DEVICES, SyncModel, choice, device_index
from tests.sync.reference_store import ReferenceStore

QUOTA_BYTES = 40
DONE = (OpStatus.APPLIED, OpStatus.MERGED, OpStatus.DUPLICATE)


@dataclass(frozen=True, slots=True)
class RescueFile:
    """The work that a tablet still had when it was taken out of use."""

    device: str
    ops: tuple[Op, ...]
    files: tuple[tuple[str, int], ...]


class WholeModel(SyncModel):
    """What else can happen to tablets and to their server."""

    @initialize()
    def begin_life(self) -> None:
        self.copies: dict[int, ReferenceStore] = {}
        self.rescues: list[RescueFile] = []
        self.photos: dict[str, int] = {}
        self.gone: set[UUID] = set()
        """Operations that no tablet and no rescue file holds any more."""
        self.gone_files: set[str] = set()
        self.taken_out = 0

    def store_for(self, i: int, device: str) -> ReferenceStore:
        return ReferenceStore(device, lambda: self.now + self.skews[i], self.new_id)

    # A tablet that is put back to a copy of itself.

    @rule(i=device_index)
    def copy_device(self, i: int) -> None:
        self.copies[i] = self.stores[i].copy(lambda: self.now + self.skews[i], self.new_id)

    @precondition(lambda self: bool(getattr(self, "copies", None)))
    @rule(k=choice)
    def restore_device(self, k: int) -> None:
        i = sorted(self.copies)[k % len(self.copies)]
        before, self.stores[i] = self.stores[i], self.copies.pop(i)
        kept = self.ops_in(self.stores[i])
        self.are_gone(self.ops_in(before) - kept)
        self.files_are_gone(self.files_in(before) - self.files_in(self.stores[i]))
        self.forget_requests_of(self.stores[i].device_id())
        self.restored = True

    # A tablet that the office takes out of use; its person goes on with a new one.

    @precondition(lambda self: getattr(self, "taken_out", DEVICES) < DEVICES)
    @rule(i=device_index)
    def revoke(self, i: int) -> None:
        self.taken_out += 1
        self.server.revoked.add(self.stores[i].device_id())

    def correct(self, store: ReferenceStore, refused: Refused) -> None:
        if refused.code == "DEVICE_REVOKED":
            self.take_out(self.stores.index(store))
        else:
            super().correct(store, refused)

    def take_out(self, i: int) -> None:
        store = self.stores[i]
        self.rescues.append(self.rescue_of(store))
        self.are_gone(self.ops_in(store) - {op.id for op in store.pending_ops(10_000)})
        waiting = {blob.sha256 for blob in store.blobs_to_send(10_000)}
        self.files_are_gone(self.files_in(store) - waiting)
        self.copies.pop(i, None)
        self.forget_requests_of(store.device_id())
        self.stores[i] = self.store_for(i, f"{self.taken_out * 16 + i:016x}")
        self.restored = True

    def rescue_of(self, store: ReferenceStore) -> RescueFile:
        files = tuple((blob.sha256, blob.size_bytes) for blob in store.blobs_to_send(1000))
        return RescueFile(store.device_id(), tuple(store.pending_ops(10_000)), files)

    @precondition(lambda self: bool(getattr(self, "rescues", None)))
    @rule(k=choice)
    def take_in(self, k: int) -> None:
        """As the server's own command does: what has not arrived, under a device of its own, deletions left out."""
        rescue = self.rescues[k % len(self.rescues)]
        device = f"{int(rescue.device, 16) + 2**60:016x}"
        data = self.server.data
        arrived = {
            result.id
            for (by, _), result in data.results.items()
            if by in (rescue.device, device) and result.status in DONE
        }
        groups: dict[UUID, list[Op]] = defaultdict(list)
        for op in rescue.ops:
            if op.id not in arrived:
                groups[op.group or op.id].append(op)
        for group in groups.values():
            if any(op.kind is OpKind.DEL for op in group):
                self.are_gone({op.id for op in group})
                continue
            last_n = data.last_n.get(device, 0)
            numbered = [replace(op, n=last_n + at) for at, op in enumerate(group, start=1)]
            self.server.push(device, last_n, numbered)
        for key, size in rescue.files:
            self.server.receive(device, key, size)

    # Photos, and a company whose room is used up.

    @rule(i=device_index, size=st.integers(1, 20))
    def shoot(self, i: int, size: int) -> None:
        content = self.random.randbytes(8) + b"x" * size
        self.photos[self.stores[i].keep_blob(content, "image/jpeg")] = len(content)

    @rule(i=device_index, limit=st.integers(1, 3), lost=st.booleans())
    def send_photos(self, i: int, limit: int, lost: bool) -> None:
        store = self.stores[i]
        for blob in store.blobs_to_send(limit):
            try:
                if not self.server.receive(store.device_id(), blob.sha256, blob.size_bytes):
                    return
            except Refused as refused:
                self.correct(store, refused)
                return
            if not lost:
                self.confirm(store, blob.sha256)

    def confirm(self, store: ReferenceStore, sha256: str) -> None:
        """The server said that it checked the file."""
        assert sha256 in self.server.data.blobs
        store.blob_acknowledged(sha256)

    @rule(limited=st.booleans())
    def set_quota(self, limited: bool) -> None:
        self.server.quota_bytes = QUOTA_BYTES if limited else None

    # Apps of different versions, and conflicts that people decide with them.

    @rule(i=device_index)
    def put_on_an_old_app(self, i: int) -> None:
        self.stores[i].schema = 1

    @rule(i=device_index)
    def update_app(self, i: int) -> None:
        self.stores[i].schema = SCHEMA

    @rule(oldest=st.integers(1, SCHEMA))
    def let_only_newer_apps_pull(self, oldest: int) -> None:
        self.server.min_pull_schema = oldest

    @rule(i=device_index, k=choice, how=st.sampled_from(ConflictChoice))
    def decide_conflict(self, i: int, k: int, how: ConflictChoice) -> None:
        store, row = self.stores[i], self.pick(i, k, CONFLICT_KIND)
        if (
            row is None
            or row.fields["state"] != ConflictState.OPEN
            or row.fields["field"] == "#dead"
        ):
            return
        words = how.value if store.schema == SCHEMA else f"I chose {how.value}"
        target = store.view().get(UUID(str(row.fields["record"])))
        args = {"choice": words, "resolved_by": f"person {i}"}
        if how is ConflictChoice.KEPT or target is None or target.dead:
            self.note(store.act(row, "resolve", args))
            return
        group, name = self.new_id(), str(row.fields["field"])
        value = row.fields["lost"] if how is ConflictChoice.LOST else 99
        self.note(store.act(row, "resolve", args, group))
        self.note(store.set(target, {name: value}, group))

    # What is gone for good.

    @staticmethod
    def ops_in(store: ReferenceStore) -> set[UUID]:
        return {UUID(op_id) for (op_id,) in store.db.execute("SELECT id FROM outbox")}

    @staticmethod
    def files_in(store: ReferenceStore) -> set[str]:
        return {key for (key,) in store.db.execute("SELECT sha256 FROM blobs")}

    def forget_requests_of(self, device: str) -> None:
        self.old_requests = [request for request in self.old_requests if request[0] != device]

    def are_gone(self, ops: set[UUID]) -> None:
        self.gone |= ops
        self.drop_gone()

    def files_are_gone(self, files: set[str]) -> None:
        self.gone_files |= files
        self.drop_gone()

    def drop_gone(self) -> None:
        """What nobody holds any more counts only while the server has it."""
        here = {result.id for result in self.server.data.results.values()}
        for op_id in self.gone - here:
            self.made.pop(op_id, None)
        for key in self.gone_files - set(self.server.data.blobs):
            self.photos.pop(key, None)

    @precondition(lambda self: getattr(self, "backup", None) is not None)
    @rule()
    def restore_backup(self) -> None:
        super().restore_backup()
        self.drop_gone()

    # The end.

    def sync(self, i: int) -> None:
        store = self.stores[i]
        super().sync(i)
        if self.stores[i] is not store:
            super().sync(i)

    def settle(self) -> None:
        self.server.quota_bytes, self.server.min_pull_schema = None, 1
        super().settle()
        for number in range(len(self.rescues)):
            self.take_in(number)
        super().settle()
        for i in range(DEVICES):
            self.send_photos(i, 1000, lost=False)
        missing = set(self.photos) - set(self.server.data.blobs)
        assert not missing, "a photo that somebody was told is saved is nowhere"
        self.leave_out_refused_rescues()

    def leave_out_refused_rescues(self) -> None:
        """The office is shown what could not be taken in: a record that nobody has any more has no fields to change."""
        final = self.final_results()
        for rescue in self.rescues:
            for op in rescue.ops:
                found = final.get(op.id)
                if found is not None and found.code in (OpCode.NO_RECORD, OpCode.NO_JOB):
                    members = [o.id for o in rescue.ops if o.group and o.group == op.group]
                    for op_id in (op.id, *members):
                        self.made.pop(op_id, None)

    def teardown(self) -> None:
        if hasattr(self, "rescues"):
            super().teardown()
