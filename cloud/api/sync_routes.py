"""Routes: push and pull."""

from __future__ import annotations

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from app.jobsync.chain import Cursor
from app.jobsync.schema import kinds_unknown_to
from app.wire.api import ProblemCode
from app.wire.sync import (
    PullAnswer,
    PullRequest,
    PushAnswer,
    PushRequest,
    ResultMessage,
)
from cloud.api.answers import json_text
from cloud.api.caller import CallerDep, CallerRoute
from cloud.api.context import ServicesDep
from cloud.auth.sessions import Identity
from cloud.events.hub import Event, EventKind
from cloud.problems import Refusal
from cloud.rescue.keys import rescue_public_key
from cloud.sync.pull import pull
from cloud.sync.push import Pushed, push
from cloud.sync.rows import row_to_json

router = APIRouter(prefix="/v1/sync", tags=["sync"], route_class=CallerRoute)


@router.post("/push", response_model=PushAnswer)
def post_push(body: PushRequest, caller: CallerDep, parts: ServicesDep) -> Response:
    """Take in numbered operations; each gets a result, and sending again changes nothing."""
    now_ms = parts.now_ms()

    def work(connection: Connection, who: Identity) -> tuple[Identity, Pushed]:
        _require_device(who, body.device)
        return who, push(connection, who, body, now_ms)

    who, pushed = caller.run(work)
    for job_id, head in pushed.heads.items():
        parts.events.publish(Event(EventKind.POKE, who.tenant_id, job_id, head.seq))
    answer = PushAnswer(
        epoch=parts.epoch(),
        server_time=now_ms,
        last_n=pushed.last_n,
        durable_n=pushed.durable_n,
        results=[ResultMessage.of(result) for result in pushed.results],
    )
    return json_text(answer.model_dump_json(exclude_none=True))


@router.post("/pull", response_model=PullAnswer)
def post_pull(body: PullRequest, caller: CallerDep, parts: ServicesDep) -> Response:
    """The records that changed since the cursors."""
    cursors = {job_id: Cursor.parse(text) for job_id, text in body.cursors.items()}
    with caller.read() as (connection, who):
        _require_device(who, body.device)
        _require_readable(body, parts.settings.min_pull_schema)
        page = pull(connection, who, cursors, body.limit, kinds_unknown_to(body.schema_version))
    answer = PullAnswer(
        epoch=parts.epoch(),
        server_time=parts.now_ms(),
        rows=[],
        cursors={job_id: str(cursor) for job_id, cursor in page.cursors.items()},
        more=page.more,
        reset=list(page.reset),
        revoked=list(page.revoked),
        added=list(page.added),
        files=parts.blobs.place(),
        rescue_key=rescue_public_key(parts.key, who.tenant_id),
    )
    rows = ",".join(map(row_to_json, page.rows))
    return json_text(f'{answer.model_dump_json(exclude={"rows"})[:-1]},"rows":[{rows}]}}')


def _require_device(who: Identity, device_id: str) -> None:
    if who.device_id != device_id:
        raise Refusal(
            403, ProblemCode.DEVICE_MISMATCH, "The token belongs to another device. Sign in again."
        )


def _require_readable(body: PullRequest, min_schema: int) -> None:
    if body.schema_version < min_schema:
        raise Refusal(
            426,
            ProblemCode.UPGRADE,
            "Update the app to receive what others wrote. What you write here still arrives.",
            min_schema=min_schema,
        )
