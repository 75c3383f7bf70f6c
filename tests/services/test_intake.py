"""A job taken on: read, checked, opened with everything that was known, or refused whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import InvalidInput
from app.domain.records import (
    Claim,
    Document,
    Job,
    Milestone,
    MilestoneKind,
    Note,
    Party,
    PartyRole,
)
from app.intake.documents import FileType
from app.intake.fields import Field
from app.services.intake_services import IntakeDesk
from app.services.intake_views import IntakeForm, IntakeStep, SourceFile
from app.services.job_cards import list_jobs
from app.services.views import JobFilter
from tests.clock_zone import clock_in
from tests.intake import files
from tests.site import Site

TEXT = """Carrier: Pacific Mutual
Claim number: 24-118-0932
Insured: Margaret Hendricks  Phone: (503) 555-0142
Loss address: 418 Alder Court, Portland, OR 97205
Date of loss: 2026-03-01 06:30
Cause of loss: Dishwasher supply line failed, kitchen wet
Adjuster: Daniel Okafor
Deductible: $1,000
"""


@pytest.fixture
def desk(site: Site) -> IntakeDesk:
    return IntakeDesk(site.store, site.record, site.clock)


async def read_all(desk: IntakeDesk, path: Path) -> list[IntakeStep]:
    return [step async for step in desk.read_file(str(path))]


async def test_a_file_is_read_page_by_page_and_kept_with_its_job(
    site: Site, desk: IntakeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "assignment.pdf"
    content = files.pdf(TEXT, "second page")
    path.write_bytes(content)
    steps = await read_all(desk, path)
    assert [(s.done, s.of) for s in steps[:2]] == [(0, 2), (1, 2)]
    reading = steps[-1].reading
    assert reading is not None
    values = {field: found[0].value for field, found in reading.candidates.items()}
    job_id = await desk.open_job(IntakeForm(values, "26-001", "UTC", source=reading.source))
    job = site.store.get(Job, job_id)
    assert (job.client_name, job.claim_number, job.time_zone) == (
        "Margaret Hendricks", "24-118-0932", "America/Los_Angeles",
    )  # fmt: skip
    assert job.loss_at.isoformat() == "2026-03-01T14:30:00+00:00"
    assert job.loss_time_known
    (document,) = site.store.find(Document, job_id)
    assert site.store.blobs.read(document.sha256) == content
    assert document.title == "assignment.pdf"


async def test_the_people_the_claim_and_the_remarks_become_records(
    site: Site, desk: IntakeDesk
) -> None:
    reading = await desk.read_text(TEXT)
    values = {field: found[0].value for field, found in reading.candidates.items()}
    job_id = await desk.open_job(IntakeForm(values, "26-001", "UTC"))
    people = {party.role: party for party in site.store.find(Party, job_id)}
    assert people[PartyRole.INSURED].phone == "(503) 555-0142"
    assert people[PartyRole.DESK_ADJUSTER].name == "Daniel Okafor"
    (claim,) = site.store.find(Claim, job_id)
    assert claim.adjuster_id == people[PartyRole.DESK_ADJUSTER].id
    assert claim.deductible is not None
    assert str(claim.deductible.amount) == "1000"
    (milestone,) = site.store.find(Milestone, job_id)
    assert milestone.kind is MilestoneKind.RECEIVED
    (note,) = site.store.find(Note, job_id)
    assert "Kitchen" in note.text


def least(**more: str) -> dict[Field, str]:
    values = {
        Field.CLIENT_NAME: "Jane Roe",
        Field.STREET: "5 Elm St",
        Field.CITY: "Salem",
        Field.LOSS_AT: "2026-03-01",
        Field.SOURCE_OF_LOSS: "burst pipe",
    }
    return values | {Field(name): value for name, value in more.items()}


async def test_a_day_without_a_time_is_marked_as_such(site: Site, desk: IntakeDesk) -> None:
    job = site.store.get(Job, await desk.open_job(IntakeForm(least(), "26-001", "America/Denver")))
    assert not job.loss_time_known
    assert job.loss_time_note
    assert job.loss_at.isoformat() == "2026-03-01T19:00:00+00:00"


async def test_an_unknown_time_of_loss_needs_its_reason(site: Site, desk: IntakeDesk) -> None:
    values = least()
    del values[Field.LOSS_AT]
    with pytest.raises(InvalidInput, match="loss_at"):
        await desk.open_job(IntakeForm(values, "26-001", "UTC"))
    form = IntakeForm(values, "26-001", "UTC", loss_time_note="Owner was away for two weeks.")
    job = site.store.get(Job, await desk.open_job(form))
    assert (job.loss_time_known, job.loss_time_note) == (False, "Owner was away for two weeks.")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"client_name": " "}, "client_name"),
        ({"city": ""}, "city"),
        ({"loss_at": "soon"}, "loss_at"),
        ({"loss_at": "2999-01-01"}, "loss_at"),
        ({"client_email": "nobody"}, "client_email"),
        ({"claim_number": "1", "deductible": "much"}, "deductible"),
        ({"country": "Germany"}, "country"),
        ({"notes": "x" * 5000}, "notes"),
    ],
)
async def test_bad_values_are_named_and_nothing_is_written(
    site: Site, desk: IntakeDesk, change: dict[str, str], field: str
) -> None:
    before = list_jobs(site.store, "", JobFilter.ALL).cards
    with pytest.raises(InvalidInput) as raised:
        await desk.open_job(IntakeForm(least(**change), "26-001", "UTC"))
    assert raised.value.field == field
    assert await desk.suggest_number() == "26-001"
    assert list_jobs(site.store, "", JobFilter.ALL).cards == before


async def test_a_suggested_number_is_free_and_a_taken_one_refused(desk: IntakeDesk) -> None:
    number = await desk.suggest_number()
    await desk.open_job(IntakeForm(least(), number, "UTC"))
    assert await desk.suggest_number() != number
    with pytest.raises(InvalidInput, match="number of another job"):
        await desk.open_job(IntakeForm(least(), number, "UTC"))


async def test_a_mapping_is_kept_for_the_next_file(desk: IntakeDesk) -> None:
    source = SourceFile("job.json", FileType.DATA, b'{"a": {"b": "Jane Roe"}}')
    assert not (await desk.read_data(source, {})).candidates
    mapped = {Field.CLIENT_NAME: "a.b"}
    reading = await desk.read_data(source, mapped)
    assert reading.candidates[Field.CLIENT_NAME][0].path == "a.b"
    await desk.keep_mapping("Other system", mapped)
    assert await desk.mappings() == {"Other system": mapped}
    await desk.keep_mapping("Other system", {})
    assert await desk.mappings() == {}


async def test_ending_the_reading_ends_it(desk: IntakeDesk, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(files.pdf(*["page"] * 30))
    steps: Any = desk.read_file(str(path))
    first = await anext(steps)
    await steps.aclose()
    assert first.reading is None


@pytest.mark.parametrize("name", ["missing.pdf", "."])
async def test_a_path_that_is_no_file_is_refused_with_words(
    desk: IntakeDesk, tmp_path: Path, name: str
) -> None:
    with pytest.raises(InvalidInput, match="cannot be read"):
        await read_all(desk, tmp_path / name)


async def test_every_template_is_read_back_by_its_labels(desk: IntakeDesk) -> None:
    for template in await desk.templates():
        filled = "\n".join(
            f"{line} 2026-03-01" if line.startswith("Date") else f"{line} 12 Elm Street, Salem"
            for line in template.text.split("\n")
        )
        found = (await desk.read_text(filled)).candidates
        assert {Field.LOSS_AT, Field.STREET, Field.SOURCE_OF_LOSS} <= set(found), template.key


async def test_what_was_typed_is_written_as_its_kind(desk: IntakeDesk) -> None:
    typed = {
        Field.LOSS_AT: "March 1, 2026 at 6:30 am",
        Field.DEDUCTIBLE: "$1,000",
        Field.REGION: "Oregon",
        Field.COUNTRY: "Canada",
        Field.CITY: "  Salem ",
    }
    check = await desk.check(typed, loss_time_unknown=False)
    assert list(check.values.values()) == ["2026-03-01T06:30", "1000", "OR", "CA", "Salem"]
    assert Field.CLIENT_NAME in check.missing


@dataclass(frozen=True)
class At:
    """A clock that stands still."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def monotonic_ns(self) -> int:
        return 0


@pytest.mark.parametrize(
    ("zone", "yesterday"), [("America/Denver", "2026-03-16"), ("Australia/Sydney", "2026-03-17")]
)
async def test_yesterday_is_that_of_the_tablet_and_not_of_greenwich(
    site: Site, zone: str, yesterday: str
) -> None:
    evening = At(datetime(2026, 3, 18, 2, tzinfo=UTC))  # the 17th, eight in the evening, in Denver
    with clock_in(zone):
        desk = IntakeDesk(site.store, site.record, evening)
        reading = await desk.read_text("A pipe burst in the kitchen yesterday.")
    assert reading.candidates[Field.LOSS_AT][0].value == yesterday


async def test_a_loss_of_this_morning_is_not_in_the_future_east_of_greenwich(site: Site) -> None:
    morning = At(datetime(2026, 3, 17, 21, tzinfo=UTC))  # the 18th, eight in the morning, in Sydney
    with clock_in("Australia/Sydney"):
        desk = IntakeDesk(site.store, site.record, morning)
        checked = await desk.check({Field.LOSS_AT: "2026-03-18"}, False)
    assert [doubt.field for doubt in checked.doubts] == []
