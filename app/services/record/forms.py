"""Forms and the signatures under them."""

from __future__ import annotations

from functools import cached_property
from uuid import UUID

from app.domain.records import Fact, Form, FormKind, RecordKind, Signature, SignatureOutcome, Stroke
from app.forms.form_service import FormService
from app.forms.form_template import FormLibrary
from app.services.record.context import RecordContext, Rule, Writing, require


class FormRecords:
    """Writes forms as they were shown, and what became of them."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    @cached_property
    def service(self) -> FormService:
        """Forms of the shipped templates: filled from the job, printed, signed."""
        return FormService(self._context, FormLibrary.shipped())

    def prepare_form(
        self,
        job_id: UUID,
        kind: FormKind,
        *,
        template_key: str,
        template_version: str,
        title: str,
        values: tuple[Fact, ...],
        rendered_sha256: str,
        document_id: UUID | None = None,
        supersedes: UUID | None = None,
    ) -> Form:
        """Record a form that was filled and rendered; ``rendered_sha256`` is what will be signed."""
        with self._context.write() as w:
            return w.add(
                Form(
                    id=w.new_id(),
                    job_id=job_id,
                    kind=kind,
                    template_key=template_key,
                    template_version=template_version,
                    title=title,
                    values=values,
                    rendered_sha256=rendered_sha256,
                    prepared_by=w.person,
                    prepared_at=w.now,
                    document_id=document_id,
                    supersedes=supersedes,
                )
            )

    def sign_form(
        self,
        form_id: UUID,
        *,
        signer: str,
        capacity: str,
        intent: str,
        strokes: tuple[Stroke, ...],
        party_id: UUID | None = None,
    ) -> Signature:
        """Record a signature on exactly the rendered form."""
        return self._conclude(
            form_id, SignatureOutcome.SIGNED, signer, capacity, intent, strokes, "", party_id
        )

    def refuse_form(
        self, form_id: UUID, *, signer: str, capacity: str, intent: str, reason: str
    ) -> Signature:
        """Record that the person would not sign, with the consequences that were explained."""
        return self._conclude(
            form_id, SignatureOutcome.REFUSED, signer, capacity, intent, (), reason, None
        )

    def _conclude(
        self,
        form_id: UUID,
        outcome: SignatureOutcome,
        signer: str,
        capacity: str,
        intent: str,
        strokes: tuple[Stroke, ...],
        refusal_reason: str,
        party_id: UUID | None,
    ) -> Signature:
        with self._context.write() as w:
            form = w.records.get(Form, form_id)
            return w.add(
                Signature(
                    id=w.new_id(),
                    job_id=form.job_id,
                    form_id=form_id,
                    outcome=outcome,
                    signer=signer,
                    capacity=capacity,
                    intent=intent,
                    signed_sha256=form.rendered_sha256,
                    signed_at=w.now,
                    witnessed_by=w.person,
                    strokes=strokes,
                    party_id=party_id,
                    device_id=self._context.store.device_id,
                    refusal_reason=refusal_reason,
                )
            )


def _check_signature(w: Writing, signature: Signature) -> None:
    form = w.records.get(Form, signature.form_id)
    require(
        signature.signed_sha256 == form.rendered_sha256,
        "signed_sha256",
        "it is not the hash of the form that was shown",
        form.rendered_sha256,
    )
    newer = w.records.find(Form, form.job_id, supersedes=form.id)
    require(not newer, "form_id", "a newer version of the form replaced it", "the newest version")
    if signature.outcome is SignatureOutcome.SIGNED:
        require(
            any(len(stroke.points) >= 6 for stroke in signature.strokes),
            "strokes",
            "nothing was drawn",
            "at least one stroke",
        )
    else:
        require(
            bool(signature.refusal_reason.strip()),
            "refusal_reason",
            "it is empty",
            "why, and which consequences were explained",
        )
    for place, stroke in enumerate(signature.strokes):
        require(
            len(stroke.points) % 3 == 0,
            f"strokes[{place}].points",
            f"{len(stroke.points)} numbers are not triples",
            "x, y, t one after the other",
        )


RULES: dict[RecordKind, Rule] = {RecordKind.SIGNATURE: _check_signature}
