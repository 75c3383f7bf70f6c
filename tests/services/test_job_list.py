"""The job list: pages, searches and filters over summaries that follow every write."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.errors import InvalidInput
from app.domain.records import Job, JobState, VisitKind
from app.services.job_cards import list_jobs
from app.services.views import JobFilter
from tests.site import Site


def add_jobs(site: Site, names: list[str]) -> list[Job]:
    return [
        site.record.create_job(
            number=f"J-{place}",
            client_name=name,
            address=site.job.address,
            claim_number=f"C-{place}%",
            carrier="",
            source_of_loss="",
            loss_at=datetime.now(UTC) - timedelta(days=1),
            time_zone="America/Denver",
        )
        for place, name in enumerate(names, start=2)
    ]


def numbers(site: Site, query: str = "", shown: JobFilter = JobFilter.ALL) -> list[str]:
    return [card.number for card in list_jobs(site.store, query, shown).cards]


def test_pages_follow_one_another_and_counts_are_of_all(site: Site) -> None:
    add_jobs(site, ["Bea", "Cem", "Dov"])
    first = list_jobs(site.store, "", JobFilter.ALL, limit=2)
    second = list_jobs(site.store, "", JobFilter.ALL, offset=2, limit=2)
    assert [card.number for card in first.cards] == ["J-4", "J-3"]
    assert [card.number for card in second.cards] == ["J-2", "J-1"]
    assert dict(first.counts)[JobFilter.ALL] == 4


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("öztürk", ["J-2"]),
        ("ÖZTÜRK", ["J-2"]),
        ("ozturk", ["J-2"]),
        ("oeztuerk", ["J-2"]),
        ("denver öztürk", ["J-2"]),
        ("öztürk boston", []),
        ("c-3%", ["J-3"]),
        ("80209", ["J-3", "J-2", "J-1"]),
    ],
)
def test_a_search_finds_text_in_any_letter_case_and_takes_signs_as_they_are(
    site: Site, query: str, found: list[str]
) -> None:
    add_jobs(site, ["Öztürk", "Dov"])
    assert numbers(site, query) == found


def test_the_list_follows_what_is_written(site: Site) -> None:
    assert numbers(site, shown=JobFilter.DRYING) == []
    site.record.set_job_state(site.job.id, JobState.DRYING)
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    (card,) = list_jobs(site.store, "", JobFilter.DRYING).cards
    assert (card.state, card.last_visit_at, card.points_total) == (
        JobState.DRYING,
        visit.arrived_at,
        1,
    )
    site.record.retract(site.point, "wrong wall")
    assert list_jobs(site.store, "", JobFilter.ALL).cards[0].points_total == 0


def test_mine_are_the_jobs_i_opened_or_visited_or_am_on_the_crew_of(site: Site) -> None:
    (bea, cem, dov) = add_jobs(site, ["Bea", "Cem", "Dov"])
    site.record.open_visit(cem.id, VisitKind.INITIAL, crew=("ÖZGE Kaya",))

    def mine(person: str) -> list[str]:
        found = list_jobs(site.store, "", JobFilter.MINE, person=person)
        assert dict(found.counts)[JobFilter.MINE] == len(found.cards)
        return [card.number for card in found.cards]

    assert mine("  özge kaya") == [cem.number]
    assert mine("Tess") == [dov.number, cem.number, bea.number, site.job.number]
    assert mine("Kaya") == mine("") == []


def test_mine_follows_a_visit_that_is_taken_back(site: Site) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL, crew=("Kaya",))
    assert list_jobs(site.store, "", JobFilter.MINE, person="Kaya").cards
    site.record.retract(visit, "wrong job")
    assert list_jobs(site.store, "", JobFilter.MINE, person="Kaya").cards == ()


@pytest.mark.parametrize(("offset", "limit", "field"), [(-1, None, "offset"), (0, 0, "limit")])
def test_a_page_that_cannot_be_is_refused(
    site: Site, offset: int, limit: int | None, field: str
) -> None:
    with pytest.raises(InvalidInput, match=field):
        list_jobs(site.store, "", JobFilter.ALL, offset=offset, limit=limit)
