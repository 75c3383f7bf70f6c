"""Routes: mail that runs send, and a person's word where nobody knows whether it left."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query

from app.wire.letters import LetterOut, LetterSettled
from cloud.api.context import IdentityDep, ServicesDep
from cloud.auth.access import SEES_ALL
from cloud.mail.letters import LetterState, letters_of, settle
from cloud.workflows.desk import APPROVERS

router = APIRouter(prefix="/v1", tags=["letters"])
States = Annotated[list[LetterState] | None, Query(alias="state", max_length=len(LetterState))]


@router.get("/letters")
def get_letters(who: IdentityDep, parts: ServicesDep, states: States = None) -> list[LetterOut]:
    """The newest letters of the company's runs; ``state`` may be given several times."""
    who.require(*SEES_ALL)
    with parts.seen_by(who).read() as connection:
        found = letters_of(connection, parts.key, who.tenant_id, frozenset(states or ()))
    return [LetterOut(**asdict(one)) for one in found]


@router.post("/letters/{letter_id}/settle")
def post_settled(
    letter_id: UUID, body: LetterSettled, who: IdentityDep, parts: ServicesDep
) -> LetterOut:
    """Say of a letter in doubt, or a failed one, that it arrived, or that it is to be sent again."""
    who.require(*APPROVERS)
    with parts.seen_by(who).write() as connection:
        settled = settle(
            connection,
            parts.key,
            who.tenant_id,
            letter_id,
            who.name,
            parts.now_ms(),
            arrived=body.arrived,
        )
    return LetterOut(**asdict(settled))
