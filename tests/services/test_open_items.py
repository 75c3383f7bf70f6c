"""What a crew is told to do before it leaves, from the packs that are shipped."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.measurement import Unit
from app.domain.records import AirReading, Form, Job, JobState, VisitKind
from app.services.open_items import open_items
from app.services.rule_books import book_of, pack_texts
from app.services.rule_fixes import fix_of
from app.services.views import Fix, OpenItem
from standards.rules.engine import evaluate
from standards.rules.pack import Jurisdiction
from tests.standards.rules.full_job import BASE
from tests.standards.rules.job_helpers import visit_at
from tests.standards.rules.record_factory import Records, after, drop, edit, id_of

JOB = next(record for record in BASE if isinstance(record, Job))


def items_of(records: Records) -> tuple[OpenItem, ...]:
    return open_items(evaluate(book_of(JOB), records))


def test_a_full_record_leaves_nothing_to_do() -> None:
    assert items_of(BASE) == ()


def test_each_point_is_an_item_that_leads_to_it() -> None:
    items = items_of(after(BASE, (drop("reading P0-0 2", "reading P1-1 2"),)))
    assert {item.fix for item in items} == {
        Fix("map", "point", id_of("P0-0")),
        Fix("map", "point", id_of("P1-1")),
    }
    assert items[0].title == "P0-0 is not read at visit 2"


def test_many_gaps_of_a_rule_are_one_item_with_a_count() -> None:
    items = items_of(after(BASE, (edit("hazards", hazards=()),)))
    first = items[0]
    assert first.title == "Hazards were assessed before work"
    assert "and 4 more" in first.detail
    assert first.detail.endswith("Do the site safety form")


def test_the_job_decides_whose_rules_hold() -> None:
    assert book_of(JOB).jurisdiction is Jurisdiction.US
    assert len(pack_texts()) == 11


def test_what_the_work_has_not_come_to_is_later() -> None:
    drying = after(
        BASE,
        (
            drop("report 1", "report 2"),
            edit("job", state=JobState.DRYING, retain_until=None),
            edit("visit 4", kind=VisitKind.MONITOR),
            edit("hazards", hazards=()),
        ),
    )
    later = {item.rule_id: item.later for item in items_of(drying)}
    assert later["INI-04"] is False
    assert later["CMP-11"] is True
    assert [item.later for item in items_of(drying)] == sorted(later.values())


def test_many_points_that_miss_the_same_are_one_item_that_leads_to_the_first() -> None:
    points = [f"reading P{n // 2}-{n % 2} 2" for n in range(4)]
    assert len(items_of(after(BASE, (drop(*points[:3]),)))) == 3
    [item] = items_of(after(BASE, (drop(*points),)))
    assert item.title == "Every live point is read at each visit"
    assert item.fix.record_id == id_of("P0-0")
    assert "P0-0 is not read at visit 2; P0-1 is not read at visit 2" in item.detail


def test_an_item_names_the_record_that_would_fill_the_gap() -> None:
    items = {item.rule_id: item for item in items_of(after(BASE, (drop("class", "source"),)))}
    assert (items["ASM-05"].fix.page, items["ASM-05"].fix.kind) == ("file", "determination")
    assert (items["INI-12"].fix.page, items["INI-12"].fix.kind) == ("file", "source")


def fixes_of(rule_id: str, *changes: Callable[[Records], Records]) -> list[Fix]:
    evaluation = evaluate(book_of(JOB), after(BASE, changes))
    [finding] = [found for found in evaluation.open_findings() if found.rule.id == rule_id]
    return [fix_of(finding.rule, gap) for gap in finding.result.gaps]


def test_a_gap_leads_to_the_very_thing_that_fills_it() -> None:
    assert fixes_of("INI-02", drop(Form)) == [Fix("forms", "form", None, "work_authorisation")]
    assert set(fixes_of("CMP-02", drop("room 0 done"))) == {
        Fix("photos", "photo", id_of("room 0"), "completion")
    }
    assert {fix.page for fix in fixes_of("MON-04", drop(AirReading))} == {"drying"}
    assert Fix("equipment", "placement", id_of("dehu placement")) in fixes_of(
        "MON-05", drop("log dehu 2")
    )
    late = edit("log dehu 4", day=visit_at(6).date())
    assert fixes_of("PLN-16", late) == [Fix("equipment", "placement", id_of("dehu placement"))]
    moved = edit("reading P0-0 3", scale=Unit.PCT_MC)
    assert fixes_of("MON-03", moved) == [Fix("map", "point", id_of("P0-0"))]
    assert fixes_of("ASM-05", drop("class")) == [Fix("file", "determination")]
