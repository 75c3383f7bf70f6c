"""The workflow engine beside its floor and a peer: steps per second, CPU, and recovery after SIGKILL.

``python bench/engine.py [--runs 20] [--rounds 5] [--out engine.json]`` from the root of the tree.

Every contender walks the same five phases with fourteen steps that do nothing, one run after the other, in rotated
rounds of one process. The floor is a journal written by hand that commits the start and the result of each step. The
peer is LangGraph with its SQLite saver, which has no encryption; it is left out when it is not installed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, cast
from uuid import UUID, uuid4

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sqlalchemy import Engine

from app.orchestration.definition_loader import load_definition
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.run_store import RunStore
from app.ports.engine import SkillDescription
from app.ports.skills import SkillRequest, SkillTools
from app.storage.cipher_engine import create_cipher_engine
from bench.engine_peers import LANGGRAPH, hand_journal, langgraph_saver, plain_engine
from bench.engine_syncs import syncs_per_run

KEY = bytes(range(32))
PHASES = (3, 3, 3, 2, 3)
STEPS = sum(PHASES)
RECOVERED_RUNS = 20
RunOnce = Callable[[], Awaitable[None]]
Contender = Callable[[Path, AsyncExitStack], Awaitable[RunOnce]]


class Clock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        return time.monotonic_ns()


class Ids:
    """Fresh ids."""

    def new(self) -> UUID:
        return uuid4()


class Idle:
    """Fourteen skills that take ``delay_s`` and give a small output."""

    def __init__(self, delay_s: float = 0.0) -> None:
        self._delay_s = delay_s

    def ids(self) -> tuple[str, ...]:
        return tuple(f"skill_{n}" for n in range(STEPS))

    def describe(self, skill_id: str, version: str | None = None) -> SkillDescription:
        return SkillDescription(skill_id, version or "1.0.0", skill_id, "", False, 30.0)

    def resolve(self, roots: Mapping[str, str]) -> Mapping[str, SkillDescription]:
        return {skill_id: self.describe(skill_id) for skill_id in roots}

    async def run(
        self,
        skill_id: str,
        version: str,  # noqa: ARG002
        request: SkillRequest,  # noqa: ARG002
        tools: SkillTools,  # noqa: ARG002
    ) -> dict[str, Any]:
        if self._delay_s:
            await asyncio.sleep(self._delay_s)
        return {skill_id: 1}


def definition_text() -> str:
    """The five phases; the second runs side by side."""
    lines, first = ["name: Bench", "version: 1.0.0", "phases:"], 0
    for number, count in enumerate(PHASES):
        skills = ", ".join(f"skill_{n}" for n in range(first, first + count))
        lines += [f"  - id: p{number}", f"    skills: [{skills}]"]
        lines += ["    parallel: true"] if number == 1 else []
        if number < len(PHASES) - 1:
            lines.append(f"    transitions: [{{to: p{number + 1}, condition: all_skills_success}}]")
        first += count
    return "\n".join(lines)


def our_engine(runs: Engine, journal: Engine, catalogue: Idle) -> DbosEngine:
    """The product's engine over two files."""

    def no_tools(_job_id: UUID | None, _run_id: UUID, _by: str) -> SkillTools:
        return cast("SkillTools", None)  # the skills here use none

    settings = EngineSettings(journal, poll_interval_s=0.1)
    return DbosEngine(settings, RunStore(runs, Clock()), catalogue, no_tools, Ids())


def product(open_engine: Callable[[Path], Engine]) -> Contender:
    """The product's engine over files of one kind."""

    async def prepare(folder: Path, stack: AsyncExitStack) -> RunOnce:
        runs, journal = open_engine(folder / "runs.db"), open_engine(folder / "journal.db")
        catalogue = Idle()
        engine = our_engine(runs, journal, catalogue)
        await engine.launch()
        stack.callback(journal.dispose)
        stack.callback(runs.dispose)
        stack.push_async_callback(engine.stop)
        definition = load_definition(definition_text(), "bench.yaml", "bench", catalogue)

        async def run_once() -> None:
            await engine.wait(await engine.start(definition, {}, None, "bench"))

        return run_once

    return prepare


def cipher_engine(path: Path) -> Engine:
    """An encrypted file, as the product uses it."""
    return create_cipher_engine(path, KEY)


def contenders() -> dict[str, Contender]:
    """Everybody who takes part, by name."""
    found = {
        "floor, SQLCipher": hand_journal(cipher_engine, PHASES),
        "floor, SQLite": hand_journal(plain_engine, PHASES),
        "engine, SQLCipher": product(cipher_engine),
        "engine, SQLite": product(plain_engine),
    }
    if LANGGRAPH:
        found["LangGraph, SQLite"] = langgraph_saver(PHASES)
    return found


