"""An imported job goes on to the server as the same job, whether the server has it or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from app.domain.records import Visit
from app.jobfile.importing import import_job
from app.jobfile.verification import verify_job_file
from app.jobsync.chain import Cursor, Head
from app.jobsync.feed import PullPage
from app.jobsync.ops import FeedRow, Op, OpStatus
from app.jobsync.plan import plan_push
from app.storage.store import Store
from app.storage.sync_store import StoreSync
from tests.jobfile.filled_store import FilledStore, new_store, records_of_job


class EverybodyMay:
    """A policy without limits."""

    def allows(self, op: Op) -> bool:
        return True

    def problem(self, record: FeedRow) -> str | None:
        return None

    def unseen_below(self, op: Op) -> tuple[str, ...]:
        return ()

    def speaks_for(self, device: str) -> bool:
        return True

    def person_of(self, job_id: UUID, device: str) -> str:
        return ""


def push(
    ops: Sequence[Op], records: Mapping[UUID, FeedRow], job_id: UUID
) -> tuple[dict[UUID, FeedRow], set[OpStatus]]:
    """What a server makes of a device's operations: its records, and how it answered."""
    head = Head(seq=len(records), index=1 if records else 0)
    plan = plan_push(
        last_n=ops[0].n - 1, ops=ops, records=records, heads={job_id: head},
        now_ms=2**47, policy=EverybodyMay(),
    )  # fmt: skip
    changed = {row.id: row for row in plan.changed}
    return {**records, **changed}, {result.status for result in plan.results}


def ops_of(store: Store, job_id: UUID) -> list[Op]:
    pending = [op for op in StoreSync(store).pending_ops(500) if op.job_id == job_id]
    return [Op.from_wire(op.to_wire() | {"n": n}) for n, op in enumerate(pending, start=1)]


def content(rows: Mapping[UUID, FeedRow]) -> dict[UUID, tuple[str, object, bool]]:
    return {row.id: (row.entity, row.fields, row.dead) for row in rows.values()}


def test_a_server_without_the_job_gets_the_whole_of_it(
    filled: FilledStore, job_file: Path, other_store: Store
) -> None:
    job_id = filled.job.id
    import_job(other_store, job_file, imported_by="Ann")
    first, _ = push(ops_of(filled.store, job_id), {}, job_id)
    second, answers = push(ops_of(other_store, job_id), {}, job_id)
    assert answers == {OpStatus.APPLIED}
    assert content(second) == content(first)


def test_a_server_with_the_job_keeps_what_it_has(
    filled: FilledStore, job_file: Path, other_store: Store
) -> None:
    job_id = filled.job.id
    import_job(other_store, job_file, imported_by="Ann")
    there, _ = push(ops_of(filled.store, job_id), {}, job_id)
    again, _ = push(ops_of(other_store, job_id), there, job_id)
    assert content(again) == content(there)


def test_photos_are_queued_for_the_server(job_file: Path, other_store: Store) -> None:
    report = import_job(other_store, job_file, imported_by="Ann")
    assert len(StoreSync(other_store).blobs_to_send(100)) == report.files


def test_a_job_that_came_from_the_server_is_proved_by_the_feed(
    filled: FilledStore, other_store: Store, tmp_path: Path
) -> None:
    job_id = filled.job.id
    rows, _ = push(ops_of(filled.store, job_id), {}, job_id)
    cursor = Cursor(max(row.seq for row in rows.values()), "0" * 64)
    StoreSync(other_store).apply_pull(
        PullPage(tuple(rows.values()), {job_id: cursor}, (), (), (job_id,), False)
    )
    visit = other_store.find(Visit, job_id)[0]
    with other_store.write("Ann") as unit:
        unit.change(replace(visit, technician="Ann"))
    target = tmp_path / "pulled.rajob"
    FilledStore(other_store, filled.record, filled.job).export(target)
    found = verify_job_file(target)
    assert (found.problems, found.entries) == ([], 1)
    third = new_store(tmp_path / "third")
    import_job(third, target, imported_by="Ann")
    assert records_of_job(third, job_id) == records_of_job(other_store, job_id)
    third.close()
