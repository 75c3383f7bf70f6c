"""Routes: the events of a run as they happen, as Server-Sent Events and over a WebSocket."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Annotated
from uuid import UUID

import structlog
from fastapi import APIRouter, Header, Query, Request, WebSocket, status
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import Response, StreamingResponse

from cloud.api.context import IdentityDep, Services, ServicesDep, session_of
from cloud.auth.sessions import Identity
from cloud.events.run_stream import RunStream
from cloud.problems import Refusal

router = APIRouter(prefix="/v1/workflows", tags=["workflows"])
log = structlog.get_logger(__name__)
HEADERS = {"X-Accel-Buffering": "no"}
MAX_SEQUENCE = 2**31 - 1
CLOSE_ENDED, CLOSE_FAILED, CLOSE_STOPPING = 1000, 1011, 1012
CLOSE_REFUSED = {401: 4401, 403: 4403, 404: 4404, 429: 4429}
Sequence = Annotated[int, Query(ge=0, le=MAX_SEQUENCE)]


@router.get(
    "/{run_id}/stream",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "Server-Sent Events named after their type, `PHASE_COMPLETE`, `PROGRESS_UPDATE`, "
            "`WORKFLOW_COMPLETE` and others; `id` is the event's number in the run. It ends with the run.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        },
        204: {"description": "The run has ended and everything was told; do not come again."},
    },
)
def get_stream(
    run_id: UUID,
    request: Request,
    who: IdentityDep,
    parts: ServicesDep,
    after: Sequence = 0,
    last_event_id: Annotated[str, Header(pattern=r"^[0-9]{0,10}$")] = "",
) -> Response:
    """Be told what happens to a run, from the event after ``Last-Event-ID`` (or ``after``) on."""
    last = min(int(last_event_id), MAX_SEQUENCE) if last_event_id else after
    detail = parts.desk.read(who, run_id)
    if detail.state.final and last >= detail.last_sequence:
        return Response(status_code=status.HTTP_204_NO_CONTENT)

    def check() -> None:
        parts.desk.require(session_of(request, parts), run_id)

    stream = RunStream(parts.watch, run_id, last, check, parts.events, who.tenant_id)
    return StreamingResponse(stream.sse_lines(), media_type="text/event-stream", headers=HEADERS)


@router.websocket("/{run_id}/socket")
async def socket(websocket: WebSocket, run_id: UUID, after: Sequence = 0) -> None:
    """The same events as JSON messages; closed with 1000 when the run has ended, 44xx when it is refused.

    1012 (the server starts anew) and 1011 (it failed) mean: come again, with ``after`` the last number.
    """
    parts: Services = websocket.app.state.services

    def check() -> Identity:
        who = session_of(websocket, parts)
        parts.desk.require(who, run_id)
        return who

    try:
        parts.turnstile.pass_address(websocket.client.host if websocket.client else "")
        who = await run_in_threadpool(check)
    except Refusal as refusal:
        await websocket.accept()
        await websocket.close(CLOSE_REFUSED.get(refusal.status, 4400), refusal.code.value)
        return
    await websocket.accept()
    stream = RunStream(parts.watch, run_id, after, check, parts.events, who.tenant_id)
    sending = asyncio.create_task(_send(websocket, stream))
    gone = asyncio.create_task(_until_gone(websocket))
    await asyncio.wait({sending, gone}, return_when=asyncio.FIRST_COMPLETED)
    for task in (sending, gone):
        task.cancel()
    failed, _ = await asyncio.gather(sending, gone, return_exceptions=True)
    with contextlib.suppress(RuntimeError):  # the other side closed it already
        if stream.refused is not None:
            await websocket.close(CLOSE_REFUSED[401], stream.refused.value)
        elif isinstance(failed, Exception):
            log.error("a socket broke off", error=type(failed).__name__)
            await websocket.close(CLOSE_FAILED)
        else:
            await websocket.close(CLOSE_STOPPING if parts.watch.stopped else CLOSE_ENDED)


async def _send(websocket: WebSocket, stream: RunStream) -> None:
    async for event in stream.events():
        if event is not None:
            await websocket.send_text(event.model_dump_json())


async def _until_gone(websocket: WebSocket) -> None:
    """Nothing that a listener says means anything."""
    while (await websocket.receive())["type"] != "websocket.disconnect":
        pass
