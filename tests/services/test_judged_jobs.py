"""What is kept of a job is what its records give afresh, after any use cases and what sync does."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.bootstrap.clocks import SystemClock
from app.domain.errors import RestoreAssistError
from app.domain.records import MoisturePoint, MoistureReading, Record, Room, Visit
from app.services.company_policy import CompanyPolicies, company_policy, drying_policy
from app.services.drying_services import watch_view
from app.services.job_views import JobViews
from app.services.judged_jobs import JudgedJobs
from app.services.views import SyncCounts
from app.storage.rows import remove_record
from tests.services.test_record_replay import PICK, RecordMachine
from tests.site import Site


class JudgedMachine(RecordMachine):
    """Crews' work in any order, records that sync takes away again, and thresholds that change."""

    def __init__(self) -> None:
        super().__init__()
        self.judged = JudgedJobs(self.store)

    @rule(kind=st.sampled_from([Room, MoisturePoint, MoistureReading, Visit]), place=PICK)
    def lose(self, kind: type[Record], place: int) -> None:
        record = self.some(kind, place)
        if record:
            with self.store.write("sync") as unit:
                remove_record(unit.connection, record.id)

    @rule(visits=st.integers(1, 3))
    def change_threshold(self, visits: int) -> None:
        CompanyPolicies(self.store, SystemClock()).change("visits_at_goal", Decimal(visits), "Ann")

    def the_operations_give_the_tables(self) -> None:
        """Proven elsewhere; what sync takes away has no operation."""

    def the_summaries_are_those_worked_out_anew(self) -> None:
        """Proven elsewhere."""

    @invariant()
    def what_is_kept_is_what_is_made_anew(self) -> None:
        records = tuple(self.store.job_records(self.job.id))
        anew = JobViews(records, company_policy(self.store), drying_policy(self.store))
        kept = self.judged.of(self.job.id)
        for show in (_map, _log, _rules, _watch, _overview):
            assert _outcome(show, kept) == _outcome(show, anew)


def _map(views: JobViews) -> Any:
    return views.moisture_map()


def _log(views: JobViews) -> Any:
    return views.drying_log()


def _rules(views: JobViews) -> Any:
    evaluation = views.evaluation
    return evaluation.book, evaluation.as_of, evaluation.results, evaluation.gate


def _watch(views: JobViews) -> Any:
    return views.watch, watch_view(views.records, views.watch)


def _overview(views: JobViews) -> Any:
    return views.overview(steps=(), run_progress=None, checkpoint=None, sync=SyncCounts())


def _outcome(show: Callable[[JobViews], Any], views: JobViews) -> Any:
    try:
        return show(views)
    except RestoreAssistError as refused:
        return type(refused), str(refused)


def run(folder: Path, examples: int, steps: int) -> None:
    JudgedMachine.folder = folder
    JudgedMachine.TestCase.settings = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    JudgedMachine.TestCase("runTest").debug()


def test_what_is_kept_of_a_job_is_what_its_records_give(tmp_path: Path) -> None:
    run(tmp_path, examples=1, steps=12)


@pytest.mark.slow
def test_what_is_kept_of_a_job_is_what_its_records_give_many_times(tmp_path: Path) -> None:
    run(tmp_path, examples=60, steps=40)


def test_nothing_is_worked_out_again_while_nothing_changes(site: Site) -> None:
    judged = JudgedJobs(site.store)
    views = judged.of(site.job.id)
    first = views.moisture_map()
    views = judged.of(site.job.id)
    assert views.moisture_map() is first


def test_the_watch_of_a_job_that_is_not_kept_pushes_none_out(site: Site) -> None:
    judged = JudgedJobs(site.store)
    assert judged.watch(site.job.id).alerts == ()
    kept = judged.of(site.job.id)
    assert judged.watch(site.job.id) is kept.watch
    with pytest.raises(RestoreAssistError):
        judged.watch(site.point.id)
