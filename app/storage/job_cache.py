"""The records of the jobs that were read last, brought up to date instead of read again.

What is handed out is what a fresh read at the same moment would give: the log of changes, read in the same
transaction, says which records to read again. Records that did not change stay the same objects, and so does the
whole as long as nothing changed.
"""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import OrderedDict, defaultdict
from collections.abc import Callable
from contextlib import AbstractContextManager
from uuid import UUID

from sqlalchemy import Connection

from app.domain.records import JobRecords, Record, RecordKind
from app.storage.record_changes import changes_since, newest_change
from app.storage.row_decoding import RowDecoder

JOBS_KEPT = 4
RECORDS_KEPT = 150_000
READ_WHOLE_FROM = 2_000
"""So many changes at once are not worth finding the place of each."""


class JobCache:
    """The last jobs that were read; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: OrderedDict[UUID, _KeptJob] = OrderedDict()

    def read(
        self, job_id: UUID, connect: Callable[[], AbstractContextManager[Connection]]
    ) -> JobRecords:
        """Every live record of the job, as a transaction that begins now sees them."""
        with self._lock:
            kept = self._jobs.setdefault(job_id, _KeptJob(job_id))
            self._jobs.move_to_end(job_id)
        # Others who want the job wait for it here, before they begin to read: what is kept never goes back in time.
        with kept.lock:
            try:
                with connect() as connection:
                    records = kept.read(connection)
            except BaseException:
                self._drop(kept)
                raise
        self._drop_oldest()
        return records

    def _drop(self, kept: _KeptJob) -> None:
        """Nothing half brought up to date is used again."""
        kept.forget()
        with self._lock:
            if self._jobs.get(kept.job_id) is kept:
                del self._jobs[kept.job_id]

    def _drop_oldest(self) -> None:
        with self._lock:
            while len(self._jobs) > 1 and (
                len(self._jobs) > JOBS_KEPT
                or sum(kept.count for kept in self._jobs.values()) > RECORDS_KEPT
            ):
                self._jobs.popitem(last=False)


class _KeptJob:
    """The records of one job as of an entry of the log of changes."""

    def __init__(self, job_id: UUID) -> None:
        self.job_id = job_id
        self.lock = threading.Lock()
        self.forget()

    def forget(self) -> None:
        """Read everything anew the next time."""
        self._number = 0
        self._ids: dict[RecordKind, list[str]] = {}
        self._records: JobRecords | None = None

    @property
    def count(self) -> int:
        """How many records are kept."""
        return 0 if self._records is None else len(self._records)

    def read(self, connection: Connection) -> JobRecords:
        """Bring the records up to what the transaction sees."""
        if self._records is None:
            return self._read_whole(connection)
        changes = changes_since(connection, self._number)
        if changes.records is None or len(changes.records) > READ_WHOLE_FROM:
            return self._read_whole(connection)
        mine: dict[RecordKind, list[str]] = defaultdict(list)
        for kind, record_id, job_id in changes.records:
            if job_id == str(self.job_id) or self._place(kind, record_id) is not None:
                mine[kind].append(record_id)
        if mine:
            self._records = self._changed(connection, self._records, mine)
        self._number = changes.number
        return self._records

    def _read_whole(self, connection: Connection) -> JobRecords:
        self._number = newest_change(connection)
        decoder, kinds = RowDecoder(), {}
        for kind in RecordKind:
            found = decoder.of_job(connection, kind, self.job_id)
            kinds[kind] = tuple(found)
            self._ids[kind] = [str(record.id) for record in found]
        self._records = JobRecords(kinds)
        return self._records

    def _changed(
        self, connection: Connection, before: JobRecords, changed: dict[RecordKind, list[str]]
    ) -> JobRecords:
        decoder, kinds = RowDecoder(), dict(before.kinds)
        for kind, ids in changed.items():
            records = list(kinds[kind])
            for record_id in ids:
                place = self._place(kind, record_id)
                if place is not None:
                    del records[place], self._ids[kind][place]
            for record in decoder.some_of_job(connection, kind, self.job_id, ids):
                self._insert(kind, records, record)
            kinds[kind] = tuple(records)
        return JobRecords(kinds)

    def _insert(self, kind: RecordKind, records: list[Record], record: Record) -> None:
        record_id = str(record.id)
        place = bisect_left(self._ids[kind], record_id)
        self._ids[kind].insert(place, record_id)
        records.insert(place, record)

    def _place(self, kind: RecordKind, record_id: str) -> int | None:
        ids = self._ids[kind]
        place = bisect_left(ids, record_id)
        return place if place < len(ids) and ids[place] == record_id else None
