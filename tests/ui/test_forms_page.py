"""The pages of forms and documents by touch, on a real store."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QUrl
from PySide6.QtTest import QTest

from app.domain.records import (
    CustodyAction,
    CustodyEvent,
    Document,
    DocumentKind,
    Form,
    PhotoPhase,
    Signature,
    SignatureOutcome,
)
from app.jobfile.verification import verify_job_file
from tests.media.photo_factory import jpeg
from tests.ui.driver import touch_device
from tests.ui.live_site import LiveDriver
from ui.viewmodels.forms import FormsModel


def fill(live: LiveDriver, **answers: str) -> None:
    for name, text in answers.items():
        live.tap(f"answer_{name.replace('__', '.')}")
        live.type(text)


def prepare(live: LiveDriver) -> Form:
    live.open_page("forms")
    live.tap("newForm")
    live.tap("template_work-authorisation")
    fill(live, scope="dry the kitchen", payment="insurer", company__name="Dry Ltd")
    live.tap("prepareForm")
    return live.site.store.find(Form, live.site.job.id)[0]


def sign(live: LiveDriver) -> None:
    live.tap("sign_customer")
    live.tap("signerName")
    live.type("Ada Wells")
    pad = live.find("padArea")
    live.stroke(pad, [(20, 60), (60, 20), (100, 90), (160, 40)])
    live.stroke(pad, [(180, 40), (220, 60)])
    live.tap("signSave")


def test_a_form_is_filled_from_the_job_asked_for_its_gaps_and_signed_on_glass(
    live: LiveDriver,
) -> None:
    form = prepare(live)
    assert {f.name: f.value for f in form.values}["job.client"] == "Ada Wells"
    sign(live)
    signature = live.site.store.find(Signature, live.site.job.id)[0]
    assert (signature.signer, signature.outcome) == ("Ada Wells", SignatureOutcome.SIGNED)
    assert signature.signed_sha256 == form.rendered_sha256
    assert len(signature.strokes) == 2
    assert all(0 <= n <= 1000 for s in signature.strokes for n in s.points[0::3])
    assert live.model.forms.selected["standing"] == "complete"
    live.tap("verifyForm")
    assert live.has("proofOk")


def test_what_is_required_has_to_be_answered_before_it_can_be_prepared(live: LiveDriver) -> None:
    live.open_page("forms")
    live.tap("newForm")
    live.tap("template_work-authorisation")
    assert not live.find("prepareForm").isEnabled()
    live.tap("previewForm")
    forms: FormsModel = live.model.forms
    assert {"scope", "payment", "company.name"} <= set(forms.missing)
    assert Path(QUrl(forms.pdf).toLocalFile()).read_bytes().startswith(b"%PDF")
    assert live.site.store.find(Form, live.site.job.id) == []


def test_answers_outlive_leaving_the_form(live: LiveDriver) -> None:
    live.open_page("forms")
    live.tap("newForm")
    live.tap("template_work-authorisation")
    fill(live, scope="dry the kitchen")
    live.tap("fillingClose")
    live.tap("newForm")
    live.tap("template_work-authorisation")
    assert live.text("answer_scope") == "dry the kitchen"


def test_a_refusal_needs_its_reason_and_is_recorded(live: LiveDriver) -> None:
    prepare(live)
    live.tap("sign_customer")
    live.tap("signerName")
    live.type("Ada Wells")
    live.tap("refuseToggle")
    assert not live.find("signSave").isEnabled()
    live.tap("refusalReason")
    live.type("wants to wait; mould was explained")
    live.tap("signSave")
    signature = live.site.store.find(Signature, live.site.job.id)[0]
    assert signature.outcome is SignatureOutcome.REFUSED
    assert "mould" in signature.refusal_reason
    assert live.model.forms.selected["standing"] == "refused"


def test_a_witness_who_will_not_sign_does_not_refuse_the_customers_form(live: LiveDriver) -> None:
    prepare(live)
    sign(live)
    live.tap("sign_company")
    live.tap("signerName")
    live.type("M. Okafor")
    live.tap("refuseToggle")
    live.tap("refusalReason")
    live.type("was not there")
    live.model.forms._tapped.clear()  # as if a second had passed since the customer's
    live.tap("signSave")
    assert [s["standing"] for s in live.model.forms.selected["signers"]] == ["signed", "refused"]
    assert live.model.forms.selected["standing"] == "complete"


def test_a_new_revision_keeps_the_answers_and_replaces_the_form(live: LiveDriver) -> None:
    first = prepare(live)
    live.tap("reviseForm")
    assert live.text("answer_scope") == "dry the kitchen"
    live.model.forms._tapped.clear()  # as if a second had passed since the first tap
    live.tap("prepareForm")
    forms = live.site.store.find(Form, live.site.job.id)
    assert [form.supersedes for form in forms if form.id != first.id] == [first.id]
    assert [row["standing"] for row in live.model.forms.rows.rows] == ["open", "replaced"]
    assert live.model.forms.selected["revision"] == 2


def test_the_report_is_built_shown_and_its_revisions_listed(live: LiveDriver) -> None:
    live.open_page("documents")
    live.tap("buildReport")
    live.until(lambda: bool(live.model.documents.selected.get("url")), "the report")
    shown = Path(QUrl(live.model.documents.selected["url"]).toLocalFile())
    assert shown.read_bytes().startswith(b"%PDF")
    live.model.documents._tapped.clear()  # as if a second had passed since the first tap
    live.model.documents.buildReport("Second look")
    live.settle()
    live.until(lambda: live.model.documents.older == 1, "the second revision")
    documents = live.site.store.find(Document, live.site.job.id)
    assert [d.revision for d in documents if d.kind is DocumentKind.REPORT] == [1, 2]
    assert live.model.documents.rows.count == 1
    live.tap("olderVersions")
    assert live.model.documents.rows.count == 2


def test_a_copy_and_the_job_file_are_written_and_nothing_is_overwritten(
    live: LiveDriver, tmp_path: Path
) -> None:
    record, job_id = live.site.record, live.site.job.id
    record.file_photo(
        job_id, jpeg(Image.new("RGB", (64, 48))), phase=PhotoPhase.ARRIVAL, caption=""
    )
    live.open_page("documents")
    live.tap("buildReport")
    live.until(lambda: bool(live.model.documents.selected.get("url")), "the report")
    out = tmp_path / "out"
    out.mkdir()
    written: list[str] = []
    live.model.documents.copied.connect(written.append)
    live.model.documents.exported.connect(lambda path, _absent: written.append(path))
    url = QUrl.fromLocalFile(str(out)).toString()
    live.model.documents.saveCopy(url)
    live.settle()
    live.model.documents.exportJobFile(url, True)
    live.until(lambda: len(written) == 2, "the job file")
    live.model.documents.exportJobFile(url, False)
    live.until(lambda: len(written) == 3, "the second job file")
    assert len({Path(path).name for path in written}) == 3
    assert all(Path(path).stat().st_size > 1000 for path in written)
    assert sorted(Path(path) for path in written) == sorted(out.iterdir())
    assert all(verify_job_file(Path(path)).ok for path in written[1:])
    custody = [event.action for event in live.site.store.find(CustodyEvent, job_id)]
    assert custody.count(CustodyAction.EXPORTED) == 1, "the second file holds no photos"


@pytest.mark.parametrize("export", [True, False])
def test_a_folder_that_is_not_there_is_told(live: LiveDriver, export: bool) -> None:
    live.open_page("documents")
    live.tap("buildReport")
    live.until(lambda: bool(live.model.documents.selected.get("url")), "the report")
    if export:
        live.model.documents.exportJobFile("file:///no/such/folder", True)
    else:
        live.model.documents.saveCopy("file:///no/such/folder")
    live.settle()
    assert "there is no folder" in live.text("problemWords")


def test_the_report_is_looked_at_first_whatever_was_filed_after_it(live: LiveDriver) -> None:
    live.open_page("documents")
    live.tap("buildReport")
    live.until(lambda: bool(live.model.documents.selected.get("url")), "the report")
    prepare(live)
    live.model.documents.select("")
    live.model.documents.refresh()
    live.settle()
    assert live.model.documents.rows.rows[0]["docKind"] == DocumentKind.FORM.value
    assert live.model.documents.selected["docKind"] == DocumentKind.REPORT.value


def test_a_stroke_ends_when_the_screen_is_turned_under_the_finger(live: LiveDriver) -> None:
    prepare(live)
    live.tap("sign_customer")
    pad = live.find("signaturePad")

    def at(x: float, y: float) -> QPoint:
        return pad.mapToScene(QPointF(pad.width() * x, pad.height() * y)).toPoint()

    finger = QTest.touchEvent(live.window, touch_device())
    finger.press(0, at(0.1, 0.2))
    finger.commit()
    for x in (0.2, 0.3):
        finger.move(0, at(x, 0.5))
        finger.commit()
        live.frame()
    live.window.resize(800, 1280)
    live.settle()
    for x in (0.5, 0.6, 0.7):
        finger.move(0, at(x, 0.9))
        finger.commit()
        live.frame()
    finger.release(0, at(0.7, 0.9))
    finger.commit()
    live.settle()
    strokes = pad.property("strokes").toVariant()
    assert len(strokes) == 1
    assert max(strokes[0][1::3]) < 0.8, (
        "what the finger did after the turn is no part of the signature"
    )


def test_a_long_answer_is_seen_whole(live: LiveDriver) -> None:
    live.open_page("forms")
    live.tap("newForm")
    live.tap("template_work-authorisation")
    one = live.find("answer_scope").height()
    fill(
        live,
        scope="Extract the water, take out the wet plasterboard, dry the floors and the walls. "
        * 3,
    )
    live.settle()
    assert live.find("answer_scope").height() > 2 * one
