"""What a pack may not say, with file and line; settings, citations, history and differences between packs."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.records import Job
from standards.rules.citations import all_citations, cite
from standards.rules.engine import evaluate
from standards.rules.history import (
    StoredEvaluation,
    book_changes,
    changes,
    delta,
    stored,
    with_delta,
)
from standards.rules.model import RuleState
from standards.rules.pack import Jurisdiction, build_book
from standards.rules.policy import CompanyPolicy
from standards.rules.regions import jurisdiction_of
from tests.standards.rules.books import book, pack_texts
from tests.standards.rules.full_job import BASE
from tests.standards.rules.job_helpers import visit_at
from tests.standards.rules.record_factory import after, drop, edit

EVALUATED = (
    stored(evaluate(book(), BASE)),
    stored(evaluate(book(), BASE, visit_at(5))),
    stored(evaluate(book(), after(BASE, (drop("class"),)))),
    stored(evaluate(book(Jurisdiction.AU), BASE)),
    stored(
        evaluate(book(), after(BASE, (drop("class"), drop("plan"), edit("job", retain_until=None))))
    ),
)
"""Evaluations of one job at several moments and under two books."""

PACK = """\
pack: own
version: "1"
group: plan
editions:
  S500: {designation: ANSI/IICRC S500, edition: "2021", sections: true}
settings:
  most: {value: 2, low: 1, high: 3, unit: rooms, words: most rooms}
rules:
  - id: OWN-01
    severity: major
    gate: drying
    title: A title
    applies: {always: true}
    check: {some: {of: room, where: {name: set}}}
    hint: A hint
    place: map
    cites: [S500 10.8]
