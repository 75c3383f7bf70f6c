"""Room on the disk: asking for it before work begins, and a reserve for the day on which it runs out."""

from __future__ import annotations

import math
import os
import shutil
from pathlib import Path

from app.domain.errors import StoreFull
from app.domain.phrases import phrase
from app.storage.durable_files import DISK_FULL, translate_os

RESERVE_FILE = "reserve.bin"
RESERVE_BYTES = 64 * 1024 * 1024
HARDLY_ANY_BYTES = 8 * 1024 * 1024
_MIB = 1024 * 1024


def free_bytes(folder: Path) -> int:
    """How much may still be written on the disk that holds the folder."""
    return shutil.disk_usage(folder).free


def require_free(folder: Path, needed_bytes: int, what: str, kept_free_bytes: int = 0) -> None:
    """Raise ``StoreFull``, naming the amounts, when ``what`` does not fit beside what must stay free."""
    free = free_bytes(folder)
    if free < needed_bytes + kept_free_bytes:
        kept = f", {_mib(kept_free_bytes)} must stay free for the record" if kept_free_bytes else ""
        raise StoreFull(
            phrase(
                "{what} needs {needed_bytes}{kept} and the disk has {free} MiB free. Free some space first, or "
                "choose another disk.",
                what=what,
                needed_bytes=_mib(needed_bytes),
                kept=kept,
                free=free // _MIB,
            )
        )


class Reserve:
    """A file that only takes up room; it is deleted when the disk is full.

    Sync can then still note its progress, and an export what left the tablet.
    """

    def __init__(self, folder: Path, size_bytes: int = RESERVE_BYTES) -> None:
        self._path = folder / RESERVE_FILE
        self._size_bytes = size_bytes
        self._released = False

    def make(self) -> None:
        """Take the room, if it is there twice; an existing reserve is left alone."""
        if self._path.exists() or free_bytes(self._path.parent) < 2 * self._size_bytes:
            return
        try:
            with self._path.open("xb") as file:
                _fill(file.fileno(), self._size_bytes)
        except OSError as error:
            self._path.unlink(missing_ok=True)
            raise translate_os(error) from error
        self._released = False

    def release(self) -> None:
        """Give the room back to the disk."""
        self._released = self._released or self._path.exists()
        self._path.unlink(missing_ok=True)

    def make_room(self) -> None:
        """Give the room back when hardly any is left, before a write that must not fail for it."""
        if self._path.exists() and free_bytes(self._path.parent) < HARDLY_ANY_BYTES:
            self.release()

    def check(self) -> None:
        """Raise ``StoreFull`` while the reserve is in use; take it again once there is enough room."""
        if not self._released:
            return
        if free_bytes(self._path.parent) < 2 * self._size_bytes:
            raise StoreFull(DISK_FULL)
        self.make()


def _fill(descriptor: int, size_bytes: int) -> None:
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, size_bytes)
        return
    block = bytes(_MIB)
    for _ in range(0, size_bytes, _MIB):
        os.write(descriptor, block)


def _mib(size_bytes: int) -> str:
    return f"{math.ceil(size_bytes / _MIB)} MiB"
