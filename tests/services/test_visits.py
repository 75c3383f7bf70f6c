"""Visits begin with the first thing that is written down, once, however many write at that moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import UUID

import pytest

from app.domain.errors import Conflict
from app.domain.records import JobState, Visit, VisitKind
from tests.site import Site

WRITERS = 6


def test_first_saves_at_the_same_moment_share_one_visit(site: Site) -> None:
    together = Barrier(WRITERS)

    def save(_: int) -> UUID:
        together.wait()
        return site.record.visits.current_visit(site.job.id).id

    with ThreadPoolExecutor(WRITERS) as writers:
        begun = set(writers.map(save, range(WRITERS)))
    assert begun == {visit.id for visit in site.store.find(Visit, site.job.id)}
    assert len(begun) == 1


def test_the_first_visit_is_the_initial_one_and_later_ones_monitor(site: Site) -> None:
    first = site.record.visits.current_visit(site.job.id)
    site.record.close_visit(first)
    second = site.record.visits.current_visit(site.job.id)
    assert [(v.number, v.kind) for v in (first, second)] == [
        (1, VisitKind.INITIAL),
        (2, VisitKind.MONITOR),
    ]


def test_a_closed_job_begins_no_visit(site: Site) -> None:
    site.record.set_job_state(site.job.id, JobState.CLOSED)
    with pytest.raises(Conflict, match="J-1 is closed"):
        site.record.visits.current_visit(site.job.id)
    assert site.store.find(Visit, site.job.id) == []
