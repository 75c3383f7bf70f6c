"""One transaction: row, operation and audit entry together, or none of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from app.domain.errors import Conflict, InvalidInput, NotFound, StoreError
from app.domain.records import Job, RecordKind, Room, RunRecord
from app.jobsync.ops import OpKind
from app.storage.audit_check import verify_store
from app.storage.store import Store
from app.storage.sync_store import StoreSync
from app.storage.tables import RECORD_TABLES, audit, meta, outbox
from app.storage.unit_of_work import UnitOfWork
from tests.site import Site

COUNTED = (outbox, audit, *RECORD_TABLES.values())


def sizes(store: Store) -> list[int]:
    with store.read() as connection:
        return [
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in COUNTED
        ]


def renamed(site: Site, name: str) -> Room:
    return replace(site.store.get(Room, site.room.id), name=name)


def run_of(site: Site) -> RunRecord:
    return RunRecord(
        id=uuid4(), job_id=site.job.id, definition_id="d", definition_version="1",
        state="PENDING", phase="", progress_pct=0, started_by="Tess", started_at=site.clock.now(),
    )  # fmt: skip


def test_a_change_says_only_what_differs(site: Site) -> None:
    with site.store.write("Tess") as unit:
        unit.change(renamed(site, "Bath"))
    (op,) = StoreSync(site.store).pending_ops(99)[4:]
    assert (op.kind, dict(op.fields)) == (OpKind.SET, {"name": "Bath"})


def test_a_change_of_nothing_writes_nothing(site: Site) -> None:
    before = sizes(site.store)
    with site.store.write("Tess") as unit:
        unit.change(site.room)
    assert sizes(site.store) == before


def test_a_retracted_record_stays_marked_and_is_not_found(site: Site) -> None:
    with site.store.write("Tess") as unit:
        unit.retract(site.point)
    with pytest.raises(NotFound):
        site.store.get(type(site.point), site.point.id)
    assert StoreSync(site.store).pending_ops(99)[-1].kind is OpKind.DEL
    assert verify_store(site.store) == []


def test_a_record_is_added_once(site: Site) -> None:
    before = sizes(site.store)
    with pytest.raises(Conflict, match="already"), site.store.write("Tess") as unit:
        unit.add(site.room)
    assert sizes(site.store) == before


Attempt = Callable[[Site, UnitOfWork], None]


@pytest.mark.parametrize(
    ("attempt", "error"),
    [
        (lambda site, unit: unit.change(replace(site.room, id=uuid4())), NotFound),
        (lambda site, unit: unit.change(replace(site.room, job_id=uuid4())), InvalidInput),
        (lambda site, unit: unit.change(run_of(site)), Conflict),
        (
            lambda site, unit: unit.add(replace(site.room, id=uuid4(), name="x" * 300_000)),
            InvalidInput,
        ),
    ],
)
def test_what_may_not_be_written_leaves_nothing(
    site: Site, attempt: Attempt, error: type[Exception]
) -> None:
    before = sizes(site.store)

    def write_both() -> None:
        with site.store.write("Tess") as unit:
            unit.change(renamed(site, "Bath"))
            attempt(site, unit)

    with pytest.raises(error):
        write_both()
    assert sizes(site.store) == before
    assert site.store.get(Room, site.room.id).name == "Kitchen"
    assert verify_store(site.store) == []


def test_a_failure_after_several_writes_takes_all_of_them_back(site: Site) -> None:
    before = sizes(site.store)

    def fail_late() -> None:
        with site.store.write("Tess") as unit:
            unit.add(replace(site.room, id=uuid4(), name="Bath"))
            unit.retract(site.point)
            unit.set_meta("noted", "yes")
            raise RuntimeError("the app was closed")

    with pytest.raises(RuntimeError):
        fail_late()
    assert sizes(site.store) == before
    assert site.store.get_meta("noted") is None
    with site.store.write("Tess") as unit:
        unit.change(renamed(site, "Bath"))
    assert StoreSync(site.store).pending_ops(99)[-1].n == 5, "numbers have no holes"


def test_an_action_moves_the_machine_and_sets_its_fields(site: Site) -> None:
    run = run_of(site)
    with site.store.write("engine") as unit:
        unit.add(run)
        moved = replace(run, state="RUNNING", phase="inspect", progress_pct=10)
        unit.act(moved, "start", {"phase": "inspect", "progress_pct": 10})
    assert site.store.get(RunRecord, run.id) == moved
    assert verify_store(site.store) == []


def test_an_illegal_action_is_sent_but_not_shown_as_done(site: Site) -> None:
    run = run_of(site)
    with site.store.write("engine") as unit:
        unit.add(run)
        unit.act(replace(run, state="COMPLETED"), "complete", {"phase": "", "progress_pct": 100})
    assert site.store.get(RunRecord, run.id) == run
    assert StoreSync(site.store).pending_ops(99)[-1].action == "complete"


def test_a_new_job_is_read_from_its_beginning(site: Site) -> None:
    assert list(StoreSync(site.store).cursors()) == [site.job.id]
    assert site.store.get(Job, site.job.id) == site.job


def test_a_write_inside_a_write_is_told_at_once(site: Site) -> None:
    with (
        pytest.raises(StoreError, match="inside another write"),
        site.store.write("Tess") as outer,
        site.store.write("Tess"),
    ):
        outer.set_meta("never", "reached")
    with site.store.write("Tess") as unit:
        unit.set_meta("after", "it works again")


def test_threads_that_write_at_once_share_numbers_and_chain(site: Site) -> None:
    failures: list[Exception] = []

    def add_rooms(name: str) -> None:
        try:
            for number in range(8):
                with site.store.write(name) as unit:
                    unit.add(replace(site.room, id=uuid4(), name=f"{name} {number}"))
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=add_rooms, args=(name,)) for name in ("Ana", "Ben", "Cy")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert site.store.count(Room) == 25
    with site.store.read() as connection:
        numbers = connection.execute(select(outbox.c.n).order_by(outbox.c.n)).scalars().all()
        last = connection.execute(select(meta.c.value).where(meta.c.key == "last_number")).scalar()
    assert list(numbers) == list(range(1, 29))
    assert last == "28"
    assert verify_store(site.store) == []


def test_what_is_read_in_one_block_is_from_one_moment(site: Site) -> None:
    table = RECORD_TABLES[RecordKind.ROOM]
    with site.store.read() as connection:
        before = connection.execute(select(func.count()).select_from(table)).scalar_one()
        with site.store.write("Tess") as unit:
            unit.add(replace(site.room, id=uuid4(), name="Bath"))
        assert connection.execute(select(func.count()).select_from(table)).scalar_one() == before
    assert site.store.count(Room) == before + 1
