"""The site file: what is answered becomes the record, is put right, taken back and undone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, cast
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import (
    Claim,
    DryingMethod,
    Job,
    Milestone,
    MilestoneKind,
    Notice,
    NoticeKind,
    PpeUse,
    PressureReading,
    Record,
    RecordKind,
    YesNoUnknown,
)
from app.services.edit_history import EditHistory
from app.services.edit_steps import EditKind
from app.services.record.retraction import StillInUse
from app.services.site_file_answers import answers_of, emptied, values_of
from app.services.site_file_services import SiteFileDesk
from app.services.site_file_shapes import FILED_KINDS
from app.wire.records import kind_of
from tests.record_values import records_of
from tests.site import Site, make_site

DENVER = ZoneInfo("America/Denver")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    made = make_site(tmp_path_factory.mktemp("site") / "store")
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def history(site: Site) -> EditHistory:
    return EditHistory(site.record.edits, site.record.new_id)


@pytest.fixture(scope="module")
def desk(site: Site, history: EditHistory) -> SiteFileDesk:
    return SiteFileDesk(site.store, site.record, history, site.clock)


def enter(
    desk: SiteFileDesk, site: Site, record: RecordKind, /, **answers: str | tuple[str, ...]
) -> UUID:
    given = {name: (value,) if isinstance(value, str) else value for name, value in answers.items()}
    return asyncio.run(desk.enter(site.job.id, record, given))


def test_a_milestone_is_entered_in_the_time_of_the_site(desk: SiteFileDesk, site: Site) -> None:
    made = enter(desk, site, RecordKind.MILESTONE, kind="contacted", at="2026-06-01 14:05")
    stored = site.store.get(Milestone, made)
    assert stored.kind is MilestoneKind.CONTACTED
    assert stored.at == datetime(2026, 6, 1, 20, 5, tzinfo=UTC)
    assert stored.recorded_by == "Tess"


def test_what_is_missing_or_no_choice_is_named_and_nothing_is_written(
    desk: SiteFileDesk, site: Site
) -> None:
    before = len(site.store.find(Milestone, site.job.id))
    with pytest.raises(InvalidInput, match="at"):
        enter(desk, site, RecordKind.MILESTONE, kind="contacted")
    with pytest.raises(InvalidInput, match="yesterday"):
        enter(desk, site, RecordKind.MILESTONE, kind="contacted", at="yesterday")
    with pytest.raises(InvalidInput, match="sometime is no choice"):
        enter(desk, site, RecordKind.MILESTONE, kind="sometime", at="2026-06-01 14:05")
    with pytest.raises(InvalidInput, match="no such question"):
        enter(desk, site, RecordKind.MILESTONE, kind="contacted", at="2026-06-01 14:05", who="me")
    assert len(site.store.find(Milestone, site.job.id)) == before


def test_kinds_with_a_page_of_their_own_are_refused(desk: SiteFileDesk, site: Site) -> None:
    with pytest.raises(InvalidInput, match="not entered here"):
        enter(desk, site, RecordKind.READING)
    with pytest.raises(InvalidInput, match="not entered here"):
        enter(desk, site, RecordKind.JOB, client_name="B")


@pytest.fixture(scope="module")
def claim(desk: SiteFileDesk, site: Site) -> Claim:
    return site.store.get(
        Claim, enter(desk, site, RecordKind.CLAIM, claim_number="C-77", deductible="500")
    )


def test_a_job_has_one_claim(desk: SiteFileDesk, site: Site, claim: Claim) -> None:
    assert claim.deductible is not None
    assert (claim.deductible.amount, claim.deductible.currency) == (Decimal(500), "USD")
    with pytest.raises(Conflict, match="already"):
        enter(desk, site, RecordKind.CLAIM, claim_number="C-78")


def test_the_job_itself_is_put_right_and_only_what_changed(desk: SiteFileDesk, site: Site) -> None:
    [entry] = [e for e in asyncio.run(desk.view(site.job.id)).entries if e.kind is RecordKind.JOB]
    answers = {**entry.answers, "retain_until": ("2033-01-01",), "cause": ("burst hose",)}
    asyncio.run(desk.put_right(site.job.id, RecordKind.JOB, entry.entry_id, answers))
    job = site.store.get(Job, site.job.id)
    assert (str(job.retain_until), job.cause, job.loss_at) == (
        "2033-01-01",
        "burst hose",
        site.job.loss_at,
    )
    asyncio.run(
        desk.put_right(
            site.job.id, RecordKind.JOB, job.id, {**answers, "cause": (), "retain_until": ()}
        )
    )
    assert (
        site.store.get(Job, site.job.id).cause,
        site.store.get(Job, site.job.id).retain_until,
    ) == ("", None)
    with pytest.raises(Conflict, match="not taken back"):
        asyncio.run(desk.take_back(site.job.id, RecordKind.JOB, job.id))


def test_a_fact_is_corrected_by_a_new_one_and_the_first_stays(
    desk: SiteFileDesk, site: Site, history: EditHistory
) -> None:
    made = enter(
        desk, site, RecordKind.NOTICE, kind="noise", told_to="Ada Wells",
        text="Loud day and night", told_at="2026-06-01 15:00",
    )  # fmt: skip
    [entry] = [
        e for e in asyncio.run(desk.view(site.job.id)).entries if e.kind is RecordKind.NOTICE
    ]
    asyncio.run(
        desk.put_right(
            site.job.id, RecordKind.NOTICE, made, {**entry.answers, "told_to": ("B. Wells",)}
        )
    )
    stored = {notice.told_to: notice for notice in site.store.find(Notice, site.job.id)}
    assert stored["B. Wells"].supersedes == stored["Ada Wells"].id == made
    assert stored["B. Wells"].kind is NoticeKind.NOISE
    shown = [e for e in asyncio.run(desk.view(site.job.id)).entries if e.kind is RecordKind.NOTICE]
    assert [e.answers["told_to"] for e in shown] == [("B. Wells",)]
    step = history.undo(site.job.id)
    assert (step.kind, step.name) == (EditKind.ENTRY_CHANGED, "notice")
    shown = [e for e in asyncio.run(desk.view(site.job.id)).entries if e.kind is RecordKind.NOTICE]
    assert [e.answers["told_to"] for e in shown] == [("Ada Wells",)]


def test_an_entry_is_taken_back_and_comes_again_with_undo(
    desk: SiteFileDesk, site: Site, history: EditHistory, claim: Claim
) -> None:
    made = enter(
        desk, site, RecordKind.PARTY, role="desk_adjuster", name="R. Lind", phone="555-0142"
    )
    entry = next(e for e in asyncio.run(desk.view(site.job.id)).entries if e.entry_id == claim.id)
    asyncio.run(
        desk.put_right(
            site.job.id, RecordKind.CLAIM, claim.id, {**entry.answers, "adjuster_id": (str(made),)}
        )
    )
    with pytest.raises(StillInUse):
        asyncio.run(desk.take_back(site.job.id, RecordKind.PARTY, made))
    history.undo(site.job.id)
    asyncio.run(desk.take_back(site.job.id, RecordKind.PARTY, made))
    assert not [
        e for e in asyncio.run(desk.view(site.job.id)).entries if e.kind is RecordKind.PARTY
    ]
    history.undo(site.job.id)
    assert [e for e in asyncio.run(desk.view(site.job.id)).entries if e.kind is RecordKind.PARTY]


def test_protective_equipment_belongs_to_the_visit_that_is_open(
    desk: SiteFileDesk, site: Site
) -> None:
    visit = site.record.visits.current_visit(site.job.id)
    made = enter(
        desk, site, RecordKind.PPE_USE, person="Tess", task="readings", used_at="2026-06-01 15:00",
        items=("gloves", "boots"), fit_test_on_file="unknown", medical_on_file="unknown",
    )  # fmt: skip
    use = site.store.get(PpeUse, made)
    assert (use.visit_id, use.items, use.fit_test_on_file) == (
        visit.id,
        ("gloves", "boots"),
        YesNoUnknown.UNKNOWN,
    )


def test_a_pressure_is_entered_as_a_typed_reading(desk: SiteFileDesk, site: Site) -> None:
    chamber = site.record.rooms.open_chamber(
        site.job.id, "Ground floor", DryingMethod.CLOSED, (site.room.id,)
    )
    made = enter(
        desk, site, RecordKind.PRESSURE_READING, chamber_id=str(chamber.id), difference_pa="-6.5",
        taken_at="2026-06-01 15:00",
    )  # fmt: skip
    stored = site.store.get(PressureReading, made)
    assert (str(stored.difference_pa), stored.raw, stored.operator) == ("-6.5", b"", "Tess")
    with pytest.raises(InvalidInput, match="out of range"):
        enter(
            desk, site, RecordKind.PRESSURE_READING, chamber_id=str(chamber.id), difference_pa="-60000",
            taken_at="2026-06-01 15:00",
        )  # fmt: skip


def test_quantities_are_lines_with_a_name_and_a_unit(desk: SiteFileDesk, site: Site) -> None:
    answers = {"quantities": ("area: 2.5 m²", "height: 60 cm")}
    found = values_of(
        RecordKind.REMOVAL,
        {
            **answers, "room_id": (str(site.room.id),), "description": ("pad",), "reason": ("wet",),
            "removed_by": ("Tess",), "removed_at": ("2026-06-01 15:00",),
        },
        DENVER,
        "USD",
    )  # fmt: skip
    assert isinstance(found["quantities"], tuple)
    assert [(fact.name, fact.value, fact.unit) for fact in found["quantities"]] == [
        ("area", "2.5", "m²"),
        ("height", "60", "cm"),
    ]
    with pytest.raises(InvalidInput, match="names no value"):
        values_of(RecordKind.REMOVAL, {**answers, "quantities": ("much",)} | {
            "room_id": (str(site.room.id),), "description": ("pad",), "reason": ("wet",),
            "removed_by": ("Tess",), "removed_at": ("2026-06-01 15:00",),
        }, DENVER, "USD")  # fmt: skip


@settings(max_examples=60)
@given(st.sampled_from(sorted(FILED_KINDS)).flatmap(records_of))
def test_what_a_record_says_is_understood_again(record: Record) -> None:
    shown = answers_of(record, DENVER)
    own_words = {"water_source", "quantities"}
    given_back = {name: texts for name, texts in shown.items() if name not in own_words}
    read = values_of(kind_of(record), given_back, DENVER, "USD")
    blank = emptied(kind_of(record), [name for name in given_back if name not in read])
    again = answers_of(replace(cast("Any", record), **blank, **read), DENVER)
    for name, texts in given_back.items():
        assert again[name] == tuple(text.strip() for text in texts if text.strip()), name


def test_what_due_rules_miss_is_named_by_the_kind_that_fills_it(
    desk: SiteFileDesk, site: Site
) -> None:
    site.record.visits.current_visit(site.job.id)
    asked = asyncio.run(desk.view(site.job.id)).asked
    assert RecordKind.SOURCE in asked
    assert any("hazards" in words.lower() for words in asked[RecordKind.HAZARD_ASSESSMENT])


def test_an_entry_of_another_job_is_refused(desk: SiteFileDesk, claim: Claim) -> None:
    with pytest.raises(InvalidInput, match="another job"):
        asyncio.run(desk.take_back(uuid4(), RecordKind.CLAIM, claim.id))
