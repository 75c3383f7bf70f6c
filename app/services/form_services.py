"""The use cases of the page of forms."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Protocol
from uuid import UUID

from app.domain.records import Document, Form, Job, Record, Signature, SignatureOutcome
from app.forms.form_content import fill, label_of, revision_of
from app.forms.form_service import FormOrder, SignatureInput
from app.forms.form_template import DrynessUse, FormLibrary, FormTemplate
from app.forms.job_values import JOB_VALUES, job_values
from app.services.company_policy import drying_policy
from app.services.field_record import FieldRecord
from app.services.form_views import (
    BlankForm,
    FormInput,
    FormsView,
    FormView,
    QuestionView,
    ShownForm,
    SignerView,
    SigningInput,
    TemplateView,
)
from app.services.job_dryness import job_dryness
from app.services.shown_files import ShownFiles
from app.storage.store import Store


class FormServices(Protocol):
    """What the page of forms can ask for."""

    async def view(self, job_id: UUID) -> FormsView:
        """What can be prepared, and the forms of the job."""
        ...

    async def blank(self, job_id: UUID, template_id: str) -> BlankForm:
        """A form before it is prepared: what the record fills in and what it asks."""
        ...

    async def preview(self, job_id: UUID, given: FormInput) -> ShownForm:
        """The form as it would be, with its gaps; nothing is recorded."""
        ...

    async def prepare(self, job_id: UUID, given: FormInput) -> UUID:
        """Fill and record a form for signing; ``InvalidInput`` names everything that is missing."""
        ...

    async def show(self, form_id: UUID) -> ShownForm:
        """The form as it was shown for signing, with the signatures that are under it."""
        ...

    async def sign(self, form_id: UUID, given: SigningInput) -> None:
        """Record a signature, or a refusal with its reason, on exactly what was shown."""
        ...

    async def verify(self, form_id: UUID) -> tuple[str, ...]:
        """What is wrong with a form and its signatures; empty when all bytes are those that were signed."""
        ...


class FormDesk:
    """``FormServices`` on a store."""

    def __init__(self, store: Store, record: FieldRecord, shown: ShownFiles) -> None:
        self._store = store
        self._record = record
        self._shown = shown

    async def view(self, job_id: UUID) -> FormsView:
        """What can be prepared, and the forms of the job."""
        return await asyncio.to_thread(self._view, job_id)

    async def blank(self, job_id: UUID, template_id: str) -> BlankForm:
        """A form before it is prepared."""
        return await asyncio.to_thread(self._blank, job_id, template_id)

    async def preview(self, job_id: UUID, given: FormInput) -> ShownForm:
        """The form as it would be, with its gaps."""

        def write() -> ShownForm:
            made = self._record.forms.service.preview(job_id, self._order(job_id, given))
            name = f"preview-{hashlib.sha256(made.pdf).hexdigest()}.pdf"
            path = self._shown.show_made(name, lambda: made.pdf)
            return ShownForm(str(path), tuple(made.missing.items()))

        return await asyncio.to_thread(write)

    async def prepare(self, job_id: UUID, given: FormInput) -> UUID:
        """Fill and record a form for signing."""

        def write() -> UUID:
            order = self._order(job_id, given)
            service = self._record.forms.service
            return service.prepare(job_id, order, supersedes=given.supersedes).id

        return await asyncio.to_thread(write)

    async def show(self, form_id: UUID) -> ShownForm:
        """The form as it was shown, with the signatures that are under it."""

        def write() -> ShownForm:
            form = self._store.get(Form, form_id)
            signed = _signatures(self._store.find(Signature, form.job_id), form_id)
            documents = [one.document_id for one in reversed(signed)] + [form.document_id]
            newest = next(one for one in documents if one is not None)
            document = self._store.get(Document, newest)
            return ShownForm(str(self._shown.show(document.sha256, ".pdf")))

        return await asyncio.to_thread(write)

    async def sign(self, form_id: UUID, given: SigningInput) -> None:
        """Record a signature, or a refusal with its reason."""

        def write() -> None:
            service = self._record.forms.service
            signer = SignatureInput(given.role, given.signer, given.capacity, given.strokes)
            if given.strokes or not given.refusal.strip():
                service.sign(form_id, signer)
            else:
                service.refuse(form_id, signer, given.refusal)

        await asyncio.to_thread(write)

    async def verify(self, form_id: UUID) -> tuple[str, ...]:
        """What is wrong with a form and its signatures."""
        return await asyncio.to_thread(lambda: self._record.forms.service.verify(form_id))

    @cached_property
    def _library(self) -> FormLibrary:
        return FormLibrary.shipped()

    def _template(self, job: Job, template_id: str) -> FormTemplate:
        return self._library.find(template_id, job.jurisdiction)

    def _order(self, job_id: UUID, given: FormInput) -> FormOrder:
        points = job_dryness(self._store.job_records(job_id), drying_policy(self._store))
        answers = {name: answer for name, answer in given.answers.items() if answer.strip()}
        return FormOrder(given.template_id, answers, points, given.with_exceptions)

    def _view(self, job_id: UUID) -> FormsView:
        job = self._store.get(Job, job_id)
        ids = sorted({template.id for template in self._library.all()})
        templates = [self._template(job, template_id) for template_id in ids]
        forms = self._store.find(Form, job_id)
        signatures = self._store.find(Signature, job_id)
        replaced = {form.supersedes for form in forms}
        newest_first = sorted(forms, key=lambda form: (form.prepared_at, form.id.hex), reverse=True)
        return FormsView(
            templates=tuple(TemplateView(t.id, t.title, t.kind, t.version) for t in templates),
            forms=tuple(
                FormView(
                    form_id=form.id,
                    template_id=form.template_key,
                    title=form.title,
                    revision=revision_of(form),
                    prepared_at=form.prepared_at,
                    prepared_by=form.prepared_by,
                    signers=self._signers(job, form, signatures),
                    replaced=form.id in replaced,
                )
                for form in newest_first
            ),
            time_zone=job.time_zone,
        )

    def _signers(
        self, job: Job, form: Form, signatures: Sequence[Signature]
    ) -> tuple[SignerView, ...]:
        by_role = {one.role: one for one in _signatures(signatures, form.id)}
        return tuple(
            _signer(role.role, role.title, role.intent, role.required, by_role.get(role.role))
            for role in self._template(job, form.template_key).signers
        )

    def _blank(self, job_id: UUID, template_id: str) -> BlankForm:
        job = self._store.get(Job, job_id)
        template = self._template(job, template_id)
        records = self._store.job_records(job_id)
        points = job_dryness(records, drying_policy(self._store))
        known = fill(template, job_values(job, records, "", points), {})
        before = _answers_before(records, template_id)
        asked = [question.id for question in template.questions]
        named = [name for name in JOB_VALUES if name in known]
        required = {*template.requires, *(q.id for q in template.questions if q.required)}
        certified = template.dryness is DrynessUse.CERTIFIED
        return BlankForm(
            template_id=template.id,
            title=template.title,
            questions=tuple(
                QuestionView(
                    name=name,
                    label=label_of(template, name),
                    required=name in required,
                    known=known[name],
                    suggested="" if known[name] else before.get(name, ""),
                )
                for name in (*asked, *named)
            ),
            signers=tuple(_signer(s.role, s.title, s.intent, s.required) for s in template.signers),
            not_at_goal=tuple(
                (p.label, p.verdict) for p in points if certified and not p.certified
            ),
        )


def _signer(
    role: str, title: str, intent: str, required: bool, signed: Signature | None = None
) -> SignerView:
    if signed is None:
        return SignerView(role, title, intent, required)
    return SignerView(
        role, title, signed.intent, required,
        signer=signed.signer, at=signed.signed_at,
        signed=signed.outcome is SignatureOutcome.SIGNED, reason=signed.refusal_reason,
    )  # fmt: skip


def _signatures(found: Iterable[Signature], form_id: UUID) -> list[Signature]:
    """The signatures under a form, in the order in which they were given."""
    mine = [signature for signature in found if signature.form_id == form_id]
    return sorted(mine, key=lambda signature: (signature.signed_at, signature.id.hex))


def _answers_before(records: Iterable[Record], template_id: str) -> dict[str, str]:
    """What was answered on the job's last form of the kind; the company's name on any form."""
    answers: dict[str, str] = {}
    forms = sorted(
        (record for record in records if isinstance(record, Form)),
        key=lambda form: (form.prepared_at, form.id.hex),
    )
    for form in forms:
        same = form.template_key == template_id
        answers |= {f.name: f.value for f in form.values if same or f.name == "company.name"}
    return answers
