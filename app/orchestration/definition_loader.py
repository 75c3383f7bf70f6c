"""Reading a workflow definition: YAML or JSON, camelCase or snake_case, phases or steps, checked to the last key."""

from __future__ import annotations

from dataclasses import replace
from graphlib import CycleError, TopologicalSorter
from pathlib import Path as FilePath

from app.domain.errors import InvalidInput
from app.orchestration.conditions import CONDITIONS
from app.orchestration.definition import (
    DEFAULT_CONCURRENCY,
    DEFAULT_MAX_VISITS,
    GRAPH_PHASE,
    PhaseDefinition,
    RetryPolicy,
    StepDefinition,
    Transition,
    WorkflowDefinition,
)
from app.orchestration.definition_source import MAX_CHARS, Node, parse_source
from app.orchestration.definition_values import (
    condition,
    duration_s,
    guardrail,
    identifier,
    items,
    one_of_two,
    planned_checkpoint,
    required,
    retry_policy,
    trigger,
)
from app.orchestration.expressions.paths import Path
from app.orchestration.guardrails.rules import Guardrail
from app.orchestration.step_loader import ReadStep, StepDefaults, read_step, step_id
from app.ports.engine import SkillCatalogue

TOP_KEYS = frozenset(
    {
        "id",
        "name",
        "description",
        "version",
        "phases",
        "steps",
        "max_visits",
        "concurrency",
        "triggers",
        "guardrails",
        "fallbacks",
        "retry",
        "retry_policy",
        "timeout",
    }
)
PHASE_KEYS = frozenset(
    {"id", "title", "skills", "steps", "parallel", "transitions", "checkpoint", "guardrails"}
)
FIRST_VERSION = "1.0.0"


