"""What rooms measure, and how much equipment their wet surfaces and volumes ask for; each figure with its working."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    Determination,
    DeterminationKind,
    Room,
    Surface,
)
from skills.job_view import JobView, plain
from standards.sizing.air_movers import WetRoom, air_movers
from standards.sizing.dehumidifiers import DehumidifierType, size_dehumidifiers

_UPPER_WALL_ABOVE_M = Decimal("0.6")
"""About 2 ft: what is wet above it counts as upper wall."""


def room_sizes(view: JobView) -> list[dict[str, Any]]:
    """Floor, walls and volume of every room, and what of them is wet now."""
    return [
        {
            "room": room.name,
            "level": room.level,
            "floor_m2": _m2(room.floor_m2),
            "walls_m2": _m2(2 * (room.length_m + room.width_m) * room.height_m),
            "volume_m3": _m2(room.floor_m2 * room.height_m),
            "wet_m2": {
                area.surface.value: plain(area.wet_m2)
                for area in _wet(view)
                if area.room_id == room.id
            },
        }
        for room in view.rooms
    ]


def chamber_sizing(view: JobView) -> list[dict[str, Any]]:
    """For each chamber that is being dried, or for all wet rooms together when there is none."""
    found = []
    for name, rooms, volume, water_class in _spaces(view):
        entry: dict[str, Any] = {
            "chamber": name,
            "rooms": [room.name for room in rooms],
            "volume_m3": _m2(volume),
            "class": water_class,
            "dehumidification": None,
            "air_movers": None,
        }
        if water_class is not None and volume > 0:
            entry["dehumidification"] = _dehumidification(volume, water_class)
        wet_rooms = [wet for room in rooms if (wet := _wet_room(view, room)) is not None]
        if wet_rooms:
            entry["air_movers"] = _air_movers(wet_rooms)
        found.append(entry)
    return found


def _spaces(view: JobView) -> Iterable[tuple[str, list[Room], Decimal, int | None]]:
    rooms = {room.id: room for room in view.rooms}
    members = [one for one in view.of(ChamberRoom) if one.until_at is None and one.room_id in rooms]
    chambers = [one for one in view.of(Chamber) if one.ended_at is None]
    for chamber in chambers:
        own = [rooms[one.room_id] for one in members if one.chamber_id == chamber.id]
        volume = chamber.volume_m3 or sum(
            (room.floor_m2 * room.height_m for room in own), Decimal(0)
        )
        yield chamber.name, own, volume, _class_of(view, chamber)
    if chambers:
        return
    wet = {area.room_id for area in _wet(view)}
    own = [room for room in view.rooms if room.id in wet]
    if own:
        volume = sum((room.floor_m2 * room.height_m for room in own), Decimal(0))
        yield "All wet rooms", own, volume, _class_of(view, None)


def _class_of(view: JobView, chamber: Chamber | None) -> int | None:
    """The decision about the chamber, or else about the whole job."""
    wanted = (chamber.id, None) if chamber else (None,)
    decided = [one for one in view.of(Determination) if one.kind is DeterminationKind.CLASS]
    for chamber_id in wanted:
        own = [one for one in decided if one.chamber_id == chamber_id]
        if own:
            return max(own, key=lambda one: one.decided_at).value
    return None


def _dehumidification(volume_m3: Decimal, water_class: int) -> dict[str, Any]:
    """Water per day for the machine type that the chart prefers: LGR."""
    need = size_dehumidifiers(
        Amount(Fraction(volume_m3), AmountUnit.M3), water_class, DehumidifierType.LGR
    )
    required = need.required
    return {
        "type": need.kind.value,
        "chart": need.chart.basis.edition,
        "pints_per_day": None if required is None else round(float(required.value), 1),
        "litres_per_day": None
        if required is None
        else round(float(required.to(AmountUnit.L_PER_DAY)), 1),
        "working": need.working.lines(),
    }


def _air_movers(rooms: list[WetRoom]) -> dict[str, Any]:
    try:
        found = air_movers(rooms)
    except InvalidInput as error:
        return {"units": None, "low": None, "high": None, "rooms": [], "working": [str(error)]}
    return {
        "units": found.units,
        "low": found.units_min,
        "high": found.units_max,
        "rooms": [{"room": one.room, "units": one.units} for one in found.rooms],
        "working": [line for one in found.rooms for line in one.working.lines()],
    }


def _wet_room(view: JobView, room: Room) -> WetRoom | None:
    floor = upper = Decimal(0)
    lower_length = Decimal(0)
    insets = 0
    for area in (one for one in _wet(view) if one.room_id == room.id):
        insets += area.insets_over_limit
        high = area.wet_height_m is None or area.wet_height_m > _UPPER_WALL_ABOVE_M
        if area.surface is Surface.FLOOR:
            floor += area.wet_m2
        elif area.surface is Surface.CEILING or (area.surface is Surface.WALL and high):
            upper += area.wet_m2
        elif area.surface is Surface.WALL and area.wet_height_m:
            lower_length += area.wet_length_m or area.wet_m2 / area.wet_height_m
    if floor or upper:
        return WetRoom(
            room.name,
            floor=Amount(Fraction(floor), AmountUnit.M2) if floor else None,
            upper=Amount(Fraction(upper), AmountUnit.M2) if upper else None,
            insets=insets,
            room_floor=Amount(Fraction(room.floor_m2), AmountUnit.M2),
        )
    if lower_length:
        return WetRoom(room.name, lower_wall=Amount(Fraction(lower_length), AmountUnit.M))
    return None


def _wet(view: JobView) -> list[AffectedArea]:
    return [area for area in view.of(AffectedArea) if area.ended_at is None and area.wet_m2 > 0]


def _m2(value: Decimal) -> str:
    return plain(value.quantize(Decimal("0.01")))
