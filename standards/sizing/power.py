"""Which machine runs on which circuit: continuous loads packed into declared circuits.

Drying machines run for days, so a circuit carries the continuous share of its breaker (80 %); where
a socket or plug fuse is weaker than the breaker, one machine may not take more than that. Numbers
are company settings for an electrician to confirm, not an electrical design.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.quantities import Amount, AmountUnit, Dimension, number_text
from standards.sizing.circuit_packing import pack
from standards.sizing.working import Basis, Input, Step, Working


class Country(StrEnum):
    """Whose mains."""

    US = "US"
    AU = "AU"
    NZ = "NZ"
    UK = "UK"


@dataclass(frozen=True, slots=True)
class Mains:
    """Voltage, the continuous share of a breaker, and the rating of a socket or plug fuse."""

    voltage_v: int
    continuous_share: Fraction
    socket_a: int | None
    basis: Basis


_EIGHTY: Final = Fraction(80, 100)
MAINS: Final = MappingProxyType(
    {
        Country.US: Mains(120, _EIGHTY, None, Basis("mains-us", "NEC, continuous loads", "")),
        Country.AU: Mains(
            230, _EIGHTY, 10, Basis("mains-au", "company setting, 10 A outlets", "1")
        ),
        Country.NZ: Mains(
            230, _EIGHTY, 10, Basis("mains-nz", "company setting, 10 A outlets", "1")
        ),
        Country.UK: Mains(230, _EIGHTY, 13, Basis("mains-uk", "company setting, 13 A plugs", "1")),
    }
)


_NOTHING: Final = Amount(Fraction(0), AmountUnit.AMP)


@dataclass(frozen=True, slots=True)
class Circuit:
    """One breaker; ``in_use`` is what already runs on it."""

    name: str
    breaker: Amount
    in_use: Amount = _NOTHING


@dataclass(frozen=True, slots=True)
class Load:
    """One machine, in amps or watts."""

    name: str
    draw: Amount


@dataclass(frozen=True, slots=True)
class PlannedLoad:
    """A machine with its current."""

    name: str
    amps: Fraction


@dataclass(frozen=True, slots=True)
class PlannedCircuit:
    """A circuit with what runs on it; all in amps."""

    name: str
    breaker_a: Fraction
    limit_a: Fraction
    in_use_a: Fraction
    loads: tuple[PlannedLoad, ...]

    @property
    def load_a(self) -> Fraction:
        """Everything that runs on it."""
        return self.in_use_a + sum((load.amps for load in self.loads), Fraction(0))

    @property
    def spare_a(self) -> Fraction:
        """What it can still carry."""
        return self.limit_a - self.load_a


@dataclass(frozen=True, slots=True)
class PowerPlan:
    """The plan; ``proven`` is False when a better one may exist but was not found in time."""

    circuits: tuple[PlannedCircuit, ...]
    unplaced: tuple[PlannedLoad, ...]
    proven: bool
    kwh_per_day: Fraction
    mains: Mains
    working: Working

    @property
    def fits(self) -> bool:
        """Whether every machine has a circuit."""
        return not self.unplaced


def plan_power(
    circuits: Sequence[Circuit],
    loads: Sequence[Load],
    country: Country = Country.US,
    voltage_v: Decimal | None = None,
) -> PowerPlan:
    """Put each machine on a circuit; whatever finds no place is named, never only a total."""
    if not circuits:
        raise InvalidInput("circuits", "there is no circuit", "one or more, like 15A,20A")
    if not loads:
        raise InvalidInput("loads", "there is no machine", "one or more, like 8A,2A,2A")
    mains = MAINS[country]
    volts = Fraction(mains.voltage_v if voltage_v is None else voltage_v)
    if volts <= 0:
        raise InvalidInput(
            "voltage",
            phrase("{volts} V is not a mains voltage", volts=number_text(volts)),
            "above 0 V",
        )
    machines = [PlannedLoad(load.name, _amps(load, volts)) for load in loads]
    limits = [_limit(circuit, mains) for circuit in circuits]
    free = [
        limit - _in_use(circuit, limit) for circuit, limit in zip(circuits, limits, strict=True)
    ]
    socket = None if mains.socket_a is None else mains.socket_a * mains.continuous_share
    plugged = [i for i, machine in enumerate(machines) if socket is None or machine.amps <= socket]
    packing = pack(free, [machines[i].amps for i in plugged])
    places = dict(zip(plugged, packing.places, strict=True))
    planned = tuple(
        PlannedCircuit(
            circuit.name,
            circuit.breaker.to(AmountUnit.AMP),
            limit,
            circuit.in_use.to(AmountUnit.AMP),
            tuple(machines[i] for i in _by_amps(machines) if places.get(i) == number),
        )
        for number, (circuit, limit) in enumerate(zip(circuits, limits, strict=True))
    )
    unplaced = tuple(m for i, m in enumerate(machines) if places.get(i) is None)
    total = sum((machine.amps for machine in machines), Fraction(0))
    energy = total * volts * 24 / 1000
    working = _working(planned, machines, mains, socket, volts, energy)
    return PowerPlan(planned, unplaced, packing.proven, energy, mains, working)


def _by_amps(machines: Sequence[PlannedLoad]) -> list[int]:
    return sorted(range(len(machines)), key=lambda i: -machines[i].amps)


def _amps(load: Load, volts: Fraction) -> Fraction:
    amps = (
        load.draw.to(AmountUnit.WATT) / volts
        if load.draw.dimension is Dimension.POWER
        else load.draw.to(AmountUnit.AMP)
    )
    if amps <= 0:
        raise InvalidInput(
            "loads",
            phrase("{load} with {draw} draws nothing", load=load.name, draw=load.draw),
            "above 0 A",
        )
    return amps


def _limit(circuit: Circuit, mains: Mains) -> Fraction:
    breaker = circuit.breaker.to(AmountUnit.AMP)
    if breaker <= 0:
        raise InvalidInput(
            "circuits", phrase("{breaker} is not a breaker", breaker=circuit.breaker), "above 0 A"
        )
    return breaker * mains.continuous_share


def _in_use(circuit: Circuit, limit: Fraction) -> Fraction:
    in_use = circuit.in_use.to(AmountUnit.AMP)
    if not 0 <= in_use <= limit:
        raise InvalidInput(
            "circuits",
            phrase(
                "{circuit} already carries {in_use}", circuit=circuit.name, in_use=circuit.in_use
            ),
            phrase("0 to {limit} A", limit=number_text(limit)),
        )
    return in_use


def _working(
    planned: Sequence[PlannedCircuit],
    machines: Sequence[PlannedLoad],
    mains: Mains,
    socket: Fraction | None,
    volts: Fraction,
    energy: Fraction,
) -> Working:
    share = 100 * mains.continuous_share
    steps = [
        Step(
            phrase("{circuit} carries", circuit=circuit.name),
            phrase("breaker * continuous share"),
            (
                Input(phrase("breaker"), circuit.breaker_a, "A"),
                Input(phrase("share"), share, "%"),
            ),
            circuit.limit_a,
            "A",
            mains.basis,
        )
        for circuit in planned
    ]
    steps += [
        Step(
            phrase("on {circuit}", circuit=circuit.name),
            " + ".join(number_text(load.amps) for load in circuit.loads) or phrase("nothing"),
            tuple(Input(load.name, load.amps, "A") for load in circuit.loads),
            sum((load.amps for load in circuit.loads), Fraction(0)),
            "A",
            mains.basis,
        )
        for circuit in planned
    ]
    total = sum((machine.amps for machine in machines), Fraction(0))
    inputs = (
        Input(phrase("current"), total, "A"),
        Input(phrase("voltage"), volts, "V"),
    )
    formula = phrase("current * voltage * 24 h / 1000")
    steps.append(Step(phrase("energy"), formula, inputs, energy, "kWh/day", mains.basis))
    notes = [phrase("An electrician confirms circuits and what else runs on them.")]
    if socket is not None:
        notes.insert(
            0,
            phrase("One machine takes at most {limit} A from a socket.", limit=number_text(socket)),
        )
    return Working(tuple(steps), tuple(notes))
