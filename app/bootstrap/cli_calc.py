"""``restoreassist calc``: everything a crew computes, each answer with its working.

A calculation that was done ends with exit code 0 whatever its answer; ``--check`` turns the answer
"no" into 1. Input that cannot be computed with ends with 2.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

import typer

from app.bootstrap.cli_amounts import CheckOption, answer, end_check, number, percent
from app.bootstrap.cli_calc_air import air_command, depression_command, emc_command
from app.bootstrap.cli_calc_power import power_command
from app.bootstrap.cli_calc_sizing import (
    air_movers_command,
    class_command,
    dehumidifiers_command,
    scrubbers_command,
)
from app.bootstrap.cli_support import JsonOption
from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.records import GoalRule, ReadingToken
from standards.dryness import Tolerance, goal_from_control, is_dry

calc_cli = typer.Typer(help="Calculations, each with its working.", no_args_is_help=True)
calc_cli.command("air")(air_command)
calc_cli.command("class")(class_command)
calc_cli.command("dehumidifiers")(dehumidifiers_command)
calc_cli.command("air-movers")(air_movers_command)
calc_cli.command("scrubbers")(scrubbers_command)
calc_cli.command("power")(power_command)
calc_cli.command("emc")(emc_command)
calc_cli.command("depression")(depression_command)


class GoalScale(StrEnum):
    """What kind of scale a meter shows."""

    WOOD = "wood"
    REL = "rel"
    GYPSUM = "gypsum"


_SCALES = {
    GoalScale.WOOD: (Unit.PCT_MC, Decimal("0.1")),
    GoalScale.REL: (Unit.REL_1000, Decimal(1)),
    GoalScale.GYPSUM: (Unit.PCT_GYPSUM, Decimal("0.1")),
}


@calc_cli.command("goal")
def goal_command(
    scale: Annotated[GoalScale, typer.Option(help="What the meter shows.", case_sensitive=False)],
    control: Annotated[str, typer.Option(help="Reading of the same, unaffected material.")],
    reading: Annotated[str | None, typer.Option(help="A reading to judge; LO, HI, OR too.")] = None,
    cap: Annotated[str | None, typer.Option(help="Highest goal for wood, in %.")] = None,
    points: Annotated[str | None, typer.Option(help="Points above control, for wood.")] = None,
    percent_above: Annotated[
        str | None, typer.Option("--percent", help="Percent above control, for rel and gypsum.")
    ] = None,
    resolution: Annotated[str | None, typer.Option(help="Smallest step of the meter.")] = None,
    check: CheckOption = False,
    as_json: JsonOption = False,
) -> None:
    """The drying goal that follows from a control reading of the same meter and scale."""
    unit, step = _SCALES[scale]
    wood = scale is GoalScale.WOOD
    for name, given, fits in (
        ("--cap", cap, wood),
        ("--points", points, wood),
        ("--percent", percent_above, not wood),
    ):
        if given is not None and not fits:
            raise InvalidInput(name, f"{scale} scales have none", "leave it out")
    preset = Tolerance()
    goal = goal_from_control(
        unit,
        percent("--control", control),
        step if resolution is None else number("--resolution", resolution),
        Tolerance(
            preset.points if points is None else percent("--points", points),
            preset.cap if cap is None else percent("--cap", cap),
            preset.percent if percent_above is None else percent("--percent", percent_above),
        ),
    )
    data: dict[str, Any] = {
        "goal": _plain(goal.value),
        "rule": goal.rule.value,
        "origin": goal.origin,
        "warnings": [],
    }
    lines = [f"Goal {goal.value} or below: {goal.origin}"]
    if goal.control_value is not None and goal.value < goal.control_value:
        data["warnings"].append("The goal is below the control: unaffected material is wetter.")
    if goal.rule is GoalRule.REL_PERCENT:
        lines.append("Compare only with readings of the same meter and scale.")
    if reading is not None:
        token = {t.value: t for t in ReadingToken}.get(reading.strip().upper())
        value = None if token else percent("--reading", reading)
        data["dry"] = is_dry(value, token, goal)
        lines.append(f"{reading} is {'dry' if data['dry'] else 'not dry'}")
    elif check:
        raise InvalidInput("--check", "there is nothing to judge", "--reading as well")
    answer(data, [*lines, *data["warnings"]], as_json=as_json)
    end_check(check, bool(data.get("dry")))


def _plain(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
