"""A realistic job for the screens: three rooms, twelve points, four visits of drying."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from app.domain.measurement import Quality, Quantity, Unit
from app.domain.records import (
    AirRole,
    DeterminationKind,
    JobState,
    PartyRole,
    PointStatus,
    ReadingSource,
    ReadingToken,
    Surface,
    VisitKind,
)
from app.ports.meters import LinkState
from app.services import views as v
from app.services.story_views import EventView, JobStory, PersonView, VisitView

D = Decimal
JOB_ID = UUID("0197f6a0-0000-7000-8000-000000000001")
START = datetime(2026, 7, 14, 8, 40, tzinfo=UTC)
ZONE = "UTC"  # known even where the system has no zone files, so that the pictures are the same
VISIT_TIMES = tuple(
    START + timedelta(days=n, hours=h) for n, h in ((0, 0), (1, 1), (2, 0.5), (3, 0))
)
TECH = "D. Alvarez"


def uid(group: int, number: int) -> UUID:
    """A readable, stable id."""
    return UUID(f"0197f6a0-{group:04x}-7000-8000-{number:012x}")


HEADER = v.JobHeader(
    JOB_ID,
    "24-118",
    "Hendricks residence",
    "418 Alder Court, Portland, OR",
    "24-118-0932",
    "Cascade Mutual",
    "Dishwasher supply line",
    START - timedelta(hours=9),
    ZONE,
    JobState.DRYING,
)

ROOMS = (
    v.RoomPlan(uid(2, 1), "Kitchen", "Level 1", D("0"), D("3.2"), D("4.9"), D("4.1")),
    v.RoomPlan(uid(2, 2), "Living room", "Level 1", D("4.9"), D("1.4"), D("5.8"), D("5.9")),
    v.RoomPlan(uid(2, 3), "Hallway", "Level 1", D("0"), D("1.4"), D("4.9"), D("1.8")),
)
# label, room, spot, surface, material, x, y, first value, resting value, hours to halve
POINTS = (
    ("P-01", 0, "Behind the dishwasher", Surface.WALL, "Drywall", 0.7, 6.7, 46.0, 9.5, 52),
    ("P-02", 0, "Sink cabinet floor", Surface.FLOOR, "Plywood", 2.4, 6.6, 42.0, 12.5, 46),
    ("P-03", 0, "Island toe-kick", Surface.FLOOR, "Oak strip floor", 3.1, 4.7, 38.5, 11.0, 40),
    ("P-04", 0, "Wall to the hallway", Surface.WALL, "Drywall", 0.9, 3.5, 31.0, 8.5, 26),
    ("P-05", 1, "Floor at the kitchen", Surface.FLOOR, "Oak strip floor", 5.6, 5.4, 36.5, 11.0, 30),
    ("P-06", 1, "North wall, low", Surface.WALL, "Drywall", 7.6, 7.0, 28.0, 8.0, 17),
    ("P-07", 1, "Floor, middle", Surface.FLOOR, "Oak strip floor", 8.2, 4.3, 27.5, 10.5, 26),
    ("P-08", 1, "Window wall", Surface.WALL, "Drywall", 10.1, 2.6, 17.5, 8.5, 22),
    ("P-09", 1, "South wall, low", Surface.WALL, "Drywall", 6.3, 2.0, 19.5, 8.0, 20),
    ("P-10", 2, "Floor at the door", Surface.FLOOR, "Oak strip floor", 0.9, 2.0, 33.0, 11.0, 27),
    ("P-11", 2, "Base plate", Surface.CAVITY, "Spruce", 2.6, 2.2, 29.0, 10.5, 24),
    ("P-12", 2, "Wall to the living room", Surface.WALL, "Drywall", 4.2, 2.0, 22.5, 8.0, 17),
)
WET_FROM = D(22)


def goal_of(material: str) -> Decimal:
    """The goal that the sample's materials have."""
    return D("12") if material == "Drywall" else D("15")


def state_of(value: Decimal | None, goal: Decimal) -> v.PointState:
    """How a value stands against its goal in the sample."""
    if value is None:
        return v.PointState.UNREAD
    if value <= goal:
        return v.PointState.DRY
    return v.PointState.WET if value >= WET_FROM else v.PointState.DRYING


