"""Which agent gets a task; pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.ports.agents import Balancing


@dataclass(frozen=True, slots=True)
class Candidate:
    """A living agent: what it can do, how much it has, and when it was last given something (a growing number)."""

    agent_id: str
    capabilities: frozenset[str]
    capacity: int
    rank: int
    load: int
    assigned_place: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A task that waits, with what it asks for."""

    key: str
    capability: str
    agent_id: str
    balancing: Balancing


def assign(waiting: Iterable[Waiting], candidates: Iterable[Candidate]) -> list[tuple[str, str]]:
    """Pairs of task and agent, the tasks in their order; a task for which there is no room stays.

    A task that finds no room holds up nobody who comes after it and needs another agent.
    """
    standing = {one.agent_id: one for one in candidates}
    place = max((one.assigned_place for one in standing.values()), default=0)
    given: list[tuple[str, str]] = []
    for task in waiting:
        able = [
            one
            for one in standing.values()
            if one.load < one.capacity
            and task.capability in one.capabilities
            and task.agent_id in ("", one.agent_id)
        ]
        if not able:
            continue
        chosen = min(able, key=lambda one: _preference(task.balancing, one))
        place += 1
        standing[chosen.agent_id] = replace(chosen, load=chosen.load + 1, assigned_place=place)
        given.append((task.key, chosen.agent_id))
    return given


def _preference(balancing: Balancing, one: Candidate) -> tuple[float, ...]:
    """The smallest is preferred; whoever was given something longest ago breaks ties."""
    match balancing:
        case Balancing.ROUND_ROBIN:
            return (one.assigned_place,)
        case Balancing.LEAST_LOADED:
            return (one.load / one.capacity, one.assigned_place)
        case Balancing.PRIORITY:
            return (-one.rank, one.load / one.capacity, one.assigned_place)
