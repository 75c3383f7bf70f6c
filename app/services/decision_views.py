"""What is shown where category, class and condition are decided, and what is handed over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.domain.records import DeterminationKind, Fact
from app.services.edit_steps import EditState
from standards.category import Factor, WaterSource


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person decided last."""

    value: int
    reason: str
    decided_by: str
    role: str
    decided_at: datetime
    justification: str
    this_visit: bool
    """Whether that was at the visit that is open, or after the last one began."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that is decided about: a wet surface (category), a chamber (class), a room (condition) or the job.

    ``proposed`` is what the measured surfaces suggest for a class; with two ``candidates`` they lie near a limit and
    the choice wants a justification.
    """

    kind: DeterminationKind
    about_id: UUID | None
    name: str
    surface: str = ""
    decided: Decided | None = None
    proposed: int | None = None
    candidates: tuple[int, ...] = ()
    working: tuple[str, ...] = ()
    inputs: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionsView:
    """Everything that is decided on a job, with what is known for it."""

    subjects: tuple[Subject, ...]
    source: WaterSource | None
    """Where the water came from, as the site file says."""
    hours_since_loss: float | None
    warmest_c: Decimal | None
    """The warmest affected air of the last visit."""
    roles: tuple[str, ...]
    """The roles that may go below what was proposed or decided before."""
    person: str
    time_zone: str
    edits: EditState


@dataclass(frozen=True, slots=True)
class CategoryInputs:
    """What was found out about the water."""

    source: WaterSource
    seen: frozenset[Factor] = frozenset()
    ruled_out: frozenset[Factor] = frozenset()


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision about one or more subjects of a kind."""

    kind: DeterminationKind
    about_ids: tuple[UUID | None, ...]
    value: int
    reason: str
    role: str = ""
    justification: str = ""
    """Why, near a limit or against the proposal; evidence of cleaning or verification to go lower."""
    water: CategoryInputs | None = None
    independent: bool | None = None
