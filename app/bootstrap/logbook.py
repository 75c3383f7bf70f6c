"""The program's log: a few small files beside the store, for the crash screen and the support bundle."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_FILE = "app.log"
MAX_BYTES = 512 * 1024
KEPT_FILES = 3


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """Write warnings and errors, and what the program itself says, into ``folder`` until the block ends."""
    with suppress(OSError):  # a full or read-only disk: the window opens all the same and says so
        folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / LOG_FILE, maxBytes=MAX_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(
        logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
    )
    handler.setLevel(logging.WARNING)
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
