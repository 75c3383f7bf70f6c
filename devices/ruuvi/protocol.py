"""Advertisements of Ruuvi sensors, company id 0x0499: data formats 3, 5, 6, C5 and E1, big-endian.

All ones (or, for signed numbers, the lowest one) mean that the sensor has no such value. A sensor that
has no barometer or hygrometer at all sends them too, so a missing pressure is no fault of the tag.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError
from devices.readings import celsius, frame, hectopascal, humidity, hundredths, volt

RUUVI = 0x0499
_NAME = "Ruuvi"

_NO_INT16 = -0x8000
_NO_UINT16 = 0xFFFF
_G_MS2 = Decimal("0.00980665")
_T_STEP = Decimal("0.005")
_RH_STEP = Decimal("0.0025")
_LEAST_PRESSURE_PA = 50_000
_ACCELERATIONS = ("acceleration_x", "acceleration_y", "acceleration_z")

Extras = dict[str, Decimal | int | str]


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement carries Ruuvi's company id, and a data format that is known or its name.

    Makers that put data where the company id belongs come to this number too: an Inkbird at 11.77 °C.
    """
    payload = broadcast.manufacturer_data.get(RUUVI)
    if payload is None:
        return False
    return not payload or payload[0] in FORMATS or broadcast.name.startswith(_NAME)


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    payload = broadcast.manufacturer_data[RUUVI]
    if not payload:
        raise DecodeError("The Ruuvi packet is empty.")
    if payload[0] not in FORMATS:
        known = ", ".join(f"{each:X}" for each in FORMATS)
        raise DecodeError(
            phrase(
                "The data format {payload:X} is not known; {known} are.",
                payload=payload[0],
                known=known,
            )
        )
    lengths, read = FORMATS[payload[0]]
    if len(payload) not in lengths:
        raise DecodeError(
            phrase(
                "A packet of data format {payload:X} has {start} bytes; this one has {count}.",
                payload=payload[0],
                start=lengths.start,
                count=len(payload),
            )
        )
    return read(payload)


def _unsigned(payload: bytes, at: int, length: int = 2) -> int | None:
    integer = int.from_bytes(payload[at : at + length], "big")
    return None if integer == (1 << 8 * length) - 1 else integer


def _signed(payload: bytes, at: int) -> int | None:
    integer = int.from_bytes(payload[at : at + 2], "big", signed=True)
    return None if integer == _NO_INT16 else integer


def _pressure(payload: bytes, at: int) -> list[DecodedValue]:
    pascals = _unsigned(payload, at)
    return [] if pascals is None else [hectopascal(hundredths(pascals + _LEAST_PRESSURE_PA))]


def _climate(payload: bytes) -> list[DecodedValue]:
    """Temperature, humidity and pressure as formats 5, 6 and E1 begin."""
    temperature, percent = _signed(payload, 1), _unsigned(payload, 3)
    return [
        celsius(None if temperature is None else temperature * _T_STEP),
        humidity(None if percent is None else percent * _RH_STEP),
        *_pressure(payload, 5),
    ]


def _acceleration(payload: bytes, at: int) -> Extras:
    axes = [_signed(payload, at + 2 * axis) for axis in range(3)]
    if None in axes:
        return {}
    metres = [(axis or 0) * _G_MS2 for axis in axes]
    total = sum((each * each for each in metres), Decimal(0)).sqrt()
    named = dict(zip(_ACCELERATIONS, metres, strict=True)) | {"acceleration_total": total}
    return {name: value.quantize(Decimal("0.01")) for name, value in named.items()}


def _read_3(payload: bytes) -> DecodedFrame:
    percent, whole, fraction = payload[1], payload[2], payload[3]
    magnitude = Decimal(whole & 0x7F) + hundredths(fraction)
    temperature = -magnitude if whole & 0x80 else magnitude
    voltage = _unsigned(payload, 12)
    return frame(
        [
            celsius(temperature if fraction < 100 else None),
            humidity(Decimal(percent) / 2 if percent <= 200 else None),
            *_pressure(payload, 4),
            *([] if voltage is None else [volt(Decimal(voltage).scaleb(-3))]),
        ],
        extras=_acceleration(payload, 6),
    )


