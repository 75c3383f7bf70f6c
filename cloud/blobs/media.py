"""Whether bytes are what their media type says."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

HEAD_BYTES = 16


def _starts_with(magic: bytes) -> Callable[[Path], bool]:
    def check(path: Path) -> bool:
        with path.open("rb") as file:
            return file.read(HEAD_BYTES).startswith(magic)

    return check


def _is_webp(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    return head.startswith(b"RIFF") and head[8:12] == b"WEBP"


def _is_wav(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    return head.startswith(b"RIFF") and head[8:12] == b"WAVE"


def _is_mp4(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(HEAD_BYTES)[4:8] == b"ftyp"


def _is_json(path: Path) -> bool:
    try:
        json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError):
        return False
    return True


def _is_text(path: Path) -> bool:
    try:
        return "\0" not in path.read_text("utf-8")
    except ValueError:
        return False


_CHECKS: dict[str, Callable[[Path], bool]] = {
    "image/jpeg": _starts_with(b"\xff\xd8\xff"),
    "image/png": _starts_with(b"\x89PNG\r\n\x1a\n"),
    "image/webp": _is_webp,
    "application/pdf": _starts_with(b"%PDF-"),
    "application/zip": zipfile.is_zipfile,
    "application/json": _is_json,
    "text/csv": _is_text,
    "audio/mp4": _is_mp4,
    "audio/wav": _is_wav,
}
MEDIA_TYPES = tuple(_CHECKS)


def is_what_it_says(path: Path, media_type: str) -> bool:
    """Whether the file's content belongs to one of ``MEDIA_TYPES``."""
    return _CHECKS[media_type](path)
