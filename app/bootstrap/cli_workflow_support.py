"""What the workflow commands share: doing work on runs that rest, or with the engine at work."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from app.bootstrap.cli_workflow_input import workflow_store

if TYPE_CHECKING:
    from app.bootstrap.workspace import Workspace
    from app.orchestration.engine import DbosEngine

T = TypeVar("T")
Work = Callable[["Workspace", "DbosEngine"], Awaitable[T]]
RunArgument = Annotated[str, typer.Argument(help="The run's id, or the beginning of it.")]


def at_rest(store: Path | None, demo: bool, work: Work[T]) -> T:
    """Do the work on a store whose runs do not go on meanwhile."""
    with workflow_store(store, demo) as workspace:

        async def main() -> T:
            return await work(workspace, workspace.engine_at_rest())

        return asyncio.run(main())


def running(store: Path | None, demo: bool, work: Work[T], *, make: bool = False) -> T:
    """Do the work with the engine launched: runs that had not ended go on."""
    with workflow_store(store, demo, make=make) as workspace:

        async def main() -> T:
            async with workspace.engine() as engine:
                return await work(workspace, engine)

        return asyncio.run(main())
