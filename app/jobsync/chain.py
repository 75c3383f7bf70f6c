"""The hash chain of a job: what makes a rolled-back or altered server visible to every device.

``hash_i = SHA-256(hash_{i-1} || i || seq || items)`` over canonical JSON, where each item binds an
operation's id, status, record, feed number and the hash of its content. Redacting a content keeps
the chain checkable.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from app.domain.errors import InvalidInput
from app.jobsync.ops import OpStatus, canonical

_CURSOR = re.compile(r"(0|[1-9][0-9]{0,17})\.([0-9a-f]{64})")
CURSOR_PATTERN = rf"^(?:{_CURSOR.pattern})?$"


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a job's feed: highest feed number, count of chain entries, hash of the last."""

    seq: int = 0
    index: int = 0
    hash: str = ""


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a device has read a job: a feed number and the chain's hash there. ``START`` is the
    beginning.
    """

    seq: int
    hash: str

    def __str__(self) -> str:
        return f"{self.seq}.{self.hash}" if self.hash else ""

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """The inverse of ``str()``; anything else raises ``InvalidInput``."""
        if not text:
            return START
        match = _CURSOR.fullmatch(text)
        if match is None:
            raise InvalidInput("cursor", f"{text!r} is not a cursor", "number.hash or empty")
        return cls(int(match[1]), match[2])


START = Cursor(0, "")


@dataclass(frozen=True, slots=True)
class ChainItem:
    """One operation in a chain entry."""

    op_id: UUID
    status: OpStatus
    record_id: UUID
    seq: int
    op_hash: str

    def to_wire(self) -> list[str | int]:
        """The JSON array that is hashed."""
        return [str(self.op_id), self.status.value, str(self.record_id), self.seq, self.op_hash]


def content_hash(content: bytes) -> str:
    """SHA-256 of an operation's canonical bytes (``Op.content()``), hexadecimal."""
    return sha256(content).hexdigest()


def link(previous: str, index: int, seq: int, items_json: str) -> str:
    """The hash of a chain entry; ``items_json`` is the canonical JSON of its items."""
    return sha256(f"{previous}|{index}|{seq}|{items_json}".encode()).hexdigest()


def items_text(items: Sequence[ChainItem]) -> str:
    """The canonical JSON of a chain entry's items."""
    return canonical([item.to_wire() for item in items])
