"""What sync leaves for a person to decide: values that lost against others, and changes the server refused."""

from __future__ import annotations

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, or_, select, update

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.records import RecordKind
from app.domain.records.checking import check_record
from app.jobsync.classes import CONFLICT_KIND
from app.jobsync.conflicts import conflict_problem
from app.jobsync.machines import ConflictChoice, ConflictState
from app.jobsync.ops import DEAD, FeedRow, Fields, JsonValue, OpStatus
from app.storage.base_rows import feed_row_from_text, load_base_row
from app.storage.shown_records import UNSETTLED, redraw, shown_row, unsettled_ops
from app.storage.store import Store
from app.storage.tables import base, blob, outbox
from app.wire.records import from_fields


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """Two people came into each other's way; ``kept`` is what stands now, ``lost`` what did not.

    ``present`` holds the record's fields as they are shown here, deleted or not. ``waiting``: decided on this device,
    the server has not said yes yet.
    """

    row: FeedRow
    present: Fields
    dead: bool
    waiting: bool

    @property
    def field(self) -> str:
        """The field, or ``#dead`` when a deletion is concerned."""
        return str(self.row.fields["field"])

    @property
    def record_id(self) -> UUID:
        """The record that both wrote."""
        return UUID(str(self.row.fields["record"]))

    @property
    def record_kind(self) -> str:
        """Its kind."""
        return str(self.row.fields["record_kind"])


@dataclass(frozen=True, slots=True)
class RefusedChange:
    """A change that the server refused and nobody has dismissed yet; ``number`` names it, files have none.

    ``current`` is the record as the server has it, where that is why: somebody else was first.
    """

    number: int | None
    sha256: str
    job_id: UUID
    record_id: UUID | None
    kind: str
    code: str
    message: str
    current: Fields


def open_conflicts(store: Store) -> list[OpenConflict]:
    """Every conflict that nobody has decided yet, the oldest first."""
    with store.read() as connection:
        texts = connection.execute(select(base.c.row).where(base.c.kind == CONFLICT_KIND)).scalars()
        rows = [feed_row_from_text(text) for text in texts]
        undecided = [
            row
            for row in rows
            if row.fields.get("state") == ConflictState.OPEN and not conflict_problem(row.fields)
        ]
        found = []
        for row in sorted(undecided, key=lambda row: (str(row.job_id), row.seq)):
            record_id = UUID(str(row.fields["record"]))
            known = load_base_row(connection, record_id)
            shown = shown_row(known, unsettled_ops(connection, record_id))
            waiting = bool(unsettled_ops(connection, row.id))
            if shown is not None:
                found.append(OpenConflict(row, shown.fields, shown.dead, waiting))
        return found


def resolve(
    store: Store,
    actor: str,
    conflict_id: UUID,
    choice: ConflictChoice,
    value: JsonValue = None,
) -> None:
    """Decide a conflict: keep what stands, take what lost, or write another value (only for a field).

    The decision and the change go to the server as one: if somebody else decided first, neither is taken. Raises
    ``NotFound`` for no such conflict, ``Conflict`` when it is decided already, ``InvalidInput`` for a value the field
    cannot have.
    """
    found = next((item for item in open_conflicts(store) if item.row.id == conflict_id), None)
    if found is None:
        raise NotFound("open conflict", conflict_id)
    if found.waiting:
        raise Conflict("This conflict was decided on this tablet; the server has not answered yet.")
    changes = _changes(found, choice, value)
    delete = found.field == DEAD and choice is ConflictChoice.LOST and not changes
    args: Fields = {"resolved_by": actor, "choice": choice.value}
    with store.write(actor) as unit:
        connection, row = unit.connection, found.row
        group = store.operations.new_id() if changes or delete else None
        store.operations.write(
            connection,
            actor,
            lambda author, n: author.act(
                n, CONFLICT_KIND, row.job_id, row.id, "resolve", args, group=group
            ),
        )
        seen = load_base_row(connection, found.record_id)
        target = (found.record_kind, row.job_id, found.record_id)
        if changes:
            store.operations.write(
                connection,
                actor,
                lambda author, n: author.set(n, *target, changes, seen, group=group),
            )
        elif delete:
            store.operations.write(
                connection, actor, lambda author, n: author.delete(n, *target, seen, group=group)
            )
        redraw(connection, found.record_id)


