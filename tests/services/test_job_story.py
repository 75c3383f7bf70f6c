"""The visit, the people and the timeline of a job; readings of different visits are not compared."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import Conflict
from app.domain.measurement import Quality
from app.domain.records import AirRole, ReadingSource, VisitKind
from app.reports.job_index import index_records
from app.services.drying_watch import watch_drying
from app.services.job_story import job_story
from app.services.job_views import JobViews
from app.services.story_views import JobStory
from app.services.views import SyncCounts
from app.services.visit_services import VisitDesk
from standards.drying_policy import STANDARD_POLICY
from tests.site import Site

D = Decimal


def story(site: Site) -> JobStory:
    records = site.store.job_records(site.job.id)
    return job_story(
        index_records(records), records, lambda: watch_drying(records, STANDARD_POLICY)
    )


async def test_a_visit_begins_and_ends_and_is_told(site: Site) -> None:
    desk = VisitDesk(site.store, site.record)
    begun = story(site).visit
    if begun is not None and begun.left_at is None:
        await desk.end(site.job.id)
    await desk.begin(site.job.id)
    visit = story(site).visit
    assert visit is not None
    assert visit.left_at is None
    with pytest.raises(Conflict):
        await desk.begin(site.job.id)
    await desk.end(site.job.id)
    ended = story(site)
    assert ended.visit is not None
    assert ended.visit.left_at is not None
    assert ended.events[0].kind == "visit_left"
    with pytest.raises(Conflict, match="No visit is open"):
        await desk.end(site.job.id)


def test_events_are_the_newest_first_and_end_with_the_loss(site: Site) -> None:
    events = story(site).events
    assert [e.at for e in events] == sorted((e.at for e in events), reverse=True)
    assert events[-1].kind == "loss"


def test_air_of_different_visits_is_not_compared(site: Site) -> None:
    def air(role: AirRole, rh: str) -> None:
        visit = site.record.open_visit(site.job.id, VisitKind.MONITOR)
        site.record.take_air_reading(
            visit, role=role, place="Kitchen", temperature_c=D(22), rh_pct=D(rh),
            source=ReadingSource.MANUAL, quality=Quality.MANUAL, raw=b"", taken_at=site.clock.now(),
            monotonic_ns=0, instrument_id=None,
        )  # fmt: skip
        site.record.visits.close_visit(visit)

    air(AirRole.OUTSIDE, "80")
    air(AirRole.AFFECTED, "40")
    records = site.store.job_records(site.job.id)
    tiles = (
        JobViews(records)
        .overview(steps=(), run_progress=None, checkpoint=None, sync=SyncCounts())
        .tiles
    )
    assert tiles.affected_kg_kg is not None
    assert tiles.outside_kg_kg is None
