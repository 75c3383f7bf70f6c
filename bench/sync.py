"""How fast operations are taken in, against the floor of the same database in the same run.

The floor is a batched ``INSERT`` of finished rows into the same ``records`` table, 200 a commit; ``COPY`` into it is
the fastest way there is, without any answer. Pull reads a full job back in pages of 1000 rows, answers included.
Ours is the whole server path for a push of 200 operations: parse the request, decide, write the
records, the chain and the log, commit, build the answer; once in the process and once over HTTP
from several devices at the same time.

Run: ``python -m bench.sync [--seconds 3] [--json FILE]``
"""

from __future__ import annotations

import argparse
import json
import tempfile
import threading
import time
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from app.jobsync.authoring import OpAuthor
from app.jobsync.chain import START
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import FeedRow, canonical
from app.wire.sync import PushAnswer, PushRequest, ResultMessage
from cloud.auth.sessions import identify
from cloud.settings import Settings, embedded_database_url
from cloud.storage.bulk import insert_rows
from cloud.storage.database import Database
from cloud.storage.tables import records
from cloud.sync.pull import pull
from cloud.sync.push import push
from cloud.sync.rows import feed_to_row, row_to_json
from tests.cloud.samples import JOB_FIELDS
from tests.cloud_server import Person, RunningServer, now_ms, run_server
from tests.conftest import new_database
from tests.postgres import temporary_postgres

BATCH = 200
HTTP_DEVICES = 4
READING: dict[str, Any] = {
    "point_id": str(uuid4()),
    "visit_id": str(uuid4()),
    "value": "17.5",
    "token": None,
    "scale": "%WME",
    "depth_mm": None,
    "instrument_id": None,
    "source": "bluetooth",
    "quality": [],
    "raw": "02a4001f",
    "taken_at": "2026-11-02T09:00:00+00:00",
    "monotonic_ns": 123456789,
    "operator": "Ana",
    "supersedes": None,
}


@dataclass(frozen=True, slots=True)
class Result:
    """Rows per second of one database, and what part of the floor they are."""

    database: str
    floor_rows_per_s: float
    push_rows_per_s: float
    push_ratio: float
    http_rows_per_s: float
    http_ratio: float
    copy_rows_per_s: float | None
    pull_rows_per_s: float


