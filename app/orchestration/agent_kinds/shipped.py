"""The agents that ship with the program."""

from __future__ import annotations

from importlib.resources import files

from app.orchestration.agent_kinds.agent_definition import AgentDefinition, read_agent

_FOLDER = "agents"


def shipped_agents() -> tuple[AgentDefinition, ...]:
    """Every one of them, sorted by id."""
    folder = files("resources") / _FOLDER
    found = sorted(one.name for one in folder.iterdir() if one.name.endswith(".yaml"))
    return tuple(read_agent((folder / name).read_text(encoding="utf-8"), name) for name in found)
