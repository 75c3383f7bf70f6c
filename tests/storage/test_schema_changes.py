"""Changing the schema of a store with data in it: a snapshot first, everything kept, up and down again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from sqlalchemy import Connection, Engine, select, text

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.errors import StoreError, StoreFull
from app.domain.records import VisitKind
from app.services.job_cards import list_jobs
from app.services.views import JobFilter
from app.storage import schema
from app.storage.audit_check import verify_store
from app.storage.cipher_engine import create_cipher_engine
from app.storage.store import SNAPSHOT_FILE, Store
from app.storage.tables import RECORD_TABLES, job_person
from tests.site import PASSPHRASE, Site

T = TypeVar("T")
FIRST = "0001"


def reopened(folder: Path) -> Store:
    return Store.open(
        folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )


def contents(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every record table and of the audit chain."""
    tables = [*(table.name for table in RECORD_TABLES.values()), "audit", "outbox", "draft", "meta"]
    return {
        name: [tuple(row) for row in connection.execute(text(f"SELECT * FROM {name} ORDER BY 1"))]
        for name in tables
    }


@pytest.fixture
def older(site: Site) -> tuple[Path, bytes, dict[str, list[tuple[object, ...]]]]:
    """A store with a job as the program of the first schema left it: its folder, key and rows."""
    site.record.open_visit(site.job.id, VisitKind.INITIAL, crew=("Özge",))
    folder, key = site.store.paths.folder, site.store.key
    site.store.close()
    with_engine(folder, key, lambda engine: schema.downgrade(engine, FIRST))
    rows = with_engine(folder, key, read_all)
    return folder, key, rows


def with_engine(folder: Path, key: bytes, do: Callable[[Engine], T]) -> T:
    engine = create_cipher_engine(folder / "record.db", key)
    try:
        return do(engine)
    finally:
        engine.dispose()


def read_all(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    with engine.connect() as connection:
        return contents(connection)


def version(engine: Engine) -> str:
    with engine.connect() as connection:
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def test_opening_an_older_store_keeps_a_snapshot_of_it_and_loses_no_row(
    older: tuple[Path, bytes, dict[str, list[tuple[object, ...]]]],
) -> None:
    folder, key, rows = older
    store = reopened(folder)
    with store.read() as connection:
        assert contents(connection) == rows
        people = set(connection.execute(select(job_person.c.person)).scalars())
    assert people == {"tess", "özge"}
    assert len(list_jobs(store, "", JobFilter.MINE, person="ÖZGE").cards) == 1
    assert verify_store(store) == []
    store.close()
    snapshot = create_cipher_engine(folder / SNAPSHOT_FILE, key, read_only=True)
    assert version(snapshot) == FIRST
    assert read_all(snapshot) == rows
    snapshot.dispose()


def test_the_snapshot_put_back_is_the_older_store(
    older: tuple[Path, bytes, dict[str, list[tuple[object, ...]]]],
) -> None:
    folder, key, rows = older
    reopened(folder).close()
    for leftover in folder.glob("record.db-*"):
        leftover.unlink()
    shutil.copy(folder / SNAPSHOT_FILE, folder / "record.db")
    assert with_engine(folder, key, version) == FIRST
    assert with_engine(folder, key, read_all) == rows
    store = reopened(folder)
    assert verify_store(store) == []
    store.close()


def test_a_change_that_breaks_off_leaves_the_older_store_as_it_was(
    older: tuple[Path, bytes, dict[str, list[tuple[object, ...]]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder, key, rows = older
    with monkeypatch.context() as broken:
        broken.setattr("alembic.op.bulk_insert", _breaks)
        with pytest.raises(RuntimeError, match="power"):
            reopened(folder)
    assert with_engine(folder, key, version) == FIRST
    assert with_engine(folder, key, read_all) == rows
    reopened(folder).close()


def test_without_room_for_the_snapshot_nothing_is_changed(
    older: tuple[Path, bytes, dict[str, list[tuple[object, ...]]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder, key, rows = older
    with monkeypatch.context() as full:
        full.setattr(schema, "copy_database", _no_space)
        with pytest.raises(StoreFull):
            reopened(folder)
    assert with_engine(folder, key, version) == FIRST
    assert with_engine(folder, key, read_all) == rows


def test_a_store_of_a_newer_program_is_not_touched(site: Site) -> None:
    folder, key = site.store.paths.folder, site.store.key
    site.store.close()

    def date_forward(engine: Engine) -> None:
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with_engine(folder, key, date_forward)
    with pytest.raises(StoreError, match="newer version of the program"):
        reopened(folder)
    assert with_engine(folder, key, version) == "9999"


def test_a_store_of_an_unreleased_version_is_not_touched_and_says_what_to_do(site: Site) -> None:
    folder, key = site.store.paths.folder, site.store.key
    site.store.close()

    def take_out_a_column(engine: Engine) -> None:
        with engine.begin() as connection:
            connection.execute(text("ALTER TABLE record_visit DROP COLUMN gap_reason"))

    with_engine(folder, key, take_out_a_column)
    with pytest.raises(StoreError, match=r"record_visit\.gap_reason.*running the demo again"):
        reopened(folder)


def test_the_people_of_jobs_are_what_a_rebuild_makes_of_them(site: Site) -> None:
    site.record.open_visit(site.job.id, VisitKind.INITIAL, crew=("Özge", " "))
    folder, key = site.store.paths.folder, site.store.key
    site.store.close()

    def people(engine: Engine) -> list[tuple[object, ...]]:
        with engine.connect() as connection:
            return [tuple(row) for row in connection.execute(select(job_person).order_by("person"))]

    written = with_engine(folder, key, people)
    with_engine(folder, key, lambda engine: schema.downgrade(engine, FIRST))
    reopened(folder).close()
    assert with_engine(folder, key, people) == written


def _breaks(*_: object) -> None:
    raise RuntimeError("the power went")


def _no_space(*_: object) -> None:
    raise StoreFull("The disk is full.")
