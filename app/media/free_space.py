"""Whether a photo session fits on the disk, asked before it begins."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.errors import StoreFull

RESERVE_BYTES: Final = 512 * 1024 * 1024
"""Left for the record itself, its journal and its backup."""
TYPICAL_PHOTO_BYTES: Final = 5 * 1024 * 1024
_THUMBNAIL_BYTES = 96 * 1024


@dataclass(frozen=True, slots=True)
class FreeSpace:
    """How many bytes photos may take."""

    free_bytes: int

    @property
    def photos(self) -> int:
        """How many photos of the usual size still fit."""
        return max(0, self.free_bytes) // (TYPICAL_PHOTO_BYTES + _THUMBNAIL_BYTES)


def free_space(folder: Path, reserve_bytes: int = RESERVE_BYTES) -> FreeSpace:
    """The room for photos on the disk of a folder, without the reserve."""
    return FreeSpace(max(0, shutil.disk_usage(folder).free - reserve_bytes))


def require_space(
    folder: Path, photo_count: int, photo_bytes: int, reserve_bytes: int = RESERVE_BYTES
) -> FreeSpace:
    """Raise ``StoreFull`` unless so many photos of so many bytes together fit beside the reserve."""
    space = free_space(folder, reserve_bytes)
    needed = photo_bytes + photo_count * _THUMBNAIL_BYTES
    if needed > space.free_bytes:
        raise StoreFull(
            f"{photo_count} photos need {_mib(needed)}, but only {_mib(space.free_bytes)} may be used on this disk. "
            "Free some space first; photos that are on the server can be removed here."
        )
    return space


def _mib(count: int) -> str:
    return f"{-(-count // 2**20)} MiB"
