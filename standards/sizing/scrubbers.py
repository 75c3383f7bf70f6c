"""Filtered air for a space: the airflow for a number of air changes, machines, and containment.

Four air changes an hour are a common minimum of public specifications and six common practice; the
pressure of a containment is judged against outside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.quantities import Amount, AmountUnit, Exact, number_text
from standards.sizing.amounts import positive
from standards.sizing.working import (
    COMPANY_POLICY,
    Basis,
    Input,
    Step,
    Working,
    conversion_steps,
)

AIR_CHANGE_BASIS: Final = Basis("air-changes", "airflow = volume * air changes / 60", "")
LOW_ACH_BELOW: Final = Fraction(4)
CONTAINMENT_PA: Final = Fraction("-4.98")


@dataclass(frozen=True, slots=True)
class Scrubbers:
    """The airflow asked for, the machines that give it, and what they give.

    ``required`` is None without a target; ``units`` and ``given_ach`` are None without a machine.
    """

    required: Amount | None
    target_ach: Fraction | None
    units: int | None
    given_ach: Fraction | None
    working: Working


@dataclass(frozen=True, slots=True)
class ContainmentPressure:
    """A manometer's reading, inside against outside, and whether it is low enough."""

    measured_pa: Fraction
    limit_pa: Fraction
    holds: bool


def size_scrubbers(
    volume: Amount,
    target_ach: Exact | None = None,
    machine: Amount | None = None,
    *,
    derate_pct: Exact = 0,
    units: int | None = None,
) -> Scrubbers:
    """Airflow for ``target_ach``, and machines of which filters take ``derate_pct`` of the flow.

    Without a target, the air changes that ``units`` machines (one by default) give.
    """
    size = positive("volume", volume, AmountUnit.FT3)
    target = None if target_ach is None else Fraction(target_ach)
    if target is not None and target <= 0:
        raise InvalidInput(
            "ach",
            phrase("{target} is not a number of air changes", target=number_text(target)),
            "above 0",
        )
    if target is None and machine is None:
        raise InvalidInput("ach", "there is nothing to compute", "air changes, a machine, or both")
    flow = None if machine is None else _loaded_flow(machine, Fraction(derate_pct))
    steps = [*conversion_steps(phrase("volume"), volume, AmountUnit.FT3)]
    required = None
    if target is not None:
        required = Amount(size * target / 60, AmountUnit.CFM)
        inputs = (
            Input(phrase("volume"), size, AmountUnit.FT3),
            Input(phrase("air changes"), target, phrase("per hour")),
        )
        steps.append(_step("required", "volume * air changes / 60", inputs, required))
        if volume.unit is AmountUnit.M3:
            steps += conversion_steps(phrase("required"), required, AmountUnit.M3_PER_H)
    count, given = units, None
    if machine is not None and flow is not None:
        steps += conversion_steps(phrase("one machine"), machine, AmountUnit.CFM)
        rated = Input(phrase("rated"), machine.to(AmountUnit.CFM), AmountUnit.CFM)
        loss = Input(phrase("filter loss"), Fraction(derate_pct), "%")
        loaded = Amount(flow, AmountUnit.CFM)
        steps.append(
            _step("one machine gives", "rated * (100 - loss) / 100", (rated, loss), loaded)
        )
        count = _machine_count(required, flow, units, steps)
        given = count * flow * 60 / size
        inputs = (Input(phrase("machines"), count), Input(phrase("each"), flow, AmountUnit.CFM))
        steps.append(
            Step(
                phrase("air changes"),
                phrase("machines * each * 60 / volume"),
                (*inputs, Input(phrase("volume"), size, AmountUnit.FT3)),
                given,
                phrase("per hour"),
                AIR_CHANGE_BASIS,
            )
        )
    return Scrubbers(required, target, count, given, Working(tuple(steps), _notes(target, given)))


def check_containment(pressure: Amount) -> ContainmentPressure:
    """Whether a containment, measured against outside it, is at -0.02 in. w.c. (-4.98 Pa) or lower."""
    measured = pressure.to(AmountUnit.PA)
    return ContainmentPressure(measured, CONTAINMENT_PA, measured <= CONTAINMENT_PA)


def _machine_count(
    required: Amount | None, flow: Fraction, units: int | None, steps: list[Step]
) -> int:
    if units is not None:
        if units < 1:
            raise InvalidInput(
                "units", phrase("{units} machines move no air", units=units), "1 or more"
            )
        return units
    if required is None:
        return 1
    inputs = (
        Input(phrase("required"), required.value, AmountUnit.CFM),
        Input(phrase("each"), flow, AmountUnit.CFM),
    )
    count = ceil(required.value / flow)
    steps.append(
        Step(phrase("machines"), phrase("required / each, up"), inputs, count, "", AIR_CHANGE_BASIS)
    )
    return count


def _loaded_flow(machine: Amount, derate_pct: Fraction) -> Fraction:
    rated = positive("unit-cfm", machine, AmountUnit.CFM)
    if not 0 <= derate_pct < 100 or 0 < derate_pct < 1:
        raise InvalidInput(
            "derate",
            phrase(
                "{derate_pct} % is not a loss that filters cause",
                derate_pct=number_text(derate_pct),
            ),
            "0, or 1 to 99: write 25 for 25 %",
        )
    return rated * (100 - derate_pct) / 100


def _step(name: str, formula: str, inputs: tuple[Input, ...], result: Amount) -> Step:
    basis = COMPANY_POLICY if name == "one machine gives" else AIR_CHANGE_BASIS
    return Step(name, formula, inputs, result.value, result.unit, basis)


def _notes(target: Fraction | None, given: Fraction | None) -> tuple[str, ...]:
    notes = []
    reached = target if target is not None else given
    if reached is not None and reached < LOW_ACH_BELOW:
        notes.append(
            phrase(
                "Public specifications ask for {least} air changes an hour or more.",
                least=LOW_ACH_BELOW,
            )
        )
    notes.append(phrase("Loaded filters take 10 to 35 % of a machine's flow."))
    notes.append(phrase("Combustion appliances: watch for backdraft and carbon monoxide."))
    return tuple(notes)
