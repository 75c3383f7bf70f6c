"""MiBeacon service data (0xFE95) of Xiaomi and friends, plain and encrypted (versions 4 and 5).

Frame control, product id, frame counter, then MAC and capability where the control bits say so, then
objects of id, length and value. Encrypted frames end with three more counter bytes and a four-byte tag of
AES-CCM; their nonce holds the MAC. The older encryption of versions 2 and 3 has no tag that could be
checked and is refused: a wrong key would give wrong values. The HHCCJCY10 sends nine big-endian bytes of its
own under another service instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import IntFlag

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity
from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import (
    CapturedEntry,
    DecodedFrame,
    DecodedValue,
    DecodeError,
    mac_bytes,
    uuid_of,
)
from devices.readings import battery, celsius, frame, tenths
from devices.xiaomi.objects import MODELS, OBJECTS

SERVICE = uuid_of(0xFE95)
SERVICE_HHCCJCY10 = uuid_of(0xFD50)

_HEAD = 5
_OLDEST_VERSION = 2
_TAGGED_VERSION = 4
_TAG, _COUNTER = 4, 3
_WITH_IO = 0x20
_ASSOCIATED = b"\x11"
_HHCCJCY10_BYTES = 9


class Control(IntFlag):
    """Bits of the frame control word."""

    ENCRYPTED = 1 << 3
    MAC = 1 << 4
    CAPABILITY = 1 << 5
    OBJECT = 1 << 6
    MESH = 1 << 7


@dataclass(frozen=True, slots=True)
class MiBeacon:
    """One frame taken apart; ``objects`` is still encrypted when ``control`` says so."""

    control: Control
    version: int
    product: int
    sequence: int
    mac: bytes
    body: bytes


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement carries MiBeacon service data of one of the models that measure."""
    payload = broadcast.service_data.get(SERVICE)
    if payload is None:
        return len(broadcast.service_data.get(SERVICE_HHCCJCY10, b"")) == _HHCCJCY10_BYTES
    return len(payload) < _HEAD or int.from_bytes(payload[2:4], "little") in MODELS


