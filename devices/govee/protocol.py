"""Advertisements of Govee thermo-hygrometers.

The layout follows from the length of the manufacturer data, the company id and the advertised name. Two
kinds of number occur: one 24-bit integer whose thousands are tenths of a degree and whose rest is tenths
of a percent, with the sign in its top bit; and little-endian integers of 0.01.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodeError
from devices.readings import battery, celsius, frame, humidity, hundredths, tenths

GOVEE = 0xEC88
GOVEE_NEW = 0x0001
GOVEE_5179 = 0x8801
_APPLE = 0x004C

_GLUED_BEACON = b"\x4c\x00\x02\x15INTELLI_ROCKS"
_GLUED_LENGTH = 25
_FAULT = 0x80
_LOWEST, _HIGHEST = Decimal(-40), Decimal(100)
_CO2_UNKNOWN = 0xFFFF


@dataclass(frozen=True, slots=True)
class Layout:
    """Which packets have this layout, and how they are read.

    A packet belongs to the first layout of its length whose names or companies fit.
    """

    length: int
    names: tuple[str, ...]
    companies: frozenset[int]
    read: Callable[[bytes], DecodedFrame]


def _packed(three: bytes, faulty: bool) -> tuple[Decimal | None, Decimal | None]:
    integer = int.from_bytes(three, "big")
    magnitude = integer & 0x7FFFFF
    temperature = tenths(magnitude // 1000)
    if integer & 0x800000:
        temperature = -temperature
    if faulty or not _LOWEST <= temperature <= _HIGHEST:
        return None, None
    return temperature, tenths(magnitude % 1000)


def _read_packed(data: bytes, at: int) -> DecodedFrame:
    temperature, percent = _packed(data[at : at + 3], bool(data[at + 3] & _FAULT))
    return frame([celsius(temperature), humidity(percent), battery(data[at + 3] & 0x7F)])


def _read_hundredths(data: bytes, at: int) -> DecodedFrame:
    temperature = int.from_bytes(data[at : at + 2], "little", signed=True)
    percent = int.from_bytes(data[at + 2 : at + 4], "little")
    return frame(
        [
            celsius(hundredths(temperature)),
            humidity(hundredths(percent)),
            battery(data[at + 4]),
        ]
    )


def _read_two_probes(data: bytes) -> DecodedFrame:
    """H5112: the last byte names the probe; only the first measures humidity."""
    probes = {0x41: "probe 1", 0x82: "probe 2"}
    if data[7] not in probes:
        raise DecodeError(phrase("The probe 0x{data:02X} of a H5112 is not known.", data=data[7]))
    temperature, percent = _packed(data[2:5], bool(data[5] & _FAULT))
    values = [celsius(temperature), battery(data[5] & 0x7F)]
    if data[7] == 0x41:
        values.insert(1, humidity(percent))
    return frame(values, part="" if data[7] == 0x41 else probes[data[7]])


def _read_remote(data: bytes) -> DecodedFrame:
    """H5178: an indoor unit that also tells of a remote sensor, in turns."""
    if data[2] > 1:
        raise DecodeError(
            phrase("The sensor {data} of a H5178 is not known; 0 and 1 are.", data=data[2])
        )
    temperature, percent = _packed(data[3:6], bool(data[6] & _FAULT))
    return frame(
        [celsius(temperature), humidity(percent), battery(data[6] & 0x7F)],
        part="remote" if data[2] else "",
    )


def _read_co2(data: bytes) -> DecodedFrame:
    temperature, percent = _packed(data[2:5], bool(data[7]))
    co2 = int.from_bytes(data[5:7], "big")
    known = temperature is not None and co2 != _CO2_UNKNOWN
    return frame(
        [celsius(temperature), humidity(percent)], extras={"co2_ppm": co2} if known else {}
    )


def _read_dust(data: bytes) -> DecodedFrame:
    """H5106: one 31-bit integer of three groups of three digits, the sign in its top bit."""
    integer = int.from_bytes(data[2:6], "big")
    magnitude = integer & 0x7FFFFFFF
    temperature = tenths(magnitude // 1_000_000)
    return frame(
        [
            celsius(-temperature if integer & 0x80000000 else temperature),
            humidity(tenths(magnitude // 1000 % 1000)),
        ],
        extras={"pm2_5_ug_m3": magnitude % 1000},
    )


_NEW_NAMES = (
    "H5100",
    "H5101",
    "H5102",
    "H5103",
    "H5104",
    "H5105",
    "H5108",
    "H5110",
    "H5174",
    "H5177",
    "GV5179",
)
_ONLY_NAMES = frozenset[int]()

LAYOUTS: tuple[Layout, ...] = (
    Layout(6, ("H5072", "H5075", "H5129"), frozenset({GOVEE}), lambda data: _read_packed(data, 1)),
    Layout(8, ("H5112", "GV5112"), _ONLY_NAMES, _read_two_probes),
    Layout(8, ("5140",), _ONLY_NAMES, _read_co2),
    Layout(6, _NEW_NAMES, _ONLY_NAMES, lambda data: _read_packed(data, 2)),
    Layout(8, _NEW_NAMES, frozenset({GOVEE_NEW}), lambda data: _read_packed(data, 2)),
    Layout(7, ("H5074",), frozenset({GOVEE}), lambda data: _read_hundredths(data, 1)),
    Layout(
        9,
        ("H5051", "H5052", "H5071"),
        frozenset({GOVEE}),
        lambda data: _read_hundredths(data, 1),
    ),
    Layout(9, ("H5178", "B5178"), frozenset({GOVEE_NEW}), _read_remote),
    Layout(9, ("H5179",), frozenset({GOVEE_5179}), lambda data: _read_hundredths(data, 4)),
    Layout(6, ("H5106",), _ONLY_NAMES, _read_dust),
)
NAMES = tuple(name for layout in LAYOUTS for name in layout.names)


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement is of a Govee hygrometer: by its name, or by company id and length."""
    entries = _entries(broadcast)
    if any(name in broadcast.name for name in NAMES):
        return bool(entries)
    return any(
        company in (GOVEE, GOVEE_5179) or _layout("", company, data) is not None
        for company, data in entries
    )


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    for company, data in _entries(broadcast):
        layout = _layout(broadcast.name, company, data)
        if layout is not None:
            return layout.read(data)
    lengths = ", ".join(str(len(data)) for _, data in _entries(broadcast)) or "0"
    raise DecodeError(
        phrase("No packet of a Govee hygrometer is {lengths} bytes long.", lengths=lengths)
    )


def _entries(broadcast: Broadcast) -> list[tuple[int, bytes]]:
    return [
        (company, _without_beacon(data))
        for company, data in broadcast.manufacturer_data.items()
        if company != _APPLE
    ]


def _without_beacon(data: bytes) -> bytes:
    glued = len(data) > _GLUED_LENGTH and data[-_GLUED_LENGTH:].startswith(_GLUED_BEACON)
    return data[:-_GLUED_LENGTH] if glued else data


def _layout(name: str, company: int, data: bytes) -> Layout | None:
    for layout in LAYOUTS:
        named = any(each in name for each in layout.names)
        if layout.length == len(data) and (named or company in layout.companies):
            return layout
    return None


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a Govee hygrometer; None when it is not one."""
    return decode_captured(entry, recognises, decode)