def _read_5(payload: bytes) -> DecodedFrame:
    return _with_power(payload, 13, _acceleration(payload, 7))


def _read_c5(payload: bytes) -> DecodedFrame:
    """Format 5 without acceleration."""
    return _with_power(payload, 7, {})


def _with_power(payload: bytes, at: int, extras: Extras) -> DecodedFrame:
    """Formats 5 and C5 end alike: power, movement counter, sequence number and MAC."""
    power = int.from_bytes(payload[at : at + 2], "big")
    if power & 0x1F != 0x1F:
        extras["tx_power_dbm"] = 2 * (power & 0x1F) - 40
    if payload[at + 2] != 0xFF:
        extras["movement_counter"] = payload[at + 2]
    sequence = _unsigned(payload, at + 3)
    if sequence is not None:
        extras["measurement_sequence"] = sequence
    values = _climate(payload)
    if power >> 5 != 0x7FF:
        values.append(volt(Decimal((power >> 5) + 1600).scaleb(-3)))
    return frame(
        values,
        extras=extras,
        sequence=None if sequence is None else sequence & 0xFF,
        serial=_mac(payload[at + 5 : at + 11]),
    )


def _read_6(payload: bytes) -> DecodedFrame:
    flags = payload[16]
    extras: Extras = {}
    _keep(extras, "pm2_5_ug_m3", _unsigned(payload, 7), "0.1")
    _keep(extras, "co2_ppm", _unsigned(payload, 9), "1")
    _keep(extras, "voc_index", _nine_bits(payload[11], flags >> 6 & 1), "1")
    _keep(extras, "nox_index", _nine_bits(payload[12], flags >> 7), "1")
    return frame(_climate(payload), extras=extras, sequence=payload[15])


def _read_e1(payload: bytes) -> DecodedFrame:
    flags = payload[28]
    extras: Extras = {}
    for name, at in (("pm1", 7), ("pm2_5", 9), ("pm4", 11), ("pm10", 13)):
        _keep(extras, f"{name}_ug_m3", _unsigned(payload, at), "0.1")
    _keep(extras, "co2_ppm", _unsigned(payload, 15), "1")
    _keep(extras, "voc_index", _nine_bits(payload[17], flags >> 6 & 1), "1")
    _keep(extras, "nox_index", _nine_bits(payload[18], flags >> 7), "1")
    _keep(extras, "luminosity_lux", _unsigned(payload, 19, 3), "0.01")
    sequence = _unsigned(payload, 25, 3)
    return frame(
        _climate(payload),
        extras=extras,
        sequence=None if sequence is None else sequence & 0xFF,
        serial=_mac(payload[34:40]),
        notes=[phrase("The sensor is calibrating itself.")] if flags & 1 else [],
    )


def _nine_bits(high: int, low: int) -> int | None:
    integer = high << 1 | low
    return None if integer == 0x1FF else integer


def _keep(extras: Extras, name: str, integer: int | None, step: str) -> None:
    if integer is not None:
        extras[name] = integer * Decimal(step) if step != "1" else integer


def _mac(six: bytes) -> str | None:
    return None if six == b"\xff" * 6 else six.hex(":").upper()


FORMATS: dict[int, tuple[range, Callable[[bytes], DecodedFrame]]] = {
    0x03: (range(14, 15), _read_3),
    0x05: (range(24, 25), _read_5),
    0x06: (range(20, 32), _read_6),
    0xC5: (range(18, 19), _read_c5),
    0xE1: (range(40, 64), _read_e1),
}


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a Ruuvi sensor; None when it is not one."""
    return decode_captured(entry, recognises, decode)
