"""Cases of the rules of monitoring, completion, growth and the regions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

from app.domain.measurement import Unit
from app.domain.records import (
    AlertAction,
    AlertKind,
    AlertResponse,
    Determination,
    DeterminationKind,
    DryingGoal,
    EquipmentLog,
    Estimate,
    Fact,
    FormKind,
    GoalRule,
    JobState,
    Money,
    Placement,
    PointSkip,
    SignatureOutcome,
    VisitKind,
)
from standards.drying_air import expected_depression_gpp
from standards.psychrometrics import grains_per_pound
from tests.standards.rules.case_tools import COMPLETE, INCOMPLETE, Case, fails, holds, ignores
from tests.standards.rules.full_job import BASE, full_job
from tests.standards.rules.job_helpers import NO, later, reading, signed, visit_at
from tests.standards.rules.job_variants import AU, CONTAMINATED, MOULD, NZ, UK, categories
from tests.standards.rules.record_factory import (
    Change,
    Records,
    after,
    drop,
    edit,
    id_of,
    make,
    put,
)

D = Decimal
STALL_DAYS = 6
LONG: Records = full_job(visits=STALL_DAYS)


def answer(alert: AlertKind, at: datetime | None = None, **about: object) -> Change:
    """Somebody responded to an alert."""
    given = {"action": AlertAction.MOVED_EQUIPMENT, "decided_at": at or visit_at(4), **about}
    return put(make(AlertResponse, f"answer {alert}", alert=alert, **given))


def gap_before_last(hours: float) -> Change:
    """The last visit came so many hours after the one before."""
    at = visit_at(3) + timedelta(hours=hours)
    return edit("visit 4", arrived_at=at, left_at=later(at, 60))


def values(*numbers: str) -> Change:
    """What point P0-0 read at the visits in turn."""
    return put(*(reading("P0-0", n, D(value)) for n, value in enumerate(numbers, 1)))


def _stalled(answered_before_last_h: float | None) -> tuple[Change, ...]:
    stalled = values(*["28"] * STALL_DAYS)
    if answered_before_last_h is None:
        return (stalled,)
    last = later(visit_at(STALL_DAYS), 40)
    at = last - timedelta(hours=answered_before_last_h)
    return (stalled, answer(AlertKind.STALLED, at, point_id=id_of("P0-0")))


def capacity_for(share: str) -> Change:
    """The dehumidifier's rating lets so much be expected that it reached this share of it."""
    inlet = grains_per_pound(D(24), D(52), D(101325))
    outlet = grains_per_pound(D(33), D(18), D(101325))
    cfm = 500 / 1.69901082
    expected_of_one_pint = expected_depression_gpp(1.0, cfm, inlet)
    pints = (inlet - outlet) / float(share) / expected_of_one_pint
    return edit("dehu", capacity_l_per_day=round(D(pints) * D("0.473176473"), 4))


def _run_in(hours: float) -> tuple[Change, ...]:
    others = [
        f"air {n} {role} {id_of('dehu placement')}"
        for n in (3, 4)
        for role in ("dehu_in", "dehu_out")
    ]
    placed = later(visit_at(2), 30) - timedelta(hours=hours)
    return (drop(*others), capacity_for("0.3"), edit("dehu placement", placed_at=placed))


def humid(number: int, rh: str) -> Change:
    """The affected air of a visit had this humidity."""
    return edit(f"air {number} affected {id_of('chamber')}", rh_pct=D(rh))


def warm(celsius: str) -> Change:
    """The affected air of the last visit had this temperature."""
    return edit(f"air 4 affected {id_of('chamber')}", temperature_c=D(celsius))


