"""A job in which every rule that applies is complete, of any size, and three kinds of jobs that differ from it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.measurement import Unit
from app.domain.records import (
    AffectedArea,
    AirRole,
    BiocideUse,
    Calibration,
    Chamber,
    ChamberRoom,
    ControlRank,
    ControlReading,
    CustodyAction,
    CustodyEvent,
    Determination,
    DeterminationKind,
    Deviation,
    Document,
    DocumentKind,
    DryingGoal,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    Estimate,
    Fact,
    FormKind,
    GoalRule,
    Instrument,
    InstrumentKind,
    LineItem,
    Material,
    MoisturePoint,
    Money,
    Photo,
    PhotoPhase,
    Placement,
    PointStatus,
    RatingBasis,
    Record,
    Removal,
    Restorability,
    Room,
    ScopeItem,
    Sizing,
    SizingKind,
    Surface,
    Visit,
    VisitKind,
    WorkPlan,
)
from tests.standards.rules.job_helpers import (
    USD,
    YES,
    air,
    category,
    later,
    photo,
    reading,
    signed,
    visit_at,
)
from tests.standards.rules.job_site import building, intake, people, safety
from tests.standards.rules.record_factory import (
    LOSS_AT,
    Records,
    id_of,
    make,
)


def full_job(rooms: int = 2, points_per_room: int = 2, visits: int = 4) -> Records:
    """The job: one chamber, ``rooms`` rooms dry at the last two of ``visits`` daily visits."""
    return (
        *intake(),
        *safety(),
        *people(),
        *building(),
        *_visits(visits),
        *(r for room in range(rooms) for r in _room(room, points_per_room, visits)),
        *_drying_plan(rooms),
        *(r for number in range(1, visits + 1) for r in _air(number, visits)),
        *_machines(visits),
        *_removal(),
        *_papers(visits),
    )


def _visits(visits: int) -> Iterator[Record]:
    for number in range(1, visits + 1):
        kind = VisitKind.MONITOR if 1 < number < visits else VisitKind.INITIAL
        yield make(
            Visit,
            f"visit {number}",
            number=number,
            kind=VisitKind.FINAL if number == visits else kind,
            technician="Tess",
            arrived_at=visit_at(number),
            left_at=later(visit_at(number), 120),
            equipment_counted=True,
        )


def _room(place: int, points: int, visits: int) -> Iterator[Record]:
    name = f"room {place}"
    yield make(
        Room,
        name,
        name=f"Room {place}",
        length_m=Decimal(4),
        width_m=Decimal(3),
        height_m=Decimal("2.4"),
    )
    yield make(ChamberRoom, f"{name} in chamber", chamber_id=id_of("chamber"), room_id=id_of(name))
    yield make(
        AffectedArea,
        f"area {place}",
        room_id=id_of(name),
        surface=Surface.WALL,
        wet_m2=Decimal(4),
        total_m2=Decimal(20),
        wet_height_m=Decimal("0.4"),
    )
    for number in range(1, visits + 1):
        yield category(f"area {place}", number)
    yield make(
        Material,
        f"material {place}",
        room_id=id_of(name),
        surface=Surface.WALL,
        restorability=Restorability.RESTORE,
        decision_reason="clean water, sound",
    )
    for shot in ("wide", "close"):
        yield photo(f"{name} {shot}", PhotoPhase.BEFORE, name)
    yield photo(f"{name} done", PhotoPhase.COMPLETION, name)
    for number in range(points):
        yield from _point(f"P{place}-{number}", place, visits)
    yield make(
        Sizing,
        f"sizing {place}",
        kind=SizingKind.AIR_MOVERS,
        room_id=id_of(name),
        inputs=(Fact("perimeter", "14", "m"),),
        recommended_low=1,
        recommended_high=2,
        placed=1,
    )


def _point(label: str, place: int, visits: int) -> Iterator[Record]:
    yield make(
        MoisturePoint,
        label,
        room_id=id_of(f"room {place}"),
        label=label,
        surface=Surface.WALL,
        material="drywall",
        scale=Unit.PCT_WME,
        depth_mm=Decimal(10),
        instrument_id=id_of("meter"),
        material_id=id_of(f"material {place}"),
        status=PointStatus.LIVE,
        goal=DryingGoal(
            GoalRule.ABS_POINTS,
            Decimal(12),
            Decimal(8),
            "control 8 + 4 points",
            control_reading_id=id_of("control"),
            rank=ControlRank.SAME_BUILDING,
        ),
    )
    yield photo(f"photo {label}", PhotoPhase.MOISTURE, point=label)
    for number in range(1, visits + 1):
        left = visits - number
        value = Decimal(9) + left if left < 2 else Decimal(10) + Decimal(18) * (left) / (visits - 1)
        yield reading(label, number, round(value, 1))


def _drying_plan(rooms: int) -> Iterator[Record]:
    yield make(
        Instrument,
        "meter",
        make="Acme",
        model="Pin 2",
        serial="M-1",
        kind=InstrumentKind.MOISTURE_PIN,
        resolution=Decimal("0.1"),
    )
    yield make(Calibration, "check", instrument_id=id_of("meter"), passed=True, checked_at=LOSS_AT)
    yield make(
        ControlReading,
        "control",
        instrument_id=id_of("meter"),
        scale=Unit.PCT_WME,
        material="drywall",
        value=Decimal(8),
        rank=ControlRank.SAME_BUILDING,
    )
    yield make(Chamber, "chamber", name="Ground floor", started_at=visit_at(1))
    yield make(
        Determination,
        "class",
        kind=DeterminationKind.CLASS,
        value=2,
        chamber_id=id_of("chamber"),
        inputs=(Fact("wet_percent", "20", "%"),),
        decided_at=later(visit_at(1), 90),
    )
    yield make(
        WorkPlan,
        "plan",
        goals="drying: as set; cleaning: none; air: as outside",
        schedule_h=24,
        chamber_ids=(id_of("chamber"),),
    )
    yield make(
        Sizing,
        "dehu sizing",
        kind=SizingKind.DEHUMIDIFICATION,
        inputs=(Fact("volume", str(29 * rooms), "m3"),),
        recommended_low=1,
        recommended_high=1,
        placed=1,
    )


def _air(number: int, visits: int) -> Iterator[Record]:
    yield air(number, AirRole.OUTSIDE, "8", "70")
    yield air(number, AirRole.UNAFFECTED, "22", "45")
    yield air(number, AirRole.AFFECTED, "24", "52", id_of("chamber"))
    if 1 < number <= visits:
        yield air(number, AirRole.DEHU_IN, "24", "52", id_of("dehu placement"))
        yield air(number, AirRole.DEHU_OUT, "33", "18", id_of("dehu placement"))


def _machines(visits: int) -> Iterator[Record]:
    placed_at = later(visit_at(1), 60)
    machines = (
        ("dehu", EquipmentKind.DEHU_LGR, "5.5"),
        ("mover", EquipmentKind.AIR_MOVER_AXIAL, "2"),
    )
    for name, kind, amperes in machines:
        yield make(
            EquipmentAsset,
            name,
            tag=name.upper(),
            kind=kind,
            model="X1",
            capacity_l_per_day=Decimal(38) if name == "dehu" else None,
            rating_basis=RatingBasis.AHAM,
            airflow_m3_per_h=Decimal(500),
            current_a=Decimal(amperes),
        )
        yield make(
            Placement,
            f"{name} placement",
            asset_id=id_of(name),
            room_id=id_of("room 0"),
            chamber_id=id_of("chamber"),
            circuit_id=id_of("circuit"),
            x_m=Decimal(1),
            y_m=Decimal(1),
            placed_at=placed_at,
            removed_at=later(visit_at(visits), 90),
            removed_by="Tess",
            removal_reason="dry",
            photo_ids=(id_of(f"{name} photo"),),
        )
        yield photo(f"{name} photo", PhotoPhase.EQUIPMENT, "room 0")
        for number in range(1, visits + 1):
            yield make(
                EquipmentLog,
                f"log {name} {number}",
                placement_id=id_of(f"{name} placement"),
                day=visit_at(number).date(),
                running=True,
                hours=Decimal(24),
                visit_id=id_of(f"visit {number}"),
            )


def _removal() -> Iterator[Record]:
    yield make(
        Removal,
        "removal",
        room_id=id_of("room 0"),
        material_id=id_of("material 0"),
        removed_at=later(visit_at(1), 80),
        before_photo_ids=(id_of("room 0 close"),),
        after_photo_ids=(id_of("room 0 done"),),
        quantities=(Fact("area", "4", "ft2"),),
        disposal="bagged, tip",
    )
    yield from signed(FormKind.AUTHORITY_TO_DISPOSE, later(visit_at(1), 70))
    yield make(
        BiocideUse,
        "biocide",
        ventilation="windows open",
        client_informed_at=visit_at(1),
        consent=YES,
        applied_at=later(visit_at(1), 85),
    )
    yield make(Deviation, "deviation", risk="slower", before="closed", after="open")
    yield make(
        MoisturePoint,
        "torn out",
        label="T1",
        room_id=id_of("room 0"),
        status=PointStatus.TORN_OUT,
        status_reason="removed with the wall",
        status_photo_id=id_of("room 0 done"),
        closed_visit_id=id_of("visit 1"),
        instrument_id=id_of("meter"),
        depth_mm=Decimal(10),
    )
    yield photo("photo torn out", PhotoPhase.MOISTURE, point="torn out")


def _papers(visits: int) -> Iterator[Record]:
    done = later(visit_at(visits), 110)
    yield from signed(FormKind.CERTIFICATE_OF_COMPLETION, done)
    yield from signed(FormKind.CERTIFICATE_OF_DRYNESS, done)
    yield make(ScopeItem, "scope", accepted_by="Tess", reason="wet drywall")
    yield make(
        LineItem,
        "dehu days",
        category_code="WTR",
        selector="DHM",
        activity="",
        quantity=Decimal(visits),
        unit="DA",
        placement_ids=(id_of("dehu placement"),),
    )
    yield make(
        LineItem,
        "drywall out",
        category_code="WTR",
        selector="DRYW",
        activity="-",
        quantity=Decimal(4),
        unit="SF",
        room_id=id_of("room 0"),
        photo_ids=(id_of("room 0 close"),),
    )
    yield make(
        Estimate,
        "estimate",
        tax_rules="none",
        subtotal=Money(Decimal(100), USD),
        tax=Money(Decimal(0), USD),
        overhead=Money(Decimal(0), USD),
        profit=Money(Decimal(0), USD),
        total=Money(Decimal(100), USD),
    )
    for revision in (1, 2):
        yield make(
            Document,
            f"report {revision}",
            kind=DocumentKind.REPORT,
            revision=revision,
            sha256=f"report {revision}",
            run_id="run",
            rules_version="us-1",
            chart_edition="rev 1",
        )
    yield make(Document, "package", kind=DocumentKind.PACKAGE, title="Package")


def acknowledged(records: Records) -> Records:
    """The records with the server's word for every photo."""
    events = tuple(
        make(
            CustodyEvent,
            f"acknowledged {photo.id}",
            photo_id=photo.id,
            sha256=photo.sha256,
            action=CustodyAction.ACKNOWLEDGED,
        )
        for photo in records
        if isinstance(photo, Photo)
    )
    return (*records, *events)


BASE: Records = acknowledged(full_job())
