"""``restoreassist calc class``, ``dehumidifiers``, ``air-movers`` and ``scrubbers``."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, Any

import typer

from app.bootstrap.cli_amounts import (
    CheckOption,
    amount_in,
    answer,
    end_check,
    number,
    optional_amount,
    percent,
)
from app.bootstrap.cli_support import JsonOption
from app.bootstrap.cli_wet_rooms import parse_wet_room, wet_rooms_of
from app.domain.errors import InvalidInput
from app.domain.quantities import (
    Amount,
    AmountUnit,
    Dimension,
    number_text,
    parse_amount,
    parse_dimensions,
)
from standards.sizing.air_movers import SPACING, Density, Spacing, air_movers
from standards.sizing.dehumidifiers import (
    Capacity,
    DehumidifierType,
    RatingBasis,
    size_dehumidifiers,
)
from standards.sizing.scrubbers import check_containment, size_scrubbers
from standards.sizing.water_class import Surfaces, class_of_water, joined, room_surfaces
from standards.sizing.working import plain_number

RoomsOption = Annotated[
    list[str] | None, typer.Option("--room", help="A room like 12ftx12ftx8ft; repeat for more.")
]
VolumeOption = Annotated[str | None, typer.Option("--volume", help="Like 12000ft3 or 340m3.")]


def class_command(
    room: Annotated[
        list[str], typer.Option("--room", help="A room like 12ftx12ftx8ft; repeat for a chamber.")
    ],
    wet_floor: Annotated[str, typer.Option(help="Wet porous floor: 144ft2, or 50%.")] = "0%",
    wet_walls: Annotated[str, typer.Option(help="Wet porous walls.")] = "0%",
    wet_ceiling: Annotated[str, typer.Option(help="Wet porous ceiling.")] = "0%",
    low_evaporation: Annotated[
        bool,
        typer.Option("--low-evaporation", help="Much water in plaster, wood, concrete, masonry..."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """The class of water intrusion from what is wet of floor, walls and ceiling."""
    sizes = [parse_dimensions("--room", text) for text in room]
    space = joined([room_surfaces(*sides) for sides in sizes])
    wet = Surfaces(
        _wet("--wet-floor", wet_floor, space.floor),
        _wet("--wet-walls", wet_walls, space.walls),
        _wet("--wet-ceiling", wet_ceiling, space.ceiling),
    )
    found = class_of_water(space, wet, low_evaporation=low_evaporation)
    data = {
        "class": found.value,
        "candidates": list(found.candidates),
        "needs_reason": found.needs_reason,
        "class_by_share": found.class_by_share,
        "low_evaporation": found.low_evaporation,
        "wet_percent": plain_number(found.wet_pct),
        "total_area_ft2": plain_number(found.total.to(AmountUnit.FT2)),
        "wet_area_ft2": plain_number(found.wet.to(AmountUnit.FT2)),
        "total_area_m2": plain_number(found.total.to(AmountUnit.M2)),
        "wet_area_m2": plain_number(found.wet.to(AmountUnit.M2)),
        "notes": list(found.working.notes),
        "working": found.working.to_json(),
    }
    either = " or ".join(map(str, found.candidates))
    title = f"Class {found.value}" + (f" (candidates {either})" if found.needs_reason else "")
    answer(data, [title, *found.working.lines()], as_json=as_json)


def dehumidifiers_command(
    water_class: Annotated[int, typer.Option("--class", help="Class of water, 1 to 4.")],
    kind: Annotated[
        DehumidifierType, typer.Option("--type", help="Kind of machine.", case_sensitive=False)
    ],
    volume: VolumeOption = None,
    room: RoomsOption = None,
    unit_ppd: Annotated[
        str | None, typer.Option(help="AHAM pints per day of one machine; or like 66L/day.")
    ] = None,
    rating_basis: Annotated[
        RatingBasis | None,
        typer.Option(help="Air of the rating; litres a day need it.", case_sensitive=False),
    ] = None,
    unit_cfm: Annotated[
        str | None, typer.Option(help="Process airflow of one desiccant; or like 680m3/h.")
    ] = None,
    check: CheckOption = False,
    as_json: JsonOption = False,
) -> None:
    """Initial dehumidification of one drying chamber by the factor chart."""
    size = _volume(volume, room)
    machine = _machine(kind, unit_ppd, rating_basis, unit_cfm)
    need = size_dehumidifiers(size, water_class, kind, machine)
    water = need.required if kind is not DehumidifierType.DESICCANT else None
    air = need.required if kind is DehumidifierType.DESICCANT else None
    data = {
        "available": need.available,
        "type": kind.value,
        "class": water_class,
        "volume_ft3": plain_number(size.to(AmountUnit.FT3)),
        "required_ppd": _in(water, AmountUnit.PINTS_PER_DAY),
        "required_l_per_day": _in(water, AmountUnit.L_PER_DAY),
        "required_cfm": _in(air, AmountUnit.CFM),
        "required_m3_per_h": _in(air, AmountUnit.M3_PER_H),
        "rating_basis": RatingBasis.AHAM.value if water else None,
        "units": need.units,
        "chart": need.chart.basis.document,
        "chart_edition": need.chart.basis.edition,
        "notes": list(need.working.notes),
        "working": need.working.to_json(),
    }
    if need.required is None:
        title = "Not available"
    else:
        meaning = " (AHAM)" if water else " of process air"
        count = "" if need.units is None else f": {need.units} machine(s)"
        shown = AmountUnit.L_PER_DAY if water else AmountUnit.M3_PER_H
        metric = size.unit is AmountUnit.M3
        title = f"{need.required.converted(shown) if metric else need.required}{meaning}{count}"
    answer(data, [title, *need.working.lines()], as_json=as_json)
    end_check(check, need.available)


def air_movers_command(
    floor: Annotated[str | None, typer.Option(help="Wet floor, like 300ft2.")] = None,
    upper: Annotated[str | None, typer.Option(help="Wet wall above 2 ft, and ceiling.")] = None,
    insets: Annotated[int, typer.Option(help="Insets and offsets deeper than 18 in.")] = 0,
    lower_wall: Annotated[
        str | None, typer.Option(help="Wet lower wall alone, like 70ft; never with the others.")
    ] = None,
    room: Annotated[
        list[str] | None,
        typer.Option(
            help='A wet room: 12ftx12ft, 300ft2, or "Hall: floor=61ft2 upper=80ft2 insets=1"; repeat.'
        ),
    ] = None,
    density: Annotated[
        Density | None, typer.Option(help="How much is in the way.", case_sensitive=False)
    ] = None,
    floor_per_unit: Annotated[str | None, typer.Option(help="50 to 70 ft².")] = None,
    upper_per_unit: Annotated[str | None, typer.Option(help="100 to 150 ft².")] = None,
    as_json: JsonOption = False,
) -> None:
    """Air movers of every wet room, with the range the rule allows."""
    if density is not None and (floor_per_unit or upper_per_unit):
        raise InvalidInput("--density", "it sets the areas per unit already", "one of the two")
    preset = SPACING[density or Density.NORMAL]
    spacing = Spacing(
        optional_amount("--floor-per-unit", floor_per_unit, Dimension.AREA)
        or preset.floor_per_unit,
        optional_amount("--upper-per-unit", upper_per_unit, Dimension.AREA)
        or preset.upper_per_unit,
    )
    alone = wet_rooms_of(floor, upper, insets, lower_wall, room or [])
    rooms = alone or [parse_wet_room(text, n) for n, text in enumerate(room or [], start=1)]
    found = air_movers(rooms, spacing)
    notes = list(dict.fromkeys(note for each in found.rooms for note in each.working.notes))
    data = {
        "units": found.units,
        "units_min": found.units_min,
        "units_max": found.units_max,
        "method": found.rooms[0].method.value if len(found.rooms) == 1 else None,
        "rooms": [
            {
                "room": each.room,
                "method": each.method.value,
                "units": each.units,
                "units_min": each.units_min,
                "units_max": each.units_max,
            }
            for each in found.rooms
        ],
        "notes": notes,
        "working": [step for each in found.rooms for step in each.working.to_json()],
    }
    lines = [f"{found.units} air mover(s), {found.units_min} to {found.units_max}"]
    lines += [str(step) for each in found.rooms for step in each.working.steps]
    sources = found.rooms[0].working.lines()[-1:]
    answer(data, [*lines, *(f"Note: {note}" for note in notes), *sources], as_json=as_json)


def scrubbers_command(
    volume: VolumeOption = None,
    room: RoomsOption = None,
    ach: Annotated[str | None, typer.Option(help="Air changes an hour to reach.")] = None,
    unit_cfm: Annotated[str | None, typer.Option(help="Airflow of one machine.")] = None,
    derate: Annotated[str, typer.Option(help="Flow lost to loaded filters, in %.")] = "0",
    units: Annotated[int | None, typer.Option(help="Machines that are there.")] = None,
    pressure: Annotated[
        str | None, typer.Option(help="Containment against outside it, like -0.02inwc.")
    ] = None,
    check: CheckOption = False,
    as_json: JsonOption = False,
) -> None:
    """Filtered air: airflow, machines, the air changes they give, and the containment's pressure."""
    size = _volume(volume, room)
    machine = (
        None
        if unit_cfm is None
        else amount_in("--unit-cfm", unit_cfm, AmountUnit.CFM, Dimension.AIRFLOW)
    )
    target = None if ach is None else number("--ach", ach)
    if machine is None and units is not None:
        raise InvalidInput("--unit-cfm", "machines without airflow", "the airflow of one")
    found = size_scrubbers(
        size, target, machine, derate_pct=percent("--derate", derate), units=units
    )
    reached = found.given_ach if found.given_ach is not None else found.target_ach
    data: dict[str, Any] = {
        "required_cfm": _in(found.required, AmountUnit.CFM),
        "required_m3_per_h": _in(found.required, AmountUnit.M3_PER_H),
        "target_ach": None if found.target_ach is None else plain_number(found.target_ach),
        "ach": None if reached is None else plain_number(reached),
        "units": found.units,
        "notes": list(found.working.notes),
        "working": found.working.to_json(),
    }
    parts = [
        "" if found.required is None else f"{found.required}",
        "" if found.units is None else f"{found.units} machine(s)",
        "" if reached is None else f"{number_text(reached)} air changes an hour",
    ]
    lines = [", ".join(part for part in parts if part), *found.working.lines()]
    passed = found.target_ach is None or reached is None or reached >= found.target_ach
    containment = optional_amount("--pressure", pressure, Dimension.PRESSURE)
    if containment is not None:
        judged = check_containment(containment)
        data["pressure_pa"] = plain_number(judged.measured_pa)
        data["pressure_limit_pa"] = plain_number(judged.limit_pa)
        data["pressure_holds"] = judged.holds
        passed = passed and judged.holds
        verdict = "low enough" if judged.holds else "not low enough"
        lines.append(f"Containment {containment}: {verdict}, -4.98 Pa (-0.02 inwc) or lower")
    answer(data, lines, as_json=as_json)
    end_check(check, passed)