MONITORING = (
    holds("MON-01", "daily", BASE),
    holds("MON-01", "30 h", BASE, gap_before_last(30)),
    fails("MON-01", "31 h", BASE, gap_before_last(31)),
    fails("MON-01", "48 h", BASE, gap_before_last(48), edit(Placement, removed_at=visit_at(9))),
    fails("MON-01", "49 h", BASE, gap_before_last(49), edit(Placement, removed_at=visit_at(9))),
    holds(
        "MON-01",
        "31 h with a reason",
        BASE,
        gap_before_last(31),
        edit("visit 4", gap_reason="no access"),
    ),
    Case(
        "MON-01",
        "nobody came since",
        INCOMPLETE,
        after(BASE, (edit(Placement, removed_at=None),)),
        as_of=visit_at(6),
    ),
    Case("MON-01", "machines are out", COMPLETE, BASE, as_of=visit_at(30)),
    ignores("MON-01", "no machines", BASE, drop(Placement)),
    holds("MON-02", "all read", BASE),
    fails("MON-02", "one missed", BASE, drop("reading P0-0 3")),
    holds(
        "MON-02",
        "skipped with a reason",
        BASE,
        drop("reading P0-0 3"),
        put(make(PointSkip, "skip", point_id=id_of("P0-0"), visit_id=id_of("visit 3"))),
    ),
    holds(
        "MON-02",
        "made at the second visit",
        BASE,
        drop("reading P0-0 1"),
        edit("P0-0", created_visit_id=id_of("visit 2")),
    ),
    fails(
        "MON-02",
        "made at the first",
        BASE,
        drop("reading P0-0 1"),
        edit("P0-0", created_at=visit_at(1)),
    ),
    holds("MON-03", "one series", BASE),
    fails("MON-03", "another scale", BASE, edit("reading P0-0 3", scale=Unit.PCT_MC)),
    fails("MON-03", "another depth", BASE, edit("reading P0-0 3", depth_mm=D(30))),
    fails("MON-03", "no value", BASE, edit("reading P0-0 3", value=None)),
    fails("MON-03", "no such point", BASE, edit("reading P0-0 3", point_id=id_of("nothing"))),
    holds("MON-04", "all read", BASE),
    fails("MON-04", "unaffected", BASE, drop("air 3 unaffected None")),
    fails("MON-04", "an outlet", BASE, drop(f"air 3 dehu_out {id_of('dehu placement')}")),
    fails(
        "MON-04",
        "air of no chamber",
        BASE,
        edit(f"air 2 affected {id_of('chamber')}", chamber_id=None),
    ),
    holds("MON-05", "counted", BASE),
    fails("MON-05", "not counted", BASE, edit("visit 3", equipment_counted=False)),
    fails("MON-05", "no log line", BASE, drop("log mover 3")),
    holds("MON-06", "dries", BASE),
    fails("MON-06", "stalled", LONG, *_stalled(None)),
    holds("MON-06", "answered 35 h before", LONG, *_stalled(35)),
    fails("MON-06", "answered 36 h before", LONG, *_stalled(36)),
    fails("MON-06", "rebound", BASE, values("28", "14", "13", "22")),
    fails("MON-06", "wet again", BASE, values("28", "11", "10", "13.5")),
    holds("MON-07", "removes enough", BASE),
    holds("MON-07", "50.5 %", BASE, capacity_for("0.505")),
    fails("MON-07", "49.5 %", BASE, capacity_for("0.495")),
    holds(
        "MON-07",
        "answered",
        BASE,
        capacity_for("0.4"),
        answer(AlertKind.LOW_DEPRESSION, placement_id=id_of("dehu placement")),
        edit("answer low_depression", action=AlertAction.ACCEPTED),
    ),
    fails("MON-07", "after 12 h", BASE, *_run_in(12)),
    holds("MON-07", "before 12 h", BASE, *_run_in(11.5)),
    holds("MON-08", "60 %", BASE, humid(3, "60")),
    fails("MON-08", "61 %", BASE, humid(3, "61")),
    fails(
        "MON-08",
        "after 24 h",
        BASE,
        humid(2, "70"),
        edit("chamber", started_at=later(visit_at(1), 30)),
    ),
    holds(
        "MON-08",
        "after 23.5 h",
        BASE,
        humid(2, "70"),
        edit("chamber", started_at=later(visit_at(1), 60)),
    ),
    holds("MON-09", "21 degrees", BASE, warm("21")),
    fails("MON-09", "20 degrees", BASE, warm("20")),
    holds("MON-09", "32 degrees", BASE, warm("32")),
    fails("MON-09", "33 degrees", BASE, warm("33")),
    holds(
        "MON-09",
        "noted",
        BASE,
        warm("33"),
        answer(AlertKind.TEMPERATURE, visit_id=id_of("visit 4")),
    ),
    holds("MON-10", "with photo", BASE),
    fails("MON-10", "no photo", BASE, edit("torn out", status_photo_id=None)),
    fails("MON-10", "no reason", BASE, edit("torn out", status_reason="")),
    ignores("MON-10", "none closed", BASE, drop("torn out")),
    holds("MON-11", "dry at the end", BASE),
    fails(
        "MON-11",
        "dry for two days",
        LONG,
        *(
            put(*(reading(point, n, D(8)) for n in range(2, STALL_DAYS + 1)))
            for point in ("P0-0", "P0-1", "P1-0", "P1-1")
        ),
    ),
    holds(
        "MON-11",
        "justified",
        LONG,
        *(
            put(*(reading(point, n, D(8)) for n in range(2, STALL_DAYS + 1)))
            for point in ("P0-0", "P0-1", "P1-0", "P1-1")
        ),
        answer(AlertKind.EQUIPMENT_WITHOUT_NEED, chamber_id=id_of("chamber")),
    ),
    ignores("MON-11", "no log", BASE, drop(EquipmentLog)),
    holds("MON-12", "reasoned", BASE),
    fails("MON-12", "no reason", BASE, edit("class", reason="")),
    fails("MON-12", "scope not accepted", BASE, edit("scope", accepted_by="")),
)


