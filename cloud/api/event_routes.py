"""Routes: events as they happen."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from cloud.api.context import IdentityDep, ServicesDep, session_of
from cloud.events.stream import EventStream

router = APIRouter(prefix="/v1/events", tags=["events"])
HEADERS = {"X-Accel-Buffering": "no"}


@router.get(
    "",
    response_class=StreamingResponse,
    responses={
        200: {
            "description": "Server-Sent Events. `poke`: pull, the named job (or anything, when none is named) changed. "
            "`end`: the session is no longer good. A line with only a colon is a sign of life.",
            "content": {"text/event-stream": {"schema": {"type": "string"}}},
        }
    },
)
async def get_events(request: Request, who: IdentityDep, parts: ServicesDep) -> StreamingResponse:
    """Be told when jobs change, instead of asking; with a bearer token or a browser session."""

    def check() -> None:
        session_of(request, parts)

    stream = EventStream(parts.events, parts.seen_by(who), who, check)
    return StreamingResponse(stream.lines(), media_type="text/event-stream", headers=HEADERS)
