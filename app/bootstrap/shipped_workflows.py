"""The workflow definitions that ship with the program."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from app.domain.errors import NotFound
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.definition_loader import load_definition
from skills.registry import SkillRegistry

_FOLDER = "workflows"


def shipped_names() -> tuple[str, ...]:
    """Their ids, sorted."""
    folder = files("resources") / _FOLDER
    return tuple(sorted(p.name[:-5] for p in folder.iterdir() if p.name.endswith(".yaml")))


def shipped_definition(name: str, version: str = "") -> WorkflowDefinition:
    """The definition with that id, at its one version; raises ``NotFound``."""
    if name not in shipped_names():
        raise NotFound("workflow definition", name)
    found = _load(name)
    if version not in ("", found.version):
        raise NotFound("workflow definition", f"{name} {version}")
    return found


@cache
def _load(name: str) -> WorkflowDefinition:
    path = files("resources") / _FOLDER / f"{name}.yaml"
    return load_definition(path.read_text("utf-8"), path.name, name, SkillRegistry())
