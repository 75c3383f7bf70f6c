"""Finding, choosing and calling skills.

A skill lives in ``skills/<id>/v<major>_<minor>_<patch>/``. The folder's name is the version as a Python identifier, so
that every version is an ordinary package: it imports, type-checks and freezes like all other code, and two versions of
a skill stand side by side without path tricks.
"""

from __future__ import annotations

import importlib
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator

from app.domain.errors import InvalidInput, NotFound
from app.ports.engine import SkillDescription
from app.ports.skills import SkillFunction, SkillRequest, SkillTools

SHIPPED = Path(__file__).parent
_ID = re.compile(r"[a-z][a-z0-9_]{1,40}")
_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})\.(\d{1,4})")
_KEYS = frozenset(
    {"id", "version", "title", "phase", "description", "modes", "effect", "timeout_s"}
)


@dataclass(frozen=True, slots=True)
class _Installed:
    description: SkillDescription
    module: str
    folder: Path


class SkillRegistry:
    """The installed skills; code and schemas are loaded when a skill is first called."""

    def __init__(
        self,
        folder: Path = SHIPPED,
        package: str = "skills",
        pinned: Mapping[str, str] | None = None,
    ) -> None:
        """Discover what is in ``folder``; ``pinned`` makes a version active that is not the newest.

        Raises ``InvalidInput`` naming the file for a skill that is not well formed.
        """
        self._package = package
        self._pinned = dict(pinned or {})
        self._installed: dict[str, dict[str, _Installed]] = {}
        self._loaded: dict[tuple[str, str], _Loaded] = {}
        for manifest in sorted(folder.glob("*/*/skill.toml")):
            found = self._read(manifest)
            self._installed.setdefault(found.description.skill_id, {})[
                found.description.version
            ] = found
        for skill_id, version in self._pinned.items():
            self._find(skill_id, version)

    def ids(self) -> tuple[str, ...]:
        """Every installed skill's id, sorted."""
        return tuple(sorted(self._installed))

    def versions(self, skill_id: str) -> tuple[str, ...]:
        """The installed versions of a skill, the oldest first; raises ``NotFound``."""
        if skill_id not in self._installed:
            raise NotFound("skill", skill_id)
        return tuple(sorted(self._installed[skill_id], key=_order))

    def describe(self, skill_id: str, version: str | None = None) -> SkillDescription:
        """The version asked for, or the active one: the pinned, otherwise the newest."""
        chosen = version or self._pinned.get(skill_id) or self.versions(skill_id)[-1]
        return self._find(skill_id, chosen).description

    async def run(
        self, skill_id: str, version: str, request: SkillRequest, tools: SkillTools
    ) -> dict[str, Any]:
        """Call the skill; raises ``InvalidInput`` for parameters or an output against its schema."""
        loaded = self._load(skill_id, version)
        loaded.check_input(request.parameters)
        output = await loaded.function(request, tools)
        loaded.check_output(output)
        return output

    def _find(self, skill_id: str, version: str) -> _Installed:
        versions = self._installed.get(skill_id, {})
        if version not in versions:
            raise NotFound("skill", f"{skill_id} {version}")
        return versions[version]

    def _load(self, skill_id: str, version: str) -> _Loaded:
        key = (skill_id, version)
        if key not in self._loaded:
            found = self._find(skill_id, version)
            module = importlib.import_module(found.module)
            self._loaded[key] = _Loaded(
                skill_id,
                cast("SkillFunction", module.run),
                _schema(found.folder / "input.schema.json"),
                _schema(found.folder / "output.schema.json"),
            )
        return self._loaded[key]

    def _read(self, manifest: Path) -> _Installed:
        values = tomllib.loads(manifest.read_text("utf-8"))
        where = f"{manifest.parent.parent.name}/{manifest.parent.name}/skill.toml"
        if set(values) != _KEYS:
            odd = ", ".join(sorted(set(values) ^ _KEYS))
            raise InvalidInput(where, f"keys missing or unknown: {odd}", ", ".join(sorted(_KEYS)))
        skill_id, version = str(values["id"]), str(values["version"])
        if not _ID.fullmatch(skill_id) or not _VERSION.fullmatch(version):
            raise InvalidInput(where, f"{skill_id} {version} is not an id and a version")
        folder = f"v{version.replace('.', '_')}"
        if (manifest.parent.parent.name, manifest.parent.name) != (skill_id, folder):
            raise InvalidInput(
                where, "the folder does not match id and version", f"{skill_id}/{folder}"
            )
        if "rules" not in values["modes"]:
            raise InvalidInput(where, "the skill has no mode that works alone", "modes with rules")
        return _Installed(
            SkillDescription(
                skill_id,
                version,
                str(values["title"]),
                str(values["phase"]),
                bool(values["effect"]),
                float(values["timeout_s"]),
            ),
            f"{self._package}.{skill_id}.{folder}.skill",
            manifest.parent,
        )


@dataclass(frozen=True, slots=True)
class _Loaded:
    skill_id: str
    function: SkillFunction
    input_schema: Draft202012Validator
    output_schema: Draft202012Validator

    def check_input(self, value: Mapping[str, Any]) -> None:
        _check(self.input_schema, dict(value), f"{self.skill_id}.with")

    def check_output(self, value: Mapping[str, Any]) -> None:
        _check(self.output_schema, value, f"{self.skill_id}.output")


def _schema(path: Path) -> Draft202012Validator:
    schema = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def _check(schema: Draft202012Validator, value: object, where: str) -> None:
    for error in schema.iter_errors(value):
        path = ".".join(str(part) for part in error.absolute_path)
        raise InvalidInput(f"{where}.{path}" if path else where, error.message)


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