"""


def test_a_pack_of_ones_own_is_read() -> None:
    found = build_book({"own.yaml": PACK}, Jurisdiction.US)
    assert [rule.id for rule in found.rules] == ["OWN-01"]
    assert str(found.rules[0].cites[0]) == "ANSI/IICRC S500:2021 10.8 (Work plans)"
    assert found.version == "us-1"


@pytest.mark.parametrize(
    ("written", "instead", "line", "says"),
    [
        ("severity: major", "severity: fatal", 10, "hard, block"),
        ("    hint: A hint\n", "    hnt: A hint\n", 15, "hint"),
        ("    hint: A hint\n", "", 9, "hint is missing"),
        ("check: {some:", "check: {sum:", 14, "'sum' is unknown"),
        ("of: room", "of: rom", 14, "'rom' is unknown"),
        ("name: set", "nme: set", 14, "no field 'nme'"),
        ("{name: set}", "{name: {at_least: 2}}", 14, "has no order"),
        ("{name: set}", "{name: {atleast: 2}}", 14, "comparison is unknown"),
        ("{name: set}", "{length_m: {above: {setting: least}}}", 14, "setting"),
        ("{name: set}", "{length_m: high}", 14, "not a number"),
        ("{name: set}", "{wall_ids: x}", 14, "holds many"),
        ("{name: set}", "{is: nothing}", 14, "unknown"),
        ("{name: set}", "{related: {photo: {by: romm_id}}}", 14, "unknown"),
        ("{name: set}", "{length_m.x: set}", 14, "has no fields"),
        ("{name: set}", "{name: {refers: {name: set}}}", 14, "neither refers"),
        ("{name: set}", "{name: {fact: {name: x}}}", 14, "holds no facts"),
        ("some: {of: room, where: {name: set}}", "points_read: {extra: 1}", 14, "unknown"),
        (
            "some: {of: room, where: {name: set}}",
            "visits_in_time: {warn_h: 30}",
            14,
            "flag_h is missing",
        ),
        (
            "some: {of: room, where: {name: set}}",
            "visits_in_time: {warn_h: x, flag_h: 1}",
            14,
            "not a number",
        ),
        ("some: {of: room, where: {name: set}}", "placed: {kinds: [fan]}", 14, "air_mover_axial"),
        ("S500 10.8", "S500 99.9", 17, "not in the table"),
        ("S500 10.8", "S999 1", 17, "no edition"),
        ('edition: "2021"', 'edition: "2015"', 5, "not in the table"),
        ("value: 2", "value: 9", 7, "not between its limits"),
        ("value: 2", "value: two", 7, "not a number"),
        ("group: plan", "group: plans", 3, "unknown"),
        ("pack: own", "pack: [own", 2, "not YAML"),
        ("gate: drying", "gate: drying\n    gate: work", 12, "twice"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(
    written: str, instead: str, line: int, says: str
) -> None:
    assert written in PACK
    with pytest.raises(InvalidInput) as raised:
        build_book({"own.yaml": PACK.replace(written, instead)}, Jurisdiction.US)
    assert f"own.yaml:{line}" in str(raised.value)
    assert says in str(raised.value)


def test_two_rules_of_one_id_are_a_mistake_in_any_country() -> None:
    other = PACK.replace("pack: own", "pack: other\njurisdiction: nz")
    with pytest.raises(InvalidInput, match="OWN-01 is there twice"):
        build_book({"a.yaml": PACK, "b.yaml": other}, Jurisdiction.US)


def test_an_empty_file_is_a_mistake() -> None:
    with pytest.raises(InvalidInput, match=r"own\.yaml:1"):
        build_book({"own.yaml": ""}, Jurisdiction.US)


def test_a_citation_outside_the_table_is_refused() -> None:
    assert cite("ANSI/IICRC S500", "2021", "10.6.6").title == "Dry standards and goals"
    for wanted in (
        ("ANSI/IICRC S500", "2021", "13.5.6.1"),
        ("ANSI/IICRC S500", "2015", ""),
        ("ANSI/IICRC S520", "2024", "12"),
        ("S500", "2021", ""),
    ):
        with pytest.raises(InvalidInput, match="not in the table"):
            cite(*wanted)


def test_the_table_has_short_titles_only() -> None:
    assert max(len(entry.title) for entry in all_citations()) < 70
    assert len(set(all_citations())) == len(all_citations())


def test_editions_follow_the_country() -> None:
    cited = {place: str(book(place).rule("ASM-01").cites[0]) for place in Jurisdiction}
    assert cited[Jurisdiction.US] == "ANSI/IICRC S500:2021 10.4.1 (Category)"
    assert cited[Jurisdiction.AU].startswith("AS-IICRC S500:2025 (")
    only = {
        place: {r.id for r in book(place).rules if r.pack == place.value} for place in Jurisdiction
    }
    assert only == {
        Jurisdiction.US: {"INI-08", "CMP-05"},
        Jurisdiction.AU: {"REG-AU1"},
        Jurisdiction.NZ: {"REG-NZ1"},
        Jurisdiction.UK: {"REG-UK1"},
    }


def test_a_company_sees_and_changes_its_settings() -> None:
    strict = CompanyPolicy({"visit_warn_h": Decimal(24)})
    found = build_book(pack_texts(), Jurisdiction.US, strict)
    shown = {one.setting.name: one for one in found.settings}
    assert shown["visit_warn_h"].value == 24
    assert shown["visit_warn_h"].is_changed
    assert not shown["visit_flag_h"].is_changed
    assert all(one.setting.words and one.setting.unit for one in found.settings)
    late = after(BASE, (edit("visit 4", arrived_at=visit_at(4) + timedelta(hours=2)),))
    assert evaluate(book(), late).results["MON-01"].state is RuleState.COMPLETE
    assert evaluate(found, late).results["MON-01"].state is RuleState.INCOMPLETE


@pytest.mark.parametrize(
    ("values", "says"),
    [({"visit_warn_h": Decimal(1000)}, "12 to 96"), ({"visits": Decimal(1)}, "no such setting")],
)
def test_impossible_settings_are_refused(values: dict[str, Decimal], says: str) -> None:
    with pytest.raises(InvalidInput, match=says):
        build_book(pack_texts(), Jurisdiction.US, CompanyPolicy(values))


def test_only_what_changed_between_two_evaluations_is_kept() -> None:
    before = stored(evaluate(book(), after(BASE, (drop("class"),))))
    later = stored(evaluate(book(), BASE, visit_at(5)))
    kept = delta(before, later)
    assert kept == {"states": {"ASM-05": "complete"}, "gaps": {"ASM-05": []}}
    assert delta(later, replace(later, at=visit_at(6))) == {}
    [change] = changes(before, later)
    assert (change.rule_id, change.before, change.after) == (
        "ASM-05",
        RuleState.INCOMPLETE,
        RuleState.COMPLETE,
    )
    assert change.at == visit_at(5)
    assert len(changes(None, before)) == len(book().rules)


@given(st.lists(st.sampled_from(EVALUATED), min_size=1, max_size=6))
def test_every_evaluation_comes_back_from_what_changed(
    evaluations: list[StoredEvaluation],
) -> None:
    kept: StoredEvaluation | None = None
    before: StoredEvaluation | None = None
    for after_it in evaluations:
        words = json.loads(json.dumps(delta(before, after_it)))
        kept = with_delta(kept, after_it.at, after_it.version, words)
        before = after_it
        assert kept == after_it


@pytest.mark.parametrize("kept", [{"states": {"A": "fine"}}, {"states": 3}, {"gaps": {"A": 7}}])
def test_what_is_no_change_of_an_evaluation_is_refused(kept: dict[str, object]) -> None:
    with pytest.raises(InvalidInput, match="not a change of an evaluation"):
        with_delta(None, visit_at(1), "us-1", kept)


def test_the_difference_between_packs_names_rules_and_keys() -> None:
    texts = dict(pack_texts())
    texts["plan.yaml"] = texts["plan.yaml"].replace("hint: Write the plan", "hint: Write a plan")
    texts["mould.yaml"] = texts["mould.yaml"].replace("MLD-07", "MLD-08")
    texts["common.yaml"] = texts["common.yaml"].replace(
        "visits_at_goal: {value: 2", "visits_at_goal: {value: 3"
    )
    texts["common.yaml"] = texts["common.yaml"].replace(
        "form, where: {kind: certificate_of_dryness}", "form, where: {kind: release}"
    )
    found = {one.rule_id: one for one in book_changes(book(), build_book(texts, Jurisdiction.US))}
    assert found["PLN-01"].keys == ("hint",)
    assert found["CMP-01"].keys == ("conditions.finishing", "settings.visits_at_goal")
    assert found["MON-11"].keys == ("settings.visits_at_goal",)
    assert found["CMP-11"].keys == ("conditions.finishing",)
    assert found["MLD-07"].is_gone
    assert found["MLD-08"].is_new
    assert "ASM-01" not in found


@pytest.mark.parametrize(
    ("jurisdiction", "country", "expected"),
    [
        ("US-TX", "US", Jurisdiction.US),
        ("", "AU", Jurisdiction.AU),
        ("NZ", "US", Jurisdiction.NZ),
        ("", "gb", Jurisdiction.UK),
        ("", "FR", Jurisdiction.US),
    ],
)
def test_the_job_says_whose_rules_hold(
    jurisdiction: str, country: str, expected: Jurisdiction
) -> None:
    job = BASE[0]
    assert isinstance(job, Job)
    address = replace(job.address, country=country)
    assert jurisdiction_of(replace(job, jurisdiction=jurisdiction, address=address)) is expected
    assert jurisdiction_of(None) is Jurisdiction.US
