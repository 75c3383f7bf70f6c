"""Taking on a job: by touch on a real store, and the page's own states over a fake one."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtTest import QTest

from app.domain.errors import InvalidInput
from app.domain.records import Claim, Document, Job, Party
from app.intake.fields import Field
from tests.intake import files
from tests.ui.driver import Driver
from tests.ui.live_site import LiveDriver

TEXTS = Path(__file__).parents[1] / "intake" / "texts"
ASSIGNMENT = (TEXTS / "programme-assignment.txt").read_text("utf-8")
NOTE = "Insured: Jane Roe\nPhone: 503-555-0101\nLoss address: 5 Elm St, Salem, MA 01970\n"


def read_file(ui: Driver, path: Path) -> None:
    ui.model.intake.openFile(QUrl.fromLocalFile(str(path)).toString())
    ui.until(lambda: not ui.model.intake.reading, "the file")
    ui.settle()


def write(ui: Driver, text: str) -> None:
    """Type a text and let the page read it without waiting for its pause."""
    ui.find("intakeText").setProperty("text", text)
    ui.model.intake.setText(text)
    ui.model.intake.read()
    ui.settle()


def test_a_job_is_made_from_a_pdf_in_two_taps(live: LiveDriver, tmp_path: Path) -> None:
    path = tmp_path / "assignment.pdf"
    path.write_bytes(files.pdf(ASSIGNMENT))
    live.model.go("intake")
    live.settle()
    live.taps = 0
    read_file(live, path)
    assert live.text("fileName") == "assignment.pdf"
    assert not live.find("openJob").isEnabled()
    live.tap("acceptSure")
    live.tap("openJob")
    assert live.taps == 2
    assert live.model.page == "overview"
    assert live.text("pageTitle") == "Margaret Hendricks"
    job_id = live.model._job_id
    assert job_id is not None
    job = live.site.store.get(Job, job_id)
    assert job.address.city == "Portland"
    (claim,) = live.site.store.find(Claim, job_id)
    assert claim.claim_number == "24-118-0932"
    assert {party.name for party in live.site.store.find(Party, job_id)} >= {"Daniel Okafor"}
    (document,) = live.site.store.find(Document, job_id)
    assert live.site.store.blobs.read(document.sha256) == path.read_bytes()
    live.model.go("intake")
    live.settle()
    assert live.model.intake.held == 0
    assert not live.has("draftOffer")


def test_a_draft_goes_on_where_it_was_left(ui: Driver) -> None:
    ui.model.go("intake")
    ui.settle()
    write(ui, NOTE)
    ui.press("accept_client_name")
    kept = ui.services.drafts.kept["intake"]  # type: ignore[attr-defined]
    other = type(ui.model.intake)(ui.model.services, ui.bridge)
    ui.settle()
    assert other.draftTime != ""
    other.resumeDraft()
    ui.settle()
    assert other.text == NOTE
    assert other.held == 1
    assert kept.content["fields"] == {"client_name": ["Jane Roe", "accepted"]}
    other.deleteLater()


def test_values_are_accepted_refused_and_typed_one_by_one(ui: Driver) -> None:
    ui.model.go("intake")
    ui.settle()
    write(ui, NOTE)
    assert ui.model.intake.suggested == 7
    ui.press("accept_client_name")
    ui.press("refuse_client_phone")
    entry = ui.find("entry_client_email")
    entry.forceActiveFocus()
    ui.type("jane@example.org")
    QTest.keyClick(ui.window, Qt.Key.Key_Return)
    ui.settle()
    assert ui.model.intake.held == 2
    assert ui.services.intake.forms == []
    assert "To ask for: Time of loss, Source of loss" in ui.text("openFields")


def test_touching_a_field_marks_where_it_stands(ui: Driver) -> None:
    ui.model.go("intake")
    ui.settle()
    write(ui, NOTE)
    ui.press("entry_client_name")
    marked = [row for row in ui.model.intake.lines.rows if row["marked"]]
    assert [row["found"] for row in marked] == ["Jane Roe"]


def test_another_reading_of_a_date_is_one_tap_away(ui: Driver) -> None:
    ui.model.go("intake")
    ui.settle()
    write(ui, "Date of loss: 03/04/2026")
    ui.model.intake.choose("loss_at", "2026-04-03")
    ui.settle()
    rows = {row["field"]: row for row in ui.model.intake.fields.rows}
    assert (rows["loss_at"]["value"], rows["loss_at"]["status"]) == ("2026-04-03", "accepted")
    assert rows["loss_at"]["doubt"] == "in_the_future"


def test_a_template_starts_the_text(ui: Driver) -> None:
    ui.model.go("intake")
    ui.settle()
    ui.press("template_call")
    assert ui.model.intake.text.startswith("Client:")
    assert ui.find("intakeText").property("text") == ui.model.intake.text


def test_data_of_another_system_are_mapped_by_tapping(ui: Driver, tmp_path: Path) -> None:
    path = tmp_path / "job.json"
    path.write_text(json.dumps({"x": {"who": "Jane Roe"}, "claimNumber": "24-118"}))
    ui.model.go("intake")
    ui.settle()
    read_file(ui, path)
    assert ui.has("leaf_x.who")
    ui.press("leaf_x.who")
    ui.press("map_client_name")
    rows = {row["field"]: row for row in ui.model.intake.fields.rows}
    assert (rows["client_name"]["value"], rows["client_name"]["path"]) == ("Jane Roe", "x.who")
    ui.press("mappingName")
    ui.type("Other")
    ui.press("keepMapping")
    assert ui.services.intake.kept == {"Other": {Field.CLIENT_NAME: "x.who"}}
    assert ui.has("mapping_Other")


def test_a_refused_file_says_why_and_what_was_entered_stays(ui: Driver, tmp_path: Path) -> None:
    path = tmp_path / "photo.pdf"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    ui.model.go("intake")
    ui.settle()
    write(ui, NOTE)
    ui.press("accept_client_name")
    read_file(ui, path)
    assert "picture" in ui.text("problemWords")
    assert ui.model.intake.held == 1
    ui.press("problemAction")
    assert not ui.has("problemWords")


def test_reading_a_file_shows_progress_and_can_be_cancelled(ui: Driver, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(files.pdf("one", "two"))
    ui.services.intake.pause = asyncio.Event()
    ui.model.go("intake")
    ui.settle()
    ui.model.intake.openFile(str(path))
    ui.until(lambda: ui.model.intake.progress == 0, "the first page")
    ui.settle()
    ui.press("cancelReading")
    ui.until(lambda: ui.services.intake.ended, "the end of the reading")
    assert not ui.model.intake.reading
    assert ui.has("dropHere")


def test_a_job_that_cannot_be_opened_keeps_everything(ui: Driver) -> None:
    ui.model.go("intake")
    ui.settle()
    write(ui, NOTE + "Date of loss: 2026-03-01\nCause of loss: burst pipe")
    ui.press("acceptSure")
    ui.model.intake.accept("client_phone")
    ui.settle()
    ui.services.intake.fail = InvalidInput("number", "26-001 is the number of another job")
    ui.press("openJob")
    assert "another job" in ui.text("problemWords")
    assert ui.model.intake.held > 5
    assert ui.model.page == "intake"


@pytest.mark.parametrize("answer", ["keepOn", "forget"])
def test_starting_over_is_asked_first(ui: Driver, answer: str) -> None:
    ui.model.go("intake")
    ui.settle()
    write(ui, NOTE)
    ui.press("accept_client_name")
    ui.press("startOver")
    ui.press(answer)
    assert ui.model.intake.held == (1 if answer == "keepOn" else 0)


@pytest.mark.parametrize(
    ("size", "text_pct"),
    [((1024, 600), 100), pytest.param((1280, 800), 200, marks=pytest.mark.slow)],
)
def test_the_box_for_words_stays_in_its_card_where_there_is_little_room(
    ui: Driver, size: tuple[int, int], text_pct: int
) -> None:
    ui.window.resize(*size)
    ui.model.settings.textScale, ui.model.settings.gloveMode = text_pct, True
    ui.model.go("intake")
    ui.settle()
    bottom = ui.find("openJob").mapToScene(QPointF(0, 0)).y()
    box = ui.find("intakeText")
    assert box.height() >= 100
    shown = box
    while shown.parentItem() is not None and not shown.clip():
        shown = shown.parentItem()  # what does not fit is cut by the frame that scrolls
    seen = shown if shown.inherits("QQuickFlickable") else box
    assert seen.mapToScene(QPointF(0, seen.height())).y() <= bottom
    ui.model.settings.gloveMode = False
