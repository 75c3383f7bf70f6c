"""Every rule of the packs on records on which it is complete, incomplete or does not apply."""

from __future__ import annotations

import pytest

from standards.rules.engine import evaluate
from standards.rules.model import RuleState
from standards.rules.pack import Jurisdiction
from tests.standards.rules.books import book
from tests.standards.rules.case_tools import Case
from tests.standards.rules.cases_before_drying import CASES as BEFORE
from tests.standards.rules.cases_of_plan import CASES as PLAN
from tests.standards.rules.cases_while_drying import CASES as WHILE
from tests.standards.rules.full_job import BASE
from tests.standards.rules.job_variants import AU, CONTAMINATED, MOULD, NZ, OLD, UK
from tests.standards.rules.record_factory import Records

CASES = (*BEFORE, *PLAN, *WHILE)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.rule_id}: {case.name}")
def test_a_rule_stands_as_the_record_says(case: Case) -> None:
    result = evaluate(book(case.jurisdiction), case.records, case.as_of).results[case.rule_id]
    assert result.state is case.state, [gap.words for gap in result.gaps]
    assert bool(result.gaps) == (case.state is RuleState.INCOMPLETE)


def test_the_packs_hold_84_rules() -> None:
    assert len({rule.id for place in Jurisdiction for rule in book(place).rules}) == 84


def test_every_rule_has_a_case_that_holds_and_one_that_fails() -> None:
    every = {rule.id for place in Jurisdiction for rule in book(place).rules}
    assert {case.rule_id for case in CASES if case.state is RuleState.COMPLETE} == every
    assert {case.rule_id for case in CASES if case.state is RuleState.INCOMPLETE} == every


@pytest.mark.parametrize(
    ("records", "place"),
    [
        (BASE, Jurisdiction.US),
        (OLD, Jurisdiction.US),
        (CONTAMINATED, Jurisdiction.US),
        (MOULD, Jurisdiction.US),
        (AU, Jurisdiction.AU),
        (NZ, Jurisdiction.NZ),
        (UK, Jurisdiction.UK),
    ],
)
def test_a_full_record_has_nothing_open(records: Records, place: Jurisdiction) -> None:
    assert [finding.rule.id for finding in evaluate(book(place), records).open_findings()] == []


def test_nothing_that_a_rule_can_print_claims_to_be_compliant() -> None:
    words = [case.name for case in CASES]
    for place in Jurisdiction:
        for rule in book(place).rules:
            words += [rule.title, rule.hint, rule.lacks, *(str(cited) for cited in rule.cites)]
    for case in CASES:
        result = evaluate(book(case.jurisdiction), case.records, case.as_of)
        words += [gap.words for one in result.results.values() for gap in one.gaps]
    assert not [text for text in words if "complian" in text.casefold()]
    assert not [text for text in words if "{" in text]
