"""Mail that waits to be sent, in the database of what it tells about.

A mail is queued in the transaction that needs it and deleted when the mail server took it, so that none is lost and
none tells of what was rolled back. Its text holds links that let somebody in; it is sealed with the server's key.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, update
from uuid_utils.compat import uuid7

from cloud.auth.server_key import Purpose, ServerKey
from cloud.storage.account_tables import mail_outbox
from cloud.storage.database import Database

FIRST_DELAY_MS = 30_000
MAX_DELAY_MS = 3_600_000
GIVE_UP_AFTER_MS = 3 * 24 * 3_600_000
ERROR_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Mail:
    """One message of plain text to one person; ``reference`` becomes its id for mail programs, the same each time."""

    to: str
    subject: str
    text: str
    reference: str = ""


def queue_mail(
    connection: Connection, key: ServerKey, tenant_id: UUID, mail: Mail, now_ms: int
) -> None:
    """Put a mail into the outbox of this transaction."""
    mail_id = uuid7()
    content = json.dumps(asdict(mail)).encode()
    connection.execute(
        insert(mail_outbox).values(
            id=mail_id,
            tenant_id=tenant_id,
            sealed=key.seal(Purpose.MAIL, content, mail_id.bytes),
            created_ms=now_ms,
            next_ms=now_ms,
            attempts=0,
        )
    )


def send_waiting(
    database: Database, key: ServerKey, send: Callable[[Mail], None], now_ms: int
) -> int:
    """Send what is due, one transaction each; how many went out.

    ``send`` raises ``OSError`` (``smtplib``'s errors are) when it could not; the mail then waits longer each time and
    is dropped after three days, as the links in it are long over.
    """
    sent = 0
    for _ in range(_waiting(database, now_ms)):
        with database.write() as connection:
            row = connection.execute(
                select(mail_outbox)
                .where(mail_outbox.c.next_ms <= now_ms)
                .order_by(mail_outbox.c.next_ms)
                .limit(1)
                .with_for_update(skip_locked=True)
            ).one_or_none()
            if row is None:
                break
            mine = mail_outbox.c.id == row.id
            content = key.open(Purpose.MAIL, row.sealed, row.id.bytes)
            if content is None or row.created_ms < now_ms - GIVE_UP_AFTER_MS:
                connection.execute(delete(mail_outbox).where(mine))
                continue
            try:
                send(Mail(**json.loads(content)))
            except OSError as error:
                delay_ms = min(FIRST_DELAY_MS * 2**row.attempts, MAX_DELAY_MS)
                connection.execute(
                    update(mail_outbox)
                    .where(mine)
                    .values(
                        attempts=row.attempts + 1,
                        next_ms=now_ms + delay_ms,
                        last_error=f"{type(error).__name__}"[:ERROR_LENGTH],
                    )
                )
            else:
                connection.execute(delete(mail_outbox).where(mine))
                sent += 1
    return sent


def _waiting(database: Database, now_ms: int) -> int:
    with database.read() as connection:
        return len(
            connection.execute(
                select(mail_outbox.c.id).where(mail_outbox.c.next_ms <= now_ms)
            ).all()
        )
