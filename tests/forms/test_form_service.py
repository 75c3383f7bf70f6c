"""Forms from preparing to proof, on a real store."""

from __future__ import annotations

import hashlib
import io
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import Quality
from app.domain.records import (
    Document,
    DocumentKind,
    Fact,
    Form,
    PointStatus,
    ReadingSource,
    Signature,
    SignatureOutcome,
    Stroke,
    VisitKind,
)
from app.forms.form_content import signature_sha256
from app.forms.form_pdf import SAMPLE_NOTICE
from app.forms.form_service import FormOrder, FormService, SignatureInput
from app.forms.form_template import FormLibrary, FormTemplate
from app.services.job_dryness import job_dryness
from app.services.record.meter_value import MeterValue
from standards.drying_completion import PointCompletion
from standards.drying_policy import STANDARD_POLICY
from tests.forms.form_factory import PEN, full_order, point, signature
from tests.site import Site

LIBRARY = FormLibrary.shipped()
AUTHORISATION = LIBRARY.find("work-authorisation")
DRYNESS = LIBRARY.find("certificate-of-dryness")
IDS = [template.id for template in LIBRARY.all()]


def service(site: Site) -> FormService:
    return site.record.forms.service


def text_of(pdf: bytes) -> str:
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def prepared(site: Site, template: FormTemplate = AUTHORISATION) -> Form:
    return service(site).prepare(site.job.id, full_order(template, point("P-01")))


def shown(site: Site, form: Form) -> bytes:
    return site.store.blobs.read(form.rendered_sha256)


def copy_of(site: Site, signed: Signature) -> bytes:
    assert signed.document_id is not None
    return site.store.blobs.read(site.store.get(Document, signed.document_id).sha256)


@pytest.mark.parametrize("template_id", IDS)
def test_every_form_renders_empty_and_names_what_is_missing(site: Site, template_id: str) -> None:
    template = LIBRARY.find(template_id)
    preview = service(site).preview(site.job.id, FormOrder(template_id, {}))
    required = {question.id for question in template.questions if question.required}
    assert set(preview.missing) == required | {"company.name"}
    text = text_of(preview.pdf)
    assert template.title in text
    assert SAMPLE_NOTICE in text
    assert "not stated" in text
    with pytest.raises(InvalidInput, match="missing: Company"):
        service(site).prepare(site.job.id, FormOrder(template_id, {}, (point("P-01"),)))
    assert site.store.find(Form, site.job.id) == []


@pytest.mark.parametrize("template_id", IDS)
def test_every_form_renders_full_is_signed_by_all_and_proves_it(
    site: Site, template_id: str
) -> None:
    template = LIBRARY.find(template_id)
    form = prepared(site, template)
    before = shown(site, form)
    text = text_of(before)
    for part in ("Dry Right Ltd", "J-1", "1 High Street, Denver, CO 80209"):
        assert part in text
    for question in template.questions:
        assert f"{question.label}: as agreed." in text
    signed = [service(site).sign(form.id, signature(role.role)) for role in template.signers]
    final = text_of(copy_of(site, signed[-1]))
    assert "Ada Wells, Owner" in final
    for one in signed:
        assert one.signed_sha256 == form.rendered_sha256 == hashlib.sha256(before).hexdigest()
        assert signature_sha256(one) in final
        assert one.intent in final
    assert service(site).open_roles(form.id) == ()
    assert service(site).verify(form.id) == ()
    kinds = {document.kind for document in site.store.find(Document, site.job.id)}
    assert kinds == {DocumentKind.FORM}


def test_a_signature_keeps_who_what_where_and_when(site: Site) -> None:
    form = prepared(site)
    signed = service(site).sign(form.id, signature())
    stored = site.store.find(Signature, site.job.id)[0]
    assert stored == signed
    assert (stored.signer, stored.capacity, stored.role) == ("Ada Wells", "Owner", "customer")
    assert stored.intent == AUTHORISATION.signer("customer").intent
    assert stored.strokes == PEN
    assert stored.device_id == site.store.device_id
    assert stored.time_zone == "America/Denver"
    assert abs(stored.signed_at - site.clock.now()) < timedelta(seconds=20)
    assert stored.witnessed_by == "Tess"


def test_a_form_never_changes(site: Site) -> None:
    form = prepared(site)
    service(site).sign(form.id, signature())
    changed = replace(form, values=(*form.values, Fact("scope", "everything")))
    with pytest.raises(Conflict, match="never changed"):
        site.record.enter(changed)
    with pytest.raises(Conflict, match="signed or refused"):
        service(site).sign(form.id, signature())
    assert site.store.get(Form, form.id) == form


