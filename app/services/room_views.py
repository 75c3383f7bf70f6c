"""What the page of rooms and chambers shows, made from one consistent set of a job's records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.material_catalogue import CATALOGUE
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    ContainmentKind,
    DryingMethod,
    Hazard,
    HazardAssessment,
    Job,
    Material,
    MoisturePoint,
    Placement,
    PlanPoint,
    PointStatus,
    Porosity,
    Record,
    Room,
    Surface,
    records_of,
)
from app.services.edit_steps import EditState
from app.services.job_views import header_of
from app.services.views import JobHeader
from standards.sizing.water_class import Surfaces, WaterClass, class_of_water

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class WetSurface:
    """What is wet of one surface of a room; ``total_m2`` is the whole surface."""

    surface: Surface
    total_m2: Decimal
    wet_m2: Decimal = Decimal(0)
    wet_height_m: Decimal | None = None
    low_evaporation: bool = False
    contaminated: bool = False


@dataclass(frozen=True, slots=True)
class RoomMaterial:
    """A material on a surface of a room, with its layers from the room inwards."""

    material_id: UUID
    surface: Surface
    name: str
    layers: tuple[str, ...]
    suspected: tuple[str, ...]
    low_evaporation: bool


@dataclass(frozen=True, slots=True)
class RoomView:
    """A room with its sizes in metres and what follows from them."""

    room_id: UUID
    name: str
    level: str
    use: str
    length_m: Decimal
    width_m: Decimal
    height_m: Decimal
    outline: tuple[PlanPoint, ...]
    floor_m2: Decimal
    perimeter_m: Decimal
    walls_m2: Decimal
    volume_m3: Decimal
    surfaces: tuple[WetSurface, ...]
    materials: tuple[RoomMaterial, ...]
    chamber_id: UUID | None
    points: int
    machines: int


@dataclass(frozen=True, slots=True)
class Membership:
    """A room in a chamber for a time."""

    room_id: UUID
    room_name: str
    from_at: datetime
    until_at: datetime | None


@dataclass(frozen=True, slots=True)
class ChamberView:
    """A chamber with the rooms of all its time, and the class that its wet surfaces suggest, if any are known."""

    chamber_id: UUID
    name: str
    method: DryingMethod
    containment: ContainmentKind
    started_at: datetime
    ended_at: datetime | None
    volume_m3: Decimal
    members: tuple[Membership, ...]
    suggested_class: WaterClass | None


@dataclass(frozen=True, slots=True)
class HazardsView:
    """The last assessment of hazards."""

    hazards: tuple[Hazard, ...]
    entry_allowed: bool
    assessed_by: str
    assessed_at: datetime


@dataclass(frozen=True, slots=True)
class RoomsView:
    """Every room and chamber of a job."""

    header: JobHeader
    rooms: tuple[RoomView, ...]
    chambers: tuple[ChamberView, ...]
    hazards: HazardsView | None
    edits: EditState


def perimeter_m(room: Room) -> Decimal:
    """Length of the walls: along the outline where there is one."""
    if not room.outline:
        return 2 * (room.length_m + room.width_m)
    corners = zip(room.outline, (*room.outline[1:], room.outline[0]), strict=True)
    lengths = [((a.x_m - b.x_m) ** 2 + (a.y_m - b.y_m) ** 2).sqrt() for a, b in corners]
    return sum(lengths, Decimal(0)).quantize(Decimal("0.0001"))


def surface_m2(room: Room, surface: Surface) -> Decimal:
    """The whole of a surface of a room; openings are not taken off. A cavity counts like the walls."""
    if surface in (Surface.FLOOR, Surface.CEILING):
        return room.floor_m2
    return perimeter_m(room) * room.height_m


def rooms_view(records: Iterable[Record], edits: EditState) -> RoomsView:
    """The page's values."""
    known = tuple(records)
    job = of(known, Job)[0]
    rooms = sorted(of(known, Room), key=lambda room: (room.level, room.id.hex))
    members = sorted(of(known, ChamberRoom), key=lambda m: (m.from_at, m.id.hex))
    assessments = sorted(of(known, HazardAssessment), key=lambda a: (a.assessed_at, a.id.hex))
    latest = assessments[-1] if assessments else None
    return RoomsView(
        header=header_of(job),
        rooms=tuple(_room(room, known, members) for room in rooms),
        chambers=tuple(
            _chamber(chamber, rooms, members, known)
            for chamber in sorted(of(known, Chamber), key=lambda c: (c.started_at, c.id.hex))
        ),
        hazards=None
        if latest is None
        else HazardsView(
            latest.hazards, latest.entry_allowed, latest.assessed_by, latest.assessed_at
        ),
        edits=edits,
    )