def _history(index: int, first: float, rest: float, half_h: float) -> tuple[v.ReadingView, ...]:
    readings = []
    for visit, at in enumerate(VISIT_TIMES):
        hours = (at - START) / timedelta(hours=1)
        value = rest + (first - rest) * math.exp2(-hours / half_h)
        typed = index == 7 and visit == 1
        over = index == 0 and visit == 0
        readings.append(
            v.ReadingView(
                uid(100 + index, visit),
                visit + 1,
                None if over else D(f"{value:.1f}"),
                ReadingToken.OVER if over else None,
                at + timedelta(minutes=6 * index),
                ReadingSource.MANUAL if typed else ReadingSource.BLUETOOTH,
                Quality.MANUAL if typed else Quality.GOOD,
                TECH,
            )
        )
    return tuple(readings)


def points() -> tuple[v.PointView, ...]:
    """The twelve points with their readings."""
    made = []
    for number, (label, room, spot, surface, material, x, y, first, rest, half_h) in enumerate(
        POINTS
    ):
        history = _history(number, first, rest, half_h)
        goal = goal_of(material)
        made.append(
            v.PointView(
                uid(3, number),
                label,
                ROOMS[room].room_id,
                ROOMS[room].name,
                "Level 1",
                spot,
                surface,
                material,
                D(str(x)),
                D(str(y)),
                Unit.PCT_WME,
                goal,
                state_of(history[-1].value, goal),
                history,
                PointStatus.LIVE,
            )
        )
    return tuple(made)


def moisture_map() -> v.MapView:
    """The map of the sample."""
    return v.MapView(HEADER, ROOMS, points())


def drying_log() -> v.DryingLog:
    """The log of the sample."""
    kinds = (VisitKind.INITIAL, VisitKind.MONITOR, VisitKind.MONITOR, VisitKind.MONITOR)
    visits = tuple(
        v.VisitColumn(uid(4, n), n + 1, kind, TECH, at)
        for n, (kind, at) in enumerate(zip(kinds, VISIT_TIMES, strict=True))
    )
    rows = tuple(
        v.PointRow(
            p.point_id, p.label, p.room_name, p.material, p.scale, p.goal, p.state, p.history
        )
        for p in points()
    )
    end = VISIT_TIMES[-1] + timedelta(hours=2)
    return v.DryingLog(HEADER, visits, rows, _air(), START, end)


def _air() -> tuple[v.AirView, ...]:
    curves = (
        (AirRole.OUTSIDE, "Outside", (27.5, 29.1, 30.4, 31.2), (64, 61, 59, 58)),
        (AirRole.UNAFFECTED, "Upstairs", (22.6, 22.5, 22.3, 22.4), (52, 49, 48, 47)),
        (AirRole.AFFECTED, "Kitchen", (24.0, 26.8, 28.1, 28.9), (71, 48, 37, 31)),
        (AirRole.DEHU_IN, "LGR 1 inlet", (24.1, 26.9, 28.0, 28.8), (70, 47, 37, 31)),
        (AirRole.DEHU_OUT, "LGR 1 outlet", (31.5, 33.0, 33.8, 34.1), (33, 23, 18, 16)),
    )
    made: list[v.AirView] = []
    for role, place, temperatures, humidities in curves:
        for n, (t, rh) in enumerate(zip(temperatures, humidities, strict=True)):
            made.append(_air_view(role, place, n, D(str(t)), D(rh), made))
    return tuple(made)


