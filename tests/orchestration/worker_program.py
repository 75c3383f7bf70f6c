"""A server process that is killed: one of several that run the printed definition and append to one ledger."""

from __future__ import annotations

import asyncio
import os
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.orchestration.cluster import ClusterSettings
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.interpreter import INTERPRETER_VERSION
from app.orchestration.run_store import RunStore
from app.orchestration.server_database import server_run_engine
from app.ports.skills import SkillRequest
from tests.orchestration.support import SKILLS, Catalogue, RandomIds, Tools, WallClock

CLUSTER = ClusterSettings(
    beat_every_s=0.3, dead_after_s=2.0, look_every_s=0.3, queue_poll_s=0.1, runs_per_process=200
)


def server_engine(
    url: str,
    catalogue: Catalogue,
    executor_id: str,
    cluster: ClusterSettings = CLUSTER,
    version: str = INTERPRETER_VERSION,
) -> DbosEngine:
    """An engine of one server process over the database."""
    settings = EngineSettings(
        url,
        executor_id=executor_id,
        application_version=version,
        poll_interval_s=0.05,
        watch_interval_s=0.1,
        cluster=cluster,
    )
    store = RunStore(server_run_engine(url), WallClock())
    return DbosEngine(settings, store, catalogue, lambda _job, _run, _by: Tools(), RandomIds())


def note(path: Path, line: str) -> None:
    """Append a line in one write, so that lines of several processes do not mix."""
    descriptor = os.open(path, os.O_APPEND | os.O_CREAT | os.O_WRONLY)
    os.write(descriptor, f"{line}\n".encode())
    os.close(descriptor)


async def _main(url: str, folder: Path, delay_s: float, said: Connection, version: str) -> None:
    catalogue = Catalogue()
    executor_id = f"worker-{uuid4()}"

    def scripted(skill_id: str) -> Any:
        async def work(request: SkillRequest) -> dict[str, Any]:
            note(folder / "ledger.txt", f"{skill_id} {request.key} {executor_id}")
            await asyncio.sleep(delay_s)
            return {"document_id": skill_id}

        return work

    for skill_id in SKILLS:
        catalogue.behaviour[skill_id] = scripted(skill_id)
    engine = server_engine(url, catalogue, executor_id, version=version)
    await engine.launch()
    said.send(executor_id)
    await engine.lost.wait()
    note(folder / "lost.txt", executor_id)
    await engine.stop()


def program(
    url: str, folder: Path, delay_s: float, said: Connection, version: str = INTERPRETER_VERSION
) -> None:
    """Work until killed, or until others took this process for dead."""
    asyncio.run(_main(url, folder, delay_s, said, version))
