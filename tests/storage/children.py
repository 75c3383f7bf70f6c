"""Child processes that work on a store until they are killed or fail; forked, so that starting one costs nothing."""

from __future__ import annotations

import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.records import Room
from app.storage.store import Store
from tests.site import PASSPHRASE

Say = Callable[[str], None]


def open_store(folder: Path) -> Store:
    return Store.open(
        folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )


def log_rooms(folder: Path, room: Room, say: Say, limit: int = 10_000) -> None:
    """Write a room and a photo in one transaction, and say its id once it is confirmed; again and again."""
    store = open_store(folder)
    for number in range(limit):
        added = replace(room, id=uuid4(), name=f"Room {number}")
        sha256, size_bytes = store.blobs.put(added.id.bytes * 500)
        with store.write("Tess") as unit:
            unit.add(added)
            unit.queue_blob(sha256, room.job_id, size_bytes, "image/jpeg")
        say(str(added.id))


class Child:
    """A forked process; what it says comes line by line over a pipe."""

    def __init__(self, work: Callable[[Say], None]) -> None:
        self._reader, writer = os.pipe()
        sys.stdout.flush()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._reader)
            code = 1
            try:
                work(lambda line: _write_all(writer, f"{line}\n".encode()))
                code = 0
            except BaseException:
                _write_all(writer, traceback.format_exc().encode())
            finally:
                os._exit(code)
        os.close(writer)
        self._said = b""

    def listen(self, for_s: float) -> None:
        """Take in what it says for a while."""
        end = time.monotonic() + for_s
        while (left := end - time.monotonic()) > 0:
            if select.select([self._reader], [], [], left)[0] and not self._read():
                return

    def listen_for(self, lines: int) -> None:
        """Take in what it says until it has said so many lines."""
        while self._said.count(b"\n") < lines and self._read():
            pass

    def kill(self) -> list[str]:
        """End it with SIGKILL; gives every complete line that it has said."""
        os.kill(self.pid, signal.SIGKILL)
        return self.wait()

    def wait(self) -> list[str]:
        """Everything it said until its end."""
        while self._read():
            pass
        os.waitpid(self.pid, 0)
        os.close(self._reader)
        return self._said.decode().split("\n")[:-1]

    def _read(self) -> bool:
        got = os.read(self._reader, 65536)
        self._said += got
        return bool(got)


def ids(lines: list[str]) -> list[UUID]:
    """The ids that were said."""
    return [UUID(line) for line in lines]


def _write_all(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]
