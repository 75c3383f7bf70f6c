"""A job in which every rule that applies is complete, of any size, and three kinds of jobs that differ from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from app.domain.measurement import Unit
from app.domain.records import (
    AffectedArea,
    AirReading,
    AirRole,
    BiocideUse,
    Calibration,
    Chamber,
    ChamberRoom,
    Circuit,
    Claim,
    ContentsItem,
    ControlRank,
    ControlReading,
    Credential,
    CustodyAction,
    CustodyEvent,
    Determination,
    DeterminationKind,
    Deviation,
    Disposition,
    Document,
    DocumentKind,
    DryingGoal,
    EquipmentAsset,
    EquipmentKind,
    EquipmentLog,
    Estimate,
    Fact,
    Form,
    FormKind,
    GoalRule,
    Hazard,
    HazardAssessment,
    HazardKind,
    HvacCheck,
    HvacState,
    Instrument,
    InstrumentKind,
    IntrusionSource,
    Job,
    JobState,
    LineItem,
    Material,
    MigrationCheck,
    MigrationFinding,
    MigrationPlace,
    Milestone,
    MilestoneKind,
    MoisturePoint,
    MoistureReading,
    Money,
    Note,
    Notice,
    NoticeKind,
    Observation,
    ObservationKind,
    Occupancy,
    Party,
    PartyRole,
    Photo,
    PhotoPhase,
    Placement,
    PointStatus,
    PowerIsolation,
    PowerState,
    PpeUse,
    Programme,
    Property,
    RatingBasis,
    Record,
    Referral,
    Removal,
    Restorability,
    Room,
    ScopeItem,
    Signature,
    SignatureOutcome,
    Sizing,
    SizingKind,
    Specialist,
    Surface,
    Visit,
    VisitKind,
    WorkPlan,
    YesNoUnknown,
)
from tests.standards.rules.record_factory import (
    LOSS_AT,
    Records,
    id_of,
    make,
)

YES, NO = YesNoUnknown.YES, YesNoUnknown.NO
USD = "USD"


def visit_at(number: int) -> datetime:
    """When the n-th visit begins: six hours after the loss, then daily."""
    return LOSS_AT + timedelta(hours=6 + 24 * (number - 1))


def later(at: datetime, minutes: int) -> datetime:
    """Some minutes later."""
    return at + timedelta(minutes=minutes)


def photo(name: str, phase: PhotoPhase, room: str | None = None, point: str | None = None) -> Photo:
    """A photo whose hash is its name."""
    return make(
        Photo,
        name,
        phase=phase,
        room_id=id_of(room) if room else None,
        point_id=id_of(point) if point else None,
        sha256=name,
        taken_at=later(visit_at(1), 5),
    )


def signed(
    kind: FormKind, at: datetime, outcome: SignatureOutcome = SignatureOutcome.SIGNED
) -> Records:
    """A form of a kind with its signature."""
    form = make(Form, f"form {kind}", kind=kind, rendered_sha256=f"{kind}", values=())
    signature = make(
        Signature,
        f"signature {kind}",
        form_id=form.id,
        outcome=outcome,
        signed_sha256=f"{kind}",
        signed_at=at,
        refusal_reason=""
        if outcome is SignatureOutcome.SIGNED
        else "too much dust; told of the risk",
    )
    return (form, signature)


def category(area: str, number: int, value: int = 1) -> Determination:
    """The category of an area as decided at a visit."""
    return make(
        Determination,
        f"category {area} {number}",
        kind=DeterminationKind.CATEGORY,
        value=value,
        area_id=id_of(area),
        visit_id=id_of(f"visit {number}"),
        decided_at=later(visit_at(number), 20),
    )


def air(number: int, role: AirRole, celsius: str, rh: str, about: UUID | None = None) -> AirReading:
    """An air reading of a visit; ``about`` is its chamber or placement."""
    machine = role in (AirRole.DEHU_IN, AirRole.DEHU_OUT)
    return make(
        AirReading,
        f"air {number} {role} {about}",
        visit_id=id_of(f"visit {number}"),
        role=role,
        place=role.value,
        temperature_c=Decimal(celsius),
        rh_pct=Decimal(rh),
        pressure_pa=Decimal(101325),
        taken_at=later(visit_at(number), 30),
        chamber_id=None if machine else about,
        placement_id=about if machine else None,
    )


def reading(point: str, number: int, value: Decimal) -> MoistureReading:
    """What the point read at a visit."""
    return make(
        MoistureReading,
        f"reading {point} {number}",
        point_id=id_of(point),
        visit_id=id_of(f"visit {number}"),
        value=value,
        scale=Unit.PCT_WME,
        depth_mm=Decimal(10),
        instrument_id=id_of("meter"),
        taken_at=later(visit_at(number), 40),
    )


def full_job(rooms: int = 2, points_per_room: int = 2, visits: int = 4) -> Records:
    """The job: one chamber, ``rooms`` rooms dry at the last two of ``visits`` daily visits."""
    return (
        *_intake(),
        *_safety(),
        *_people(),
        *_building(),
        *_visits(visits),
        *(r for room in range(rooms) for r in _room(room, points_per_room, visits)),
        *_drying_plan(rooms),
        *(r for number in range(1, visits + 1) for r in _air(number, visits)),
        *_machines(visits),
        *_removal(),
        *_papers(visits),
    )


def _intake() -> Iterator[Record]:
    yield make(
        Job,
        "job",
        number="WD-1",
        client_name="Ada Byron",
        carrier="Prairie Mutual",
        claim_number="CL-77",
        source_of_loss="Supply hose burst",
        loss_at=LOSS_AT,
        time_zone="America/Denver",
        elevation_m=Decimal(0),
        state=JobState.IN_REVIEW,
        jurisdiction="US-CO",
        retain_until=(LOSS_AT + timedelta(days=4000)).date(),
    )
    yield make(Milestone, "contacted", kind=MilestoneKind.CONTACTED, at=later(LOSS_AT, 60))
    yield make(Claim, "claim", claim_number="CL-77", assignment_source="carrier portal")
    yield make(Party, "adjuster", role=PartyRole.DESK_ADJUSTER, phone="555-0100")
    yield make(Programme, "programme")
    yield make(
        IntrusionSource,
        "source",
        found=YES,
        water_source="supply_line",
        stopped=YES,
        stopped_at=later(LOSS_AT, 90),
        repair_by="the owner's plumber",
    )
    yield from signed(FormKind.WORK_AUTHORISATION, later(visit_at(1), 10))
    yield photo("arrival", PhotoPhase.ARRIVAL)
    yield photo("source photo", PhotoPhase.SOURCE)


def _safety() -> Iterator[Record]:
    yield make(
        HazardAssessment,
        "hazards",
        hazards=tuple(
            Hazard(kind, YES if kind is HazardKind.ELECTRICAL else NO, "isolated")
            for kind in HazardKind
            if kind is not HazardKind.OTHER
        ),
        entry_allowed=True,
        assessed_at=later(visit_at(1), 5),
    )
    yield make(PowerIsolation, "isolation", state=PowerState.LOCKED_OUT, lock_tag="T-4")
    yield make(PpeUse, "ppe", person="Tess", items=("gloves", "boots"))
    yield make(Observation, "standing water", kind=ObservationKind.STANDING_WATER)
    yield make(Referral, "electrician", specialist=Specialist.ELECTRICAL, declined=True)
    yield from signed(FormKind.REFUSAL, later(visit_at(1), 60))


def _people() -> Iterator[Record]:
    yield make(
        Occupancy,
        "occupancy",
        occupants=2,
        vulnerabilities=("none",),
        pets="a cat",
        staying=True,
        advice_given="ask a doctor when in doubt",
    )
    for kind in (
        NoticeKind.NOISE,
        NoticeKind.TRIP_HAZARD,
        NoticeKind.ENERGY_USE,
        NoticeKind.KEEP_RUNNING,
    ):
        yield make(Notice, f"notice {kind}", kind=kind)
    yield make(Credential, "credential")
    yield make(Note, "note", ai_drafted=True, written_by="Tess")


def _building() -> Iterator[Record]:
    yield make(
        Property,
        "property",
        year_built=1995,
        occupied=YES,
        hvac="ducted",
        below_grade=("crawlspace",),
    )
    yield make(
        HvacCheck,
        "hvac",
        state=HvacState.OFF,
        contaminated=NO,
        returns_inspected=True,
        specialist_needed=NO,
    )
    yield make(Circuit, "circuit", label="Kitchen", breaker_a=Decimal(15), voltage_v=Decimal(120))
    for place in (
        MigrationPlace.ADJACENT,
        MigrationPlace.BELOW,
        MigrationPlace.BEHIND,
        MigrationPlace.UNDER_CABINETS,
        MigrationPlace.CRAWLSPACE,
    ):
        yield make(
            MigrationCheck, f"migration {place}", place=place, finding=MigrationFinding.DRY_BY_METER
        )
    yield make(
        Observation,
        "old stain",
        kind=ObservationKind.PRE_EXISTING_DAMAGE,
        photo_ids=(id_of("arrival"),),
        owner_told_at=visit_at(1),
    )
    yield photo("visible light", PhotoPhase.BEFORE)
    yield make(
        Photo,
        "infrared photo",
        phase=PhotoPhase.MOISTURE,
        sha256="infrared photo",
        infrared_pair_id=id_of("visible light"),
    )
    yield make(
        Observation,
        "infrared",
        kind=ObservationKind.INFRARED,
        photo_ids=(id_of("infrared photo"),),
        reading_id=id_of("reading P0-0 1"),
    )
    yield make(
        ContentsItem,
        "sofa",
        condition="wet",
        disposition=Disposition.CLEAN,
        photo_ids=(id_of("arrival"),),
        location="warehouse",
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
