"""The drill: a server on PostgreSQL is backed up at work, killed and put back; the tablets bring the rest."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from app.sync.client import CloudClient
from app.sync.engine import SyncEngine
from app.wire.api import Role
from cloud.auth.accounts import create_user, ensure_tenant
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.tables import op_log
from tests.cloud.samples import JOB_FIELDS, PNG, ROOM_FIELDS, photo_fields
from tests.cloud.test_cli import run
from tests.cloud.test_operating import serving
from tests.cloud_server import PASSWORD, now_ms
from tests.conftest import new_database
from tests.sync.reference_store import ReferenceStore

pytestmark = [pytest.mark.slow, pytest.mark.postgres]
CREWS = 3
ROOMS = 15


class Crew:
    """A tablet with everything that its person made."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.email = f"crew{number}@example.org"
        self.device = f"{number:016x}"
        self.store = ReferenceStore(self.device, now_ms)
        self.made: set[UUID] = set()
        self.photos: dict[str, UUID] = {}
        self.job_id = uuid4()

    async def at(self, url: str) -> SyncEngine:
        """Signed in at a server."""
        self.client = CloudClient(url)
        await self.client.sign_in(self.email, PASSWORD, self.device, "Tablet")
        return SyncEngine(self.store, self.client, batch_ops=10)

    def work(self, rooms: int) -> None:
        """The job if there is none yet, rooms, and a photo."""
        if not self.made:
            self._add("job", self.job_id, JOB_FIELDS)
        for number in range(rooms):
            self._add("room", uuid4(), {**ROOM_FIELDS, "name": f"Room {number}"})
        content = PNG + os.urandom(20_000)
        key = self.store.keep_blob(content, "image/png")
        photo_id = uuid4()
        self._add("photo", photo_id, photo_fields(key, len(content)))
        self.photos[key] = photo_id

    def _add(self, kind: str, record_id: UUID, fields: dict[str, Any]) -> None:
        self.store.add(kind, self.job_id, record_id, fields)
        self.made.add(record_id)


def answered(url: str) -> int:
    """How many operations the server has answered."""
    database = Database(url)
    with database.read() as connection:
        count = connection.scalar(select(func.count()).select_from(op_log)) or 0
    database.close()
    return count


async def keep_working(crew: Crew, engine: SyncEngine, until: asyncio.Event) -> None:
    """Work and sync without a pause."""
    while not until.is_set():
        crew.work(2)
        await engine.sync_once()


async def test_what_came_after_the_backup_is_brought_back_by_the_tablets(
    postgres_url: str, tmp_path: Path
) -> None:
    url, again = new_database(postgres_url), new_database(postgres_url)
    database = Database(url)
    migrate(database)
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Company", now_ms())
    crews = [Crew(number) for number in range(CREWS)]
    for crew in crews:
        create_user(
            database, tenant_id, email=crew.email, name="Ana", password=PASSWORD,
            role=Role.MANAGER, now_ms=now_ms(),
        )  # fmt: skip
    database.close()
    data, put_back = str(tmp_path / "data"), str(tmp_path / "put-back")
    with serving("--data", data, "--database-url", url, errors=tmp_path / "log") as (server, said):
        engines = [await crew.at(said["url"]) for crew in crews]
        for crew, engine in zip(crews, engines, strict=True):
            crew.work(ROOMS)
            await engine.sync_once()
        over = asyncio.Event()
        busy = [
            asyncio.create_task(keep_working(crew, engine, over))
            for crew, engine in zip(crews, engines, strict=True)
        ]
        out = ["--out", str(tmp_path / "backups")]
        made = await asyncio.to_thread(run, "backup", "--data", data, "--database-url", url, *out)
        assert made.returncode == 0, made.stderr
        over.set()
        await asyncio.gather(*busy)
        for crew, engine in zip(crews, engines, strict=True):
            crew.work(ROOMS)
            await engine.sync_once()
        at_the_end = answered(url)
        server.send_signal(signal.SIGKILL)
        for crew in crews:
            await crew.client.close()
    (folder,) = (path for path in (tmp_path / "backups").iterdir() if path.name.endswith("Z"))
    restored = run("restore", str(folder), "--data", put_back, "--database-url", again)
    assert restored.returncode == 0, restored.stderr
    assert 0 < answered(again) < at_the_end, "the backup was to lack what came after it"
    crews[0].work(1)  # and one has worked without a server in the meantime
    with serving("--data", put_back, "--database-url", again, errors=tmp_path / "log2") as (
        _,
        said,
    ):
        engines = [await crew.at(said["url"]) for crew in crews]
        for _ in range(4):
            for engine in engines:
                await engine.sync_once()
        made_by_all = set().union(*(crew.made for crew in crews))
        for crew in crews:
            assert made_by_all <= set(crew.store.view())
            assert crew.store.view() == crews[0].store.view()
            assert crew.store.pending_ops(1) == []
            proof = await crew.client.proof(crew.job_id)
            assert crew.made <= {record.id for record in proof.records}
            assert {blob.sha256 for blob in proof.blobs} >= set(crew.photos)
            assert {blob.state.value for blob in proof.blobs} == {"complete"}
        for crew in crews:
            await crew.client.close()
