"""Letters: mail that runs of workflows send, each at most once unless a person says otherwise.

A letter is queued in the transaction that notes the step's effect. Before it travels it is marked SENDING; when the
connection is lost in the middle, or the process ends, nobody knows whether it was taken: it is IN_DOUBT and waits for a
person. What is known not to have been taken is tried again, longer each time; what was refused for good is FAILED.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update

from app.domain.errors import Conflict
from app.orchestration.run_rows import from_ms
from cloud.auth.server_key import Purpose, ServerKey
from cloud.mail.outbox import ERROR_LENGTH, FIRST_DELAY_MS, MAX_DELAY_MS, Mail
from cloud.mail.sending import OutcomeUnknown, is_final
from cloud.problems import not_found
from cloud.storage.database import Database
from cloud.storage.workflow_tables import workflow_letters

DOUBTFUL_AFTER_MS = 600_000
"""So long a letter may be under way; the process that sent it has ended then."""
GIVE_UP_AFTER_MS = 7 * 24 * 3_600_000
SHOWN = 200


class LetterState(StrEnum):
    """Where a letter stands."""

    WAITING = "WAITING"
    SENDING = "SENDING"
    SENT = "SENT"
    FAILED = "FAILED"
    IN_DOUBT = "IN_DOUBT"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as people look at it."""

    id: UUID
    run_id: UUID
    to: str
    subject: str
    state: LetterState
    attempts: int
    last_error: str
    queued_at: datetime
    changed_at: datetime
    settled_by: str


def queue_letter(
    connection: Connection,
    key: ServerKey,
    tenant_id: UUID,
    run_id: UUID,
    letter_id: UUID,
    mail: Mail,
    now_ms: int,
) -> None:
    """Put a letter into the outbox of this transaction."""
    content = json.dumps(asdict(replace(mail, reference=str(letter_id)))).encode()
    connection.execute(
        insert(workflow_letters).values(
            tenant_id=tenant_id,
            id=letter_id,
            run_id=run_id,
            sealed=key.seal(Purpose.MAIL, content, letter_id.bytes),
            state=LetterState.WAITING,
            created_ms=now_ms,
            changed_ms=now_ms,
            next_ms=now_ms,
            attempts=0,
            last_error="",
            settled_by="",
        )
    )


def send_letters(
    database: Database, key: ServerKey, send: Callable[[Mail], None], now_ms: int
) -> int:
    """Send what is due, one after the other; how many went out. ``send`` is as for :func:`send_waiting`."""
    doubt_what_was_left(database, now_ms)
    sent = 0
    while (row := _claim(database, now_ms)) is not None:
        content = key.open(Purpose.MAIL, row.sealed, row.id.bytes)
        if content is None:
            _ended(database, row, LetterState.FAILED, now_ms, "it cannot be opened with this key")
            continue
        try:
            send(Mail(**json.loads(content)))
        except OutcomeUnknown as error:
            _ended(database, row, LetterState.IN_DOUBT, now_ms, f"connection lost ({error})")
        except OSError as error:
            over = is_final(error) or row.created_ms < now_ms - GIVE_UP_AFTER_MS
            state = LetterState.FAILED if over else LetterState.WAITING
            _ended(database, row, state, now_ms, _words(error))
        else:
            _ended(database, row, LetterState.SENT, now_ms, "")
            sent += 1
    return sent


def doubt_what_was_left(database: Database, now_ms: int) -> None:
    """Letters that were under way when their process ended."""
    with database.write() as connection:
        connection.execute(
            update(workflow_letters)
            .where(
                workflow_letters.c.state == LetterState.SENDING,
                workflow_letters.c.changed_ms < now_ms - DOUBTFUL_AFTER_MS,
            )
            .values(
                state=LetterState.IN_DOUBT,
                changed_ms=now_ms,
                last_error="the server ended while it was under way",
            )
        )


def letters_of(
    connection: Connection, key: ServerKey, tenant_id: UUID, states: frozenset[LetterState]
) -> list[Letter]:
    """A company's letters, the newest first; no states mean all."""
    query = select(workflow_letters).where(workflow_letters.c.tenant_id == tenant_id)
    if states:
        query = query.where(workflow_letters.c.state.in_(sorted(states)))
    query = query.order_by(workflow_letters.c.created_ms.desc(), workflow_letters.c.id.desc())
    return [_letter(key, row) for row in connection.execute(query.limit(SHOWN))]


def settle(
    connection: Connection,
    key: ServerKey,
    tenant_id: UUID,
    letter_id: UUID,
    by: str,
    now_ms: int,
    *,
    arrived: bool,
) -> Letter:
    """A person's word on a letter that is in doubt or failed: it arrived, or it is to be sent again."""
    mine = (workflow_letters.c.tenant_id == tenant_id) & (workflow_letters.c.id == letter_id)
    row = connection.execute(select(workflow_letters).where(mine).with_for_update()).one_or_none()
    if row is None:
        raise not_found("letter")
    if row.state not in (LetterState.IN_DOUBT, LetterState.FAILED):
        raise Conflict(f"The letter is {row.state}; nothing has to be settled about it.")
    values = {
        "state": LetterState.SENT if arrived else LetterState.WAITING,
        "changed_ms": now_ms,
        "next_ms": now_ms,
        "settled_by": by,
    }
    changed = connection.execute(
        update(workflow_letters).where(mine).values(values).returning(workflow_letters)
    ).one()
    return _letter(key, changed)


def _claim(database: Database, now_ms: int) -> Row[tuple[object, ...]] | None:
    due = (
        select(workflow_letters.c.id)
        .where(
            workflow_letters.c.state == LetterState.WAITING, workflow_letters.c.next_ms <= now_ms
        )
        .order_by(workflow_letters.c.next_ms)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    with database.write() as connection:
        letter_id = connection.scalar(due)
        if letter_id is None:
            return None
        return connection.execute(
            update(workflow_letters)
            .where(workflow_letters.c.id == letter_id)
            .values(
                state=LetterState.SENDING,
                changed_ms=now_ms,
                attempts=workflow_letters.c.attempts + 1,
            )
            .returning(workflow_letters)
        ).one()


def _ended(
    database: Database, row: Row[tuple[object, ...]], state: LetterState, now_ms: int, error: str
) -> None:
    delay_ms = min(FIRST_DELAY_MS * 2 ** min(row.attempts - 1, 20), MAX_DELAY_MS)
    with database.write() as connection:
        connection.execute(
            update(workflow_letters)
            .where(workflow_letters.c.id == row.id, workflow_letters.c.state == LetterState.SENDING)
            .values(
                state=state,
                changed_ms=now_ms,
                next_ms=now_ms + delay_ms,
                last_error=error[:ERROR_LENGTH],
            )
        )


def _words(error: OSError) -> str:
    """The class of the error and the server's code, never its text, which may quote the mail."""
    code = getattr(error, "smtp_code", None)
    return type(error).__name__ if code is None else f"{type(error).__name__} {code}"


def _letter(key: ServerKey, row: Row[tuple[object, ...]]) -> Letter:
    content = key.open(Purpose.MAIL, row.sealed, row.id.bytes)
    mail = Mail("", "", "") if content is None else Mail(**json.loads(content))
    return Letter(
        row.id,
        row.run_id,
        mail.to,
        mail.subject,
        LetterState(row.state),
        row.attempts,
        row.last_error,
        from_ms(row.created_ms),
        from_ms(row.changed_ms),
        row.settled_by,
    )
