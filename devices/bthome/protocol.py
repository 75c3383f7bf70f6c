"""BTHome v2 service data (UUID 0xFCD2), plain and encrypted.

A device-information byte, the MAC when bit 1 says so, then objects: an id and a little-endian value of
the length that the id implies. Encrypted packets (bit 0) end with a four-byte counter and a four-byte
tag of AES-CCM; their nonce holds the MAC, so on a platform that hides it the MAC must be in the packet.
An id that is not in the table has no known length: reading stops there and says so.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity, Unit
from app.domain.phrases import phrase, plain
from devices.bthome.objects import COMMAND, LENGTH_PREFIXED, OBJECTS, PACKET_ID
from devices.counters import CounterGuard, MemoryCounters
from devices.frames import (
    CapturedEntry,
    DecodedFrame,
    DecodedValue,
    DecodeError,
    RawFrame,
    mac_bytes,
    uuid_of,
)

SERVICE = uuid_of(0xFCD2)
CHANNEL = "fcd2"
DEFAULT_SCALE = Unit.PCT_WME

_VERSION = 2
_ENCRYPTED = 0x01
_WITH_MAC = 0x02
_COUNTER_AND_TAG = 8
_NONCE_UUID = b"\xd2\xfc"


class ParseEnd(StrEnum):
    """Why the reading of the objects stopped."""

    COMPLETE = "complete"
    UNKNOWN_OBJECT = "unknown object"
    TRUNCATED = "truncated object"


@dataclass(frozen=True, slots=True)
class Packet:
    """The objects of one packet in their order, as (id, value bytes), and how reading them ended.

    ``counter`` is set when the packet was encrypted; ``stopped_at`` is the id that ended the reading
    before its time.
    """

    objects: tuple[tuple[int, bytes], ...]
    counter: int | None
    end: ParseEnd
    stopped_at: int | None = None


def parse_packet(payload: bytes, address: str = "", bind_key: bytes | None = None) -> Packet:
    """Take a packet apart, decrypting it if need be; raises :class:`DecodeError`.

    With a ``bind_key`` a plain packet is refused: anyone could have sent it.
    """
    if not payload:
        raise DecodeError("The packet is empty.")
    if payload[0] >> 5 != _VERSION:
        raise DecodeError(
            phrase(
                "The packet is of BTHome version {payload}; 2 is expected.", payload=payload[0] >> 5
            )
        )
    has_mac = bool(payload[0] & _WITH_MAC)
    body = payload[7:] if has_mac else payload[1:]
    if has_mac and len(payload) < 7:
        raise DecodeError("The packet ends inside its MAC address.")
    if not payload[0] & _ENCRYPTED:
        if bind_key is not None:
            raise DecodeError("A plain packet from a device that has a bind key is refused.")
        return _parse_objects(body, None)
    if bind_key is None:
        raise DecodeError("The packet is encrypted: enter the device's bind key.")
    mac = payload[6:0:-1] if has_mac else _known_mac(address)
    counter = body[-_COUNTER_AND_TAG:-4]
    plain = _decrypt(body, mac + _NONCE_UUID + payload[:1] + counter, bind_key)
    return _parse_objects(plain, int.from_bytes(counter, "little"))


def _known_mac(address: str) -> bytes:
    try:
        return mac_bytes(address)
    except InvalidInput as error:
        raise DecodeError(
            "The packet is encrypted and this computer hides the MAC address: enter it."
        ) from error


def _decrypt(body: bytes, nonce: bytes, bind_key: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESCCM

    if len(body) <= _COUNTER_AND_TAG:
        raise DecodeError("The encrypted packet is too short.")
    if len(bind_key) != 16:
        raise DecodeError("The bind key must have 16 bytes.")
    sealed = body[:-_COUNTER_AND_TAG] + body[-4:]
    try:
        return AESCCM(bind_key, tag_length=4).decrypt(nonce, sealed, None)
    except InvalidTag as error:
        raise DecodeError("The bind key does not fit this packet.") from error


def _parse_objects(body: bytes, counter: int | None) -> Packet:
    objects: list[tuple[int, bytes]] = []
    at = 0
    while at < len(body):
        kind = body[at]
        span = _span(body, at)
        if span is None:
            return Packet(tuple(objects), counter, ParseEnd.UNKNOWN_OBJECT, kind)
        start, end = span
        if end > len(body):
            return Packet(tuple(objects), counter, ParseEnd.TRUNCATED, kind)
        objects.append((kind, body[start:end]))
        at = end
    return Packet(tuple(objects), counter, ParseEnd.COMPLETE)


def _span(body: bytes, at: int) -> tuple[int, int] | None:
    """Where the value of the object at ``at`` begins and ends; None when its id is not known."""
    kind = body[at]
    if kind in LENGTH_PREFIXED:
        if at + 1 >= len(body):
            return at + 2, at + 2
        prefix = body[at + 1]
        length = 1 + (prefix & 0x1F) if kind == COMMAND else prefix
        return at + 2, at + 2 + length
    known = OBJECTS.get(kind)
    return None if known is None else (at + 1, at + 1 + known.length)


def decode_service_data(
    payload: bytes,
    address: str = "",
    bind_key: bytes | None = None,
    scale: Unit = DEFAULT_SCALE,
) -> DecodedFrame:
    """The measurements in one packet; raises :class:`DecodeError`, also for one that is cut off.

    ``scale`` is the moisture scale of this probe as its user set it. Of two objects for the same
    quantity only the first is a measurement, because the packet does not tell the sensors apart; the
    others are told beside.
    """
    packet = parse_packet(payload, address, bind_key)
    if packet.end is ParseEnd.TRUNCATED:
        raise DecodeError(
            phrase(
                "The packet is cut off inside object 0x{stopped_at:02X}.",
                stopped_at=packet.stopped_at,
            )
        )
    values: dict[Quantity, DecodedValue] = {}
    extras: dict[str, Decimal | int | str] = {}
    notes: list[str] = []
    sequence: int | None = None
    for kind, data in packet.objects:
        if kind == PACKET_ID:
            sequence = extras["packet_id"] = data[0]
            continue
        known = OBJECTS.get(kind)
        value = _value(kind, data, scale)
        if known is not None and known.extra:
            extras.setdefault(known.extra, int.from_bytes(data, "little") * known.step)
        if value is None or value.value is None:
            continue
        if value.quantity in values:
            extras[_next_name(value.quantity, extras)] = value.value
            notes.append(
                phrase(
                    "Another {quantity} in the packet is told beside.",
                    quantity=plain(value.quantity),
                )
            )
        values.setdefault(value.quantity, value)
    if packet.end is not ParseEnd.COMPLETE:
        notes.append(
            phrase(
                "Reading stopped at object 0x{object:02X}: {end}.",
                object=packet.stopped_at,
                end=plain(packet.end),
            )
        )
    return DecodedFrame(
        values=tuple(values.values()),
        sequence=sequence,
        counter=packet.counter,
        complete=packet.end is ParseEnd.COMPLETE,
        notes=tuple(notes),
        extras=extras,
    )


def _next_name(quantity: Quantity, taken: Container[str]) -> str:
    number = 2
    while f"{quantity}_{number}" in taken:
        number += 1
    return f"{quantity}_{number}"


def _value(kind: int, data: bytes, scale: Unit) -> DecodedValue | None:
    known = OBJECTS.get(kind)
    if known is None or known.quantity is None:
        return None
    integer = int.from_bytes(data, "little", signed=known.signed)
    return DecodedValue(known.quantity, Decimal(integer) * known.step, known.unit or scale)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement with BTHome service data; None when it has none."""
    payload = entry.service_data.get(SERVICE)
    if entry.kind != "ble_adv" or payload is None:
        return None
    return decode_service_data(payload, entry.address, entry.bind_key)


class PacketDecoder:
    """The pipeline's decoder of one device: holds its bind key and guards its counter."""

    def __init__(self, bind_key: bytes | None = None, guard: CounterGuard | None = None) -> None:
        self._bind_key = bind_key
        self._guard = guard or CounterGuard(MemoryCounters(), "")

    def forget_counter(self) -> None:
        """Accept the next counter, whatever it is; for a battery change that a person confirmed."""
        self._guard.forget()

    def decode(self, frame: RawFrame) -> DecodedFrame:
        """Decode one packet; raises :class:`DecodeError`."""
        decoded = decode_service_data(
            frame.data, frame.address, self._bind_key, frame.scale or DEFAULT_SCALE
        )
        if decoded.counter is not None:
            self._guard.check(decoded.counter, frame.data)
        return decoded
