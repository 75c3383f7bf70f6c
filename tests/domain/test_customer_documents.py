"""What leaves the company: every form as it was signed, the newest of what is built, and nothing internal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from app.domain.customer_documents import customer_documents
from app.domain.records import (
    Document,
    DocumentKind,
    Fact,
    Form,
    FormKind,
    Signature,
    SignatureOutcome,
)

JOB = UUID(int=1)
DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def document(number: int, kind: DocumentKind, title: str = "", revision: int = 1) -> Document:
    return Document(
        UUID(int=100 + number), JOB, kind, title or kind.value, revision, f"{number:064x}", 10,
        "application/pdf", DAY + timedelta(minutes=number), "Tess", "",
    )  # fmt: skip


def form(number: int, shown: Document, supersedes: UUID | None = None) -> Form:
    return Form(
        UUID(int=200 + number), JOB, FormKind.WORK_AUTHORISATION, "authorisation", "1", shown.title,
        (Fact("company.name", "Dry Ltd"),), shown.sha256, "Tess", DAY, shown.id, supersedes,
    )  # fmt: skip


def signature(number: int, of: Form, filed: Document) -> Signature:
    return Signature(
        id=UUID(int=300 + number), job_id=JOB, form_id=of.id, outcome=SignatureOutcome.SIGNED,
        signer="Jane Roe", capacity="owner", intent="agrees", signed_sha256=of.rendered_sha256,
        signed_at=filed.built_at, witnessed_by="Tess", document_id=filed.id,
    )  # fmt: skip


def test_the_newest_of_each_built_document_is_given() -> None:
    old = document(1, DocumentKind.REPORT)
    new = document(2, DocumentKind.REPORT, revision=2)
    scope = document(3, DocumentKind.SCOPE)
    assert customer_documents([new, scope, old]) == (new, scope)


def test_every_signed_form_is_given_as_it_was_signed_last() -> None:
    shown = document(1, DocumentKind.FORM, "Authorisation")
    first = document(2, DocumentKind.FORM, "Authorisation, signed by Jane Roe")
    second = document(3, DocumentKind.FORM, "Authorisation, signed by Bob Roe")
    other = document(4, DocumentKind.FORM, "Certificate of dryness")
    one, two = form(1, shown), form(2, other)
    signed = [signature(1, one, first), signature(2, one, second)]
    given = customer_documents([shown, first, second, other, one, two, *signed])
    assert given == (second, other)


def test_a_replaced_form_stays_only_when_somebody_signed_it() -> None:
    shown = document(1, DocumentKind.FORM, "Authorisation")
    signed = document(2, DocumentKind.FORM, "Authorisation, signed by Jane Roe")
    again = document(3, DocumentKind.FORM, "Authorisation", revision=2)
    old = form(1, shown)
    new = form(2, again, supersedes=old.id)
    assert customer_documents([shown, again, old, new]) == (again,)
    kept = customer_documents([shown, signed, again, old, new, signature(1, old, signed)])
    assert kept == (signed, again)


def test_attachments_and_packages_are_the_companys_own() -> None:
    internal = [document(1, DocumentKind.ATTACHMENT), document(2, DocumentKind.PACKAGE)]
    assert customer_documents(internal) == ()
    assert customer_documents([replace(internal[0], revision=9)]) == ()
