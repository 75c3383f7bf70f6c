"""Files that are small to send and huge to open: pictures by the size they claim, archives by what they unpack to.

Nothing is decoded here: a picture's own header says how large it is (PNG §11.2.2, JPEG T.81 B.2.2, WebP container).
A header that cannot be read is no reason to refuse evidence; whoever decodes it later has limits of their own.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import BinaryIO

MAX_PIXELS = 200_000_000
"""The largest sensors of phones; a picture of this size decodes to 600 MB."""
MAX_UNPACKED_BYTES = 4 * 1024**3
MAX_RATIO = 100
RATIO_MATTERS_FROM_BYTES = 100 * 1024**2
_FRAME_STARTS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
MOST_SEGMENTS = 1000
MOST_ENTRIES = 100_000
MOST_VALUES = 2_000_000
"""Of a JSON text: each takes dozens of bytes once it is read, however short it is written."""


def problem_when_opened(path: Path, media_type: str) -> str:
    """Why opening the file would be dangerous, in words; empty when nothing speaks against it."""
    if media_type == "application/zip":
        return _archive_problem(path)
    if media_type == "application/json":
        return _json_problem(path)
    read = _SIZES.get(media_type)
    if read is None:
        return ""
    with path.open("rb") as file:
        size = read(file)
    if size is not None and size[0] * size[1] > MAX_PIXELS:
        return f"The picture claims {size[0]} x {size[1]} pixels; at most {MAX_PIXELS:,} are taken."
    return ""


def _json_problem(path: Path) -> str:
    with path.open("rb") as file:
        marks = sum(
            piece.count(mark)
            for piece in iter(lambda: file.read(1024 * 1024), b"")
            for mark in (b",", b"[", b"{")
        )
    if marks > MOST_VALUES:
        return f"The JSON text has more than {MOST_VALUES:,} values."
    return ""


def _archive_problem(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        return "The archive cannot be read."
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, path.stat().st_size)
    if sum(entry.compress_size for entry in entries) > packed:
        return "Entries of the archive overlap, so that it unpacks to more than it holds."
    if len(entries) > MOST_ENTRIES:
        return f"The archive has {len(entries):,} entries; at most {MOST_ENTRIES:,} are taken."
    if unpacked > MAX_UNPACKED_BYTES or (
        unpacked > RATIO_MATTERS_FROM_BYTES and unpacked / packed > MAX_RATIO
    ):
        return f"The archive unpacks to {unpacked:,} bytes, far more than a job file does."
    return ""


def _png_size(file: BinaryIO) -> tuple[int, int] | None:
    head = file.read(24)
    if len(head) < 24 or head[12:16] != b"IHDR":
        return None
    return int.from_bytes(head[16:20]), int.from_bytes(head[20:24])


def _jpeg_size(file: BinaryIO) -> tuple[int, int] | None:
    file.seek(2)
    for _ in range(MOST_SEGMENTS):
        marker = file.read(2)
        if len(marker) < 2 or marker[0] != 0xFF:
            return None
        if marker[1] == 0xFF:
            file.seek(-1, 1)
            continue
        if marker[1] in _ALONE:
            continue
        length = int.from_bytes(file.read(2))
        if length < 2:
            return None
        if marker[1] in _FRAME_STARTS:
            frame = file.read(5)
            if len(frame) < 5:
                return None
            return int.from_bytes(frame[3:5]), int.from_bytes(frame[1:3])
        file.seek(length - 2, 1)
    return None


def _webp_size(file: BinaryIO) -> tuple[int, int] | None:
    head = file.read(30)
    if len(head) < 30:
        return None
    kind = head[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = (int.from_bytes(head[at : at + 2], "little") & 0x3FFF for at in (26, 28))
        return width, height
    if kind == b"VP8L" and head[20] == 0x2F:
        bits = int.from_bytes(head[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF)
    return None


_SIZES = {"image/png": _png_size, "image/jpeg": _jpeg_size, "image/webp": _webp_size}
