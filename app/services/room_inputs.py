"""What is entered on the page of rooms and chambers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.records import PlanPoint, Surface, Typed


@dataclass(frozen=True, slots=True)
class RoomInput:
    """A room as it was entered, in metres; ``outline`` has its corners when it is no rectangle."""

    name: str
    level: str
    length_m: Decimal
    width_m: Decimal
    height_m: Decimal
    x_m: Decimal | None = None
    y_m: Decimal | None = None
    outline: tuple[PlanPoint, ...] = ()
    use: str = ""
    typed: tuple[Typed, ...] = ()


@dataclass(frozen=True, slots=True)
class WetInput:
    """What is wet of a surface; a wet height gives the wet part of walls all round."""

    surface: Surface
    wet_m2: Decimal
    wet_height_m: Decimal | None = None
    low_evaporation: bool = False
    contaminated: bool = False
