"""Having every file scanned for viruses after it arrived: evidence is kept whatever is found, but not given out.

A file that was not scanned yet waits in quarantine; so a scanner that is away holds up nobody who sends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import structlog
from sqlalchemy import Connection, and_, or_, select, update

from app.domain.errors import ExternalError
from app.wire.api import ScanState
from cloud.blobs.clamd import Clamd
from cloud.blobs.folder import BlobFolder
from cloud.repeated_work import RepeatedWork
from cloud.storage.bulk import upsert_rows
from cloud.storage.database import Database
from cloud.storage.scan_tables import blob_scans
from cloud.storage.tables import blobs

LOOK_EVERY_S = 1.0
AT_ONCE = 10
AGAIN_AFTER_MS = 5 * 60_000
"""After a scanner gave no verdict, or the process that scanned died."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that was not scanned yet."""

    tenant_id: UUID
    sha256: str


class Scanner:
    """Scans what waits until it is stopped; several processes may each have one."""

    def __init__(
        self, database: Database, folder: BlobFolder, clamd: Clamd, now_ms: Callable[[], int]
    ) -> None:
        self._database = database
        self._folder = folder
        self._clamd = clamd
        self._now_ms = now_ms
        self._thread = RepeatedWork("virus scanner", LOOK_EVERY_S, self._round)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish the file at hand and end."""
        self._thread.stop()

    def _round(self) -> None:
        while not self._thread.stopping and self.scan_waiting():
            pass

    def scan_waiting(self) -> int:
        """Scan the next files; how many there were."""
        now_ms = self._now_ms()
        found = self._database.run(lambda connection: claim(connection, now_ms))
        for one in found:
            if self._thread.stopping:
                break
            state, words = self._verdict(one)
            with self._database.write() as connection:
                connection.execute(
                    update(blob_scans)
                    .where(
                        blob_scans.c.tenant_id == one.tenant_id, blob_scans.c.sha256 == one.sha256
                    )
                    .values(state=state, words=words[:200], tried_ms=self._now_ms())
                )
        return len(found)

    def _verdict(self, one: Waiting) -> tuple[ScanState, str]:
        try:
            name = self._clamd.scan(self._folder.pieces(one.tenant_id, one.sha256))
        except (ExternalError, FileNotFoundError) as error:
            log.warning("a file was not scanned", tenant=str(one.tenant_id), why=str(error))
            return ScanState.WAITING, str(error)
        if not name:
            return ScanState.CLEAN, ""
        log.error(
            "a file stays in quarantine", tenant=str(one.tenant_id), sha256=one.sha256, found=name
        )
        return ScanState.INFECTED, name


def claim(connection: Connection, now_ms: int) -> list[Waiting]:
    """The next files without a verdict, taken by this process for a while."""
    same = and_(blob_scans.c.tenant_id == blobs.c.tenant_id, blob_scans.c.sha256 == blobs.c.sha256)
    due = and_(
        blob_scans.c.state == ScanState.WAITING, blob_scans.c.tried_ms < now_ms - AGAIN_AFTER_MS
    )
    rows = connection.execute(
        select(blobs.c.tenant_id, blobs.c.sha256)
        .join(blob_scans, same, isouter=True)
        .where(or_(blob_scans.c.state.is_(None), due))
        .order_by(blobs.c.received_ms)
        .limit(AT_ONCE)
        .with_for_update(of=blobs, skip_locked=True)
    ).all()
    taken = {"state": ScanState.WAITING.value, "tried_ms": now_ms, "words": ""}
    upsert_rows(
        connection,
        blob_scans,
        [{"tenant_id": row.tenant_id, "sha256": row.sha256, **taken} for row in rows],
    )
    return [Waiting(row.tenant_id, row.sha256) for row in rows]
