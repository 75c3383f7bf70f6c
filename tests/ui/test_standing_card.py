"""Where a job stands is said on its overview."""

from __future__ import annotations

from app.domain.records import Job, JobState, VisitKind
from tests.ui.live_site import LiveDriver


def test_a_tap_says_where_the_job_stands(live: LiveDriver) -> None:
    live.open_page("overview")
    live.reveal(live.find("jobState"))
    live.tap_in("jobState", "segment_DRYING")
    live.until(lambda: live.model.overview.jobState == "DRYING", "the new state")
    assert live.site.store.get(Job, live.site.job.id).state is JobState.DRYING


def test_a_job_with_an_open_visit_is_not_closed_and_says_why(live: LiveDriver) -> None:
    live.site.record.visits.open_visit(live.site.job.id, VisitKind.INITIAL)
    live.open_page("overview")
    live.reveal(live.find("jobState"))
    live.tap_in("jobState", "segment_CLOSED")
    assert "end it, then close the job" in live.model.overview.problem
    assert live.find("overviewScroll").property("contentY") == 0
    assert live.site.store.get(Job, live.site.job.id).state is JobState.OPEN
