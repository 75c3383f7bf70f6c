"""The demo's loss: a washing-machine hose burst in a Denver house; three rooms, twelve points, six visits.

Names, numbers and curves are invented. The house stands a mile high, so that grains per pound show the site's pressure.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from app.domain.records import Address, AirRole, Surface, VisitKind

NUMBER = "RA-2026-0117"
CLIENT = "Hartwell residence"
ADDRESS = Address("418 Alder Court", "Denver", "CO", "80209", "US")
CLAIM = "HM-24-118-0932"
CARRIER = "Front Range Mutual"
SOURCE = "burst supply line behind the washer"
TIME_ZONE = "America/Denver"
ELEVATION_M = Decimal("1609")
TECHNICIAN = "D. Alvarez"
LEAD = "M. Okafor"
OFFICE = "office@demo.example"
VISIT_COUNT = 6


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """A room of the scenario, metres."""

    name: str
    length_m: Decimal
    width_m: Decimal
    x_m: Decimal
    y_m: Decimal
    height_m: Decimal = Decimal("2.44")


@dataclass(frozen=True, slots=True)
class PointPlan:
    """A point of the scenario and the curve it dries on: percent at the first visit and decay per day."""

    label: str
    room: str
    spot: str
    surface: Surface
    material: str
    x_m: Decimal
    y_m: Decimal
    control: Decimal
    first_pct: float
    decay_per_day: float

    def value_at(self, day: float) -> Decimal:
        """The moisture on a day, at the probe's resolution of 0.01."""
        floor = float(self.control) - 0.4
        wobble = 0.18 * math.sin(7.3 * day + sum(map(ord, self.label)))
        value = floor + (self.first_pct - floor) * math.exp(-self.decay_per_day * day)
        return Decimal(f"{value + (wobble if day else 0):.2f}")


@dataclass(frozen=True, slots=True)
class AirPlan:
    """A body of air of the scenario: values at the first visit and their change per day."""

    role: AirRole
    place: str
    temperature_c: float
    rh_pct: float
    temperature_per_day: float
    rh_decay_per_day: float
    rh_floor: float
    serial_meter: bool

    def at(self, day: float) -> tuple[Decimal, Decimal]:
        """Temperature in °C and relative humidity in % on a day."""
        temperature = self.temperature_c + self.temperature_per_day * day
        rh = self.rh_floor + (self.rh_pct - self.rh_floor) * math.exp(-self.rh_decay_per_day * day)
        return Decimal(f"{temperature:.2f}"), Decimal(f"{rh:.2f}")


def _d(text: str) -> Decimal:
    return Decimal(text)


FLOOR, WALL = Surface.FLOOR, Surface.WALL


def _point(
    label: str,
    room: str,
    spot: str,
    surface: Surface,
    material: str,
    position: str,
    control: str,
    first_pct: float,
    decay_per_day: float,
) -> PointPlan:
    x_m, y_m = map(Decimal, position.split())
    return PointPlan(
        label, room, spot, surface, material, x_m, y_m, Decimal(control), first_pct, decay_per_day
    )


ROOMS = (
    RoomPlan("Laundry", _d("3.0"), _d("2.6"), _d("0"), _d("0")),
    RoomPlan("Kitchen", _d("4.6"), _d("3.8"), _d("3.0"), _d("0")),
    RoomPlan("Living room", _d("5.4"), _d("4.2"), _d("0"), _d("3.8")),
)

WETNESS_AS_FOUND = {"Laundry": 0.9, "Kitchen": 0.6, "Living room": 0.4}
"""How wet a room looks on its photos, from 0 for dry to 1 for standing water."""