def decode(broadcast: Broadcast, bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`.

    With a ``bind_key``, measurements that came without encryption are refused: anyone could have sent
    them.
    """
    payload = broadcast.service_data.get(SERVICE)
    if payload is None:
        return _decode_hhccjcy10(broadcast.service_data[SERVICE_HHCCJCY10])
    beacon = parse(payload, broadcast.address)
    if beacon.product not in MODELS:
        raise DecodeError(
            phrase("The product 0x{product:04X} is no hygrometer we know.", product=beacon.product)
        )
    model = MODELS[beacon.product]
    if not beacon.control & Control.OBJECT:
        return frame((), extras={"model": model}, notes=[phrase("The frame holds no measurement.")])
    if not beacon.control & Control.ENCRYPTED:
        if bind_key is not None:
            raise DecodeError("A plain frame from a device that has a bind key is refused.")
        return _decode_objects(beacon, beacon.body, model, None)
    plain = _decrypt(beacon, payload, bind_key)
    extended = int.from_bytes(payload[-_TAG - _COUNTER : -_TAG], "little")
    return _decode_objects(beacon, plain, model, extended << 8 | beacon.sequence)


def _decode_hhccjcy10(data: bytes) -> DecodedFrame:
    if len(data) != _HHCCJCY10_BYTES:
        raise DecodeError(
            phrase(
                "A packet of a HHCCJCY10 has {limit} bytes; this one has {count}.",
                limit=_HHCCJCY10_BYTES,
                count=len(data),
            )
        )
    temperature = int.from_bytes(data[1:3], "big", signed=True)
    return frame(
        [celsius(tenths(temperature)), battery(data[6])],
        extras={
            "model": "HHCCJCY10",
            "soil_moisture_pct": data[0],
            "illuminance_lux": int.from_bytes(data[3:6], "big"),
            "conductivity_us_cm": int.from_bytes(data[7:9], "big"),
        },
    )


def parse(payload: bytes, address: str) -> MiBeacon:
    """Take a frame apart; raises :class:`DecodeError`."""
    if len(payload) < _HEAD:
        raise DecodeError("The MiBeacon frame ends inside its head.")
    word = int.from_bytes(payload[:2], "little")
    control, version = Control(word & 0xF8), word >> 12
    if control & Control.MESH:
        raise DecodeError("The frame is of a mesh device, which sends no measurements.")
    if version < _OLDEST_VERSION:
        raise DecodeError(
            phrase("MiBeacon version {version} is not known; 2 to 5 are.", version=version)
        )
    at = _HEAD
    mac = b""
    if control & Control.MAC:
        mac, at = payload[at : at + 6][::-1], at + 6
    if control & Control.CAPABILITY:
        at += 2 if payload[at : at + 1] and payload[at] & _WITH_IO else 1
    if at > len(payload):
        raise DecodeError("The MiBeacon frame ends inside its head.")
    return MiBeacon(
        control,
        version,
        int.from_bytes(payload[2:4], "little"),
        payload[4],
        _checked_mac(mac, address),
        payload[at:],
    )


def _checked_mac(sent: bytes, address: str) -> bytes:
    """The MAC in the frame, or else of the radio; both together have to agree."""
    try:
        heard = mac_bytes(address)
    except InvalidInput:
        return sent
    if sent and sent != heard:
        raise DecodeError("The MAC address in the frame is not that of its sender.")
    return heard


def _decrypt(beacon: MiBeacon, payload: bytes, bind_key: bytes | None) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESCCM

    if beacon.version < _TAGGED_VERSION:
        raise DecodeError("The encryption of MiBeacon 2 and 3 cannot be checked and is refused.")
    if len(beacon.body) < _TAG + _COUNTER + 2:
        raise DecodeError("The encrypted frame is too short.")
    if bind_key is None:
        raise DecodeError("The frame is encrypted: enter the device's bind key.")
    if len(bind_key) != 16:
        raise DecodeError("The bind key must have 16 bytes.")
    if not beacon.mac:
        raise DecodeError(
            "The frame is encrypted and this computer hides the MAC address: enter it."
        )
    nonce = beacon.mac[::-1] + payload[2:5] + payload[-_TAG - _COUNTER : -_TAG]
    sealed = beacon.body[: -_TAG - _COUNTER] + beacon.body[-_TAG:]
    try:
        return AESCCM(bind_key, tag_length=_TAG).decrypt(nonce, sealed, _ASSOCIATED)
    except InvalidTag as error:
        raise DecodeError("The bind key does not fit this frame.") from error


def _decode_objects(beacon: MiBeacon, body: bytes, model: str, counter: int | None) -> DecodedFrame:
    values: dict[Quantity, DecodedValue] = {}
    extras: dict[str, Decimal | int | str] = {"model": model}
    notes: list[str] = []
    for kind, data in _objects(body):
        known = OBJECTS.get(kind)
        if known is None:
            notes.append(phrase("Object 0x{kind:04X} is not read.", kind=kind))
            continue
        if len(data) != known.length:
            raise DecodeError(
                phrase(
                    "Object 0x{kind:04X} has {count} bytes; {length} are expected.",
                    kind=kind,
                    count=len(data),
                    length=known.length,
                )
            )
        meaning = known.read(data, model)
        for value in meaning.values:
            values.setdefault(value.quantity, value)
        extras |= meaning.extras
    if "voltage_v" in extras:
        notes.append(phrase("The voltage is estimated from the battery percentage."))
    return frame(
        values.values(), extras=extras, notes=notes, sequence=beacon.sequence, counter=counter
    )


def _objects(body: bytes) -> list[tuple[int, bytes]]:
    found: list[tuple[int, bytes]] = []
    at = 0
    while at < len(body):
        end = at + 3 + (body[at + 2] if at + 2 < len(body) else len(body))
        if end > len(body):
            raise DecodeError("The frame is cut off inside an object.")
        found.append((int.from_bytes(body[at : at + 2], "little"), body[at + 3 : end]))
        at = end
    return found


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured MiBeacon advertisement of a model that measures; None for all others."""
    return decode_captured(entry, recognises, decode)
