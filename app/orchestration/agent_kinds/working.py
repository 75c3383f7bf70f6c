"""What an agent of each kind does with a task."""

from __future__ import annotations

import asyncio
import base64
import binascii
import json
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid5

from app.domain.errors import Conflict, ErrorClass, ExternalError, InvalidInput
from app.orchestration.agent_kinds.agent_definition import (
    AgentDefinition,
    ApiAgent,
    ContextAgent,
    FunctionAgent,
    OrchestratorAgent,
    ToolAgent,
)
from app.orchestration.agent_kinds.proposals import proposals_of
from app.orchestration.agent_kinds.surroundings import Surroundings, ask_skills
from app.orchestration.expressions.paths import parse_path, read_path
from app.orchestration.expressions.templates import render
from app.ports.agents import AgentFunction, AgentTask
from app.ports.functions import FunctionQuestion
from app.ports.resources import Verdict, WorkClass

_RUNS = UUID("3c0f6a57-6c1e-4c46-9a3b-6b8f7f2f6a10")


def working_of(definition: AgentDefinition, around: Surroundings) -> AgentFunction:
    """The function that does the agent's tasks."""

    async def work(task: AgentTask) -> dict[str, Any]:
        match definition:
            case ContextAgent():
                return await _answer(definition, around, task)
            case ApiAgent():
                return await _call_service(definition, around, task)
            case ToolAgent():
                return await _propose(definition, around, task)
            case FunctionAgent():
                return await _run_function(definition, around, task)
            case OrchestratorAgent():
                return await _run_workflow(definition, around, task)

    return work


async def _answer(agent: ContextAgent, around: Surroundings, task: AgentTask) -> dict[str, Any]:
    """``{text, mode, why, facts}``: a model's words when there is one and it may run, else the template's."""
    facts = await ask_skills(around, agent.skills, task)
    scope = {"facts": facts, "context": dict(task.context), "parameters": dict(task.parameters)}
    template = str(render(agent.template, scope)).strip()
    why = ["there is no model"]
    if around.ask_model is not None and around.admission is not None:
        async with around.admission.admitted(WorkClass.MODEL) as admission:
            why = list(admission.reasons)
            if admission.verdict is Verdict.RUN:
                text = await around.ask_model(str(render(agent.prompt, scope)), facts)
                if text:
                    return {"text": text, "mode": "assisted", "why": [], "facts": facts}
                why = ["the model gave no answer that could be used"]
    return {"text": template, "mode": "rules", "why": why, "facts": facts}


async def _call_service(agent: ApiAgent, around: Surroundings, task: AgentTask) -> dict[str, Any]:
    """``{status, …}`` with the fields that the agent picks from the JSON answer."""
    if around.service is None:
        raise Conflict("This installation calls no services.")
    known = await asyncio.to_thread(around.address_of, agent.base)
    base = known or agent.base
    parts = urlsplit(base)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise Conflict(f"No address is known for {agent.base}; sign in to the server first.")
    if not known and parts.netloc not in agent.hosts:
        raise InvalidInput("base", f"{parts.netloc} is not among the agent's hosts")
    scope = {"context": dict(task.context), "parameters": dict(task.parameters)}
    query = {key: str(render(value, scope)) for key, value in agent.query.items()}
    address = base.rstrip("/") + agent.path
    async with _admitted(around, WorkClass.NETWORK):
        status, body = await around.service.get(address, query, agent.max_bytes, agent.timeout_s)
    if status >= 300:
        more = ", and it is not followed elsewhere" if status < 400 else ""
        raise ExternalError(_class_of_status(status), f"{parts.netloc} answered {status}{more}.")
    try:
        answer = json.loads(body)
    except ValueError as error:
        raise ExternalError(ErrorClass.VALIDATION, f"{parts.netloc} answered no JSON.") from error
    picked = {
        name: read_path(parse_path(path), {"answer": answer}) for name, path in agent.fields.items()
    }
    return {"status": status, "host": parts.netloc, **picked}


def _class_of_status(status: int) -> ErrorClass:
    if status in (401, 403):
        return ErrorClass.AUTH
    if status == 429:
        return ErrorClass.RATE_LIMIT
    return ErrorClass.NETWORK if status >= 500 else ErrorClass.VALIDATION


async def _propose(agent: ToolAgent, around: Surroundings, task: AgentTask) -> dict[str, Any]:
    """``{proposals}``: nothing is written, a person takes them up or leaves them."""
    said = await ask_skills(around, agent.skills, task)
    return {"proposals": proposals_of(said), "written": False}


async def _run_function(
    agent: FunctionAgent, around: Surroundings, task: AgentTask
) -> dict[str, Any]:
    """``{state: done, value, printed}``, or ``{state: asks, question, sealed}`` when the code asks a person.

    A later task with ``sealed`` and ``answer`` among its parameters goes on from there.
    """
    sandbox = around.sandbox
    if sandbox is None:
        raise Conflict("Functions are switched off on this installation.")
    sealed = task.parameters.get("sealed")
    inputs: dict[str, Any] = {
        "parameters": dict(task.parameters),
        "context": dict(task.context),
        "steps": dict(task.outputs),
        "facts": await ask_skills(around, agent.skills, task) if agent.skills else {},
    }
    async with _admitted(around, WorkClass.FUNCTION):
        if sealed is None:
            outcome = await sandbox.run(agent.source, inputs)
        else:
            outcome = await sandbox.resume(_bytes(sealed), task.parameters.get("answer"))
    if isinstance(outcome, FunctionQuestion):
        return {
            "state": "asks",
            "question": outcome.text,
            "sealed": base64.b64encode(outcome.sealed).decode(),
            "printed": outcome.printed,
        }
    return {"state": "done", "value": outcome.value, "printed": outcome.printed}


def _admitted(around: Surroundings, work: WorkClass) -> AbstractAsyncContextManager[Any]:
    """The share of the computer that the work needs, where somebody keeps count."""
    return around.admission.admitted(work) if around.admission else nullcontext()


def _bytes(sealed: Any) -> bytes:
    try:
        return base64.b64decode(str(sealed), validate=True)
    except binascii.Error as error:
        raise InvalidInput("sealed", "it is not what the function gave when it asked") from error


async def _run_workflow(
    agent: OrchestratorAgent, around: Surroundings, task: AgentTask
) -> dict[str, Any]:
    """``{run_id, outputs}`` of the run that this task started."""
    if around.run_workflow is None:
        raise Conflict("This installation runs no workflows.")
    run_id = uuid5(_RUNS, task.key)
    outputs: Mapping[str, Any] = await around.run_workflow(
        agent.workflow, agent.version, run_id, task
    )
    return {"run_id": str(run_id), "outputs": dict(outputs)}