POINTS = (
    _point(
        "P-01", "Laundry", "Behind the machine", WALL, "Pine stud", "0.3 0.4", "9.5", 44.0, 0.62
    ),
    _point(
        "P-02",
        "Laundry",
        "Floor at drain",
        FLOOR,
        "Plywood subfloor",
        "1.4 1.0",
        "10.0",
        41.5,
        0.55,
    ),
    _point("P-03", "Laundry", "Door casing", WALL, "Pine trim", "2.6 2.1", "9.0", 29.0, 0.85),
    _point("P-04", "Laundry", "Sill plate north", WALL, "Pine plate", "1.1 2.4", "9.5", 36.5, 0.58),
    _point(
        "P-05",
        "Kitchen",
        "Toe kick at sink",
        FLOOR,
        "Plywood subfloor",
        "4.2 0.5",
        "10.0",
        38.0,
        0.60,
    ),
    _point(
        "P-06", "Kitchen", "Floor at island", FLOOR, "Oak strip floor", "5.4 1.9", "8.5", 31.0, 0.42
    ),
    _point("P-07", "Kitchen", "Shared wall, low", WALL, "Pine stud", "3.2 1.2", "9.5", 35.0, 0.70),
    _point(
        "P-08",
        "Kitchen",
        "Pantry threshold",
        FLOOR,
        "Oak strip floor",
        "6.9 2.6",
        "8.5",
        18.5,
        0.95,
    ),
    _point(
        "P-09",
        "Living room",
        "Floor at doorway",
        FLOOR,
        "Oak strip floor",
        "3.4 4.3",
        "8.5",
        28.5,
        0.48,
    ),
    _point(
        "P-10", "Living room", "Baseboard west", WALL, "Pine trim", "0.4 5.6", "9.0", 22.0, 0.90
    ),
    _point(
        "P-11",
        "Living room",
        "Floor at hearth",
        FLOOR,
        "Oak strip floor",
        "2.2 7.2",
        "8.5",
        16.0,
        0.92,
    ),
    _point(
        "P-12",
        "Living room",
        "Under bay window",
        FLOOR,
        "Oak strip floor",
        "4.7 6.6",
        "8.5",
        14.5,
        0.80,
    ),
)

AIR = (
    AirPlan(AirRole.OUTSIDE, "Outside, north side", 18.2, 41.0, 0.7, 0.05, 38.0, False),
    AirPlan(AirRole.UNAFFECTED, "Bedroom upstairs", 22.1, 38.5, 0.1, 0.05, 37.0, False),
    AirPlan(AirRole.AFFECTED, "Drying chamber", 24.6, 66.0, 1.3, 0.9, 17.0, True),
    AirPlan(AirRole.DEHU_IN, "LGR 1 intake", 25.0, 64.5, 1.3, 0.9, 16.5, True),
    AirPlan(AirRole.DEHU_OUT, "LGR 1 outlet", 33.8, 27.5, 0.9, 0.8, 6.0, True),
)


WET_FLOOR_SHARE = {"Laundry": _d("1"), "Kitchen": _d("0.6"), "Living room": _d("0.35")}
WET_HEIGHT_M = _d("0.3")


def wet_surface(room: str, surface: Surface) -> tuple[Decimal, Decimal, Decimal | None]:
    """Wet and whole area of a surface in m², and how far up the walls are wet in m."""
    plan = next(one for one in ROOMS if one.name == room)
    if surface is Surface.FLOOR:
        total = plan.length_m * plan.width_m
        return (total * WET_FLOOR_SHARE[room]).quantize(_d("0.01")), total, None
    around = 2 * (plan.length_m + plan.width_m)
    wet = around * WET_FLOOR_SHARE[room] * WET_HEIGHT_M
    return wet.quantize(_d("0.01")), around * plan.height_m, WET_HEIGHT_M


def local_day(at: datetime) -> date:
    """The day at the house."""
    return at.astimezone(ZoneInfo(TIME_ZONE)).date()


def visit_kind(number: int) -> VisitKind:
    """The kind of the visit with this number, from 1."""
    if number == 1:
        return VisitKind.INITIAL
    return VisitKind.FINAL if number == VISIT_COUNT else VisitKind.MONITOR


def visit_time(number: int, today: datetime) -> datetime:
    """When the visit began: 09:10 local on consecutive days, the last of them yesterday."""
    local = today.astimezone(ZoneInfo(TIME_ZONE)).date() - timedelta(days=1 + VISIT_COUNT - number)
    moment = datetime.combine(local, time(9, 10), tzinfo=ZoneInfo(TIME_ZONE))
    return moment.astimezone(UTC)


def point_time(number: int, place: int, today: datetime) -> datetime:
    """When the point at this place of the route is read: one every 100 seconds."""
    return visit_time(number, today) + timedelta(minutes=6, seconds=100 * place)


def air_time(number: int, place: int, today: datetime) -> datetime:
    """When the body of air at this place is read, after the points."""
    return visit_time(number, today) + timedelta(minutes=28, seconds=130 * place)


def leaving_time(number: int, today: datetime) -> datetime:
    """When the crew leaves: the first visit with extraction and set-up takes longer."""
    return visit_time(number, today) + timedelta(minutes=205 if number == 1 else 47)


def loss_time(today: datetime) -> datetime:
    """When the hose burst: the evening before the first visit."""
    return visit_time(1, today) - timedelta(hours=13, minutes=25)
