"""HTTP/1.1 as uvicorn speaks it, except that what is no HTTP is answered as every other error is."""

from __future__ import annotations

import h11
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
        reason = b"Bad Request"
        response = h11.Response(status_code=400, headers=answer.raw_headers, reason=reason)
        events = (response, h11.Data(data=bytes(answer.body)), h11.EndOfMessage())
        for event in events:
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()
