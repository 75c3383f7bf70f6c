"""What a rule is called, how much it matters, and what applying it gave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from app.domain.records import RecordKind


class Severity(StrEnum):
    """How much an open rule matters, the heaviest first."""

    HARD = "hard"
    """Law or safety; nobody can override it."""
    BLOCK = "block"
    """Holds its gate closed; a supervisor may override it with a reason that is kept for ever."""
    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 is the heaviest."""
        return _SEVERITIES.index(self)

    @property
    def stops(self) -> bool:
        """Whether an open rule of this severity holds a gate closed."""
        return self in (Severity.HARD, Severity.BLOCK)


class Group(StrEnum):
    """The part of the work that a rule belongs to."""

    INITIATION = "initiation"
    ASSESSMENT = "assessment"
    PLAN = "plan"
    MONITORING = "monitoring"
    COMPLETION = "completion"
    MOULD = "mould"
    REGIONAL = "regional"


class Gate(StrEnum):
    """A step of the job that open rules hold closed, in the order of the work."""

    ENTRY = "entry"
    WORK = "work"
    DRYING = "drying"
    CERTIFICATE = "certificate"
    DELIVERY = "delivery"
    CLOSE = "close"

    @property
    def rank(self) -> int:
        """0 comes first."""
        return _GATES.index(self)


class Remedy(StrEnum):
    """Where in the app an open rule is put right."""

    OVERVIEW = "overview"
    MAP = "map"
    DRYING = "drying"


class RuleState(StrEnum):
    """How a rule stands on one record."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    OVERRIDDEN = "overridden"
    NOT_APPLICABLE = "not_applicable"
    NOT_ASSESSABLE = "not_assessable"
    """The record has no place yet for what the rule asks for; the gaps say what."""


_SEVERITIES: Final = tuple(Severity)
_GATES: Final = tuple(Gate)


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that is missing or wrong.

    ``key`` is the same for the same gap in every evaluation; ``record_id`` is the record it is about, ``None`` when
    a record is missing altogether. ``part_of`` is the record to whose story it belongs: the point of a reading, the
    placement of a line of the equipment log.
    """

    key: str
    words: str
    kind: RecordKind | None = None
    record_id: UUID | None = None
    part_of: tuple[RecordKind, UUID] | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a predicate found: the records that prove it, and the gaps that keep it from holding."""

    holds: bool
    evidence: tuple[UUID, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @classmethod
    def of(cls, evidence: Iterable[UUID], gaps: Iterable[Gap]) -> Outcome:
        """Holds when there is no gap."""
        missing = tuple(gaps)
        return cls(not missing, tuple(evidence), missing)


HOLDS: Final = Outcome(True)


@dataclass(frozen=True, slots=True)
class RuleResult:
    """How one rule stands, with the ids of the records that it rests on."""

    rule_id: str
    state: RuleState
    evidence: tuple[UUID, ...] = ()
    gaps: tuple[Gap, ...] = ()
    override_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody has something to do."""
        return self.state is RuleState.INCOMPLETE
