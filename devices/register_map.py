"""Which registers of a Modbus instrument mean what: a YAML file, and the values it gives."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

import yaml

from app.domain.errors import InvalidInput
from app.domain.measurement import ALLOWED_UNITS, Quantity, Unit
from app.domain.phrases import phrase
from devices.frames import DecodedFrame, DecodedValue, DecodeError
from devices.modbus_frames import READ_HOLDING, READ_INPUT, ReadRequest
from devices.readings import frame, reading
from devices.serial_link import Parity, SerialSettings

_HIGHEST_FLOAT32 = 3.4028234663852886e38


class NumberType(StrEnum):
    """How a number lies in its registers."""

    INT16 = "int16"
    UINT16 = "uint16"
    INT32 = "int32"
    UINT32 = "uint32"
    FLOAT32 = "float32"

    @property
    def registers(self) -> int:
        """How many registers it fills."""
        return 1 if self in (NumberType.INT16, NumberType.UINT16) else 2


class WordOrder(StrEnum):
    """Which register of a pair comes first: its high half (``big``) or its low half (``little``)."""

    BIG = "big"
    LITTLE = "little"


@dataclass(frozen=True, slots=True)
class Register:
    """One number; ``quantity`` None tells it as the extra ``name``.

    The value is the number times ``scale``. A raw number of ``no_value`` means a sensor fault.
    """

    name: str
    quantity: Quantity | None
    unit: Unit | None
    function: int
    address: int
    number: NumberType
    word_order: WordOrder = WordOrder.BIG
    scale: Decimal = Decimal(1)
    no_value: int | None = None


@dataclass(frozen=True, slots=True)
class RegisterMap:
    """An instrument: its name, port settings, Modbus address and registers."""

    name: str
    settings: SerialSettings
    device: int
    registers: tuple[Register, ...]

    def requests(self) -> tuple[bytes, ...]:
        """One request for each register, as bytes."""
        return tuple(
            ReadRequest(self.device, each.function, each.address, each.number.registers).to_bytes()
            for each in self.registers
        )

    def decode(self, request: ReadRequest, words: Sequence[int]) -> DecodedFrame:
        """What the registers of one answer say; raises :class:`DecodeError`."""
        values: list[DecodedValue] = []
        extras: dict[str, Decimal | int | str] = {}
        for register in self.registers:
            start = register.address - request.address
            inside = start >= 0 and start + register.number.registers <= len(words)
            if register.function != request.function or not inside:
                continue
            value = number_of(words[start : start + register.number.registers], register)
            if register.quantity is not None and register.unit is not None:
                values.append(reading(register.quantity, value, register.unit))
            elif value is not None:
                extras[register.name] = value
        if not values and not extras:
            raise DecodeError(
                phrase("The register {address} is not in the map.", address=request.address)
            )
        return frame(values, extras=extras)


def number_of(words: Sequence[int], register: Register) -> Decimal | None:
    """The scaled number in its registers; None when it is "no value" or not finite."""
    ordered = list(words) if register.word_order is WordOrder.BIG else list(reversed(words))
    data = b"".join(word.to_bytes(2, "big") for word in ordered)
    if register.number is NumberType.FLOAT32:
        return _float32(data, register.scale)
    signed = register.number in (NumberType.INT16, NumberType.INT32)
    integer = int.from_bytes(data, "big", signed=signed)
    unsigned = int.from_bytes(data, "big")
    if register.no_value is not None and register.no_value in (integer, unsigned):
        return None
    return integer * register.scale


def _float32(data: bytes, scale: Decimal) -> Decimal | None:
    """The shortest decimal that is this binary number, so that 30.56 does not become 30.559999."""
    number: float = struct.unpack(">f", data)[0]
    if not math.isfinite(number):
        return None
    for digits in range(1, 9):
        text = f"{number:.{digits}g}"
        if abs(float(text)) <= _HIGHEST_FLOAT32 and struct.pack(">f", float(text)) == data:
            return Decimal(text) * scale
    return Decimal(f"{number:.9g}") * scale


def parse_register_map(text: str) -> RegisterMap:
    """A map from YAML; raises :class:`InvalidInput` naming what is missing or wrong."""
    try:
        table = yaml.safe_load(text)
        serial = table.get("serial") or {}
        parsed = RegisterMap(
            name=str(table["name"]),
            settings=SerialSettings(
                int(serial.get("baud", 9600)),
                parity=Parity(serial.get("parity", "N")),
                stop_bits=int(serial.get("stop_bits", 1)),
            ),
            device=_within(table["device"], "device", 1, 247),
            registers=tuple(_register(each) for each in table["registers"]),
        )
    except KeyError as error:
        raise InvalidInput(
            "register map", phrase("the field {error} is missing", error=error)
        ) from error
    except (
        yaml.YAMLError,
        AttributeError,
        TypeError,
        ValueError,
        InvalidOperation,
        RecursionError,
    ) as error:
        raise InvalidInput(
            "register map", phrase("it cannot be read: {error}", error=error)
        ) from error
    if not parsed.registers:
        raise InvalidInput("registers", "there is none", "at least one register")
    return parsed


def _register(table: Mapping[str, Any]) -> Register:
    quantity = Quantity(table["quantity"]) if table.get("quantity") else None
    unit = Unit(table["unit"]) if quantity is not None else None
    if quantity is not None and unit not in ALLOWED_UNITS[quantity]:
        allowed = ", ".join(sorted(ALLOWED_UNITS[quantity]))
        raise InvalidInput(
            "unit",
            phrase("{quantity} cannot be given in {unit}", quantity=quantity, unit=unit),
            allowed,
        )
    scale = Decimal(str(table.get("scale", 1)))
    if not scale.is_finite() or not scale:
        raise InvalidInput(
            "scale", phrase("{scale} is not possible", scale=scale), "a number other than 0"
        )
    return Register(
        name=str(table.get("name") or quantity or "value"),
        quantity=quantity,
        unit=unit,
        function=_within(table.get("function", READ_HOLDING), "function", READ_HOLDING, READ_INPUT),
        address=_within(table["address"], "address", 0, 0xFFFF),
        number=NumberType(table.get("type", "int16")),
        word_order=WordOrder(table.get("word_order", "big")),
        scale=scale,
        no_value=None if table.get("no_value") is None else int(table["no_value"]),
    )


def _within(value: object, name: str, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise InvalidInput(
            name,
            phrase("{value} is not possible", value=repr(value)),
            phrase("{low} to {high}", low=low, high=high),
        )
    return value
