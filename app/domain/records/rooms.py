"""Levels, rooms and walls, drying chambers with their dated rooms, and what is wet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    ChamberId,
    Count,
    CubicMetres,
    LevelId,
    MaterialId,
    Metres,
    Name,
    NodeId,
    PhotoId,
    PlanMetres,
    RoomId,
    RoomMetres,
    SquareMetres,
    WallId,
)
from app.domain.records.values import Inset, Opening, PlanPoint, Surface, Typed


class WallKind(StrEnum):
    """How high a wall goes."""

    FULL = "full"
    PONY = "pony"
    VIRTUAL = "virtual"


class DryingMethod(StrEnum):
    """How a chamber is dried."""

    CLOSED = "closed"
    OPEN = "open"
    COMBINED = "combined"


class ContainmentKind(StrEnum):
    """How an area is kept apart."""

    NONE = "none"
    SOURCE = "source"
    LOCAL = "local"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Level:
    """A storey of the building."""

    id: UUID
    job_id: UUID
    name: Name
    order: int
    """0 is the ground floor, basements are negative."""
    height_m: RoomMetres | None = None
    plan_photo_id: PhotoId | None = None
    """A photo or a scanned plan that lies under the drawing."""
    plan_x_m: PlanMetres = Decimal(0)
    """Where its north-west corner lies on the plan."""
    plan_y_m: PlanMetres = Decimal(0)
    plan_width_m: RoomMetres | None = None
    """How wide the whole picture is in nature, from two points whose distance is known."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room; ``x_m``/``y_m`` place its south-west corner on the level's plan."""

    id: UUID
    job_id: UUID
    name: Name
    level: str
    length_m: RoomMetres
    width_m: RoomMetres
    height_m: RoomMetres
    x_m: PlanMetres
    y_m: PlanMetres
    level_id: LevelId | None = None
    outline: tuple[PlanPoint, ...] = ()
    """Corners in order, when the room is no rectangle; length and width are then its bounds."""
    other_heights_m: tuple[RoomMetres, ...] = ()
    openings: tuple[Opening, ...] = ()
    insets: tuple[Inset, ...] = ()
    wall_ids: tuple[WallId, ...] = ()
    use: str = ""
    typed: tuple[Typed, ...] = ()
    """Length, width and height as they were typed."""

    @property
    def floor_m2(self) -> Decimal:
        """Area of the floor: of the outline where there is one, of the rectangle otherwise."""
        if not self.outline:
            return self.length_m * self.width_m
        corners = zip(self.outline, (*self.outline[1:], self.outline[0]), strict=True)
        return abs(sum((a.x_m * b.y_m - b.x_m * a.y_m for a, b in corners), Decimal(0))) / 2


@dataclass(frozen=True, slots=True)
class PlanNode:
    """A corner that walls share."""

    id: UUID
    job_id: UUID
    level_id: LevelId
    x_m: PlanMetres
    y_m: PlanMetres


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall between two corners; rooms on both sides share it."""

    id: UUID
    job_id: UUID
    from_node_id: NodeId
    to_node_id: NodeId
    kind: WallKind = WallKind.FULL
    height_m: RoomMetres | None = None
    thickness_m: Metres | None = None
    openings: tuple[Opening, ...] = ()


@dataclass(frozen=True, slots=True)
class Chamber:
    """A set of rooms and cavities that is dried as one body of air."""

    id: UUID
    job_id: UUID
    name: Name
    method: DryingMethod
    started_at: datetime
    ended_at: datetime | None = None
    containment: ContainmentKind = ContainmentKind.NONE
    volume_m3: CubicMetres | None = None
    """Set where it differs from the sum of its rooms."""
    cavities: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChamberRoom:
    """That a room belongs to a chamber for a time; to one chamber at a time only."""

    id: UUID
    job_id: UUID
    chamber_id: ChamberId
    room_id: RoomId
    from_at: datetime
    until_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Containment:
    """A barrier that was built, and how it was proved."""

    id: UUID
    job_id: UUID
    chamber_id: ChamberId
    kind: ContainmentKind
    reason: str
    """Why it was built, or why none was needed."""
    built_at: datetime | None = None
    removed_at: datetime | None = None
    critical_barriers: tuple[str, ...] = ()
    hvac_isolated: bool | None = None
    entry: str = ""
    """Airlock, zip door, decontamination chamber."""
    signage: bool = False
    negative_pressure: bool = False
    photo_ids: tuple[PhotoId, ...] = ()


@dataclass(frozen=True, slots=True)
class AffectedArea:
    """What is wet on one surface of a room."""

    id: UUID
    job_id: UUID
    room_id: RoomId
    surface: Surface
    wet_m2: SquareMetres
    total_m2: SquareMetres
    wet_height_m: Metres | None = None
    """How far up the wall it is wet."""
    wet_length_m: Metres | None = None
    material_ids: tuple[MaterialId, ...] = ()
    low_evaporation: bool = False
    insets_over_limit: Count = 0
    """Recesses deep enough to need their own air mover."""
    contaminated: bool = False
    ended_at: datetime | None = None
    note: str = ""
    outline: tuple[PlanPoint, ...] = ()
    """Its edge as it was drawn on the plan; ``wet_m2`` then counts only what no earlier outline covers."""
