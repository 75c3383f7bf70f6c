"""How the store behaves as it fills: job list, job open and point history, with a growth curve.

    python -m bench.record_scale                       1 000 jobs, 200 000 readings, 10 000 photos
    python -m bench.record_scale --full                10 000 jobs, 2 000 000 readings, 100 000 photos
    python -m bench.record_scale --jobs 500 --json out.json

The rows are written by SQL in batches, as the use cases and sync would have left them: records, accepted operations,
summaries. What is measured goes through the app's own code on an encrypted store.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.measurement import Quality, Unit
from app.domain.records import (
    Address,
    DryingGoal,
    GoalRule,
    Instrument,
    Job,
    JobState,
    MoisturePoint,
    MoistureReading,
    Photo,
    PhotoPhase,
    PointStatus,
    ReadingSource,
    Record,
    RecordKind,
    Room,
    Surface,
    Visit,
    VisitKind,
)
from app.services.job_cards import list_jobs
from app.services.job_views import JobViews
from app.services.views import JobFilter
from app.storage import summaries
from app.storage.operation_writer import NUMBER_KEY
from app.storage.point_history import point_history
from app.storage.rows import to_row, upsert
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES, meta, outbox
from app.wire.records import kind_of

BATCH = 20_000
LIMITS_MS = {"job list page": 50, "job list search": 50, "job open": 150, "point history": 20}
_START = datetime(2025, 1, 6, 9, tzinfo=UTC)
_STREETS = ("Alder Road", "Birch Lane", "Cedar Street", "Dogwood Court", "Elm Avenue")
_NAMES = ("Ames", "Baker", "Castillo", "Dvorak", "Engel", "Fraser", "Garnier", "Hollis")


@dataclass(frozen=True, slots=True)
class Size:
    """How much is in the store."""

    jobs: int
    readings_per_job: int = 200
    photos_per_job: int = 10
    points_per_job: int = 20


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement: the median and the slowest of the runs, in milliseconds."""

    what: str
    jobs: int
    median_ms: float
    slowest_ms: float
    limit_ms: int


