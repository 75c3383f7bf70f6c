"""Alerts and questions of every job, on a real store, whichever job is looked at."""

from __future__ import annotations

import asyncio
from typing import Any, cast
from uuid import UUID

from app.domain.records import AlertAction, CheckpointRecord, JobState
from app.ports.engine import WorkflowEngine
from app.services.job_news import JobNews, JobNewsDesk
from app.services.judged_jobs import JudgedJobs
from app.services.shared_approvals import SharedApprovals
from tests.services.test_drying_services import desk_of, read_daily
from tests.site import Site


class NoRuns:
    """The engine of a tablet on which nothing was started."""

    async def pending_checkpoints(self, _job_id: UUID | None = None) -> tuple[Any, ...]:
        return ()

    async def find_checkpoint(self, _checkpoint_id: UUID) -> None:
        return None


def news_of(site: Site) -> JobNewsDesk:
    engine: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
    engine.set_result(cast("WorkflowEngine", NoRuns()))
    approvals = SharedApprovals(site.store, engine, site.clock)
    return JobNewsDesk(site.store, approvals, JudgedJobs(site.store))


async def test_an_alert_is_news_until_it_is_answered_and_only_of_jobs_that_changed(
    site: Site,
) -> None:
    site.record.set_job_state(site.job.id, JobState.DRYING)
    read_daily(site, "30", "29.8", "29.7", "29.7")
    desk = news_of(site)
    found = await desk.waiting()
    assert ("stalled", "P-01") in {(news.rule, news.subject) for news in found}
    assert {(news.job_id, news.job) for news in found} == {(site.job.id, site.job.client_name)}
    assert await desk.waiting() == ()  # nothing changed
    drying = desk_of(site)
    for alert in (await drying.view(site.job.id)).alerts:
        await drying.answer(site.job.id, alert.key, AlertAction.OPENED_CAVITY, "opened")
    assert await desk.waiting() == ()


async def test_a_question_of_another_tablets_run_is_news(site: Site) -> None:
    checkpoint = CheckpointRecord(
        id=UUID(int=7), job_id=site.job.id, run_id=UUID(int=8), phase="review", title="Send it?",
        asked_at=site.clock.now(), state="OPEN", action="", decided_by="", reason="",
    )  # fmt: skip
    with site.store.write("office") as unit:
        unit.add(checkpoint)
    assert await news_of(site).waiting() == (
        JobNews(f"question/{checkpoint.id}", site.job.id, site.job.client_name),
    )
