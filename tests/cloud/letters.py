"""Reading the mails that the server queued."""

from __future__ import annotations

import re
import threading
import time

from cloud.mail.outbox import Mail, send_waiting
from tests.cloud_server import RunningServer, now_ms


def letters_to(
    server: RunningServer, email: str, at_ms: int, *, wait_s: float = 60.0
) -> list[Mail]:
    """Take every waiting mail out of the outbox until there are some to this address; those.

    What was asked for by address alone is written after the answer, so that the answer's time tells nothing.
    """
    taken: list[Mail] = []
    parts = server.services
    end = time.monotonic() + wait_s
    while True:
        send_waiting(parts.database, parts.key, taken.append, max(at_ms, now_ms()))
        found = [mail for mail in taken if mail.to == email]
        if found or time.monotonic() >= end:
            return found
        threading.Event().wait(0.02)


def code_in(mail: Mail) -> str:
    """The code of the link in a mail."""
    found = re.search(r"/account/\w+#(\S+)", mail.text)
    assert found is not None, mail.text
    return found[1]
