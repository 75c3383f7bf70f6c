"""Cases of the rules of planning, equipment and controls."""

from __future__ import annotations

from decimal import Decimal

from app.domain.records import (
    ContainmentKind,
    HazardKind,
    HvacState,
    Placement,
    VisitTask,
    YesNoUnknown,
)
from tests.standards.rules.case_tools import (
    Case,
    fails,
    hazards,
    holds,
    ignores,
)
from tests.standards.rules.full_job import BASE
from tests.standards.rules.job_helpers import visit_at
from tests.standards.rules.job_variants import CONTAMINATED, MOULD, categories
from tests.standards.rules.record_factory import drop, edit

UNKNOWN = YesNoUnknown.UNKNOWN
D = Decimal


BIOLOGICAL = hazards(HazardKind.BIOLOGICAL)

CASES: tuple[Case, ...] = (
    holds("PLN-01", "written", BASE),
    fails("PLN-01", "not written", BASE, drop("plan")),
    fails("PLN-01", "no schedule", BASE, edit("plan", schedule_h=0)),
    holds("PLN-01", "every hour", BASE, edit("plan", schedule_h=1)),
    fails("PLN-01", "no chambers", BASE, edit("plan", chamber_ids=())),
    holds("PLN-02", "calculated", BASE),
    fails("PLN-02", "not calculated", BASE, drop("dehu sizing")),
    fails("PLN-02", "placed not said", BASE, edit("dehu sizing", placed=None)),
    holds("PLN-03", "calculated", BASE),
    fails("PLN-03", "not for this room", BASE, drop("sizing 0")),
    fails("PLN-03", "no wet point", BASE, drop("P0-0", "P0-1", "torn out")),
    ignores("PLN-04", "as recommended", BASE),
    fails("PLN-04", "one too many", BASE, edit("sizing 0", placed=3)),
    fails("PLN-04", "one too few", BASE, edit("sizing 0", placed=0)),
    holds(
        "PLN-04",
        "with a reason",
        BASE,
        edit("sizing 0", placed=3, difference_code="layout", difference_reason="alcove"),
    ),
    holds("PLN-05", "12 A of 15 A", BASE, edit("mover", current_a=D("6.5"))),
    fails("PLN-05", "12.1 A of 15 A", BASE, edit("mover", current_a=D("6.6"))),
    fails("PLN-05", "with the building's load", BASE, edit("circuit", shared_load_a=D(8))),
    ignores("PLN-05", "no circuit named", BASE, edit(Placement, circuit_id=None)),
    ignores("PLN-06", "category 1", BASE),
    holds("PLN-06", "contained", CONTAMINATED),
    fails("PLN-06", "category 3, not decided", CONTAMINATED, drop("containment")),
    ignores("PLN-06", "category 2", CONTAMINATED, categories(2), drop("containment")),
    fails(
        "PLN-06",
        "category 2 in the air",
        CONTAMINATED,
        categories(2),
        BIOLOGICAL,
        drop("containment"),
    ),
    ignores(
        "PLN-06",
        "category 1 in the air",
        CONTAMINATED,
        categories(1),
        BIOLOGICAL,
        drop("containment"),
    ),
    fails("PLN-06", "growth", MOULD, drop("containment")),
    fails("PLN-06", "no photos", CONTAMINATED, edit("containment", photo_ids=())),
    fails("PLN-06", "no filtration", CONTAMINATED, drop("filtration")),
    holds(
        "PLN-06",
        "none, with a reason",
        CONTAMINATED,
        edit("containment", kind=ContainmentKind.NONE, reason="empty building"),
        drop("filtration"),
    ),
    holds("PLN-07", "5 Pa", CONTAMINATED, edit("pressure", difference_pa=D(-5))),
    fails("PLN-07", "4 Pa", CONTAMINATED, edit("pressure", difference_pa=D(-4))),
    fails("PLN-07", "no reading", CONTAMINATED, drop("pressure")),
    fails("PLN-07", "no meter", CONTAMINATED, edit("pressure", instrument_id=None)),
    ignores("PLN-07", "no negative pressure", BASE),
    holds("PLN-08", "task done", CONTAMINATED),
    fails("PLN-08", "category 2, not cleaned", BASE, categories(2)),
    fails(
        "PLN-08",
        "task not done",
        CONTAMINATED,
        edit("visit 1", tasks=(VisitTask("contaminated surfaces cleaned", False),)),
    ),
    ignores("PLN-08", "category 1", BASE),
    holds("PLN-09", "complete", BASE),
    fails("PLN-09", "no ventilation", BASE, edit("biocide", ventilation="")),
    fails("PLN-09", "consent not asked", BASE, edit("biocide", consent=UNKNOWN)),
    holds(
        "PLN-10",
        "approved and off",
        BASE,
        edit("biocide", in_hvac=True, hvac_approval="label, licence"),
    ),
    fails("PLN-10", "not approved", BASE, edit("biocide", in_hvac=True)),
    fails(
        "PLN-10",
        "system running",
        BASE,
        edit("biocide", in_hvac=True, hvac_approval="label"),
        edit("hvac", state=HvacState.RUNNING),
    ),
    ignores("PLN-10", "not there", BASE),
    holds("PLN-11", "before and after", BASE),
    fails("PLN-11", "no photo before", BASE, edit("removal", before_photo_ids=())),
    fails("PLN-11", "no quantities", BASE, edit("removal", quantities=())),
    holds("PLN-12", "signed", BASE),
    fails("PLN-12", "not signed", BASE, drop("signature authority_to_dispose")),
    ignores("PLN-12", "nothing thrown away", BASE, edit("removal", disposal="")),
    holds("PLN-13", "signed", BASE),
    fails("PLN-13", "not signed", BASE, drop("signature refusal")),
    ignores("PLN-13", "nothing declined", BASE, drop("electrician", "form refusal")),
    holds("PLN-14", "complete", BASE),
    fails("PLN-14", "no risk", BASE, edit("deviation", risk="")),
    holds("PLN-15", "known", BASE),
    fails("PLN-15", "no photo", BASE, edit("dehu placement", photo_ids=())),
    fails("PLN-15", "no place", BASE, edit("dehu placement", x_m=None)),
    fails("PLN-15", "no model", BASE, edit("mover", model="")),
    fails("PLN-15", "no current", BASE, edit("mover", current_a=None)),
    holds("PLN-16", "removed with a reason", BASE),
    fails("PLN-16", "no reason", BASE, edit("dehu placement", removal_reason="")),
    fails("PLN-16", "logged after the end", BASE, edit("log dehu 4", day=visit_at(6).date())),
    fails("PLN-16", "logged before the start", BASE, edit("log dehu 1", day=visit_at(0).date())),
    ignores("PLN-16", "all still there", BASE, edit(Placement, removed_at=None)),
    holds("PLN-17", "told", BASE),
    fails("PLN-17", "energy", BASE, drop("notice energy_use")),
)
