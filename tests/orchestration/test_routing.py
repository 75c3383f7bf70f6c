"""Conditions, ways out of a phase, progress, retries and the journal's format: pure parts."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import Conflict, ErrorClass, ExternalError, InvalidInput
from app.domain.runs import (
    RUN_TRANSITIONS,
    STEP_TRANSITIONS,
    DecisionAction,
    RunState,
    StepState,
    check_run_change,
    check_step_change,
)
from app.orchestration.conditions import PhaseOutcome, StepResult, missing_for
from app.orchestration.definition import RetryPolicy, Transition
from app.orchestration.definition_loader import load_definition_file
from app.orchestration.journal_serializer import JournalSerializer
from app.orchestration.progress import progress_pct, remaining_s
from app.orchestration.retry import classify, wait_before_retry_s
from app.orchestration.routing import (
    End,
    Goto,
    Missing,
    after_skip,
    helpful_answers,
    merge_patch,
    revised,
    route,
)
from tests.orchestration.support import PRINTED, Catalogue

DEFINITION = load_definition_file(PRINTED, Catalogue())
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(min_size=1), inner),
    max_leaves=20,
)


def done(step: str, **output: Any) -> StepResult:
    return StepResult(step, step, StepState.COMPLETED, output)


FAILED = StepResult("x", "x", StepState.FAILED, {}, ErrorClass.AUTH, "no key")


def test_conditions_say_what_is_missing() -> None:
    good = PhaseOutcome((done("a", document_id="1"),))
    assert missing_for("all_skills_success", good) == ()
    assert missing_for("documents_generated", good) == ()
    assert missing_for("all_skills_success", PhaseOutcome((FAILED,))) == (
        "x did not finish: no key",
    )
    wanting = PhaseOutcome((done("a", missing=["a goal"]), done("b")))
    assert missing_for("required_data_collected", wanting) == ("a goal",)
    assert missing_for("documents_generated", wanting) == (
        "a made no document",
        "b made no document",
    )
    skipped = StepResult("s", "s", StepState.SKIPPED, {})
    assert missing_for("documents_generated", PhaseOutcome((skipped,))) == ()


@pytest.mark.parametrize("action", [None, *DecisionAction])
def test_approval_and_revision_follow_from_the_decision_alone(
    action: DecisionAction | None,
) -> None:
    outcome = PhaseOutcome((done("a"),), action)
    assert (missing_for("approved", outcome) == ()) is (action is DecisionAction.CONTINUE)
    assert (missing_for("needs_revision", outcome) == ()) is (action is DecisionAction.MODIFY)


def test_the_way_out_is_the_first_transition_that_holds() -> None:
    review, delivery = DEFINITION.phase("review"), DEFINITION.phase("delivery")
    results = (done("a"),)
    assert isinstance(route(DEFINITION, review, PhaseOutcome(results)), Missing)
    approved = PhaseOutcome(results, DecisionAction.CONTINUE)
    assert route(DEFINITION, review, approved) == Goto("delivery")
    modified = PhaseOutcome(results, DecisionAction.MODIFY)
    assert route(DEFINITION, review, modified) == Goto("assessment")
    assert route(DEFINITION, delivery, PhaseOutcome(results)) == End()
    assert route(DEFINITION, delivery, PhaseOutcome((FAILED,))) == Missing(
        ("x did not finish: no key",)
    )
    accepted = PhaseOutcome((FAILED,), DecisionAction.CONTINUE)
    assert route(DEFINITION, delivery, accepted) == End()
    back = [revised(DEFINITION, one, modified, asked=True) for one in (review, delivery)]
    assert back == [Goto("assessment"), Goto("delivery")]
    assert (after_skip(review), after_skip(delivery)) == (Goto("delivery"), End())


@given(st.dictionaries(st.text(min_size=1), JSON))
def test_merging_nothing_changes_nothing_and_null_removes(value: dict[str, Any]) -> None:
    assert merge_patch(value, {}) == value
    assert merge_patch(value, dict.fromkeys(value)) == {}


@given(st.permutations([step.id for step in DEFINITION.phase("assessment").steps]))
def test_progress_never_goes_back_within_a_visit(order: list[str]) -> None:
    seen = [progress_pct(DEFINITION, "assessment", n) for n in range(len(order) + 1)]
    assert seen == sorted(seen)
    assert seen[0] == progress_pct(DEFINITION, "initiation", 3)


def test_time_left_is_known_once_every_step_ahead_has_run_before() -> None:
    seconds = {step.use.name: 2.0 for phase in DEFINITION.phases for step in phase.steps}
    assert remaining_s(DEFINITION, "initiation", (), {}) is None
    assert remaining_s(DEFINITION, "initiation", (), seconds) == 2.0 * (3 + 1 + 3 + 2 + 3)
    assert remaining_s(DEFINITION, "delivery", ("document_packager",), seconds) == 4.0


def test_errors_are_classified_by_type() -> None:
    assert classify(ExternalError(ErrorClass.RATE_LIMIT, "slow down")) is ErrorClass.RATE_LIMIT
    assert classify(InvalidInput("x", "y")) is ErrorClass.VALIDATION
    assert classify(TimeoutError()) is ErrorClass.TIMEOUT
    assert classify(ConnectionResetError()) is ErrorClass.NETWORK
    assert classify(OSError()) is ErrorClass.RESOURCE
    assert classify(RuntimeError()) is ErrorClass.UNKNOWN


@given(st.integers(1, 10), st.floats(0.01, 100), st.integers(0, 2**32))
def test_waits_stay_under_the_ceiling_and_inside_the_deadline(
    attempt: int, left_s: float, seed: int
) -> None:
    policy = RetryPolicy(max_attempts=8)
    error = ExternalError(ErrorClass.NETWORK, "gone")
    wait = wait_before_retry_s(policy, attempt, error, left_s, random.Random(seed))
    if attempt >= 8:
        assert wait is None
    elif wait is not None:
        assert 0 <= wait < left_s
        assert wait <= min(policy.cap_s, policy.base_s * 2 ** (attempt - 1))


def test_a_servers_retry_after_is_the_least_wait() -> None:
    error = ExternalError(ErrorClass.RATE_LIMIT, "slow down", retry_after_s=7.0)
    assert wait_before_retry_s(RetryPolicy(), 1, error, 60, random.Random(1)) == 7.0
    assert wait_before_retry_s(RetryPolicy(), 1, error, 5, random.Random(1)) is None


@given(JSON)
def test_the_journal_gives_back_what_it_was_given(value: Any) -> None:
    serializer = JournalSerializer()
    assert serializer.deserialize(serializer.serialize({"v": value})) == {"v": value}


def test_the_journal_packs_long_values_keeps_error_classes_and_refuses_objects() -> None:
    serializer = JournalSerializer()
    long = {"rows": ["kitchen"] * 2000}
    assert len(serializer.serialize(long)) < 1000
    assert serializer.deserialize(serializer.serialize(long)) == long
    error = serializer.deserialize(serializer.serialize(Conflict("taken")))
    assert (error.error_class, str(error)) == (ErrorClass.CONFLICT, "taken")
    with pytest.raises(TypeError):
        serializer.serialize(object())
    with pytest.raises(ValueError, match="unknown format"):
        serializer.deserialize("gASVAAAA")


@pytest.mark.parametrize("old", RunState)
@pytest.mark.parametrize("new", RunState)
def test_only_the_listed_run_changes_are_allowed(old: RunState, new: RunState) -> None:
    if new in RUN_TRANSITIONS[old]:
        check_run_change(old, new)
    else:
        with pytest.raises(Conflict, match=f"{old} cannot become {new}"):
            check_run_change(old, new)


@pytest.mark.parametrize("old", StepState)
@pytest.mark.parametrize("new", StepState)
def test_only_the_listed_step_changes_are_allowed(old: StepState, new: StepState) -> None:
    if new in STEP_TRANSITIONS[old]:
        check_step_change(old, new)
    else:
        with pytest.raises(Conflict, match=f"{old} cannot become {new}"):
            check_step_change(old, new)


def test_approve_is_another_word_for_continue() -> None:
    assert DecisionAction.parse("approve") is DecisionAction.CONTINUE
    assert DecisionAction.parse("skip") is DecisionAction.SKIP
    with pytest.raises(ValueError, match="perhaps"):
        DecisionAction.parse("perhaps")


def test_an_expression_says_what_its_named_conditions_lack() -> None:
    outcome = PhaseOutcome((done("a", n=1), FAILED), None, {"go": True}, {"a": {"n": 1}})
    assert missing_for("steps.a.n == 1 and context.go", outcome) == ()
    assert missing_for("steps.a.n == 1 and all_skills_success", outcome) == (
        "that steps.a.n == 1 and all_skills_success",
        "x did not finish: no key",
    )
    assert missing_for("steps.b.n == 1", outcome) == (
        "that steps.b.n == 1 (there is no steps.b.n)",
    )
    assert missing_for("steps.x.status == 'FAILED' and steps.x.error == 'no key'", outcome) == ()


def test_what_a_step_says_is_missing_may_be_one_thing_or_nothing() -> None:
    for said, words in (("the deed", ("the deed",)), (None, ()), (["a", 2], ("a", "2"))):
        outcome = PhaseOutcome((done("a", missing=said),))
        assert missing_for("required_data_collected", outcome) == words


@pytest.mark.parametrize(
    ("condition", "results", "useless"),
    [
        ("approved", (done("a"),), set()),
        ("approved or context.x", (done("a"),), set()),
        ("required_data_collected", (done("a", missing=["x"]),), {DecisionAction.CONTINUE}),
        ("approved and context.x", (done("a"),), {DecisionAction.CONTINUE}),
        ("all_skills_success", (FAILED,), {DecisionAction.CONTINUE}),
    ],
)
def test_only_answers_that_lead_on_are_offered(
    condition: str, results: tuple[StepResult, ...], useless: set[DecisionAction]
) -> None:
    review = replace(DEFINITION.phase("review"), transitions=(Transition("delivery", condition),))
    offered = helpful_answers(DEFINITION, review, PhaseOutcome(results))
    assert set(DecisionAction) - set(offered) == useless
    asking = replace(review, steps=())
    assert DecisionAction.RETRY not in helpful_answers(DEFINITION, asking, PhaseOutcome(results))
