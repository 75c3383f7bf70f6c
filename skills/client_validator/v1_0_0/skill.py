"""Checks what intake recorded: what is empty, what is written wrongly, and who may decide what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.records import Authority, Claim, Party, PartyRole
from app.ports.skills import SkillRequest, SkillTools
from skills.contact_checks import abn_problem, email_problem, phone_problem, postcode_problem
from skills.job_view import JobView, read_job

_CLIENTS = (PartyRole.INSURED, PartyRole.OWNER, PartyRole.OCCUPANT, PartyRole.TENANT)
_AUSTRALIA = "AU"


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """``{client, missing, wrong, contacts, can_authorise}``; reads the job and changes nothing."""
    view = await read_job(tools)
    parties = view.of(Party)
    able = [party.name for party in parties if Authority.AUTHORISE_WORK in party.authority]
    return {
        "client": view.job.client_name,
        "missing": [*_empty(view), *_unreachable(parties)],
        "wrong": [{"field": field, "problem": problem} for field, problem in _wrong(view, parties)],
        "contacts": [
            {
                "role": party.role,
                "name": party.name,
                "email": party.email,
                "phone": party.phone,
            }
            for party in parties
        ],
        "can_authorise": able,
    }


def _empty(view: JobView) -> list[str]:
    job = view.job
    fields = {
        "the client's name": job.client_name,
        "the street": job.address.street,
        "the city": job.address.city,
        "the postcode": job.address.postcode,
        "the claim number": job.claim_number,
        "the carrier": job.carrier,
        "the source of the loss": job.source_of_loss,
    }
    return [name for name, value in fields.items() if not value.strip()]


def _unreachable(parties: tuple[Party, ...]) -> list[str]:
    """Asked for only once somebody has begun to record people."""
    if not parties:
        return []
    clients = [party for party in parties if party.role in _CLIENTS]
    if not clients:
        return ["the person who lives or works there"]
    reachable = any(party.phone.strip() or party.email.strip() for party in clients)
    return [] if reachable else [f"a phone number or e-mail address of {clients[0].name}"]


def _wrong(view: JobView, parties: tuple[Party, ...]) -> Iterator[tuple[str, str]]:
    job = view.job
    address = job.address
    if address.postcode.strip() and (
        problem := postcode_problem(address.postcode, address.country)
    ):
        yield "the postcode", problem
    for claim in view.of(Claim):
        if job.claim_number.strip() and claim.claim_number.strip() != job.claim_number.strip():
            yield (
                "the claim number",
                f"the job says {job.claim_number}, the claim says {claim.claim_number}",
            )
    if not job.loss_time_known and not job.loss_time_note.strip():
        yield "the time of the loss", "it is an estimate, and nobody wrote down what it rests on"
    if job.created_at < job.loss_at:
        yield "the time of the loss", "it is later than the job itself"
    for party in parties:
        if party.email.strip() and (problem := email_problem(party.email)):
            yield f"the e-mail address of {party.name}", problem
        if party.phone.strip() and (problem := phone_problem(party.phone)):
            yield f"the phone number of {party.name}", problem
        if party.registration.strip() and address.country.upper() == _AUSTRALIA:
            digits = party.registration.upper().removeprefix("ABN").strip()
            if digits.replace(" ", "").isdecimal() and (problem := abn_problem(digits)):
                yield f"the ABN of {party.name}", problem
