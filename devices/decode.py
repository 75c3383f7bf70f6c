"""Decode captured frames from a file: what a driver would say about each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality, Quantity, Unit
from devices.bthome import protocol as bthome
from devices.captures import parse_entry
from devices.counters import CounterGuard, MemoryCounters
from devices.ess import protocol as ess
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError
from devices.govee import protocol as govee
from devices.hm70 import protocol as hm70
from devices.imports import delimited, tjf
from devices.inkbird import protocol as inkbird
from devices.line import protocol as line
from devices.lutron import protocol as lutron
from devices.modbus import protocol as modbus
from devices.modbus_tcp import protocol as modbus_tcp
from devices.nus import protocol as nus
from devices.profile import load_profile
from devices.protimeter import protocol as protimeter
from devices.qingping import protocol as qingping
from devices.quality import RangeGate
from devices.rotronic import protocol as rotronic
from devices.ruuvi import protocol as ruuvi
from devices.sensorpro import protocol as sensorpro
from devices.sensorpush import protocol as sensorpush
from devices.simulator import protocol as simulator
from devices.switchbot import protocol as switchbot
from devices.thermobeacon import protocol as thermobeacon
from devices.thermopro import protocol as thermopro
from devices.vaisala import protocol as vaisala
from devices.xiaomi import protocol as xiaomi
from devices.xymd02 import protocol as xymd02

EntryDecoder = Callable[[CapturedEntry], DecodedFrame | None]

# Those that put data where the company id belongs are known by their names and come first: what they
# measure can equal the id of another maker.
FAMILIES: Mapping[str, EntryDecoder] = {
    "rotronic": rotronic.decode_entry,
    "ess": ess.decode_entry,
    "bthome": bthome.decode_entry,
    "qingping": qingping.decode_entry,
    "xiaomi": xiaomi.decode_entry,
    "switchbot": switchbot.decode_entry,
    "sensorpush": sensorpush.decode_entry,
    "thermopro": thermopro.decode_entry,
    "inkbird": inkbird.decode_entry,
    "ruuvi": ruuvi.decode_entry,
    "sensorpro": sensorpro.decode_entry,
    "thermobeacon": thermobeacon.decode_entry,
    "govee": govee.decode_entry,
    "protimeter": protimeter.decode_entry,
    "nus": nus.decode_entry,
    "hm70": hm70.decode_entry,
    "vaisala": vaisala.decode_entry,
    "modbus_tcp": modbus_tcp.decode_entry,
    "modbus": modbus.decode_entry,
    "xymd02": xymd02.decode_entry,
    "lutron": lutron.decode_entry,
    "line": line.decode_entry,
    "simulator": simulator.decode_entry,
}

FILES: Mapping[str, EntryDecoder] = {
    "tjf": tjf.decode_entry,
    "csv": delimited.decode_entry,
}

_KEYS: Mapping[tuple[Quantity, Unit], str] = {
    (Quantity.AIR_TEMPERATURE, Unit.CELSIUS): "temperature_c",
    (Quantity.AIR_TEMPERATURE, Unit.FAHRENHEIT): "temperature_f",
    (Quantity.SURFACE_TEMPERATURE, Unit.CELSIUS): "surface_temperature_c",
    (Quantity.SURFACE_TEMPERATURE, Unit.FAHRENHEIT): "surface_temperature_f",
    (Quantity.DEW_POINT, Unit.CELSIUS): "dew_point_c",
    (Quantity.DEW_POINT, Unit.FAHRENHEIT): "dew_point_f",
    (Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH): "humidity_pct",
    (Quantity.PRESSURE, Unit.HPA): "pressure_hpa",
    (Quantity.BATTERY, Unit.PCT): "battery_pct",
    (Quantity.VOLTAGE, Unit.VOLT): "voltage_v",
}

Scalar = Decimal | int | str | None


@dataclass(frozen=True, slots=True)
class DecodedEntry:
    """What one entry says: ``driver`` is None when no family knows it, ``error`` when it decoded.

    ``values`` holds a None where the instrument has a sensor fault; ``units`` has the unit of each that
    is a measurement. ``quality`` names what is doubtful.
    """

    id: str
    driver: str | None
    values: Mapping[str, Scalar] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    quality: tuple[str, ...] = ()
    error: str | None = None
    notes: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values; numbers are floats or integers."""
        return {
            "id": self.id,
            "driver": self.driver,
            "values": {
                name: float(value) if isinstance(value, Decimal) else value
                for name, value in self.values.items()
            },
            "units": dict(self.units),
            "quality": list(self.quality),
            "error": self.error,
            "notes": list(self.notes),
        }


