"""Checking a definition without a store: what it says, and with which components it would run here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.bootstrap.cli_workflow_input import SUFFIXES
from app.bootstrap.shipped_workflows import shipped_definition
from app.domain.errors import NotFound
from app.domain.runs import StepKind
from app.orchestration.agent_kinds.provider import AgentComponents
from app.orchestration.agent_kinds.shipped import shipped_agents
from app.orchestration.components import ComponentRouter
from app.orchestration.definition import StepDefinition, WorkflowDefinition
from app.orchestration.definition_loader import load_definition_file
from app.services.workflow_components import own_component_names
from skills.registry import SkillRegistry


def check_definition(file: str) -> dict[str, Any]:
    """The definition in a file, or one that ships, resolved; raises ``InvalidInput`` or ``NotFound``."""
    catalogue, path = SkillRegistry(), Path(file)
    if not path.exists() and path.suffix not in SUFFIXES:
        model = shipped_definition(file)
    elif path.is_file():
        model = load_definition_file(path, catalogue)
    else:
        raise NotFound("definition file", path)

    def find(definition_id: str, version: str) -> WorkflowDefinition:
        for suffix in SUFFIXES:
            beside = path.parent / f"{definition_id}{suffix}"
            if beside.is_file():
                return load_definition_file(beside, catalogue)
        return shipped_definition(definition_id, version)

    known = {**own_component_names(), StepKind.AGENT: AgentComponents(None, shipped_agents())}
    resolved = ComponentRouter(catalogue, known, None, find).resolve(model)
    return {
        "ok": True,
        "id": model.id,
        "name": model.name,
        "version": model.version,
        "phases": [
            {
                "id": phase.id,
                "title": phase.title,
                "steps": [step.id for step in phase.steps],
                "transitions": [[one.to, one.condition] for one in phase.transitions],
            }
            for phase in model.phases
        ],
        "steps": [_step(step) for step in resolved.steps()],
        "components": _components(resolved),
        "guardrails": [one.name for one in model.guardrails],
        "triggers": [[one.kind.value, one.detail] for one in model.triggers],
        "warnings": list(model.warnings),
    }


def _step(step: StepDefinition) -> dict[str, Any]:
    return {
        "id": step.id,
        "type": step.use.kind.value,
        "component": step.use.name,
        "needs": list(step.needs),
        "timeout_s": step.timeout_s,
        "max_attempts": step.retry.max_attempts,
        "fallbacks": [one.words for one in step.fallbacks],
        "guardrails": list(step.guardrails),
        "effect": step.effect,
        "reversible": step.reversible,
    }


def _components(resolved: WorkflowDefinition) -> list[dict[str, Any]]:
    """Each component once, in the order in which steps name them."""
    found: list[dict[str, Any]] = []
    for step in resolved.steps():
        component = _component(step)
        if component not in found:
            found.append(component)
    return found


def _component(step: StepDefinition) -> dict[str, Any]:
    state = "a stand-in: it makes its output up" if step.use.stand_in else "installed"
    if step.replaced:
        state = "; ".join((*step.replaced, *([state] if step.use.stand_in else [])))
    return {"type": step.use.kind.value, "name": step.use.name, "state": state}
