"""How long people wait for the server: 1000 signed-in devices, a hundred requests a second, beside its PostgreSQL.

The mix is that of the field: 70 % pulls of the device's five jobs, 25 % pushes of 5 operations, 5 % pushes of 50. About
three devices share a job, and each has read its jobs before the measuring begins. Requests leave at times fixed in
advance, so a slow answer is not hidden by a late next request; each latency is counted from when its request was due.
Server, database and load share the machine's cores: the load's own share is told too.

Run: ``python -m bench.sync_load [--rates 100,200] [--seconds 20] [--json FILE]``
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import resource
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import UUID, uuid4

import httpx
from sqlalchemy import insert, make_url

from app.jobsync.authoring import OpAuthor
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import SCHEMA, Op, canonical
from app.wire.api import Role
from bench.sync import READING
from cloud.auth.sign_in import token_hash
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.tables import devices, job_members, sessions, tenants, users
from tests.cloud.samples import JOB_FIELDS
from tests.cloud_server import now_ms
from tests.conftest import new_database
from tests.postgres import temporary_postgres

TENANTS = 20
DEVICES_PER_TENANT = 50
JOBS_PER_TENANT = 80
JOBS_A_DEVICE = 5
AT_A_TIME = 8
CONNECTIONS = 10
"""Of one tenant; one pool for all would spend its time in looking for a free one."""
DAY_MS = 24 * 3600 * 1000


class Device:
    """A signed-in tablet that keeps its numbers and cursors."""

    def __init__(self, tenant: int, http: httpx.AsyncClient) -> None:
        self.tenant = tenant
        self.id = secrets.token_hex(8)
        self.token = secrets.token_urlsafe(32)
        self.author = OpAuthor(HybridClock(self.id, now_ms), uuid4)
        self.user_id = uuid4()
        self.jobs: list[UUID] = []
        self.cursors: dict[str, str] = {}
        self.n = 0
        self.pulls = 0
        self.rows = 0
        self._http = http
        self._one_at_a_time = asyncio.Lock()

    async def push(self, count: int) -> None:
        """Send readings of one job."""
        async with self._one_at_a_time:
            job_id = random.choice(self.jobs)
            ops = []
            for _ in range(count):
                self.n += 1
                ops.append(self.author.add(self.n, "reading", job_id, uuid4(), READING))
            await self.send(ops)

    async def create(self, jobs: list[UUID]) -> None:
        """Make jobs."""
        ops = []
        for job_id in jobs:
            self.n += 1
            ops.append(self.author.add(self.n, "job", job_id, job_id, JOB_FIELDS))
        await self.send(ops)

    async def send(self, ops: list[Op]) -> None:
        """One push."""
        body = {"proto": 1, "schema": SCHEMA, "device": self.id, "acked": ops[0].n - 1}
        await self._post("/v1/sync/push", {**body, "ops": [op.to_wire() for op in ops]})

    async def pull(self) -> None:
        """Ask what changed in the own jobs."""
        cursors = {str(job_id): self.cursors.get(str(job_id), "") for job_id in self.jobs}
        body = {"schema": SCHEMA, "device": self.id, "cursors": cursors, "limit": 1000}
        answer = await self._post("/v1/sync/pull", body)
        self.cursors.update(answer["cursors"])
        self.pulls += 1
        self.rows += len(answer["rows"])

    async def _post(self, path: str, body: object) -> dict[str, dict[str, str]]:
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        answer = await self._http.post(path, content=canonical(body).encode(), headers=headers)
        answer.raise_for_status()
        found: dict[str, dict[str, str]] = answer.json()
        return found


@dataclass(frozen=True, slots=True)
class Result:
    """Milliseconds that people waited at a rate, and the share of one core that the server's processes took."""

    rate: int
    requests: int
    errors: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    slowest_ms: float
    server_cores: float
    load_cores: float
    rows_a_pull: float


def sign_everybody_in(url: str, ids: list[UUID], fleet: list[Device]) -> None:
    """Companies, people, devices and sessions, written directly: passwords are not what is measured."""
    database = Database(url)
    migrate(database)
    now = now_ms()
    with database.write() as connection:
        for number, tenant_id in enumerate(ids):
            row = {"id": tenant_id, "name": f"Company {number}", "created_ms": now}
            connection.execute(insert(tenants).values(row))
        for device in fleet:
            tenant_id, user_id = ids[device.tenant], device.user_id
            mine = {"tenant_id": tenant_id, "created_ms": now}
            person = {"id": user_id, "email": f"{device.id}@example.org", "name": "Ana"}
            connection.execute(
                insert(users).values(mine | person | {"role": Role.USER, "password_hash": "-"})
            )
            row = {"tenant_id": tenant_id, "id": device.id, "name": "T", "last_n": 0}
            connection.execute(insert(devices).values(row | {"last_seen_ms": now}))
            session = {"token_hash": token_hash(device.token), "user_id": user_id}
            times = {"device_id": device.id, "expires_ms": now + DAY_MS}
            connection.execute(insert(sessions).values(mine | session | times))
    database.close()


