"""Two tablets and a server as real programs, a network that breaks connections, and kill -9 on every side.

In the end nothing that a person was told is saved may be missing on the server, and both tablets show what it holds.
``CHAOS_SEED=N`` plays other storms.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import make_url, select

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.records import Record
from app.jobsync.chain import link
from app.jobsync.ops import canonical
from app.storage.audit_check import verify_store
from app.storage.store import Store
from app.wire.api import Role
from app.wire.records import kind_of, to_fields
from cloud.auth.accounts import create_user, ensure_tenant
from cloud.storage.database import Database
from cloud.storage.tables import job_log, records
from tests.chaos.fault_proxy import FAULTS, FaultProxy, fault_proxy
from tests.cloud_server import PASSWORD, now_ms, sign_in_body
from tests.site import PASSPHRASE, make_site

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
TABLETS = 2
KILLS = 9
PATIENCE_S = 600.0
SEED = int(os.environ.get("CHAOS_SEED", "11"))
MIN_NOTE = len("file ") + 36


@dataclass
class Server:
    """The server's program, which can be killed and started again on the same port."""

    data: Path
    database_url: str
    port: int = 0
    process: subprocess.Popen[str] | None = None
    kills: int = 0

    def start(self) -> None:
        """Start it and wait until it serves."""
        command = [sys.executable, "-m", "cloud.cli", "serve", "--data", str(self.data)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        if not self.database_url.startswith("sqlite"):
            plain = make_url(self.database_url).set(drivername="postgresql")
            environment["RESTOREASSIST_DATABASE_URL"] = plain.render_as_string(hide_password=False)
        self.process = subprocess.Popen(
            [*command, "--port", str(self.port)],
            stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT,
        )  # fmt: skip
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "the server did not start"
        self.port = int(json.loads(line)["url"].rpartition(":")[2])

    def kill(self) -> None:
        """As a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
            self.kills += 1


@dataclass
class Tablet:
    """A tablet's program."""

    folder: Path
    email: str
    notes: Path
    process: subprocess.Popen[str] | None = None
    kills: int = 0
    runs: int = 0

    def run(self, proxy: FaultProxy, what: str, seed: int) -> subprocess.Popen[str]:
        """Start it on the network."""
        self.runs += 1
        address = f"http://127.0.0.1:{proxy.port}"
        command = [sys.executable, "-m", "tests.chaos.crew_process", str(self.folder), address]
        self.process = subprocess.Popen(
            [*command, self.email, str(self.notes), what, str(seed + self.runs)],
            env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=ROOT, text=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        return self.process

    def kill(self) -> None:
        """As an empty battery would."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.kills += 1
        if self.process is not None:
            self.process.wait()
            if self.process.stderr is not None:
                self.process.stderr.close()

    def told(self, kind: str) -> list[str]:
        """What the person was told is saved; a last line that was cut off was not shown."""
        lines = self.notes.read_text(encoding="utf-8").splitlines() if self.notes.exists() else []
        return [
            line.split()[1]
            for line in lines
            if line.startswith(f"{kind} ") and len(line) >= MIN_NOTE
        ]

    def open(self) -> Store:
        """Its store."""
        return Store.open(
            self.folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
        )


@dataclass
class World:
    """Everybody, with the database for looking."""

    server: Server
    tablets: list[Tablet]
    proxy: FaultProxy
    database: Database
    luck: random.Random


@contextmanager
def world(folder: Path, database_url: str, seed: int, part: float) -> Iterator[World]:
    """A server, two tablets of one company of which the first has the job, and the network between."""
    is_postgres = database_url.startswith("postgresql")
    url = database_url if is_postgres else f"sqlite:///{folder / 'data' / 'cloud.db'}"
    server = Server(folder / "data", url)
    server.data.mkdir(parents=True)
    server.start()
    database = Database(url)
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, f"Company {uuid4()}", now_ms())
    tablets = []
    for number in range(TABLETS):
        email = f"crew{number}@dry.example"
        create_user(
            database, tenant_id, email=email, name=f"Crew {number}", password=PASSWORD,
            role=Role.MANAGER, now_ms=now_ms(),
        )  # fmt: skip
        site = make_site(folder / f"tablet{number}")
        site.store.close()
        tablets.append(Tablet(folder / f"tablet{number}", email, folder / f"notes{number}"))
    with fault_proxy(server.port, seed, part) as proxy:
        made = World(server, tablets, proxy, database, random.Random(seed))
        try:
            yield made
        finally:
            for tablet in tablets:
                tablet.kill()
            database.close()
            server.kill()


def storm(world: World, kills: int, seed: int, told_between: int = 6) -> None:
    """Let everybody work while the network breaks; each time that some more was told to be saved, kill somebody.

    Everybody is killed as often as anybody else, in an order of chance.
    """
    victims: list[int] = []
    for tablet in world.tablets:
        tablet.run(world.proxy, "work", seed)
    for _ in range(kills):
        wanted = told(world) + told_between
        ends = time.monotonic() + PATIENCE_S
        while told(world) < wanted:
            assert time.monotonic() < ends, "nobody gets anything done any more"
            time.sleep(world.luck.uniform(0.05, 0.5))
        victims = victims or world.luck.sample(range(TABLETS + 1), TABLETS + 1)
        number = victims.pop()
        if number == TABLETS:
            world.server.kill()
            world.server.start()
            world.proxy.target_port = world.server.port
        else:
            world.tablets[number].kill()
            world.tablets[number].run(world.proxy, "work", seed)
    for tablet in world.tablets:
        tablet.kill()


def told(world: World) -> int:
    """How much was told to be saved by now."""
    return sum(len(tablet.told("record")) + len(tablet.told("file")) for tablet in world.tablets)


def settle(world: World, seed: int) -> None:
    """The network is well again: everybody syncs to the end, twice, so that all see what all sent."""
    world.proxy.stormy = False
    for tablet in world.tablets:
        tablet.kill()
    for _ in range(2):
        for tablet in world.tablets:
            process = tablet.run(world.proxy, "finish", seed)
            _, errors = process.communicate(timeout=2 * PATIENCE_S)
            assert process.returncode == 0, errors


def check(world: World) -> int:
    """Nothing that was told is missing, everybody sees the same, every chain holds; gives how much was told."""
    told_records = {key for tablet in world.tablets for key in tablet.told("record")}
    told_files = {key for tablet in world.tablets for key in tablet.told("file")}
    with world.database.read() as connection:
        rows = {str(row.id): row for row in connection.execute(select(records))}
        log = connection.execute(
            select(job_log).order_by(job_log.c.job_id, job_log.c.chain_index)
        ).all()
    assert told_records <= set(rows), "records that were confirmed are not on the server"
    previous: dict[object, str] = {}
    for entry in log:
        assert entry.previous == previous.get(entry.job_id, ""), "the chain has a hole"
        text = link(entry.previous, entry.chain_index, entry.seq, entry.items)
        assert text == entry.hash, "the chain does not verify"
        previous[entry.job_id] = entry.hash
    address = f"http://127.0.0.1:{world.server.port}"
    with httpx.Client(base_url=address, trust_env=False, timeout=30) as http:
        signed_in = http.post(
            "/v1/auth/sign-in", json=sign_in_body(world.tablets[0].email, "0" * 16)
        ).json()
        headers = {"Authorization": f"Bearer {signed_in['token']}"}
        asked = sorted(told_files)
        for start in range(0, len(asked), 100):
            part = asked[start : start + 100]
            known = http.post("/v1/blobs/check", json={"sha256": part}, headers=headers).json()
            assert sorted(known["have"]) == part, "files that were confirmed are not on the server"
    for tablet in world.tablets:
        store = tablet.open()
        try:
            shown = every_record(store)
            for record_id, record in shown.items():
                fields = canonical(to_fields(record))
                assert rows[record_id].fields == fields, f"{kind_of(record)} differs on a tablet"
            assert told_records <= set(shown)
            assert verify_store(store) == []
        finally:
            store.close()
    return len(told_records) + len(told_files)


def every_record(store: Store) -> dict[str, Record]:
    """Every live record of every job on a tablet."""
    from app.storage.job_list import find_jobs

    return {
        str(record.id): record
        for job in find_jobs(store, "")
        for record in store.job_records(job.id)
    }


@pytest.mark.parametrize("seed", [SEED, SEED + 1])
def test_a_storm_with_kills_on_every_side_loses_nothing(
    database_url: str, tmp_path: Path, seed: int
) -> None:
    with world(tmp_path / "w", database_url, seed=seed, part=0.35) as made:
        storm(made, KILLS, seed=seed)
        settle(made, seed=seed)
        assert check(made) >= KILLS
        assert made.server.kills > 0
        assert sum(tablet.kills for tablet in made.tablets) > 0
        assert sum(bool(made.proxy.met[fault]) for fault in FAULTS) >= len(FAULTS) - 2


def test_a_server_put_back_to_a_backup_in_the_middle_gets_everything_again(tmp_path: Path) -> None:
    seed = SEED + 10
    with world(tmp_path, "sqlite", seed=seed, part=0.2) as made:
        storm(made, 4, seed=seed)
        made.server.kill()
        backup = tmp_path / "backup"
        shutil.copytree(made.server.data, backup)
        made.server.start()
        made.proxy.target_port = made.server.port
        storm(made, 4, seed=seed + 1)
        made.server.kill()
        made.database.close()
        shutil.rmtree(made.server.data)
        shutil.copytree(backup, made.server.data)
        made.server.start()
        made.proxy.target_port = made.server.port
        storm(made, 4, seed=seed + 2)
        settle(made, seed=seed + 3)
        assert check(made) > 20
