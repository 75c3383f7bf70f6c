"""Finding, choosing and calling skills.

A skill lives in ``skills/<id>/v<major>_<minor>_<patch>/``. The folder's name is the version as a Python identifier, so
that every version is an ordinary package: it imports, type-checks and freezes like all other code, and two versions of
a skill stand side by side without path tricks.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator

from app.domain.errors import InvalidInput, NotFound
from app.ports.engine import SkillDescription, SkillEffect
from app.ports.skills import JobFile, SkillFunction, SkillRequest, SkillTools
from skills.call_metrics import CallMetrics, SkillCalls
from skills.manifest import InstalledSkill, order_of, read_skill
from skills.one_job_file import OneJobFile
from skills.resolving import resolve_skills
from skills.result_cache import CacheCounts, ResultCache, cache_key

SHIPPED = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class BrokenSkill:
    """A skill folder that cannot be used, and why; it never stops the others."""

    folder: str
    problem: str


class SkillRegistry:
    """The installed skills; code and schemas are loaded when a skill is first called."""

    def __init__(
        self,
        folder: Path = SHIPPED,
        package: str = "skills",
        pinned: Mapping[str, str] | None = None,
        retired: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """Discover what is in ``folder``.

        ``pinned`` makes a version active that is not the newest; ``retired`` deprecates versions (by id and version)
        with a reason. Raises ``NotFound`` for a pin or retirement of something that is not installed.
        """
        self._package = package
        self._pinned: dict[str, str] = {}
        self._installed: dict[str, dict[str, InstalledSkill]] = {}
        self._described: dict[tuple[str, str], SkillDescription] = {}
        self._loaded: dict[tuple[str, str], _Loaded] = {}
        self._broken: list[BrokenSkill] = []
        self._cache = ResultCache()
        self._metrics = CallMetrics()
        self.install(folder)
        for skill_id, version in (pinned or {}).items():
            self.pin(skill_id, version)
        for (skill_id, version), reason in (retired or {}).items():
            self.retire(skill_id, version, reason)

    def install(self, folder: Path) -> None:
        """Add every version that stands in ``folder`` as ``<id>/<version>/skill.toml``; a broken one is listed."""
        for manifest in sorted(folder.glob("*/*/skill.toml")):
            try:
                found = read_skill(manifest, self._package)
            except InvalidInput as error:
                home = f"{manifest.parent.parent.name}/{manifest.parent.name}"
                self._broken.append(BrokenSkill(home, str(error)))
                continue
            own = self._installed.setdefault(found.manifest.id, {})
            own[found.manifest.version] = found
            self._described[found.manifest.id, found.manifest.version] = found.description()

    def broken(self) -> tuple[BrokenSkill, ...]:
        """The folders that cannot be used, with the reason."""
        return tuple(self._broken)

    def ids(self) -> tuple[str, ...]:
        """Every installed skill's id, sorted."""
        return tuple(sorted(self._installed))

    def versions(self, skill_id: str) -> tuple[str, ...]:
        """The installed versions of a skill, the oldest first; raises ``NotFound``."""
        if skill_id not in self._installed:
            raise NotFound("skill", skill_id)
        return tuple(sorted(self._installed[skill_id], key=order_of))

    def describe(self, skill_id: str, version: str | None = None) -> SkillDescription:
        """The version asked for, or the active one: the pinned, otherwise the newest that is not deprecated."""
        return self._description(skill_id, version or self._candidates(skill_id)[0].version)

    def find(
        self,
        text: str = "",
        phase: str | None = None,
        have: frozenset[str] | None = None,
    ) -> tuple[SkillDescription, ...]:
        """The active versions whose words contain ``text``, of a phase, that can run with the capabilities ``have``.

        Deprecated skills are not offered. ``have=None`` asks for no capability check.
        """
        wanted = text.casefold()
        return tuple(
            one
            for one in map(self.describe, self.ids())
            if not one.deprecated
            and phase in (None, one.phase)
            and (have is None or one.capabilities <= have)
            and wanted in f"{one.skill_id} {one.title} {one.description}".casefold()
        )

    def compatible_with(self, skill_id: str, version: str | None = None) -> dict[str, str]:
        """The version of every skill that can stand beside this one: the resolved set when both are asked for."""
        one = self.describe(skill_id, version)
        root = {skill_id: f"=={one.version}"}
        together = {}
        for other in self.ids():
            try:
                chosen = resolve_skills(root | {other: root.get(other, "")}, self._candidates)
            except (InvalidInput, NotFound):
                continue
            together[other] = chosen[other].version
        return together

    def resolve(self, roots: Iterable[str] | Mapping[str, str]) -> dict[str, SkillDescription]:
        """One version of each skill and of all it needs, dependencies first; see :func:`resolve_skills`."""
        ranges = roots if isinstance(roots, Mapping) else dict.fromkeys(roots, "")
        return resolve_skills(ranges, self._candidates)

    def pin(self, skill_id: str, version: str) -> None:
        """Make this version the active one, whatever is newer."""
        self._find(skill_id, version)
        self._pinned[skill_id] = version

    def unpin(self, skill_id: str) -> None:
        """Let the newest version be active again."""
        self._pinned.pop(skill_id, None)

    def pinned(self) -> dict[str, str]:
        """The pinned versions by skill id."""
        return dict(self._pinned)

    def retire(self, skill_id: str, version: str, reason: str, replaced_by: str = "") -> None:
        """Mark a version as deprecated: it still runs, and is chosen only when nothing else is there."""
        if not reason.strip():
            raise InvalidInput("reason", "a deprecation needs one")
        found = self._description(skill_id, version)
        self._described[skill_id, version] = replace(
            found, deprecated=reason, replaced_by=replaced_by or found.replaced_by
        )

    async def run(
        self, skill_id: str, version: str, request: SkillRequest, tools: SkillTools
    ) -> dict[str, Any]:
        """Call the skill, or give what it gave for exactly the same; raises ``InvalidInput`` against its schemas."""
        loaded = self._load(skill_id, version)
        loaded.check_input(request.parameters)
        manifest = loaded.installed.manifest
        if not manifest.cacheable:
            return await self._call(loaded, request, tools)
        request = _narrowed(request, manifest.reads.context, manifest.reads.outputs)
        file = JobFile(())
        if manifest.effect is SkillEffect.READ:
            file = await tools.job_file()
            if not file.revision:
                return await self._call(loaded, request, OneJobFile(tools, file))
        key = cache_key(
            loaded.installed.digest,
            f"{request.job_id}:{file.revision}",
            request.parameters,
            request.context,
            request.outputs,
        )
        known = self._cache.get(key)
        if known is not None:
            self._metrics.hit(skill_id, version)
            return known
        output = await self._call(loaded, request, OneJobFile(tools, file))
        self._cache.put(key, output)
        return output

    def cache_counts(self) -> CacheCounts:
        """How the cache of results stands."""
        return self._cache.counts()

    def calls(self) -> tuple[SkillCalls, ...]:
        """What this process called, by skill and version."""
        return self._metrics.calls()

    def schemas(self, skill_id: str, version: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """The JSON Schemas of its parameters and of its output."""
        folder = self._find(skill_id, version).folder
        return _schema(folder / "input.schema.json"), _schema(folder / "output.schema.json")

    def golden_files(self, skill_id: str, version: str) -> tuple[Path, ...]:
        """The files with a request and the output it must give."""
        return tuple(sorted((self._find(skill_id, version).folder / "golden").glob("*.json")))

    async def _call(
        self, loaded: _Loaded, request: SkillRequest, tools: SkillTools
    ) -> dict[str, Any]:
        manifest = loaded.installed.manifest
        with self._metrics.measured(manifest.id, manifest.version):
            output = await loaded.function(request, tools)
            loaded.check_output(output)
        return output

    def _candidates(self, skill_id: str) -> list[SkillDescription]:
        """The versions that may be chosen, the best first: the pinned alone, or not deprecated before deprecated."""
        versions = self._installed.get(skill_id)
        if not versions:
            raise NotFound("skill", skill_id)
        if skill_id in self._pinned:
            return [self._description(skill_id, self._pinned[skill_id])]
        described = [self._described[skill_id, version] for version in versions]
        return sorted(
            described, key=lambda one: (not one.deprecated, order_of(one.version)), reverse=True
        )

    def _description(self, skill_id: str, version: str) -> SkillDescription:
        self._find(skill_id, version)
        return self._described[skill_id, version]

    def _find(self, skill_id: str, version: str) -> InstalledSkill:
        versions = self._installed.get(skill_id, {})
        if version not in versions:
            raise NotFound("skill", f"{skill_id} {version}")
        return versions[version]

    def _load(self, skill_id: str, version: str) -> _Loaded:
        key = (skill_id, version)
        if key not in self._loaded:
            found = self._find(skill_id, version)
            module = importlib.import_module(found.module)
            wanted, given = self.schemas(skill_id, version)
            self._loaded[key] = _Loaded(
                found,
                cast("SkillFunction", module.run),
                Draft202012Validator(wanted),
                Draft202012Validator(given),
            )
        return self._loaded[key]


@dataclass(frozen=True, slots=True)
class _Loaded:
    installed: InstalledSkill
    function: SkillFunction
    input_schema: Draft202012Validator
    output_schema: Draft202012Validator

    def check_input(self, value: Mapping[str, Any]) -> None:
        _check(self.input_schema, dict(value), f"{self.installed.manifest.id}.with")

    def check_output(self, value: Mapping[str, Any]) -> None:
        _check(self.output_schema, value, f"{self.installed.manifest.id}.output")


def _narrowed(
    request: SkillRequest, context: tuple[str, ...], outputs: tuple[str, ...]
) -> SkillRequest:
    return replace(
        request,
        context={name: request.context[name] for name in context if name in request.context},
        outputs={name: request.outputs[name] for name in outputs if name in request.outputs},
    )


def _schema(path: Path) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(path.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return schema


def _check(schema: Draft202012Validator, value: object, where: str) -> None:
    for error in schema.iter_errors(value):
        path = ".".join(str(part) for part in error.absolute_path)
        raise InvalidInput(f"{where}.{path}" if path else where, error.message)
