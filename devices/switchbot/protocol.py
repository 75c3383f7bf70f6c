"""Advertisements of SwitchBot thermo-hygrometers: model and battery in service data, values beside it.

The service data (0xFD3D) begins with the model as a letter. Temperature and humidity are three bytes:
tenths in the low half of the first, sign (set is plus) and whole degrees in the second, whole percent in
the third. Newer models send them in the manufacturer data 0x0969, older ones in the service data.
"""

from __future__ import annotations

from decimal import Decimal

from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, uuid_of
from devices.readings import battery, celsius, frame, humidity, tenths

SWITCHBOT = 0x0969
SERVICES = (uuid_of(0xFD3D), uuid_of(0x0D00))
MODELS = {
    0x54: "Meter",
    0x74: "Meter",
    0x69: "Meter Plus",
    0x49: "Meter Plus",
    0x77: "Indoor/Outdoor Thermo-Hygrometer",
    0x57: "Indoor/Outdoor Thermo-Hygrometer",
    0x34: "Meter Pro",
    0x14: "Meter Pro",
    0x35: "Meter Pro CO2",
    0x15: "Meter Pro CO2",
}
HUBS = {0x76: "Hub 2", 0x56: "Hub 2"}
NAMES = {"WoSensorTH": 0x54, "WoSensorTHP": 0x69, "WoIOSensorTH": 0x77}
"""Models by the name they advertise, for a packet that came without its service data."""
_WITH_CO2 = frozenset({0x35, 0x15})
_HIGHEST_CO2_PPM = 9999


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement is of a SwitchBot hygrometer, by the model in its service data or its name."""
    return _model(broadcast) in MODELS | HUBS


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    service = _service_data(broadcast)
    maker = broadcast.manufacturer_data.get(SWITCHBOT, b"")
    model = _model(broadcast)
    if model in HUBS:
        return _decode_hub(maker, HUBS[model])
    three = maker[8:11] if len(maker) >= 11 else service[3:6]
    if len(three) != 3:
        raise DecodeError("The packet holds no measurement, or is cut off.")
    extras: dict[str, Decimal | int | str] = {"model": MODELS[model]}
    if model in _WITH_CO2 and len(maker) >= 15:
        co2 = int.from_bytes(maker[13:15], "big")
        extras |= {"co2_ppm": co2} if co2 <= _HIGHEST_CO2_PPM else {}
    values = _climate(three)
    if len(service) >= 3:
        values.append(battery(service[2] & 0x7F))
    return frame(values, extras=extras)


def _decode_hub(maker: bytes, model: str) -> DecodedFrame:
    """A hub has mains power, and its measurements lie behind what it says of light."""
    three = maker[13:16]
    if len(three) != 3:
        raise DecodeError("The packet holds no measurement, or is cut off.")
    return frame(_climate(three), extras={"model": model})


def _climate(three: bytes) -> list[DecodedValue]:
    if three[1:2] in (b"\x00", b"\x80") and not three[0] & 0x0F and not three[2] & 0x7F:
        return [celsius(None), humidity(None)]
    return [celsius(_temperature(three)), humidity(Decimal(three[2] & 0x7F))]


def _model(broadcast: Broadcast) -> int:
    """The letter of the model; 0 when nothing tells it."""
    service = _service_data(broadcast)
    if service:
        return service[0] & 0x7F
    return NAMES.get(broadcast.name, 0) if SWITCHBOT in broadcast.manufacturer_data else 0


def _service_data(broadcast: Broadcast) -> bytes:
    for service in SERVICES:
        if service in broadcast.service_data:
            return broadcast.service_data[service]
    return b""


def _temperature(three: bytes) -> Decimal:
    decimals = three[0] & 0x0F
    if decimals > 9:
        raise DecodeError(f"The packet is damaged: {decimals} tenths of a degree.")
    magnitude = Decimal(three[1] & 0x7F) + tenths(decimals)
    return magnitude if three[1] & 0x80 else -magnitude


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a SwitchBot hygrometer; None when it is not one."""
    return decode_captured(entry, recognises, decode)
