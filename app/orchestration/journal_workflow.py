"""The one workflow the journal knows, and the interpreter that is installed behind it.

The journal keeps one registry and one instance a process, so there is one interpreter a process as well.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any
from uuid import UUID

from dbos import DBOS
from sqlalchemy.exc import SQLAlchemyError

from app.domain.runs import RunState
from app.orchestration.interpreter import WORKFLOW_NAME, Interpreter
from app.orchestration.run_store import RunStore

_log = logging.getLogger(__name__)


class RunningWorkflows:
    """The interpreter in use and the tasks that interpret; ``None`` in place of it means: do not begin anything."""

    def __init__(self) -> None:
        self._interpreter: Interpreter | None = None
        self._store: RunStore | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    def install(self, interpreter: Interpreter, store: RunStore) -> None:
        """Interpret with this from now on."""
        self._interpreter, self._store = interpreter, store

    async def stop(self) -> None:
        """Cancel what is under way, without a mark in the journal: it goes on at the next launch."""
        self._interpreter = None
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def interpret(self, run_id: UUID, run_input: dict[str, Any]) -> str:
        """Interpret one run; an error of the engine itself ends the run as FAILED."""
        task = asyncio.current_task()
        if self._interpreter is None or self._store is None or task is None:
            raise asyncio.CancelledError
        self._tasks.add(task)
        try:
            return await self._interpreter.interpret(run_id, run_input)
        except SQLAlchemyError:
            raise  # the journal cannot be written (a full disk): the run goes on at the next launch
        except Exception as error:
            _log.exception("Run %s cannot go on", run_id)
            reason = f"The engine stopped: {error}"
            await asyncio.to_thread(self._store.finish_run, run_id, RunState.FAILED, reason, {})
            raise
        finally:
            self._tasks.discard(task)


WORKFLOWS = RunningWorkflows()


# Guardrail 4: with a limit, every restart would count against a run that only waits for a person.
@DBOS.workflow(name=WORKFLOW_NAME, max_recovery_attempts=None)
async def run_workflow(run_input: dict[str, Any]) -> str:
    """Interpret the run whose id is the workflow's id."""
    run_id = DBOS.workflow_id
    assert run_id is not None
    return await WORKFLOWS.interpret(UUID(run_id), run_input)
