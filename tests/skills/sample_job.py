"""Jobs with known contents for the skills' tests; ``resources/sample_jobs`` holds them as files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid5

from app.domain.measurement import Quality, Unit
from app.domain.records import (
    Address,
    AffectedArea,
    AirReading,
    AirRole,
    Authority,
    Claim,
    Determination,
    DeterminationKind,
    DryingGoal,
    EquipmentAsset,
    EquipmentKind,
    Evaporation,
    Form,
    FormKind,
    GoalRule,
    Job,
    JobState,
    Material,
    MoisturePoint,
    MoistureReading,
    Party,
    PartyRole,
    Photo,
    PhotoPhase,
    Placement,
    PointStatus,
    Porosity,
    ReadingSource,
    Record,
    Room,
    Signature,
    SignatureOutcome,
    Surface,
    Visit,
    VisitKind,
)
from tests.standards.rules.full_job import full_job

NAMESPACE = UUID("6f5d3a52-8c1e-4d0b-9a55-0d1c2b3a4f50")
LOSS_AT = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)


def sample_id(name: str) -> UUID:
    """The same id for the same name, always."""
    return uuid5(NAMESPACE, name)


JOB_ID = sample_id("job")
METER_ID = sample_id("meter")
JOB = Job(
    id=JOB_ID,
    number="WD-1042",
    client_name="Ada Byron",
    address=Address("12 Mill Lane", "Denver", "CO", "80202", "US"),
    claim_number="CL-77",
    carrier="Prairie Mutual",
    source_of_loss="Washing machine supply hose burst",
    loss_at=LOSS_AT,
    time_zone="America/Denver",
    elevation_m=Decimal("1609"),
    state=JobState.DRYING,
    created_at=LOSS_AT + timedelta(hours=5),
)


def room(name: str, x_m: str) -> Room:
    """A room of 4 x 3 x 2.5 m."""
    sizes = (Decimal("4"), Decimal("3"), Decimal("2.5"))
    return Room(sample_id(name), JOB_ID, name, "Ground", *sizes, Decimal(x_m), Decimal(0))


def point(label: str, room_name: str, status: PointStatus = PointStatus.LIVE) -> MoisturePoint:
    """A point on drywall with a goal of 12 %WME."""
    return MoisturePoint(
        id=sample_id(label),
        job_id=JOB_ID,
        room_id=sample_id(room_name),
        label=label,
        spot="left of the door",
        surface=Surface.WALL,
        material="drywall",
        scale=Unit.PCT_WME,
        depth_mm=None,
        instrument_id=METER_ID,
        x_m=Decimal(1),
        y_m=Decimal(1),
        goal=DryingGoal(GoalRule.ABS_POINTS, Decimal(12), Decimal(8), "control 8"),
        status=status,
    )


def visit(number: int) -> Visit:
    """The n-th visit, a day apart."""
    kind = VisitKind.INITIAL if number == 1 else VisitKind.MONITOR
    arrived = LOSS_AT + timedelta(hours=6, days=number - 1)
    return Visit(sample_id(f"visit {number}"), JOB_ID, number, kind, "Tess", arrived, None)


def reading(label: str, number: int, value: str, **changes: Any) -> MoistureReading:
    """A reading at a point during a visit."""
    taken_at = LOSS_AT + timedelta(hours=7, days=number - 1)
    made = MoistureReading(
        id=sample_id(f"{label} {number} {value}"),
        job_id=JOB_ID,
        point_id=sample_id(label),
        visit_id=sample_id(f"visit {number}"),
        value=Decimal(value),
        token=None,
        scale=Unit.PCT_WME,
        depth_mm=None,
        instrument_id=METER_ID,
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=taken_at,
        monotonic_ns=0,
        operator="Tess",
    )
    return replace(made, **changes)


def air(number: int, role: AirRole, temperature_c: str, rh_pct: str) -> AirReading:
    """An air reading during a visit, at Denver's pressure."""
    return AirReading(
        id=sample_id(f"air {number} {role}"),
        job_id=JOB_ID,
        visit_id=sample_id(f"visit {number}"),
        role=role,
        place=role.value.title(),
        temperature_c=Decimal(temperature_c),
        rh_pct=Decimal(rh_pct),
        pressure_pa=Decimal(83400),
        instrument_id=METER_ID,
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=LOSS_AT + timedelta(hours=7, days=number - 1),
        monotonic_ns=0,
        operator="Tess",
    )


def photo(name: str, phase: PhotoPhase, room_name: str) -> Photo:
    """A photo of a room."""
    return Photo(
        id=sample_id(name),
        job_id=JOB_ID,
        visit_id=sample_id("visit 1"),
        room_id=sample_id(room_name),
        point_id=None,
        phase=phase,
        caption=name,
        sha256=hashlib.sha256(name.encode()).hexdigest(),
        size_bytes=1000,
        media_type="image/jpeg",
        width_px=800,
        height_px=600,
        taken_at=LOSS_AT + timedelta(hours=6),
        taken_by="Tess",
    )


