"""Waiting for the workflow engine, which starts while the application already works."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Generator
from typing import Any

from app.ports.engine import WorkflowEngine


class EngineWait:
    """May be awaited by many; a call that is cancelled while it waits takes the engine from nobody else."""

    def __init__(self, starting: Awaitable[WorkflowEngine]) -> None:
        self._starting = starting

    def __await__(self) -> Generator[Any, None, WorkflowEngine]:
        return asyncio.shield(self._starting).__await__()
