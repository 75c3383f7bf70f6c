"""Applying a book of rules to a record: all of it, or after a change only the rules that read what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Fact, Record, RuleOverride
from standards.rules.due import due_gate, is_due
from standards.rules.model import Gap, Gate, Group, RuleResult, RuleState, Severity
from standards.rules.pack import Rule, RuleBook
from standards.rules.record_view import Field, JobRecord


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rules of a set are in which state; rules that do not apply are in none of the first three."""

    complete: int = 0
    incomplete: int = 0
    overridden: int = 0
    not_assessable: int = 0
    not_applicable: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule together with how it stands."""

    rule: Rule
    result: RuleResult


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How every rule of a book stands on a record at one time."""

    book: RuleBook
    as_of: datetime
    results: Mapping[str, RuleResult]
    gate: Gate
    """The gate that the work stands before."""

    def findings(self) -> tuple[Finding, ...]:
        """Every rule with its result, in the order of the book."""
        return tuple(Finding(rule, self.results[rule.id]) for rule in self.book.rules)

    def open_findings(self) -> tuple[Finding, ...]:
        """What is incomplete, the heaviest and the earliest gate first."""
        still_open = [finding for finding in self.findings() if finding.result.is_open]
        return tuple(sorted(still_open, key=lambda f: (f.rule.severity.rank, f.rule.gate.rank)))

    def due_findings(self) -> tuple[Finding, ...]:
        """What is incomplete and due now, in the order of :meth:`open_findings`; the others come later."""
        return tuple(f for f in self.open_findings() if is_due(f.rule, self.gate))

    def counts(self, group: Group | None = None, gate: Gate | None = None) -> Counts:
        """The counts of all rules, or of those of a group or a gate."""
        states = [
            finding.result.state
            for finding in self.findings()
            if (group is None or finding.rule.group is group)
            and (gate is None or finding.rule.gate is gate)
        ]
        return Counts(**{state.value: states.count(state) for state in RuleState})

    def holding(self, gate: Gate) -> tuple[Finding, ...]:
        """The open rules that hold the gate closed: its own and those of the gates before it."""
        return tuple(
            finding
            for finding in self.open_findings()
            if finding.rule.severity.stops and finding.rule.gate.rank <= gate.rank
        )

    def passes(self, gate: Gate) -> bool:
        """Whether nothing holds the gate closed."""
        return not self.holding(gate)


def evaluate(
    book: RuleBook, records: Iterable[Record], as_of: datetime | None = None
) -> Evaluation:
    """Apply every rule of the book to a record; ``as_of`` is the end of the last visit when it is not given."""
    return LiveRules(book, records, as_of).evaluation


class LiveRules:
    """A book applied to a record that changes."""

    def __init__(
        self, book: RuleBook, records: Iterable[Record], as_of: datetime | None = None
    ) -> None:
        self._book = book
        self._view = JobRecord(records, as_of)
        self._raw = {rule.id: _apply(rule, self._view) for rule in book.rules}
        self.applied: tuple[str, ...] = tuple(self._raw)
        """The ids of the rules that the last evaluation applied."""
        self.evaluation = self._evaluation()

    def change(
        self, put: Iterable[Record] = (), gone: Iterable[Record] = (), as_of: datetime | None = None
    ) -> Evaluation:
        """Records were written or dropped, or time went on: apply again only the rules that look at it."""
        before = self._view.as_of
        self._view, touched = self._view.changed(put, gone, as_of)
        time_moved = self._view.as_of != before
        stale = [
            rule
            for rule in self._book.rules
            if (time_moved and rule.reads_clock) or looks_at(rule, touched)
        ]
        for rule in stale:
            self._raw[rule.id] = _apply(rule, self._view)
        self.applied = tuple(rule.id for rule in stale)
        self.evaluation = self._evaluation()
        return self.evaluation

    def _evaluation(self) -> Evaluation:
        overrides = self._view.all(RuleOverride)
        results = {
            rule.id: _overridden(rule, self._raw[rule.id], overrides, self._book)
            for rule in self._book.rules
        }
        return Evaluation(self._book, self._view.as_of, results, due_gate(self._view))


def looks_at(rule: Rule, touched: frozenset[Field]) -> bool:
    """Whether the rule reads one of the fields, or all of a kind of which a record came or went."""
    return any(
        kind in rule.kinds
        and (name == "*" or (kind, name) in rule.fields or (kind, "**") in rule.fields)
        for kind, name in touched
    )


def override_of(finding: Finding) -> tuple[Fact, ...]:
    """The evidence that an override of this finding has to keep: each gap as it is now."""
    if not finding.result.is_open:
        raise Conflict(
            phrase(
                "{id} is {state}; there is nothing to override.",
                id=finding.rule.id,
                state=finding.result.state.value,
            )
        )
    if finding.rule.severity is Severity.HARD:
        raise Conflict(
            phrase(
                "{id} is a matter of law or safety and cannot be overridden.", id=finding.rule.id
            )
        )
    return tuple(Fact(gap.key[:300], gap.words) for gap in finding.result.gaps)


def check_override(book: RuleBook, override: RuleOverride) -> None:
    """Raise ``InvalidInput`` or ``Conflict`` unless this person may override this rule with this reason."""
    rule = book.rule(override.rule_id)
    if rule.severity is Severity.HARD:
        raise Conflict(
            phrase("{id} is a matter of law or safety and cannot be overridden.", id=rule.id)
        )
    if not override.reason.strip():
        raise InvalidInput("reason", "an override needs a reason", "why the work goes on")
    if not override.evidence:
        raise InvalidInput("evidence", "it does not say what was open", "the gaps of the rule")
    if not _may_override(rule, override, book):
        allowed = ", ".join(sorted(book.policy.overriding_roles))
        raise InvalidInput(
            "role",
            phrase("{role} may not override {id}", role=override.role or "nobody", id=rule.id),
            allowed,
        )


def _may_override(rule: Rule, override: RuleOverride, book: RuleBook) -> bool:
    if rule.severity is Severity.HARD or not override.reason.strip() or not override.role.strip():
        return False
    roles = book.policy.overriding_roles
    return rule.severity is not Severity.BLOCK or override.role.strip().casefold() in roles


def _overridden(
    rule: Rule, result: RuleResult, overrides: Iterable[RuleOverride], book: RuleBook
) -> RuleResult:
    """The result with what was overridden: only gaps that were on record then, so a new one opens the rule again."""
    if not result.is_open:
        return result
    for override in overrides:
        if override.rule_id == rule.id and _may_override(rule, override, book):
            seen = {fact.name for fact in override.evidence}
            if all(gap.key[:300] in seen for gap in result.gaps):
                return replace(result, state=RuleState.OVERRIDDEN, override_id=override.id)
    return result


def _apply(rule: Rule, view: JobRecord) -> RuleResult:
    if not rule.applies(view).holds:
        return RuleResult(rule.id, RuleState.NOT_APPLICABLE)
    found = rule.check(view)
    if not found.holds:
        gaps = found.gaps or (Gap(f"rule:{rule.id}", rule.hint),)
        return RuleResult(rule.id, RuleState.INCOMPLETE, found.evidence, gaps)
    if rule.lacks:
        gap = Gap(f"lacks:{rule.id}", rule.lacks)
        return RuleResult(rule.id, RuleState.NOT_ASSESSABLE, found.evidence, (gap,))
    return RuleResult(rule.id, RuleState.COMPLETE, found.evidence)
