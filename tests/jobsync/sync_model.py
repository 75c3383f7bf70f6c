"""Three devices and a server under faults: drops, replays, wrong clocks, restored backups.

The invariants are those of the sync specification (2.11); ``teardown`` lets everything sync quietly
and then checks them.
"""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any
from uuid import UUID

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.jobsync.chain import link
from app.jobsync.classes import CONFLICT_KIND, DataClass, class_of
from app.jobsync.feed import PullPage
from app.jobsync.hlc import device_of
from app.jobsync.ops import (
    DEAD,
    FeedRow,
    Op,
    OpCode,
    OpKind,
    OpStatus,
    holder_op,
    holder_stamp,
)
from tests.jobsync.model_server import Data, Fault, ModelServer, Refused
from tests.sync.reference_store import ReferenceStore

DEVICES = 3
START_MS = 1_700_000_000_000
HOUR_MS = 3_600_000
SKEWS_MS = (-365 * 24 * HOUR_MS, -HOUR_MS, 0, HOUR_MS, 3 * 24 * HOUR_MS)
ROUNDS = 6
EDITED = ("v", "w", "x")
device_index = st.integers(0, DEVICES - 1)
choice = st.integers(0, 99)


def whole_groups(ops: list[Op], limit: int) -> list[Op]:
    """The first ``limit`` operations and the rest of the group that the last of them belongs to."""
    batch = ops[:limit]
    for op in ops[limit:]:
        if op.group is None or op.group != batch[-1].group:
            break
        batch.append(op)
    return batch


