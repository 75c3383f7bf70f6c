"""A tablet that the office took out of use: its last work is sealed for the office, then its key is destroyed."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.errors import Conflict, LastWork, NotFound, StoreBusy, StoreError, TakenOutOfUse
from app.domain.records import Room
from app.services import taking_out
from app.services.sync_rescue import RescueFile, write_rescue_file
from app.services.sync_views import SyncState
from app.services.taking_out import copy_rescue_file, start_anew
from app.storage.instance_lock import hold_store
from app.storage.keys import KEYFILE, load_key, make_recovery_code, recover_key
from app.storage.store import Store
from app.sync.client import CloudClient
from app.sync.errors import ServerRefusal
from app.wire.api import Problem, ProblemCode
from tests.cloud_server import RunningServer
from tests.services.memory_keyring import MemoryKeyring
from tests.services.sync_crews import Crew, Join, join, office
from tests.services.test_sync_rescue import (
    opened_by_office,
    revoked_with_work,
    set_revoked,
    synced,
)
from tests.site import PASSPHRASE

__all__ = ["join", "office"]


def opened_again(crew: Crew) -> Store:
    """The store as the next start opens it."""
    return Store.open(
        crew.site.store.paths.folder,
        keyring=None,
        passphrase=PASSPHRASE,
        clock=SystemClock(),
        ids=Uuid7Source(),
    )


async def taken_out(crew: Crew) -> TakenOutOfUse:
    """What the tablet says when it hears of it."""
    with pytest.raises(TakenOutOfUse) as told:
        await crew.centre.sync_now()
    return told.value


async def test_the_last_work_is_for_the_office_and_nobody_opens_the_store_again(
    join: Join, office: RunningServer, tmp_path: Path
) -> None:
    crew = await revoked_with_work(join, office)
    code = make_recovery_code(crew.site.store.paths.folder, crew.site.store.key)
    told = await taken_out(crew)
    with pytest.raises(TakenOutOfUse):
        await crew.centre.status()
    check_shut(crew, told, code)
    check_rescue(office, told.last_work, tmp_path)
    crew.site.store.close()
    check_new_store(crew, told.last_work)


def check_shut(crew: Crew, told: TakenOutOfUse, recovery_code: str) -> None:
    """No way leads into the store any more, and each says the same."""
    store = crew.site.store
    folder, last, code = store.paths.folder, told.last_work, recovery_code
    assert (last.changes, last.files, told.store_folder) == (1, 1, str(folder))
    assert "1 changes and 1 files" in str(told)
    for shut in (
        lambda: crew.rename("Attic"),
        lambda: store.find(Room, crew.site.job.id),
        lambda: opened_again(crew),
        lambda: recover_key(folder, code),
        lambda: make_recovery_code(folder, store.key),
    ):
        with pytest.raises(TakenOutOfUse) as again:
            shut()
        assert again.value.last_work == last
    assert set(json.loads((folder / KEYFILE).read_text())) == {"version", "store_id", "destroyed"}


def check_rescue(office: RunningServer, last: LastWork, tmp_path: Path) -> None:
    """The office reads it, and it can be carried there."""
    opened = opened_by_office(office, Path(last.rescue_file), tmp_path / "opened")
    assert opened.signed_by_device
    assert [change.op.f for change in opened.listed.changes] == [{"name": "Scullery"}]
    copied = copy_rescue_file(Path(last.rescue_file), tmp_path)
    assert copied.read_bytes() == Path(last.rescue_file).read_bytes()
    with pytest.raises(Conflict, match="there already"):
        copy_rescue_file(Path(last.rescue_file), tmp_path)
    with pytest.raises(StoreError):
        copy_rescue_file(Path(last.rescue_file), tmp_path / "no such stick")
    assert list(tmp_path.glob("*.new")) == []


def check_new_store(crew: Crew, last: LastWork) -> None:
    """Once nobody holds it, the store makes room for a new one."""
    folder = crew.site.store.paths.folder
    with hold_store(folder), pytest.MonkeyPatch.context() as patch:
        patch.setattr(taking_out, "ENDS_WITHIN_S", 0.0)
        with pytest.raises(StoreBusy):
            start_anew(folder)
    start_anew(folder)
    fresh = Store.create(
        folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )
    assert fresh.device_id != crew.site.store.device_id
    fresh.close()
    assert Path(last.rescue_file).exists()
    with pytest.raises(NotFound, match="taken out of use"):
        start_anew(folder)
    again = opened_again(crew)
    assert again.device_id == fresh.device_id
    again.close()


async def test_with_everything_on_the_server_there_is_nothing_to_rescue(
    join: Join, office: RunningServer
) -> None:
    crew = await synced(join)
    crew.site.store.keyring = keyring = MemoryKeyring()
    await crew.centre.sign_in(crew.form)
    folder = crew.site.store.paths.folder
    store_id = json.loads((folder / KEYFILE).read_text())["store_id"]
    keyring.set(store_id, crew.site.store.key)
    set_revoked(office, crew, 1)
    told = await taken_out(crew)
    assert (told.last_work.rescue_file, told.last_work.changes) == ("", 0)
    assert keyring.secrets == {}
    keyring.set(store_id, b"what a crash in between would leave")
    with pytest.raises(TakenOutOfUse):
        load_key(folder, keyring=keyring, passphrase=None)
    assert keyring.secrets == {}


async def test_a_stray_answer_destroys_nothing(
    join: Join, office: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = await synced(join)

    def says(device: str | None) -> None:
        problem = Problem(
            title="Forbidden", status=403, detail="Revoked.", code=ProblemCode.DEVICE_REVOKED,
            device=device,
        )  # fmt: skip

        async def push(*_: object) -> None:
            raise ServerRefusal(problem, None)

        monkeypatch.setattr(CloudClient, "push", push)

    says(crew.site.store.device_id)  # the second look says otherwise
    assert (await crew.centre.sync_now()).state is SyncState.REVOKED
    monkeypatch.undo()
    await crew.centre.sign_in(crew.form)
    set_revoked(office, crew, 1)
    for device in (None, "0" * 16):
        says(device)
        assert (await crew.centre.sync_now()).state is SyncState.REVOKED
    assert crew.room.name == "Kitchen"


async def test_work_that_cannot_be_sealed_keeps_the_key(join: Join, office: RunningServer) -> None:
    crew = join()
    await crew.centre.sign_in(crew.form)
    set_revoked(office, crew, 1)
    status = await crew.centre.sync_now()
    assert status.state is SyncState.REVOKED
    assert "never got the office's key" in status.error
    crew.rename("Scullery")
    assert opened_again(crew).get(Room, crew.site.room.id).name == "Scullery"


async def test_what_is_written_meanwhile_is_in_the_file_or_refused(
    join: Join, office: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = await revoked_with_work(join, office)
    begun, refused = threading.Event(), list[TakenOutOfUse]()

    def write() -> None:
        begun.set()
        room = replace(crew.site.room, name="Attic")
        try:
            with crew.site.store.write("Tess") as unit:
                unit.change(room)
        except TakenOutOfUse as error:
            refused.append(error)

    writer = threading.Thread(target=write)

    def rescue(store: Store, path: Path) -> RescueFile:
        writer.start()
        begun.wait()
        return write_rescue_file(store, path)

    monkeypatch.setattr(taking_out, "write_rescue_file", rescue)
    told = await taken_out(crew)
    writer.join()
    assert told.last_work.changes == 1
    assert len(refused) == 1