def load_definition_file(path: FilePath, catalogue: SkillCatalogue) -> WorkflowDefinition:
    """The definition in a file; its id is the file's name unless it says another."""
    try:
        with path.open("rb") as file:
            text = file.read(4 * MAX_CHARS + 1).decode("utf-8-sig")
    except OSError as error:
        raise InvalidInput(str(path), f"the file cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InvalidInput(str(path), "this is not text in UTF-8", "YAML or JSON") from error
    return load_definition(text, path.name, path.stem, catalogue)


def load_definition(
    text: str, source: str, default_id: str, catalogue: SkillCatalogue
) -> WorkflowDefinition:
    """The definition in a text; ``source`` is how errors call it.

    Raises ``InvalidInput`` naming file, line, key and what is allowed.
    """
    return _Reader(catalogue.ids()).workflow(parse_source(text, source), default_id)


class _Reader:
    def __init__(self, skills: tuple[str, ...]) -> None:
        self._skills = skills
        self._rules: dict[str, Guardrail] = {}
        self._paths: list[Path] = []
        self._warnings: list[str] = []

    def workflow(self, root: Node, default_id: str) -> WorkflowDefinition:
        fields = root.fields(TOP_KEYS)
        if "phases" in fields and "steps" in fields:
            raise fields["steps"].error(
                "a definition has phases or steps; a phase may hold steps", "phases, steps"
            )
        defaults = self._defaults(root, fields)
        if "steps" in fields:
            phases: tuple[PhaseDefinition, ...] = (
                self._graph(fields["steps"], defaults, fields.get("name")),
            )
        else:
            node = required(root, fields, "phases")
            phases = tuple(self._phase(one, defaults) for one in node.items())
            if not phases:
                raise node.error("there is no phase", "one phase or more")
            self._check_phases(node, phases)
        visits, together, timeout = (
            fields.get(key) for key in ("max_visits", "concurrency", "timeout")
        )
        name_node = fields["name"] if "name" in fields or "id" not in fields else fields["id"]
        version = fields.get("version")
        return WorkflowDefinition(
            id=identifier(fields["id"]) if "id" in fields else default_id,
            name=name_node.string(),
            version=version.string() if version else FIRST_VERSION,
            phases=tuple(self._with_wanted(phase) for phase in phases),
            max_visits=visits.whole(1, 1000) if visits else DEFAULT_MAX_VISITS,
            concurrency=together.whole(1, 100) if together else DEFAULT_CONCURRENCY,
            timeout_s=duration_s(timeout) if timeout else None,
            guardrails=tuple(self._rules.values()),
            triggers=tuple(trigger(one) for one in items(fields, "triggers")),
            warnings=tuple(self._warnings),
        )

    def _defaults(self, root: Node, fields: dict[str, Node]) -> StepDefaults:
        if "name" not in fields and "id" not in fields:
            raise root.error("the key 'name' is missing")
        entries = list(items(fields, "steps"))
        for phase in items(fields, "phases"):
            own = phase.mapping()
            entries += own["skills"].items() if "skills" in own else []
            entries += own["steps"].items() if "steps" in own else []
        retry = one_of_two(root, fields, "retry_policy", "retry")
        rules = tuple(guardrail(one) for one in items(fields, "guardrails"))
        self._rules |= {rule.name: rule for rule in rules}
        return StepDefaults(
            skills=self._skills,
            known_steps=frozenset(step_id(one) for one in entries),
            retry=retry_policy(retry) if retry else RetryPolicy(),
            fallbacks=tuple(items(fields, "fallbacks")),
            guardrails=rules,
        )

    def _graph(self, node: Node, defaults: StepDefaults, name: Node | None) -> PhaseDefinition:
        read = [read_step(one, defaults, any_kind=True) for one in node.items()]
        if not read:
            raise node.error("there is no step", "one step or more")
        for one in read:
            if any(path.step == one.step.id for path in one.paths):
                raise one.node.error(f"{one.step.id} reads its own output, which is not there yet")
        return PhaseDefinition(
            id=GRAPH_PHASE,
            title=name.string() if name else "Steps",
            steps=self._steps(read, graph=True),
            graph=True,
            fails_run=True,
        )

    def _phase(self, node: Node, defaults: StepDefaults) -> PhaseDefinition:
        fields = node.fields(PHASE_KEYS)
        phase_id = identifier(required(node, fields, "id"))
        own = tuple(guardrail(one) for one in items(fields, "guardrails"))
        rules = {rule.name: rule for rule in (*defaults.guardrails, *own)}
        self._rules |= rules
        defaults = replace(defaults, guardrails=tuple(rules.values()))
        read = [read_step(one, defaults, any_kind=False) for one in items(fields, "skills")]
        read += [read_step(one, defaults, any_kind=True) for one in items(fields, "steps")]
        asked, title = fields.get("checkpoint"), fields.get("title")
        if not read and asked is None:
            raise node.error("the phase does nothing", "skills, steps, checkpoint")
        parallel = fields["parallel"].boolean() if "parallel" in fields else False
        graph = any(one.step.needs for one in read)
        name = title.string() if title else phase_id.replace("_", " ").replace("-", " ").title()
        return PhaseDefinition(
            id=phase_id,
            title=name,
            steps=self._steps(read, graph=graph or parallel),
            parallel=parallel,
            graph=graph,
            transitions=tuple(
                self._transition(one, defaults.known_steps) for one in items(fields, "transitions")
            ),
            checkpoint=planned_checkpoint(asked, name) if asked else None,
        )

    def _steps(self, read: list[ReadStep], *, graph: bool) -> tuple[StepDefinition, ...]:
        """The steps with what their templates read added to what they need; a circle is an error."""
        ids = [one.step.id for one in read]
        needs: dict[str, tuple[str, ...]] = {}
        for one in read:
            name = one.step.id
            if ids.count(name) > 1:
                raise one.node.error(f"the step id {name!r} is there twice", "ids of their own")
            for needed in one.step.needs:
                if needed not in ids or needed == name:
                    raise one.node.error(
                        f"{name} needs {needed!r}, which is not a step beside it",
                        ", ".join(other for other in ids if other != name),
                    )
            reads = [path.step for path in one.paths if path.step in ids and path.step != name]
            needs[name] = tuple(dict.fromkeys((*one.step.needs, *(reads if graph else ()))))
            self._rules |= {rule.name: rule for rule in one.guardrails}
            self._paths += one.paths
            self._warnings += one.warnings
        try:
            TopologicalSorter(needs).prepare()
        except CycleError as error:
            circle = " → ".join(error.args[1])
            first = next(one for one in read if one.step.id in error.args[1])
            raise first.node.error(f"the steps need each other in a circle: {circle}") from error
        return tuple(replace(one.step, needs=needs[one.step.id]) for one in read)

    def _transition(self, node: Node, known_steps: frozenset[str]) -> Transition:
        fields = node.fields(frozenset({"to", "condition"}))
        wanted = required(node, fields, "condition")
        if wanted.text in CONDITIONS:
            return Transition(required(node, fields, "to").string(), wanted.text)
        parsed = condition(wanted, known_steps)
        self._paths += parsed.paths()
        return Transition(required(node, fields, "to").string(), parsed.text)

    def _check_phases(self, node: Node, phases: tuple[PhaseDefinition, ...]) -> None:
        ids = [phase.id for phase in phases]
        for number, (item, phase) in enumerate(zip(node.items(), phases, strict=True)):
            if phase.id in ids[:number]:
                raise item.error(f"the phase id {phase.id!r} is there twice", "ids of their own")
        for item in node.items():
            targets = item.fields(PHASE_KEYS).get("transitions")
            for entry in targets.items() if targets else ():
                to = entry.mapping()["to"]
                if to.string() not in ids:
                    raise to.error(f"there is no phase {to.text!r}", ", ".join(ids))
        reached = {ids[0]}
        for _ in ids:
            reached |= {to.to for one in phases if one.id in reached for to in one.transitions}
        self._warnings += [
            f"{item.source}:{item.line}: {item.key}: no transition leads to the phase {phase.id!r}"
            for item, phase in zip(node.items(), phases, strict=True)
            if phase.id not in reached
        ]

    def _with_wanted(self, phase: PhaseDefinition) -> PhaseDefinition:
        def wanted(step: StepDefinition) -> tuple[str, ...]:
            read = (path.below_step() for path in self._paths if path.step == step.id)
            return tuple(dict.fromkeys(one for one in read if one))

        return replace(phase, steps=tuple(replace(s, wanted=wanted(s)) for s in phase.steps))
