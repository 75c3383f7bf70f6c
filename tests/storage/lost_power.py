"""What a disk holds after the power went: only what was synced for certain, the rest by chance.

:func:`trace` runs a program under ``strace`` and gives what it asked of the file system in a folder;
:class:`Disk` plays that back as the strictest disk that keeps POSIX's promises. Bytes written to a file are on it once
that file was synced; a name that was made, moved or removed is there once its folder was synced.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

MARK = "confirmed "
_CALLS = (
    "openat,pwrite64,write,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,"
    "link,linkat,writev,pwritev,pwritev2,sendfile,copy_file_range,fallocate,truncate"
)
_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += +(-?\d+)", re.DOTALL)
_PATH = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True)
class Event:
    """One call: what was done to which file; ``data`` and ``offset`` of a write, ``target`` of a move."""

    call: str
    path: Path
    data: bytes = b""
    offset: int = 0
    target: Path | None = None


def trace(arguments: Sequence[str], folder: Path, log: Path) -> list[Event]:
    """Run the program and give its calls on files in the folder, and its lines that begin with ``MARK``."""
    command = [
        "strace",
        "-f",
        "-y",
        "-xx",
        "-s",
        "1000000",
        "-e",
        f"trace={_CALLS}",
        "-o",
        str(log),
    ]
    subprocess.run([*command, *arguments], check=True, timeout=300, stdout=subprocess.PIPE)
    return list(_events(log, folder))


def _events(log: Path, folder: Path) -> Iterator[Event]:
    offsets: dict[str, int] = {}
    for call, text, result in _calls(log):
        if result < 0:
            continue
        named = call.startswith(("openat", "rename", "link", "unlink", "mkdir"))
        names = [Path(_text(found)) for found in _PATH.findall(text)] if named else []
        if call == "openat":
            offsets[str(result)] = 0
            if "O_CREAT" in text and folder in names[0].parents:
                yield Event("create", names[0])
                if "O_TRUNC" in text:
                    yield Event("cut", names[0], offset=0)
            continue
        if call.startswith(("rename", "link")):
            if folder in names[1].parents:
                kind = "move" if call.startswith("rename") else "link"
                yield Event(kind, names[0], target=names[1])
            continue
        if call.startswith(("unlink", "mkdir")):
            if folder in names[0].parents:
                yield Event("remove" if call.startswith("unlink") else "folder", names[0])
            continue
        opened = _DESCRIPTOR.match(text)
        assert opened is not None, f"{call} without a descriptor"
        number, path = opened.group(1), Path(_text(opened.group(2)))
        if number == "1" and call == "write":
            said = _bytes(text).decode()
            if said.startswith(MARK):
                yield Event("mark", path, said.encode())
        elif path == folder or folder in path.parents:
            if call == "write":
                data = _bytes(text)[:result]
                yield Event("write", path, data, offsets[number])
                offsets[number] += result
            elif call == "pwrite64":
                yield Event("write", path, _bytes(text)[:result], int(text.rsplit(",", 1)[1]))
            elif call in ("fsync", "fdatasync"):
                yield Event("sync", path)
            elif call == "ftruncate":
                yield Event("cut", path, offset=int(text.rsplit(",", 1)[1]))
            else:
                raise AssertionError(f"{call} on {path} is not understood here")


def _calls(log: Path) -> Iterator[tuple[str, str, int]]:
    begun: dict[str, str] = {}
    for line in log.read_text().splitlines():
        thread, _, rest = line.partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest.removesuffix("<unfinished ...>").rstrip()
            continue
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", rest)
        if resumed:
            rest = begun.pop(thread) + resumed.group(1)
        found = _LINE.match(rest)
        if found:
            yield found.group(1), found.group(2), int(found.group(3))


def _text(escaped: str) -> str:
    return bytes.fromhex(escaped.replace("\\x", "")).decode()


def _bytes(text: str) -> bytes:
    found = _PATH.search(text)
    assert found is not None
    return bytes.fromhex(found.group(1).replace("\\x", ""))


@dataclass
class _File:
    """A file's bytes on the disk, and what was written and not synced."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Event] = field(default_factory=list)

    def apply(self, events: Sequence[Event]) -> bytearray:
        content = bytearray(self.durable)
        for event in events:
            if event.call == "cut":
                content = content[: event.offset].ljust(event.offset, b"\0")
            else:
                end = event.offset + len(event.data)
                content = content.ljust(end, b"\0")
                content[event.offset : end] = event.data
        return content


class Disk:
    """The folder as the disk would have it; ``None`` stands for a folder among the names."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._live: dict[Path, _File | None] = {folder: None}
        for path in folder.rglob("*"):
            self._live[path] = None if path.is_dir() else _File(bytearray(path.read_bytes()))
        self._durable = dict(self._live)
        self._moves: list[tuple[Path, dict[Path, _File | None], tuple[Path, ...]]] = []
        """Changes of names that wait for a sync: the folder, what is put there, what goes."""

    def play(self, event: Event) -> None:
        """Take in the next call."""
        if event.call in ("write", "cut"):
            file = self._live[event.path]
            assert file is not None
            file.pending.append(event)
        elif event.call == "create" and event.path not in self._live:
            self._name(event.path, _File())
        elif event.call == "folder":
            self._name(event.path, None)
        elif event.call == "link":
            assert event.target is not None
            self._name(event.target, self._live[event.path])
        elif event.call == "remove":
            self._live.pop(event.path)
            self._moves.append((event.path.parent, {}, (event.path,)))
        elif event.call == "move":
            assert event.target is not None
            moved = self._live.pop(event.path)
            self._live[event.target] = moved
            self._moves.append((event.target.parent, {event.target: moved}, (event.path,)))
        elif event.call == "sync":
            self._sync(event.path)

    def lose_power(self, place: Path, chance: random.Random | None) -> None:
        """Write into ``place`` what is left: what was synced, and with ``chance`` some of the rest."""
        names = dict(self._durable)
        for folder, put, gone in self._moves if chance and chance.random() < 0.5 else ():
            del folder
            _change(names, put, gone)
        for path, file in sorted(names.items()):
            target = place / path.relative_to(self._folder)
            if not all(above in names for above in path.parents if self._folder in above.parents):
                continue
            if file is None:
                target.mkdir(parents=True, exist_ok=True)
            elif not path.name.endswith("-shm"):
                kept = [e for e in file.pending if chance and chance.random() < 0.5]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.apply(kept))

    def _name(self, path: Path, file: _File | None) -> None:
        self._live[path] = file
        self._moves.append((path.parent, {path: file}, ()))

    def _sync(self, path: Path) -> None:
        file = self._live[path]
        if file is not None:
            file.durable = file.apply(file.pending)
            file.pending = []
            return
        waiting = []
        for folder, put, gone in self._moves:
            if folder == path:
                _change(self._durable, put, gone)
            else:
                waiting.append((folder, put, gone))
        self._moves = waiting


def _change(
    names: dict[Path, _File | None], put: dict[Path, _File | None], gone: tuple[Path, ...]
) -> None:
    for path in gone:
        names.pop(path, None)
    names.update(put)


def can_trace() -> bool:
    """Whether ``strace`` is here and may follow a program."""
    found = shutil.which("strace")
    if found is None:
        return False
    tried = subprocess.run([found, "-o", "/dev/null", "true"], capture_output=True, check=False)
    return tried.returncode == 0
