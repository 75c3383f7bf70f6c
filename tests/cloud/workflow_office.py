"""A server and a worker process on one PostgreSQL, and a job that a tablet sent."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import insert

from app.wire.records import kind_of, to_fields
from cloud.rate_limits import RateLimits
from cloud.settings import Settings
from cloud.storage.tables import job_heads, records
from tests.cloud_server import Person, RunningServer, run_server
from tests.skills.sample_job import COMPLETE, JOB_ID

ROOT = Path(__file__).parents[2]
CHECK = """
name: Check at the office
version: 1.0.0
phases:
  - id: look
    skills: [client_validator]
    transitions: [{to: review, condition: all_skills_success}]
  - id: review
    skills: [quality_checker]
    checkpoint: {title: "Agree?"}
"""
QUICK = """
name: Quick
version: 1.0.0
phases:
  - id: look
    skills: [client_validator]
"""


def settings_at(url: str, folder: Path, **changes: Any) -> Settings:
    """A server that lets one address ask all the time."""
    limits = RateLimits("1000000/minute", "1000000/minute")
    return Settings(database_url=url, blob_folder=folder / "blobs", rate_limits=limits, **changes)


@contextmanager
def worker(url: str, folder: Path) -> Iterator[None]:
    """One worker process, ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", "cloud.cli", "worker", "--data", str(folder), "--database-url", url],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["pid"] == process.pid
        yield
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def serve(settings: Settings) -> Iterator[RunningServer]:
    """The server on loopback."""
    yield from run_server(settings)


def send_job(server: RunningServer, person: Person) -> UUID:
    """The sample job among the records of the person's company."""
    rows = [
        {
            "tenant_id": person.tenant_id,
            "id": record.id,
            "job_id": JOB_ID,
            "kind": kind_of(record).value,
            "seq": seq,
            "version": 1,
            "dead": False,
            "fields": json.dumps(to_fields(record)),
            "holders": "{}",
            "origin": uuid4(),
        }
        for seq, record in enumerate(COMPLETE, start=1)
    ]
    head = {
        "tenant_id": person.tenant_id, "job_id": JOB_ID, "seq": len(rows),
        "chain_index": 1, "hash": "0" * 64,
    }  # fmt: skip
    with server.services.database.write() as connection:
        connection.execute(insert(records), rows)
        connection.execute(insert(job_heads), [head])
    return JOB_ID


def until(look: Callable[[], Any], within_s: float = 60) -> Any:
    """What ``look`` gives once it is true."""
    end = time.monotonic() + within_s
    while not (found := look()):
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)
    return found
