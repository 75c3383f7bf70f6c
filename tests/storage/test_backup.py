"""Backups and restores: complete, verified by opening, and a new device on the new machine."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.bootstrap.clocks import ShiftedClock, SystemClock, Uuid7Source
from app.domain.errors import Conflict, InvalidInput, NotFound, StoreError, StoreFull, WrongKey
from app.domain.records import Job, Room
from app.storage import backup as backups
from app.storage import disk_space, keys
from app.storage.audit_check import verify_store
from app.storage.backup import (
    MANIFEST,
    Backup,
    BackupPolicy,
    list_backups,
    make_backup,
    prune_backups,
    scheduled_backup,
    verify_backup,
)
from app.storage.restore import key_of_backup, restore_backup
from app.storage.store import Store
from app.storage.sync_store import StoreSync
from tests.site import PASSPHRASE, Site
from tests.storage.conftest import MemoryKeyring
from tests.storage.test_sync_store import Server

PHOTO = b"\xff\xd8\xff pixels of a kitchen" * 5000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "usb stick"


@pytest.fixture
def made(site: Site, target: Path) -> Backup:
    sha256, size_bytes = site.store.blobs.put(PHOTO)
    with site.store.write("Tess") as unit:
        unit.queue_blob(sha256, site.job.id, size_bytes, "image/jpeg")
    journal = site.store.journal_engine()
    with journal.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE step (name TEXT)")
    journal.dispose()
    return make_backup(site.store, target)


def restored(made: Backup, place: Path, secret: str = PASSPHRASE) -> Store:
    key = key_of_backup(made.folder, passphrase=secret)
    restore_backup(made.folder, place, key, keyring=None, passphrase=secret)
    return Store.open(
        place, keyring=None, passphrase=secret, clock=SystemClock(), ids=Uuid7Source()
    )


def test_a_backup_is_complete_verified_and_says_what_it_is(
    site: Site, made: Backup, target: Path
) -> None:
    names = {p.relative_to(made.folder).as_posix() for p in made.folder.rglob("*") if p.is_file()}
    assert {MANIFEST, "keyfile.json", "record.db", "engine.db"} < names
    assert len(names) == 5
    assert (made.device_id, made.entries) == (site.store.device_id, 4)
    assert list_backups(target) == [made]
    assert verify_backup(made.folder, site.store.key) == []
    assert {p.name for p in made.folder.iterdir()} == {
        MANIFEST, "keyfile.json", "record.db", "engine.db", "files",
    }  # fmt: skip


def test_nothing_in_a_backup_lies_in_clear(made: Backup) -> None:
    for path in made.folder.rglob("*"):
        if path.is_file():
            raw = path.read_bytes()
            assert b"Ada Wells" not in raw
            assert b"pixels" not in raw


def test_writing_goes_on_while_a_backup_is_made_and_the_copy_is_of_one_moment(
    site: Site, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backups._copy_blobs

    def write_meanwhile(*args: object) -> object:
        with site.store.write("Tess") as unit:
            unit.change(replace(site.store.get(Room, site.room.id), name="Bath"))
        return copy(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(backups, "_copy_blobs", write_meanwhile)
    made = make_backup(site.store, target)
    assert made.entries == 4
    assert verify_backup(made.folder, site.store.key) == []
    assert site.store.get(Room, site.room.id).name == "Bath"


def test_a_restored_store_has_everything_and_is_a_new_device(
    site: Site, made: Backup, tmp_path: Path
) -> None:
    store = restored(made, tmp_path / "new machine")
    assert store.job_records(site.job.id) == site.store.job_records(site.job.id)
    assert [store.blobs.read(name) for name, _ in store.blobs.all()] == [PHOTO]
    assert store.device_id != site.store.device_id
    with store.write("Tess") as unit:
        unit.change(replace(site.room, name="Bath"))
    assert StoreSync(store).pending_ops(9)[0].n == 1
    assert verify_store(store) == []
    store.close()


def test_the_recovery_code_restores_where_keyring_and_passphrase_are_lost(
    tmp_path: Path, target: Path, keyring: MemoryKeyring
) -> None:
    store = Store.create(
        tmp_path / "old", keyring=keyring, passphrase=None, clock=SystemClock(), ids=Uuid7Source()
    )
    with pytest.raises(InvalidInput, match="make a recovery code first"):
        make_backup(store, target)
    code = keys.make_recovery_code(tmp_path / "old", store.key)
    made = make_backup(store, target)
    store.close()
    with pytest.raises(WrongKey, match="recovery code"):
        key_of_backup(made.folder, keyring=MemoryKeyring())
    key = key_of_backup(made.folder, recovery_code=code)
    other = MemoryKeyring()
    restore_backup(made.folder, tmp_path / "new", key, keyring=other, passphrase=None)
    again = Store.open(
        tmp_path / "new", keyring=other, passphrase=None, clock=SystemClock(), ids=Uuid7Source()
    )
    assert again.count(Job) == 0
    again.close()
    assert keys.recover_key(tmp_path / "new", code) == key


def test_a_wrong_passphrase_restores_nothing(made: Backup, tmp_path: Path) -> None:
    with pytest.raises(WrongKey):
        restored(made, tmp_path / "new", "not the passphrase")
    assert not (tmp_path / "new").exists()


def test_a_restore_never_goes_over_something(made: Backup, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(Conflict, match="not empty"):
        restored(made, folder)
    (tmp_path / "empty").mkdir()
    restored(made, tmp_path / "empty").close()


@pytest.mark.parametrize("name", ["record.db", "engine.db", "keyfile.json", "files"])
@pytest.mark.parametrize("how", ["flip", "cut", "remove"])
def test_a_changed_backup_is_refused_and_the_file_is_named(
    site: Site, made: Backup, tmp_path: Path, name: str, how: str
) -> None:
    path = made.folder / name
    path = next(path.rglob("*.rab")) if path.is_dir() else path
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    if how == "remove":
        path.unlink()
    else:
        path.write_bytes(raw if how == "flip" else raw[:-1])
    where = path.relative_to(made.folder).as_posix()
    with pytest.raises(StoreError, match="not sound") as caught:
        restore_backup(
            made.folder, tmp_path / "new", site.store.key, keyring=None, passphrase=PASSPHRASE
        )
    assert where in str(caught.value)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "change",
    [
        {"device_id": "0" * 16},
        {"chain_hash": "0" * 64},
        {"signature": "00"},
        {"made_at": "2020-01-01T00:00:00+00:00"},
    ],
)
def test_a_changed_manifest_is_not_signed(site: Site, made: Backup, change: dict[str, str]) -> None:
    path = made.folder / MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    assert [p.where for p in verify_backup(made.folder, site.store.key)] == [MANIFEST]


@pytest.mark.parametrize(
    "text", ["", "{", "{}", "[]", '{"format": 1, "files": {"../x": ["a", 1]}}']
)
def test_a_damaged_manifest_is_told(made: Backup, text: str) -> None:
    (made.folder / MANIFEST).write_text(text)
    with pytest.raises(StoreError, match="manifest"):
        backups.read_backup(made.folder)


def test_what_is_no_backup_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        backups.read_backup(tmp_path)


def test_photos_of_the_backup_before_are_not_copied_again(
    site: Site, made: Backup, target: Path
) -> None:
    second = make_backup(site.store, target)
    name = next(made.folder.rglob("*.rab")).relative_to(made.folder)
    assert (second.folder / name).stat().st_ino == (made.folder / name).stat().st_ino
    assert prune_backups(target, 1, device_id=site.store.device_id) == [made.folder]
    assert verify_backup(second.folder, site.store.key) == []


def test_backups_are_made_when_due_and_the_oldest_go(site: Site, target: Path) -> None:
    policy = BackupPolicy(timedelta(hours=24), keep=2)
    assert isinstance(site.clock, ShiftedClock)
    made = []
    for hours in (0, 1, 25, 26, 50):
        site.clock.offset = timedelta(hours=hours)
        made.append(scheduled_backup(site.store, target, policy))
    assert [backup is not None for backup in made] == [True, False, True, False, True]
    assert list_backups(target) == [made[4], made[2]]
    with pytest.raises(InvalidInput, match="1 or more"):
        BackupPolicy(keep=0)


def test_too_little_room_is_said_before_anything_is_kept(
    site: Site, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk_space, "free_bytes", lambda folder: 1024 * 1024)
    with pytest.raises(StoreFull, match=r"needs \d+ MiB and the disk has 1 MiB free"):
        make_backup(site.store, target)
    assert list(target.iterdir()) == []


def test_work_not_sent_before_the_backup_goes_from_the_new_device(
    site: Site, made: Backup, tmp_path: Path
) -> None:
    store = restored(made, tmp_path / "new")
    server = Server(store)
    assert server.sync.pending_ops(9) == [], "not before the feed was read"
    server.round()
    assert len(server.model.data.records) == 4
    assert store.job_records(site.job.id) == site.store.job_records(site.job.id)
    assert verify_store(store) == []
    store.close()


def test_work_that_the_old_machine_sent_after_the_backup_is_not_sent_again(
    site: Site, target: Path, tmp_path: Path
) -> None:
    old = Server(site.store)
    old.round()
    with site.store.write("Tess") as unit:
        unit.change(replace(site.room, name="Bath"))
    made = make_backup(site.store, target)
    with site.store.write("Tess") as unit:
        unit.change(replace(site.store.get(Room, site.room.id), name="Pantry"))
    old.round()
    store = restored(made, tmp_path / "new")
    new = Server(store)
    new.model = old.model
    new.round()
    assert store.get(Room, site.room.id).name == "Pantry"
    assert new.model.data.records[site.room.id].fields["name"] == "Pantry"
    with store.write("Tess") as unit:
        unit.change(replace(store.get(Room, site.room.id), name="Larder"))
    new.round()
    old.pull()
    assert site.store.get(Room, site.room.id).name == "Larder"
    assert verify_store(store) == []
    assert verify_store(site.store) == []
    store.close()
