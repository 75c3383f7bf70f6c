"""The window in front of a store that does not open: what it says, and every way in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.bootstrap import os_keyring
from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.bootstrap.gui import open_window
from app.services.store_key import LEAST_PASSPHRASE
from app.storage.instance_lock import hold_store
from app.storage.key_wrapping import MIN_PASSPHRASE
from app.storage.keys import make_recovery_code
from app.storage.store import Store
from tests.ui.driver import Driver
from tests.ui.fake_services import FakeServices
from ui.crash import CrashFunnel

SECRET = "four words on paper"
OTHER = "another four words"


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring, "find_keyring", lambda: None)
    monkeypatch.setattr("app.bootstrap.workspace.find_keyring", lambda: None)
    monkeypatch.delenv("RESTOREASSIST_PASSPHRASE", raising=False)


@contextmanager
def window(app: QGuiApplication, folder: Path, passphrase: str | None = None) -> Iterator[Driver]:
    with open_window(app, folder, passphrase, training_meters=False) as opened:
        driver = Driver(
            opened.engine, opened.model, opened.bridge, FakeServices(), CrashFunnel(app)
        )
        driver._bridge = None  # what waits behind a shut store is not waited for here
        driver.how = "touch"
        opened.running.begin()
        yield driver


def write(ui: Driver, name: str, text: str) -> None:
    ui.find(name).setProperty("text", text)


def opened(ui: Driver) -> bool:
    return bool(ui.model.jobs.loaded) and not ui.has("storePage")


def made(folder: Path, passphrase: str = SECRET) -> Store:
    return Store.create(
        folder, keyring=None, passphrase=passphrase, clock=SystemClock(), ids=Uuid7Source()
    )


def test_the_least_length_is_the_one_that_the_store_wants() -> None:
    assert LEAST_PASSPHRASE == MIN_PASSPHRASE


def test_a_first_start_chooses_a_passphrase_and_shows_a_recovery_code_that_opens_the_store(
    qapp: QGuiApplication,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "store"
    with window(qapp, folder) as ui:
        ui.patiently(lambda: ui.has("storePage"))
        assert ui.text("storeTitle") == "Choose a passphrase"
        write(ui, "passphrase", SECRET)
        write(ui, "passphraseAgain", OTHER)
        ui.frame()
        assert not ui.find("storeOpen").property("enabled")
        assert ui.text("passphraseHint") == "The two are not the same."
        write(ui, "passphraseAgain", SECRET)
        ui.frame()
        ui.press("storeOpen")
        ui.patiently(lambda: opened(ui) and ui.has("recoveryCodeShown"))
        code = ui.text("recoveryCodeShown")
        ui.press("codeWritten")
        assert not ui.has("recoverySheet")
    with window(qapp, folder) as ui:
        ui.patiently(lambda: ui.has("storePage"))
        ui.press("storeRecover")
        write(ui, "recoveryCode", code.lower().replace("-", " "))
        for name in ("passphrase", "passphraseAgain"):
            write(ui, name, OTHER)
        ui.frame()
        ui.press("recoverNow")
        ui.patiently(lambda: opened(ui))
    with window(qapp, folder, OTHER) as ui:
        ui.patiently(lambda: opened(ui))


@pytest.mark.slow
def test_a_locked_store_asks_again_after_a_wrong_passphrase_and_opens_by_the_right_one(
    qapp: QGuiApplication,
    tmp_path: Path,
) -> None:
    made(tmp_path / "store").close()
    with window(qapp, tmp_path / "store") as ui:
        ui.patiently(lambda: ui.has("storePage"))
        assert not ui.has("wrongPassphrase")
        assert not ui.has("storeRecover")
        for attempt in ("not this one", "nor this one"):
            write(ui, "passphrase", attempt)
            ui.frame()
            ui.model.storeKey._tapped.clear()
            ui.press("storeOpen")
            ui.patiently(lambda: ui.has("wrongPassphrase") and not ui.model.storeKey.saving)
        ui.model.storeKey._tapped.clear()
        write(ui, "passphrase", SECRET)
        ui.frame()
        ui.press("storeOpen")
        ui.patiently(lambda: opened(ui))


@pytest.mark.slow
def test_a_store_that_is_held_opens_when_the_other_program_lets_go(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    made(folder).close()
    with hold_store(folder):
        ui_context = window(qapp, folder, SECRET)
        ui = ui_context.__enter__()
        ui.patiently(lambda: ui.has("storePage"))
        assert ui.text("storeTitle") == "Another program has the records open"
    ui.press("storeTryAgain")
    ui.patiently(lambda: opened(ui))
    ui_context.__exit__(None, None, None)


@pytest.mark.slow
def test_a_mistyped_recovery_code_is_said_and_nothing_changes(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "store"
    store = made(folder)
    make_recovery_code(folder, store.key)
    store.close()
    before = (folder / "keyfile.json").read_bytes()
    with window(qapp, folder) as ui:
        ui.patiently(lambda: ui.has("storePage"))
        ui.press("storeRecover")
        write(ui, "recoveryCode", "7QX2-M4KD")
        for name in ("passphrase", "passphraseAgain"):
            write(ui, name, OTHER)
        ui.frame()
        ui.press("recoverNow")
        ui.patiently(lambda: ui.has("problemWords"))
        assert "8 letters and digits" in ui.text("problemWords")
    assert (folder / "keyfile.json").read_bytes() == before