class Filler:
    """Writes jobs by SQL in batches."""

    def __init__(self, store: Store, seed: int) -> None:
        self._store = store
        self._random = random.Random(seed)
        self._ids = Uuid7Source()
        self._number = 0
        self._reading_row: dict[str, Any] | None = None
        self.job_ids: list[UUID] = []
        self.point_ids: list[UUID] = []

    def fill(self, size: Size) -> None:
        """Add jobs until there are ``size.jobs`` of them."""
        with self._store.write("bench") as unit:
            rows: dict[RecordKind, list[dict[str, Any]]] = {}
            waiting, known = 0, len(self.job_ids)
            while len(self.job_ids) < size.jobs:
                for record in self._job(size):
                    rows.setdefault(kind_of(record), []).append(self._row(record))
                    waiting += 1
                if waiting >= BATCH:
                    self._write(unit.connection, rows)
                    rows, waiting = {}, 0
            self._write(unit.connection, rows)
            summaries.rebuild(unit.connection, [str(job) for job in self.job_ids[known:]])

    def _row(self, record: Record) -> dict[str, Any]:
        """The row; of the readings only what differs between them is worked out again."""
        if not isinstance(record, MoistureReading):
            return to_row(record)
        if self._reading_row is None:
            self._reading_row = to_row(record)
        return self._reading_row | {
            "id": str(record.id),
            "job_id": str(record.job_id),
            "point_id": str(record.point_id),
            "visit_id": str(record.visit_id),
            "instrument_id": str(record.instrument_id),
            "value": str(record.value),
            "taken_at": record.taken_at.isoformat(),
        }

    def _write(self, connection: Connection, rows: dict[RecordKind, list[dict[str, Any]]]) -> None:
        operations = []
        for kind, values in rows.items():
            connection.execute(insert(RECORD_TABLES[kind]), values)
            for row in values:
                self._number += 1
                operations.append(
                    {
                        "n": self._number,
                        "op_id": row["id"],
                        "job_id": row["job_id"],
                        "kind": kind.value,
                        "record_id": row["id"],
                        "op": "{}",
                        "status": "applied",
                        "seq": self._number,
                        "in_base": 1,
                    }
                )
        if operations:
            connection.execute(insert(outbox), operations)
            number = {"key": NUMBER_KEY, "value": str(self._number)}
            upsert(connection, meta, number, "key")

    def _visit(self, job_id: UUID, place: int, at: datetime) -> Visit:
        return Visit(
            self._ids.new(), job_id, place + 1, VisitKind.MONITOR, "Tess", at,
            at + timedelta(hours=1),
        )  # fmt: skip

    def _job(self, size: Size) -> Iterator[Record]:
        place = len(self.job_ids)
        job_id, at = self._ids.new(), _START + timedelta(minutes=37 * place)
        self.job_ids.append(job_id)
        yield Job(
            id=job_id,
            number=f"J-{place:06d}",
            client_name=f"{self._random.choice(_NAMES)} {place}",
            address=Address(
                f"{place} {self._random.choice(_STREETS)}", "Denver", "CO", "80209", "US"
            ),
            claim_number=f"C-{place * 7:07d}",
            carrier="Front Range Mutual",
            source_of_loss="supply line",
            loss_at=at - timedelta(hours=14),
            time_zone="America/Denver",
            elevation_m=Decimal(1609),
            state=JobState.DRYING if place % 4 else JobState.CLOSED,
            created_at=at,
        )
        zero = Decimal(0)
        room = Room(
            self._ids.new(), job_id, "Kitchen", "Ground", Decimal(4), Decimal(3), Decimal(2), zero,
            zero,
        )  # fmt: skip
        meter = Instrument(
            self._ids.new(), job_id, "Make", "Probe", f"S-{place}", "bthome", Unit.PCT_MC,
            Decimal("0.1"), at,
        )  # fmt: skip
        yield from (room, meter)
        visits = [
            self._visit(job_id, n, at + timedelta(days=n))
            for n in range(-(-size.readings_per_job // size.points_per_job))
        ]
        yield from visits
        goal = DryingGoal(GoalRule.ABS_POINTS, Decimal(13), Decimal(9), "control 9")
        for n in range(size.points_per_job):
            point = MoisturePoint(
                self._ids.new(), job_id, room.id, f"P-{n + 1:02d}", "base", Surface.WALL, "Pine",
                Unit.PCT_MC, Decimal(10), meter.id, Decimal(1), Decimal(n) / 10, goal,
                PointStatus.LIVE,
            )  # fmt: skip
            yield point
            if n == 0:
                self.point_ids.append(point.id)
            for step, visit in enumerate(visits):
                value = max(Decimal(9), Decimal(30 - 2 * step))
                yield MoistureReading(
                    self._ids.new(), job_id, point.id, visit.id, value, None, Unit.PCT_MC,
                    Decimal(10), meter.id, ReadingSource.BLUETOOTH, Quality.GOOD, b"\x40\x00\x2f",
                    visit.arrived_at + timedelta(minutes=n), 1, "Tess",
                )  # fmt: skip
        for n in range(size.photos_per_job):
            yield Photo(
                self._ids.new(), job_id, visits[0].id, room.id, None, PhotoPhase.BEFORE, "wall",
                f"{place:058d}{n:06d}", 3_000_000, "image/jpeg", 4000, 3000, at, "Tess",
            )  # fmt: skip


def measure(store: Store, filler: Filler, repeats: int = 15) -> list[Figure]:
    """Time what a person waits for."""
    jobs = len(filler.job_ids)
    some = random.Random(7)

    def page(query: str, job_filter: JobFilter) -> None:
        found = list_jobs(
            store, query, job_filter, offset=some.randrange(max(1, jobs - 50)), limit=50
        )
        assert dict(found.counts)[JobFilter.ALL] <= jobs

    def search() -> None:
        target = some.randrange(jobs)
        found = list_jobs(store, f"J-{target:06d}", JobFilter.ALL, limit=50)
        assert len(found.cards) == 1

    def open_job() -> None:
        log = JobViews(store.job_records(some.choice(filler.job_ids))).drying_log()
        assert log.rows

    def history() -> None:
        assert point_history(store, some.choice(filler.point_ids))

    return [
        _timed("job list page", jobs, lambda: page("", JobFilter.ALL), repeats),
        _timed("job list search", jobs, search, repeats),
        _timed("job open", jobs, open_job, repeats),
        _timed("point history", jobs, history, repeats),
    ]


def _timed(what: str, jobs: int, run: Callable[[], None], repeats: int) -> Figure:
    run()
    times = []
    for _ in range(repeats):
        began = time.perf_counter()
        run()
        times.append((time.perf_counter() - began) * 1000)
    return Figure(what, jobs, statistics.median(times), max(times), LIMITS_MS[what])


def main() -> None:
    """Fill step by step and print the curve."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--full", action="store_true", help="10 000 jobs, 2 million readings")
    parser.add_argument("--jobs", type=int, default=1000)
    parser.add_argument("--steps", type=int, default=4)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    most = 10_000 if options.full else options.jobs
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(
            Path(folder) / "store", keyring=None, passphrase="bench only",
            clock=SystemClock(), ids=Uuid7Source(),
        )  # fmt: skip
        filler = Filler(store, seed=1)
        print(f"{'jobs':>7} {'readings':>9} {'MiB':>6} {'filled in s':>11}", end="")
        print("".join(f"{what:>18}" for what in LIMITS_MS))
        for step in range(options.steps):
            began = time.perf_counter()
            size = Size(max(1, most // 2 ** (options.steps - 1 - step)))
            filler.fill(size)
            took = time.perf_counter() - began
            found = measure(store, filler)
            figures += found
            megabytes = store.paths.record.stat().st_size / 2**20
            print(f"{size.jobs:>7} {size.jobs * 200:>9} {megabytes:>6.0f} {took:>11.1f}", end="")
            print("".join(f"{f.median_ms:>7.1f} / {f.slowest_ms:>5.1f} ms" for f in found))
        store.close()
    print("Each cell: median / slowest. Allowed:", LIMITS_MS)
    slow = [f for f in figures if f.median_ms > f.limit_ms]
    for figure in slow:
        print(f"TOO SLOW: {figure.what} with {figure.jobs} jobs: {figure.median_ms:.1f} ms")
    if options.json:
        options.json.write_text(json.dumps([asdict(f) for f in figures], indent=1))
    raise SystemExit(1 if slow else 0)


if __name__ == "__main__":
    main()
