"""What a Bluetooth advertisement says, as a value and as the bytes that keep it.

The bytes are the advertisement's own form: structures of length, type and data. A raw frame of an
advertising family holds one such advertisement, name and services included, because the meaning of the
payload often hangs on them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.phrases import phrase
from devices.frames import CapturedEntry, DecodedFrame, DecodeError

CHANNEL = "adv"
ADVERTISEMENT_KIND = "ble_adv"

_NAME = 0x09
_SHORT_NAME = 0x08
_UUIDS_16 = frozenset({0x02, 0x03})
_UUIDS_128 = frozenset({0x06, 0x07})
_SERVICE_DATA_16 = 0x16
_SERVICE_DATA_128 = 0x21
_MANUFACTURER = 0xFF
_BASE = bytes.fromhex("0000000000001000800000805f9b34fb")


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One advertisement; UUIDs are full and lower case, ``address`` as the platform gives it."""

    address: str = ""
    name: str = ""
    service_uuids: frozenset[str] = frozenset()
    manufacturer_data: Mapping[int, bytes] = field(default_factory=dict)
    service_data: Mapping[str, bytes] = field(default_factory=dict)


Recogniser = Callable[[Broadcast], bool]
BroadcastDecoder = Callable[[Broadcast, bytes | None], DecodedFrame]


def to_bytes(broadcast: Broadcast) -> bytes:
    """The advertisement as structures; a part that does not fit a structure is left out."""
    parts = [(_NAME, broadcast.name.encode("utf-8"))] if broadcast.name else []
    for uuid in sorted(broadcast.service_uuids):
        short, data = _wire_uuid(uuid)
        parts.append((0x03 if short else 0x07, data))
    for company, data in broadcast.manufacturer_data.items():
        parts.append((_MANUFACTURER, company.to_bytes(2, "little") + data))
    for uuid, data in broadcast.service_data.items():
        short, wire = _wire_uuid(uuid)
        parts.append((_SERVICE_DATA_16 if short else _SERVICE_DATA_128, wire + data))
    return b"".join(bytes([len(data) + 1, kind]) + data for kind, data in parts if len(data) < 0xFF)


def from_bytes(data: bytes, address: str = "") -> Broadcast:
    """The inverse of :func:`to_bytes`, for any advertisement; raises :class:`DecodeError`."""
    name, uuids = "", set[str]()
    manufacturer: dict[int, bytes] = {}
    service: dict[str, bytes] = {}
    for kind, value in _structures(data):
        if kind in (_NAME, _SHORT_NAME):
            name = value.decode("utf-8", "replace")
        elif kind in _UUIDS_16:
            uuids |= {_uuid(value[at : at + 2]) for at in range(0, len(value) - 1, 2)}
        elif kind in _UUIDS_128:
            uuids |= {_uuid(value[at : at + 16]) for at in range(0, len(value) - 15, 16)}
        elif kind == _MANUFACTURER and len(value) >= 2:
            manufacturer[int.from_bytes(value[:2], "little")] = value[2:]
        elif kind == _SERVICE_DATA_16 and len(value) >= 2:
            service[_uuid(value[:2])] = value[2:]
        elif kind == _SERVICE_DATA_128 and len(value) >= 16:
            service[_uuid(value[:16])] = value[16:]
    return Broadcast(address, name, frozenset(uuids), manufacturer, service)


def _structures(data: bytes) -> list[tuple[int, bytes]]:
    found: list[tuple[int, bytes]] = []
    at = 0
    while at < len(data) and data[at]:
        end = at + 1 + data[at]
        if end > len(data):
            raise DecodeError("The advertisement ends inside a structure.")
        found.append((data[at + 1], data[at + 2 : end]))
        at = end
    return found


def _uuid(wire: bytes) -> str:
    whole = _BASE[:2] + wire[::-1] + _BASE[4:] if len(wire) == 2 else wire[::-1]
    text = whole.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _wire_uuid(uuid: str) -> tuple[bool, bytes]:
    try:
        whole = bytes.fromhex(uuid.replace("-", ""))
    except ValueError:
        whole = b""
    if len(whole) != 16:
        return False, b"\x00" * 0xFF
    short = whole[:2] == _BASE[:2] and whole[4:] == _BASE[4:]
    return short, whole[2:4][::-1] if short else whole[::-1]


def newest_manufacturer_entry(
    before: Mapping[int, bytes] | None, now: Mapping[int, bytes]
) -> tuple[int, bytes] | None:
    """The manufacturer entry that this advertisement itself carried; None when that is not known.

    Some meters put data where the company id belongs, and systems hand out all entries that they ever
    heard of a device together. Only the one that changed since ``before`` is new; when several changed,
    packets were missed and nothing tells which is the newest.
    """
    if len(now) == 1:
        return next(iter(now.items()))
    if before is None:
        return None
    changed = [entry for entry in now.items() if before.get(entry[0]) != entry[1]]
    return changed[0] if len(changed) == 1 else None


def only_manufacturer_payload(broadcast: Broadcast) -> bytes:
    """Company id and data of the one manufacturer entry, together, as a meter sent them.

    Raises :class:`DecodeError` when there are several: which is the newest cannot be told.
    """
    if len(broadcast.manufacturer_data) != 1:
        raise DecodeError(
            phrase(
                "The advertisement holds {count} manufacturer entries; which is the newest cannot be told.",
                count=len(broadcast.manufacturer_data),
            )
        )
    company, data = next(iter(broadcast.manufacturer_data.items()))
    return company.to_bytes(2, "little") + data


def of_entry(entry: CapturedEntry) -> Broadcast:
    """The advertisement of an entry of a capture file."""
    return Broadcast(
        entry.address,
        entry.name,
        entry.service_uuids,
        entry.manufacturer_data,
        entry.service_data,
    )


def decode_captured(
    entry: CapturedEntry, recognises: Recogniser, decode: BroadcastDecoder
) -> DecodedFrame | None:
    """Decode a captured advertisement; None when the family does not recognise it."""
    if entry.kind != ADVERTISEMENT_KIND:
        return None
    broadcast = of_entry(entry)
    return decode(broadcast, entry.bind_key) if recognises(broadcast) else None
