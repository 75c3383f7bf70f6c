"""Captured frames and advertisements from a file: each entry checked and typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from app.domain.errors import InvalidInput
from devices.frames import CapturedEntry, uuid_of
from devices.imports.rows import LARGEST_FILE

Key = TypeVar("Key", int, str)


def parse_entry(name: str, entry: object, folder: Path | None = None) -> CapturedEntry:
    """A typed entry; raises :class:`InvalidInput` naming the field that is wrong."""
    if not isinstance(entry, Mapping):
        raise InvalidInput("entry", "it is not an object", "an object with id and kind")
    return CapturedEntry(
        id=name,
        kind=_text(entry, "kind"),
        model=_text(entry, "model"),
        name=_text(entry, "name"),
        address=_text(entry, "address"),
        service_uuids=frozenset(_uuid(each) for each in _texts(entry, "service_uuids")),
        service_data=_once("service_data", _uuid, _table(entry, "service_data")),
        manufacturer_data=_once("manufacturer_data", _company, _table(entry, "manufacturer_data")),
        bind_key=_hex("bindkey", entry["bindkey"]) if entry.get("bindkey") else None,
        characteristic=_uuid(_text(entry, "characteristic")),
        data=_hex("hex", _text(entry, "hex") or _text(entry, "response"))
        or _file(_text(entry, "path"), folder),
        text=_latin1(_text(entry, "latin1")),
        request=_hex("request", _text(entry, "request")),
        registers=_registers(entry),
        start=_start(entry),
        register_map=_text(entry, "register_map"),
    )


def _text(entry: Mapping[str, Any], field_name: str) -> str:
    value = entry.get(field_name) or ""
    if not isinstance(value, str):
        raise InvalidInput(field_name, "it is not text", "a string")
    return value


def _texts(entry: Mapping[str, Any], field_name: str) -> list[str]:
    value = entry.get(field_name) or []
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise InvalidInput(field_name, "it is not a list of text", "a list of strings")
    return value


def _latin1(text: str) -> str:
    try:
        text.encode("latin-1")
    except UnicodeEncodeError as error:
        raise InvalidInput("latin1", "it holds characters beyond Latin-1") from error
    return text


def _table(entry: Mapping[str, Any], field_name: str) -> dict[str, bytes]:
    table = entry.get(field_name) or {}
    if not isinstance(table, Mapping):
        raise InvalidInput(field_name, "it is not an object", "an object of hex strings")
    return {str(key): _hex(field_name, value) for key, value in table.items()}


def _once(
    field_name: str, typed: Callable[[str], Key], table: Mapping[str, bytes]
) -> dict[Key, bytes]:
    """The table by its typed keys, of which none may stand twice, in whatever spelling."""
    found = {typed(key): data for key, data in table.items()}
    if len(found) != len(table):
        raise InvalidInput(field_name, "the same number stands in it twice")
    return found


def _hex(field_name: str, value: object) -> bytes:
    if isinstance(value, str):
        try:
            return bytes.fromhex(value)
        except ValueError:
            pass
    raise InvalidInput(field_name, "it is not hexadecimal", "bytes in hex")


def _file(path: str, folder: Path | None) -> bytes:
    """The bytes of a file below the folder of the captures; empty when no path is given."""
    if not path:
        return b""
    if folder is None:
        raise InvalidInput("path", "files are not read here", "the content in hex or latin1")
    try:
        file = (folder / path).resolve()
        inside = file.is_relative_to(folder.resolve())
        data = file.read_bytes() if inside and file.stat().st_size <= LARGEST_FILE else None
    except (OSError, ValueError) as error:
        raise InvalidInput("path", f"{path!r} cannot be read") from error
    if data is None:
        reason = "is too large" if inside else "is outside of the folder of the captures"
        raise InvalidInput("path", f"{path!r} {reason}")
    return data


def _registers(entry: Mapping[str, Any]) -> tuple[int, ...]:
    words = [_hex("registers", each) for each in _texts(entry, "registers")]
    if any(len(word) != 2 for word in words):
        raise InvalidInput("registers", "one has not sixteen bits", "four hex digits each")
    return tuple(int.from_bytes(word, "big") for word in words)


def _start(entry: Mapping[str, Any]) -> int:
    start = entry.get("start") or 0
    if type(start) is not int or not 0 <= start <= 0xFFFF:
        raise InvalidInput("start", f"{start!r} is no register", "0 to 65535")
    return start


def _uuid(text: str) -> str:
    short = text.lower().removeprefix("0x")
    if len(short) == 4:
        try:
            return uuid_of(int(short, 16))
        except ValueError as error:
            raise InvalidInput("uuid", f"{text!r} is not hexadecimal") from error
    return short


def _company(text: str) -> int:
    try:
        company = int(text, 0)
    except ValueError as error:
        raise InvalidInput(
            "manufacturer_data", f"{text[:40]!r} is no company id", "0x0499"
        ) from error
    if not 0 <= company <= 0xFFFF:
        raise InvalidInput("manufacturer_data", f"{text[:40]!r} is no company id", "0 to 0xFFFF")
    return company
