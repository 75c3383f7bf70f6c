"""What a case of a rule is: a record, and how the rule stands on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.records import (
    Determination,
    DeterminationKind,
    Hazard,
    HazardKind,
    Visit,
    VisitKind,
    YesNoUnknown,
)
from standards.rules.model import RuleState
from standards.rules.pack import Jurisdiction
from tests.standards.rules.record_factory import (
    LOSS_AT,
    Change,
    Records,
    after,
    edit,
    id_of,
    make,
)

COMPLETE, INCOMPLETE = RuleState.COMPLETE, RuleState.INCOMPLETE
NOT_APPLICABLE = RuleState.NOT_APPLICABLE


@dataclass(frozen=True, slots=True)
class Case:
    """One rule on one record."""

    rule_id: str
    name: str
    state: RuleState
    records: Records
    jurisdiction: Jurisdiction = Jurisdiction.US
    as_of: datetime | None = None


def fails(rule_id: str, name: str, base: Records, *changes: Change, at: str = "us") -> Case:
    """The rule is incomplete on the changed record."""
    return Case(rule_id, name, INCOMPLETE, after(base, changes), Jurisdiction(at))


def holds(rule_id: str, name: str, base: Records, *changes: Change, at: str = "us") -> Case:
    """The rule is complete on the changed record."""
    return Case(rule_id, name, COMPLETE, after(base, changes), Jurisdiction(at))


def ignores(rule_id: str, name: str, base: Records, *changes: Change, at: str = "us") -> Case:
    """The rule does not apply to the changed record."""
    return Case(rule_id, name, NOT_APPLICABLE, after(base, changes), Jurisdiction(at))


def hours_in(hours: float) -> datetime:
    """So many hours after the loss."""
    return LOSS_AT + timedelta(hours=hours)


def only_categories(*decisions: tuple[str, int, float]) -> Change:
    """The category decisions are these: area, value, hours after the loss."""

    def change(before: Records) -> Records:
        kept = tuple(
            record
            for record in before
            if not (isinstance(record, Determination) and record.kind is DeterminationKind.CATEGORY)
        )
        made = (
            make(
                Determination,
                f"decided {area} {hours}",
                kind=DeterminationKind.CATEGORY,
                value=value,
                area_id=id_of(area),
                decided_at=hours_in(hours),
            )
            for area, value, hours in decisions
        )
        return (*kept, *made)

    return change


def only_visits(*hours: float) -> Change:
    """The visits began so many hours after the loss."""

    def change(before: Records) -> Records:
        kept = tuple(record for record in before if not isinstance(record, Visit))
        made = (
            make(
                Visit,
                f"visit {number}",
                number=number,
                kind=VisitKind.MONITOR,
                technician="Tess",
                arrived_at=hours_in(at),
                left_at=hours_in(at + 1),
                equipment_counted=True,
            )
            for number, at in enumerate(hours, 1)
        )
        return (*kept, *made)

    return change


def hazards(*present: HazardKind, control: str = "controlled") -> Change:
    """The assessment found these hazards and no others."""
    found = tuple(
        Hazard(kind, YesNoUnknown.YES if kind in present else YesNoUnknown.NO, control)
        for kind in HazardKind
        if kind is not HazardKind.OTHER
    )
    return edit("hazards", hazards=found)
