"""Checking a store: the audit chain, the operations it speaks of, the records they made, and the files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, select

from app.jobsync.ops import canonical
from app.storage.audit import GENESIS, entry_hash, sha256_text
from app.storage.derived_check import derived_problems, queue_problems
from app.storage.device_identity import DeviceIdentity
from app.storage.file_check import content_problems, file_row_problems, file_rows
from app.storage.outbox_rows import SERVER_AHEAD_KEY
from app.storage.page_check import page_problems
from app.storage.record_check import record_problems
from app.storage.tables import audit, meta, outbox

if TYPE_CHECKING:
    from app.storage.store import Store

_COLUMNS = {"op_id": "id", "job_id": "j", "kind": "e", "record_id": "r"}


@dataclass(frozen=True, slots=True)
class AuditProblem:
    """Where the record does not hold, and what is wrong there."""

    where: str
    what: str


def verify_store(store: Store, *, files: bool = True) -> list[AuditProblem]:
    """Everything that does not hold in the store; ``files`` reads every photo and document too."""
    with store.read() as connection:
        damaged = [AuditProblem(*found) for found in page_problems(connection)]
    if damaged:
        return damaged  # what stands on such a page cannot be read, so nothing else can be said
    with store.read() as connection:
        problems = verify_chain(connection, store.identity)
        problems += [AuditProblem(*found) for found in store.witness.problems(connection)]
        problems += [AuditProblem(*found) for found in record_problems(connection)]
        problems += [AuditProblem(*found) for found in queue_problems(connection)]
        problems += [AuditProblem(*found) for found in file_row_problems(connection)]
        stored = file_rows(connection)
    with store.read() as connection:
        problems += [AuditProblem(*found) for found in derived_problems(connection)]
    if files:
        problems += [AuditProblem(*found) for found in content_problems(store, stored)]
    return problems


def verify_chain(connection: Connection, identity: DeviceIdentity) -> list[AuditProblem]:
    """Changed, missing, added or reordered entries and operations, in the order of the chain."""
    problems = [AuditProblem(*found) for found in _entry_problems(connection, identity)]
    problems += [AuditProblem(*found) for found in _operation_problems(connection)]
    return problems


def _entry_problems(connection: Connection, identity: DeviceIdentity) -> Iterator[tuple[str, str]]:
    previous, expected = GENESIS, 1
    for row in connection.execute(select(audit).order_by(audit.c.entry)):
        where = f"audit entry {row.entry}"
        if row.entry != expected:
            gap = f"audit entry {expected}" if row.entry > expected else where
            yield gap, f"the entries before {row.entry} are missing or out of order"
        if not _binds(previous, row):
            yield where, "the entry or the one before it was changed"
        if not identity.has_signed(str(row.device), str(row.hash), str(row.signature)):
            yield where, "its signature is not that of a device of this store"
        previous, expected = str(row.hash), row.entry + 1


def _binds(previous: str, row: Row[Any]) -> bool:
    entry = {
        name: value for name, value in row._mapping.items() if name not in ("hash", "signature")
    }
    try:
        return bool(entry_hash(previous, entry) == row.hash)
    except (TypeError, ValueError):
        return False


def _operation_problems(connection: Connection) -> Iterator[tuple[str, str]]:
    said = select(audit.c.entry, audit.c.op_id.label("named"), audit.c.op_hash, outbox).select_from(
        audit.outerjoin(outbox, outbox.c.op_id == audit.c.op_id)
    )
    entry, highest = 0, None
    for row in connection.execute(said.order_by(audit.c.entry, outbox.c.n)):
        where = f"operation {row.named}"
        if row.n is not None and row.entry != entry:
            if highest is not None and row.n < highest:
                yield where, f"its number {row.n} is out of order: {highest} was made before it"
            entry, highest = row.entry, max(row.n, highest or row.n)
        if row.op is None:
            yield where, f"it is missing, says audit entry {row.entry}"
            continue
        content = _content(row.op)
        if content is None or sha256_text(canonical(content)) != row.op_hash:
            yield where, "its content is not what was recorded"
        elif any(str(content.get(key)) != getattr(row, name) for name, key in _COLUMNS.items()):
            yield where, "it is filed under another record than it speaks of"
    unaudited = select(outbox.c.op_id).where(outbox.c.op_id.not_in(select(audit.c.op_id)))
    for op_id in connection.execute(unaudited.order_by(outbox.c.n)).scalars():
        yield f"operation {op_id}", "no audit entry speaks of it"
    ahead = connection.execute(select(meta.c.value).where(meta.c.key == SERVER_AHEAD_KEY)).scalar()
    lost = ahead.split() if ahead else []
    yield from _number_problems(connection, lost)
    for numbers in lost:
        yield (
            "audit chain",
            (
                f"the server took in other operations {numbers} from this device: "
                "the store was put back to an earlier copy"
            ),
        )


def _number_problems(connection: Connection, lost: list[str]) -> Iterator[tuple[str, str]]:
    expected: int | None = None
    for number in connection.execute(select(outbox.c.n).order_by(outbox.c.n)).scalars():
        gap = f"{expected}-{number - 1}"
        if expected is not None and number != expected and gap not in lost:
            yield f"operation number {expected}", f"the operations before {number} are missing"
        expected = number + 1


def _content(text: Any) -> dict[str, Any] | None:
    try:
        content = json.loads(text)
        canonical(content)
    except (ValueError, TypeError, RecursionError):
        return None
    return content if isinstance(content, dict) else None
