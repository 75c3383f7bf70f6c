"""The workflow definitions that ship, over the installed skills."""

from __future__ import annotations

from app.orchestration.definition import WorkflowDefinition
from app.orchestration.shipped_definitions import ShippedDefinitions, shipped_names
from skills.registry import SkillRegistry

__all__ = ["shipped_definition", "shipped_names"]
_SHIPPED = ShippedDefinitions(SkillRegistry())


def shipped_definition(name: str, version: str = "") -> WorkflowDefinition:
    """The definition with that id, at its one version; raises ``NotFound``."""
    return _SHIPPED.find(name, version)
