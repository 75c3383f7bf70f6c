"""Reading the mails that the server queued."""

from __future__ import annotations

import re

from cloud.mail.outbox import Mail, send_waiting
from tests.cloud_server import RunningServer


def letters_to(server: RunningServer, email: str, at_ms: int) -> list[Mail]:
    """Take every waiting mail out of the outbox; those to this address."""
    taken: list[Mail] = []
    parts = server.services
    send_waiting(parts.database, parts.key, taken.append, at_ms)
    return [mail for mail in taken if mail.to == email]


def code_in(mail: Mail) -> str:
    """The code of the link in a mail."""
    found = re.search(r"/account/\w+#(\S+)", mail.text)
    assert found is not None, mail.text
    return found[1]
