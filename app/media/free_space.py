"""Whether a photo session fits on the disk, asked before it begins."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.storage.disk_space import free_bytes, require_free

KEPT_FREE_BYTES: Final = 512 * 1024 * 1024
"""Left for the record itself, its journal and its backup."""
TYPICAL_PHOTO_BYTES: Final = 5 * 1024 * 1024
_THUMBNAIL_BYTES = 96 * 1024


def photos_that_fit(folder: Path) -> int:
    """How many photos of the usual size the disk of the folder still takes."""
    room = free_bytes(folder) - KEPT_FREE_BYTES
    return max(0, room) // (TYPICAL_PHOTO_BYTES + _THUMBNAIL_BYTES)


def require_space(folder: Path, photo_count: int, photo_bytes: int) -> None:
    """Raise ``StoreFull``, naming both amounts, unless so many photos of so many bytes together fit."""
    needed = photo_bytes + photo_count * _THUMBNAIL_BYTES
    require_free(folder, needed, f"Taking in {photo_count} photos", KEPT_FREE_BYTES)
