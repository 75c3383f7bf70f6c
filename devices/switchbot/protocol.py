"""Advertisements of SwitchBot thermo-hygrometers: model and battery in service data, values beside it.

The service data (0xFD3D) begins with the model as a letter; the newest end with four bytes for it instead.
Temperature and humidity are three bytes: tenths in the low half of the first, sign (set is plus) and whole
degrees in the second, whole percent in the third. Newer models send them in the manufacturer data 0x0969,
older ones in the service data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, uuid_of
from devices.readings import battery, celsius, frame, humidity, tenths

SWITCHBOT = 0x0969
SERVICES = (uuid_of(0xFD3D), uuid_of(0x0D00))
_HIGHEST_CO2_PPM = 9999
_CO2 = slice(13, 15)
_SERVICE_CLIMATE, _SERVICE_BATTERY = slice(3, 6), 2


@dataclass(frozen=True, slots=True)
class Model:
    """Where the manufacturer data of a model holds its three bytes, and what else it tells.

    ``least`` is the shortest manufacturer data that holds them. The battery is in the service data
    (None), at a place in the manufacturer data, or there is none (``mains``).
    """

    title: str
    at: int = 8
    least: int = 11
    battery_at: int | None = None
    mains: bool = False
    co2: bool = False


_METER, _METER_PLUS = Model("Meter"), Model("Meter Plus")
_OUTDOOR = Model("Indoor/Outdoor Thermo-Hygrometer")
_PRO, _PRO_CO2 = Model("Meter Pro"), Model("Meter Pro CO2", co2=True)
_HUB_2 = Model("Hub 2", at=13, least=16, mains=True)
_HUB_MINI = Model("Hub Mini Matter", at=13, least=16, mains=True)
_HUB_3 = Model("Hub 3", at=13, least=17, mains=True)
_STATION = Model("Weather Station", battery_at=7)
_PANEL = Model("Climate Panel", least=16, battery_at=7)

LETTERS: Mapping[int, Model] = {
    **dict.fromkeys((0x54, 0x74), _METER),
    **dict.fromkeys((0x69, 0x49), _METER_PLUS),
    **dict.fromkeys((0x77, 0x57), _OUTDOOR),
    **dict.fromkeys((0x34, 0x14), _PRO),
    **dict.fromkeys((0x35, 0x15), _PRO_CO2),
    **dict.fromkeys((0x76, 0x56), _HUB_2),
    **dict.fromkeys((0x25, 0x05), _HUB_MINI),
}
ENDINGS: Mapping[bytes, Model] = {
    bytes([first]) + rest: model
    for rest, model in (
        (b"\x10\xb9\x40", _HUB_3),
        (b"\x10\x53\xb0", _STATION),
        (b"\x10\xf3\xd8", _PANEL),
    )
    for first in (0, 1)
}
NAMES: Mapping[str, Model] = {
    "WoSensorTH": _METER,
    "WoSensorTHP": _METER_PLUS,
    "WoIOSensorTH": _OUTDOOR,
}
"""Models by the name they advertise, for a packet that came without its service data."""


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement is of a SwitchBot hygrometer, by the model in its service data or its name."""
    return _model(broadcast) is not None


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    service = _service_data(broadcast)
    maker = broadcast.manufacturer_data.get(SWITCHBOT, b"")
    model = _model(broadcast)
    if model is None:
        raise DecodeError("The packet is of no SwitchBot hygrometer that is known.")
    beside = len(maker) >= model.least
    three = maker[model.at : model.at + 3] if beside else b""
    if not beside and not model.mains:
        three = service[_SERVICE_CLIMATE]
    if len(three) != 3:
        raise DecodeError("The packet holds no measurement, or is cut off.")
    extras: dict[str, Decimal | int | str] = {"model": model.title}
    if model.co2 and len(maker) >= _CO2.stop:
        co2 = int.from_bytes(maker[_CO2], "big")
        extras |= {"co2_ppm": co2} if co2 <= _HIGHEST_CO2_PPM else {}
    return frame([*_climate(three), *_battery(model, maker, service)], extras=extras)


def _battery(model: Model, maker: bytes, service: bytes) -> list[DecodedValue]:
    if model.mains:
        return []
    if model.battery_at is not None and len(maker) >= model.least:
        return [battery(maker[model.battery_at] & 0x7F)]
    return [battery(service[_SERVICE_BATTERY] & 0x7F)] if len(service) > _SERVICE_BATTERY else []


def _climate(three: bytes) -> list[DecodedValue]:
    if three[1:2] in (b"\x00", b"\x80") and not three[0] & 0x0F and not three[2] & 0x7F:
        return [celsius(None), humidity(None)]
    return [celsius(_temperature(three)), humidity(Decimal(three[2] & 0x7F))]


def _model(broadcast: Broadcast) -> Model | None:
    service = _service_data(broadcast)
    if not service:
        return NAMES.get(broadcast.name) if SWITCHBOT in broadcast.manufacturer_data else None
    by_ending = ENDINGS.get(service[-4:]) or ENDINGS.get(service[-5:-1])
    return LETTERS.get(service[0] & 0x7F) or (by_ending if len(service) > 5 else None)


def _service_data(broadcast: Broadcast) -> bytes:
    for service in SERVICES:
        if service in broadcast.service_data:
            return broadcast.service_data[service]
    return b""


def _temperature(three: bytes) -> Decimal:
    decimals = three[0] & 0x0F
    if decimals > 9:
        raise DecodeError(
            phrase("The packet is damaged: {decimals} tenths of a degree.", decimals=decimals)
        )
    magnitude = Decimal(three[1] & 0x7F) + tenths(decimals)
    return magnitude if three[1] & 0x80 else -magnitude


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a SwitchBot hygrometer; None when it is not one."""
    return decode_captured(entry, recognises, decode)
