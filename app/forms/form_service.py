"""Forms from preparing to signing: what was shown is kept as bytes, what was signed is bound to their hash."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    Document,
    DocumentKind,
    Form,
    Job,
    Record,
    Signature,
    SignatureOutcome,
    Stroke,
    VerbalAuthority,
)
from app.forms.form_content import (
    FormContent,
    fill,
    from_record,
    label_of,
    missing,
    revision_of,
    to_facts,
)
from app.forms.form_pdf import render_form_pdf
from app.forms.form_proof import form_problems
from app.forms.form_template import DrynessUse, FormLibrary, FormTemplate, SignerRole
from app.forms.job_values import job_values
from app.forms.point_dryness import PointDryness, require_certifiable
from app.forms.signature_pad import check_strokes
from app.storage.checked_writing import CheckedWriting, RecordWriter

PDF: Final = "application/pdf"


@dataclass(frozen=True, slots=True)
class FormOrder:
    """Which form is wanted, with a person's answers; ``points`` is how the job's points stand."""

    template_id: str
    answers: Mapping[str, str]
    points: Sequence[PointDryness] = ()
    with_exceptions: bool = False
    """Certify dryness although points are not at their goal, naming them."""


@dataclass(frozen=True, slots=True)
class FormPreview:
    """A form that nobody can sign: its PDF, and the labels of what is missing, by name."""

    pdf: bytes
    missing: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SignatureInput:
    """What a person entered on the signature pad and beside it."""

    role: str
    signer: str
    capacity: str
    strokes: tuple[Stroke, ...]
    party_id: UUID | None = None


class FormService:
    """Prepares forms, has them signed or refused, and proves later what was signed."""

    def __init__(self, writer: RecordWriter, library: FormLibrary, company: str = "") -> None:
        self._writer = writer
        self._library = library
        self._company = company

    def preview(self, job_id: UUID, order: FormOrder) -> FormPreview:
        """The form as it would be, with its gaps; nothing is recorded and no dryness is certified."""
        job = self._writer.store.get(Job, job_id)
        records = self._writer.store.job_records(job_id)
        template = self._library.find(order.template_id, job.jurisdiction)
        values = self._values(template, job, records, order)
        store = self._writer.store
        content = FormContent(
            template=template,
            values=values,
            points=tuple(order.points),
            revision=1,
            time_zone=job.time_zone,
            country=job.address.country,
            prepared_by="Preview, not for signing",
            prepared_at=store.clock.now(),
            form_id=store.ids.new(),
        )
        gaps = {name: label_of(template, name) for name in missing(template, values)}
        return FormPreview(render_form_pdf(content), gaps)

    def prepare(self, job_id: UUID, order: FormOrder, *, supersedes: UUID | None = None) -> Form:
        """Fill, render and record a form for signing; ``supersedes`` makes it the next revision of a form.

        Raises ``InvalidInput`` naming everything that is missing, ``Conflict`` for a certificate that
        the readings do not bear out.
        """
        records = self._writer.store.job_records(job_id)
        with self._writer.write() as w:
            job = w.records.get(Job, job_id)
            template = self._library.find(order.template_id, job.jurisdiction)
            values = self._values(template, job, records, order)
            gaps = [label_of(template, name) for name in missing(template, values)]
            if gaps:
                raise InvalidInput(
                    "answers", phrase("missing: {gaps}", gaps=", ".join(gaps)), "an answer to each"
                )
            points: Sequence[PointDryness] = ()
            if template.dryness is DrynessUse.CERTIFIED:
                require_certifiable(order.points, with_exceptions=order.with_exceptions)
                points = order.points
            revision = 1
            if supersedes is not None:
                former = w.records.get(Form, supersedes)
                if former.template_key != template.id:
                    raise InvalidInput("supersedes", "it is another kind of form", template.id)
                revision = revision_of(former) + 1
            content = _content(w, template, job, values, points, revision)
            document = self._file(w, job_id, content, template.title)
            return w.add(
                Form(
                    id=content.form_id,
                    job_id=job_id,
                    kind=template.kind,
                    template_key=template.id,
                    template_version=template.version,
                    title=template.title,
                    values=to_facts(content),
                    rendered_sha256=document.sha256,
                    prepared_by=content.prepared_by,
                    prepared_at=content.prepared_at,
                    document_id=document.id,
                    supersedes=supersedes,
                )
            )

    def sign(self, form_id: UUID, given: SignatureInput) -> Signature:
        """Record a signature on exactly the bytes that were shown, and file the form with it drawn.

        Each role signs once. Raises ``Conflict`` when the shown bytes cannot be reproduced any more: a new revision is
        needed then.
        """
        check_strokes(given.strokes)
        return self._conclude(form_id, given, SignatureOutcome.SIGNED, "")

    def refuse(self, form_id: UUID, given: SignatureInput, reason: str) -> Signature:
        """Record that a person would not sign, why, and which consequences were explained."""
        if given.strokes:
            raise InvalidInput("strokes", "a refusal has none", "no strokes")
        return self._conclude(form_id, given, SignatureOutcome.REFUSED, reason.strip())

    def record_verbal_authority(
        self,
        job_id: UUID,
        *,
        given_by: str,
        capacity: str,
        scope: str,
        given_at: datetime,
        party_id: UUID | None = None,
    ) -> VerbalAuthority:
        """Record permission that was given by word in an emergency, until a signature follows."""
        with self._writer.write() as w:
            return w.add(
                VerbalAuthority(
                    id=w.new_id(),
                    job_id=job_id,
                    given_by=given_by.strip(),
                    capacity=capacity.strip(),
                    scope=scope.strip(),
                    given_at=given_at,
                    taken_by=w.person,
                    party_id=party_id,
                )
            )

    def open_roles(self, form_id: UUID) -> tuple[SignerRole, ...]:
        """The required signers who have neither signed nor refused yet."""
        store = self._writer.store
        form = store.get(Form, form_id)
        jurisdiction = store.get(Job, form.job_id).jurisdiction
        found = store.find(Signature, form.job_id)
        concluded = {signature.role for signature in found if signature.form_id == form_id}
        signers = self._library.find(form.template_key, jurisdiction).signers
        return tuple(s for s in signers if s.required and s.role not in concluded)

    def verify(self, form_id: UUID) -> tuple[str, ...]:
        """What is wrong with a form and its signatures; see :func:`form_problems`."""
        return form_problems(self._writer.store, form_id)

    def _conclude(
        self, form_id: UUID, given: SignatureInput, outcome: SignatureOutcome, reason: str
    ) -> Signature:
        with self._writer.write() as w:
            form = w.records.get(Form, form_id)
            job = w.records.get(Job, form.job_id)
            template = self._library.find(form.template_key, job.jurisdiction)
            role = template.signer(given.role)
            before = _signatures(w, form)
            if any(signature.role == role.role for signature in before):
                raise Conflict(
                    phrase("{title} has signed or refused this form already.", title=role.title)
                )
            self._check_shown(form, template)
            signature = Signature(
                id=w.new_id(),
                job_id=form.job_id,
                form_id=form_id,
                outcome=outcome,
                signer=given.signer.strip(),
                capacity=given.capacity.strip(),
                intent=role.intent,
                signed_sha256=form.rendered_sha256,
                signed_at=w.now,
                witnessed_by=w.person,
                strokes=given.strokes,
                party_id=given.party_id,
                device_id=self._writer.store.device_id,
                time_zone=job.time_zone,
                refusal_reason=reason,
                role=role.role,
            )
            content = from_record(form, template, (*before, signature))
            verb = "signed" if outcome is SignatureOutcome.SIGNED else "refused"
            title = f"{form.title}, {verb} by {signature.signer}"
            document = self._file(w, form.job_id, content, title)
            return w.add(replace(signature, document_id=document.id))

    def _check_shown(self, form: Form, template: FormTemplate) -> None:
        shown = render_form_pdf(replace(from_record(form, template), signed_sha256=""))
        if hashlib.sha256(shown).hexdigest() != form.rendered_sha256:
            raise Conflict("The form would not look as it was shown; prepare it again.")

    def _values(
        self, template: FormTemplate, job: Job, records: Sequence[Record], order: FormOrder
    ) -> dict[str, str]:
        known = job_values(job, records, self._company, order.points)
        return fill(template, known, order.answers)

    def _file(self, w: CheckedWriting, job_id: UUID, content: FormContent, title: str) -> Document:
        sha256, size_bytes = self._writer.store.blobs.put(render_form_pdf(content))
        document = w.add(
            Document(
                id=w.new_id(),
                job_id=job_id,
                kind=DocumentKind.FORM,
                title=title,
                revision=content.revision,
                sha256=sha256,
                size_bytes=size_bytes,
                media_type=PDF,
                built_at=w.now,
                built_by=w.person,
                run_id="",
            )
        )
        w.unit.queue_blob(sha256, job_id, size_bytes, PDF)
        return document


def _content(
    w: CheckedWriting,
    template: FormTemplate,
    job: Job,
    values: Mapping[str, str],
    points: Sequence[PointDryness],
    revision: int,
) -> FormContent:
    return FormContent(
        template=template,
        values=values,
        points=tuple(points),
        revision=revision,
        time_zone=job.time_zone,
        country=job.address.country,
        prepared_by=w.person,
        prepared_at=w.now - timedelta(microseconds=w.now.microsecond),
        form_id=w.new_id(),
    )


def _signatures(w: CheckedWriting, form: Form) -> list[Signature]:
    return w.records.find(Signature, form.job_id, form_id=form.id)