def test_a_new_revision_replaces_the_form_and_is_signed_anew(site: Site) -> None:
    first = prepared(site)
    service(site).sign(first.id, signature())
    order = full_order(AUTHORISATION, scope="Scope: all rooms.")
    second = service(site).prepare(site.job.id, order, supersedes=first.id)
    assert second.rendered_sha256 != first.rendered_sha256
    assert "Revision 2" in text_of(shown(site, second))
    assert [role.role for role in service(site).open_roles(second.id)] == ["customer"]
    with pytest.raises(InvalidInput, match="newer version"):
        service(site).sign(first.id, signature("company"))
    service(site).sign(second.id, signature())
    assert service(site).verify(first.id) == service(site).verify(second.id) == ()


def test_a_changed_template_needs_a_new_revision(site: Site) -> None:
    form = prepared(site)
    newer = replace(AUTHORISATION, sha256="0" * 64)
    other = FormService(site.record.forms.service._writer, FormLibrary((newer,)))
    with pytest.raises(Conflict, match="template was changed"):
        other.sign(form.id, signature())


def test_a_refusal_keeps_its_reason_and_is_printed(site: Site) -> None:
    form = prepared(site)
    given_by = replace(signature(), strokes=())
    with pytest.raises(InvalidInput, match="refusal_reason"):
        service(site).refuse(form.id, given_by, " ")
    refused = service(site).refuse(form.id, given_by, "Waits for the insurer; mould was explained.")
    assert refused.outcome is SignatureOutcome.REFUSED
    text = text_of(copy_of(site, refused))
    assert "Refused: Waits for the insurer; mould was explained." in text
    assert service(site).open_roles(form.id) == ()
    assert service(site).verify(form.id) == ()


def test_an_authority_by_word_stands_in_the_authorisation(site: Site) -> None:
    given_at = site.clock.now() - timedelta(hours=2)
    service(site).record_verbal_authority(
        site.job.id,
        given_by="Ada Wells",
        capacity="owner",
        scope="Extract water and stop the source.",
        given_at=given_at,
    )
    text = text_of(shown(site, prepared(site)))
    assert "Ada Wells (owner) gave authority by word on" in text
    assert "to Tess: Extract water and stop the source." in text
    with pytest.raises(InvalidInput, match="given_at"):
        service(site).record_verbal_authority(
            site.job.id,
            given_by="Ada Wells",
            capacity="owner",
            scope="More.",
            given_at=site.clock.now() + timedelta(days=1),
        )


def test_an_answer_never_contradicts_the_record(site: Site) -> None:
    order = full_order(AUTHORISATION, **{"job.client": "Somebody else"})
    with pytest.raises(InvalidInput, match="the record says 'Ada Wells'"):
        service(site).prepare(site.job.id, order)
    with pytest.raises(InvalidInput, match="does not ask for it"):
        service(site).prepare(site.job.id, full_order(AUTHORISATION, shoe_size="44"))


def test_dryness_is_certified_only_for_points_at_their_goal(site: Site) -> None:
    wet = point("P-02", PointCompletion.ABOVE_GOAL)
    gone = point("P-03", PointCompletion.EXCEPTION)
    for nothing in ((), (wet, gone)):
        with pytest.raises(Conflict, match="nothing to certify"):
            service(site).prepare(site.job.id, full_order(DRYNESS, *nothing))
    order = full_order(DRYNESS, point("P-01"), wet, gone)
    with pytest.raises(Conflict, match=r"P-02 above its goal; P-03 not accessible"):
        service(site).prepare(site.job.id, order)
    form = service(site).prepare(site.job.id, replace(order, with_exceptions=True))
    text = text_of(shown(site, form))
    assert "1 of 3 measured points need no more drying" in text
    certified, _, exceptions = text.partition("Exceptions")
    assert "P-01 Kitchen" in certified
    assert "P-02 Kitchen" not in certified
    assert "P-02 Kitchen" in exceptions
    service(site).sign(form.id, signature("company"))
    assert service(site).verify(form.id) == ()


