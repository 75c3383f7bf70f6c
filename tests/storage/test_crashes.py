"""Kills, torn logs and disks that are full or read-only: what was confirmed is there, and the words say what to do."""

from __future__ import annotations

import hashlib
import os
import random
import resource
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.domain.errors import StoreError, StoreFull
from app.domain.records import Room
from app.storage import disk_space
from app.storage.audit_check import verify_store
from app.storage.disk_space import RESERVE_FILE, Reserve, require_free
from app.storage.store import Store
from tests.site import Site
from tests.storage.children import Child, Say, ids, log_rooms, open_store

NOBODY = 65534


def rooms_in(store: Store, job_id: UUID) -> set[UUID]:
    return {room.id for room in store.find(Room, job_id)}


def kill_again_and_again(site: Site, folder: Path, kills: int) -> None:
    """What the child confirmed is there after every kill; what it had not confirmed is whole or not at all."""
    moments = random.Random(7)
    site.store.close()
    confirmed: set[UUID] = set()
    for _ in range(kills):
        child = Child(lambda say: log_rooms(folder, site.room, say))
        child.listen_for(1)
        child.listen(moments.uniform(0.0, 0.06))
        confirmed.update(ids(child.kill()))
        store = open_store(folder)
        found = rooms_in(store, site.job.id)
        assert confirmed <= found
        assert len(found - confirmed - {site.room.id}) <= kills
        for room_id in confirmed:
            assert store.blobs.has(store_hash(room_id))
        store.engine.dispose()
    store = open_store(folder)
    assert verify_store(store) == []
    assert not list((folder / "files").glob("incoming-*"))
    store.close()


def store_hash(room_id: UUID) -> str:
    return hashlib.sha256(room_id.bytes * 500).hexdigest()


def test_a_visit_killed_while_it_is_logged_loses_nothing_confirmed(
    site: Site, folder: Path
) -> None:
    kill_again_and_again(site, folder, 15)


@pytest.mark.slow
def test_a_visit_killed_two_hundred_times_loses_nothing_confirmed(site: Site, folder: Path) -> None:
    kill_again_and_again(site, folder, 200)


@pytest.mark.parametrize("damage", ["cut", "garble", "zero"])
def test_a_torn_log_gives_whole_transactions_up_to_the_tear(
    site: Site, folder: Path, tmp_path: Path, damage: str
) -> None:
    site.store.close()
    child = Child(lambda say: log_rooms(folder, site.room, say))
    child.listen_for(6)
    confirmed = ids(child.kill())
    places, lost = random.Random(damage), 0
    for attempt in range(4):
        torn = tmp_path / f"torn {attempt}"
        shutil.copytree(folder, torn)
        wal = torn / "record.db-wal"
        raw = bytearray(wal.read_bytes())
        at = places.randrange(len(raw) // 3, len(raw))
        if damage == "cut":
            del raw[at:]
        else:
            raw[at : at + 64] = os.urandom(64) if damage == "garble" else bytes(64)
        wal.write_bytes(raw)
        store = open_store(torn)
        found = rooms_in(store, site.job.id) - {site.room.id}
        kept = [room_id for room_id in confirmed if room_id in found]
        assert kept == confirmed[: len(kept)], "a later transaction is there and an earlier is not"
        assert verify_store(store) == []
        store.close()
        lost += len(confirmed) - len(kept)
    assert lost > 0, "nothing was torn"


def test_a_full_disk_keeps_what_was_confirmed_and_says_what_to_do(site: Site, folder: Path) -> None:
    site.store.close()

    def fill(say: Say) -> None:
        wal = folder / "record.db-wal"
        limit = (wal.stat().st_size if wal.exists() else 0) + 400_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        try:
            log_rooms(folder, site.room, say)
        except StoreFull as error:
            say(f"FULL {error}")

    *confirmed, last = Child(fill).wait()
    assert last.startswith("FULL ")
    assert "Free some space" in last
    assert confirmed
    store = open_store(folder)
    assert set(ids(confirmed)) <= rooms_in(store, site.job.id)
    assert verify_store(store) == []
    with store.write("Tess") as unit:
        unit.add(replace(site.room, id=uuid4(), name="there is room again"))
    store.close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp(prefix="restoreassist-test-"))
    folder.chmod(0o755)
    yield folder
    for path in folder.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_disk_is_told_in_words(site: Site, folder: Path, open_folder: Path) -> None:
    site.store.close()
    store_folder = open_folder / "store"
    shutil.copytree(folder, store_folder)
    for path in (*store_folder.rglob("*"), store_folder):
        path.chmod(0o555 if path.is_dir() else 0o444)

    def attempt(say: Say) -> None:
        if os.getuid() == 0:
            os.setuid(NOBODY)
        try:
            log_rooms(store_folder, site.room, say)
        except StoreError as error:
            say(f"{type(error).__name__} {error}")

    (said,) = Child(attempt).wait()
    assert said.startswith("StoreFull ")
    assert "read-only" in said
    assert "make it writable" in said


def fill_up(store: Store) -> None:
    """From now on SQLite finds no further page."""
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


def test_the_reserve_is_for_sync_when_the_disk_is_full(
    site: Site, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = site.store
    store.reserve = Reserve(folder, 100_000)
    store.reserve.make()
    assert (folder / RESERVE_FILE).stat().st_size == 100_000
    free = 0
    monkeypatch.setattr(disk_space, "free_bytes", lambda _: free)
    fill_up(store)
    with pytest.raises(StoreFull, match="The disk is full"), store.write("Tess") as unit:
        unit.add(replace(site.room, id=uuid4(), name="x" * 200_000))
    assert not (folder / RESERVE_FILE).exists()
    with pytest.raises(StoreFull), store.write("Tess") as unit:
        unit.set_meta("capture", "refused")
    with store.write("sync", draining=True) as unit:
        unit.set_meta("sync", "goes on")
    free = 10_000_000
    with store.write("Tess") as unit:
        unit.set_meta("capture", "accepted")
    assert (folder / RESERVE_FILE).exists()
    assert verify_store(store) == []


def test_no_reserve_is_taken_from_a_disk_that_is_nearly_full(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_space, "free_bytes", lambda _: 150_000)
    Reserve(tmp_path, 100_000).make()
    assert not (tmp_path / RESERVE_FILE).exists()


def test_room_is_asked_for_before_work_begins(tmp_path: Path) -> None:
    require_free(tmp_path, 1, "A photo session")
    with pytest.raises(StoreFull, match=r"A photo session needs \d+ MiB .* Free some space first"):
        require_free(tmp_path, 2**60, "A photo session")
