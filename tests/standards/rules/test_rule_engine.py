"""The engine: no record makes it fail, a change re-evaluates what it touches, overrides and gates."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any, cast, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import (
    RECORD_KINDS,
    RECORD_TYPES,
    Determination,
    Fact,
    Photo,
    PhotoFiling,
    PhotoPhase,
    Record,
    RecordKind,
    Retraction,
    RuleOverride,
)
from standards.rules.engine import (
    Evaluation,
    LiveRules,
    check_override,
    evaluate,
    override_of,
)
from standards.rules.fields import field_types
from standards.rules.model import Gate, Group, RuleState, Severity
from standards.rules.pack import Jurisdiction
from tests.standards.rules.books import book
from tests.standards.rules.full_job import BASE
from tests.standards.rules.job_helpers import visit_at
from tests.standards.rules.job_variants import CONTAMINATED, MOULD, OLD
from tests.standards.rules.record_factory import (
    Records,
    after,
    drop,
    edit,
    id_of,
    make,
    put,
)

JOBS = (BASE, OLD, CONTAMINATED, MOULD)
EMPTY: dict[type, tuple[Any, ...]] = {
    str: ("", " ", "x", "sewage", "area"),
    int: (0, 1, 3, -1),
    Decimal: (Decimal(0), Decimal("-1"), Decimal("99.5")),
    bool: (True, False),
}


def _choices(record_type: type[Any], name: str) -> tuple[Any, ...]:
    """Values that the field may hold, its emptiest ones included."""
    found = field_types(record_type)[name]
    if found.many:
        return ((),)
    optional = type(None) in get_args(get_type_hints(record_type)[name])
    none: tuple[Any, ...] = (None,) if optional else ()
    members = getattr(found.base, "__members__", None)
    if members is not None:
        return (*none, *members.values())
    return (*none, *EMPTY.get(found.base, ()))


@st.composite
def mutated(draw: st.DrawFn, record: Record) -> Record:
    """The record with some fields changed to other values of their types."""
    names = [f.name for f in fields(record) if f.name not in ("id", "job_id")]
    chosen = draw(st.lists(st.sampled_from(names), max_size=3, unique=True))
    changes = {
        name: draw(st.sampled_from(options))
        for name in chosen
        if (options := _choices(type(record), name))
    }
    return replace(record, **changes)


@st.composite
def any_records(draw: st.DrawFn) -> Records:
    """Part of a job with part of its records changed."""
    job = draw(st.sampled_from(JOBS))
    kinds = draw(st.sets(st.sampled_from(sorted({RECORD_KINDS[type(r)] for r in job}))))
    kept = [record for record in job if RECORD_KINDS[type(record)] not in kinds]
    if not kept:
        return ()
    places = draw(st.lists(st.integers(0, len(kept) - 1), max_size=6))
    for place in places:
        kept[place] = draw(mutated(kept[place]))
    return tuple(kept)


@given(any_records(), st.sampled_from(list(Jurisdiction)))
def test_no_record_makes_a_rule_fail(records: Records, place: Jurisdiction) -> None:
    evaluation = evaluate(book(place), records)
    counts = evaluation.counts()
    assert sum(getattr(counts, state.value) for state in RuleState) == len(book(place).rules)
    for finding in evaluation.findings():
        result = finding.result
        named = result.state in (RuleState.INCOMPLETE, RuleState.NOT_ASSESSABLE)
        assert bool(result.gaps) == named


@pytest.mark.parametrize("kind", list(RecordKind))
def test_a_lone_record_of_any_kind_is_judged(kind: RecordKind) -> None:
    evaluate(book(), (make(RECORD_TYPES[kind]),))


CLASS = cast("Determination", next(record for record in BASE if record.id == id_of("class")))
ARRIVAL = cast("Photo", next(record for record in BASE if record.id == id_of("arrival")))


def _same(one: Evaluation, other: Evaluation) -> None:
    assert one.as_of == other.as_of
    assert dict(one.results) == dict(other.results)


@given(st.data())
def test_after_any_changes_it_says_what_a_full_evaluation_says(data: st.DataObject) -> None:
    records = {record.id: record for record in data.draw(st.sampled_from(JOBS))}
    live = LiveRules(book(), records.values())
    for _ in range(data.draw(st.integers(1, 4))):
        one = data.draw(st.sampled_from(sorted(records.values(), key=lambda r: r.id.int)))
        if data.draw(st.booleans()):
            changed = data.draw(mutated(one))
            records[one.id] = changed
            live.change(put=[changed])
        else:
            del records[one.id]
            live.change(gone=[one])
    _same(live.evaluation, evaluate(book(), records.values()))


@pytest.mark.parametrize(
    "new",
    [
        make(Retraction, record_kind="photo", record_id=id_of("arrival")),
        make(Retraction, record_kind="visit", record_id=id_of("visit 4")),
        make(PhotoFiling, photo_id=id_of("room 1 done"), phase=PhotoPhase.MOISTURE),
        replace(CLASS, id=id_of("newer"), supersedes=CLASS.id, inputs=()),
    ],
    ids=["photo voided", "visit voided", "photo filed elsewhere", "decision replaced"],
)
def test_records_that_speak_of_others_touch_the_rules_of_those(new: Record) -> None:
    live = LiveRules(book(), BASE)
    before = live.evaluation
    assert dict(live.change(put=[new]).results) != dict(before.results)
    _same(live.evaluation, evaluate(book(), (*BASE, new)))
    _same(live.change(gone=[new]), before)


def test_a_change_applies_only_rules_that_read_it() -> None:
    live = LiveRules(book(), BASE)
    live.change(put=[replace(ARRIVAL, width_px=9)])
    assert set(live.applied) <= {"CMP-10"}
    live.change(put=[ARRIVAL])
    live.change(put=[ARRIVAL])
    assert live.applied == ()


def test_time_alone_reapplies_the_rules_that_read_it() -> None:
    records = after(BASE, (edit("dehu placement", removed_at=None),))
    live = LiveRules(book(), records)
    found = live.change(as_of=visit_at(12))
    assert {"MON-01", "INI-02"} <= set(live.applied)
    assert len(live.applied) < 6
    assert found.results["MON-01"].state is RuleState.INCOMPLETE


def _override(
    rule_id: str, records: Records, role: str = "Supervisor", **given: Any
) -> RuleOverride:
    finding = next(f for f in evaluate(book(), records).findings() if f.rule.id == rule_id)
    values = {"reason": "agreed with the owner", "evidence": override_of(finding), **given}
    return make(RuleOverride, f"override {rule_id}", rule_id=rule_id, role=role, **values)


WITHOUT_CLASS = after(BASE, (drop("class"),))


def test_a_supervisor_overrides_what_blocks_and_it_stays_visible() -> None:
    override = _override("ASM-05", WITHOUT_CLASS)
    check_override(book(), override)
    found = evaluate(book(), (*WITHOUT_CLASS, override))
    result = found.results["ASM-05"]
    assert (result.state, result.override_id) == (RuleState.OVERRIDDEN, override.id)
    assert result.gaps
    assert found.counts().overridden == 1
    assert found.passes(Gate.DRYING)


@pytest.mark.parametrize(
    "given",
    [{"role": "technician"}, {"role": ""}, {"reason": " "}, {"evidence": ()}],
    ids=["not a supervisor", "no role", "no reason", "no evidence"],
)
def test_an_override_that_nobody_may_make_changes_nothing(given: dict[str, Any]) -> None:
    override = _override("ASM-05", WITHOUT_CLASS, **given)
    with pytest.raises(InvalidInput):
        check_override(book(), override)
    assert evaluate(book(), (*WITHOUT_CLASS, override)).results["ASM-05"].is_open


def test_law_and_safety_cannot_be_overridden() -> None:
    records = after(BASE, (drop("hazards"),))
    with pytest.raises(Conflict, match="INI-04"):
        _override("INI-04", records)
    forged = make(
        RuleOverride,
        rule_id="INI-04",
        role="supervisor",
        reason="in a hurry",
        evidence=(Fact("missing:hazard_assessment", "x"),),
    )
    with pytest.raises(Conflict):
        check_override(book(), forged)
    assert evaluate(book(), (*records, forged)).results["INI-04"].is_open


def test_a_new_gap_opens_an_overridden_rule_again() -> None:
    without_one = after(BASE, (drop("photo P0-0"),))
    override = _override("ASM-09", without_one)
    assert not evaluate(book(), (*without_one, override)).results["ASM-09"].is_open
    without_two = after(without_one, (drop("photo P0-1"), put(override)))
    assert evaluate(book(), without_two).results["ASM-09"].is_open


def test_there_is_nothing_to_override_in_a_complete_rule() -> None:
    with pytest.raises(Conflict, match="nothing to override"):
        _override("ASM-05", BASE)


def test_a_gate_is_held_by_its_own_rules_and_those_before() -> None:
    found = evaluate(book(), WITHOUT_CLASS)
    assert found.passes(Gate.WORK)
    assert [one.rule.id for one in found.holding(Gate.DRYING)] == ["ASM-05"]
    assert [one.rule.id for one in found.holding(Gate.CLOSE)] == ["ASM-05"]


def test_lighter_rules_hold_no_gate() -> None:
    found = evaluate(book(), after(BASE, (drop("programme"),)))
    assert found.results["INI-03"].is_open
    assert all(found.passes(gate) for gate in Gate)


def test_what_is_open_comes_heaviest_first() -> None:
    found = evaluate(book(), BASE[:1]).open_findings()
    ranks = [finding.rule.severity.rank for finding in found]
    assert ranks == sorted(ranks)
    assert found[0].rule.severity in (Severity.HARD, Severity.BLOCK)


def test_groups_and_gates_add_up_to_the_whole() -> None:
    found = evaluate(book(), CONTAMINATED)
    whole = found.counts()
    for parts in ([found.counts(group=g) for g in Group], [found.counts(gate=g) for g in Gate]):
        for state in RuleState:
            assert sum(getattr(p, state.value) for p in parts) == getattr(whole, state.value)


def test_without_a_given_time_the_end_of_the_last_visit_counts() -> None:
    assert evaluate(book(), BASE).as_of == visit_at(4) + timedelta(hours=2)