def _wet(field: str, text: str, there: Amount) -> Amount:
    if text.strip().endswith("%"):
        return Amount.of(there.value * Fraction(percent(field, text)) / 100, there.unit)
    return parse_amount(field, text, Dimension.AREA)


def _volume(volume: str | None, rooms: list[str] | None) -> Amount:
    if (volume is None) == (not rooms):
        raise InvalidInput("--volume", "the size of the space is not clear", "--volume or --room")
    if volume is not None:
        return parse_amount("--volume", volume, Dimension.VOLUME)
    sizes = [parse_dimensions("--room", text) for text in rooms or []]
    metric = sizes[0][0].unit in (AmountUnit.M, AmountUnit.CM, AmountUnit.MM)
    side, unit = (AmountUnit.M, AmountUnit.M3) if metric else (AmountUnit.FT, AmountUnit.FT3)
    return Amount.of(sum(a.to(side) * b.to(side) * c.to(side) for a, b, c in sizes), unit)


def _machine(
    kind: DehumidifierType,
    unit_ppd: str | None,
    rating_basis: RatingBasis | None,
    unit_cfm: str | None,
) -> Capacity | Amount | None:
    if kind is DehumidifierType.DESICCANT:
        if unit_ppd is not None or rating_basis is not None:
            raise InvalidInput("--unit-ppd", "a desiccant is sized by its airflow", "--unit-cfm")
        if unit_cfm is None:
            return None
        return amount_in("--unit-cfm", unit_cfm, AmountUnit.CFM, Dimension.AIRFLOW)
    if unit_cfm is not None:
        raise InvalidInput("--unit-cfm", f"{kind} machines are sized by their water", "--unit-ppd")
    if unit_ppd is None:
        return None
    rated = amount_in("--unit-ppd", unit_ppd, AmountUnit.PINTS_PER_DAY, Dimension.WATER_RATE)
    if rating_basis is None and rated.unit is not AmountUnit.PINTS_PER_DAY:
        raise InvalidInput(
            "--rating-basis",
            f"{rated} does not say in which air; labels in litres often mean 30 °C and 80 %RH",
            "--rating-basis aham when the data sheet says 80 °F (26.7 °C) and 60 %RH",
        )
    return Capacity(rated, rating_basis or RatingBasis.AHAM)


def _in(amount: Amount | None, unit: AmountUnit) -> int | float | None:
    return None if amount is None else plain_number(amount.to(unit))
