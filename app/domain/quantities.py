"""Amounts with a unit, as people type them: ``70F``, ``12ft6in``, ``300ft2``, ``66L/day``.

An :class:`Amount` keeps the number and the unit that were typed and converts exactly (fractions, not
floats), so that a count that is rounded up never grows because of a conversion.

A text without a unit is refused with ``InvalidInput`` that shows what to write.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase

Exact = int | Decimal | Fraction


class Dimension(StrEnum):
    """What kind of thing an amount measures."""

    TEMPERATURE = "temperature"
    LENGTH = "length"
    AREA = "area"
    VOLUME = "volume"
    PRESSURE = "pressure"
    HUMIDITY_RATIO = "humidity ratio"
    AIRFLOW = "airflow"
    WATER_RATE = "water per day"
    CURRENT = "current"
    POWER = "power"


class AmountUnit(StrEnum):
    """A unit; its value is how it is printed."""

    C = "°C"
    F = "°F"
    K = "K"
    M = "m"
    CM = "cm"
    MM = "mm"
    FT = "ft"
    INCH = "in"
    YD = "yd"
    M2 = "m²"
    FT2 = "ft²"
    YD2 = "yd²"
    M3 = "m³"
    FT3 = "ft³"
    PA = "Pa"
    HPA = "hPa"
    KPA = "kPa"
    INHG = "inHg"
    MMHG = "mmHg"
    PSI = "psi"
    IN_WC = "inwc"
    G_PER_KG = "g/kg"
    GPP = "gpp"
    M3_PER_H = "m³/h"
    L_PER_S = "L/s"
    CFM = "cfm"
    L_PER_DAY = "L/day"
    PINTS_PER_DAY = "ppd"
    AMP = "A"
    WATT = "W"
    KILOWATT = "kW"


@dataclass(frozen=True, slots=True)
class _Scale:
    dimension: Dimension
    factor: Fraction
    spellings: tuple[str, ...]
    zero: Fraction = Fraction(0)


_FT = Fraction("0.3048")
_PINT_L = Fraction("0.473176473")


def _scale(dimension: Dimension, factor: str | Fraction, *spellings: str) -> _Scale:
    return _Scale(dimension, Fraction(factor), spellings)


# Base units: °C, m, m², m³, Pa, g/kg, m³/h, L/day, A, W.
_SCALES: Final[dict[AmountUnit, _Scale]] = {
    AmountUnit.C: _scale(Dimension.TEMPERATURE, "1", "c", "degc", "celsius"),
    AmountUnit.F: _Scale(
        Dimension.TEMPERATURE, Fraction(5, 9), ("f", "degf", "fahrenheit"), Fraction(-160, 9)
    ),
    AmountUnit.K: _Scale(Dimension.TEMPERATURE, Fraction(1), ("k", "kelvin"), Fraction("-273.15")),
    AmountUnit.M: _scale(Dimension.LENGTH, "1", "m", "meter", "metre", "meters", "metres"),
    AmountUnit.CM: _scale(Dimension.LENGTH, "0.01", "cm"),
    AmountUnit.MM: _scale(Dimension.LENGTH, "0.001", "mm"),
    AmountUnit.FT: _scale(Dimension.LENGTH, _FT, "ft", "'", "foot", "feet", "lf"),
    AmountUnit.INCH: _scale(Dimension.LENGTH, "0.0254", "in", '"', "inch", "inches"),
    AmountUnit.YD: _scale(Dimension.LENGTH, "0.9144", "yd"),
    AmountUnit.M2: _scale(Dimension.AREA, "1", "m2", "sqm", "m^2"),
    AmountUnit.FT2: _scale(Dimension.AREA, _FT**2, "ft2", "sqft", "sf", "ft^2"),
    AmountUnit.YD2: _scale(Dimension.AREA, Fraction("0.9144") ** 2, "yd2", "sqyd", "yd^2"),
    AmountUnit.M3: _scale(Dimension.VOLUME, "1", "m3", "cum", "m^3"),
    AmountUnit.FT3: _scale(Dimension.VOLUME, _FT**3, "ft3", "cuft", "cf", "ft^3"),
    AmountUnit.PA: _scale(Dimension.PRESSURE, "1", "pa"),
    AmountUnit.HPA: _scale(Dimension.PRESSURE, "100", "hpa", "mbar", "mb"),
    AmountUnit.KPA: _scale(Dimension.PRESSURE, "1000", "kpa"),
    AmountUnit.INHG: _scale(Dimension.PRESSURE, "3386.389", "inhg"),
    AmountUnit.MMHG: _scale(Dimension.PRESSURE, "133.322", "mmhg"),
    AmountUnit.PSI: _scale(Dimension.PRESSURE, "6894.757", "psi", "psia"),
    AmountUnit.IN_WC: _scale(Dimension.PRESSURE, "249.0889", "inwc", "in.w.c.", "inh2o", "inwg"),
    AmountUnit.G_PER_KG: _scale(Dimension.HUMIDITY_RATIO, "1", "g/kg"),
    AmountUnit.GPP: _scale(Dimension.HUMIDITY_RATIO, Fraction(1, 7), "gpp", "gr/lb"),
    AmountUnit.M3_PER_H: _scale(Dimension.AIRFLOW, "1", "m3/h", "m3/hr", "cmh"),
    AmountUnit.L_PER_S: _scale(Dimension.AIRFLOW, "3.6", "l/s"),
    AmountUnit.CFM: _scale(Dimension.AIRFLOW, 60 * _FT**3, "cfm", "ft3/min"),
    AmountUnit.L_PER_DAY: _scale(Dimension.WATER_RATE, "1", "l/day", "l/d", "lpd", "l/24h"),
    AmountUnit.PINTS_PER_DAY: _scale(
        Dimension.WATER_RATE, _PINT_L, "ppd", "pints/day", "pint/day", "pints", "pt/day"
    ),
    AmountUnit.AMP: _scale(Dimension.CURRENT, "1", "a", "amp", "amps"),
    AmountUnit.WATT: _scale(Dimension.POWER, "1", "w", "watt", "watts"),
    AmountUnit.KILOWATT: _scale(Dimension.POWER, "1000", "kw"),
}
_BY_SPELLING: Final = {
    spelling: unit for unit, scale in _SCALES.items() for spelling in scale.spellings
}
_EXAMPLES: Final = {
    Dimension.TEMPERATURE: ("F", "C"),
    Dimension.LENGTH: ("ft", "m"),
    Dimension.AREA: ("ft2", "m2"),
    Dimension.VOLUME: ("ft3", "m3"),
    Dimension.PRESSURE: ("Pa", "hPa", "inHg"),
    Dimension.HUMIDITY_RATIO: ("gpp", "g/kg"),
    Dimension.AIRFLOW: ("cfm", "m3/h"),
    Dimension.WATER_RATE: ("ppd", "L/day"),
    Dimension.CURRENT: ("A",),
    Dimension.POWER: ("W", "kW"),
}
_NUMBER = r"[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,12})?|[+-]?\.\d{1,12}"
_AMOUNT = re.compile(rf"\s*({_NUMBER})\s*([^\d\s+,-][^,+-]*?)?\s*")
_FEET_INCHES = re.compile(
    r"\s*(\d{1,6})\s*(?:ft|')\s*(\d{1,2}(?:\.\d{1,6})?)\s*(?:in|\")\s*", re.IGNORECASE
)
_TIMES = re.compile(r"[x\u00d7*]", re.IGNORECASE)
# Squares, cubes, primes and degrees as keyboards and other programs write them.
_PLAIN = str.maketrans(
    {
        "\u00b2": "2",
        "\u00b3": "3",
        "\u2032": "'",
        "\u2033": '"',
        "\u00b0": "",
        " ": "",
    }
)
_MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a unit, as it was given."""

    value: Fraction
    unit: AmountUnit

    @classmethod
    def of(cls, value: Exact, unit: AmountUnit) -> Amount:
        """The amount of an exact number; floats are not exact and not taken."""
        return cls(Fraction(value), unit)

    @property
    def dimension(self) -> Dimension:
        """What it measures."""
        return _SCALES[self.unit].dimension

    def to(self, unit: AmountUnit) -> Fraction:
        """The exact number in another unit of the same dimension."""
        mine, wanted = _SCALES[self.unit], _SCALES[unit]
        if mine.dimension is not wanted.dimension:
            raise InvalidInput(
                "unit",
                phrase(
                    "{dimension} cannot be given in {unit}", dimension=mine.dimension, unit=unit
                ),
                _examples(mine.dimension),
            )
        if unit is self.unit:
            return self.value
        return (self.value * mine.factor + mine.zero - wanted.zero) / wanted.factor

    def converted(self, unit: AmountUnit) -> Amount:
        """The same amount in another unit."""
        return Amount(self.to(unit), unit)

    def __str__(self) -> str:
        return f"{number_text(self.value)} {self.unit}"