def _room(room: Room, known: Sequence[Record], members: Sequence[ChamberRoom]) -> RoomView:
    current = [m for m in members if m.room_id == room.id and m.until_at is None]
    areas = [a for a in of(known, AffectedArea) if a.room_id == room.id and a.ended_at is None]
    points = [p for p in of(known, MoisturePoint) if p.room_id == room.id]
    placed = [p for p in of(known, Placement) if p.room_id == room.id and p.removed_at is None]
    return RoomView(
        room_id=room.id,
        name=room.name,
        level=room.level,
        use=room.use,
        length_m=room.length_m,
        width_m=room.width_m,
        height_m=room.height_m,
        outline=room.outline,
        floor_m2=room.floor_m2,
        perimeter_m=perimeter_m(room),
        walls_m2=surface_m2(room, Surface.WALL),
        volume_m3=room.floor_m2 * room.height_m,
        surfaces=tuple(_surface(room, surface, areas) for surface in Surface),
        materials=tuple(_material(m) for m in of(known, Material) if m.room_id == room.id),
        chamber_id=current[-1].chamber_id if current else None,
        points=sum(p.status is not PointStatus.REPLACED for p in points),
        machines=len(placed),
    )


def _surface(room: Room, surface: Surface, areas: Sequence[AffectedArea]) -> WetSurface:
    here = [area for area in areas if area.surface is surface]
    total = surface_m2(room, surface)
    heights = [area.wet_height_m for area in here if area.wet_height_m is not None]
    return WetSurface(
        surface=surface,
        total_m2=total,
        wet_m2=min(total, sum((area.wet_m2 for area in here), Decimal(0))),
        wet_height_m=max(heights, default=None),
        low_evaporation=any(area.low_evaporation for area in here),
        contaminated=any(area.contaminated for area in here),
    )


def _material(material: Material) -> RoomMaterial:
    entry = CATALOGUE.get(material.catalogue_key)
    return RoomMaterial(
        material_id=material.id,
        surface=material.surface,
        name=entry.name if entry is not None else material.catalogue_key,
        layers=material.layers,
        suspected=tuple(hazard.value for hazard in material.suspected),
        low_evaporation=material.evaporation.value == "low",
    )


def _chamber(
    chamber: Chamber,
    rooms: Sequence[Room],
    members: Sequence[ChamberRoom],
    known: Sequence[Record],
) -> ChamberView:
    names = {room.id: room.name for room in rooms}
    mine = [m for m in members if m.chamber_id == chamber.id and m.room_id in names]
    inside = chamber_rooms(chamber, rooms, members)
    volume = sum((room.floor_m2 * room.height_m for room in inside), Decimal(0))
    return ChamberView(
        chamber_id=chamber.id,
        name=chamber.name,
        method=chamber.method,
        containment=chamber.containment,
        started_at=chamber.started_at,
        ended_at=chamber.ended_at,
        volume_m3=chamber.volume_m3 if chamber.volume_m3 is not None else volume,
        members=tuple(Membership(m.room_id, names[m.room_id], m.from_at, m.until_at) for m in mine),
        suggested_class=suggested_class(inside, known),
    )


def chamber_rooms(
    chamber: Chamber, rooms: Sequence[Room], members: Sequence[ChamberRoom]
) -> list[Room]:
    """The rooms of a chamber now, or at its end when it has ended."""
    ids = {
        m.room_id
        for m in members
        if m.chamber_id == chamber.id and m.until_at in (None, chamber.ended_at)
    }
    return [room for room in rooms if room.id in ids]


def suggested_class(rooms: Sequence[Room], known: Sequence[Record]) -> WaterClass | None:
    """The class that the wet surfaces of the rooms suggest; ``None`` where nothing wet was entered."""
    ids = {room.id for room in rooms}
    areas = [a for a in of(known, AffectedArea) if a.room_id in ids and a.ended_at is None]
    if not areas:
        return None
    materials = {material.id: material for material in of(known, Material)}
    porous = [area for area in areas if _is_porous(area, materials)]
    space = [_sum(surface_m2(room, s) for room in rooms) for s in _CLASSED]
    wet = [
        min(there, _sum(area.wet_m2 for area in porous if area.surface is surface))
        for surface, there in zip(_CLASSED, space, strict=True)
    ]
    try:
        return class_of_water(
            _surfaces(space),
            _surfaces(wet),
            low_evaporation=any(area.low_evaporation for area in areas),
        )
    except InvalidInput:
        return None


_CLASSED = (Surface.FLOOR, Surface.WALL, Surface.CEILING)


def _is_porous(area: AffectedArea, materials: dict[UUID, Material]) -> bool:
    """Whether the area counts for the class; material that nobody described counts as porous."""
    named = [materials[i] for i in area.material_ids if i in materials]
    return not named or any(m.porosity is not Porosity.NON_POROUS for m in named)


def _surfaces(areas: Sequence[Decimal]) -> Surfaces:
    floor, walls, ceiling = (Amount(Fraction(area), AmountUnit.M2) for area in areas)
    return Surfaces(floor, walls, ceiling)


def _sum(values: Iterable[Decimal]) -> Decimal:
    return sum(values, Decimal(0))


def of(records: Iterable[Record], kind: type[R]) -> list[R]:
    """The records of one kind."""
    return records_of(records, kind)
