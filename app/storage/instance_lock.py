"""One program at a time on a store: two engines on one journal would run a step twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.errors import StoreBusy
from app.domain.phrases import phrase
from app.storage.durable_files import translate_os

LOCK_FILE = "in-use.lock"


@contextmanager
def hold_store(folder: Path, wait_s: float = 0.0) -> Iterator[None]:
    """Hold the store for the block; raises ``StoreBusy`` when another program has it. A crash frees it."""
    lock = FileLock(folder / LOCK_FILE)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=wait_s)
    except OSError as error:
        if not isinstance(error, Timeout):
            raise translate_os(error) from error
        raise StoreBusy(
            phrase(
                "The store in {folder} is in use by another RestoreAssist. Close that one first.",
                folder=folder,
            )
        ) from None
    try:
        yield
    finally:
        lock.release()
