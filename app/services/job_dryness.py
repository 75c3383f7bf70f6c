"""How a job's points stand, as a certificate of dryness states it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.records import MoisturePoint, Record, Room
from app.forms.point_dryness import PointDryness
from app.services.drying_watch import watch_drying
from standards.drying_policy import DryingPolicy


def job_dryness(records: Iterable[Record], policy: DryingPolicy) -> tuple[PointDryness, ...]:
    """Every point of the job with goal, last comparable reading and verdict, sorted by label."""
    known = tuple(records)
    watch = watch_drying(known, policy)
    rooms = {record.id: record.name for record in known if isinstance(record, Room)}
    points = [record for record in known if isinstance(record, MoisturePoint)]
    found = []
    for point in sorted(points, key=lambda point: (point.label, point.id.hex)):
        if point.id not in watch.points:
            continue
        seen = watch.points[point.id]
        latest = seen.series.readings[-1].shown if seen.series.readings else ""
        goal = f"{point.goal.value:f} {point.scale}" if point.goal is not None else ""
        found.append(
            PointDryness(
                label=point.label,
                place=", ".join(p for p in (rooms.get(point.room_id, ""), point.spot) if p),
                material=point.material,
                goal=goal,
                latest=f"{latest} {point.scale}" if latest else "",
                state=seen.completion,
            )
        )
    return tuple(found)
