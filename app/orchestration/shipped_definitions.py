"""The workflow definitions that ship with the program."""

from __future__ import annotations

from importlib.resources import files

from app.domain.errors import NotFound
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.definition_loader import load_definition
from app.ports.engine import SkillCatalogue

_FOLDER = "workflows"
_SUFFIX = ".yaml"


def shipped_names() -> tuple[str, ...]:
    """Their ids, sorted."""
    folder = files("resources") / _FOLDER
    names = [one.name for one in folder.iterdir() if one.name.endswith(_SUFFIX)]
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in names))


class ShippedDefinitions:
    """The definitions over a catalogue of skills, each read once."""

    def __init__(self, catalogue: SkillCatalogue) -> None:
        self._catalogue = catalogue
        self._loaded: dict[str, WorkflowDefinition] = {}

    def find(self, name: str, version: str = "") -> WorkflowDefinition:
        """The definition with that id, at its one version; raises ``NotFound``."""
        if name not in shipped_names():
            raise NotFound("workflow definition", name)
        if name not in self._loaded:
            path = files("resources") / _FOLDER / f"{name}{_SUFFIX}"
            text = path.read_text(encoding="utf-8")
            self._loaded[name] = load_definition(text, path.name, name, self._catalogue)
        found = self._loaded[name]
        if version not in ("", found.version):
            raise NotFound("workflow definition", f"{name} {version}")
        return found