def determination(kind: DeterminationKind, value: int) -> Determination:
    """What Tess decided on the first day."""
    at = LOSS_AT + timedelta(hours=8)
    return Determination(sample_id(kind), JOB_ID, kind, value, "seen on site", "Tess", at)


COMPLETE: tuple[Record, ...] = (
    JOB,
    room("Kitchen", "0"),
    room("Hall", "5"),
    point("P1", "Kitchen"),
    point("P2", "Hall", PointStatus.TORN_OUT),
    visit(1),
    visit(2),
    reading("P1", 1, "28"),
    reading("P1", 2, "11.5"),
    reading("P2", 1, "30"),
    air(1, AirRole.AFFECTED, "22", "65"),
    air(2, AirRole.AFFECTED, "23.5", "40"),
    air(2, AirRole.OUTSIDE, "5", "0"),
    photo("arrival", PhotoPhase.ARRIVAL, "Kitchen"),
    photo("source", PhotoPhase.SOURCE, "Kitchen"),
    determination(DeterminationKind.CATEGORY, 1),
    determination(DeterminationKind.CLASS, 2),
)
BARE: tuple[Record, ...] = (
    replace(JOB, claim_number="", carrier=" ", source_of_loss=""),
    room("Kitchen", "0"),
    replace(point("P1", "Kitchen"), goal=None),
)
CONTRADICTORY: tuple[Record, ...] = (
    JOB,
    room("Kitchen", "0"),
    point("P1", "Kitchen"),
    visit(1),
    visit(2),
    visit(3),
    reading("P1", 1, "14", taken_at=LOSS_AT - timedelta(days=1)),
    reading("P1", 2, "18", quality=Quality.CAL_EXPIRED | Quality.MANUAL),
    reading("P1", 2, "40", scale=Unit.REL_100),
)
CONTAMINATED: tuple[Record, ...] = (
    replace(JOB, source_of_loss="Sewage came up through the floor drain", state=JobState.CLOSED),
    Party(
        sample_id("insured"),
        JOB_ID,
        PartyRole.INSURED,
        "Ada Byron",
        phone="call Ada",
        email="ada@example.com",
        authority=(Authority.AUTHORISE_WORK,),
    ),
    Party(
        sample_id("carrier"), JOB_ID, PartyRole.CARRIER, "Prairie Mutual", email="claims at work"
    ),
    Claim(sample_id("claim"), JOB_ID, "CL-78"),
    room("Kitchen", "0"),
    room("Hall", "5"),
    AffectedArea(
        sample_id("wet floor"), JOB_ID, sample_id("Kitchen"), Surface.FLOOR, Decimal(9), Decimal(12)
    ),
    Material(
        sample_id("board"),
        JOB_ID,
        sample_id("Kitchen"),
        Surface.WALL,
        "gypsum_board",
        Porosity.POROUS,
        Evaporation.NORMAL,
        area_m2=Decimal("4.5"),
    ),
    EquipmentAsset(sample_id("dehu"), JOB_ID, "D-7", EquipmentKind.DEHU_LGR),
    Placement(
        sample_id("stay 1"),
        JOB_ID,
        sample_id("dehu"),
        sample_id("Kitchen"),
        LOSS_AT + timedelta(hours=8),
        "Tess",
        "class 3",
    ),
    Placement(
        sample_id("stay 2"),
        JOB_ID,
        sample_id("dehu"),
        sample_id("Hall"),
        LOSS_AT + timedelta(hours=20),
        "Tess",
        "moved",
    ),
    point("P1", "Kitchen"),
    visit(1),
    reading("P1", 1, "40"),
    air(1, AirRole.AFFECTED, "22", "50"),
    air(1, AirRole.DEHU_IN, "22", "50"),
    air(1, AirRole.DEHU_OUT, "30", "60"),
    Form(
        sample_id("certificate"),
        JOB_ID,
        FormKind.CERTIFICATE_OF_DRYNESS,
        "certificate-of-dryness",
        "1",
        "Certificate of dryness",
        (),
        "a" * 64,
        "Tess",
        LOSS_AT + timedelta(days=2),
    ),
    Signature(
        sample_id("signature"),
        JOB_ID,
        sample_id("certificate"),
        SignatureOutcome.SIGNED,
        "Ada Byron",
        "owner",
        "I have read this.",
        "b" * 64,
        LOSS_AT + timedelta(days=2),
        "Tess",
    ),
    determination(DeterminationKind.CATEGORY, 3),
    determination(DeterminationKind.CLASS, 1),
)
FULL: tuple[Record, ...] = full_job()
RECORDS: Mapping[str, tuple[Record, ...]] = {
    "bare": BARE,
    "complete": COMPLETE,
    "contaminated": CONTAMINATED,
    "contradictory": CONTRADICTORY,
    "full": FULL,
}
