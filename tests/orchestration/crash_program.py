"""A program that is killed: it runs the printed definition with skills that append to a ledger, and approves."""

from __future__ import annotations

import asyncio
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.runs import CheckpointCause, DecisionAction
from app.ports.skills import SkillRequest
from tests.orchestration.support import SKILLS, Bench, answer

RUN_ID = UUID("11111111-1111-4111-8111-111111111111")


def note(path: Path, line: str) -> None:
    """Append a line so that it survives the kill of this process."""
    with path.open("a") as file:
        file.write(line + "\n")
        file.flush()


async def _main(folder: Path, delay_s: float, said: Connection) -> None:
    bench = Bench(folder)

    def scripted(skill_id: str) -> Any:
        async def work(request: SkillRequest) -> dict[str, Any]:
            note(folder / "ledger.txt", f"{skill_id} {request.key}")
            await asyncio.sleep(delay_s)
            return {"document_id": skill_id}

        return work

    for skill_id in SKILLS:
        bench.catalogue.behaviour[skill_id] = scripted(skill_id)
    engine = await bench.launch()
    await engine.start(bench.printed(), {}, None, "ana", RUN_ID)
    said.send("up")
    ended = asyncio.create_task(engine.wait(RUN_ID))
    while not ended.done():
        for asked in await engine.pending_checkpoints():
            if asked.cause is CheckpointCause.IN_DOUBT:
                note(folder / "doubts.txt", str(asked.checkpoint_id))
            await engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
        await asyncio.wait({ended}, timeout=0.02)
    said.send(ended.result().state.value)
    await bench.stop()


def program(folder: Path, delay_s: float, said: Connection) -> None:
    """Run to the end; sends ``up`` once work has begun and the run's state at the end."""
    asyncio.run(_main(folder, delay_s, said))
