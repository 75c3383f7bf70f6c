"""What is recorded of the loss before anything is dried."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from app.domain.records import (
    Circuit,
    Claim,
    ContentsItem,
    Credential,
    Disposition,
    FormKind,
    Hazard,
    HazardAssessment,
    HazardKind,
    HvacCheck,
    HvacState,
    IntrusionSource,
    Job,
    JobState,
    MigrationCheck,
    MigrationFinding,
    MigrationPlace,
    Milestone,
    MilestoneKind,
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
    PowerIsolation,
    PowerState,
    PpeUse,
    Programme,
    Property,
    Record,
    Referral,
    Specialist,
)
from tests.standards.rules.job_helpers import (
    NO,
    YES,
    later,
    photo,
    signed,
    visit_at,
)
from tests.standards.rules.record_factory import (
    LOSS_AT,
    id_of,
    make,
)


def intake() -> Iterator[Record]:
    """Who, what, where and the authority to work."""
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


def safety() -> Iterator[Record]:
    """Hazards, power and what was declined."""
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


def people() -> Iterator[Record]:
    """Occupants, notices, credentials."""
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


def building() -> Iterator[Record]:
    """The building, its neighbours' checks and its contents."""
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