def test_the_jobs_own_readings_decide_about_dryness(site: Site) -> None:
    def read(value: str) -> None:
        visit = site.record.open_visit(site.job.id, VisitKind.MONITOR)
        meter = MeterValue(
            value=Decimal(value),
            token=None,
            scale=site.point.scale,
            source=ReadingSource.MANUAL,
            quality=Quality.GOOD,
            raw=b"",
            taken_at=site.clock.now(),
            monotonic_ns=1,
            instrument_id=site.probe.id,
        )
        site.record.take_reading(site.point, visit, meter)
        site.record.close_visit(visit)

    def states() -> list[tuple[str, str, PointCompletion]]:
        found = job_dryness(site.store.job_records(site.job.id), STANDARD_POLICY)
        return [(one.latest, one.goal, one.state) for one in found]

    assert states() == [("", "13 %MC", PointCompletion.UNREAD)]
    read("21.5")
    assert states() == [("21.5 %MC", "13 %MC", PointCompletion.ABOVE_GOAL)]
    for value in ("12.0", "11.5"):
        read(value)
    assert states() == [("11.5 %MC", "13 %MC", PointCompletion.COMPLETE)]
    assert site.point.status is PointStatus.LIVE


@pytest.mark.parametrize(
    ("signer", "printed"),
    [
        ("Łukasz Żółć-Ångström", "Łukasz Żółć-Ångström, Owner"),
        ("\u202eyrraH", "yrraH, Owner"),
        ("שלום", "[U+05E9 05DC 05D5 05DD], Owner"),
        ("<b>Bold</b> & Co {scope}", "<b>Bold</b> & Co {scope}, Owner"),
        ("Maximiliane " * 20, "Maximiliane Maximiliane"),
    ],
)
def test_any_name_is_printed_without_losing_a_letter(site: Site, signer: str, printed: str) -> None:
    form = prepared(site)
    signed = service(site).sign(form.id, signature(signer=signer))
    assert printed in text_of(copy_of(site, signed))
    assert signed.signer == signer.strip()


@pytest.mark.parametrize(
    ("strokes", "words"),
    [
        ((), "there are 0"),
        ((Stroke((1, 2)),), "triples"),
        ((Stroke((1, 1001, 0, 2, 2, 1)),), "outside the pad"),
        ((Stroke((1, 1, 5, 2, 2, 4)),), "go back"),
        ((Stroke((1, 1, -5, 2, 2, 4)),), "go back"),
        ((Stroke((1, 1, 0)),), "nothing was drawn"),
    ],
)
def test_a_pad_without_a_signature_is_refused(
    site: Site, strokes: tuple[Stroke, ...], words: str
) -> None:
    form = prepared(site)
    with pytest.raises(InvalidInput, match=words):
        service(site).sign(form.id, replace(signature(), strokes=strokes))
    assert site.store.find(Signature, site.job.id) == []


def test_damaged_and_exchanged_bytes_are_found(site: Site) -> None:
    form = prepared(site)
    signed = service(site).sign(form.id, signature())
    path = site.store.blobs.path(form.rendered_sha256)
    sealed = bytearray(path.read_bytes())
    sealed[len(sealed) // 2] ^= 1
    path.write_bytes(bytes(sealed))
    assert [problem[:8] for problem in service(site).verify(form.id)] == ["The form"]
    copy = site.store.get(Document, signed.document_id or form.id).sha256
    site.store.blobs.path(copy).unlink()
    problems = service(site).verify(form.id)
    assert len(problems) == 2
    assert problems[1].startswith("The form with the signature of Ada Wells cannot be read")


@given(st.data())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_hashes_change_with_any_byte(site: Site, data: st.DataObject) -> None:
    forms = site.store.find(Form, site.job.id)
    form = forms[0] if forms else prepared(site)
    signed = next(iter(site.store.find(Signature, site.job.id)), None)
    signed = signed or service(site).sign(form.id, signature())
    content = bytearray(shown(site, form))
    content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    assert hashlib.sha256(content).hexdigest() != signed.signed_sha256
    stroke = data.draw(st.integers(0, len(signed.strokes) - 1))
    numbers = list(signed.strokes[stroke].points)
    numbers[data.draw(st.integers(0, len(numbers) - 1))] += data.draw(st.integers(1, 5))
    strokes = list(signed.strokes)
    strokes[stroke] = Stroke(tuple(numbers))
    for other in (
        replace(signed, strokes=tuple(strokes)),
        replace(signed, signer=f"{signed.signer} "),
        replace(signed, capacity="Tenant"),
        replace(signed, intent=signed.intent[:-1]),
        replace(signed, signed_at=signed.signed_at + timedelta(microseconds=1)),
        replace(signed, device_id="other"),
    ):
        assert signature_sha256(other) != signature_sha256(signed)


def test_the_same_form_has_the_same_bytes_and_a_signer_needs_a_role(site: Site) -> None:
    form = prepared(site)
    service(site)._check_shown(form, AUTHORISATION)
    with pytest.raises(InvalidInput, match="does not sign this form"):
        service(site).sign(form.id, SignatureInput("insurer", "Bo", "Adjuster", PEN))
