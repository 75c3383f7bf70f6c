"""Puts a message with the package into the outbox of the device; a person hands it over, nothing is sent from here."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.records import Party, PartyRole
from app.ports.skills import SkillRequest, SkillTools
from skills.contact_checks import email_problem
from skills.job_view import JobView, plain, read_job

_ASK = "an e-mail address in the step's `to`, a contact's role in its `to_role`, or the run's `recipient`"
_SUBJECT = "Documents for job {number}"
_KIB = 1024


async def run(request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """``{state: queued, …}``. Whom it goes to is always said by a person: it is never guessed from the contacts."""
    view = await read_job(tools)
    to = _recipient(request, view)
    package = request.outputs.get("document_packager", {})
    attachments = (UUID(package["document_id"]),) if package.get("document_id") else ()
    subject = str(request.parameters.get("subject") or _SUBJECT.format(number=view.job.number))
    body = _body(request, view, package)
    message_id = await tools.queue_message(to, subject, body, attachments, key=request.key)
    return {
        "state": "queued",
        "message_id": message_id,
        "to": to,
        "subject": subject,
        "attachments": [str(one) for one in attachments],
    }


def _recipient(request: SkillRequest, view: JobView) -> str:
    role = str(request.parameters.get("to_role") or "")
    if role:
        return _address_of(PartyRole(role), view)
    to = str(request.parameters.get("to") or request.context.get("recipient") or "").strip()
    if not to:
        raise InvalidInput("recipient", "nobody is named", _ASK)
    if problem := email_problem(to):
        raise InvalidInput("recipient", f"{to!r}: {problem}", _ASK)
    return to


def _address_of(role: PartyRole, view: JobView) -> str:
    found = [one for one in view.of(Party) if one.role is role and one.email.strip()]
    name = role.value.replace("_", " ")
    if len(found) != 1:
        problem = f"{len(found)} contacts with the role {name} have an e-mail address"
        raise InvalidInput("to_role", problem, "exactly one, or the address itself in `to`")
    if problem := email_problem(found[0].email):
        raise InvalidInput("to_role", f"the address of {found[0].name}: {problem}")
    return found[0].email.strip()


def _body(request: SkillRequest, view: JobView, package: dict[str, Any]) -> str:
    written = str(request.parameters.get("body") or "").strip()
    if written:
        return f"{written}\n"
    job = view.job
    lines = [
        f"Dear {job.client_name},",
        "",
        f"please find the documents for job {job.number} at {job.address.street} attached.",
    ]
    lines += [
        f"- {document['title']}, revision {document['revision']}"
        for document in package.get("documents", ())
    ]
    size = package.get("size_bytes")
    if size:
        lines += ["", f"One archive, {plain(_kib(size))} KiB, SHA-256 {package['sha256']}."]
    return "\n".join(lines) + "\n"


def _kib(size_bytes: int) -> Decimal:
    return (Decimal(size_bytes) / _KIB).quantize(Decimal("0.1"))
