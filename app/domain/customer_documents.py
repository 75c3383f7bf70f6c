"""Which of a job's documents go to the customer and the insurer."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from app.domain.records import Document, DocumentKind, Form, Record, Signature, records_of

_BUILT = (DocumentKind.REPORT, DocumentKind.SCOPE, DocumentKind.ESTIMATE)


def customer_documents(records: Iterable[Record]) -> tuple[Document, ...]:
    """The newest report, scope and estimate, and every form as it stands after its last signature.

    A form that a later revision replaces stays when somebody signed or refused it. What was attached — the letter of
    the insurer, a voice note of the crew — is the company's own and is never among them.
    """
    everything = records if isinstance(records, tuple) else tuple(records)
    documents = sorted(
        records_of(everything, Document), key=lambda d: (d.revision, d.built_at, d.id.int)
    )
    newest = {one.kind: one for one in documents if one.kind in _BUILT}
    return (*(newest[kind] for kind in _BUILT if kind in newest), *_forms(everything, documents))


def _forms(records: tuple[Record, ...], documents: list[Document]) -> list[Document]:
    forms = records_of(records, Form)
    signatures = records_of(records, Signature)
    replaced = {form.supersedes for form in forms}
    form_of: dict[UUID, UUID] = {f.document_id: f.id for f in forms if f.document_id}
    form_of |= {s.document_id: s.form_id for s in signatures if s.document_id}
    concluded = {signature.form_id for signature in signatures}
    latest: dict[object, Document] = {}
    for one in sorted(documents, key=lambda d: (d.built_at, d.id.int)):
        form_id = form_of.get(one.id)
        if one.kind is not DocumentKind.FORM or (form_id in replaced and form_id not in concluded):
            continue
        latest[form_id or one.title] = one
    return sorted(latest.values(), key=lambda d: (d.built_at, d.id.int))
