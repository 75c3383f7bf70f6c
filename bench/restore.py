"""How long a backup of a filled server takes, and how long it is away when it is put back.

Fills a PostgreSQL with jobs of 100 records and their operations, and a folder with files; then runs the very commands:
``backup`` beside a running server, ``restore`` into an empty database and folder, ``serve`` until it is ready.

Run: ``python -m bench.restore [--jobs 2000] [--files 1000] [--file-kib 400]``
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from uuid import UUID, uuid4

import httpx
from sqlalchemy import text

from app.jobsync.ops import canonical
from bench.sync import READING
from bench.sync_load import running_server
from cloud.auth.accounts import ensure_tenant
from cloud.storage.bulk import TableRows, insert_rows, write_tables
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.tables import blobs, job_heads, job_log, op_log, records
from tests.cloud_server import now_ms
from tests.conftest import new_database
from tests.postgres import temporary_postgres

RECORDS_A_JOB = 100
MIB = 1024 * 1024
DEVICE = "0" * 16
STAMP = "0192f3a1b2c3.0000.0192f3a1"


def fill(url: str, jobs: int) -> UUID:
    """One company with so many jobs; gives its id."""
    database = Database(url)
    migrate(database)
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Company", now_ms())
    for number in range(jobs):
        with database.write() as connection:
            write_tables(connection, _job(tenant_id, number))
    database.close()
    return tenant_id


def _job(tenant_id: UUID, number: int) -> list[TableRows]:
    job_id, user_id, now = uuid4(), uuid4(), now_ms()
    fields, holders = canonical(READING), canonical({name: [STAMP] for name in READING})
    owned = {"tenant_id": tenant_id, "job_id": job_id}
    rows, ops = [], []
    for seq in range(1, RECORDS_A_JOB + 1):
        record = {"id": uuid4(), "kind": "reading", "seq": seq, "version": 1, "dead": False}
        text_of = {"fields": fields, "holders": holders, "origin": uuid4()}
        rows.append(owned | record | text_of)
        op = {"device_id": DEVICE, "n": number * RECORDS_A_JOB + seq, "op_id": uuid4()}
        ops.append(owned | op | {"status": "applied", "code": None, "seq": seq, "detail": None})
    end = {"seq": RECORDS_A_JOB, "chain_index": 1, "hash": "0" * 64}
    link = {"previous": "0" * 64, "device_id": DEVICE, "user_id": user_id, "received_ms": now}
    return [
        TableRows(records, rows),
        TableRows(op_log, ops),
        TableRows(job_heads, [owned | end]),
        TableRows(job_log, [owned | end | link | {"items": "[]"}]),
    ]


def add_files(url: str, tenant_id: UUID, folder: Path, count: int, size_bytes: int) -> None:
    """Files under their hashes, as the server keeps them."""
    rows = []
    for _ in range(count):
        content = os.urandom(size_bytes)
        key = hashlib.sha256(content).hexdigest()
        place = folder / tenant_id.hex / key[:2] / key
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        about = {"tenant_id": tenant_id, "sha256": key, "size_bytes": size_bytes}
        sent = {"media_type": "image/jpeg", "device_id": DEVICE, "received_ms": now_ms()}
        rows.append(about | sent)
    database = Database(url)
    with database.write() as connection:
        insert_rows(connection, blobs, rows)
    database.close()


def timed(*arguments: str) -> tuple[float, dict[str, str]]:
    """Run a command of the server; its seconds and what it said."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "cloud.cli", *arguments], capture_output=True, text=True, check=True
    )
    said: dict[str, str] = json.loads(done.stdout)
    return time.perf_counter() - start, said


def database_bytes(url: str) -> int:
    """What the database takes on the disk."""
    database = Database(url)
    with database.read() as connection:
        size = connection.scalar(text("SELECT pg_database_size(current_database())"))
    database.close()
    return int(size or 0)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description="Backup and restore of a filled server")
    parser.add_argument("--jobs", type=int, default=2000)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--file-kib", type=int, default=400)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, temporary_postgres() as postgres:
        url, again, folder = new_database(postgres), new_database(postgres), Path(name)
        data, put_back = folder / "data", folder / "again"
        tenant_id = fill(url, options.jobs)
        add_files(url, tenant_id, data / "blobs", options.files, options.file_kib * 1024)
        source = ("--data", str(data), "--database-url", url, "--out", str(folder / "backups"))
        with running_server(url, data, 1):
            backup_s, made = timed("backup", *source)
            second_s, _ = timed("backup", *source)
        dump = Path(made["folder"]) / made["database"]
        restore_s, _ = timed(
            "restore", made["folder"], "--data", str(put_back), "--database-url", again
        )
        start = time.perf_counter()
        with running_server(again, put_back, 1) as (address, _):
            assert httpx.get(f"{address}/readyz", timeout=60).status_code == 200
            ready_s = time.perf_counter() - start
        held = options.files * options.file_kib / 1024
        records_held = options.jobs * RECORDS_A_JOB
        print(f"{records_held:,} records, database {database_bytes(url) / MIB:.0f} MiB")
        print(f"dump {dump.stat().st_size / MIB:.0f} MiB, files {held:.0f} MiB")
        print("| first backup | next backup | restore | serving again | away in all |")
        print("|---|---|---|---|---|")
        print(
            f"| {backup_s:.1f} s | {second_s:.1f} s | {restore_s:.1f} s | {ready_s:.1f} s "
            f"| {restore_s + ready_s:.1f} s |"
        )


if __name__ == "__main__":
    main()
