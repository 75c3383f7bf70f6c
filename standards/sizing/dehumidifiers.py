"""How much initial dehumidification a drying chamber asks for (the simple method).

The factor chart is data with an edition. It lives here as typed constants and not in a file, because
``standards`` reads nothing; another edition is another :class:`FactorChart` that a caller passes.
The detailed method needs coefficients that are not public, so it is not offered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil
from types import MappingProxyType
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase, plain
from app.domain.quantities import Amount, AmountUnit, Dimension
from standards.sizing.amounts import check_water_class, positive
from standards.sizing.working import Basis, Input, Step, Working, conversion_steps


class DehumidifierType(StrEnum):
    """How a machine takes water out of the air."""

    CONVENTIONAL = "conventional"
    LGR = "lgr"
    DESICCANT = "desiccant"


class RatingBasis(StrEnum):
    """The air in which a maker measured the capacity; only AHAM fits the chart."""

    AHAM = "aham"
    HOT_HUMID = "30c80"


_AIR_OF_BASIS: Final = {
    RatingBasis.AHAM: "AHAM, 80 °F and 60 %RH",
    RatingBasis.HOT_HUMID: "30 °C and 80 %RH",
}


@dataclass(frozen=True, slots=True)
class Capacity:
    """A refrigerant machine's water per day and the air in which that was measured."""

    per_day: Amount
    basis: RatingBasis


@dataclass(frozen=True, slots=True)
class FactorChart:
    """Factors for class 1 to 4; ``None`` where the chart has no factor for the type."""

    basis: Basis
    factors: Mapping[DehumidifierType, tuple[int | None, int | None, int | None, int | None]]


CHART_2022: Final = FactorChart(
    Basis(
        "dehumidification-chart",
        "IICRC Initial Dehumidification Recommendation Factors and Formulas",
        "Imperial rev 3.1.22",
    ),
    MappingProxyType(
        {
            DehumidifierType.CONVENTIONAL: (100, 40, 30, None),
            DehumidifierType.LGR: (100, 50, 40, 40),
            DehumidifierType.DESICCANT: (1, 2, 3, 3),
        }
    ),
)


@dataclass(frozen=True, slots=True)
class DehumidifierNeed:
    """What the chamber asks for; ``required`` and ``units`` are None when the type is refused.

    ``required`` is water per day for refrigerants and process air for desiccants, unrounded.
    ``units`` is also None when no machine was named.
    """

    kind: DehumidifierType
    available: bool
    required: Amount | None
    units: int | None
    chart: FactorChart
    working: Working


def size_dehumidifiers(
    volume: Amount,
    water_class: int,
    kind: DehumidifierType,
    machine: Capacity | Amount | None = None,
    chart: FactorChart = CHART_2022,
) -> DehumidifierNeed:
    """The water per day or process air for one chamber, and how many machines give it.

    ``machine`` is a :class:`Capacity` for refrigerants and the process airflow for desiccants.
    """
    check_water_class(water_class)
    size_ft3 = positive("volume", volume, AmountUnit.FT3)
    one = None if machine is None else _one_machine(kind, machine)
    factor = chart.factors[kind][water_class - 1]
    if factor is None:
        note = phrase(
            "The chart has no factor for {kind} machines in class {water_class}: use another type.",
            kind=plain(kind),
            water_class=water_class,
        )
        return DehumidifierNeed(kind, False, None, None, chart, Working((), (note,)))
    steps = [*conversion_steps(phrase("volume"), volume, AmountUnit.FT3)]
    if kind is DehumidifierType.DESICCANT:
        required = Amount(size_ft3 * factor / 60, AmountUnit.CFM)
        formula, meaning, unit = (
            phrase("volume * air changes / 60"),
            phrase("air changes"),
            phrase("per hour"),
        )
    else:
        required = Amount(size_ft3 / factor, AmountUnit.PINTS_PER_DAY)
        formula, meaning, unit = (
            phrase("volume / factor"),
            phrase("factor"),
            phrase("ft³ per AHAM pint"),
        )
    inputs = (
        Input(phrase("volume"), size_ft3, AmountUnit.FT3),
        Input(meaning, Fraction(factor), unit),
    )
    steps.append(
        Step(phrase("required"), formula, inputs, required.value, required.unit, chart.basis)
    )
    if volume.unit is AmountUnit.M3:
        metric = (
            AmountUnit.M3_PER_H if required.dimension is Dimension.AIRFLOW else AmountUnit.L_PER_DAY
        )
        steps += conversion_steps(phrase("required"), required, metric)
    units = None
    if one is not None:
        steps += conversion_steps(phrase("one machine"), one, required.unit)
        rating = one.to(required.unit)
        units = ceil(required.value / rating)
        pair = (
            Input(phrase("required"), required.value, required.unit),
            Input(phrase("one machine"), rating, required.unit),
        )
        steps.append(
            Step(
                phrase("machines"),
                phrase("required / one machine, up"),
                pair,
                units,
                "",
                chart.basis,
            )
        )
    notes = (
        phrase(
            "A starting point for one drying chamber; readings decide what is added or taken away."
        ),
    )
    return DehumidifierNeed(kind, True, required, units, chart, Working(tuple(steps), notes))


def _one_machine(kind: DehumidifierType, machine: Capacity | Amount) -> Amount:
    if kind is DehumidifierType.DESICCANT:
        if isinstance(machine, Capacity) or machine.dimension is not Dimension.AIRFLOW:
            raise InvalidInput(
                "machine",
                "a desiccant is sized by its process airflow",
                "its airflow in cfm or m³/h",
            )
        positive("machine", machine, AmountUnit.CFM)
        return machine
    if not isinstance(machine, Capacity):
        raise InvalidInput(
            "machine",
            phrase("{machine} has no rating basis", machine=machine),
            "its AHAM capacity (80 °F, 60 %RH) in pints or litres a day",
        )
    if machine.basis is not RatingBasis.AHAM:
        raise InvalidInput(
            "machine",
            phrase(
                "{per_day} at {air} is not what the chart counts in; such ratings are much larger",
                per_day=machine.per_day,
                air=_AIR_OF_BASIS[machine.basis],
            ),
            phrase(
                "the capacity at {air}, from the maker's data sheet",
                air=_AIR_OF_BASIS[RatingBasis.AHAM],
            ),
        )
    positive("machine", machine.per_day, AmountUnit.PINTS_PER_DAY)
    return machine.per_day
