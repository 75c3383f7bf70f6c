"""Reading a workflow definition: YAML or JSON, camelCase or snake_case, checked to the last key."""

from __future__ import annotations

import re
from pathlib import Path

from app.domain.errors import ErrorClass
from app.domain.runs import DecisionAction
from app.orchestration.conditions import CONDITIONS
from app.orchestration.definition import (
    DEFAULT_MAX_VISITS,
    PhaseDefinition,
    PlannedCheckpoint,
    RetryPolicy,
    SkillRef,
    StepDefinition,
    Transition,
    WorkflowDefinition,
)
from app.orchestration.definition_source import Node, parse_source
from app.ports.engine import SkillCatalogue

_TOP = frozenset({"id", "name", "version", "phases", "max_visits"})
_TOP_LATER = frozenset({"triggers", "guardrails", "fallbacks", "retry_policy", "timeout"})
_PHASE = frozenset({"id", "title", "skills", "parallel", "transitions", "checkpoint"})
_PHASE_LATER = frozenset({"steps", "guardrails"})
_STEP = frozenset(
    {"id", "skill", "version", "with", "retry", "retry_policy", "timeout", "fallback", "effect"}
)
_STEP_LATER = frozenset(
    {"needs", "guardrails", "when", "checkpoint", "reversible", "undo", "cache"}
)
_RETRY = frozenset({"max_attempts", "backoff", "base", "cap", "classes"})
_CHECKPOINT = frozenset({"title", "timeout", "on_timeout"})
_ON_TIMEOUT = (DecisionAction.CONTINUE, DecisionAction.SKIP, DecisionAction.ABORT)
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
_DURATION = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h|d)?")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, None: 0.001}


def load_definition_file(path: Path, catalogue: SkillCatalogue) -> WorkflowDefinition:
    """The definition in a file; its id is the file's name unless it says another."""
    return load_definition(path.read_text("utf-8"), path.name, path.stem, catalogue)


def load_definition(
    text: str, source: str, default_id: str, catalogue: SkillCatalogue
) -> WorkflowDefinition:
    """The definition in a text; ``source`` is how errors call it.

    Raises ``InvalidInput`` naming file, line, key and what is allowed.
    """
    return _Reader(catalogue).workflow(parse_source(text, source), default_id)


class _Reader:
    def __init__(self, catalogue: SkillCatalogue) -> None:
        self._catalogue = catalogue
        self._skills = catalogue.ids()

    def workflow(self, root: Node, default_id: str) -> WorkflowDefinition:
        if "steps" in root.mapping():
            _refuse_step_form(root.mapping()["steps"])
        fields = root.fields(_TOP, _TOP_LATER)
        phases = tuple(self.phase(node) for node in _required(root, fields, "phases").items())
        if not phases:
            raise fields["phases"].error("there is no phase", "one phase or more")
        self._check_phases(fields["phases"], phases)
        visits = fields.get("max_visits")
        return WorkflowDefinition(
            id=_identifier(fields["id"]) if "id" in fields else default_id,
            name=_required(root, fields, "name").string(),
            version=_required(root, fields, "version").string(),
            phases=phases,
            max_visits=visits.whole(1, 1000) if visits else DEFAULT_MAX_VISITS,
        )

    def _check_phases(self, node: Node, phases: tuple[PhaseDefinition, ...]) -> None:
        ids = [phase.id for phase in phases]
        for number, (item, phase) in enumerate(zip(node.items(), phases, strict=True)):
            if phase.id in ids[:number]:
                raise item.error(f"the phase id {phase.id!r} is there twice", "ids of their own")
        for item in node.items():
            targets = item.fields(_PHASE).get("transitions")
            for entry in targets.items() if targets else ():
                to = entry.mapping()["to"]
                if to.text not in ids:
                    raise to.error(f"there is no phase {to.text!r}", ", ".join(ids))

    def phase(self, node: Node) -> PhaseDefinition:
        fields = node.fields(_PHASE, _PHASE_LATER)
        phase_id = _identifier(_required(node, fields, "id"))
        steps = tuple(self.step(item) for item in _optional_items(fields, "skills"))
        step_ids = [step.id for step in steps]
        for item, step in zip(_optional_items(fields, "skills"), steps, strict=True):
            if step_ids.count(step.id) > 1:
                raise item.error(f"the step id {step.id!r} is there twice", "ids of their own")
        asked = fields.get("checkpoint")
        if not steps and asked is None:
            raise node.error("the phase does nothing", "skills, checkpoint or both")
        parallel = fields.get("parallel")
        title = fields.get("title")
        return PhaseDefinition(
            id=phase_id,
            title=title.string() if title else phase_id.replace("_", " ").replace("-", " ").title(),
            steps=steps,
            parallel=parallel.boolean() if parallel else False,
            transitions=tuple(_transition(item) for item in _optional_items(fields, "transitions")),
            checkpoint=_checkpoint(asked) if asked else None,
        )

    def step(self, node: Node) -> StepDefinition:
        if not isinstance(node.value, dict):
            skill = self._skill(node)
            return StepDefinition(skill.skill, skill)
        fields = node.fields(_STEP, _STEP_LATER)
        version = fields.get("version")
        use = self._skill(_required(node, fields, "skill"), version)
        retry = fields.get("retry") or fields.get("retry_policy")
        timeout, effect, parameters = (fields.get(k) for k in ("timeout", "effect", "with"))
        return StepDefinition(
            id=_identifier(fields["id"]) if "id" in fields else use.skill,
            use=use,
            parameters={key: one.plain() for key, one in parameters.mapping().items()}
            if parameters
            else {},
            retry=_retry(retry) if retry else RetryPolicy(),
            timeout_s=_duration_s(timeout) if timeout else None,
            fallback=tuple(self._skill(item) for item in _optional_items(fields, "fallback")),
            effect=effect.boolean() if effect else False,
        )

    def _skill(self, node: Node, version: Node | None = None) -> SkillRef:
        name = node.string()
        if name not in self._skills:
            raise node.error(f"there is no skill {name!r}", ", ".join(self._skills))
        return SkillRef(name, version.string() if version else "")


