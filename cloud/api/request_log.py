"""One line a request, as JSON, with the trace it belongs to (W3C Trace Context).

A line names the route by its template, never the address with its ids, queries or tokens.
"""

from __future__ import annotations

import re
import secrets
import time
import traceback

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cloud.api.errors import fault_response
from cloud.api.headers import with_safe_headers

log = structlog.get_logger("cloud.requests")
_TRACEPARENT = re.compile(r"(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?")
NO_TRACE, NO_SPAN = "0" * 32, "0" * 16


def trace_of(header: str) -> tuple[str, str]:
    """The caller's trace and span, or a new trace without a parent."""
    found = _TRACEPARENT.fullmatch(header)
    if found and found[1] != NO_TRACE and found[2] != NO_SPAN:
        return found[1], found[2]
    return secrets.token_hex(16), ""


class RequestLog:
    """Gives every request a span of its own, binds it to whatever is logged meanwhile, and tells it in the answer."""

    def __init__(self, app: ASGIApp, *, lines: bool) -> None:
        self._app = app
        self._lines = lines

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        trace, parent = trace_of(Headers(scope=scope).get("traceparent", ""))
        span = secrets.token_hex(8)
        begun, status, begun_to_answer = time.perf_counter(), 500, False

        async def told(message: Message) -> None:
            nonlocal status, begun_to_answer
            if message["type"] == "http.response.start":
                status, begun_to_answer = message["status"], True
                MutableHeaders(scope=message)["traceresponse"] = f"00-{trace}-{span}-01"
            await send(message)

        with structlog.contextvars.bound_contextvars(trace_id=trace, span_id=span):
            try:
                await self._app(scope, receive, told)
            except Exception:
                # Logged here, where the trace is known; uvicorn's own line would not name it.
                route = getattr(scope.get("route"), "path", "")
                log.error("a request failed", route=route, exception=traceback.format_exc())
                if begun_to_answer:
                    raise  # the connection breaks off, so that nobody takes what was sent for whole
                await fault_response()(scope, receive, with_safe_headers(told))
            finally:
                if self._lines:
                    log.info(
                        "request",
                        method=scope["method"],
                        route=getattr(scope.get("route"), "path", ""),
                        status=status,
                        ms=round((time.perf_counter() - begun) * 1000, 1),
                        parent_span_id=parent,
                    )
