"""Rules on a job of the store: history of what changed, overrides and what they keep."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import Job, JobState, MilestoneKind, RuleOverride, VisitKind
from app.services.company_policy import CompanyPolicies
from app.services.judged_jobs import JudgedJobs
from app.services.rule_work import RuleWork
from standards.rules.model import RuleState
from tests.site import Site


def work(site: Site) -> RuleWork:
    return RuleWork(site.store, site.record, site.clock, lambda: "Tess", JudgedJobs(site.store))


def test_an_evaluation_that_says_the_same_adds_nothing(site: Site) -> None:
    rules = work(site)
    first = rules.evaluate(site.job.id)
    rules.evaluate(site.job.id)
    [step] = rules.history.of(site.job.id)
    assert step.by == "Tess"
    assert step.evaluation.states == {rule: r.state for rule, r in first.results.items()}
    assert step.open_rules == len(first.open_findings()) > 0


def test_the_history_says_what_moved_and_when(site: Site) -> None:
    rules = work(site)
    rules.evaluate(site.job.id)
    site.clock.offset += timedelta(hours=1)
    for kind in (MilestoneKind.CONTACTED, MilestoneKind.ARRIVED):
        site.record.jobs.mark_milestone(site.job.id, kind, site.clock.now())
    rules.evaluate(site.job.id)
    before, after = rules.history.of(site.job.id)
    [change] = after.changes
    assert (change.rule_id, change.after) == ("INI-01", RuleState.COMPLETE)
    assert after.at - before.at >= timedelta(hours=1)
    assert "INI-01" in before.evaluation.gaps
    assert "INI-01" not in after.evaluation.gaps


def test_a_changed_policy_is_a_step_of_its_own(site: Site) -> None:
    rules = work(site)
    rules.evaluate(site.job.id)
    CompanyPolicies(site.store, site.clock).change("visit_warn_h", Decimal(24), "Olga")
    rules.evaluate(site.job.id)
    first, second = rules.history.of(site.job.id)
    assert second.evaluation.version == f"{first.evaluation.version} visit_warn_h=24"
    assert second.changes == ()


def test_an_override_keeps_what_was_open_and_opens_again_for_more(site: Site) -> None:
    rules = work(site)
    made = rules.override(site.job.id, "INI-01", "caller hung up", "Supervisor")
    assert [fact.value for fact in made.evidence] == [
        "The date of first contact is missing",
        "The arrival is missing",
    ]
    assert made.device_id == site.store.device_id
    assert site.store.find(RuleOverride, site.job.id) == [made]
    state = rules.evaluate(site.job.id).results["INI-01"].state
    assert state is RuleState.OVERRIDDEN
    site.record.enter(replace(site.store.get(Job, site.job.id), source_of_loss=""))
    again = rules.evaluate(site.job.id).results["INI-01"]
    assert (again.state, len(again.gaps)) == (RuleState.INCOMPLETE, 3)


def test_a_technician_cannot_override_what_stops_the_work(site: Site) -> None:
    with pytest.raises(InvalidInput, match="supervisor"):
        work(site).override(site.job.id, "INI-01", "we know them", "technician")
    with pytest.raises(InvalidInput, match="reason"):
        work(site).override(site.job.id, "INI-01", "  ", "supervisor")
    assert site.store.find(RuleOverride, site.job.id) == []


def test_law_and_safety_cannot_be_overridden(site: Site) -> None:
    site.record.open_visit(site.job.id, VisitKind.INITIAL)
    with pytest.raises(Conflict, match="law or safety"):
        work(site).override(site.job.id, "INI-04", "in a hurry", "owner")


def test_what_is_not_open_has_nothing_to_override(site: Site) -> None:
    with pytest.raises(Conflict, match="nothing to override"):
        work(site).override(site.job.id, "CMP-09", "no report", "owner")
    with pytest.raises(InvalidInput, match="no rule"):
        work(site).override(site.job.id, "XYZ-99", "why not", "owner")


def test_a_closed_job_has_everything_due(site: Site) -> None:
    site.record.set_job_state(site.job.id, JobState.CLOSED)
    evaluation = work(site).evaluate(site.job.id)
    assert evaluation.due_findings() == evaluation.open_findings()
