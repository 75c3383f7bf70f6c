"""A company's other system on loopback: takes webhooks, checks signatures, answers as it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks.webhooks import Webhook


@dataclass
class Receiver:
    """What came in; ``answers`` are the statuses to give, the last one for ever."""

    url: str = ""
    answers: list[int] = field(default_factory=lambda: [204])
    messages: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    def opened(self, secret: str) -> list[dict[str, Any]]:
        """The contents, each verified with the scheme's own library."""
        return [Webhook(secret).verify(body, headers) for headers, body in self.messages]


@contextmanager
def receiver() -> Iterator[Receiver]:
    """A receiver while the block runs."""
    found = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            found.messages.append((dict(self.headers.items()), body))
            status = found.answers.pop(0) if len(found.answers) > 1 else found.answers[0]
            self.send_response(status)
            if status // 100 == 3:
                self.send_header("Location", f"{found.url}/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    found.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield found
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
