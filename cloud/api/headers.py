"""Middleware: safe headers on every answer, and limits on every request body."""

from __future__ import annotations

import zlib
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.wire.api import ProblemCode
from app.wire.digest import HEADER, says
from cloud.api.errors import problem_response
from cloud.settings import Settings

SECURITY_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
}
RESCUE_PATH = "/v1/rescue"
GZIP_WINDOW_BITS = 31


class SecurityHeaders:
    """Adds ``SECURITY_HEADERS`` to every answer; a page has a policy of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, with_safe_headers(send))


def with_safe_headers(send: Send) -> Send:
    """The same, with ``SECURITY_HEADERS`` on every answer that has no others of these names."""

    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in SECURITY_HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return send_with_headers


class BodyLimit:
    """Refuses bodies that are too long, before and after unpacking, or not what their digest says; unpacks gzip."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if "content-length" in headers and "transfer-encoding" in headers:
            # Where this body ends, and the next request begins, is not for a proxy and us to see differently.
            answer = problem_response(
                400, ProblemCode.MALFORMED, "Say Content-Length or Transfer-Encoding, not both."
            )
            answer.headers["Connection"] = "close"
            await answer(scope, receive, send)
            return
        limit = self._settings.max_request_bytes
        if scope["method"] == "PATCH":
            limit = self._settings.max_chunk_bytes
        elif scope["path"] == RESCUE_PATH:  # read piece by piece, after the session was checked
            limit = self._settings.max_rescue_bytes
        body = _LimitedBody(receive, headers, limit)
        await self._app(scope, body.receive, send)


class _LimitedBody:
    def __init__(self, receive: Receive, headers: Headers, limit: int) -> None:
        self._receive = receive
        self._limit = limit
        self._received = 0
        self._encoding = headers.get("content-encoding", "identity")
        self._announced = headers.get("content-length", "0")
        self._unpacker = zlib.decompressobj(GZIP_WINDOW_BITS)
        self._digest = headers.get(HEADER)
        self._hash = sha256()

    async def receive(self) -> Message:
        if self._announced.isdigit() and int(self._announced) > self._limit:
            raise self._too_large()
        message = await self._receive()
        if message["type"] != "http.request":
            return message
        self._check(message)
        is_last = not message.get("more_body", False)
        body = self._unpack(message.get("body", b""), is_last)
        self._received += len(body)
        if self._received > self._limit:
            raise self._too_large()
        return {**message, "body": body}

    def _check(self, message: Message) -> None:
        """Refuse a body that is not what its digest says, once all of it is here."""
        if self._digest is None:
            return
        self._hash.update(message.get("body", b""))
        if not message.get("more_body", False) and not says(self._digest, self._hash.digest()):
            raise HTTPException(400, f"The body is not what {HEADER} says. Send it again.")

    def _unpack(self, body: bytes, is_last: bool) -> bytes:
        if self._encoding == "identity":
            return body
        if self._encoding != "gzip":
            raise HTTPException(415, "Content-Encoding must be gzip or absent.")
        try:
            content = self._unpacker.decompress(body, self._limit - self._received + 1)
        except zlib.error as error:
            raise HTTPException(400, "The body is not gzip.") from error
        is_whole = self._unpacker.eof and not self._unpacker.unused_data
        if is_last and not is_whole and not self._unpacker.unconsumed_tail:
            raise HTTPException(400, "The body is not one whole gzip file. Send it again.")
        return content

    def _too_large(self) -> HTTPException:
        return HTTPException(413, f"The body has more than {self._limit} bytes.")
