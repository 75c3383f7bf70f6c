"""The lines of ``job.json``, ``audit.jsonl`` and ``feed.jsonl``, each canonical JSON, and their inverses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import ValidationError

from app.domain.errors import InvalidInput
from app.jobfile.layout import FORMAT_VERSION, JOB
from app.jobfile.schema import SCHEMA_ID
from app.jobfile.strict_json import parse_object
from app.jobsync.hlc import STAMP_PATTERN
from app.jobsync.ops import FeedRow, Op, canonical
from app.storage.base_rows import feed_row_text
from app.storage.job_snapshot import StoredEntry, StoredRecord
from app.wire.sync import OpMessage, RowMessage

_JOB_FORMAT = "restoreassist-job"
_HOLDER = re.compile(rf"{STAMP_PATTERN}:[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}")
_ROW_KEYS = {
    "r": "id",
    "j": "job_id",
    "e": "entity",
    "seq": "seq",
    "ver": "version",
    "dead": "dead",
    "f": "fields",
    "h": "holders",
    "o": "origin",
}
_AUDIT_KEYS = frozenset(
    {"entry", "previous", "hash", "signature", "op", "number", "status", "on_top"}
)


@dataclass(frozen=True, slots=True)
class JobDocument:
    """The content of ``job.json``."""

    job_id: UUID
    records: tuple[Mapping[str, Any], ...]
    """As parsed; :mod:`app.jobfile.schema` says what they hold."""


def job_lines(job_id: UUID, records: Iterable[bytes]) -> Iterator[bytes]:
    """``job.json`` in pieces, one record a line."""
    head = canonical(
        {
            "format": _JOB_FORMAT,
            "version": FORMAT_VERSION,
            "schema": SCHEMA_ID,
            "job_id": str(job_id),
        }
    )
    yield head[:-1].encode() + b',"records":['
    separator = b"\n"
    for record in records:
        yield separator + record
        separator = b",\n"
    yield b"\n]}\n"


def record_line(record: StoredRecord) -> bytes:
    """A record as it stands in ``job.json``."""
    return canonical(
        {
            "kind": record.kind,
            "id": str(record.id),
            "mark": record.mark,
            "fields": record.fields,
        }
    ).encode()


def read_job(data: bytes) -> JobDocument:
    """The inverse of :func:`job_lines`; raises ``InvalidInput``. The records are not checked yet."""
    value = parse_object(JOB, data)
    expected = {"format": _JOB_FORMAT, "version": FORMAT_VERSION, "schema": SCHEMA_ID}
    for key, wanted in expected.items():
        if value.get(key) != wanted:
            raise InvalidInput(JOB, f"{key} is {value.get(key)!r}", str(wanted))
    records = value.get("records")
    if not isinstance(records, list) or not all(isinstance(item, dict) for item in records):
        raise InvalidInput(JOB, "records is not a list of objects")
    try:
        return JobDocument(UUID(value["job_id"]), tuple(records))
    except (KeyError, ValueError, TypeError, AttributeError):
        raise InvalidInput(JOB, f"job_id is {value.get('job_id')!r}", "a UUID") from None


def audit_line(entry: StoredEntry) -> bytes:
    """An entry as a line of ``audit.jsonl``."""
    return (
        canonical(
            {
                "entry": dict(entry.entry),
                "previous": entry.previous,
                "hash": entry.hash,
                "signature": entry.signature,
                "op": entry.op,
                "number": entry.number,
                "status": entry.status,
                "on_top": entry.on_top,
            }
        )
        + "\n"
    ).encode()


def read_audit_line(where: str, line: bytes) -> StoredEntry:
    """The inverse of :func:`audit_line`; raises ``InvalidInput``."""
    value = parse_object(where, line)
    if set(value) != _AUDIT_KEYS:
        raise InvalidInput(
            where, "its keys are not those of an audit line", ", ".join(sorted(_AUDIT_KEYS))
        )
    texts = (value["previous"], value["hash"], value["signature"])
    if not isinstance(value["entry"], dict) or not all(isinstance(text, str) for text in texts):
        raise InvalidInput(where, "entry, previous, hash or signature is of the wrong type")
    if not isinstance(value["op"], dict | None) or not isinstance(value["status"], str | None):
        raise InvalidInput(where, "op or status is of the wrong type")
    if type(value["number"]) is not int or not isinstance(value["on_top"], bool):
        raise InvalidInput(where, "number or on_top is of the wrong type")
    return StoredEntry(
        entry=value["entry"],
        previous=value["previous"],
        hash=value["hash"],
        signature=value["signature"],
        op=value["op"],
        number=value["number"],
        status=value["status"],
        on_top=value["on_top"],
    )


def feed_line(row: FeedRow) -> bytes:
    """A row of the feed as a line of ``feed.jsonl``."""
    return (feed_row_text(row) + "\n").encode()


def read_feed_line(where: str, line: bytes) -> FeedRow:
    """The inverse of :func:`feed_line`; raises ``InvalidInput``."""
    value = parse_object(where, line)
    try:
        row = RowMessage.model_validate(
            {short: value.get(long) for short, long in _ROW_KEYS.items()}
        ).to_row()
    except ValidationError as error:
        raise InvalidInput(where, f"it is not a row of the feed: {_first(error)}") from None
    holders = [item for items in row.holders.values() for item in items]
    if not all(_HOLDER.fullmatch(item) for item in holders):
        raise InvalidInput(where, "a holder is malformed", "stamp:operation id")
    return row


def read_operation(where: str, entry: StoredEntry) -> Op:
    """The operation of an entry that has one; raises ``InvalidInput``."""
    try:
        return OpMessage.model_validate({**(entry.op or {}), "n": max(1, entry.number)}).to_op()
    except ValidationError as error:
        raise InvalidInput(where, f"its operation is malformed: {_first(error)}") from None


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