def number_text(value: Exact) -> str:
    """A number for people: whole numbers as they are, others to 6 significant digits."""
    exact = Fraction(value)
    if exact.denominator == 1:
        return f"{exact.numerator:,}"
    if abs(exact) >= 1000:
        return f"{float(exact):,.2f}"
    return f"{float(exact):.6g}"


def parse_amount(field: str, text: str, dimension: Dimension) -> Amount:
    """The amount that ``text`` says; ``field`` names the option or box it was typed into."""
    text = text.replace(_MINUS, "-")
    if dimension is Dimension.LENGTH and (both := _FEET_INCHES.fullmatch(text)):
        feet, inches = Fraction(both[1]), Fraction(both[2])
        if inches >= 12:
            raise InvalidInput(
                field,
                phrase("{text} has 12 or more inches", text=repr(text)),
                "12ft6in, for example",
            )
        return Amount(feet + inches / 12, AmountUnit.FT)
    match = _AMOUNT.fullmatch(text) if len(text) <= 60 else None
    if match is None:
        raise InvalidInput(
            field,
            phrase("{text} is not a number with a unit", text=repr(text)),
            _examples(dimension),
        )
    number, spelling = match[1], (match[2] or "").translate(_PLAIN).lower()
    if not spelling:
        raise InvalidInput(
            field, phrase("{text} has no unit", text=text.strip()), _examples(dimension, number)
        )
    unit = _BY_SPELLING.get(spelling)
    if unit is None:
        raise InvalidInput(
            field,
            phrase("{match} is not a unit", match=repr(match[2])),
            _examples(dimension, number),
        )
    if _SCALES[unit].dimension is not dimension:
        raise InvalidInput(
            field,
            phrase(
                "{text} has a unit of {dimension}, not of {dimension_2}",
                text=text.strip(),
                dimension=_SCALES[unit].dimension,
                dimension_2=dimension,
            ),
            _examples(dimension, number),
        )
    return Amount(Fraction(number.replace(",", "")), unit)


def parse_dimensions(field: str, text: str, counts: tuple[int, ...] = (3,)) -> tuple[Amount, ...]:
    """The lengths of ``12ftx12ftx8ft``; ``counts`` says how many there may be."""
    parts = _TIMES.split(text)
    if len(parts) not in counts:
        names = {2: "12ftx12ft", 3: "12ftx12ftx8ft"}
        wanted = " or ".join(names[count] for count in counts)
        raise InvalidInput(
            field,
            phrase("{text} has %n length(s)", text=repr(text), n=len(parts)),
            phrase("like {wanted}", wanted=wanted),
        )
    lengths = tuple(parse_amount(field, part, Dimension.LENGTH) for part in parts)
    if any(length.value <= 0 for length in lengths):
        raise InvalidInput(
            field, phrase("{text} has a side that is not above 0", text=repr(text)), "sides above 0"
        )
    return lengths


def _examples(dimension: Dimension, number: str = "70") -> str:
    return " or ".join(f"{number}{unit}" for unit in _EXAMPLES[dimension])
