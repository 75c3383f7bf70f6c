"""Whether a form and its signatures still are what was shown and signed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from uuid import UUID

from app.domain.errors import RestoreAssistError
from app.domain.records import Document, Form, Signature
from app.storage.store import Store


def form_problems(store: Store, form_id: UUID) -> tuple[str, ...]:
    """What is wrong with a form and its signatures; empty when all bytes are those that were signed."""
    return tuple(_problems(store, store.get(Form, form_id)))


def _problems(store: Store, form: Form) -> Iterator[str]:
    documents = {document.id: document for document in store.find(Document, form.job_id)}
    shown = documents.get(form.document_id) if form.document_id is not None else None
    if shown is None or shown.sha256 != form.rendered_sha256:
        yield "The form that was shown is not filed as a document."
    else:
        yield from _bytes_problems(store, "The form", shown)
    for signature in store.find(Signature, form.job_id):
        if signature.form_id != form.id:
            continue
        name = f"The form with the signature of {signature.signer}"
        if signature.signed_sha256 != form.rendered_sha256:
            yield f"{signature.signer} signed other bytes than those of the form."
        copy = documents.get(signature.document_id) if signature.document_id is not None else None
        if copy is None:
            yield f"{name} is not filed as a document."
        else:
            yield from _bytes_problems(store, name, copy)


def _bytes_problems(store: Store, name: str, document: Document) -> Iterator[str]:
    try:
        content = store.blobs.read(document.sha256)
    except RestoreAssistError as error:
        yield f"{name} cannot be read: {error}"
        return
    if hashlib.sha256(content).hexdigest() != document.sha256:
        yield f"{name} has other bytes than its hash says."
