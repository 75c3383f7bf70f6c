"""Taking the records of a job file into the store: each becomes an operation, so that sync carries it on."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from app.domain.errors import Conflict
from app.domain.phrases import phrase
from app.domain.records import RecordKind
from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START
from app.jobsync.classes import DataClass, class_of
from app.jobsync.machines import MACHINES
from app.jobsync.ops import FeedRow, Fields, Op, holder_stamp
from app.ports.sync_store import BlobPurpose
from app.storage.job_snapshot import origin_key
from app.storage.shown_records import redraw
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, cursor
from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A stored file that came with the job."""

    sha256: str
    size_bytes: int
    media_type: str


def write_imported(
    store: Store,
    job_id: UUID,
    rows: Iterable[FeedRow],
    files: Sequence[ImportedFile],
    origins: Mapping[str, str],
    *,
    actor: str,
) -> int:
    """Write the records in one transaction under their own ids and authors; gives how many.

    Each is re-added with the operation that first made it, so a server that has it already takes it as the same record.
    ``origins`` are the stored proofs of the file: name to SHA-256. Raises ``Conflict`` when an id is taken by another
    job's record.
    """
    ordered = sorted(rows, key=lambda row: (row.entity != RecordKind.JOB, str(row.id)))
    with store.write(actor) as unit:
        _observe(store, unit, ordered)
        values = {"job_id": str(job_id), "cursor": str(START)}
        unit.connection.execute(insert(cursor).values(values).on_conflict_do_nothing())
        for row in ordered:
            _require_free(unit, row)
            for make in _operations(row):
                store.operations.write(unit.connection, actor, make)
            redraw(unit.connection, row.id)
        thumbnails = {row.fields.get("thumbnail_sha256") for row in ordered}
        for file in files:
            purpose = BlobPurpose.THUMBNAIL if file.sha256 in thumbnails else None
            unit.queue_blob(file.sha256, job_id, file.size_bytes, file.media_type, purpose)
        unit.set_meta(origin_key(job_id), json.dumps(dict(origins), sort_keys=True))
    return len(ordered)


def _observe(store: Store, unit: UnitOfWork, rows: Iterable[FeedRow]) -> None:
    stamps = [
        holder_stamp(item) for row in rows for items in row.holders.values() for item in items
    ]
    if stamps:
        store.operations.observe(unit.connection, max(stamps))


def _require_free(unit: UnitOfWork, row: FeedRow) -> None:
    table = RECORD_TABLES[RecordKind(row.entity)]
    taken = unit.connection.execute(
        select(table.c.job_id).where(table.c.id == str(row.id))
    ).scalar()
    if taken is not None:
        raise Conflict(
            phrase(
                "The {entity} {id} of the file is here already, on another job.",
                entity=row.entity,
                id=row.id,
            )
        )


def _operations(row: FeedRow) -> list[Callable[[OpAuthor, int], Op]]:
    """The adoption of a record; a state machine begins anew and is led to where it stood."""
    made: list[Callable[[OpAuthor, int], Op]] = [lambda author, n: author.adopt(n, row)]
    if class_of(row.entity) is DataClass.MACHINE:
        actions = actions_to(row.entity, row.fields.get("state"))
        made += [_act(row, action, last=action is actions[-1]) for action in actions]
    return made


def _act(row: FeedRow, action: str, *, last: bool) -> Callable[[OpAuthor, int], Op]:
    settable = MACHINES[row.entity].settable[action] if last else frozenset()
    arguments: Fields = {name: row.fields[name] for name in sorted(settable) if name in row.fields}
    return lambda author, n: author.act(n, row.entity, row.job_id, row.id, action, arguments)


def actions_to(entity: str, state: object) -> list[str]:
    """The fewest actions that lead a state machine from its beginning to the state."""
    machine = MACHINES[entity]
    waiting: deque[tuple[str, list[str]]] = deque([(str(machine.initial), [])])
    seen = {str(machine.initial)}
    while waiting:
        here, path = waiting.popleft()
        if here == state:
            return path
        for (before, action), after in machine.transitions.items():
            if before == here and after not in seen:
                seen.add(str(after))
                waiting.append((str(after), [*path, action]))
    raise Conflict(phrase("A {entity} cannot be in state {state}.", entity=entity, state=state))
