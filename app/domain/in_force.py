"""Which of a job's determinations hold now, and which of them speaks for the job."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from app.domain.records import Determination, DeterminationKind

Subject = tuple[DeterminationKind, UUID | None, UUID | None, UUID | None]


def subject_of(one: Determination) -> Subject:
    """What it is about: its kind, and the area, chamber or room, none of them for the whole job."""
    return one.kind, one.area_id, one.chamber_id, one.room_id


def in_order(determinations: Iterable[Determination]) -> list[Determination]:
    """By the time of the decision."""
    return sorted(determinations, key=lambda one: (one.decided_at, one.id.int))


def in_force(determinations: Iterable[Determination]) -> tuple[Determination, ...]:
    """The latest about each thing, in the order in which they were decided."""
    latest = {subject_of(one): one for one in in_order(determinations)}
    return tuple(in_order(latest.values()))


def governing(
    determinations: Iterable[Determination], kind: DeterminationKind
) -> Determination | None:
    """The one that speaks for the whole job: the gravest that holds now, of equals the latest.

    Clean water in one room never hides foul water in another, whichever was decided last.
    """
    now = [one for one in in_force(determinations) if one.kind is kind]
    return max(reversed(now), key=lambda one: one.value, default=None)
