"""The MiBeacon objects that thermo-hygrometers and plant sensors send, by object id."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from devices.frames import DecodedValue
from devices.readings import battery, celsius, humidity, tenths

# Their tenths of a percent are noise of the conversion; the instruments themselves show whole percent.
WHOLE_PERCENT_MODELS = frozenset({"LYWSD03MMC", "MHO-C401"})
# One cell of 1.5 V; all others have a lithium cell of 3 V.
ALKALINE_MODELS = frozenset({"LYWSDCGQ", "CGDK3"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one object says."""

    values: tuple[DecodedValue, ...] = ()
    extras: Mapping[str, Decimal | int | str] = field(default_factory=dict)


def _whole(value: Decimal) -> Decimal:
    return Decimal(int(value))


def _temperature(data: bytes, _model: str) -> Meaning:
    return Meaning((celsius(tenths(int.from_bytes(data, "little", signed=True))),))


def _humidity(data: bytes, model: str) -> Meaning:
    percent = tenths(int.from_bytes(data, "little"))
    return Meaning((humidity(_whole(percent) if model in WHOLE_PERCENT_MODELS else percent),))


def _both(data: bytes, model: str) -> Meaning:
    temperature = _temperature(data[:2], model).values
    return Meaning((*temperature, humidity(tenths(int.from_bytes(data[2:], "little")))))


def _battery(data: bytes, model: str) -> Meaning:
    empty, full = (Decimal("0.8"), Decimal("1.6"))
    if model not in ALKALINE_MODELS:
        empty, full = (Decimal("2.2"), Decimal("3.1"))
    estimate = empty + (full - empty) * data[0] / 100
    return Meaning((battery(data[0]),), {"voltage_v": estimate})


def _battery_only(data: bytes, _model: str) -> Meaning:
    return Meaning((battery(data[0]),))


def _whole_humidity(data: bytes, _model: str) -> Meaning:
    return Meaning((humidity(Decimal(data[0])),))


def _float(data: bytes, places: int) -> Decimal | None:
    number: float = struct.unpack("<f", data)[0]
    return Decimal(str(round(number, places))) if math.isfinite(number) else None


def _float_temperature(places: int) -> Callable[[bytes, str], Meaning]:
    return lambda data, _model: Meaning((celsius(_float(data, places)),))


def _float_humidity(places: int) -> Callable[[bytes, str], Meaning]:
    return lambda data, _model: Meaning((humidity(_float(data, places)),))


def _extra(name: str, step: str = "1") -> Callable[[bytes, str], Meaning]:
    def read(data: bytes, _model: str) -> Meaning:
        integer = int.from_bytes(data, "little")
        return Meaning(extras={name: integer if step == "1" else integer * Decimal(step)})

    return read


@dataclass(frozen=True, slots=True)
class ObjectType:
    """How many bytes an object has, and how to read them."""

    length: int
    read: Callable[[bytes, str], Meaning]


OBJECTS: Mapping[int, ObjectType] = {
    0x1004: ObjectType(2, _temperature),
    0x1006: ObjectType(2, _humidity),
    0x1007: ObjectType(3, _extra("illuminance_lux")),
    0x1008: ObjectType(1, _extra("soil_moisture_pct")),
    0x1009: ObjectType(2, _extra("conductivity_us_cm")),
    0x100A: ObjectType(1, _battery),
    0x100D: ObjectType(4, _both),
    0x1010: ObjectType(2, _extra("formaldehyde_mg_m3", "0.01")),
    0x4801: ObjectType(4, _float_temperature(1)),
    0x4802: ObjectType(1, _whole_humidity),
    0x4803: ObjectType(1, _battery_only),
    0x4808: ObjectType(4, _float_humidity(1)),
    0x4C01: ObjectType(4, _float_temperature(2)),
    0x4C02: ObjectType(1, _whole_humidity),
    0x4C03: ObjectType(1, _battery_only),
    0x4C08: ObjectType(4, _float_humidity(2)),
}

MODELS: Mapping[int, str] = {
    0x0098: "HHCCJCY01",
    0x015D: "HHCCPOT002",
    0x01AA: "LYWSDCGQ",
    0x02DF: "JQJCY01YM",
    0x0347: "CGG1",
    0x0387: "MHO-C401",
    0x03BC: "GCLS002",
    0x045B: "LYWSD02",
    0x055B: "LYWSD03MMC",
    0x0576: "CGD1",
    0x066F: "CGDK2",
    0x06D3: "MHO-C303",
    0x0B48: "CGG1",
    0x0C3C: "CGC1",
    0x1203: "XMWSDJ04MMC",
    0x16E4: "LYWSD02MMC",
    0x2542: "LYWSD02MMC",
    0x2832: "MJWSD05MMC",
    0x4C47: "MJWSD05MMC",
    0x4F59: "CGDK3",
    0x520B: "KS2BB",
    0x55B5: "MJWSD06MMC",
    0x5BEA: "MJWSD06MMC",
    0x5DB1: "MBS17",
    0x78DB: "ESM787",
}
