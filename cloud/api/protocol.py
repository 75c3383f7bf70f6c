"""HTTP/1.1 as uvicorn speaks it, except that what is no HTTP is answered as every other error is."""

from __future__ import annotations

from uvicorn.protocols.http.h11_impl import H11Protocol

from app.wire.api import ProblemCode
from cloud.api.errors import problem_response
from cloud.api.headers import SECURITY_HEADERS

NOT_HTTP = "The request is not HTTP/1.1 as RFC 9112 has it, or its head has more than 64 KiB."


class ProblemProtocol(H11Protocol):
    """Answers a request that cannot be read with a problem document, and closes the connection."""

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's words
        """Answer instead of the app, which never hears of it."""
        answer = problem_response(400, ProblemCode.MALFORMED, NOT_HTTP)
        answer.headers.update({**SECURITY_HEADERS, "Connection": "close"})
        if not getattr(self.cycle, "response_started", False):
            lines = [b"HTTP/1.1 400 Bad Request", *(b": ".join(one) for one in answer.raw_headers)]
            self.transport.write(b"\r\n".join([*lines, b"", bytes(answer.body)]))
        self.transport.close()