def _changes(found: OpenConflict, choice: ConflictChoice, value: JsonValue) -> Fields:
    """The fields to write; ``#dead`` false brings a record back."""
    if choice is ConflictChoice.KEPT:
        return {}
    lost = found.row.fields["lost"]
    if found.field == DEAD:
        if choice is ConflictChoice.OTHER:
            raise InvalidInput("choice", "a deletion has no third value", "kept, lost")
        return {DEAD: False} if found.dead else {}
    wanted = lost if choice is ConflictChoice.LOST else value
    after = dict(found.present) | {found.field: wanted}
    check_record(
        from_fields(RecordKind(found.record_kind), found.record_id, found.row.job_id, after)
    )
    back: Fields = {DEAD: False} if found.dead else {}
    return {found.field: wanted} | dict(back)


def refused_changes(store: Store) -> list[RefusedChange]:
    """What the server refused, the oldest first, files at the end."""
    with store.read() as connection:
        rows = connection.execute(
            select(outbox)
            .where(outbox.c.status == OpStatus.REJECTED.value, outbox.c.dismissed == 0)
            .order_by(outbox.c.n)
        ).all()
        files = connection.execute(
            select(blob.c.job_id, blob.c.sha256, blob.c.error)
            .where(blob.c.state == "refused")
            .order_by(blob.c.number)
        ).all()
    changes = [
        RefusedChange(
            number=row.n,
            sha256="",
            job_id=UUID(row.job_id),
            record_id=UUID(row.record_id),
            kind=row.kind,
            code=row.code or "",
            message=row.message or "",
            current=json.loads(row.current) if row.current else {},
        )
        for row in rows
    ]
    return changes + [
        RefusedChange(
            None, row.sha256, UUID(row.job_id), None, "file", "REFUSED", row.error or "", {}
        )
        for row in files
    ]


def dismiss(store: Store, number: int) -> None:
    """Take a refused change off the list; it stays in the history. ``NotFound`` when it is not on it."""
    with store.write("sync") as unit:
        listed = (outbox.c.n == number, outbox.c.status == OpStatus.REJECTED.value)
        done = unit.connection.execute(update(outbox).where(*listed).values(dismissed=1))
        if done.rowcount == 0:
            raise NotFound("refused change", number)


def send_file_again(store: Store, sha256: str) -> None:
    """Queue a refused file once more; ``NotFound`` when none is refused under this hash."""
    with store.write("sync") as unit:
        listed = (blob.c.sha256 == sha256, blob.c.state == "refused")
        again = update(blob).where(*listed).values(state="queued", error=None, sent_bytes=0)
        if unit.connection.execute(again).rowcount == 0:
            raise NotFound("refused file", sha256)


def not_in_backup(store: Store, durable_n: int) -> int:
    """How many accepted changes the server's own backup does not hold yet."""
    accepted = outbox.c.status.in_([OpStatus.APPLIED.value, OpStatus.MERGED.value])
    with store.read() as connection:
        found = connection.execute(
            select(func.count()).select_from(outbox).where(outbox.c.n > durable_n, accepted)
        )
        return found.scalar_one()


def anything_waiting(store: Store) -> bool:
    """Whether a change or a file has not been answered."""
    with store.read() as connection:
        ops = select(outbox.c.n).where(or_(outbox.c.status.is_(None), UNSETTLED)).limit(1)
        files = select(blob.c.number).where(blob.c.state == "queued").limit(1)
        return any(connection.execute(query).first() is not None for query in (ops, files))