def _open(before: Records) -> Records:
    return after(
        before,
        (
            edit("job", state=JobState.DRYING),
            edit("visit 4", kind=VisitKind.MONITOR),
            drop("form certificate_of_dryness"),
        ),
    )


COMPLETION = (
    holds("CMP-01", "dry twice", BASE),
    fails("CMP-01", "dry once", BASE, values("28", "20", "15", "9")),
    fails("CMP-01", "above the goal", BASE, values("28", "20", "11", "12.1")),
    holds("CMP-01", "at the goal", BASE, values("28", "20", "12", "12")),
    fails(
        "CMP-01",
        "provisional goal",
        BASE,
        edit("P0-0", goal=DryingGoal(GoalRule.MANUAL, D(12), None, "guess")),
    ),
    fails("CMP-01", "not read at the end", BASE, drop("reading P0-0 4")),
    fails("CMP-01", "no point at all", BASE, drop("P0-0", "P0-1", "P1-0", "P1-1", "torn out")),
    holds(
        "CMP-01",
        "listed exception",
        BASE,
        values("28", "20", "15", "14"),
        edit("form certificate_of_dryness", values=(Fact("exception", "P0-0"),)),
    ),
    ignores("CMP-01", "still drying", BASE, _open),
    holds("CMP-02", "captured", BASE),
    fails("CMP-02", "no photo of a room", BASE, drop("room 1 done")),
    fails("CMP-02", "no air", BASE, drop("air 4 outside None")),
    holds("CMP-03", "out", BASE),
    fails("CMP-03", "one left", BASE, edit("mover placement", removed_at=None)),
    holds("CMP-04", "judged", CONTAMINATED),
    fails("CMP-04", "not judged", CONTAMINATED, drop("evaluation")),
    fails("CMP-04", "not independent, not told", CONTAMINATED, edit("evaluation", disclosure="")),
    ignores("CMP-04", "category 2", CONTAMINATED, categories(2), drop("evaluation")),
    holds("CMP-06", "signed", BASE),
    fails("CMP-06", "not signed", BASE, drop("signature certificate_of_completion")),
    holds(
        "CMP-06",
        "refused with a reason",
        BASE,
        put(*signed(FormKind.CERTIFICATE_OF_COMPLETION, visit_at(4), SignatureOutcome.REFUSED)),
    ),
    fails(
        "CMP-06",
        "refused without a reason",
        BASE,
        put(*signed(FormKind.CERTIFICATE_OF_COMPLETION, visit_at(4), SignatureOutcome.REFUSED)),
        edit("signature certificate_of_completion", refusal_reason=""),
    ),
    ignores("CMP-06", "open", BASE, edit("job", state=JobState.DRYING)),
    holds("CMP-07", "reconciled", BASE),
    fails("CMP-07", "a day too many", BASE, edit("dehu days", quantity=D(5))),
    fails("CMP-07", "no machine named", BASE, edit("dehu days", placement_ids=())),
    fails("CMP-07", "removal without photos", BASE, edit("drywall out", photo_ids=())),
    fails("CMP-07", "category 2 billed, 1 decided", BASE, edit("drywall out", water_category=2)),
    holds(
        "CMP-07",
        "category 1 billed, 2 decided",
        BASE,
        categories(2),
        edit("drywall out", water_category=1),
    ),
    holds(
        "CMP-07",
        "category 3 billed and decided",
        CONTAMINATED,
        edit("drywall out", water_category=3),
    ),
    holds("CMP-08", "built and said with what", BASE),
    fails("CMP-08", "no rules", BASE, edit("report 2", rules_version="")),
    fails("CMP-08", "no chart", BASE, edit("report 1", chart_edition="")),
    fails("CMP-08", "no run", BASE, edit("report 1", run_id="")),
    fails("CMP-08", "no credentials", BASE, drop("credential")),
    ignores("CMP-08", "no report", BASE, drop("report 1", "report 2")),
    holds("CMP-09", "both kept", BASE),
    fails("CMP-09", "the first is gone", BASE, drop("report 1")),
    fails("CMP-09", "two called the same", BASE, edit("report 1", revision=2)),
    ignores("CMP-09", "one revision", BASE, drop("report 2")),
    holds("CMP-10", "arrived", BASE),
    fails("CMP-10", "one waits", BASE, drop(f"acknowledged {id_of('arrival')}")),
    fails("CMP-10", "another file arrived", BASE, edit("arrival", sha256="other")),
    holds(
        "CMP-10",
        "says it is partial",
        BASE,
        drop(f"acknowledged {id_of('arrival')}"),
        edit("package", title="Package (partial)"),
    ),
    ignores(
        "CMP-10", "nothing delivered", BASE, drop("package"), edit("job", state=JobState.DRYING)
    ),
    holds("CMP-11", "set", BASE),
    fails("CMP-11", "not set", BASE, edit("job", retain_until=None)),
    holds("CMP-12", "accepted", BASE),
    fails("CMP-12", "nobody", BASE, edit("note", written_by=" ")),
    ignores("CMP-12", "no model", BASE, edit("note", ai_drafted=False)),
)