def _air_view(
    role: AirRole, place: str, visit: int, t: Decimal, rh: Decimal, earlier: list[v.AirView]
) -> v.AirView:
    against = AirRole.DEHU_IN if role is AirRole.DEHU_OUT else AirRole.OUTSIDE
    saturated = 610.94 * math.exp(17.625 * float(t) / (float(t) + 243.04))
    vapour = saturated * float(rh) / 100
    ratio = 0.622 * vapour / (101325 - vapour)
    gamma = math.log(vapour / 610.94)
    other = next(
        (a.humidity_kg_kg for a in earlier if a.role is against and a.visit_number == visit + 1),
        None,
    )
    mine = D(f"{ratio:.6f}")
    return v.AirView(
        uid(200 + visit, len(earlier)),
        visit + 1,
        role,
        place,
        VISIT_TIMES[visit] + timedelta(minutes=70),
        t,
        rh,
        mine,
        D(f"{243.04 * gamma / (17.625 - gamma):.2f}"),
        D(f"{vapour:.1f}"),
        None if other is None or role is AirRole.OUTSIDE else other - mine,
        ReadingSource.SERIAL,
    )


COUNTS = v.SyncCounts(not_sent=3, sent=0, accepted=81, photos_total=2, photos_accepted=1)


def overview() -> v.JobOverview:
    """The overview of the sample."""
    all_points = points()
    air = {(a.role, a.visit_number): a.humidity_kg_kg for a in _air()}
    states = [p.state for p in all_points]
    rooms = []
    for room in ROOMS:
        here = [p for p in all_points if p.room_id == room.room_id]
        worst = max(here, key=lambda p: (p.history[-1].value or D(0)) - (p.goal or D(0)))
        values = tuple(r.value for r in worst.history if r.value is not None)
        goal = worst.goal or D(0)
        way = float((values[0] - values[-1]) / (values[0] - goal))
        rooms.append(
            v.RoomSummary(
                room.room_id,
                room.name,
                room.level,
                len(here),
                sum(p.state is v.PointState.DRY for p in here),
                worst.state,
                worst.label,
                values[-1],
                worst.scale,
                goal,
                min(1.0, way),
                values,
            )
        )
    return v.JobOverview(
        HEADER,
        (
            v.PhaseStep("Inspection", v.StepState.DONE, "", 3, 3),
            v.PhaseStep("Mitigation", v.StepState.DONE, "", 3, 3),
            v.PhaseStep("Drying", v.StepState.DONE, "", 3, 3),
            v.PhaseStep("Review", v.StepState.CURRENT, "WAITING", 1, 2),
            v.PhaseStep("Report", v.StepState.TODO),
            v.PhaseStep("Close out", v.StepState.TODO),
        ),
        0.62,
        v.JobTiles(
            len(states),
            states.count(v.PointState.DRY),
            states.count(v.PointState.WET),
            air[(AirRole.AFFECTED, 4)],
            air[(AirRole.OUTSIDE, 4)],
            4,
            VISIT_TIMES[-1],
            2,
            1,
            1,
        ),
        tuple(rooms),
        v.DeterminationView(DeterminationKind.CATEGORY, 2, TECH, START),
        v.DeterminationView(DeterminationKind.CLASS, 3, TECH, START),
        v.CheckpointView(
            uid(5, 1),
            "Approve the drying report",
            "12 points, 4 visits, 2 photos. The client gets it as PDF.",
            "Review",
            VISIT_TIMES[-1] + timedelta(hours=2),
        ),
        (
            v.OpenItem(
                "Read P-02 again",
                "It fell by less than 1 % since the last visit.",
                v.Fix("map", "point", uid(3, 1)),
            ),
            v.OpenItem(
                "Read the outside air",
                "It is needed to compare the affected air.",
                v.Fix("drying", "air_reading"),
            ),
        ),
        COUNTS,
        STORY,
    )


STORY = JobStory(
    visit=VisitView(4, VisitKind.MONITOR, TECH, VISIT_TIMES[-1], None, 9, 12, 3, 2),
    people=(
        PersonView(
            "Margaret Hendricks", PartyRole.INSURED, "(503) 555-0142", "m.hendricks@example.com"
        ),
        PersonView("Daniel Okafor", PartyRole.DESK_ADJUSTER, "1-800-555-0199"),
        PersonView(TECH, None),
    ),
    events=(
        EventView(VISIT_TIMES[-1], "visit", "4", TECH),
        EventView(START + timedelta(hours=3), "category", "2", TECH),
        EventView(START, "milestone_received", "", TECH),
        EventView(START - timedelta(hours=9), "loss", "Refrigerator supply line"),
    ),
    dry_at=VISIT_TIMES[-1] + timedelta(days=2),
    points_without_forecast=1,
)


