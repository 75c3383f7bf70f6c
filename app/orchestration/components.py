"""What steps call, in one place: the installed components of every kind, and stand-ins for those that are not there.

A definition is resolved before it runs: every component at a fixed version, a missing one replaced by its declared
fallback, or by a stand-in that is shown as one. A skill that is missing is an error, because nobody may mistake
made-up values for those of a job.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from app.domain.errors import InvalidInput, NotFound
from app.domain.runs import StepKind
from app.orchestration.definition import (
    ComponentRef,
    Fallback,
    FallbackType,
    StepDefinition,
    WorkflowDefinition,
)
from app.orchestration.stand_ins import StandIns
from app.ports.components import Component, ComponentCall, ComponentProvider
from app.ports.engine import SkillCatalogue, SkillEffect
from app.ports.skills import SkillRequest, SkillTools

MAX_DEPTH = 5
FindDefinition = Callable[[str, str], WorkflowDefinition]
"""The definition of the library with that id, at a version or (for an empty one) the newest; raises ``NotFound``."""


def no_definitions(definition_id: str, _version: str) -> WorkflowDefinition:
    """A library in which nothing stands."""
    raise NotFound("workflow definition", definition_id)


@dataclass(frozen=True, slots=True)
class ComponentHealth:
    """Whether a component can be called now; ``problem`` is empty when it can.

    ``resting_s`` is how long this process leaves it alone after failures in a row, ``None`` while it does not.
    """

    kind: StepKind
    name: str
    problem: str
    stand_in: bool
    resting_s: float | None = None


class SkillComponents:
    """The skills as components."""

    def __init__(self, catalogue: SkillCatalogue) -> None:
        self._catalogue = catalogue

    def names(self) -> tuple[str, ...]:
        """Every installed skill's id, sorted."""
        return self._catalogue.ids()

    def find(self, name: str, version: str | None = None) -> Component | None:
        """The skill at the version, or its active one."""
        try:
            found = self._catalogue.describe(name, version)
        except NotFound:
            return None
        return Component(
            StepKind.SKILL,
            found.skill_id,
            found.version,
            found.title,
            found.effect,
            found.timeout_s,
            # A skill that reads the record keeps its own results, for as long as the record stays the same.
            found.cacheable and found.kind is SkillEffect.PURE,
        )

    async def call(self, call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
        """Run the skill."""
        request = SkillRequest(call.job_id, call.key, call.context, call.outputs, call.parameters)
        component = call.component
        return await self._catalogue.run(component.name, component.version, request, tools)

    async def healthy(self, name: str) -> str:
        """A skill that is installed can be called."""
        return "" if name in self._catalogue.ids() else "it is not installed"


class ComponentRouter:
    """Finds and calls components of every kind but ``workflow``, which the engine runs itself."""

    def __init__(
        self,
        skills: SkillCatalogue,
        providers: Mapping[StepKind, ComponentProvider] | None = None,
        stand_ins: StandIns | None = None,
        find_definition: FindDefinition = no_definitions,
    ) -> None:
        self._skills = skills
        self._providers: dict[StepKind, ComponentProvider] = {
            StepKind.SKILL: SkillComponents(skills),
            **(providers or {}),
        }
        self._stand_ins = stand_ins or StandIns()
        self.find_definition = find_definition

    def installed(self, kind: StepKind, name: str, version: str | None = None) -> Component | None:
        """The component, or the named stand-in that ships; ``None`` when there is neither."""
        provider = self._providers.get(kind)
        found = provider.find(name, version) if provider else None
        return found or self._stand_ins.find(kind, name)

    async def call(self, call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
        """Call the component, or its stand-in."""
        if call.component.stand_in:
            return await self._stand_ins.call(call)
        return await self._providers[call.component.kind].call(call, tools)

    async def health(self, definition: WorkflowDefinition) -> tuple[ComponentHealth, ...]:
        """Every component that the definition names, probed once."""
        refs = {
            (ref.kind, ref.name): ref
            for step in definition.steps()
            for ref in _refs(step)
            if ref.kind is not StepKind.WORKFLOW
        }
        found = []
        for (kind, name), ref in sorted(refs.items()):
            provider = self._providers.get(kind)
            if ref.stand_in:
                problem = ""
            elif provider is None or provider.find(name, ref.version or None) is None:
                problem = "it is not installed"
            else:
                problem = await provider.healthy(name)
            found.append(ComponentHealth(kind, name, problem, ref.stand_in))
        return tuple(found)

    def resolve(self, definition: WorkflowDefinition, depth: int = 0) -> WorkflowDefinition:
        """The same definition with every component at a fixed version and its effects marked.

        Raises ``InvalidInput`` for a component that cannot be had, or skills that cannot be had together.
        """
        if depth > MAX_DEPTH:
            raise InvalidInput(
                definition.id, f"workflows start each other more than {MAX_DEPTH} deep", "no circle"
            )
        resolved = replace(
            definition,
            phases=tuple(
                replace(phase, steps=tuple(self._step(step, depth) for step in phase.steps))
                for phase in definition.phases
            ),
        )
        self._check_skills(resolved)
        return resolved

    def _check_skills(self, definition: WorkflowDefinition) -> None:
        """The skills and those they build on must go together; one that is used at two versions is looked at alone."""
        refs = {ref for step in definition.steps() for ref in _refs(step)}
        used = {(ref.name, ref.version) for ref in refs if ref.kind is StepKind.SKILL}
        versions = Counter(name for name, _ in used)
        together = {name: f"=={version}" for name, version in used if versions[name] == 1}
        alone = [{name: f"=={version}"} for name, version in sorted(used) if versions[name] > 1]
        for one in (together, *alone):
            if one:
                self._skills.resolve(one)

    def component(self, ref: ComponentRef) -> Component:
        """The component that a resolved reference means; raises ``NotFound`` when it was removed since."""
        if ref.stand_in:
            return self._stand_ins.any_of(ref.kind, ref.name)
        found = self.installed(ref.kind, ref.name, ref.version or None)
        if found is None:
            raise NotFound(ref.kind, f"{ref.name} {ref.version}".strip())
        return found

    def _step(self, step: StepDefinition, depth: int) -> StepDefinition:
        if step.use.kind is StepKind.WORKFLOW:
            child = self.find_definition(step.use.name, step.use.version)
            return replace(
                step,
                use=replace(step.use, version=child.version),
                child=self.resolve(child, depth + 1),
            )
        fallbacks = list(step.fallbacks)
        use, replaced = step.use, list(step.replaced)
        while self.installed(use.kind, use.name, use.version or None) is None:
            taken = next((one for one in fallbacks if one.component is not None), None)
            if taken is None or taken.component is None:
                break
            fallbacks.remove(taken)
            replaced.append(f"{use.name} is not installed, {taken.component.name} takes its place")
            use = taken.component
        ref = self._ref(step.id, use)
        component = self.component(ref)
        if step.cache_s is not None and not component.cacheable and use.kind is StepKind.SKILL:
            raise InvalidInput(
                f"{step.id}.cache",
                f"{use.name} reads the job's record, which changes under a cached result",
                "no cache",
            )
        undo = step.undo and replace(step.undo, use=self._ref(step.id, step.undo.use))
        return replace(
            step,
            use=ref,
            replaced=tuple(replaced),
            fallbacks=tuple(self._fallback(step.id, one) for one in fallbacks),
            undo=undo,
            effect=step.effect or ref.effect,
            timeout_s=step.timeout_s or component.timeout_s,
        )

    def _fallback(self, step_id: str, fallback: Fallback) -> Fallback:
        if fallback.component is None or fallback.component.kind is StepKind.WORKFLOW:
            return fallback
        assert fallback.type is FallbackType.COMPONENT_REPLACEMENT
        return replace(fallback, component=self._ref(step_id, fallback.component))

    def _ref(self, step_id: str, ref: ComponentRef) -> ComponentRef:
        found = self.installed(ref.kind, ref.name, ref.version or None)
        if found is None:
            if ref.kind is StepKind.SKILL:
                raise InvalidInput(
                    step_id,
                    f"there is no skill {ref.name} {ref.version}".rstrip(),
                    ", ".join(self._providers[StepKind.SKILL].names()),
                )
            found = self._stand_ins.any_of(ref.kind, ref.name)
        return ComponentRef(found.kind, found.name, found.version, found.effect, found.stand_in)


def _refs(step: StepDefinition) -> tuple[ComponentRef, ...]:
    others = (one.component for one in step.fallbacks)
    return (step.use, *(one for one in others if one is not None))
