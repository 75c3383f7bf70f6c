"""The use cases of deciding category, class and condition: the program proposes with its working, a person decides."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final, Protocol
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    AffectedArea,
    AirReading,
    AirRole,
    Chamber,
    ChamberRoom,
    Determination,
    DeterminationKind,
    Fact,
    IntrusionSource,
    Job,
    Record,
    Room,
    Visit,
)
from app.ports.clock import Clock
from app.services.company_policy import company_policy
from app.services.decision_views import CategoryInputs, Decided, Decision, DecisionsView, Subject
from app.services.edit_history import EditHistory, added
from app.services.edit_steps import EditKind
from app.services.field_record import FieldRecord
from app.services.room_views import chamber_rooms, of, suggested_class
from app.storage.store import Store
from standards.category import CategoryProposal, Factor, WaterSource, propose_category
from standards.sizing.water_class import WaterClass

_HOUR: Final = timedelta(hours=1)


class DecisionServices(Protocol):
    """What the page of decisions can ask for."""

    async def view(self, job_id: UUID) -> DecisionsView:
        """What is decided and what is proposed."""
        ...

    async def propose_category(self, job_id: UUID, water: CategoryInputs) -> CategoryProposal:
        """The floor that follows from the source, and the questions that circumstances raise."""
        ...

    async def decide(self, job_id: UUID, decision: Decision) -> None:
        """Record a decision from now on, about each of its subjects, as one step that can be undone.

        ``InvalidInput`` without a reason, near a limit or against the proposal without a justification, and for a
        category below what the source allows or below the one before unless a supervising role gives evidence.
        """
        ...


class DecisionDesk:
    """``DecisionServices`` on the store."""

    def __init__(
        self, store: Store, record: FieldRecord, history: EditHistory, clock: Clock
    ) -> None:
        self._store = store
        self._record = record
        self._history = history
        self._clock = clock

    async def view(self, job_id: UUID) -> DecisionsView:
        """What is decided and what is proposed."""
        return await asyncio.to_thread(self._view, job_id)

    async def propose_category(self, job_id: UUID, water: CategoryInputs) -> CategoryProposal:
        """The floor that follows from the source, and the questions that circumstances raise."""

        def read() -> CategoryProposal:
            return self._proposal(tuple(self._store.job_records(job_id)), water)

        return await asyncio.to_thread(read)

    async def decide(self, job_id: UUID, decision: Decision) -> None:
        """Record a decision from now on."""
        await asyncio.to_thread(self._decide, job_id, decision)

    def _view(self, job_id: UUID) -> DecisionsView:
        job = self._store.get(Job, job_id)
        records = tuple(self._store.job_records(job_id))
        return DecisionsView(
            subjects=subjects_of(records),
            source=source_of(records),
            hours_since_loss=self._hours(job),
            warmest_c=max((air.temperature_c for air in _affected_air(records)), default=None),
            roles=tuple(sorted(company_policy(self._store).overriding_roles)),
            person=self._record.person(),
            time_zone=job.time_zone,
            edits=self._history.state(job_id),
        )

    def _hours(self, job: Job) -> float | None:
        """Hours since the loss, ``None`` when nobody knows when it was."""
        since = (self._clock.now() - job.loss_at) / _HOUR
        return max(since, 0.0) if job.loss_time_known else None

    def _proposal(self, records: Sequence[Record], water: CategoryInputs) -> CategoryProposal:
        warmest = max((air.temperature_c for air in _affected_air(records)), default=None)
        hours = self._hours(of(records, Job)[0])
        return propose_category(water.source, hours, warmest, water.seen, water.ruled_out)

    def _decide(self, job_id: UUID, decision: Decision) -> None:
        self._store.get(Job, job_id)
        records = tuple(self._store.job_records(job_id))
        known = {s.about_id: s for s in subjects_of(records) if s.kind is decision.kind}
        if not decision.about_ids:
            raise InvalidInput("about", "nothing was chosen to decide about", "one or more")
        for about in decision.about_ids:
            if about not in known:
                raise InvalidInput(
                    "about", "there is no such thing to decide about", "one that is shown"
                )
        proposal = None if decision.water is None else self._proposal(records, decision.water)
        made = [
            self._determination(job_id, decision, known[about], proposal, _visit(records))
            for about in decision.about_ids
        ]
        name = f"{decision.kind.value} {decision.value}"
        self._history.do(job_id, EditKind.DECIDED, name, added(*made))

    def _determination(
        self,
        job_id: UUID,
        decision: Decision,
        subject: Subject,
        proposal: CategoryProposal | None,
        visit: Visit | None,
    ) -> Determination:
        justification = decision.justification.strip()
        if len(subject.candidates) > 1 and not justification:
            low, high = subject.candidates
            raise InvalidInput(
                "justification",
                phrase(
                    "the wet share of {subject} lies near a limit; class {low} and {high} are both possible",
                    subject=subject.name,
                    low=low,
                    high=high,
                ),
                "why this class",
            )
        proposed = subject.proposed
        if proposal is not None:
            proposed = proposal.proposed
        return Determination(
            id=self._record.new_id(),
            job_id=job_id,
            kind=decision.kind,
            value=decision.value,
            reason=decision.reason.strip(),
            decided_by=self._record.person(),
            decided_at=self._clock.now(),
            area_id=subject.about_id if decision.kind is DeterminationKind.CATEGORY else None,
            chamber_id=subject.about_id if decision.kind is DeterminationKind.CLASS else None,
            room_id=subject.about_id if decision.kind is DeterminationKind.CONDITION else None,
            visit_id=None if visit is None or visit.left_at is not None else visit.id,
            role=decision.role.strip(),
            inputs=subject.inputs or _water_facts(decision.water),
            proposed=proposed,
            justification=justification,
            independent=decision.independent,
        )


def source_of(records: Sequence[Record]) -> WaterSource | None:
    """Where the water came from: of several sources the worst floor counts elsewhere, here the latest is shown."""
    keys = [source.water_source for source in of(records, IntrusionSource)]
    known = [WaterSource(key) for key in keys if key in frozenset(WaterSource)]
    return known[-1] if known else None


def _visit(records: Sequence[Record]) -> Visit | None:
    """The visit that is open, or else the last one."""
    visits = sorted(of(records, Visit), key=lambda v: (v.left_at is None, v.arrived_at, v.number))
    return visits[-1] if visits else None


def _affected_air(records: Sequence[Record]) -> list[AirReading]:
    visit = _visit(records)
    air = [one for one in of(records, AirReading) if one.role is AirRole.AFFECTED]
    return [one for one in air if visit is not None and one.visit_id == visit.id]


def subjects_of(records: Sequence[Record]) -> tuple[Subject, ...]:
    """Everything that is decided about on a job, with the last decision and what is proposed."""
    return tuple(_subjects(records))


def _subjects(records: Sequence[Record]) -> Iterator[Subject]:
    rooms = {room.id: room for room in of(records, Room)}
    areas = [
        area
        for area in of(records, AffectedArea)
        if area.ended_at is None and area.room_id in rooms
    ]
    visit = _visit(records)
    for area in sorted(areas, key=lambda a: (rooms[a.room_id].name, a.surface, a.id.hex)):
        yield Subject(
            DeterminationKind.CATEGORY, area.id, rooms[area.room_id].name, area.surface.value,
            _decided(records, DeterminationKind.CATEGORY, area.id, visit),
        )  # fmt: skip
    if not areas:
        yield Subject(
            DeterminationKind.CATEGORY,
            None,
            "",
            "",
            _decided(records, DeterminationKind.CATEGORY, None, visit),
        )
    yield from _classes(records, list(rooms.values()), visit)
    affected = sorted({area.room_id for area in areas}, key=lambda room_id: rooms[room_id].name)
    for room_id in affected:
        yield Subject(
            DeterminationKind.CONDITION, room_id, rooms[room_id].name, "",
            _decided(records, DeterminationKind.CONDITION, room_id, visit),
        )  # fmt: skip
    if not affected:
        yield Subject(
            DeterminationKind.CONDITION,
            None,
            "",
            "",
            _decided(records, DeterminationKind.CONDITION, None, visit),
        )


def _classes(
    records: Sequence[Record], rooms: list[Room], visit: Visit | None
) -> Iterator[Subject]:
    members = of(records, ChamberRoom)
    chambers = [chamber for chamber in of(records, Chamber) if chamber.ended_at is None]
    about: list[tuple[UUID | None, str, list[Room]]] = [
        (chamber.id, chamber.name, chamber_rooms(chamber, rooms, members)) for chamber in chambers
    ] or [(None, "", rooms)]
    for about_id, name, inside in about:
        found = suggested_class(inside, records)
        yield Subject(
            DeterminationKind.CLASS,
            about_id,
            name,
            decided=_decided(records, DeterminationKind.CLASS, about_id, visit),
            proposed=None if found is None else found.value,
            candidates=() if found is None else found.candidates,
            working=() if found is None else tuple(found.working.lines()),
            inputs=() if found is None else _class_facts(found),
        )


def _decided(
    records: Sequence[Record], kind: DeterminationKind, about_id: UUID | None, visit: Visit | None
) -> Decided | None:
    mine = [
        one for one in of(records, Determination)
        if one.kind is kind and next((i for i in (one.area_id, one.chamber_id, one.room_id) if i), None) == about_id
    ]  # fmt: skip
    if not mine:
        return None
    last = max(mine, key=lambda one: (one.decided_at, one.id.hex))
    return Decided(
        value=last.value,
        reason=last.reason,
        decided_by=last.decided_by,
        role=last.role,
        decided_at=last.decided_at,
        justification=last.justification,
        this_visit=visit is not None
        and (last.visit_id == visit.id or last.decided_at >= visit.arrived_at),
    )


def _class_facts(found: WaterClass) -> tuple[Fact, ...]:
    unit = str(found.total.unit.value)
    return (
        Fact("wet_percent", f"{float(found.wet_pct):.1f}", "%"),
        Fact("wet area", f"{float(found.wet.value):.1f}", unit),
        Fact("all surfaces", f"{float(found.total.value):.1f}", unit),
        Fact("candidates", ", ".join(str(one) for one in found.candidates)),
    )


def _water_facts(water: CategoryInputs | None) -> tuple[Fact, ...]:
    if water is None:
        return ()
    looked = [Fact(factor.value, "seen") for factor in Factor if factor in water.seen]
    looked += [Fact(factor.value, "ruled out") for factor in Factor if factor in water.ruled_out]
    return (Fact("source", water.source.value), *looked)
