"""Who determined category, class and condition: what holds now, and every real change before it.

A visit confirms what was decided before, for each area anew. Such a confirmation is no change: it is counted and
dated, and areas that were decided alike share one line.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from itertools import groupby
from uuid import UUID

from app.domain.in_force import Subject, in_order, subject_of
from app.domain.records import (
    AffectedArea,
    Chamber,
    Determination,
    DeterminationKind,
    Record,
    Room,
    records_of,
)
from app.reports.report_model import DecisionRow

_ORDER = {kind: place for place, kind in enumerate(DeterminationKind)}
_WHOLE_LOSS = "Whole loss"


@dataclass(frozen=True, slots=True)
class _Spell:
    """A value that held for one thing, from the decision of it to the last confirmation."""

    made: tuple[Determination, ...]
    now: bool

    @property
    def first(self) -> Determination:
        return self.made[0]

    def alike(self, zone: tzinfo) -> tuple[object, ...]:
        """What must be equal for two things to share a line."""
        first = self.first
        return (
            first.kind, first.value, self.now, _day(first, zone), first.decided_by,
            first.reason, first.justification, _day(self.made[-1], zone), len(self.made),
        )  # fmt: skip


def decision_rows(records: Iterable[Record], zone: tzinfo) -> tuple[DecisionRow, ...]:
    """One row for each value that some things were given on one day; those that hold now first."""
    everything = records if isinstance(records, tuple) else tuple(records)
    about: dict[Subject, list[Determination]] = defaultdict(list)
    for one in in_order(records_of(everything, Determination)):
        about[subject_of(one)].append(one)
    alike: dict[tuple[object, ...], list[_Spell]] = defaultdict(list)
    for made in about.values():
        for spell in _spells(made):
            alike[spell.alike(zone)].append(spell)
    names = _Names(everything)
    rows = [_row(spells, names) for spells in alike.values()]
    return tuple(
        sorted(rows, key=lambda r: (not r.in_force, _ORDER[r.kind], r.decided_at, r.about))
    )


def _spells(made: Sequence[Determination]) -> list[_Spell]:
    runs = [tuple(run) for _, run in groupby(made, key=lambda one: one.value)]
    return [_Spell(run, now=run is runs[-1]) for run in runs]


def _row(spells: Sequence[_Spell], names: _Names) -> DecisionRow:
    first = min((spell.first for spell in spells), key=lambda one: one.decided_at)
    last = min((spell.made[-1] for spell in spells), key=lambda one: one.decided_at)
    confirmations = len(spells[0].made) - 1
    words = [first.reason.strip(), first.justification.strip()]
    return DecisionRow(
        kind=first.kind,
        value=first.value,
        about=names.of([spell.first for spell in spells]),
        in_force=spells[0].now,
        decided_at=first.decided_at,
        decided_by=first.decided_by,
        reason=" ".join(dict.fromkeys(word for word in words if word)),
        confirmations=confirmations,
        confirmed_at=last.decided_at if confirmations else None,
    )


def _day(one: Determination, zone: tzinfo) -> date:
    return one.decided_at.astimezone(zone).date()


class _Names:
    """What the things are called that were decided."""

    def __init__(self, records: tuple[Record, ...]) -> None:
        self._rooms: Mapping[UUID, str] = {r.id: r.name for r in records_of(records, Room)}
        self._chambers = {c.id: c.name for c in records_of(records, Chamber)}
        self._areas = {area.id: area for area in records_of(records, AffectedArea)}

    def of(self, decided: Sequence[Determination]) -> str:
        """``Kitchen: floor, wall; Laundry: floor``; chambers and whole rooms by their name."""
        surfaces: dict[str, set[str]] = defaultdict(set)
        for one in decided:
            area = self._areas.get(one.area_id) if one.area_id else None
            if area is not None:
                surfaces[self._rooms.get(area.room_id, "?")].add(area.surface.value)
            elif one.chamber_id is not None:
                surfaces[self._chambers.get(one.chamber_id, "?")] |= set()
            elif one.room_id is not None:
                surfaces[self._rooms.get(one.room_id, "?")] |= set()
            else:
                surfaces[_WHOLE_LOSS if one.area_id is None else "?"] |= set()
        return "; ".join(
            f"{name}: {', '.join(sorted(found)).replace('_', ' ')}" if found else name
            for name, found in sorted(surfaces.items())
        )
