"""Reading a container that anybody may have made: what is unsafe is refused, what is not canonical is named."""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import BinaryIO

from app.domain.errors import InvalidInput
from app.jobfile.container import (
    MAX_MEMBERS,
    Member,
    directory,
    directory_entry,
    local_header,
)
from app.jobfile.findings import Problem

CHUNK_BYTES = 64 * 1024
MAX_NAME_CHARACTERS = 200
_ZIP_BEGINS = b"PK\x03\x04"
_PART = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*")
_UNREADABLE = (
    zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, EOFError, OverflowError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Container:
    """An opened container: its members in the order of its directory, and what is wrong with it.

    ``safe`` is false when its members must not be read: names that lead elsewhere, links, overlaps, compression.
    """

    file: BinaryIO
    members: dict[str, Member]
    problems: tuple[Problem, ...]
    safe: bool

    def chunks(self, name: str) -> Iterator[bytes]:
        """A member's bytes in pieces."""
        member = self.members[name]
        self.file.seek(member.data_offset)
        left = member.size
        while left:
            piece = self.file.read(min(left, CHUNK_BYTES))
            if not piece:
                return
            left -= len(piece)
            yield piece

    def read(self, name: str, most_bytes: int) -> bytes:
        """A member's bytes at once; raises ``InvalidInput`` when they are more than ``most_bytes``."""
        if self.members[name].size > most_bytes:
            raise InvalidInput(
                name, f"it has {self.members[name].size} bytes", f"at most {most_bytes}"
            )
        return b"".join(self.chunks(name))


def open_container(file: BinaryIO) -> Container:
    """Look at the archive's structure without reading its members."""
    size = file.seek(0, os.SEEK_END)
    try:
        with zipfile.ZipFile(file) as archive:
            listed = archive.infolist()
    except _UNREADABLE as error:
        return Container(file, {}, (Problem("container", _unreadable(file, size, error)),), False)
    if len(listed) > MAX_MEMBERS:
        return Container(file, {}, (Problem("container", "it has too many members"),), False)
    dangers = list(_dangers(listed, size))
    members = [Member(i.filename, i.file_size, i.CRC, i.header_offset) for i in listed]
    found = {member.name: member for member in members}
    if dangers:
        return Container(file, found, tuple(dangers), False)
    return Container(file, found, tuple(_deviations(file, members, size)), True)


def _unreadable(file: BinaryIO, size: int, error: Exception) -> str:
    if size == 0:
        return "the file is empty"
    file.seek(0)
    if file.read(len(_ZIP_BEGINS)) == _ZIP_BEGINS:
        return (
            f"its end is missing after {size} bytes: the file was cut short or its end was changed"
        )
    return f"it is not a ZIP archive: {error}"


def _dangers(listed: list[zipfile.ZipInfo], size: int) -> Iterator[Problem]:
    seen: set[str] = set()
    for info in listed:
        where = printable(info.filename)
        if not allowed_name(info.orig_filename):
            yield Problem(where, "the name is not allowed in a job file")
        if info.filename.casefold() in seen:
            yield Problem(where, "the name stands twice in the container")
        seen.add(info.filename.casefold())
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            yield Problem(where, "it is a link or a device, not a file")
        if info.flag_bits & 0x1:
            yield Problem(where, "it is encrypted; a job file never is")
        if info.compress_type != zipfile.ZIP_STORED or info.compress_size != info.file_size:
            yield Problem(where, "it is compressed; the members of a job file never are")
    places = sorted((i.header_offset, i.header_offset + 30 + i.compress_size) for i in listed)
    if any(end > start for (_, end), (start, _) in pairwise(places)):
        yield Problem("container", "members lie over each other")
    if any(start < 0 or end > size for start, end in places):
        yield Problem("container", "a member reaches beyond the end of the file")


def _deviations(file: BinaryIO, members: list[Member], size: int) -> Iterator[Problem]:
    """Every byte between and behind the members that is not what their names, sizes and checksums give."""
    placed: list[Member] = []
    offset = 0
    for member in members:
        expected = Member(member.name, member.size, member.crc32, offset)
        if member.offset != offset:
            yield Problem(member.name, "it does not lie where the container's order puts it")
            return
        file.seek(offset)
        if file.read(expected.data_offset - offset) != local_header(expected):
            yield Problem(member.name, "its header in the container was changed")
        placed.append(expected)
        offset = expected.end_offset
    file.seek(offset)
    wanted = directory(placed)
    actual = file.read(len(wanted) + 1)
    if actual == wanted:
        return
    position = 0
    for member in placed:
        entry = directory_entry(member)
        if actual[position : position + len(entry)] != entry:
            yield Problem(member.name, "its entry in the container's directory was changed")
            return
        position += len(entry)
    extra = size - offset - len(wanted)
    what = f"{extra} bytes stand behind it" if extra > 0 else "it was changed"
    yield Problem("end of the container", what)


def allowed_name(name: str) -> bool:
    """Whether a member may be called so: plain ASCII parts, relative, never upwards."""
    parts = name.split("/")
    return (
        len(name) <= MAX_NAME_CHARACTERS
        and len(parts) <= 6
        and all(_PART.fullmatch(part) and not part.endswith(".") for part in parts)
    )


def printable(name: str) -> str:
    """A name from outside, safe to print."""
    return name[:MAX_NAME_CHARACTERS].encode("unicode_escape").decode("ascii")
