"""The state machines of class C records: which action leads where, and which fields it may set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.records import RecordKind
from app.domain.runs import APPROVE, CheckpointState, DecisionAction, RunState
from app.jobsync.classes import CONFLICT_KIND


class ConflictState(StrEnum):
    """Whether a person has chosen between the values of a conflict."""

    OPEN = "OPEN"
    RESOLVED = "RESOLVED"


class ConflictChoice(StrEnum):
    """Which value a person chose: the one that had won, the one that had lost, or another."""

    KEPT = "kept"
    LOST = "lost"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Machine:
    """States and actions of one kind; ``settable`` names the fields the arguments of each action
    may set, ``needed`` those that it must; ``values`` lists what an argument may be, where that is limited.
    """

    initial: str
    transitions: Mapping[tuple[str, str], str]
    settable: Mapping[str, frozenset[str]]
    values: Mapping[str, frozenset[str]] = field(default_factory=dict)
    needed: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def next_state(self, state: object, action: str | None) -> str | None:
        """Where the action leads from the state, ``None`` if it is not allowed there."""
        if not isinstance(state, str) or action is None:
            return None
        return self.transitions.get((state, action))


_PROGRESS = frozenset({"phase", "progress_pct"})
_RUN_TRANSITIONS: dict[tuple[str, str], str] = {
    (RunState.PENDING, "start"): RunState.RUNNING,
    (RunState.PENDING, "fail"): RunState.FAILED,
    (RunState.PENDING, "cancel"): RunState.CANCELLED,
    (RunState.RUNNING, "progress"): RunState.RUNNING,
    (RunState.RUNNING, "wait"): RunState.WAITING,
    (RunState.RUNNING, "pause"): RunState.PAUSED,
    (RunState.RUNNING, "complete"): RunState.COMPLETED,
    (RunState.RUNNING, "fail"): RunState.FAILED,
    (RunState.RUNNING, "cancel"): RunState.CANCELLED,
    (RunState.WAITING, "proceed"): RunState.RUNNING,
    (RunState.WAITING, "fail"): RunState.FAILED,
    (RunState.WAITING, "cancel"): RunState.CANCELLED,
    (RunState.PAUSED, "resume"): RunState.RUNNING,
    (RunState.PAUSED, "cancel"): RunState.CANCELLED,
}

MACHINES: dict[str, Machine] = {
    RecordKind.RUN: Machine(
        initial=RunState.PENDING,
        transitions=_RUN_TRANSITIONS,
        settable={action: _PROGRESS for _, action in _RUN_TRANSITIONS},
    ),
    RecordKind.CHECKPOINT: Machine(
        initial=CheckpointState.OPEN,
        transitions={
            (CheckpointState.OPEN, "decide"): CheckpointState.DECIDED,
            (CheckpointState.OPEN, "withdraw"): CheckpointState.WITHDRAWN,
        },
        settable={
            "decide": frozenset({"action", "decided_by", "reason"}),
            "withdraw": frozenset({"reason"}),
        },
        values={"action": frozenset({*DecisionAction, APPROVE})},
        needed={"decide": frozenset({"action", "decided_by"})},
    ),
    CONFLICT_KIND: Machine(
        initial=ConflictState.OPEN,
        transitions={(ConflictState.OPEN, "resolve"): ConflictState.RESOLVED},
        settable={"resolve": frozenset({"resolved_by", "choice"})},
        values={"choice": frozenset(ConflictChoice)},
    ),
}