def _growth(square_feet: int, region: str = "US-TX") -> tuple[Change, ...]:
    area = D(square_feet) * D("0.09290304")
    return (
        edit("growth", area_m2=area),
        edit("job", jurisdiction=region),
        drop("law mould_protocol"),
    )


REMOVED_AT = later(visit_at(1), 80)
KEEP_UNTIL = (REMOVED_AT + timedelta(days=3 * 365.25)).date()


def _conditions(value: int) -> Change:
    def change(before: Records) -> Records:
        return tuple(
            replace(record, value=value)
            if isinstance(record, Determination) and record.kind is DeterminationKind.CONDITION
            else record
            for record in before
        )

    return change


MOULD_CASES = (
    holds("CMP-05", "on file", MOULD),
    fails("CMP-05", "25 ft2 in Texas", MOULD, *_growth(25)),
    ignores("CMP-05", "24 ft2 in Texas", MOULD, *_growth(24)),
    fails("CMP-05", "10 ft2 in New York", MOULD, *_growth(10, "US-NY")),
    ignores("CMP-05", "9 ft2 in New York", MOULD, *_growth(9, "US-NY")),
    ignores("CMP-05", "elsewhere", MOULD, *_growth(90, "US-CO")),
    fails("CMP-05", "size unknown", MOULD, *_growth(1), edit("growth", area_m2=None)),
    holds(
        "CMP-05",
        "photos on day 10",
        MOULD,
        edit("law photos_to_owner", done_at=REMOVED_AT + timedelta(days=10)),
    ),
    fails(
        "CMP-05",
        "photos on day 11",
        MOULD,
        edit("law photos_to_owner", done_at=REMOVED_AT + timedelta(days=11)),
    ),
    holds("CMP-05", "kept three years", MOULD, edit("job", retain_until=KEEP_UNTIL)),
    fails(
        "CMP-05", "kept a day less", MOULD, edit("job", retain_until=KEEP_UNTIL - timedelta(days=1))
    ),
    holds("MLD-01", "found", MOULD),
    fails("MLD-01", "not found", MOULD, edit("source", found=NO)),
    fails("MLD-01", "running and nobody repairs", MOULD, edit("source", stopped=NO, repair_by="")),
    ignores("MLD-01", "water only", BASE),
    holds("MLD-02", "per room", MOULD),
    fails("MLD-02", "a room without", MOULD, drop("condition Room 1")),
    fails("MLD-02", "independence not said", MOULD, edit("condition Room 1", independent=None)),
    holds("MLD-03", "contained", MOULD),
    fails("MLD-03", "no sign", MOULD, edit("containment", signage=False)),
    fails("MLD-03", "condition 3 in the open", MOULD, drop("containment")),
    ignores("MLD-03", "condition 2", MOULD, _conditions(2), drop("containment")),
    holds("MLD-04", "5 Pa", MOULD, edit("pressure", difference_pa=D(-5))),
    fails("MLD-04", "4 Pa", MOULD, edit("pressure", difference_pa=D(-4))),
    fails("MLD-04", "no filter changed", MOULD, edit("log dehu 2", filter_changed=False)),
    fails("MLD-04", "not calculated", MOULD, drop("filtration")),
    holds("MLD-05", "removed", MOULD),
    fails("MLD-05", "treated only", MOULD, drop("removal")),
    fails("MLD-05", "not bagged", MOULD, edit("removal", bagged=False)),
    holds("MLD-06", "released", MOULD),
    fails("MLD-06", "odour", MOULD, edit("evaluation", odour_free=False)),
    fails("MLD-06", "not verified", MOULD, drop("verification")),
    holds("MLD-07", "on file", MOULD),
    fails("MLD-07", "no fit test", MOULD, edit("ppe", fit_test_on_file=NO)),
    fails("MLD-07", "no respirator", MOULD, edit("ppe", respirator="")),
)


