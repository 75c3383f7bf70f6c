"""How much equipment the drying asks for, chamber by chamber, beside what stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.in_force import governing
from app.domain.phrases import phrase
from app.domain.quantities import Amount, AmountUnit
from app.domain.records import (
    AffectedArea,
    Chamber,
    ChamberRoom,
    ContainmentKind,
    Determination,
    DeterminationKind,
    EquipmentAsset,
    EquipmentKind,
    Fact,
    Placement,
    RatingBasis,
    Record,
    Room,
    Sizing,
    SizingKind,
    Surface,
)
from app.services.room_views import chamber_rooms, of, suggested_class
from standards.sizing import dehumidifiers
from standards.sizing.air_movers import AIR_MOVER_BASIS, WetRoom, air_movers
from standards.sizing.dehumidifiers import CHART_2022, Capacity, DehumidifierType
from standards.sizing.scrubbers import size_scrubbers

UPPER_WALL_FROM_M = Decimal("0.6096")
"""Wall above about 2 ft counts as upper wall."""
SCRUBBER_ACH = 6
AIR_MOVERS = frozenset({EquipmentKind.AIR_MOVER_CENTRIFUGAL, EquipmentKind.AIR_MOVER_AXIAL})
SCRUBBERS = frozenset({EquipmentKind.AIR_SCRUBBER, EquipmentKind.NEGATIVE_AIR})
DEHUMIDIFIERS = {
    EquipmentKind.DEHU_LGR: DehumidifierType.LGR,
    EquipmentKind.DEHU_CONVENTIONAL: DehumidifierType.CONVENTIONAL,
    EquipmentKind.DEHU_DESICCANT: DehumidifierType.DESICCANT,
}
USUAL_CAPACITY_PPD = 130
"""AHAM pints a day of one machine, where the job has none whose rating is known."""
USUAL_SCRUBBER_CFM = 500


class NeedProblem(StrEnum):
    """Why nothing can be recommended yet."""

    NO_CLASS = "no_class"
    NOTHING_WET = "nothing_wet"
    NO_FACTOR = "no_factor"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Need:
    """What one kind of equipment comes to in one chamber, beside what stands there.

    ``low`` and ``high`` are the recommended machines, ``placed`` those on site or, once every machine
    of the job was picked up, those that stood there. ``problem`` says why there is no
    recommendation. ``reason`` is what a person last said about a difference, for the same numbers.
    """

    kind: SizingKind
    place: str
    chamber_id: UUID | None
    room_id: UUID | None
    low: int
    high: int
    placed: int
    working: tuple[str, ...]
    edition: str
    problem: NeedProblem | None = None
    reason: str = ""
    inputs: tuple[Fact, ...] = ()
    """What it was calculated from."""
    on_record: bool = False
    """Whether the calculation with these numbers is on record."""

    @property
    def differs(self) -> bool:
        """Whether fewer or more are placed than recommended."""
        return self.problem is None and not self.low <= self.placed <= self.high


def chamber_needs(records: Iterable[Record]) -> tuple[Need, ...]:
    """The needs of every open chamber, and of the rooms that are in none."""
    known = tuple(records)
    rooms = sorted(of(known, Room), key=lambda room: room.id.hex)
    members = of(known, ChamberRoom)
    open_now = [chamber for chamber in of(known, Chamber) if chamber.ended_at is None]
    spaces: list[tuple[Chamber | None, list[Room]]] = [
        (chamber, chamber_rooms(chamber, rooms, members)) for chamber in open_now
    ]
    taken = {room.id for _, inside in spaces for room in inside}
    rest = [room for room in rooms if room.id not in taken]
    wet = {area.room_id for area in of(known, AffectedArea) if area.ended_at is None}
    if any(room.id in wet for room in rest):
        spaces.append((None, [room for room in rest if room.id in wet]))
    needs = []
    for chamber, inside in spaces:
        if inside:
            needs.append(_dehumidification(chamber, inside, known))
            needs += _air_movement(chamber, inside, known)
            needs.append(_filtration(chamber, inside, known))
    return tuple(_with_reason(need, of(known, Sizing)) for need in needs)


def _dehumidification(
    chamber: Chamber | None, rooms: Sequence[Room], known: Sequence[Record]
) -> Need:
    here = _placed(rooms, known, DEHUMIDIFIERS.__contains__)
    kinds = [DEHUMIDIFIERS[asset.kind] for asset in here]
    kind = max(set(kinds), key=kinds.count) if kinds else DehumidifierType.LGR
    water_class = _class(chamber, rooms, known)

    def need(low: int, working: Sequence[str], problem: NeedProblem | None) -> Need:
        return Need(
            SizingKind.DEHUMIDIFICATION, _name(chamber), _id(chamber), None, low, low, len(here),
            tuple(working), CHART_2022.basis.edition, problem,
        )  # fmt: skip

    if water_class is None:
        return need(0, (), NeedProblem.NO_CLASS)
    volume = Amount(_volume(chamber, rooms), AmountUnit.M3)
    machine, assumed = _machine(kind, here)
    sized = dehumidifiers.size_dehumidifiers(volume, water_class, kind, machine)
    if not sized.available or sized.units is None:
        return need(0, sized.working.lines(), NeedProblem.NO_FACTOR)
    inputs = (
        Fact("volume", _digits(volume.value), "m3"),
        Fact("class", str(water_class)),
        Fact("type", kind.value),
        Fact("machine", str(machine.per_day if isinstance(machine, Capacity) else machine)),
    )
    counted = need(sized.units, [*assumed, *sized.working.lines()], None)
    return replace(counted, inputs=inputs)


def _machine(
    kind: DehumidifierType, here: Sequence[EquipmentAsset]
) -> tuple[Capacity | Amount, list[str]]:
    """One machine of the kind: the weakest on site whose rating is known, else a usual one."""
    if kind is DehumidifierType.DESICCANT:
        flows = [a.airflow_m3_per_h for a in here if a.airflow_m3_per_h]
        if flows:
            return Amount(Fraction(min(flows)), AmountUnit.M3_PER_H), []
        usual = Amount(Fraction(USUAL_SCRUBBER_CFM), AmountUnit.CFM)
        return usual, [f"Counted with machines of {usual}: enter the rating of those on site."]
    rated = [
        a.capacity_l_per_day
        for a in here
        if a.capacity_l_per_day and a.rating_basis is RatingBasis.AHAM
    ]
    if rated:
        capacity = Amount(Fraction(min(rated)), AmountUnit.L_PER_DAY)
        return Capacity(capacity, dehumidifiers.RatingBasis.AHAM), []
    usual = Amount(Fraction(USUAL_CAPACITY_PPD), AmountUnit.PINTS_PER_DAY)
    words = phrase(
        "Counted with machines of {pints} AHAM pints a day: enter the rating of those on site.",
        pints=USUAL_CAPACITY_PPD,
    )
    return Capacity(usual, dehumidifiers.RatingBasis.AHAM), [words]


def _air_movement(
    chamber: Chamber | None, rooms: Sequence[Room], known: Sequence[Record]
) -> list[Need]:
    needs = []
    for room in rooms:
        placed = len(_placed([room], known, AIR_MOVERS.__contains__))
        wet = _wet_room(room, known)
        if wet is None:
            if placed:
                needs.append(_air_need(chamber, room, 0, 0, placed, (), NeedProblem.NOTHING_WET))
            continue
        try:
            found = air_movers([wet]).rooms[0]
        except InvalidInput as error:
            why = (error.words,)
            needs.append(_air_need(chamber, room, 0, 0, placed, why, NeedProblem.NOTHING_WET))
            continue
        lines = tuple(found.working.lines())
        counted = _air_need(chamber, room, found.units_min, found.units_max, placed, lines, None)
        needs.append(replace(counted, inputs=_wet_facts(wet)))
    return needs


def _air_need(
    chamber: Chamber | None,
    room: Room,
    low: int,
    high: int,
    placed: int,
    working: tuple[str, ...],
    problem: NeedProblem | None,
) -> Need:
    return Need(
        SizingKind.AIR_MOVERS, room.name, _id(chamber), room.id, low, high, placed, working,
        AIR_MOVER_BASIS.edition, problem,
    )  # fmt: skip


def _wet_room(room: Room, known: Sequence[Record]) -> WetRoom | None:
    """What is wet of a room in the terms of the rule; ``None`` where nothing is."""
    areas = [a for a in of(known, AffectedArea) if a.room_id == room.id and a.ended_at is None]
    floor = _sum(a.wet_m2 for a in areas if a.surface is Surface.FLOOR)
    upper = _sum(a.wet_m2 for a in areas if a.surface is Surface.CEILING)
    lower_m = Decimal(0)
    for area in areas:
        if area.surface is not Surface.WALL:
            continue
        height = area.wet_height_m
        if height is None or height <= 0:
            upper += area.wet_m2
        elif height > UPPER_WALL_FROM_M:
            upper += area.wet_m2 * (height - UPPER_WALL_FROM_M) / height
        else:
            lower_m += area.wet_m2 / height
    size = _square(room.floor_m2)
    if floor > 0 or upper > 0:
        insets = sum(area.insets_over_limit for area in areas)
        within = min(floor, room.floor_m2)
        return WetRoom(room.name, _square(within), _square(upper), insets, None, size)
    if lower_m > 0:
        length = Amount(Fraction(lower_m), AmountUnit.M)
        return WetRoom(room.name, lower_wall=length, room_floor=size)
    return None


def _wet_facts(wet: WetRoom) -> tuple[Fact, ...]:
    named = (
        ("wet floor", wet.floor), ("wet above 2 ft", wet.upper), ("wet lower wall", wet.lower_wall),
    )  # fmt: skip
    return tuple(
        Fact(name, _digits(amount.value), amount.unit.value)
        for name, amount in named
        if amount is not None
    )


def _digits(value: Fraction) -> str:
    return f"{float(value):.2f}"


def _filtration(chamber: Chamber | None, rooms: Sequence[Room], known: Sequence[Record]) -> Need:
    here = _placed(rooms, known, SCRUBBERS.__contains__)
    contaminated = any(a.contaminated for a in of(known, AffectedArea)) or _category(known) == 3
    contained = chamber is not None and chamber.containment is not ContainmentKind.NONE

    def need(low: int, working: Sequence[str], problem: NeedProblem | None) -> Need:
        return Need(
            SizingKind.AIR_FILTRATION, _name(chamber), _id(chamber), None, low, max(low, len(here)),
            len(here), tuple(working), "1", problem,
        )  # fmt: skip

    if not contaminated and not contained:
        return need(0, (), NeedProblem.NOT_ASKED)
    volume = Amount(_volume(chamber, rooms), AmountUnit.M3)
    flows = [asset.airflow_m3_per_h for asset in here if asset.airflow_m3_per_h]
    machine = (
        Amount(Fraction(min(flows)), AmountUnit.M3_PER_H)
        if flows
        else Amount(Fraction(USUAL_SCRUBBER_CFM), AmountUnit.CFM)
    )
    sized = size_scrubbers(volume, SCRUBBER_ACH, machine)
    inputs = (
        Fact("volume", _digits(volume.value), "m3"),
        Fact("air changes an hour", str(SCRUBBER_ACH)),
        Fact("machine", str(machine)),
    )
    return replace(need(sized.units or 0, sized.working.lines(), None), inputs=inputs)


def _placed(
    rooms: Sequence[Room], known: Sequence[Record], wanted: Callable[[EquipmentKind], bool]
) -> list[EquipmentAsset]:
    ids = {room.id for room in rooms}
    assets = {asset.id: asset for asset in of(known, EquipmentAsset)}
    all_of_job = of(known, Placement)
    standing = [p for p in all_of_job if p.removed_at is None] or all_of_job
    found = {
        p.asset_id: assets[p.asset_id] for p in standing if p.room_id in ids if p.asset_id in assets
    }
    return [asset for asset in found.values() if wanted(asset.kind)]


def _class(chamber: Chamber | None, rooms: Sequence[Room], known: Sequence[Record]) -> int | None:
    """The class that a person determined for the chamber or the job, else the one that the wet surfaces suggest."""
    made = sorted(
        (d for d in of(known, Determination) if d.kind is DeterminationKind.CLASS),
        key=lambda d: (d.decided_at, d.id.hex),
    )
    own = [d for d in made if chamber is not None and d.chamber_id == chamber.id]
    of_job = [d for d in made if d.chamber_id is None and d.room_id is None]
    if own or of_job:
        return (own or of_job)[-1].value
    found = suggested_class(rooms, known)
    return None if found is None else found.value


def _category(known: Sequence[Record]) -> int | None:
    found = governing(of(known, Determination), DeterminationKind.CATEGORY)
    return None if found is None else found.value


def _with_reason(need: Need, sizings: Sequence[Sizing]) -> Need:
    said = [
        s
        for s in sizings
        if (s.kind, s.chamber_id, s.room_id) == (need.kind, need.chamber_id, need.room_id)
    ]
    if not said:
        return need
    latest = max(said, key=lambda s: (s.calculated_at, s.id.hex))
    same = (latest.recommended_low, latest.recommended_high, latest.placed) == (
        need.low, need.high, need.placed,
    )  # fmt: skip
    if not same:
        return need
    return replace(need, reason=latest.difference_reason, on_record=bool(latest.inputs))


def _volume(chamber: Chamber | None, rooms: Sequence[Room]) -> Fraction:
    if chamber is not None and chamber.volume_m3 is not None:
        return Fraction(chamber.volume_m3)
    return Fraction(_sum(room.floor_m2 * room.height_m for room in rooms))


def _name(chamber: Chamber | None) -> str:
    return "" if chamber is None else chamber.name


def _id(chamber: Chamber | None) -> UUID | None:
    return None if chamber is None else chamber.id


def _square(area_m2: Decimal) -> Amount:
    return Amount(Fraction(area_m2), AmountUnit.M2)


def _sum(values: Iterable[Decimal]) -> Decimal:
    return sum(values, Decimal(0))
