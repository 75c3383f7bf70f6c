"""How many air movers each wet room asks for, by wet area or by wet lower wall.

By area: one for the room, one more for each started stretch of wet floor and of wet upper wall and
ceiling, one for each deep inset or offset. By lower wall, for losses that hardly reached the floor:
one for each started 14 ft. A room is counted by one method; the two are never added.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import ceil
from types import MappingProxyType
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.quantities import Amount, AmountUnit
from standards.sizing.amounts import not_negative, positive
from standards.sizing.working import Basis, Input, Step, Working, conversion_steps

AIR_MOVER_BASIS: Final = Basis("air-movers", "ANSI/IICRC S500, 12.5.3 (topic: airflow)", "2021")
FLOOR_PER_UNIT_FT2: Final = (Fraction(50), Fraction(70))
UPPER_PER_UNIT_FT2: Final = (Fraction(100), Fraction(150))
LOWER_WALL_PER_UNIT_FT: Final = Fraction(14)
SMALL_ROOM_BELOW_FT2: Final = Fraction(25)
_UNIT_ROUNDING: Final = Fraction(1, 1000)


class Method(StrEnum):
    """How a room is counted."""

    AREA = "area"
    LOWER_WALL = "lower_wall"


class Density(StrEnum):
    """How much stands in the way of the air; picks the spacing inside the range."""

    OPEN = "open"
    NORMAL = "normal"
    DENSE = "dense"


@dataclass(frozen=True, slots=True)
class Spacing:
    """Wet floor, and wet upper wall with ceiling, that one air mover serves."""

    floor_per_unit: Amount
    upper_per_unit: Amount

    def __post_init__(self) -> None:
        for field, amount, (low, high) in (
            ("floor-per-unit", self.floor_per_unit, FLOOR_PER_UNIT_FT2),
            ("upper-per-unit", self.upper_per_unit, UPPER_PER_UNIT_FT2),
        ):
            value = amount.to(AmountUnit.FT2)
            if not low * (1 - _UNIT_ROUNDING) <= value <= high * (1 + _UNIT_ROUNDING):
                ends = [Amount(end, AmountUnit.FT2) for end in (low, high)]
                metric = [f"{float(end.to(AmountUnit.M2)):.2f}" for end in ends]
                allowed = f"{low} to {high} ft² ({metric[0]} to {metric[1]} m²)"
                raise InvalidInput(
                    field, phrase("{amount} is outside the range", amount=amount), allowed
                )


def _spacing(floor_ft2: Fraction, upper_ft2: Fraction) -> Spacing:
    return Spacing(Amount(floor_ft2, AmountUnit.FT2), Amount(upper_ft2, AmountUnit.FT2))


SPACING: Final = MappingProxyType(
    {
        Density.OPEN: _spacing(FLOOR_PER_UNIT_FT2[1], UPPER_PER_UNIT_FT2[1]),
        Density.NORMAL: _spacing(Fraction(60), Fraction(125)),
        Density.DENSE: _spacing(FLOOR_PER_UNIT_FT2[0], UPPER_PER_UNIT_FT2[0]),
    }
)
_NOTHING: Final = Amount(Fraction(0), AmountUnit.FT2)


@dataclass(frozen=True, slots=True)
class WetRoom:
    """What is wet in one room.

    ``floor`` and ``upper`` are wet areas; ``upper`` is wall above about 2 ft and ceiling. ``insets``
    counts wall insets and offsets deeper than 18 in. ``lower_wall`` alone selects the other method.
    ``room_floor`` is the size of the whole floor, for the rule of small rooms.
    """

    name: str = "room"
    floor: Amount | None = None
    upper: Amount | None = None
    insets: int = 0
    lower_wall: Amount | None = None
    room_floor: Amount | None = None


@dataclass(frozen=True, slots=True)
class RoomAirMovers:
    """The count for one room, with the ends of the range the rule allows."""

    room: str
    method: Method
    units: int
    units_min: int
    units_max: int
    working: Working


@dataclass(frozen=True, slots=True)
class AirMovers:
    """The counts of all rooms and their sums."""

    rooms: tuple[RoomAirMovers, ...]

    @property
    def units(self) -> int:
        """Air movers in all rooms."""
        return sum(room.units for room in self.rooms)

    @property
    def units_min(self) -> int:
        """The sum at the widest spacing."""
        return sum(room.units_min for room in self.rooms)

    @property
    def units_max(self) -> int:
        """The sum at the closest spacing."""
        return sum(room.units_max for room in self.rooms)


def air_movers(rooms: Sequence[WetRoom], spacing: Spacing = SPACING[Density.NORMAL]) -> AirMovers:
    """The air movers of every room, each counted and rounded up by itself."""
    if not rooms:
        raise InvalidInput("room", "there is no wet room", "one room or more")
    return AirMovers(tuple(_count_room(room, spacing) for room in rooms))


def _count_room(room: WetRoom, spacing: Spacing) -> RoomAirMovers:
    if room.lower_wall is None:
        return _by_area(room, spacing)
    if room.floor is not None or room.upper is not None or room.insets:
        raise InvalidInput(
            "lower-wall",
            phrase(
                "{room} has both a wet lower wall and wet areas, and the methods are never added",
                room=room.name,
            ),
            "the lower wall alone, or floor, upper and insets",
        )
    length = positive("lower-wall", room.lower_wall, AmountUnit.FT)
    units = ceil(length / LOWER_WALL_PER_UNIT_FT)
    each = Input(phrase("each"), LOWER_WALL_PER_UNIT_FT, AmountUnit.FT)
    steps = (
        *conversion_steps(phrase("wet lower wall"), room.lower_wall, AmountUnit.FT),
        Step(
            room.name,
            phrase("wet lower wall / each, up"),
            (Input(phrase("wet lower wall"), length, AmountUnit.FT), each),
            units,
            phrase("air movers"),
            AIR_MOVER_BASIS,
        ),
    )
    return RoomAirMovers(room.name, Method.LOWER_WALL, units, units, units, Working(steps, _NOTES))


def _by_area(room: WetRoom, spacing: Spacing) -> RoomAirMovers:
    floor, upper = room.floor or _NOTHING, room.upper or _NOTHING
    floor_ft2 = not_negative("floor", floor, AmountUnit.FT2)
    upper_ft2 = not_negative("upper", upper, AmountUnit.FT2)
    if room.insets < 0:
        raise InvalidInput(
            "insets", phrase("{insets} is not a count", insets=room.insets), "0 or more"
        )
    if floor_ft2 == upper_ft2 == 0:
        raise InvalidInput(
            "floor",
            phrase("nothing is wet in {room}", room=room.name),
            "a wet floor, upper wall or lower wall",
        )
    if room.room_floor is not None:
        size_ft2 = positive("room", room.room_floor, AmountUnit.FT2)
        if floor_ft2 > size_ft2:
            raise InvalidInput(
                "floor",
                phrase("{floor} is more than the room has", floor=floor),
                phrase("0 to {room_floor}", room_floor=room.room_floor),
            )
    conversions = [
        step
        for name, amount in (("wet floor", floor), ("wet upper", upper))
        if amount.value
        for step in conversion_steps(name, amount, AmountUnit.FT2)
    ]
    counts = {
        density: _area_count(floor_ft2, upper_ft2, room.insets, at)
        for density, at in (*SPACING.items(), (None, spacing))
    }
    most = max(counts[Density.DENSE], counts[None])
    if _is_small(room, floor_ft2, upper_ft2):
        size = room.room_floor.to(AmountUnit.FT2) if room.room_floor else floor_ft2
        step = Step(
            room.name,
            phrase(
                "below {small} ft² one may do",
                small=SMALL_ROOM_BELOW_FT2,
            ),
            (Input(phrase("floor"), size, AmountUnit.FT2),),
            1,
            phrase("air movers"),
            AIR_MOVER_BASIS,
        )
        high = most if upper_ft2 or room.insets else 1
        working = Working((*conversions, step), _NOTES)
        return RoomAirMovers(room.name, Method.AREA, 1, 1, high, working)
    steps = (*conversions, *_area_steps(room, floor_ft2, upper_ft2, spacing, counts[None]))
    return RoomAirMovers(
        room.name,
        Method.AREA,
        counts[None],
        min(counts[Density.OPEN], counts[None]),
        most,
        Working(steps, _NOTES),
    )


def _is_small(room: WetRoom, floor_ft2: Fraction, upper_ft2: Fraction) -> bool:
    """By the size of the room; without it, by the wet floor when nothing else is wet."""
    if room.room_floor is not None:
        return room.room_floor.to(AmountUnit.FT2) < SMALL_ROOM_BELOW_FT2
    return floor_ft2 < SMALL_ROOM_BELOW_FT2 and upper_ft2 == 0 and room.insets == 0


def _area_count(floor_ft2: Fraction, upper_ft2: Fraction, insets: int, spacing: Spacing) -> int:
    return (
        1
        + ceil(floor_ft2 / spacing.floor_per_unit.to(AmountUnit.FT2))
        + ceil(upper_ft2 / spacing.upper_per_unit.to(AmountUnit.FT2))
        + insets
    )


def _area_steps(
    room: WetRoom, floor_ft2: Fraction, upper_ft2: Fraction, spacing: Spacing, units: int
) -> tuple[Step, ...]:
    terms = [Input(phrase("the room"), 1)]
    steps = []
    for name, wet, each in (
        (phrase("wet floor"), floor_ft2, spacing.floor_per_unit),
        (phrase("wet upper"), upper_ft2, spacing.upper_per_unit),
    ):
        if not wet:
            continue
        per_unit = each.to(AmountUnit.FT2)
        count = ceil(wet / per_unit)
        pair = (Input(name, wet, AmountUnit.FT2), Input(phrase("each"), per_unit, AmountUnit.FT2))
        steps.append(
            Step(
                phrase("{room}, {name}", room=room.name, name=name),
                phrase("{name} / each, up", name=name),
                pair,
                count,
                "",
                AIR_MOVER_BASIS,
            )
        )
        terms.append(Input(name, count))
    if room.insets:
        terms.append(Input(phrase("insets"), room.insets))
    formula = " + ".join(f"{term.value}" for term in terms)
    total = Step(room.name, formula, tuple(terms), units, phrase("air movers"), AIR_MOVER_BASIS)
    return (*steps, total)


_NOTES: Final = (
    phrase("No airflow over Category 2 or 3 water, or over growth, before it is cleaned up."),
    phrase("Wet moisture points in the room must support the count."),
)