def share_jobs(url: str, tenant_ids: list[UUID], fleet: list[Device]) -> dict[int, list[UUID]]:
    """Give each device its jobs and their membership to its person; the jobs that each tenant's devices must make."""
    database = Database(url)
    jobs = {tenant: [uuid4() for _ in range(JOBS_PER_TENANT)] for tenant in range(TENANTS)}
    members = []
    for device in fleet:
        device.jobs = random.sample(jobs[device.tenant], JOBS_A_DEVICE)
        person = {"tenant_id": tenant_ids[device.tenant], "user_id": device.user_id}
        members += [{**person, "job_id": job_id} for job_id in device.jobs]
    with database.write() as connection:
        connection.execute(insert(job_members), members)
    database.close()
    return jobs


async def make_and_read_jobs(fleet: list[Device], jobs: dict[int, list[UUID]]) -> None:
    """One device a tenant makes the jobs, then every device reads its own."""
    for tenant, wanted in jobs.items():
        await fleet[tenant * DEVICES_PER_TENANT].create(wanted)
    turn = asyncio.Semaphore(AT_A_TIME)

    async def read(device: Device) -> None:
        async with turn:
            await device.pull()

    await asyncio.gather(*(read(device) for device in fleet))


@contextmanager
def running_server(url: str, folder: Path, processes: int) -> Iterator[tuple[str, list[int]]]:
    """The real program on loopback; gives its address and the ids of the processes that serve."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    command = [sys.executable, "-m", "cloud.cli", "serve", "--data", str(folder), "--port", "0"]
    command += ["--workers", str(processes)]
    environment = {**os.environ, "RESTOREASSIST_DATABASE_URL": plain}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
    try:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        yield said["url"], said.get("pids", [said["pid"]])
    finally:
        process.terminate()
        process.wait()


def cpu_s(pid: int) -> float:
    """Processor seconds that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def load(rate: int, seconds: float, fleet: list[Device]) -> tuple[list[float], int]:
    """Send at the rate; the latencies in milliseconds, and how many requests failed."""
    latencies: list[float] = []
    errors = 0

    async def one(device: Device, kind: float, due: float) -> None:
        nonlocal errors
        try:
            if kind < 0.70:
                await device.pull()
            else:
                await device.push(5 if kind < 0.95 else 50)
        except httpx.HTTPError as error:
            errors += 1
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
        latencies.append((time.perf_counter() - due) * 1000)

    start = time.perf_counter()
    tasks = []
    for number in range(int(rate * seconds)):
        due = start + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        tasks.append(asyncio.create_task(one(random.choice(fleet), random.random(), due)))
    await asyncio.gather(*tasks)
    return latencies, errors


async def measure(rates: list[int], seconds: float, processes: int) -> list[Result]:
    """Every rate on one server that fills up meanwhile."""
    random.seed(7)
    with tempfile.TemporaryDirectory() as name, temporary_postgres() as postgres:
        url, ids = new_database(postgres), [uuid4() for _ in range(TENANTS)]
        async with AsyncExitStack() as stack:
            limits = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=None)
            clients = [httpx.AsyncClient(limits=limits, timeout=60, trust_env=False) for _ in ids]
            for client in clients:
                await stack.enter_async_context(client)
            fleet = [
                Device(tenant, client)
                for tenant, client in enumerate(clients)
                for _ in range(DEVICES_PER_TENANT)
            ]
            sign_everybody_in(url, ids, fleet)
            jobs = share_jobs(url, ids, fleet)
            with running_server(url, Path(name), processes) as (address, pids):
                for client in clients:
                    client.base_url = httpx.URL(address)
                await make_and_read_jobs(fleet, jobs)
                await load(rates[0], 3, fleet)
                return [await measure_rate(rate, seconds, fleet, pids) for rate in rates]


async def measure_rate(rate: int, seconds: float, fleet: list[Device], pids: list[int]) -> Result:
    """One rate."""
    for device in fleet:
        device.pulls = device.rows = 0
    before = sum(map(cpu_s, pids)), time.process_time(), time.perf_counter()
    latencies, errors = await load(rate, seconds, fleet)
    spent_s = time.perf_counter() - before[2]
    server = (sum(map(cpu_s, pids)) - before[0]) / spent_s
    own = (time.process_time() - before[1]) / spent_s
    latencies.sort()
    p50, p95, p99 = (latencies[int(len(latencies) * x)] for x in (0.5, 0.95, 0.99))
    rows = sum(device.rows for device in fleet) / sum(device.pulls for device in fleet)
    return Result(rate, len(latencies), errors, p50, p95, p99, latencies[-1], server, own, rows)


def main() -> None:
    """Measure and print a table and JSON."""
    parser = argparse.ArgumentParser(description="Waiting times at fixed rates")
    parser.add_argument("--rates", default="100,200")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--processes", type=int, default=1)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    rates = [int(item) for item in options.rates.split(",")]
    results = asyncio.run(measure(rates, options.seconds, options.processes))
    print(
        "| requests/s | p50 ms | p95 ms | p99 ms | slowest | errors | server, cores "
        "| load, cores | rows a pull |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for row in results:
        print(
            f"| {row.rate} | {row.p50_ms:.1f} | {row.p95_ms:.1f} | {row.p99_ms:.1f} "
            f"| {row.slowest_ms:.0f} | {row.errors} | {row.server_cores:.2f} "
            f"| {row.load_cores:.2f} | {row.rows_a_pull:.0f} |"
        )
    text = json.dumps([asdict(row) for row in results], indent=2)
    if options.json is not None:
        options.json.write_text(text)
    print(text)


if __name__ == "__main__":
    main()
