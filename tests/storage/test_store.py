"""Opening, creating, locking and migrating a store."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.errors import Conflict, NotFound, StoreBusy, StoreError, WrongKey
from app.domain.records import Job
from app.storage import keys, schema
from app.storage.audit_check import verify_store
from app.storage.cipher_engine import create_cipher_engine
from app.storage.head_witness import HEAD_FILE
from app.storage.instance_lock import hold_store
from app.storage.job_files import queue_message
from app.storage.store import SNAPSHOT_FILE, Store
from app.storage.tables import metadata
from tests.site import PASSPHRASE, Site
from tests.storage.conftest import MemoryKeyring, Opener


def open_store(folder: Path, **options: object) -> Store:
    given = {"keyring": None, "passphrase": PASSPHRASE} | options
    return Store.open(folder, clock=SystemClock(), ids=Uuid7Source(), **given)  # type: ignore[arg-type]


def test_what_was_written_is_there_after_opening_again(site: Site, reopen: Opener) -> None:
    site.store.close()
    again = reopen()
    assert again.get(Job, site.job.id) == site.job
    assert again.device_id == site.store.device_id
    assert verify_store(again) == []


def test_a_store_is_never_made_over_another(site: Site, folder: Path) -> None:
    site.store.close()
    for remove_the_key_file in (False, True):
        if remove_the_key_file:
            (folder / keys.KEYFILE).unlink()
        with pytest.raises(Conflict):
            Store.create(
                folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
            )


def test_a_store_whose_record_is_gone_does_not_open_empty(site: Site, folder: Path) -> None:
    site.store.close()
    for path in folder.glob("record.db*"):
        path.unlink()
    with pytest.raises(StoreError, match=r"missing\. Restore the newest backup"):
        open_store(folder)
    assert not (folder / "record.db").exists()


def test_making_a_store_may_be_interrupted_before_its_database(folder: Path) -> None:
    keys.create_key(folder, keyring=None, passphrase=PASSPHRASE)
    store = open_store(folder)
    assert store.count(Job) == 0
    store.close()


def test_a_database_of_another_store_is_a_wrong_key(
    store: Store, folder: Path, tmp_path: Path
) -> None:
    store.close()
    other = Store.create(
        tmp_path / "other", keyring=None, passphrase=PASSPHRASE, clock=SystemClock(),
        ids=Uuid7Source(),
    )  # fmt: skip
    other.close()
    (folder / "record.db").write_bytes((tmp_path / "other" / "record.db").read_bytes())
    with pytest.raises(WrongKey):
        open_store(folder)


def test_the_keyring_keeps_a_note_of_the_chain_too(folder: Path, keyring: MemoryKeyring) -> None:
    store = Store.create(
        folder, keyring=keyring, passphrase=None, clock=SystemClock(), ids=Uuid7Source()
    )
    from uuid import uuid4

    from app.jobsync.authoring import OpAuthor

    def write(author: OpAuthor, n: int):  # type: ignore[no-untyped-def]
        return author.add(n, "room", uuid4(), uuid4(), {"name": "x"})

    with store.write("Tess") as unit:
        store.operations.write(unit.connection, "Tess", write)
    store.close()
    assert len(keyring.secrets) == 2
    (folder / HEAD_FILE).unlink()
    again = open_store(folder, keyring=keyring, passphrase=None)
    with again.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit")
        connection.exec_driver_sql("DELETE FROM outbox")
    assert ["keyring" in problem.what for problem in verify_store(again)] == [True]
    again.close()


def test_one_program_at_a_time(folder: Path) -> None:
    with hold_store(folder):
        with pytest.raises(StoreBusy, match="in use by another RestoreAssist"), hold_store(folder):
            pass
        script = (
            "import sys\nfrom pathlib import Path\n"
            "from app.domain.errors import StoreBusy\n"
            "from app.storage.instance_lock import hold_store\n"
            "try:\n    with hold_store(Path(sys.argv[1])): print('held')\n"
            "except StoreBusy: print('busy')\n"
        )
        ran = subprocess.run(
            [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == "busy"
    with hold_store(folder):
        assert Store.exists(folder) is False


def test_a_message_is_queued_once_under_its_key(site: Site) -> None:
    first = queue_message(site.store, "key", site.job.id, {"to": "office"}, "Tess")
    assert queue_message(site.store, "key", site.job.id, {"to": "office"}, "Tess") == first


def test_the_migrations_give_exactly_the_tables(store: Store) -> None:
    with store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_schema_goes_down_to_nothing_and_up_again(
    site: Site, folder: Path, reopen: Opener
) -> None:
    site.store.close()
    engine = create_cipher_engine(folder / "record.db", site.store.key)
    schema.downgrade(engine, "base")
    with engine.connect() as connection:
        tables = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
        ).scalars()
        assert list(tables) == ["alembic_version"]
    engine.dispose()
    assert reopen().count(Job) == 0


def test_the_copy_before_a_migration_opens_under_the_same_key(site: Site, folder: Path) -> None:
    (folder / SNAPSHOT_FILE).write_bytes(b"an older copy")
    schema.copy_database(site.store.engine, folder / SNAPSHOT_FILE)
    engine = create_cipher_engine(folder / SNAPSHOT_FILE, site.store.key)
    with engine.connect() as connection:
        rooms = connection.exec_driver_sql("SELECT name FROM record_room").scalars().all()
        assert rooms == ["Kitchen"]
        assert schema.migrate(engine) is False
    engine.dispose()


def test_an_opening_without_a_migration_leaves_the_last_copy_alone(
    store: Store, folder: Path, reopen: Opener
) -> None:
    store.close()
    (folder / SNAPSHOT_FILE).write_bytes(b"the copy of the last migration")
    reopen()
    assert (folder / SNAPSHOT_FILE).read_bytes() == b"the copy of the last migration"


def test_a_newer_schema_is_refused_and_not_touched(store: Store, folder: Path) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    before = {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(("-wal", "-shm"))
    }
    with pytest.raises(StoreError, match="written by a newer version"):
        open_store(folder)
    after = {name: (folder / name).read_bytes() for name in before}
    assert after == before


def test_a_kill_in_the_middle_of_a_migration_is_as_if_it_had_not_begun(folder: Path) -> None:
    script = (
        "import os, sys\nfrom pathlib import Path\n"
        "from sqlalchemy import event, Engine\n"
        "from app.bootstrap.clocks import SystemClock, Uuid7Source\n"
        "from app.storage.store import Store\n"
        "seen = 0\n"
        "@event.listens_for(Engine, 'before_cursor_execute')\n"
        "def kill(connection, cursor, statement, *rest):\n"
        "    global seen\n"
        "    seen += statement.startswith('CREATE')\n"
        "    if seen == int(sys.argv[2]): os.kill(os.getpid(), 9)\n"
        "Store.create(Path(sys.argv[1]), keyring=None, passphrase=sys.argv[3],\n"
        "             clock=SystemClock(), ids=Uuid7Source())\n"
    )
    for kill_at in (150,):
        place = folder / str(kill_at)
        killed = subprocess.run(
            [sys.executable, "-c", script, str(place), str(kill_at), PASSPHRASE], check=False
        )
        assert killed.returncode == -9
        store = open_store(place)
        with store.engine.connect() as connection:
            assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        store.close()


def test_a_folder_without_a_store_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        open_store(tmp_path)
    assert os.listdir(tmp_path) == []