def decode_entries(entries: Sequence[Any], folder: Path | None = None) -> list[DecodedEntry]:
    """Decode each entry of a capture file; an entry that is wrong gives an error, never an exception.

    An entry is an object with ``id``, ``kind`` (``ble_adv``, ``ble_gatt_notify``, ``serial_line`` ...)
    and the bytes of its kind in hex (``service_data``, ``manufacturer_data``, ``hex``) or Latin-1
    (``latin1``). A ``path`` names an exported file below ``folder``. ``expect`` and unknown fields are
    ignored.
    """
    counters = _Counters()
    return [
        _decode(position, entry, folder, counters)
        for position, entry in enumerate(entries, start=1)
    ]


class _Counters:
    """The anti-replay counters of the file so far.

    A file has no order that means anything, so a counter that does not grow costs no value here; a live
    session refuses such a packet, and the note says so.
    """

    def __init__(self) -> None:
        self._guards: dict[tuple[str, str], CounterGuard] = {}

    def notes(self, driver: str, entry: CapturedEntry, frame: DecodedFrame) -> tuple[str, ...]:
        """What there is to say of the frame's counter, after those that came before it."""
        if frame.counter is None:
            return ()
        guard = self._guards.setdefault(
            (driver, entry.address), CounterGuard(MemoryCounters(), entry.address)
        )
        payload = b"".join((*entry.service_data.values(), *entry.manufacturer_data.values()))
        try:
            guard.check(frame.counter, payload)
        except DecodeError as error:
            return (f"{error} A live session refuses it.",)
        return ()


def _decode(position: int, entry: object, folder: Path | None, counters: _Counters) -> DecodedEntry:
    name = str(entry.get("id", position)) if isinstance(entry, Mapping) else str(position)
    try:
        captured = parse_entry(name, entry, folder)
    except InvalidInput as error:
        return DecodedEntry(name, None, error=str(error))
    for driver, decode in (*FAMILIES.items(), *FILES.items()):
        try:
            frame = decode(captured)
        except (DecodeError, InvalidInput) as error:
            return DecodedEntry(name, driver, error=str(error))
        if frame is not None:
            replayed = counters.notes(driver, captured, frame)
            return _described(name, driver, replace(frame, notes=(*frame.notes, *replayed)))
    return DecodedEntry(name, None, error=f"no driver for {_what(captured)}")


def _described(name: str, driver: str, frame: DecodedFrame) -> DecodedEntry:
    gate, quality = RangeGate(), Quality.GOOD
    if driver in FAMILIES:
        profile = load_profile(driver)
        gate, quality = profile.range_gate(), profile.standing_quality
    values: dict[str, Scalar] = {}
    units: dict[str, str] = {}
    for each in frame.values:
        values[_key(each)] = each.value
        units[_key(each)] = each.unit.value
        quality |= each.quality
        if each.value is not None:
            quality |= gate.quality(each.quantity, each.unit, each.value)
    values.update(frame.extras)
    if frame.serial is not None:
        values["serial"] = frame.serial
    if frame.part:
        values["part"] = frame.part
    return DecodedEntry(name, driver, values, units, quality.names, notes=frame.notes)


def _key(value: DecodedValue) -> str:
    if value.quantity is Quantity.MATERIAL_MOISTURE:
        relative = (Unit.REL_100, Unit.REL_200, Unit.REL_300, Unit.REL_1000)
        return "moisture_rel" if value.unit in relative else "moisture_pct"
    return _KEYS[value.quantity, value.unit]


def _what(entry: CapturedEntry) -> str:
    carried = [f"service data {uuid}" for uuid in entry.service_data]
    carried += [f"manufacturer data 0x{company:04X}" for company in entry.manufacturer_data]
    parts = [entry.kind or "an entry without kind", *carried]
    model = f" ({entry.model})" if entry.model else ""
    hint = ": it needs a register_map" if _lacks_map(entry) else ""
    return ", ".join(parts) + model + hint


def _lacks_map(entry: CapturedEntry) -> bool:
    return entry.kind.startswith("modbus") and not entry.register_map
