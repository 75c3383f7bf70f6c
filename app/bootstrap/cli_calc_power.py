"""``restoreassist calc power``: which machine runs on which circuit."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Annotated, Any

import typer

from app.bootstrap.cli_amounts import CheckOption, answer, end_check, number
from app.bootstrap.cli_support import JsonOption
from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, Dimension, number_text, parse_amount
from standards.sizing.power import Circuit, Country, Load, PlannedCircuit, plan_power
from standards.sizing.working import plain_number

_ITEM = re.compile(r"(?:(?P<name>[^=]{1,60})=)?(?:(?P<times>\d{1,3})\s*[x\u00d7*]\s*)?(?P<rest>.+)")
_IN_USE = re.compile(r"(?P<breaker>[^-]+)-(?P<used>[^-]+)")


def power_command(
    circuits: Annotated[
        str, typer.Option(help="Breakers: 15A,20A; or Kitchen=20A-5A when 5 A are in use.")
    ],
    loads: Annotated[str, typer.Option(help="Machines: 8A,2A or 7x2A or LGR=8A or 960W.")],
    country: Annotated[
        Country, typer.Option(help="Whose mains.", case_sensitive=False)
    ] = Country.US,
    voltage: Annotated[str | None, typer.Option(help="Volts, when not the country's.")] = None,
    check: CheckOption = False,
    as_json: JsonOption = False,
) -> None:
    """A place on a circuit for every machine, by continuous load."""
    volts = None if voltage is None else number("--voltage", voltage.strip().rstrip("vV"))
    plan = plan_power(_circuits(circuits), _loads(loads), country, volts)
    data: dict[str, Any] = {
        "fits": plan.fits,
        "proven": plan.proven,
        "circuits": [_circuit_data(circuit) for circuit in plan.circuits],
        "unplaced": [plain_number(load.amps) for load in plan.unplaced],
        "unplaced_names": [load.name for load in plan.unplaced],
        "country": country.value,
        "kwh_per_day": plain_number(plan.kwh_per_day),
        "notes": list(plan.working.notes),
        "working": plan.working.to_json(),
    }
    lines = [
        f"{circuit.name}: {_listed(circuit)} = {number_text(circuit.load_a)} A "
        f"of {number_text(circuit.limit_a)} A"
        for circuit in plan.circuits
    ]
    if plan.unplaced:
        left = ", ".join(f"{load.name} {number_text(load.amps)} A" for load in plan.unplaced)
        doubt = "" if plan.proven else " (another arrangement may do better)"
        lines.append(f"No circuit for: {left}{doubt}")
    title = "Everything has a circuit" if plan.fits else "Not everything has a circuit"
    answer(data, [title, *lines, "", *plan.working.lines()], as_json=as_json)
    end_check(check, plan.fits)


def _circuits(text: str) -> list[Circuit]:
    found: list[Circuit] = []
    for item in text.split(","):
        name, times, rest = _parts("--circuits", item, "15A,20A")
        used = _IN_USE.fullmatch(rest)
        breaker = _current("--circuits", used["breaker"] if used else rest)
        in_use = _current("--circuits", used["used"]) if used else Amount(Fraction(0), breaker.unit)
        for number_ in range(1, times + 1):
            label = name or f"circuit {len(found) + 1}"
            found.append(
                Circuit(f"{label} {number_}" if name and times > 1 else label, breaker, in_use)
            )
    return found


def _loads(text: str) -> list[Load]:
    found: list[Load] = []
    for item in text.split(","):
        name, times, rest = _parts("--loads", item, "8A,2A,2A")
        watts = rest.lower().endswith("w")
        draw = (
            parse_amount("--loads", rest, Dimension.POWER) if watts else _current("--loads", rest)
        )
        for number_ in range(1, times + 1):
            label = name or f"machine {len(found) + 1}"
            found.append(Load(f"{label} {number_}" if name and times > 1 else label, draw))
    return found


def _parts(field: str, item: str, example: str) -> tuple[str, int, str]:
    match = _ITEM.fullmatch(item.strip())
    times = int(match["times"] or 1) if match else 0
    if match is None or times == 0:
        raise InvalidInput(field, f"{item!r} names nothing", f"a list like {example}")
    return (match["name"] or "").strip(), times, match["rest"]


def _current(field: str, text: str) -> Amount:
    return parse_amount(field, text, Dimension.CURRENT)


def _circuit_data(circuit: PlannedCircuit) -> dict[str, Any]:
    return {
        "name": circuit.name,
        "breaker_a": plain_number(circuit.breaker_a),
        "limit_a": plain_number(circuit.limit_a),
        "in_use_a": plain_number(circuit.in_use_a),
        "loads": [plain_number(load.amps) for load in circuit.loads],
        "names": [load.name for load in circuit.loads],
        "load_a": plain_number(circuit.load_a),
        "spare_a": plain_number(circuit.spare_a),
    }


def _listed(circuit: PlannedCircuit) -> str:
    parts = [number_text(load.amps) for load in circuit.loads]
    if circuit.in_use_a:
        parts.append(f"{number_text(circuit.in_use_a)} in use")
    return " + ".join(parts) or "0"
