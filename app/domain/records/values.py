"""Values that are parts of records."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.records.constraints import Metres, Name, PlanMetres, RoomMetres


class YesNoUnknown(StrEnum):
    """An answer to a question that may not have been asked yet."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Surface(StrEnum):
    """Which surface of a room something is on."""

    FLOOR = "floor"
    WALL = "wall"
    CEILING = "ceiling"
    CAVITY = "cavity"


@dataclass(frozen=True, slots=True)
class Address:
    """Where the loss is."""

    street: Name
    city: str
    region: str
    postcode: str
    country: str
    """ISO 3166 code."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A number exactly as a person typed it, with the unit it was typed in."""

    value: Decimal
    unit: Name


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money."""

    amount: Decimal
    currency: Name
    """ISO 4217 code."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One named input or answer: the question's key and what was said."""

    name: Name
    value: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class PlanPoint:
    """A place on a level's plan."""

    x_m: PlanMetres
    y_m: PlanMetres


class OpeningKind(StrEnum):
    """What opens a wall."""

    DOOR = "door"
    WINDOW = "window"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True)
class Opening:
    """A door, window or passage in a room's walls."""

    kind: OpeningKind
    width_m: RoomMetres
    height_m: RoomMetres
    sill_m: Metres = Decimal(0)


@dataclass(frozen=True, slots=True)
class Inset:
    """A recess or offset of a room's outline; deeper ones hinder the air."""

    depth_m: Metres
    width_m: Metres
