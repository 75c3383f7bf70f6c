"""A summary and key points of a job, in sentences that hold nothing but what the record says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from app.domain.equipment_words import EQUIPMENT_WORDS
from app.domain.records import (
    DeterminationKind,
    EquipmentAsset,
    Placement,
    PointStatus,
    Removal,
)
from skills.job_view import JobView, plain
from skills.point_states import live_point_states
from standards.dryness import DryState

MAX_SUMMARY_CHARS = 500


def summary_of(view: JobView) -> str:
    """At most 500 characters, whole sentences only; the later sentences are left out when it would be longer."""
    text = ""
    for sentence in _sentences(view):
        longer = f"{text} {sentence}".strip()
        if len(longer) > MAX_SUMMARY_CHARS:
            break
        text = longer
    return text


def key_points(view: JobView) -> list[str]:
    """One line for each thing that a reader looks for first."""
    points = [
        f"{kind.value.title()} {found.value}, decided by {found.decided_by} on {view.day(found.decided_at)}"
        for kind in (DeterminationKind.CATEGORY, DeterminationKind.CLASS)
        if (found := view.decided(kind)) is not None
    ]
    states = Counter(state for _, state in live_point_states(view))
    if states:
        judged = ", ".join(f"{count} {state.value}" for state, count in sorted(states.items()))
        points.append(f"Points that are read: {judged}")
    slowest = _furthest_from_goal(view)
    if slowest:
        points.append(slowest)
    points += [f"Removed: {one.description}, because {one.reason}" for one in view.of(Removal)]
    return points


def _sentences(view: JobView) -> Iterator[str]:
    job = view.job
    source = job.source_of_loss.strip()
    cause = f" ({source[0].lower()}{source[1:]})" if source else ""
    estimated = "" if job.loss_time_known else ", estimated"
    yield f"Loss at {job.address.street}, {job.address.city}, on {view.day(job.loss_at)}{estimated}{cause}."
    decided = [
        f"{kind.value} {found.value}"
        for kind in (DeterminationKind.CATEGORY, DeterminationKind.CLASS)
        if (found := view.decided(kind)) is not None
    ]
    if decided:
        yield (
            f"{' and '.join(decided).capitalize()} were decided on site."
            if len(decided) > 1
            else f"{decided[0].capitalize()} was decided on site."
        )
    if view.rooms:
        yield f"{_count(len(view.rooms), 'room')}, {_count(len(view.points), 'moisture point')}."
    if view.visits:
        first, last = view.visits[0], view.visits[-1]
        from_day, to_day = view.day(first.arrived_at), view.day(last.arrived_at)
        span = f"on {from_day}" if from_day == to_day else f"from {from_day} to {to_day}"
        yield f"{_count(len(view.visits), 'visit')} {span}, {_count(len(view.readings), 'moisture reading')}."
    machines = _machines(view)
    if machines:
        yield f"Equipment used: {machines}."
    states = [state for _, state in live_point_states(view)]
    if states:
        dry = sum(state is DryState.DRY for state in states)
        yield f"{dry} of {len(states)} monitored points have reached their goal."


def _machines(view: JobView) -> str:
    """Each machine once, however often it was moved."""
    placed = {one.asset_id for one in view.of(Placement)}
    kinds = Counter(EQUIPMENT_WORDS[a.kind] for a in view.of(EquipmentAsset) if a.id in placed)
    return ", ".join(_count(count, kind) for kind, count in sorted(kinds.items()))


def _furthest_from_goal(view: JobView) -> str:
    """The live point whose last value lies furthest above its goal, among those on one scale."""
    worst: tuple[Decimal, str] | None = None
    scales = {point.scale for point in view.points if point.status is PointStatus.LIVE}
    if len(scales) != 1:
        return ""
    for point in view.points:
        values = [one.value for one in view.readings_of(point) if one.value is not None]
        if point.status is not PointStatus.LIVE or point.goal is None or not values:
            continue
        over = values[-1] - point.goal.value
        if over > 0 and (worst is None or over > worst[0]):
            words = (
                f"Furthest from its goal: {point.label} with {plain(values[-1])}, "
                f"goal {plain(point.goal.value)} {point.scale.value}"
            )
            worst = (over, words)
    return worst[1] if worst else ""


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
