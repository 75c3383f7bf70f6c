"""The resources of mail that runs on the server send."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.wire.api import Message


class LetterOut(Message):
    """A letter: WAITING, SENDING, SENT, FAILED (refused for good), or IN_DOUBT (nobody knows whether it was taken)."""

    id: UUID
    run_id: UUID
    to: str
    subject: str
    state: str
    attempts: int
    last_error: str
    queued_at: datetime
    changed_at: datetime
    settled_by: str


class LetterSettled(Message):
    """A person's word on a letter that is in doubt or failed: it arrived, or it is to be sent again."""

    arrived: bool
