"""What the server asks before it accepts an operation: the person's rights, a valid record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Connection, select, union

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from app.domain.records.checking import check_record
from app.jobsync.chain import Cursor
from app.jobsync.classes import CONFLICT_KIND, DataClass, class_of
from app.jobsync.hlc import device_of
from app.jobsync.ops import FeedRow, Op, OpKind
from app.wire.records import from_fields
from cloud.auth.access import WRITERS
from cloud.auth.sessions import Identity
from cloud.storage.account_tables import device_keys
from cloud.storage.bulk import among
from cloud.storage.tables import job_log, records, sessions, users

MAX_NAMED = 20


@dataclass(frozen=True, slots=True)
class ServerPolicy:
    """The rules for one push; ``jobs`` are those this person sees or creates with it.

    ``unseen`` names, by the record to delete, what others put under it that the device had not read; ``devices`` are
    those whose stamps this person hands in besides the device's own.
    """

    connection: Connection
    identity: Identity
    jobs: frozenset[UUID]
    unseen: Mapping[UUID, Sequence[str]] = field(default_factory=dict)
    devices: frozenset[str] = frozenset()

    def allows(self, op: Op) -> bool:
        """Writers change the jobs they see; auditors change nothing."""
        return self.identity.role in WRITERS and op.job_id in self.jobs

    def problem(self, record: FeedRow) -> str | None:
        """What is wrong with the record an operation would leave."""
        try:
            check_record(
                from_fields(
                    RecordKind(record.entity), record.id, record.job_id, dict(record.fields)
                )
            )
        except InvalidInput as error:
            return str(error)
        return None

    def person_of(self, job_id: UUID, device: str) -> str:
        """The name of who last sent something of the job from the device; without one, of who sends now."""
        if device in ("", self.identity.device_id):
            return self.identity.name
        name: str | None = self.connection.scalar(
            select(users.c.name)
            .join(job_log, job_log.c.user_id == users.c.id)
            .where(
                job_log.c.tenant_id == self.identity.tenant_id,
                job_log.c.job_id == job_id,
                job_log.c.device_id == device,
            )
            .order_by(job_log.c.chain_index.desc())
            .limit(1)
        )
        return name or ""

    def speaks_for(self, device: str) -> bool:
        """Whether the device is this one, or another of the same person's."""
        return device == self.identity.device_id or device in self.devices

    def unseen_below(self, op: Op) -> Sequence[str]:
        """What others put under the record in the meantime, in words."""
        return self.unseen.get(op.record_id, ())


def devices_of(connection: Connection, identity: Identity, ops: Iterable[Op]) -> frozenset[str]:
    """Which of the other devices named in stamps the person has used: a restored tablet hands in the work of the one
    before it.
    """
    named = {device_of(op.stamp) for op in ops} - {identity.device_id}
    if not named:
        return frozenset()
    used = [
        select(table.c.device_id).where(
            table.c.tenant_id == identity.tenant_id,
            table.c.user_id == identity.user_id,
            among(connection, table.c.device_id, sorted(named)),
        )
        for table in (device_keys, sessions, job_log)
    ]
    return frozenset(connection.scalars(union(*used)))


def unseen_below(
    connection: Connection,
    tenant_id: UUID,
    ops: Iterable[Op],
    read_to: Mapping[UUID, Cursor],
) -> dict[UUID, list[str]]:
    """For each record to delete: the kinds of live records that name it and that another device wrote after the
    deleting device's cursor. A device that never read the job has made everything in it.
    """
    found: dict[UUID, list[str]] = {}
    for op in ops:
        cursor = read_to.get(op.job_id)
        if op.kind is not OpKind.DEL or class_of(op.entity) is not DataClass.EDITABLE or not cursor:
            continue
        written_by = (
            select(job_log.c.device_id)
            .where(
                job_log.c.tenant_id == tenant_id,
                job_log.c.job_id == op.job_id,
                job_log.c.seq >= records.c.seq,
            )
            .order_by(job_log.c.seq, job_log.c.chain_index)
            .limit(1)
            .scalar_subquery()
        )
        kinds = connection.scalars(
            select(records.c.kind)
            .where(
                records.c.tenant_id == tenant_id,
                records.c.job_id == op.job_id,
                records.c.seq > cursor.seq,
                records.c.dead.is_(False),
                records.c.kind != CONFLICT_KIND,
                records.c.id != op.record_id,
                records.c.fields.contains(f'"{op.record_id}"', autoescape=True),
                written_by != device_of(op.stamp),
            )
            .order_by(records.c.seq)
            .limit(MAX_NAMED)
        ).all()
        if kinds:
            found[op.record_id] = list(kinds)
    return found
