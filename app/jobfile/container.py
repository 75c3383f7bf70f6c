"""The container: a ZIP archive of stored members in which every byte has exactly one right value.

Members are not compressed, carry no times, comments or extra fields and lie one behind the other, so that the archive
follows from its members' names, sizes and checksums: whatever else stands in it was put there by somebody.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from app.domain.errors import InvalidInput

MAX_MEMBER_BYTES = 0xFFFFFFFF - 1
MAX_MEMBERS = 1_000_000
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_ENTRY = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
_END_64 = struct.Struct("<4sQHHIIQQQQ")
_LOCATOR = struct.Struct("<4sIQI")
_EXTRA_64 = struct.Struct("<HHQ")
_VERSION, _VERSION_64 = 20, 45
_MADE_BY_UNIX = 3 << 8 | _VERSION
_DATE_1980 = 1 << 5 | 1
_REGULAR_FILE = 0o100644 << 16
_LIMIT_32, _LIMIT_16 = 0xFFFFFFFF, 0xFFFF
LOCAL_HEADER_BYTES = _LOCAL.size


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the container; ``offset`` is where its local header begins."""

    name: str
    size: int
    crc32: int
    offset: int

    @property
    def data_offset(self) -> int:
        """Where its bytes begin."""
        return self.offset + LOCAL_HEADER_BYTES + len(self.name)

    @property
    def end_offset(self) -> int:
        """Where the next one begins."""
        return self.data_offset + self.size


def local_header(member: Member) -> bytes:
    """What stands before the member's bytes."""
    name = member.name.encode("ascii")
    header = _LOCAL.pack(
        b"PK\3\4", _VERSION, 0, 0, 0, _DATE_1980, member.crc32, member.size, member.size, len(name), 0
    )  # fmt: skip
    return header + name


def directory_entry(member: Member) -> bytes:
    """The member's line in the directory at the end."""
    name = member.name.encode("ascii")
    far = member.offset >= _LIMIT_32
    extra = _EXTRA_64.pack(1, 8, member.offset) if far else b""
    entry = _ENTRY.pack(
        b"PK\1\2", _MADE_BY_UNIX, _VERSION_64 if far else _VERSION, 0, 0, 0, _DATE_1980,
        member.crc32, member.size, member.size, len(name), len(extra), 0, 0, 0, _REGULAR_FILE,
        _LIMIT_32 if far else member.offset,
    )  # fmt: skip
    return entry + name + extra


def end_record(count: int, start: int, size: int) -> bytes:
    """What stands behind the directory of ``count`` entries, which begins at ``start`` and has ``size`` bytes."""
    large = count >= _LIMIT_16 or start >= _LIMIT_32 or size >= _LIMIT_32
    record = b""
    if large:
        record = _END_64.pack(
            b"PK\6\6", _END_64.size - 12, _VERSION_64, _VERSION_64, 0, 0, count, count, size, start
        )
        record += _LOCATOR.pack(b"PK\6\7", 0, start + size, 1)
    shown = _LIMIT_16 if large else count
    return record + _END.pack(
        b"PK\5\6",
        0,
        0,
        shown,
        shown,
        _LIMIT_32 if large else size,
        _LIMIT_32 if large else start,
        0,
    )


def directory(members: Sequence[Member]) -> bytes:
    """Everything behind the last member's bytes."""
    entries = b"".join(directory_entry(member) for member in members)
    start = members[-1].end_offset if members else 0
    return entries + end_record(len(members), start, len(entries))


class ContainerWriter:
    """Writes a container into an empty, seekable file, one member at a time and in pieces."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._members: list[Member] = []
        self._offset = 0

    def add(self, name: str, pieces: Iterable[bytes]) -> tuple[int, str]:
        """Write a member; gives its size in bytes and its SHA-256."""
        blank = Member(name, 0, 0, self._offset)
        self._file.write(local_header(blank))
        digest, crc32, size = hashlib.sha256(), 0, 0
        for piece in pieces:
            digest.update(piece)
            crc32 = zlib.crc32(piece, crc32)
            size += len(piece)
            if size > MAX_MEMBER_BYTES:
                raise InvalidInput(name, "it is too large for a job file", "less than 4 GiB")
            self._file.write(piece)
        member = Member(name, size, crc32, self._offset)
        self._file.seek(self._offset)
        self._file.write(local_header(member))
        self._file.seek(member.end_offset)
        self._members.append(member)
        self._offset = member.end_offset
        return size, digest.hexdigest()

    def finish(self) -> None:
        """Write the directory; nothing can be added after it."""
        self._file.write(directory(self._members))