async def measure(contender: Contender, runs: int) -> tuple[float, float]:
    """Seconds of wall and of CPU for one run, in one round."""
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            run_once = await contender(Path(folder), stack)
            for _ in range(2):
                await run_once()
            wall, cpu = time.perf_counter(), time.process_time()
            for _ in range(runs):
                await run_once()
            return (time.perf_counter() - wall) / runs, (time.process_time() - cpu) / runs


def work_until_killed(folder: str, said: Connection) -> None:
    """Start the runs and say so; then work until the end comes."""

    async def main() -> None:
        catalogue = Idle(delay_s=0.05)
        engine = our_engine(
            cipher_engine(Path(folder) / "runs.db"),
            cipher_engine(Path(folder) / "journal.db"),
            catalogue,
        )
        await engine.launch()
        definition = load_definition(definition_text(), "bench.yaml", "bench", catalogue)
        for _ in range(RECOVERED_RUNS):
            await engine.start(definition, {}, None, "bench")
        said.send("started")
        await asyncio.Event().wait()

    asyncio.run(main())


async def recovery_s() -> float:
    """Seconds from launch until every run that SIGKILL cut off has ended."""
    with tempfile.TemporaryDirectory() as folder:
        context = multiprocessing.get_context("spawn")
        hears, says = context.Pipe(duplex=False)
        child = context.Process(target=work_until_killed, args=(folder, says))
        child.start()
        await asyncio.to_thread(hears.recv)
        child.kill()
        await asyncio.to_thread(child.join)
        runs = cipher_engine(Path(folder) / "runs.db")
        engine = our_engine(runs, cipher_engine(Path(folder) / "journal.db"), Idle())
        began = time.perf_counter()
        await engine.launch()
        for run in await engine.list_runs():
            await engine.wait(run.run_id)
        took = time.perf_counter() - began
        await engine.stop()
        return took


async def bench(runs: int, rounds: int) -> dict[str, Any]:
    """Every contender in every round, the order rotated."""
    everybody = contenders()
    names = list(everybody)
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for number in range(rounds):
        shift = number % len(names)
        for name in names[shift:] + names[:shift]:
            samples[name].append(await measure(everybody[name], runs))
    rows = {
        name: {
            "ms_per_run": statistics.median(wall for wall, _ in taken) * 1000,
            "steps_per_s": STEPS / statistics.median(wall for wall, _ in taken),
            "cpu_ms_per_run": statistics.median(cpu for _, cpu in taken) * 1000,
            "syncs_per_run": await asyncio.to_thread(syncs_per_run, name),
        }
        for name, taken in samples.items()
    }
    recoveries = [await recovery_s() for _ in range(3)]
    return {
        "runs": runs,
        "rounds": rounds,
        "steps_per_run": STEPS,
        "cpus": os.cpu_count(),
        "contenders": rows,
        "recovery_s": {"runs": RECOVERED_RUNS, "median": statistics.median(recoveries)},
    }


def print_table(result: dict[str, Any]) -> None:
    """The medians, each with its ratio to the floor on the same kind of file."""
    rows = result["contenders"]
    print(f"{'':20}{'ms/run':>9}{'steps/s':>9}{'CPU ms':>9}{'x floor':>9}{'x CPU':>9}{'syncs':>9}")
    for name, row in rows.items():
        floor = rows["floor, " + name.split(", ")[1]]
        ratios = (row[key] / floor[key] for key in ("ms_per_run", "cpu_ms_per_run"))
        wall_ratio, cpu_ratio = ratios
        syncs = "-" if row["syncs_per_run"] is None else f"{row['syncs_per_run']:.1f}"
        print(
            f"{name:20}{row['ms_per_run']:9.1f}{row['steps_per_s']:9.0f}"
            f"{row['cpu_ms_per_run']:9.1f}{wall_ratio:9.2f}{cpu_ratio:9.2f}{syncs:>9}"
        )
    if not LANGGRAPH:
        print("LangGraph is not installed: pip install langgraph langgraph-checkpoint-sqlite")
    recovery = result["recovery_s"]
    print(f"after SIGKILL: {recovery['runs']} runs ended {recovery['median']:.2f} s after launch")


def main() -> None:
    """Measure, print the table, write the JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20, help="runs of a contender in a round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, help="where to write the figures as JSON")
    arguments = parser.parse_args()
    result = asyncio.run(bench(arguments.runs, arguments.rounds))
    print_table(result)
    text = json.dumps(result, indent=2)
    if arguments.out:
        arguments.out.write_text(text + "\n")
    else:
        print(text)


if __name__ == "__main__":
    main()
