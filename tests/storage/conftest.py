"""Stores for these tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.bootstrap.clocks import ShiftedClock, Uuid7Source
from app.storage.store import Store
from tests.site import PASSPHRASE

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