class Sender:
    """A device that always has another batch of readings for its own job."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.author = OpAuthor(HybridClock(person.device, now_ms), uuid4)
        self.job_id = uuid4()
        self.n = 1
        job = self.author.add(1, "job", self.job_id, self.job_id, JOB_FIELDS)
        person.push([dict(job.to_wire())]).raise_for_status()

    def body(self) -> bytes:
        """The next request."""
        ops = []
        for _ in range(BATCH):
            self.n += 1
            op = self.author.add(self.n, "reading", self.job_id, uuid4(), READING)
            ops.append(op.to_wire())
        message = {"proto": 1, "schema": 1, "device": self.person.device, "acked": 0, "ops": ops}
        return canonical(message).encode()


def measure_floor(database: Database, tenant_id: UUID, seconds: float) -> float:
    """Insert finished rows."""
    job_id = uuid4()
    spent, seq, rows = 0.0, 0, 0
    while spent < seconds:
        batch = []
        for _ in range(BATCH):
            seq += 1
            row = FeedRow(uuid4(), job_id, "reading", seq, 1, False, READING, {}, uuid4())
            batch.append(feed_to_row(tenant_id, row))
        start = time.perf_counter()
        with database.write() as connection:
            insert_rows(connection, records, batch)
        if seq > BATCH:
            spent += time.perf_counter() - start
            rows += BATCH
    return rows / spent


def measure_push(server: RunningServer, seconds: float) -> float:
    """The server path without HTTP."""
    person = server.person()
    sender = Sender(person)
    token = str(person.http.headers["Authorization"]).removeprefix("Bearer ")
    database = server.services.database
    spent, rows = 0.0, 0
    while spent < seconds:
        body = sender.body()
        start = time.perf_counter()
        request = PushRequest.model_validate_json(body)
        with database.read() as connection:
            who = identify(connection, token, now_ms())
        pushed = database.run(
            lambda connection, who=who, request=request: push(  # type: ignore[misc]
                connection, who, request, now_ms()
            )
        )
        PushAnswer(
            epoch=server.services.epoch(),
            server_time=now_ms(),
            last_n=pushed.last_n,
            durable_n=0,
            results=[ResultMessage.of(result) for result in pushed.results],
        ).model_dump_json()
        if rows or pushed.last_n > BATCH + 1:
            spent += time.perf_counter() - start
            rows += BATCH
    return rows / spent


def measure_copy(database: Database, tenant_id: UUID, seconds: float) -> float | None:
    """``COPY`` finished rows in one go each; ``None`` where there is no such thing."""
    if database.is_sqlite:
        return None
    job_id, spent, seq = uuid4(), 0.0, 0
    columns = [column.name for column in records.columns]
    statement = f"COPY copied ({', '.join(columns)}) FROM STDIN"
    with database.write() as connection:  # COPY does not go into a table with row security
        connection.exec_driver_sql("CREATE TABLE copied (LIKE records INCLUDING ALL)")
    while spent < seconds:
        batch = []
        for _ in range(20 * BATCH):
            seq += 1
            row = FeedRow(uuid4(), job_id, "reading", seq, 1, False, READING, {}, uuid4())
            batch.append(feed_to_row(tenant_id, row))
        start = time.perf_counter()
        with database.write() as connection:
            driver: Any = connection.connection.driver_connection
            with driver.cursor().copy(statement) as copy:
                for item in batch:
                    copy.write_row([item[name] for name in columns])
        spent += time.perf_counter() - start
    return seq / spent


def measure_pull(server: RunningServer) -> float:
    """Read a job of 10 000 readings from its start, as a new device does, without HTTP."""
    person = server.person()
    sender = Sender(person)
    for _ in range(50):
        person.http.post(
            "/v1/sync/push", content=sender.body(), headers={"Content-Type": "application/json"}
        )
    token = str(person.http.headers["Authorization"]).removeprefix("Bearer ")
    with server.services.database.read() as connection:
        who = identify(connection, token, now_ms())
    cursors, rows, more = {sender.job_id: START}, 0, True
    start = time.perf_counter()
    while more:
        with server.services.seen_by(who).read() as connection:
            page = pull(connection, who, cursors, 1000)
        ",".join(map(row_to_json, page.rows)).encode()
        cursors.update(page.cursors)
        rows, more = rows + len(page.rows), page.more
    return rows / (time.perf_counter() - start)


def measure_http(server: RunningServer, seconds: float) -> float:
    """Several devices push at the same time; requests are prepared before."""
    senders = [Sender(server.person()) for _ in range(HTTP_DEVICES)]
    batches = max(2, int(seconds * 15))
    prepared = [[sender.body() for _ in range(batches)] for sender in senders]

    def send(sender: Sender, bodies: list[bytes]) -> None:
        for body in bodies:
            sender.person.http.post(
                "/v1/sync/push", content=body, headers={"Content-Type": "application/json"}
            ).raise_for_status()

    threads = [
        threading.Thread(target=send, args=pair) for pair in zip(senders, prepared, strict=True)
    ]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return HTTP_DEVICES * batches * BATCH / (time.perf_counter() - start)


serving = contextmanager(run_server)


def measure(name: str, url: str, folder: Path, seconds: float) -> Result:
    """All measurements on one database."""
    with serving(Settings(database_url=url, blob_folder=folder / "blobs")) as server:
        floor = measure_floor(server.services.database, server.tenant(), seconds)
        pushed = measure_push(server, seconds)
        http = measure_http(server, seconds)
        copied = measure_copy(server.services.database, server.tenant(), seconds)
        pulled = measure_pull(server)
    return Result(name, floor, pushed, pushed / floor, http, http / floor, copied, pulled)


def main() -> None:
    """Measure both databases and print a table and JSON."""
    parser = argparse.ArgumentParser(description="Sync rows per second against the INSERT floor")
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, temporary_postgres() as postgres:
        folder = Path(name)
        results = [
            measure("PostgreSQL", new_database(postgres), folder, options.seconds),
            measure("SQLite", embedded_database_url(folder), folder, options.seconds),
        ]
    http_title = f"HTTP, {HTTP_DEVICES} devices"
    print(
        f"| database | COPY rows/s | INSERT floor | push | of floor | {http_title} | of floor | pull |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for row in results:
        print(
            f"| {row.database} | {row.copy_rows_per_s or 0:,.0f} | {row.floor_rows_per_s:,.0f} "
            f"| {row.push_rows_per_s:,.0f} | {row.push_ratio:.1%} | {row.http_rows_per_s:,.0f} "
            f"| {row.http_ratio:.1%} | {row.pull_rows_per_s:,.0f} |"
        )
    text = json.dumps([asdict(row) for row in results], indent=2)
    if options.json is not None:
        options.json.write_text(text)
    print(text)


if __name__ == "__main__":
    main()
