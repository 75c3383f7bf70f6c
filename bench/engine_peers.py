"""What the engine is measured against: a journal written by hand, and LangGraph's SQLite saver."""

from __future__ import annotations

import asyncio
import importlib
import importlib.util
import json
import operator
import sqlite3
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Annotated, Any, TypedDict
from uuid import uuid4

from sqlalchemy import (
    Column,
    Engine,
    Float,
    Integer,
    MetaData,
    Table,
    Text,
    create_engine,
    event,
    insert,
    update,
)
from sqlalchemy.pool import QueuePool

LANGGRAPH = importlib.util.find_spec("langgraph") is not None
RunOnce = Callable[[], Awaitable[None]]
Contender = Callable[[Path, AsyncExitStack], Awaitable[RunOnce]]

metadata = MetaData()
run_table = Table(
    "run",
    metadata,
    Column("id", Text, primary_key=True),
    Column("state", Text),
    Column("output", Text),
)
step_table = Table(
    "step",
    metadata,
    Column("run", Text, primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("state", Text),
    Column("begun", Float),
    Column("ended", Float),
    Column("output", Text),
)


def plain_engine(path: Path) -> Engine:
    """A plain SQLite file with the settings of the encrypted ones."""
    engine = create_engine(
        f"sqlite:///{path}",
        poolclass=QueuePool,
        pool_size=5,
        connect_args={"check_same_thread": False, "timeout": 30.0},
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = "IMMEDIATE"
        for pragma in ("busy_timeout=30000", "journal_mode=WAL", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    return engine


async def _nothing(number: int) -> dict[str, int]:
    return {f"skill_{number}": 1}


def hand_journal(open_engine: Callable[[Path], Engine], phases: Sequence[int]) -> Contender:
    """Start and result of each step committed; nothing else that an engine does."""

    async def prepare(folder: Path, stack: AsyncExitStack) -> RunOnce:
        engine = open_engine(folder / "journal.db")
        stack.callback(engine.dispose)
        metadata.create_all(engine)

        def write(statement: Any) -> None:
            with engine.begin() as connection:
                connection.execute(statement)

        async def step(run: str, number: int) -> dict[str, int]:
            begun = insert(step_table).values(
                run=run, number=number, state="begun", begun=time.time()
            )
            await asyncio.to_thread(write, begun)
            output = await _nothing(number)
            ended = (
                update(step_table)
                .where(step_table.c.run == run, step_table.c.number == number)
                .values(state="done", ended=time.time(), output=json.dumps(output))
            )
            await asyncio.to_thread(write, ended)
            return output

        async def run_once() -> None:
            run, first = str(uuid4()), 0
            context: dict[str, int] = {}
            await asyncio.to_thread(write, insert(run_table).values(id=run, state="running"))
            for place, count in enumerate(phases):
                steps = [step(run, first + n) for n in range(count)]
                if place == 1:
                    outputs = await asyncio.gather(*steps)
                else:
                    outputs = [await one for one in steps]
                for output in outputs:
                    context |= output
                first += count
            done = update(run_table).where(run_table.c.id == run)
            done = done.values(state="done", output=json.dumps(context))
            await asyncio.to_thread(write, done)

        return run_once

    return prepare


def langgraph_saver(phases: Sequence[int]) -> Contender:
    """The same steps as a graph with a checkpoint after each, written before the next begins."""

    async def prepare(folder: Path, stack: AsyncExitStack) -> RunOnce:
        saver_module = importlib.import_module("langgraph.checkpoint.sqlite.aio")
        graph_module = importlib.import_module("langgraph.graph")
        start, end = graph_module.START, graph_module.END

        class State(TypedDict):
            context: Annotated[dict[str, int], operator.or_]

        graph: Any = graph_module.StateGraph(State)
        before, first = [start], 0
        for place, count in enumerate(phases):
            names = [f"skill_{first + n}" for n in range(count)]
            for name in names:
                number = int(name.removeprefix("skill_"))

                async def node(_state: State, number: int = number) -> dict[str, Any]:
                    return {"context": await _nothing(number)}

                graph.add_node(name, node)
            if place == 1:
                for name in names:
                    graph.add_edge(before if len(before) > 1 else before[0], name)
                before = names
            else:
                for name in names:
                    graph.add_edge(before if len(before) > 1 else before[0], name)
                    before = [name]
            first += count
        graph.add_edge(before[0], end)
        path = str(folder / "graph.db")
        saver = await stack.enter_async_context(
            saver_module.AsyncSqliteSaver.from_conn_string(path)
        )
        await saver.conn.execute("PRAGMA journal_mode=WAL")
        await saver.conn.execute("PRAGMA synchronous=FULL")
        compiled = graph.compile(checkpointer=saver)

        async def run_once() -> None:
            config = {"configurable": {"thread_id": str(uuid4())}}
            await compiled.ainvoke({"context": {}}, config, durability="sync")

        return run_once

    return prepare