class SyncModel(RuleBasedStateMachine):
    """What devices, networks and administrators can do."""

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        self.now = START_MS
        self.skews = [0] * DEVICES
        self.skewed = self.restored = False
        self.server = ModelServer(lambda: self.now)
        self.backup: Data | None = None
        self.old_requests: list[tuple[str, int, list[Op]]] = []
        self.made: dict[UUID, Op] = {}
        self.random = random.Random(seed)
        self.stores = [
            ReferenceStore(f"{i:016x}", lambda i=i: self.now + self.skews[i], self.new_id)  # type: ignore[misc]
            for i in range(DEVICES)
        ]
        self.job = self.new_id()
        self.note(self.stores[0].add("job", self.job, self.job, {"v": 0}))
        for index in range(DEVICES):
            self.sync(index)

    def new_id(self) -> UUID:
        return UUID(int=self.random.getrandbits(128), version=4)

    def note(self, op: Op) -> None:
        self.made[op.id] = op

    def pick(self, index: int, k: int, *entities: str) -> FeedRow | None:
        rows = [
            row
            for _, row in sorted(self.stores[index].view().items())
            if row.entity in entities and not row.dead
        ]
        return rows[k % len(rows)] if rows else None

    @rule(i=device_index, kind=st.sampled_from(["reading", "room", "run", "checkpoint"]), v=choice)
    def add(self, i: int, kind: str, v: int) -> None:
        self.note(self.stores[i].add(kind, self.job, self.new_id(), {"v": v % 10, "w": 0}))

    @rule(i=device_index, k=choice, name=st.sampled_from(EDITED), v=st.integers(0, 9))
    def edit(self, i: int, k: int, name: str, v: int) -> None:
        row = self.pick(i, k, "room", "job")
        if row is not None:
            op = self.stores[i].set(row, {name: v})
            for leader in row.holders.get(name, ())[:1]:
                assert op.stamp > holder_stamp(leader), "a clock did not learn what it saw"
            self.note(op)

    @rule(i=device_index, k=choice, v=st.integers(0, 9))
    def edit_two_together(self, i: int, k: int, v: int) -> None:
        first, second = self.pick(i, k, "room"), self.pick(i, k + 1, "room")
        if first is not None and second is not None and first.id != second.id:
            group = self.new_id()
            self.note(self.stores[i].set(first, {"x": v}, group))
            self.note(self.stores[i].set(second, {"x": v}, group))

    @rule(i=device_index, k=choice)
    def bring_back(self, i: int, k: int) -> None:
        rows = [
            row
            for _, row in sorted(self.stores[i].view().items())
            if row.entity == "room" and row.dead
        ]
        if rows:
            self.note(self.stores[i].set(rows[k % len(rows)], {DEAD: False}))

    @rule(i=device_index, k=choice)
    def delete(self, i: int, k: int) -> None:
        row = self.pick(i, k, "room", "reading")
        if row is not None:
            self.note(self.stores[i].delete(row))

    @rule(i=device_index, k=choice, action=st.sampled_from(["decide", "withdraw"]))
    def decide(self, i: int, k: int, action: str) -> None:
        row = self.pick(i, k, "checkpoint")
        if row is not None:
            answer = {"action": "continue", "decided_by": f"person {i}"}
            given = answer if action == "decide" else {}
            self.note(self.stores[i].act(row, action, {"reason": f"device {i}", **given}))

    @rule(i=device_index, k=choice, action=st.sampled_from(["start", "complete", "cancel"]))
    def drive(self, i: int, k: int, action: str) -> None:
        row = self.pick(i, k, "run")
        if row is not None:
            self.note(self.stores[i].act(row, action, {"progress_pct": k}))

    @rule(i=device_index, limit=st.integers(1, 5), fault=st.none() | st.sampled_from(Fault))
    def push(self, i: int, limit: int, fault: Fault | None) -> None:
        store = self.stores[i]
        ops, acked = whole_groups(list(store.pending_ops(500)), limit), store.acked_n()
        self.old_requests.append((store.device_id(), acked, ops))
        if len(ops) == 1 and ops[0].kind is OpKind.SET:
            self.push_informed_edit(i, acked, ops[0], fault)
        else:
            self.exchange(i, acked, ops, fault)

    def exchange(self, i: int, acked: int, ops: list[Op], fault: Fault | None = None) -> bool:
        """One request; whether it was decided."""
        store = self.stores[i]
        try:
            cursors = store.cursors()
            results = self.server.push(store.device_id(), acked, ops, fault, cursors=cursors)
        except Refused as refused:
            self.correct(store, refused)
            return False
        if fault is Fault.LOST_RESPONSE:
            return True
        store.on_push_result(results, 0)
        view = store.view()
        for result in results:
            op = self.made.get(result.id)
            if op is not None and op.kind is OpKind.ADD and result.status is OpStatus.APPLIED:
                assert op.record_id in view, "I10: an own record left the view after the answer"
        return True

    def push_informed_edit(self, i: int, acked: int, op: Op, fault: Fault | None) -> None:
        """I5: an edit made after seeing the present value wins, whatever the clocks say."""
        before = self.server.data.records.get(op.record_id)
        known = self.server.data.last_n.get(self.stores[i].device_id(), 0)
        decided = self.exchange(i, acked, [op], fault)
        (name,) = op.fields
        holders = before.holders.get(name, ()) if before else ()
        informed = holders and holder_op(holders[0]) in op.seen.get(name, ())
        if decided and op.n > known and informed:
            now = self.server.data.records[op.record_id].fields[name]
            assert now == op.fields[name], "I5: an informed edit lost"

    def correct(self, store: ReferenceStore, refused: Refused) -> None:
        numbers = refused.numbers
        if refused.code == "DIVERGED":
            store.apply_pull(self.server.pull(store.cursors(), 1000))
        if refused.code == "REWIND":
            store.rewind(numbers["last_n"])
        elif refused.code == "GAP":
            store.rewind(numbers["expect"] - 1)
        elif refused.code == "RENUMBER":
            store.renumber(numbers["from_n"], numbers["last_n"])

    @rule(i=device_index, limit=st.integers(1, 4), lost=st.booleans())
    def pull(self, i: int, limit: int, lost: bool) -> None:
        page = self.fetch(i, limit)
        if page is not None and not lost:
            self.stores[i].apply_pull(page)

    def fetch(self, i: int, limit: int) -> PullPage | None:
        """A page of the feed, if the device may have one."""
        store = self.stores[i]
        try:
            page = self.server.pull_for(store.device_id(), store.schema, store.cursors(), limit)
        except Refused as refused:
            self.correct(store, refused)
            return None
        store.note_files_place(self.server.place)
        return page

    @rule(k=st.integers(0, 999))
    def replay_an_old_request(self, k: int) -> None:
        if self.old_requests:
            with suppress(Refused):
                self.server.push(*self.old_requests[k % len(self.old_requests)])

    @rule(ms=st.integers(1, HOUR_MS))
    def time_passes(self, ms: int) -> None:
        self.now += ms

    @rule(i=device_index, ms=st.sampled_from(SKEWS_MS))
    def set_clock(self, i: int, ms: int) -> None:
        self.skews[i] = ms
        self.skewed = self.skewed or ms != 0

    @rule()
    def take_backup(self) -> None:
        self.backup = self.server.backup()

    @precondition(lambda self: getattr(self, "backup", None) is not None)
    @rule()
    def restore_backup(self) -> None:
        assert self.backup is not None
        self.server.restore(self.backup)
        self.restored = True

    @invariant()
    def feed_numbers_are_unique_and_the_chain_holds(self) -> None:
        if not hasattr(self, "server"):
            return
        data = self.server.data
        seqs = [row.seq for row in data.records.values()]
        assert len(seqs) == len(set(seqs)), "I8: a feed number was used twice"
        assert max(seqs, default=0) <= max((head.seq for head in data.heads.values()), default=0)
        previous = ""
        for index, entry in enumerate(data.log, start=1):
            assert (entry.index, entry.previous) == (index, previous), "I9: the chain has a hole"
            previous = link(entry.previous, entry.index, entry.seq, entry.items)
            assert previous == entry.hash, "I9: the chain does not verify"

    def sync(self, i: int) -> None:
        store = self.stores[i]
        for _ in range(50):
            ops, acked = list(store.pending_ops(500)), store.acked_n()
            if self.exchange(i, acked, ops) and not store.pending_ops(1):
                break
            if self.stores[i] is not store:  # it was taken out of use
                return
        for _ in range(50):
            page = self.fetch(i, 1000)
            if page is None or self.stores[i] is not store:
                break
            store.apply_pull(page)
            if not page.more and not page.added:
                break

    def teardown(self) -> None:
        if not hasattr(self, "server"):
            return
        self.settle()
        rows = self.server.data.records
        for store in self.stores:
            assert not store.overlaid(), "an operation never became final"
            assert store.view() == rows, "I1: a device's view differs from the server"
        final = self.final_results()
        assert set(self.made) <= set(final), "I2: an operation was lost"
        for op in self.made.values():
            self.check_facts(op, rows)
            code = final[op.id].code
            assert code not in (OpCode.NO_RECORD, OpCode.NO_JOB), "parked for ever"
            assert code is not OpCode.INVALID, "what an app let its person do was not understood"
        self.check_groups(final)
        for row in rows.values():
            if row.entity == "checkpoint":
                self.check_machine(row, final)
            if class_of(row.entity) is DataClass.EDITABLE:
                for name in EDITED:
                    self.check_field(row, name, rows)

    def settle(self) -> None:
        """Everybody syncs until nothing is left to say."""
        for _ in range(ROUNDS):
            for index in range(DEVICES):
                self.sync(index)

    def check_groups(self, final: dict[UUID, Any]) -> None:
        groups: dict[UUID, set[bool]] = {}
        for op in self.made.values():
            if op.group is not None:
                refused = final[op.id].status is OpStatus.REJECTED
                groups.setdefault(op.group, set()).add(refused)
        assert all(len(fates) == 1 for fates in groups.values()), "half of a group was taken"

    def final_results(self) -> dict[UUID, Any]:
        ordered = sorted(self.server.data.results.items(), key=lambda item: item[0][1])
        return {result.id: result for _, result in ordered}

    @staticmethod
    def check_facts(op: Op, rows: dict[UUID, FeedRow]) -> None:
        if op.kind is OpKind.ADD:
            assert op.record_id in rows, "I3: a record was lost"
            if class_of(op.entity) is DataClass.APPEND_ONLY:
                assert rows[op.record_id].fields == op.fields, "I3: a fact was changed"

    def check_machine(self, row: FeedRow, final: dict[UUID, Any]) -> None:
        accepted = [
            op
            for op in self.made.values()
            if op.kind is OpKind.ACT
            and op.record_id == row.id
            and final[op.id].status is OpStatus.APPLIED
        ]
        assert len(accepted) <= 1, "I4: two opposite decisions were accepted"
        states = {"decide": "DECIDED", "withdraw": "WITHDRAWN"}
        if accepted:
            assert row.fields["state"] == states[accepted[0].action or ""]

    def check_field(self, row: FeedRow, name: str, rows: dict[UUID, FeedRow]) -> None:
        writes = [
            op
            for op in self.made.values()
            if op.record_id == row.id and op.kind is OpKind.SET and name in op.fields
        ]
        if not writes:
            return
        conflicts = [
            item.fields
            for item in rows.values()
            if item.entity == CONFLICT_KIND and item.fields["record"] == str(row.id)
        ]
        devices = {device_of(op.stamp) for op in writes}
        creator = next(
            op for op in self.made.values() if op.record_id == row.id and op.kind is OpKind.ADD
        )
        if len(devices) == 1:
            last = writes[-1]
            assert row.fields[name] == last.fields[name], "I5: an own later edit lost"
            if device_of(creator.stamp) in devices:
                own = [item for item in conflicts if item["field"] == name]
                assert not own, "I7: a conflict with oneself"
        if not self.skewed and not self.restored:
            latest = max(writes, key=lambda op: op.stamp)
            assert row.fields[name] == latest.fields[name], "I5: not the highest stamp won"
        for op in writes:
            if row.fields[name] != op.fields[name]:
                self.check_not_lost_silently(op, name, writes, conflicts)

    @staticmethod
    def check_not_lost_silently(op: Op, name: str, writes: list[Op], conflicts: list[Any]) -> None:
        device = device_of(op.stamp)
        own_later = writes[writes.index(op) + 1 :]
        replaced = any(device_of(later.stamp) == device for later in own_later)
        mine = {str(w.id) for w in writes if device_of(w.stamp) == device}
        after = {str(w.id) for w in writes[writes.index(op) :]}
        seen = any(mine & after & set(other.seen.get(name, ())) for other in writes)
        shown = any(item["field"] in (name, "#dead") for item in conflicts)
        assert replaced or seen or shown, "I6: a value was lost without a conflict"