def card() -> v.JobCard:
    """The sample in the list."""
    tiles = overview().tiles
    return v.JobCard(
        JOB_ID,
        HEADER.number,
        HEADER.client_name,
        HEADER.address,
        HEADER.claim_number,
        HEADER.state,
        "Review",
        0.62,
        tiles.points_total,
        tiles.points_dry,
        tiles.points_wet,
        VISIT_TIMES[-1],
        ZONE,
        True,
        COUNTS,
    )


def cards() -> tuple[v.JobCard, ...]:
    """Five jobs in different states."""
    done = v.SyncCounts(accepted=140, photos_total=31, photos_accepted=31)
    refused = v.SyncCounts(accepted=60, refused=2, photos_total=8, photos_accepted=8)
    base = card()
    return (
        base,
        replace(
            base,
            job_id=uid(1, 2),
            number="24-121",
            client_name="Okafor, upper flat",
            address="77 Mill Street, Portland, OR",
            claim_number="",
            state=JobState.DRYING,
            phase="Drying",
            progress=0.35,
            points_total=18,
            points_dry=5,
            points_wet=6,
            checkpoint_waiting=False,
            sync=done,
        ),
        replace(
            base,
            job_id=uid(1, 3),
            number="24-115",
            client_name="Lindqvist Dental",
            address="1200 NW 9th Avenue, Portland, OR",
            claim_number="CM-88213",
            state=JobState.IN_REVIEW,
            phase="Report",
            progress=0.9,
            points_total=26,
            points_dry=26,
            points_wet=0,
            checkpoint_waiting=False,
            sync=refused,
        ),
        replace(
            base,
            job_id=uid(1, 4),
            number="24-123",
            client_name="Sato residence",
            address="9 Heron Lane, Lake Oswego, OR",
            claim_number="24-123-5561",
            state=JobState.OPEN,
            phase="",
            progress=None,
            points_total=0,
            points_dry=0,
            points_wet=0,
            last_visit_at=None,
            checkpoint_waiting=False,
            sync=v.SyncCounts(not_sent=6),
        ),
        replace(
            base,
            job_id=uid(1, 5),
            number="24-102",
            client_name="Brennan & Daughters Bakery",
            address="310 Division Street, Gresham, OR",
            claim_number="24-102-0077",
            state=JobState.CLOSED,
            phase="Close out",
            progress=1.0,
            points_total=22,
            points_dry=22,
            points_wet=0,
            checkpoint_waiting=False,
            sync=done,
        ),
    )


def meter(
    value: str = "18.4", link: LinkState = LinkState.LIVE, words: str = "Live, 1 s ago"
) -> v.MeterState:
    """A moisture meter's state."""
    return v.MeterState(
        "probe-1",
        "BTHome probe 7C:4E",
        Quantity.MATERIAL_MOISTURE,
        f"m-{value}",
        D(value),
        Unit.PCT_WME,
        link,
        words,
        1.0 if link is LinkState.LIVE else 95.0,
        Quality.SIMULATED,
        84,
    )


def air_meter(quantity: Quantity, value: str) -> v.MeterState:
    """A thermo-hygrometer's state."""
    unit = Unit.CELSIUS if quantity is Quantity.AIR_TEMPERATURE else Unit.PCT_RH
    return v.MeterState(
        "hygro-1",
        "Rotronic HL-NT2",
        quantity,
        f"a-{quantity}",
        D(value),
        unit,
        LinkState.LIVE,
        "Live, 2 s ago",
        2.0,
        Quality.SIMULATED,
        None,
    )


def meters() -> tuple[v.MeterState, ...]:
    """A trace of the moisture meter and one state of the air meter."""
    trace = [18.4 + 1.1 * math.sin(n / 3.1) + 0.5 * math.cos(n / 1.3) for n in range(40)]
    return (
        *(meter(f"{value:.1f}") for value in trace),
        meter("18.4"),
        air_meter(Quantity.AIR_TEMPERATURE, "28.9"),
        air_meter(Quantity.RELATIVE_HUMIDITY, "31.4"),
    )
