"""What skills may do on the server: read the job as tablets sent it, and queue mail; every effect once per key."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, insert, select

from app.domain.errors import Conflict, InvalidInput
from app.domain.records import Document, DocumentKind, RecordKind
from app.ports.skills import JobFile
from app.wire.records import from_fields
from cloud.auth.server_key import ServerKey
from cloud.mail.letters import queue_letter
from cloud.mail.outbox import Mail
from cloud.office.rules import pack_texts
from cloud.storage.database import Database
from cloud.storage.tables import job_heads, records
from cloud.storage.workflow_tables import workflow_effects
from cloud.workflows.ownership import tenant_of


class ServerTools:
    """The tools of one run, narrowed to its company."""

    def __init__(
        self, database: Database, key: ServerKey, job_id: UUID | None, run_id: UUID
    ) -> None:
        self._database = database
        self._key = key
        self._job_id = job_id
        self._run_id = run_id

    async def job_file(self) -> JobFile:
        """The job's records as the server has them."""
        return await asyncio.to_thread(self._read, self._job())

    async def rule_packs(self) -> Mapping[str, str]:
        """The texts of the shipped rule packs by file name."""
        return await asyncio.to_thread(pack_texts)

    async def build_document(
        self,
        kind: DocumentKind,
        content: Mapping[str, Any],  # noqa: ARG002 (the port's)
        *,
        key: str,  # noqa: ARG002
    ) -> Document:
        """Refuse: a document is filed with the record, and the record is written on a device."""
        raise Conflict(
            f"The {kind.value} is built on a device that has the job, where its photos are. "
            "Start this workflow there."
        )

    async def queue_message(
        self, to: str, subject: str, body: str, attachments: tuple[UUID, ...], *, key: str
    ) -> str:
        """Put a letter into the server's outbox, once per key; what becomes of it is told by ``/v1/letters``."""
        if "@" not in to:
            raise InvalidInput("to", f"{to!r} is no e-mail address", "name@example.com")
        if attachments:
            raise Conflict("The server sends no documents by mail yet; share them from a device.")
        return await asyncio.to_thread(self._queue, Mail(to, subject, body), key)

    def _job(self) -> UUID:
        if self._job_id is None:
            raise Conflict("This step works on a job, and the run was started without one.")
        return self._job_id

    def _tenant(self) -> UUID:
        with self._database.read() as connection:
            return tenant_of(connection, self._run_id)

    def _read(self, job_id: UUID) -> JobFile:
        tenant_id = self._tenant()
        with self._database.for_tenant(tenant_id).read() as connection:
            seq = connection.scalar(
                select(job_heads.c.seq).where(
                    job_heads.c.tenant_id == tenant_id, job_heads.c.job_id == job_id
                )
            )
            rows = connection.execute(
                select(records.c.kind, records.c.id, records.c.fields)
                .where(
                    records.c.tenant_id == tenant_id,
                    records.c.job_id == job_id,
                    records.c.dead.is_(False),
                )
                .order_by(records.c.id)
            ).all()
        found = tuple(
            from_fields(RecordKind(row.kind), row.id, job_id, json.loads(row.fields))
            for row in rows
            if row.kind in _KINDS
        )
        return JobFile(found, "" if seq is None else str(seq))

    def _queue(self, mail: Mail, key: str) -> str:
        tenant_id = self._tenant()
        now_ms = time.time_ns() // 1_000_000
        letter_id = uuid5(self._run_id, key)

        def work(connection: Connection) -> None:
            done = select(workflow_effects.c.key).where(
                workflow_effects.c.tenant_id == tenant_id, workflow_effects.c.key == key
            )
            if connection.scalar(done) is not None:
                return
            connection.execute(
                insert(workflow_effects).values(
                    tenant_id=tenant_id,
                    key=key,
                    run_id=self._run_id,
                    result=str(letter_id),
                    done_ms=now_ms,
                )
            )
            queue_letter(connection, self._key, tenant_id, self._run_id, letter_id, mail, now_ms)

        self._database.for_tenant(tenant_id).run(work)
        return str(letter_id)


_KINDS = frozenset(kind.value for kind in RecordKind)
