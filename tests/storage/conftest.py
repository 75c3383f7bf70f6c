"""Stores for these tests; deriving keys is made cheap, for it is paid for on every opening."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap.clocks import ShiftedClock, Uuid7Source
from app.services.field_record import FieldRecord
from app.storage import key_wrapping
from app.storage.store import Store
from tests.site import PASSPHRASE, Site, make_site

Opener = Callable[[], Store]


class MemoryKeyring:
    """A keyring in memory; a locked one keeps nothing."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}
        self.locked = False

    def get(self, name: str) -> bytes | None:
        return None if self.locked else self.secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        if not self.locked:
            self.secrets[name] = secret

    def delete(self, name: str) -> None:
        self.secrets.pop(name, None)


@pytest.fixture(scope="session", autouse=True)
def _cheap_argon2() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_wrapping, "_ARGON2", {"time_cost": 1, "memory_cost": 8, "parallelism": 1})
        yield


@pytest.fixture(scope="session")
def site_template(tmp_path_factory: pytest.TempPathFactory, _cheap_argon2: None) -> Site:
    """The small job of :mod:`tests.site` in a closed store, made once."""
    made = make_site(tmp_path_factory.mktemp("template") / "store")
    made.store.close()
    return made


@pytest.fixture
def site(site_template: Site, folder: Path) -> Iterator[Site]:
    """A copy of the template, opened."""
    shutil.copytree(site_template.store.paths.folder, folder)
    clock, ids = ShiftedClock(), Uuid7Source()
    store = Store.open(folder, keyring=None, passphrase=PASSPHRASE, clock=clock, ids=ids)
    record = FieldRecord(store, clock, ids, lambda: "Tess")
    yield replace(site_template, store=store, clock=clock, record=record)
    store.close()


@pytest.fixture
def keyring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """A new, empty store under ``PASSPHRASE``."""
    made = Store.create(
        folder, keyring=None, passphrase=PASSPHRASE, clock=ShiftedClock(), ids=Uuid7Source()
    )
    yield made
    made.close()


@pytest.fixture
def reopen(folder: Path) -> Iterator[Opener]:
    """Opens the store of this test again, as often as asked."""
    opened: list[Store] = []

    def open_again() -> Store:
        opened.append(
            Store.open(
                folder, keyring=None, passphrase=PASSPHRASE, clock=ShiftedClock(), ids=Uuid7Source()
            )
        )
        return opened[-1]

    yield open_again
    for each in opened:
        each.close()
