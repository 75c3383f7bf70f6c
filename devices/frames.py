"""What travels between a link, a family's pure decoder and the measurement pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from app.domain.errors import ErrorClass, InvalidInput, RestoreAssistError
from app.domain.measurement import Quality, Quantity, Unit
from app.domain.phrases import phrase


class DecodeError(RestoreAssistError):
    """The bytes are not a frame of this family, or their checksum, key or grammar is wrong."""

    error_class = ErrorClass.VALIDATION


@dataclass(frozen=True, slots=True)
class DecodedValue:
    """One value of a frame; ``value`` is None when the instrument says that it has none."""

    quantity: Quantity
    value: Decimal | None
    unit: Unit
    quality: Quality = Quality.GOOD


@dataclass(frozen=True, slots=True)
class DecodedFrame:
    """Everything that one frame says.

    ``sequence`` is the eight-bit packet id of broadcasters, ``counter`` the anti-replay counter of
    encrypted ones. ``extras`` holds what no :class:`Quantity` describes (a frost point, an alarm byte).
    ``complete`` is False when a part of the frame could not be read; ``notes`` then says why. ``part``
    names the sensor of the instrument that the frame is about, when it has several: each is a device of
    its own to the record. ``keep`` asks for a place in the raw log though there is no measurement: the
    frame tells something about the instrument.
    """

    values: tuple[DecodedValue, ...]
    serial: str | None = None
    sequence: int | None = None
    counter: int | None = None
    complete: bool = True
    keep: bool = False
    part: str = ""
    notes: tuple[str, ...] = ()
    extras: Mapping[str, Decimal | int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RawFrame:
    """The bytes as they came, with all that decoding them again needs but secrets.

    ``channel`` tells what the bytes are within the family (``line``, ``fcd2``, ``2a6e``); ``address`` is
    the radio address that an encrypted broadcaster's nonce needs; ``scale`` is the moisture scale that
    the user set for a probe whose protocol carries none.
    """

    driver: str
    device_id: str
    channel: str
    data: bytes
    at: datetime
    monotonic_ns: int
    address: str = ""
    serial: str | None = None
    scale: Unit | None = None


@dataclass(frozen=True, slots=True)
class CapturedEntry:
    """One frame or advertisement from a file of captures; empty fields were not in the file.

    UUIDs are full and lower case; ``text`` is Latin-1. ``data`` is the answer of a Modbus device and
    ``request`` what it was asked; ``registers`` are sixteen-bit words from number ``start`` on, and
    ``register_map`` (YAML) says what they mean.
    """

    id: str
    kind: str
    model: str = ""
    name: str = ""
    address: str = ""
    service_uuids: frozenset[str] = frozenset()
    service_data: Mapping[str, bytes] = field(default_factory=dict)
    manufacturer_data: Mapping[int, bytes] = field(default_factory=dict)
    bind_key: bytes | None = field(default=None, repr=False)
    characteristic: str = ""
    data: bytes = b""
    text: str = ""
    request: bytes = b""
    registers: tuple[int, ...] = ()
    start: int = 0
    register_map: str = ""


_BLUETOOTH_BASE = "-0000-1000-8000-00805f9b34fb"


def uuid_of(short: int) -> str:
    """The full form of a sixteen-bit Bluetooth UUID, as Bleak gives it."""
    return f"0000{short:04x}{_BLUETOOTH_BASE}"


def mac_bytes(address: str) -> bytes:
    """The six bytes of a printed MAC address, most significant first.

    Raises :class:`InvalidInput` where the platform gives no MAC (macOS hides it behind a UUID).
    """
    try:
        mac = bytes.fromhex(address.replace(":", "").replace("-", ""))
    except ValueError:
        mac = b""
    if len(mac) != 6:
        raise InvalidInput(
            "address",
            phrase("{address} is not a MAC address", address=repr(address)),
            "six bytes in hex",
        )
    return mac
