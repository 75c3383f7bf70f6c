"""A job that was read before is brought up to date, whoever wrote, and is then what a fresh read gives."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.errors import InvalidInput
from app.domain.measurement import Quality, Unit
from app.domain.records import (
    MoistureReading,
    ReadingSource,
    Record,
    RecordKind,
    Room,
    RunRecord,
    records_of,
)
from app.storage import job_cache, record_changes
from app.storage.job_cache import JobCache
from app.storage.rows import from_row, remove_record, upsert_record
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES
from tests.storage.model_store import scratch, template

JOBS = tuple(UUID(int=number) for number in (1, 2))
POINT, VISIT = UUID(int=3), UUID(int=4)
START = datetime(2026, 3, 1, 9, tzinfo=UTC)
Kept = Room | MoistureReading | RunRecord
KINDS = (RecordKind.ROOM, RecordKind.READING, RecordKind.RUN)


@dataclass(frozen=True)
class Change:
    """One transaction, and whether it ends well."""

    by: int
    records: tuple[tuple[int, int, str], ...]
    """The place of the record in the pool, of its job, and what is done with it."""
    comes_to_nothing: bool = False


changes = st.builds(
    Change,
    st.integers(0, 1),
    st.lists(
        st.tuples(
            st.integers(0, 8), st.integers(0, 1), st.sampled_from(("write", "die", "remove"))
        ),
        min_size=1,
        max_size=5,
    ).map(tuple),
    st.booleans(),
)


steps_ = st.lists(st.tuples(changes, st.booleans()), max_size=10)


@pytest.fixture(scope="module")
def stores() -> Iterator[tuple[Store, Store]]:
    """Two programs on one store."""
    source, key = template()
    folder = scratch()
    shutil.copytree(source, folder)
    made = [Store(folder, key, clock=SystemClock(), ids=Uuid7Source()) for _ in range(2)]
    yield made[0], made[1]
    for store in made:
        store.close()
    shutil.rmtree(folder.parent)


@pytest.fixture(scope="module")
def pool() -> list[Kept]:
    """Records of several kinds, three of each."""
    made: list[Kept] = []
    for number in range(3):
        rooms, readings, runs = (UUID(int=(number + 3 * n + 1) << 64) for n in range(3))
        size = Decimal(number + 3)
        made.append(Room(rooms, JOBS[0], "Kitchen", "Ground", size, size, size, size, size))
        made.append(
            MoistureReading(
                readings,
                JOBS[0],
                POINT,
                VISIT,
                size,
                None,
                Unit.PCT_MC,
                None,
                None,
                ReadingSource.MANUAL,
                Quality.MANUAL,
                b"",
                START,
                1,
                "Tess",
            )
        )
        made.append(
            RunRecord(runs, JOBS[0], "drying", "1", "running", "dry", number, "Tess", START)
        )
    return made


def write(store: Store, pool: list[Kept], change: Change) -> None:
    with store.write("test") as unit:
        for place, job, done in change.records:
            record = replace(pool[place], job_id=JOBS[job])
            if done == "remove":
                remove_record(unit.connection, record.id)
            else:
                upsert_record(unit.connection, record, dead=done == "die")
        if change.comes_to_nothing:
            raise InvalidInput("test", "nothing of it is kept")


def read_slowly(store: Store, job_id: UUID) -> tuple[Record, ...]:
    """Row by row, as single records are read."""
    with store.read() as connection:
        return tuple(
            from_row(kind, row)
            for kind, table in RECORD_TABLES.items()
            if kind in KINDS
            for row in connection.execute(
                select(table)
                .where(table.c.job_id == str(job_id), table.c.dead == 0)
                .order_by(table.c.id)
            ).mappings()
        )


def check(
    stores: tuple[Store, Store],
    pool: list[Kept],
    monkeypatch: pytest.MonkeyPatch,
    steps: list[tuple[Change, bool]],
) -> None:
    monkeypatch.setattr(record_changes, "KEPT", 6)  # the log often reaches back too little
    monkeypatch.setattr(job_cache, "READ_WHOLE_FROM", 4)
    for change, looks in steps:
        try:
            write(stores[change.by], pool, change)
        except InvalidInput:
            assert change.comes_to_nothing
        if looks:
            for store in stores:
                for job_id in JOBS:
                    assert tuple(store.job_records(job_id)) == read_slowly(store, job_id)
    for store in stores:
        for job_id in JOBS:
            assert store.job_records(job_id) == JobCache().read(job_id, store.read)


@pytest.mark.parametrize("histories", [5, pytest.param(100, marks=pytest.mark.slow)])
def test_a_job_brought_up_to_date_is_what_a_fresh_read_gives(
    stores: tuple[Store, Store],
    pool: list[Kept],
    monkeypatch: pytest.MonkeyPatch,
    histories: int,
) -> None:
    @settings(max_examples=histories, deadline=None)
    @given(steps=steps_)
    def look_at(steps: list[tuple[Change, bool]]) -> None:
        check(stores, pool, monkeypatch, steps)

    look_at()


def test_what_did_not_change_stays_the_same_object(
    stores: tuple[Store, Store], pool: list[Kept]
) -> None:
    store = stores[0]
    all_of_them = tuple((place, 0, "write") for place in range(len(pool)))
    write(store, pool, Change(0, all_of_them))
    before = store.job_records(JOBS[0])
    assert store.job_records(JOBS[0]) is before
    write(stores[1], pool, Change(1, ((4, 0, "die"),)))
    after = store.job_records(JOBS[0])
    same = {id(record) for record in before} & {id(record) for record in after}
    assert len(same) == len(after) == len(before) - 1


def test_a_write_to_another_job_changes_nothing(
    stores: tuple[Store, Store], pool: list[Kept]
) -> None:
    store = stores[0]
    before = store.job_records(JOBS[0])
    elsewhere = replace(pool[0], id=UUID(int=99), job_id=JOBS[1])
    with stores[1].write("test") as unit:
        upsert_record(unit.connection, elsewhere)
    assert store.job_records(JOBS[0]) is before
    assert elsewhere in store.job_records(JOBS[1])


def test_records_of_a_class_come_out_by_kind(stores: tuple[Store, Store], pool: list[Kept]) -> None:
    write(stores[0], pool, Change(0, tuple((place, 0, "write") for place in range(len(pool)))))
    records = stores[0].job_records(JOBS[0])
    for record_type in {type(record) for record in pool}:
        assert records_of(records, record_type) == records_of(tuple(records), record_type)
        assert list(records.of(record_type)) == records_of(tuple(records), record_type)


def test_a_damaged_value_says_which_field_is_wrong(
    stores: tuple[Store, Store], pool: list[Kept]
) -> None:
    write(stores[0], pool, Change(0, ((0, 0, "write"),)))
    with stores[0].write("test") as unit:
        unit.connection.execute(text("UPDATE record_room SET length_m = 'much'"))
    with pytest.raises(InvalidInput, match=r"room\.length_m"):
        JobCache().read(JOBS[0], stores[0].read)
