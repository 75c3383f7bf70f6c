"""Jobs that differ from the full one: an old building, contaminated water, growth in Texas, other countries."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.records import (
    Address,
    Clearance,
    ClearanceKind,
    Containment,
    ContainmentKind,
    Determination,
    DeterminationKind,
    Estimate,
    Fact,
    HazardFinding,
    HazardTest,
    JobType,
    MaterialHazard,
    Money,
    Observation,
    ObservationKind,
    PressureReading,
    Referral,
    Regulatory,
    RegulatoryKind,
    Room,
    Sizing,
    SizingKind,
    Specialist,
    VisitTask,
)
from tests.standards.rules.full_job import BASE
from tests.standards.rules.job_helpers import YES, later, visit_at
from tests.standards.rules.record_factory import Change, Records, after, edit, id_of, make, put


def categories(value: int) -> Change:
    """Every category decision becomes this one."""

    def change(before: Records) -> Records:
        return tuple(
            replace(record, value=value)
            if isinstance(record, Determination) and record.kind is DeterminationKind.CATEGORY
            else record
            for record in before
        )

    return change


OLD: Records = after(
    BASE,
    (
        edit("property", year_built=1960, painted_interior=YES),
        edit("material 0", suspected=(MaterialHazard.ASBESTOS,)),
        edit("removal", quantities=(Fact("area", "8", "ft2"),)),
        put(
            make(
                HazardTest,
                "asbestos test",
                hazard=MaterialHazard.ASBESTOS,
                finding=HazardFinding.NEGATIVE,
                material_id=id_of("material 0"),
                recorded_at=visit_at(1),
            ),
            make(Referral, "asbestos surveyor", specialist=Specialist.ASBESTOS, declined=False),
            make(Regulatory, "lead", kind=RegulatoryKind.LEAD_RENOVATION, reference="checklist 7"),
        ),
    ),
)

_CONTAINED = (
    make(
        Containment,
        "containment",
        chamber_id=id_of("chamber"),
        kind=ContainmentKind.FULL,
        negative_pressure=True,
        critical_barriers=("door to the hall",),
        hvac_isolated=True,
        entry="airlock",
        signage=True,
        photo_ids=(id_of("arrival"),),
    ),
    make(
        PressureReading,
        "pressure",
        chamber_id=id_of("chamber"),
        difference_pa=Decimal(-7),
        taken_at=visit_at(2),
        instrument_id=id_of("meter"),
    ),
    make(Sizing, "filtration", kind=SizingKind.AIR_FILTRATION, placed=1),
    make(
        Clearance,
        "evaluation",
        kind=ClearanceKind.EVALUATION,
        independent=False,
        disclosure="told",
        judged_at=visit_at(4),
    ),
)
CONTAMINATED: Records = after(
    BASE,
    (
        categories(3),
        edit("source", water_source="sewage"),
        edit("visit 1", tasks=(VisitTask("Contaminated surfaces cleaned", True),)),
        put(*_CONTAINED),
    ),
)


def _conditions(before: Records) -> Records:
    decided = tuple(
        make(
            Determination,
            f"condition {room.name}",
            kind=DeterminationKind.CONDITION,
            value=3,
            room_id=room.id,
            independent=True,
            decided_at=later(visit_at(1), 30),
        )
        for room in before
        if isinstance(room, Room)
    )
    return (*before, *decided)


_LAW = (
    RegulatoryKind.MOULD_NOTIFICATION,
    RegulatoryKind.MOULD_PROTOCOL,
    RegulatoryKind.MOULD_CLEARANCE,
    RegulatoryKind.PHOTOS_TO_OWNER,
)
MOULD: Records = after(
    BASE,
    (
        edit("job", job_type=JobType.MOULD, jurisdiction="US-TX"),
        put(
            *_CONTAINED,
            make(
                Clearance,
                "verification",
                kind=ClearanceKind.VERIFICATION,
                independent=True,
                judged_at=visit_at(4),
            ),
            make(
                Observation,
                "growth",
                kind=ObservationKind.VISIBLE_GROWTH,
                seen_at=visit_at(1),
                room_id=id_of("room 0"),
                area_m2=Decimal(5),
            ),
            make(Referral, "hygienist", specialist=Specialist.HYGIENIST, declined=False),
            *(
                make(Regulatory, f"law {kind}", kind=kind, done_at=later(visit_at(1), 80))
                for kind in _LAW
            ),
        ),
        edit("removal", bagged=True, cleaned="HEPA, damp wipe"),
        edit("log dehu 2", filter_changed=True),
        edit("ppe", respirator="half face", fit_test_on_file=YES, medical_on_file=YES),
        _conditions,
    ),
)


def _abroad(country: str, currency: str, tax: int, number: str) -> Records:
    tax_rules = f"GST {tax} %" if number else "VAT 20 %"
    total = Decimal(100 + tax)
    return after(
        BASE,
        (
            edit(
                "job",
                address=Address("1 Bridge Road", "Town", "", "2000", country),
                currency=currency,
                jurisdiction=country,
            ),
            edit("property", year_built=2015),
            edit(
                Estimate,
                tax_rules=tax_rules,
                tax=Money(Decimal(tax), currency),
                total=Money(total, currency),
                details=(Fact(number, "51 824 753 556"),) if number else (),
            ),
        ),
    )


AU: Records = _abroad("AU", "AUD", 10, "abn")
NZ: Records = _abroad("NZ", "NZD", 15, "nzbn")
UK: Records = _abroad("GB", "GBP", 20, "")
