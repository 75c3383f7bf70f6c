"""How the rules stand on a job, as the screens show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from app.services.views import Fix

if TYPE_CHECKING:  # the window imports this before its first frame, and not the rules
    from standards.rules.model import Gate, Group, Severity


class RuleStanding(StrEnum):
    """How a rule that applies stands, as far as somebody has something to do."""

    DUE = "due"
    LATER = "later"
    OVERRIDDEN = "overridden"
    UNKNOWN = "unknown"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class RuleGap:
    """One thing that is missing, and where it is put right."""

    words: str
    fix: Fix


@dataclass(frozen=True, slots=True)
class OverrideView:
    """Who went on in spite of a rule, in which role, when and why."""

    by: str
    role: str
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule and how it stands."""

    rule_id: str
    title: str
    severity: Severity
    group: Group
    gate: Gate
    standing: RuleStanding
    hint: str
    citations: tuple[str, ...]
    gaps: tuple[RuleGap, ...]
    overridable: bool
    override: OverrideView | None


@dataclass(frozen=True, slots=True)
class RulesView:
    """How the rules stand on a job; ``rules`` are those that apply, the open ones first."""

    job_id: UUID
    time_zone: str
    gate: Gate
    version: str
    rules: tuple[RuleView, ...]
    roles: tuple[str, ...]
    """The roles that may override what stops the work."""
