"""Reading a step of a definition: a bare skill, a skill with its settings, or a step of any kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.runs import StepKind
from app.orchestration.definition import (
    ComponentRef,
    Fallback,
    FallbackType,
    RetryPolicy,
    StepDefinition,
    Undo,
)
from app.orchestration.definition_source import Node
from app.orchestration.definition_values import (
    checked_paths,
    condition,
    duration_s,
    guardrail,
    identifier,
    items,
    one_of_two,
    planned_checkpoint,
    required,
    retry_policy,
    word,
)
from app.orchestration.expressions.paths import ExpressionError, Path
from app.orchestration.expressions.templates import template_paths
from app.orchestration.guardrails.rules import Guardrail

SHARED_KEYS = frozenset(
    {
        "id",
        "title",
        "version",
        "with",
        "parameters",
        "needs",
        "dependencies",
        "retry",
        "retry_policy",
        "timeout",
        "fallback",
        "fallbacks",
        "guardrails",
        "when",
        "checkpoint",
        "effect",
        "reversible",
        "undo",
        "cache",
    }
)
SKILL_KEYS = SHARED_KEYS | {"skill", "action"}
STEP_KEYS = SHARED_KEYS | {"type", "component", "action", "skill", "name", "description"}
UNDO_KEYS = frozenset({"type", "component", "skill", "action", "with", "parameters", "version"})
CACHE_KEYS = frozenset({"ttl"})
DEFAULT_CACHE_S = 3600.0
_FALLBACK_KEYS = {
    FallbackType.COMPONENT_REPLACEMENT: ("replacement_component",),
    FallbackType.PARAMETER_ADJUSTMENT: ("adjustments",),
    FallbackType.WORKFLOW_MODIFICATION: ("modifications",),
    FallbackType.MANUAL_INTERVENTION: ("reason",),
}
FALLBACK_KEYS = frozenset({"type", *(key for keys in _FALLBACK_KEYS.values() for key in keys)})


@dataclass(frozen=True, slots=True)
class StepDefaults:
    """What the definition says for all its steps, and the names that its steps may use."""

    skills: tuple[str, ...]
    known_steps: frozenset[str]
    retry: RetryPolicy
    fallbacks: tuple[Node, ...]
    guardrails: tuple[Guardrail, ...]


@dataclass(frozen=True, slots=True)
class ReadStep:
    """A step as it was read, with the guardrails it names and the paths it reads."""

    step: StepDefinition
    node: Node
    guardrails: tuple[Guardrail, ...]
    paths: tuple[Path, ...]
    warnings: tuple[str, ...] = ()


def step_id(node: Node) -> str:
    """The id that an entry will have; enough to know which steps there are."""
    if not isinstance(node.value, dict):
        return node.string()
    fields = {key: one for key, one in node.value.items() if key in ("id", "skill", "component")}
    named = fields.get("id") or fields.get("skill") or fields.get("component")
    if named is None:
        raise node.error("the key 'id' is missing")
    return identifier(named)


def read_step(node: Node, defaults: StepDefaults, *, any_kind: bool) -> ReadStep:
    """One entry; ``any_kind`` allows every type, otherwise it is a skill."""
    return _StepReader(defaults).read(node, any_kind=any_kind)


class _StepReader:
    def __init__(self, defaults: StepDefaults) -> None:
        self._defaults = defaults
        self._paths: list[Path] = []
        self._warnings: list[str] = []

    def read(self, node: Node, *, any_kind: bool) -> ReadStep:
        if not isinstance(node.value, dict):
            use = self._skill(node, None, replaceable=False)
            step = StepDefinition(
                use.name,
                use,
                retry=self._defaults.retry,
                fallbacks=self._fallbacks([], StepKind.SKILL),
                guardrails=tuple(one.name for one in self._defaults.guardrails),
            )
            return ReadStep(step, node, self._defaults.guardrails, (), tuple(self._warnings))
        fields = node.fields(STEP_KEYS if any_kind else SKILL_KEYS)
        given = one_of_two(node, fields, "fallbacks", "fallback")
        entries = given.items() if given else []
        use = self._use(node, fields, entries)
        own = tuple(self._guardrail(one) for one in items(fields, "guardrails"))
        rules = (*self._defaults.guardrails, *own)
        rules = tuple({rule.name: rule for rule in rules}.values())
        parameters = one_of_two(node, fields, "parameters", "with")
        needs = one_of_two(node, fields, "needs", "dependencies")
        retry = one_of_two(node, fields, "retry", "retry_policy")
        timeout, when, asked = (fields.get(key) for key in ("timeout", "when", "checkpoint"))
        effect, reversible = (fields.get(key) for key in ("effect", "reversible"))
        name = step_id(node)
        step = StepDefinition(
            id=name,
            use=use,
            action=fields["action"].string() if "action" in fields else "",
            parameters=self._parameters(parameters) if parameters else {},
            needs=tuple(identifier(one) for one in needs.items()) if needs else (),
            retry=retry_policy(retry) if retry else self._defaults.retry,
            timeout_s=duration_s(timeout) if timeout else None,
            fallbacks=self._fallbacks(entries, use.kind),
            effect=effect.boolean() if effect else False,
            reversible=reversible.boolean() if reversible else "undo" in fields,
            undo=self._undo(fields["undo"], name) if "undo" in fields else None,
            guardrails=tuple(rule.name for rule in rules),
            when=self._when(when) if when else "",
            checkpoint=planned_checkpoint(asked, name)
            if asked and asked.value is not False
            else None,
            cache_s=self._cache_s(fields["cache"]) if "cache" in fields else None,
        )
        self._consistent(node, fields, step)
        return ReadStep(step, node, rules, tuple(self._paths), tuple(self._warnings))

    def _consistent(self, node: Node, fields: dict[str, Node], step: StepDefinition) -> None:
        if step.cache_s is not None and step.effect:
            raise fields["cache"].error("a step with an effect cannot be cached")
        if step.reversible and step.undo is None:
            raise node.error("the step is reversible and does not say how", "undo: {…}")
        if step.undo is not None and not step.reversible:
            raise fields["undo"].error(
                "the step says that it is not reversible", "reversible: true"
            )

    def _use(self, node: Node, fields: dict[str, Node], entries: list[Node]) -> ComponentRef:
        kind = word(fields["type"], StepKind) if "type" in fields else StepKind.SKILL
        version = fields.get("version")
        if kind is StepKind.SKILL:
            named = one_of_two(node, fields, "skill", "component")
            if named is None:
                raise node.error("the key 'skill' is missing", ", ".join(self._defaults.skills))
            replaceable = any(_replaces(entry) for entry in entries)
            return self._skill(named, version, replaceable=replaceable)
        if "skill" in fields:
            raise fields["skill"].error(f"a step of type {kind} has none", "component")
        component = required(node, fields, "component")
        return ComponentRef(kind, component.string(), version.string() if version else "")

    def _skill(self, node: Node, version: Node | None, *, replaceable: bool) -> ComponentRef:
        name = node.string()
        if name not in self._defaults.skills and not replaceable:
            raise node.error(f"there is no skill {name!r}", ", ".join(self._defaults.skills))
        return ComponentRef(StepKind.SKILL, name, version.string() if version else "")

    def _parameters(self, node: Node) -> dict[str, Any]:
        for one in node.mapping().values():
            self._read_paths(one)
        return {key: one.plain() for key, one in node.mapping().items()}

    def _read_paths(self, node: Node, own: str = "") -> None:
        if isinstance(node.value, dict | list):
            for one in node.value.values() if isinstance(node.value, dict) else node.value:
                self._read_paths(one, own)
            return
        try:
            paths = tuple(template_paths(node.value))
        except ExpressionError as error:
            raise node.error(error.problem, error.allowed) from error
        checked_paths(node, paths, self._defaults.known_steps)
        self._paths += [path for path in paths if path.step != own]

    def _when(self, node: Node) -> str:
        if isinstance(node.value, bool):
            return "true" if node.value else "false"
        parsed = condition(node, self._defaults.known_steps)
        if parsed.predicates():
            raise node.error(f"{parsed.predicates()[0]!r} is about a whole phase", "an expression")
        self._paths += parsed.paths()
        return parsed.text

    def _undo(self, node: Node, own: str) -> Undo:
        fields = node.fields(UNDO_KEYS)
        parameters = one_of_two(node, fields, "parameters", "with")
        if parameters:
            self._read_paths(parameters, own)
        return Undo(
            self._use(node, fields, []),
            fields["action"].string() if "action" in fields else "",
            {key: one.plain() for key, one in parameters.mapping().items()} if parameters else {},
        )

    def _cache_s(self, node: Node) -> float | None:
        if isinstance(node.value, bool):
            return DEFAULT_CACHE_S if node.value else None
        if not isinstance(node.value, dict):
            return duration_s(node)
        return duration_s(required(node, node.fields(CACHE_KEYS), "ttl"))

    def _guardrail(self, node: Node) -> Guardrail:
        if not isinstance(node.value, dict):
            for rule in self._defaults.guardrails:
                if rule.name == node.text.strip():
                    return rule
        return guardrail(node)

    def _fallbacks(self, entries: list[Node], kind: StepKind) -> tuple[Fallback, ...]:
        return tuple(self._fallback(one, kind) for one in (*entries, *self._defaults.fallbacks))

    def _fallback(self, node: Node, kind: StepKind) -> Fallback:
        if not isinstance(node.value, dict):
            return Fallback(FallbackType.COMPONENT_REPLACEMENT, self._replacement(node, kind))
        fields = node.fields(FALLBACK_KEYS)
        what = word(required(node, fields, "type"), FallbackType)
        for key in set(fields) - {"type", "reason", *_FALLBACK_KEYS[what]}:
            raise fields[key].error(f"{what} has none", ", ".join(("type", *_FALLBACK_KEYS[what])))
        reason = fields["reason"].string() if "reason" in fields else ""
        match what:
            case FallbackType.COMPONENT_REPLACEMENT:
                named = required(node, fields, "replacement_component")
                return Fallback(what, self._replacement(named, kind), reason=reason)
            case FallbackType.PARAMETER_ADJUSTMENT:
                adjustments = required(node, fields, "adjustments")
                return Fallback(what, adjustments=self._parameters(adjustments), reason=reason)
            case FallbackType.WORKFLOW_MODIFICATION:
                changes = required(node, fields, "modifications").fields(frozenset({"skip_steps"}))
                skipped = tuple(identifier(one) for one in items(changes, "skip_steps"))
                for one in set(skipped) - self._defaults.known_steps:
                    self._warnings.append(
                        f"{node.source}:{node.line}: {node.key}: there is no step {one!r} to skip"
                    )
                return Fallback(what, skip_steps=skipped, reason=reason)
        return Fallback(what, reason=reason or "The step failed.")

    def _replacement(self, node: Node, kind: StepKind) -> ComponentRef:
        if kind is StepKind.SKILL:
            return self._skill(node, None, replaceable=False)
        return ComponentRef(kind, node.string())


def _replaces(entry: Node) -> bool:
    if not isinstance(entry.value, dict):
        return True
    return any(key in entry.value for key in ("replacementComponent", "replacement_component"))
