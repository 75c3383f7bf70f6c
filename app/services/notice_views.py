"""What happened while nobody looked, as the list behind the bell shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class NoticeKind(StrEnum):
    """What a notice tells of; ``WARNING`` are words that the screen showed for some seconds."""

    WARNING = "warning"
    CONFLICT = "conflict"
    REFUSED = "refused"
    SIGN_IN = "sign_in"
    METER_LOST = "meter_lost"
    QUESTION = "question"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Notice:
    """One event.

    ``key`` names the event: the same one is told once, also after it was cleared. ``subject`` is what it is about in
    words: a job, a meter, or the warning itself. ``page`` and ``job_id`` say where to go. ``rule`` and
    ``about`` are those of an alert of the drying.
    """

    key: str
    kind: NoticeKind
    subject: str
    at: datetime
    page: str = ""
    job_id: UUID | None = None
    read: bool = False
    rule: str = ""
    about: str = ""
