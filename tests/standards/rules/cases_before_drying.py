"""Cases of the rules of initiation and assessment."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from app.domain.measurement import Unit
from app.domain.records import (
    Address,
    AffectedArea,
    AirReading,
    AirRole,
    BiocideUse,
    DryingGoal,
    Fact,
    FormKind,
    GoalRule,
    Hazard,
    HazardFinding,
    HazardKind,
    HvacState,
    IntrusionSource,
    Material,
    MigrationFinding,
    Observation,
    ObservationKind,
    Placement,
    PowerState,
    Removal,
    Restorability,
    SignatureOutcome,
    VerbalAuthority,
    YesNoUnknown,
)
from tests.standards.rules.case_tools import (
    Case,
    fails,
    hazards,
    holds,
    hours_in,
    ignores,
    only_categories,
    only_visits,
)
from tests.standards.rules.full_job import BASE
from tests.standards.rules.job_helpers import NO, YES, later, signed, visit_at
from tests.standards.rules.job_variants import AU, CONTAMINATED, MOULD, NZ, OLD, UK, categories
from tests.standards.rules.record_factory import Change, drop, edit, id_of, make, put

UNKNOWN = YesNoUnknown.UNKNOWN
D = Decimal


def _verbal(signed_after_h: float | None) -> tuple[Change, ...]:
    given = put(make(VerbalAuthority, "verbal", given_at=visit_at(1)))
    if signed_after_h is None:
        return (drop("signature work_authorisation"), given)
    at = visit_at(1) + timedelta(hours=signed_after_h)
    return (put(*signed(FormKind.WORK_AUTHORISATION, at)), given)


INITIATION = (
    holds("INI-01", "all there", BASE),
    fails("INI-01", "no client", BASE, edit("job", client_name=" ")),
    fails(
        "INI-01",
        "no street",
        BASE,
        edit("job", address=Address("", "", "", "", "US")),
    ),
    fails("INI-01", "no loss", BASE, edit("job", source_of_loss="")),
    fails("INI-01", "estimated loss without a reason", BASE, edit("job", loss_time_known=False)),
    holds(
        "INI-01",
        "estimated loss with a reason",
        BASE,
        edit("job", loss_time_known=False, loss_time_note="found on return"),
    ),
    fails("INI-01", "no first contact", BASE, drop("contacted")),
    holds("INI-02", "signed first", BASE),
    fails("INI-02", "never signed", BASE, drop("signature work_authorisation")),
    fails(
        "INI-02",
        "signed another text",
        BASE,
        edit("signature work_authorisation", signed_sha256="x"),
    ),
    fails(
        "INI-02",
        "refused",
        BASE,
        edit("signature work_authorisation", outcome=SignatureOutcome.REFUSED),
    ),
    holds("INI-02", "verbal, signed at 24 h", BASE, *_verbal(24)),
    fails("INI-02", "verbal, signed after 24 h and a bit", BASE, *_verbal(24.5)),
    fails("INI-02", "verbal, never signed", BASE, *_verbal(None)),
    ignores(
        "INI-02",
        "no work yet",
        BASE,
        drop(Placement, Removal, BiocideUse),
    ),
    holds("INI-03", "all there", BASE),
    fails("INI-03", "no programme", BASE, drop("programme")),
    fails("INI-03", "adjuster without a number", BASE, edit("adjuster", phone="")),
    fails("INI-03", "no assignment", BASE, edit("claim", assignment_source="")),
    fails(
        "INI-03",
        "no claim number",
        BASE,
        edit("claim", claim_number=""),
        edit("job", claim_number=""),
    ),
    ignores("INI-03", "no insurer", BASE, drop("claim"), edit("job", carrier="")),
    holds("INI-04", "all assessed", BASE),
    fails("INI-04", "nobody looked", BASE, drop("hazards")),
    fails("INI-04", "no control", BASE, hazards(HazardKind.GAS, control="")),
    fails(
        "INI-04", "one unknown", BASE, edit("hazards", hazards=(Hazard(HazardKind.GAS, UNKNOWN),))
    ),
    fails("INI-04", "too late", BASE, edit("hazards", assessed_at=visit_at(2))),
    fails("INI-04", "no entry", BASE, edit("hazards", entry_allowed=False)),
    holds("INI-05", "locked out", BASE),
    fails("INI-05", "nothing recorded", BASE, drop("isolation")),
    fails("INI-05", "lock without a tag", BASE, edit("isolation", lock_tag="")),
    fails("INI-05", "live", BASE, edit("isolation", state=PowerState.LIVE)),
    ignores("INI-05", "dry floor", BASE, drop("standing water"), hazards()),
    fails("INI-06", "1977 untested", BASE, edit("property", year_built=1977)),
    ignores("INI-06", "1978", BASE, edit("property", year_built=1978)),
    fails("INI-06", "age unknown", BASE, edit("property", year_built=None)),
    holds("INI-06", "tested", OLD),
    fails("INI-06", "only suspected", OLD, edit("asbestos test", finding=HazardFinding.SUSPECTED)),
    fails("INI-06", "2003 in Australia", AU, edit("property", year_built=2003), at="au"),
    ignores("INI-06", "2004 in Australia", AU, edit("property", year_built=2004), at="au"),
    fails("INI-06", "1999 in New Zealand", NZ, edit("property", year_built=1999), at="nz"),
    ignores("INI-06", "2000 in New Zealand", NZ, edit("property", year_built=2000), at="nz"),
    fails("INI-06", "1999 in Britain", UK, edit("property", year_built=1999), at="uk"),
    ignores("INI-06", "2000 in Britain", UK, edit("property", year_built=2000), at="uk"),
    holds("INI-07", "negative before", OLD),
    fails("INI-07", "tested after removal", OLD, edit("asbestos test", recorded_at=visit_at(2))),
    fails("INI-07", "positive", OLD, edit("asbestos test", finding=HazardFinding.POSITIVE)),
    holds(
        "INI-07", "licensed", OLD, edit("asbestos test", finding=HazardFinding.LICENSED_CONTRACTOR)
    ),
    ignores("INI-07", "not suspected", BASE),
    holds("INI-08", "with its record", OLD),
    fails(
        "INI-08",
        "7 ft2 inside",
        OLD,
        drop("lead"),
        edit("removal", quantities=(Fact("area", "7", "ft2"),)),
    ),
    ignores(
        "INI-08",
        "6 ft2 inside",
        OLD,
        drop("lead"),
        edit("removal", quantities=(Fact("area", "6", "SF"),)),
    ),
    fails(
        "INI-08",
        "21 ft2 outside",
        OLD,
        drop("lead"),
        edit("removal", quantities=(Fact("exterior_area", "21", "ft2"),)),
    ),
    ignores(
        "INI-08",
        "20 ft2 outside",
        OLD,
        drop("lead"),
        edit("removal", quantities=(Fact("exterior_area", "20", "ft2"),)),
    ),
    fails(
        "INI-08",
        "1 m2 inside",
        OLD,
        drop("lead"),
        edit("removal", quantities=(Fact("area", "1", "m2"),)),
    ),
    fails("INI-08", "area not stated", OLD, drop("lead"), edit("removal", quantities=())),
    ignores("INI-08", "nothing painted", OLD, edit("property", painted_interior=NO)),
    holds("INI-09", "asked", BASE),
    fails("INI-09", "no decision", BASE, edit("occupancy", staying=None)),
    fails("INI-09", "vulnerable people not asked for", BASE, edit("occupancy", vulnerabilities=())),
    fails(
        "INI-09",
        "one occupant of a building nobody asked about",
        BASE,
        edit("property", occupied=UNKNOWN),
        edit("occupancy", occupants=1, advice_given=""),
    ),
    ignores(
        "INI-09",
        "empty",
        BASE,
        edit("property", occupied=NO),
        edit("occupancy", occupants=0, advice_given=""),
    ),
    holds("INI-10", "worn", BASE),
    fails("INI-10", "a helper without", BASE, edit("visit 2", crew=("Sam",))),
    fails("INI-10", "nothing listed", BASE, edit("ppe", items=())),
    holds("INI-11", "two of each room", BASE),
    fails("INI-11", "one of a room", BASE, drop("room 1 close")),
    fails("INI-11", "no source", BASE, drop("source photo")),
    fails("INI-11", "no arrival", BASE, drop("arrival")),
    holds("INI-12", "found and stopped", BASE),
    fails("INI-12", "no source", BASE, drop(IntrusionSource)),
    fails("INI-12", "nobody searches", BASE, edit("source", found=NO)),
    holds("INI-12", "somebody searches", BASE, edit("source", found=NO, search_by="plumber")),
    fails("INI-12", "stopped, but when", BASE, edit("source", stopped_at=None)),
    fails("INI-12", "nobody repairs", BASE, edit("source", repair_by="")),
)


def _class_inputs(percent: str) -> Change:
    return edit("class", inputs=(Fact("wet_percent", percent, "%"),), justification="")


def _stale(value: int, decided_h: float, *visits_h: float) -> tuple[Change, ...]:
    return (only_categories(("area 0", value, decided_h)), only_visits(*visits_h))


def _warm(celsius: str) -> Change:
    return put(
        make(
            AirReading,
            "warm",
            role=AirRole.AFFECTED,
            temperature_c=D(celsius),
            visit_id=id_of("visit 2"),
            taken_at=hours_in(20.5),
        )
    )


def _condition(value: int) -> tuple[Change, ...]:
    rooms = ("condition Room 0", "condition Room 1")
    return (drop("hygienist"), *(edit(room, value=value) for room in rooms))


NO_ELECTRICITY = hazards()

ASSESSMENT = (
    holds("ASM-01", "decided", BASE),
    fails("ASM-01", "not decided", BASE, only_categories()),
    ignores("ASM-01", "growth only", MOULD),
    holds("ASM-02", "per area and visit", BASE),
    fails(
        "ASM-02",
        "an area without",
        BASE,
        put(make(AffectedArea, "area 9", room_id=id_of("room 0"))),
    ),
    fails("ASM-02", "a visit without", BASE, drop("category area 0 3", "category area 1 3")),
    holds("ASM-03", "decided at each visit", BASE),
    fails("ASM-03", "24 h", BASE, *_stale(1, 8, 6, 24)),
    holds("ASM-03", "just before 24 h", BASE, *_stale(1, 8, 6, 23.9)),
    fails("ASM-03", "48 h", BASE, *_stale(1, 30, 6, 48)),
    holds("ASM-03", "just before 48 h", BASE, *_stale(1, 30, 6, 47.9)),
    fails("ASM-03", "72 h", BASE, *_stale(2, 50, 6, 72)),
    holds("ASM-03", "just before 72 h", BASE, *_stale(1, 50, 6, 71.9)),
    ignores("ASM-03", "category 3 all over", BASE, *_stale(3, 8, 6, 80)),
    holds(
        "ASM-03",
        "category 3 is not asked again",
        BASE,
        only_categories(("area 0", 3, 8), ("area 1", 1, 79)),
        only_visits(6, 78),
    ),
    holds("ASM-03", "25 degrees", BASE, *_stale(1, 8, 6, 20), _warm("25")),
    fails("ASM-03", "26 degrees", BASE, *_stale(1, 8, 6, 20), _warm("26")),
    fails(
        "ASM-03",
        "an odour",
        BASE,
        *_stale(1, 8, 6, 20),
        put(make(Observation, "smell", kind=ObservationKind.ODOUR, seen_at=hours_in(20.2))),
    ),
    holds("ASM-04", "category 3", CONTAMINATED),
    fails("ASM-04", "category 2", CONTAMINATED, categories(2)),
    holds(
        "ASM-04",
        "a supervisor justifies it",
        CONTAMINATED,
        only_categories(("area 0", 2, 8)),
        edit("decided area 0 8", role="supervisor", justification="laboratory: clean"),
    ),
    ignores("ASM-04", "supply line", BASE),
    holds("ASM-05", "decided", BASE),
    fails("ASM-05", "not decided", BASE, drop("class")),
    fails("ASM-05", "no surfaces", BASE, edit("class", inputs=())),
    fails("ASM-05", "older than the removal", BASE, edit("class", decided_at=visit_at(1))),
    *(fails("ASM-06", f"{p} %", BASE, _class_inputs(p)) for p in ("3", "7", "38", "42")),
    *(ignores("ASM-06", f"{p} %", BASE, _class_inputs(p)) for p in ("2", "8", "37", "43", "n/a")),
    holds(
        "ASM-06", "justified", BASE, _class_inputs("41"), edit("class", justification="dry ceiling")
    ),
    holds("ASM-07", "measured", BASE),
    fails("ASM-07", "room without areas", BASE, drop("area 1")),
    fails("ASM-07", "no wet height", BASE, edit("area 1", wet_height_m=None)),
    holds("ASM-08", "all looked at", BASE),
    fails("ASM-08", "not below", BASE, drop("migration below")),
    fails(
        "ASM-08",
        "not accessible",
        BASE,
        edit("migration behind", finding=MigrationFinding.NOT_ACCESSIBLE),
    ),
    holds("ASM-09", "each material", BASE),
    fails(
        "ASM-09",
        "material without a point",
        BASE,
        put(make(Material, "tile", restorability=Restorability.RESTORE)),
    ),
    fails("ASM-09", "point without a photo", BASE, drop("photo P0-1")),
    fails("ASM-09", "pins without a depth", BASE, edit("P0-1", depth_mm=None)),
    fails("ASM-09", "room without a point", BASE, drop("P1-0", "P1-1")),
    holds("ASM-10", "control read", BASE),
    fails("ASM-10", "no control", BASE, drop("control"), edit("P0-0", goal=None)),
    fails("ASM-10", "control of another scale", BASE, edit("control", scale=Unit.PCT_MC)),
    holds("ASM-10", "a rank with its reason", BASE, drop("control")),
    holds(
        "ASM-10",
        "a specification needs none",
        BASE,
        drop("control"),
        *(
            edit(f"P{n}", goal=DryingGoal(GoalRule.AT_OR_BELOW, D(12), None, "data sheet"))
            for n in ("0-0", "0-1", "1-0", "1-1")
        ),
    ),
    holds("ASM-11", "set", BASE),
    fails("ASM-11", "missing", BASE, edit("P0-0", goal=None)),
    fails(
        "ASM-11", "no origin", BASE, edit("P0-0", goal=DryingGoal(GoalRule.MANUAL, D(12), None, ""))
    ),
    holds("ASM-12", "checked", BASE),
    fails("ASM-12", "never checked", BASE, drop("check")),
    fails("ASM-12", "failed", BASE, edit("check", passed=False)),
    fails("ASM-12", "no serial", BASE, edit("meter", serial="")),
    holds(
        "ASM-12",
        "365 days",
        BASE,
        edit("check", checked_at=later(visit_at(4), 40) - timedelta(days=365)),
    ),
    fails(
        "ASM-12",
        "366 days",
        BASE,
        edit("check", checked_at=later(visit_at(4), 40) - timedelta(days=366)),
    ),
    holds("ASM-13", "read", BASE),
    fails("ASM-13", "outside missing", BASE, drop("air 1 outside None")),
    fails("ASM-13", "the system runs", BASE, edit("hvac", state=HvacState.RUNNING)),
    holds("ASM-14", "decided", BASE),
    fails("ASM-14", "undecided", BASE, edit("material 1", restorability=Restorability.UNDECIDED)),
    fails("ASM-14", "no reason", BASE, edit("material 1", decision_reason="")),
    fails("ASM-14", "no material", BASE, drop(Material)),
    holds("ASM-15", "inspected", BASE),
    fails("ASM-15", "returns not seen", BASE, edit("hvac", returns_inspected=False)),
    fails("ASM-15", "contamination unknown", BASE, edit("hvac", contaminated=UNKNOWN)),
    ignores("ASM-15", "no system", BASE, drop("hvac"), edit("property", hvac="")),
    holds("ASM-16", "inspected", BASE),
    fails("ASM-16", "attic not inspected", BASE, edit("property", below_grade=("Attic",))),
    ignores("ASM-16", "none", BASE, edit("property", below_grade=())),
    holds("ASM-17", "listed", BASE),
    fails("ASM-17", "no photo", BASE, edit("sofa", photo_ids=())),
    fails("ASM-17", "no place", BASE, edit("sofa", location="")),
    holds("ASM-18", "told", BASE),
    fails("ASM-18", "not told", BASE, edit("old stain", owner_told_at=None)),
    fails("ASM-18", "no photo", BASE, edit("old stain", photo_ids=())),
    holds("ASM-19", "judged", MOULD),
    fails("ASM-19", "no area", MOULD, edit("growth", area_m2=None)),
    ignores("ASM-19", "48 h wet", BASE, edit(Placement, placed_at=hours_in(48))),
    fails("ASM-19", "49 h wet", BASE, edit(Placement, placed_at=hours_in(49))),
    holds("ASM-20", "electrician declined", BASE),
    fails("ASM-20", "no electrician", BASE, drop("electrician")),
    fails("ASM-20", "no engineer", BASE, hazards(HazardKind.STRUCTURAL)),
    fails("ASM-20", "air handling", BASE, edit("hvac", specialist_needed=YES)),
    fails("ASM-20", "asbestos", OLD, drop("asbestos surveyor")),
    fails("ASM-20", "condition 3", MOULD, drop("hygienist")),
    holds("ASM-20", "condition 2", MOULD, *_condition(2)),
    fails("ASM-20", "condition 3 and nothing else", MOULD, NO_ELECTRICITY, drop("hygienist")),
    ignores("ASM-20", "condition 2 and nothing else", MOULD, NO_ELECTRICITY, *_condition(2)),
    holds("ASM-21", "paired", BASE),
    fails("ASM-21", "no reading", BASE, edit("infrared", reading_id=None)),
    fails("ASM-21", "no pair", BASE, edit("infrared photo", infrared_pair_id=None)),
)

CASES: tuple[Case, ...] = (*INITIATION, *ASSESSMENT)
