"""Small files that are either the old or the new content after a crash, and what their errors mean."""

from __future__ import annotations

import errno
import hashlib
import os
from contextlib import suppress
from pathlib import Path

from app.domain.errors import StoreError, StoreFull
from app.domain.phrases import phrase

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_WRITING = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})

DISK_FULL = (
    "The disk is full. Nothing confirmed is lost, but nothing new can be kept: "
    "free some space and try again."
)
DISK_READ_ONLY = (
    "The disk or the store's folder is read-only. Nothing confirmed is lost, but nothing new can be kept: "
    "make it writable and try again."
)


def translate_os(error: OSError) -> StoreError:
    """The error of the tree for a file of the store that could not be written or read."""
    if error.errno in _NO_ROOM:
        return StoreFull(DISK_FULL)
    if error.errno in _NO_WRITING:
        return StoreFull(DISK_READ_ONLY)
    return StoreError(
        phrase("A file of the store could not be used: {error}. Check the disk.", error=error)
    )


def write_durably(path: Path, content: bytes) -> None:
    """Replace the file at once; it and its folder are on the disk when this returns.

    Only the signed-in user may read it. Raises ``StoreError`` or ``StoreFull``; the old content is then unharmed.
    """
    temporary = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise translate_os(error) from error


def sync_folder(folder: Path) -> None:
    """Put the folder's list of names on the disk, where the system needs telling."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def file_sha256(path: Path) -> str:
    """Hexadecimal SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
