"""Wet rooms as they are written on the command line.

``12ftx12ft`` or ``12ftx12ftx8ft``: the whole floor is wet. ``300ft2``: that much floor is wet.
``Hall: floor=61ft2 upper=80ft2 insets=1 size=9ftx12ft`` or ``lower-wall=70ft``: in detail; commas or
spaces between, the name may be left out.
"""

from __future__ import annotations

import re
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.quantities import (
    Amount,
    AmountUnit,
    Dimension,
    parse_amount,
    parse_dimensions,
)
from standards.sizing.air_movers import WetRoom

_FORMS: Final = 'like 12ftx12ft, 300ft2, "Hall: floor=61ft2 upper=80ft2 insets=1", lower-wall=70ft'
_PAIR = re.compile(r"([\w-]+)=(\S+?)(?:,?\s+|,|$)")


def parse_wet_room(text: str, number: int) -> WetRoom:
    """The room that ``text`` describes; ``number`` names it when the text does not."""
    name, colon, rest = text.partition(":")
    title = name.strip() if colon else f"room {number}"
    said = rest.strip() if colon else text.strip()
    if "=" in said:
        return _detailed(title, said)
    if re.search(r"[x\u00d7]", said, re.IGNORECASE):
        floor = _floor_of(said)
        return WetRoom(title, floor=floor, room_floor=floor)
    return WetRoom(title, floor=parse_amount("--room", said, Dimension.AREA))


def wet_rooms_of(
    floor: str | None, upper: str | None, insets: int, lower_wall: str | None, rooms: list[str]
) -> list[WetRoom]:
    """The one room that options describe; empty when they are not used.

    Beside them a single ``--room`` may say the size of that room, nothing else.
    """
    if floor is None and upper is None and lower_wall is None:
        if insets:
            raise InvalidInput("--insets", "they need a wet room", "--floor or --upper as well")
        if not rooms:
            raise InvalidInput(
                "--floor", "nothing is wet", "--floor, --upper, --lower-wall or --room"
            )
        return []
    size = None
    if rooms:
        if len(rooms) > 1 or not re.fullmatch(r"[^:=]*[x\u00d7][^:=]*", rooms[0], re.IGNORECASE):
            raise InvalidInput(
                "--room", "--floor, --upper and --lower-wall describe one room", "one or the other"
            )
        size = _floor_of(rooms[0])
    return [
        WetRoom(
            floor=None if floor is None else parse_amount("--floor", floor, Dimension.AREA),
            upper=None if upper is None else parse_amount("--upper", upper, Dimension.AREA),
            insets=insets,
            lower_wall=None
            if lower_wall is None
            else parse_amount("--lower-wall", lower_wall, Dimension.LENGTH),
            room_floor=size,
        )
    ]


def _detailed(title: str, said: str) -> WetRoom:
    pairs = dict(_PAIR.findall(said))
    unknown = set(pairs) - {"floor", "upper", "insets", "lower-wall", "size"}
    if unknown or _PAIR.sub("", said).strip(" ,"):
        raise InvalidInput("--room", f"{said!r} is not understood", _FORMS)
    insets = pairs.get("insets", "0")
    if not re.fullmatch(r"\d{1,3}", insets):
        raise InvalidInput("--room", f"{insets!r} insets", "a whole number")
    wall = pairs.get("lower-wall")
    return WetRoom(
        title,
        floor=_area(pairs.get("floor")),
        upper=_area(pairs.get("upper")),
        insets=int(insets),
        lower_wall=None if wall is None else parse_amount("--room", wall, Dimension.LENGTH),
        room_floor=_floor_of(pairs["size"]) if "size" in pairs else None,
    )


def _area(text: str | None) -> Amount | None:
    return None if text is None else parse_amount("--room", text, Dimension.AREA)


def _floor_of(text: str) -> Amount:
    long, wide, *_ = parse_dimensions("--room", text, counts=(2, 3))
    metric = long.unit in (AmountUnit.M, AmountUnit.CM, AmountUnit.MM)
    side, unit = (AmountUnit.M, AmountUnit.M2) if metric else (AmountUnit.FT, AmountUnit.FT2)
    return Amount(long.to(side) * wide.to(side), unit)