def _tax(amount: str, currency: str) -> Change:
    tax = D(amount)
    return edit(Estimate, tax=Money(tax, currency), total=Money(100 + tax, currency))


REGIONAL = (
    holds("REG-AU1", "as it should be", AU, at="au"),
    fails("REG-AU1", "dollars of another country", AU, edit("job", currency="USD"), at="au"),
    fails("REG-AU1", "no number", AU, edit(Estimate, details=()), at="au"),
    holds("REG-AU1", "10.5 %", AU, _tax("10.5", "AUD"), at="au"),
    fails("REG-AU1", "10.6 %", AU, _tax("10.6", "AUD"), at="au"),
    holds("REG-AU1", "9.5 %", AU, _tax("9.5", "AUD"), at="au"),
    fails("REG-AU1", "9.4 %", AU, _tax("9.4", "AUD"), at="au"),
    holds("REG-NZ1", "as it should be", NZ, at="nz"),
    fails("REG-NZ1", "no GST", NZ, edit(Estimate, tax_rules="none"), at="nz"),
    holds("REG-NZ1", "15.5 %", NZ, _tax("15.5", "NZD"), at="nz"),
    fails("REG-NZ1", "15.6 %", NZ, _tax("15.6", "NZD"), at="nz"),
    holds("REG-NZ1", "14.5 %", NZ, _tax("14.5", "NZD"), at="nz"),
    fails("REG-NZ1", "14.4 %", NZ, _tax("14.4", "NZD"), at="nz"),
    holds("REG-UK1", "three goals", UK, at="uk"),
    fails("REG-UK1", "no air goal", UK, edit("plan", goals="drying and cleaning"), at="uk"),
    fails("REG-UK1", "no certificate", UK, drop("signature certificate_of_dryness"), at="uk"),
)

CASES: tuple[Case, ...] = (*MONITORING, *COMPLETION, *MOULD_CASES, *REGIONAL)
