"""Decode captured frames from a file: what a driver would say about each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity, Unit
from devices.bthome import protocol as bthome
from devices.ess import protocol as ess
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError, uuid_of
from devices.govee import protocol as govee
from devices.inkbird import protocol as inkbird
from devices.line import protocol as line
from devices.lutron import protocol as lutron
from devices.modbus import protocol as modbus
from devices.nus import protocol as nus
from devices.profile import load_profile
from devices.protimeter import protocol as protimeter
from devices.qingping import protocol as qingping
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

FAMILIES: Mapping[str, EntryDecoder] = {
    "rotronic": rotronic.decode_entry,
    "ess": ess.decode_entry,
    "bthome": bthome.decode_entry,
    "qingping": qingping.decode_entry,
    "xiaomi": xiaomi.decode_entry,
    "switchbot": switchbot.decode_entry,
    "ruuvi": ruuvi.decode_entry,
    "sensorpro": sensorpro.decode_entry,
    "sensorpush": sensorpush.decode_entry,
    "thermopro": thermopro.decode_entry,
    "inkbird": inkbird.decode_entry,
    "thermobeacon": thermobeacon.decode_entry,
    "govee": govee.decode_entry,
    "protimeter": protimeter.decode_entry,
    "nus": nus.decode_entry,
    "vaisala": vaisala.decode_entry,
    "modbus": modbus.decode_entry,
    "xymd02": xymd02.decode_entry,
    "lutron": lutron.decode_entry,
    "line": line.decode_entry,
    "simulator": simulator.decode_entry,
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


def decode_entries(entries: Sequence[Any]) -> list[DecodedEntry]:
    """Decode each entry of a capture file; an entry that is wrong gives an error, never an exception.

    An entry is an object with ``id``, ``kind`` (``ble_adv``, ``ble_gatt_notify``, ``serial_line`` ...)
    and the bytes of its kind in hex (``service_data``, ``manufacturer_data``, ``hex``) or Latin-1
    (``latin1``). ``expect`` and unknown fields are ignored.
    """
    return [_decode(position, entry) for position, entry in enumerate(entries, start=1)]


def _decode(position: int, entry: object) -> DecodedEntry:
    name = str(entry.get("id", position)) if isinstance(entry, Mapping) else str(position)
    try:
        captured = parse_entry(name, entry)
    except InvalidInput as error:
        return DecodedEntry(name, None, error=str(error))
    for driver, decode in FAMILIES.items():
        try:
            frame = decode(captured)
        except DecodeError as error:
            return DecodedEntry(name, driver, error=str(error))
        if frame is not None:
            return _described(name, driver, frame)
    return DecodedEntry(name, None, error=f"no driver for {_what(captured)}")


def _described(name: str, driver: str, frame: DecodedFrame) -> DecodedEntry:
    profile = load_profile(driver)
    gate = profile.range_gate()
    quality = profile.standing_quality
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
    return ", ".join(parts) + model


def parse_entry(name: str, entry: object) -> CapturedEntry:
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
        service_data={_uuid(key): data for key, data in _table(entry, "service_data").items()},
        manufacturer_data={
            _company(key): data for key, data in _table(entry, "manufacturer_data").items()
        },
        bind_key=_hex("bindkey", entry["bindkey"]) if entry.get("bindkey") else None,
        characteristic=_uuid(_text(entry, "characteristic")),
        data=_hex("hex", _text(entry, "hex") or _text(entry, "response")),
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


def _hex(field_name: str, value: object) -> bytes:
    if isinstance(value, str):
        try:
            return bytes.fromhex(value)
        except ValueError:
            pass
    raise InvalidInput(field_name, "it is not hexadecimal", "bytes in hex")


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
        raise InvalidInput("manufacturer_data", f"{text!r} is no company id", "0x0499") from error
    if not 0 <= company <= 0xFFFF:
        raise InvalidInput("manufacturer_data", f"{text!r} is no company id", "0 to 0xFFFF")
    return company
