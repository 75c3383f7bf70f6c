"""Calling several skills as one: one after the other with what came before, or side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.domain.errors import InvalidInput
from app.ports.engine import SkillCatalogue
from app.ports.skills import SkillRequest, SkillTools


@dataclass(frozen=True, slots=True)
class SkillCall:
    """A skill at a version (empty: the active one) with its parameters."""

    skill_id: str
    version: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)


async def run_chain(
    catalogue: SkillCatalogue, calls: Sequence[SkillCall], request: SkillRequest, tools: SkillTools
) -> dict[str, dict[str, Any]]:
    """Each skill with the outputs of those before it, by skill id; stops at the first error, which is raised."""
    made: dict[str, dict[str, Any]] = {}
    for place, call in enumerate(calls):
        own = _request(call, place, replace(request, outputs={**request.outputs, **made}))
        made[call.skill_id] = await _run(catalogue, call, own, tools)
    return made


async def run_parallel(
    catalogue: SkillCatalogue, calls: Sequence[SkillCall], request: SkillRequest, tools: SkillTools
) -> dict[str, dict[str, Any]]:
    """All skills side by side with the same earlier outputs; the first error cancels the others and is raised."""
    tasks: dict[str, asyncio.Task[dict[str, Any]]] = {}
    try:
        async with asyncio.TaskGroup() as group:
            for place, call in enumerate(calls):
                if call.skill_id in tasks:
                    raise InvalidInput("skills", f"{call.skill_id} is named twice")
                own = _request(call, place, request)
                tasks[call.skill_id] = group.create_task(_run(catalogue, call, own, tools))
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from None
    return {skill_id: task.result() for skill_id, task in tasks.items()}


def _request(call: SkillCall, place: int, request: SkillRequest) -> SkillRequest:
    """Every call has an idempotency key of its own, the same in every repetition."""
    return replace(
        request, key=f"{request.key}/{place}:{call.skill_id}", parameters=call.parameters
    )


async def _run(
    catalogue: SkillCatalogue, call: SkillCall, request: SkillRequest, tools: SkillTools
) -> dict[str, Any]:
    version = catalogue.describe(call.skill_id, call.version or None).version
    return await catalogue.run(call.skill_id, version, request, tools)