def _refuse_step_form(steps: Node) -> None:
    for item in steps.items():
        kind = item.mapping().get("type")
        if kind is not None:
            raise kind.error(
                f"step type {kind.text!r} is not supported by this version", "phases of skills"
            )
    raise steps.error("a graph of steps is not supported by this version", "phases of skills")


def _required(parent: Node, fields: dict[str, Node], key: str) -> Node:
    if key not in fields:
        raise parent.error(f"the key {key!r} is missing")
    return fields[key]


def _optional_items(fields: dict[str, Node], key: str) -> list[Node]:
    return fields[key].items() if key in fields else []


def _identifier(node: Node) -> str:
    text = node.string()
    if not _ID.fullmatch(text):
        raise node.error(
            f"{text!r} is not valid",
            "a letter, then up to 63 letters, digits, hyphens, underscores",
        )
    return text


def _transition(node: Node) -> Transition:
    fields = node.fields(frozenset({"to", "condition"}))
    condition = _required(node, fields, "condition").one_of(tuple(CONDITIONS))
    return Transition(_required(node, fields, "to").string(), condition)


def _checkpoint(node: Node) -> PlannedCheckpoint:
    fields = node.fields(_CHECKPOINT)
    timeout, on_timeout = fields.get("timeout"), fields.get("on_timeout")
    return PlannedCheckpoint(
        title=_required(node, fields, "title").string(),
        timeout_s=_duration_s(timeout) if timeout else None,
        on_timeout=DecisionAction(on_timeout.one_of(_ON_TIMEOUT))
        if on_timeout
        else DecisionAction.ABORT,
    )


def _retry(node: Node) -> RetryPolicy:
    fields = node.fields(_RETRY)
    usual = RetryPolicy()
    attempts, base, cap, backoff = (
        fields.get(key) for key in ("max_attempts", "base", "cap", "backoff")
    )
    if backoff:
        backoff.one_of(("exponential",))
    classes = tuple(
        ErrorClass(one.one_of(tuple(ErrorClass))) for one in _optional_items(fields, "classes")
    )
    return RetryPolicy(
        max_attempts=attempts.whole(1, 20) if attempts else usual.max_attempts,
        base_s=_duration_s(base) if base else usual.base_s,
        cap_s=_duration_s(cap) if cap else usual.cap_s,
        classes=classes or usual.classes,
    )


def _duration_s(node: Node) -> float:
    match = _DURATION.fullmatch(node.text.strip())
    if match is None or float(match[1]) <= 0:
        raise node.error(f"{node.text!r} is not a time", "milliseconds, or 500ms, 30s, 2m, 8h, 7d")
    return float(match[1]) * _SECONDS[match[2]]
