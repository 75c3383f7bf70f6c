"""A program that is killed: it runs the printed definition with skills that append to a ledger, and approves.

``python crash_program.py <folder> <delay_ms>``. Prints ``up`` once work has begun, ``done <state>`` at the end.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.runs import CheckpointCause, DecisionAction
from app.ports.skills import SkillRequest
from tests.orchestration.support import SKILLS, Bench, answer

RUN_ID = UUID("11111111-1111-4111-8111-111111111111")


def note(path: Path, line: str) -> None:
    """Append a line so that it survives the kill of this process."""
    with path.open("a") as file:
        file.write(line + "\n")
        file.flush()


async def main(folder: Path, delay_s: float) -> None:
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
    print("up", flush=True)
    ended = asyncio.create_task(engine.wait(RUN_ID))
    while not ended.done():
        for asked in await engine.pending_checkpoints():
            if asked.cause is CheckpointCause.IN_DOUBT:
                note(folder / "doubts.txt", str(asked.checkpoint_id))
            await engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
        await asyncio.wait({ended}, timeout=0.02)
    print("done", ended.result().state, flush=True)
    await bench.stop()
    os._exit(0)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), float(sys.argv[2]) / 1000))
