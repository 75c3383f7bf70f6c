"""Category, class and the time that water had."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.domain.phrases import phrase
from app.domain.records import (
    AirReading,
    AirRole,
    Chamber,
    Determination,
    DeterminationKind,
    MoistureReading,
    Observation,
    ObservationKind,
    Placement,
    RecordKind,
    Removal,
)
from standards.rules.model import Gap, Outcome
from standards.rules.record_view import JobRecord, current_determinations
from standards.rules.trade.shared import chamber_rooms, gap_about, hours, missing, visits
from standards.rules.vocabulary import trade_predicate

_DECIDED = RecordKind.DETERMINATION


def current(view: JobRecord, kind: DeterminationKind) -> list[Determination]:
    """The latest determination of a kind about each thing."""
    ids = current_determinations(view)
    return [one for one in view.all(Determination) if one.kind is kind and one.id in ids]


@trade_predicate(RecordKind.DETERMINATION)
def category_at_least(view: JobRecord, *, category: Decimal) -> Outcome:
    """Some area has at least that category now."""
    found = [d for d in current(view, DeterminationKind.CATEGORY) if d.value >= category]
    return Outcome(bool(found), tuple(one.id for one in found))


@trade_predicate(RecordKind.DETERMINATION)
def category_at_most(view: JobRecord, *, category: Decimal) -> Outcome:
    """Some area has at most that category now."""
    found = [d for d in current(view, DeterminationKind.CATEGORY) if d.value <= category]
    return Outcome(bool(found), tuple(one.id for one in found))


@trade_predicate(
    RecordKind.DETERMINATION,
    RecordKind.JOB,
    RecordKind.VISIT,
    RecordKind.AIR_READING,
    RecordKind.OBSERVATION,
)
def category_reassessed(
    view: JobRecord,
    *,
    up_to: Decimal,
    hours_after_loss: tuple[Decimal, ...],
    warm_above_c: Decimal,
    signs: tuple[ObservationKind, ...],
) -> Outcome:
    """Each area of at most that category was decided again after every reason to ask.

    The reasons: a visit that many hours after the loss, warm affected air, and what was seen.
    """
    job = view.job
    if job is None:
        return Outcome(True)
    reasons = _reasons(view, job.loss_at, hours_after_loss, warm_above_c, signs)
    good: list[UUID] = []
    gaps: list[Gap] = []
    for decision in current(view, DeterminationKind.CATEGORY):
        if decision.value > up_to:
            continue
        since = [words for at, words in reasons if decision.decided_at < at]
        if since:
            words = phrase(
                "Category {decision} was not decided again: {since}",
                decision=decision.value,
                since=since[-1],
            )
            gaps.append(gap_about(decision, words, view))
        else:
            good.append(decision.id)
    return Outcome.of(good, gaps)


def _reasons(
    view: JobRecord,
    loss_at: datetime,
    marks: tuple[Decimal, ...],
    warm_above_c: Decimal,
    signs: tuple[ObservationKind, ...],
) -> list[tuple[datetime, str]]:
    arrivals = [visit.arrived_at for visit in visits(view)]
    found = [
        (loss_at + hours(mark), phrase("{mark} h passed since the loss", mark=mark))
        for mark in marks
        if any(arrived >= loss_at + hours(mark) for arrived in arrivals)
    ]
    warm = [
        air.taken_at
        for air in view.all(AirReading)
        if air.role is AirRole.AFFECTED and air.temperature_c > warm_above_c
    ]
    seen = [one.seen_at for one in view.all(Observation) if one.kind in signs]
    for times, words in (
        (warm, phrase("it was warmer than {warm_above_c} °C", warm_above_c=warm_above_c)),
        (seen, phrase("odour or growth was found")),
    ):
        if times:
            # The visit at which it was first noticed is early enough for an answer.
            noticed = min(times)
            start = max((arrived for arrived in arrivals if arrived <= noticed), default=noticed)
            found.append((start, words))
    return sorted(found)


@trade_predicate(
    RecordKind.DETERMINATION, RecordKind.CHAMBER, RecordKind.CHAMBER_ROOM, RecordKind.REMOVAL
)
def classes_current(view: JobRecord) -> Outcome:
    """Each chamber (or the job, without chambers) has a class with its inputs, newer than what was removed."""
    decided = current(view, DeterminationKind.CLASS)
    about: list[Chamber | None] = list(view.all(Chamber)) or [None]
    good: list[UUID] = []
    gaps: list[Gap] = []
    for chamber in about:
        chamber_id = chamber.id if chamber else None
        name = chamber.name if chamber else phrase("The job")
        own = [d for d in decided if d.chamber_id == chamber_id and d.room_id is None]
        rooms = chamber_rooms(view, chamber.id) if chamber else None
        removals = [r.removed_at for r in view.all(Removal) if rooms is None or r.room_id in rooms]
        key = f"class:{chamber_id}"
        if not own:
            gaps.append(
                missing(key, phrase("{name}: nobody has decided the class", name=name), _DECIDED)
            )
        elif not own[-1].inputs:
            gaps.append(
                missing(
                    key,
                    phrase("{name}: the class has no surfaces and share behind it", name=name),
                    _DECIDED,
                )
            )
        elif removals and own[-1].decided_at < max(removals):
            gaps.append(
                missing(
                    key,
                    phrase("{name}: material was removed after the class was decided", name=name),
                    _DECIDED,
                )
            )
        else:
            good.append(own[-1].id)
    return Outcome.of(good, gaps)


@trade_predicate(RecordKind.JOB, RecordKind.VISIT, RecordKind.PLACEMENT, RecordKind.READING)
def wet_longer_than(view: JobRecord, *, limit_h: Decimal) -> Outcome:
    """More than that time passed between the loss and the first machine (or the last visit, without machines)."""
    job = view.job
    times = [placement.placed_at for placement in view.all(Placement)]
    arrivals = [visit.arrived_at for visit in visits(view)]
    if job is None or not view.all(MoistureReading) or not (times or arrivals):
        return Outcome(False)
    dry_from = min(times) if times else arrivals[-1]
    return Outcome(dry_from - job.loss_at > hours(limit_h))
