"""Any sequence of use cases, replayed from the operations through the server's reducer, gives the tables."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import select

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.measurement import Quality, Unit
from app.domain.records import (
    Address,
    AirRole,
    Circuit,
    ContentsItem,
    ControlRank,
    DeterminationKind,
    Disposition,
    DryingMethod,
    EquipmentAsset,
    EquipmentKind,
    Instrument,
    Job,
    MilestoneKind,
    MoisturePoint,
    MoistureReading,
    Placement,
    PointStatus,
    ReadingSource,
    ReadingToken,
    Record,
    RecordKind,
    Room,
    Surface,
    Visit,
    VisitKind,
)
from app.jobsync.ops import FeedRow, Op
from app.jobsync.reducer import apply_op
from app.services.field_record import FieldRecord, MeterValue, NotComparable
from app.storage.job_list import JobListFilter, job_page
from app.storage.rows import from_row
from app.storage.store import Store
from app.storage.summaries import rebuild
from app.storage.tables import RECORD_TABLES, audit, job_summary, outbox, point_summary
from app.wire.records import to_fields
from tests.examples import examples
from tests.site import PASSPHRASE

R = TypeVar("R", bound=Record)
REFUSALS = (Conflict, InvalidInput, NotFound)
PICK = st.integers(0, 30)
SMALL = st.integers(1, 40).map(Decimal)


class RecordMachine(RuleBasedStateMachine):
    """Does what crews do, in any order; refusals are part of it and must leave no trace."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        RecordMachine.runs += 1
        ids = Uuid7Source()
        self.store = Store.create(
            self.folder / f"store-{RecordMachine.runs}",
            keyring=None,
            passphrase=PASSPHRASE,
            clock=SystemClock(),
            ids=ids,
        )
        self.record = FieldRecord(self.store, SystemClock(), ids, lambda: "Tess")
        self.job = self.record.create_job(
            number="J-1",
            client_name="Ada Wells",
            address=Address("1 High Street", "Denver", "CO", "80209", "US"),
            claim_number="",
            carrier="",
            source_of_loss="",
            loss_at=datetime.now(UTC) - timedelta(days=2),
            time_zone="America/Denver",
        )

        for serial in "AB":
            self.add_instrument(serial, Unit.PCT_MC)
        self.add_room("Kitchen", Decimal(4))
        for place in (0, 1):
            self.add_point(place, Decimal(9))
        self.open_visit(VisitKind.INITIAL)
        self.take_reading(0, Decimal(30), True)

    runs = 0

    def teardown(self) -> None:
        self.store.close()

    def some(self, record_type: type[R], place: int) -> R | None:
        found = self.store.find(record_type, self.job.id)
        return found[place % len(found)] if found else None

    def attempt(self, work: Callable[[], object]) -> None:
        before = self.operations()
        try:
            work()
        except REFUSALS:
            assert self.operations() == before

    def operations(self) -> int:
        with self.store.read() as connection:
            return len(connection.execute(select(outbox.c.n)).all())

    @rule(name=st.sampled_from(["Hall", "Study", " "]), size=SMALL)
    def add_room(self, name: str, size: Decimal) -> None:
        self.attempt(
            lambda: self.record.add_room(
                self.job.id, name=name, level="0", length_m=size, width_m=size, height_m=size
            )
        )

    @rule(serial=st.sampled_from("AB"), scale=st.sampled_from([Unit.PCT_MC, Unit.REL_100]))
    def add_instrument(self, serial: str, scale: Unit) -> None:
        self.record.add_instrument(
            self.job.id, make="M", model="P", serial=serial, driver="d", scale=scale,
            resolution=Decimal("0.1"), calibrated_at=None,
        )  # fmt: skip

    @rule(place=PICK, control=st.none() | SMALL)
    def add_point(self, place: int, control: Decimal | None) -> None:
        room, meter = self.some(Room, place), self.some(Instrument, place)
        if room and meter:
            self.attempt(
                lambda: self.record.add_point(
                    room, label=f"P-{place}", spot="", surface=Surface.WALL, material="Pine",
                    instrument=meter, x_m=Decimal(0), y_m=Decimal(0), control_value=control,
                )
            )  # fmt: skip

    @rule(kind=st.sampled_from(list(VisitKind)))
    def open_visit(self, kind: VisitKind) -> None:
        self.attempt(lambda: self.record.open_visit(self.job.id, kind))

    @rule(place=PICK)
    def close_visit(self, place: int) -> None:
        visit = self.some(Visit, place)
        if visit:
            self.attempt(lambda: self.record.close_visit(visit))

    @rule(place=PICK, value=SMALL | st.none(), same_meter=st.booleans())
    def take_reading(self, place: int, value: Decimal | None, same_meter: bool) -> None:
        point, visit = self.some(MoisturePoint, place), self.some(Visit, place)
        meter = self.some(Instrument, place)
        if point and visit and meter:
            shown = self.shown(point.instrument_id if same_meter else meter.id, point.scale, value)
            try:
                self.attempt(lambda: self.record.take_reading(point, visit, shown))
            except NotComparable as refused:
                offer = refused.offered
                self.attempt(lambda: self.record.open_new_series(point.id, offer, "other meter"))

    @rule(place=PICK, value=SMALL)
    def correct_reading(self, place: int, value: Decimal) -> None:
        wrong = self.some(MoistureReading, place)
        if wrong and wrong.instrument_id:
            shown = self.shown(wrong.instrument_id, wrong.scale, value)
            self.attempt(lambda: self.record.moisture.correct_reading(wrong.id, shown, "misread"))

    @rule(place=PICK, value=SMALL, rank=st.sampled_from(list(ControlRank)))
    def take_control(self, place: int, value: Decimal, rank: ControlRank) -> None:
        meter = self.some(Instrument, place)
        if meter and meter.scale:
            shown = replace(self.shown(meter.id, meter.scale, value), material="Pine")
            self.attempt(
                lambda: self.record.take_control_reading(
                    self.job.id, shown, rank=rank, place="dry wall", reason="none nearer"
                )
            )

    @rule(place=PICK, status=st.sampled_from(list(PointStatus)))
    def close_point(self, place: int, status: PointStatus) -> None:
        point = self.some(MoisturePoint, place)
        if point:
            self.attempt(lambda: self.record.moisture.close_point(point.id, status, "removed"))

    @rule(place=PICK, humidity=st.integers(-5, 110))
    def take_air(self, place: int, humidity: int) -> None:
        visit = self.some(Visit, place)
        if visit:
            self.attempt(
                lambda: self.record.take_air_reading(
                    visit, role=AirRole.CAVITY, place="", temperature_c=Decimal(20),
                    rh_pct=Decimal(humidity), source=ReadingSource.MANUAL, quality=Quality.MANUAL,
                    raw=b"", taken_at=datetime.now(UTC), monotonic_ns=1, instrument_id=None,
                )
            )  # fmt: skip

    @rule(place=PICK)
    def open_chamber(self, place: int) -> None:
        room = self.some(Room, place)
        rooms = (room.id,) if room else ()
        self.attempt(
            lambda: self.record.rooms.open_chamber(self.job.id, "C", DryingMethod.CLOSED, rooms)
        )

    @rule(place=PICK)
    def place_machine(self, place: int) -> None:
        room = self.some(Room, place)
        tag = f"D-{place % 3}"
        new = EquipmentAsset(self.record.new_id(), self.job.id, tag, EquipmentKind.DEHU_LGR)
        self.attempt(lambda: self.record.enter(new))
        asset = self.some(EquipmentAsset, place)
        if room and asset:
            self.attempt(lambda: self.record.equipment.place(asset.id, room.id, reason="wet"))

    @rule(place=PICK)
    def remove_machine(self, place: int) -> None:
        standing = self.some(Placement, place)
        if standing:
            now = datetime.now(UTC)
            self.attempt(lambda: self.record.equipment.remove(standing.id, at=now, reason="dry"))

    @rule(place=PICK)
    def log_round(self, place: int) -> None:
        visit = self.some(Visit, place)
        if visit:
            self.attempt(lambda: self.record.equipment.log_round(visit.id))

    @rule(place=PICK, name=st.sampled_from(["Hall", "Loft", ""]))
    def rename_room(self, place: int, name: str) -> None:
        room = self.some(Room, place)
        if room:
            self.attempt(lambda: self.record.edit(Room, room.id, name=name))

    @rule(kind=st.sampled_from(list(DeterminationKind)), value=st.integers(0, 5))
    def determine(self, kind: DeterminationKind, value: int) -> None:
        self.attempt(lambda: self.record.determine(self.job.id, kind, value, "seen"))

    @rule(kind=st.sampled_from(list(MilestoneKind)), hours=st.integers(-3, 40))
    def mark_milestone(self, kind: MilestoneKind, hours: int) -> None:
        at = datetime.now(UTC) - timedelta(hours=hours)
        self.attempt(lambda: self.record.jobs.mark_milestone(self.job.id, kind, at))

    @rule(amperes=st.integers(0, 500), place=PICK)
    def enter_circuit(self, amperes: int, place: int) -> None:
        known = self.some(Circuit, place)
        made = Circuit(self.record.new_id(), self.job.id, "A", Decimal(amperes), Decimal(120))
        entered = replace(known, breaker_a=Decimal(amperes)) if known and place % 2 else made
        self.attempt(lambda: self.record.enter(entered))

    @rule(place=PICK)
    def move_contents(self, place: int) -> None:
        item = self.some(ContentsItem, place) or self.record.enter(
            ContentsItem(self.record.new_id(), self.job.id, "Sofa", 1, "damp", Disposition.CLEAN)
        )
        self.attempt(lambda: self.record.contents.move_item(item.id, f"shelf {place}"))

    @rule(
        kind=st.sampled_from([Room, Instrument, MoisturePoint, MoistureReading, Visit, Circuit]),
        place=PICK,
    )
    def retract(self, kind: type[Record], place: int) -> None:
        record = self.some(kind, place)
        if record:
            self.attempt(lambda: self.record.retract(record, "entered by mistake"))

    def shown(self, instrument_id: UUID, scale: Unit, value: Decimal | None) -> MeterValue:
        return MeterValue(
            value=value, token=None if value is not None else ReadingToken.HIGH, scale=scale,
            source=ReadingSource.MANUAL, quality=Quality.MANUAL, raw=b"",
            taken_at=datetime.now(UTC), monotonic_ns=1, instrument_id=instrument_id,
        )  # fmt: skip

    @invariant()
    def the_operations_give_the_tables(self) -> None:
        rows: dict[UUID, FeedRow] = {}
        with self.store.read() as connection:
            ordered = connection.execute(
                select(outbox.c.n, outbox.c.op)
                .join(audit, audit.c.op_id == outbox.c.op_id)
                .order_by(audit.c.entry)
            ).all()
            for n, content in ordered:
                op = Op.from_wire(json.loads(content) | {"n": n})
                outcome = apply_op(rows.get(op.record_id), op, None)
                assert outcome.record is not None, (outcome.code, outcome.message)
                assert not outcome.clashes
                rows[op.record_id] = outcome.record
            stored = {}
            for kind, table in RECORD_TABLES.items():
                for row in connection.execute(select(table)).mappings():
                    fields = to_fields(from_row(RecordKind(kind), row))
                    stored[UUID(row["id"])] = (
                        str(kind),
                        json.loads(json.dumps(fields)),
                        bool(row["dead"]),
                    )
        assert stored == {
            row.id: (row.entity, json.loads(json.dumps(dict(row.fields))), row.dead)
            for row in rows.values()
        }

    @invariant()
    def the_summaries_are_those_worked_out_anew(self) -> None:
        tables = (point_summary, job_summary)
        with self.store.engine.connect() as connection:
            kept = [sorted(connection.execute(select(table)).all()) for table in tables]
            rebuild(connection)
            anew = [sorted(connection.execute(select(table)).all()) for table in tables]
            connection.rollback()
        assert kept == anew
        assert [j.job_id for j in job_page(self.store, "ada", JobListFilter.ALL)] == [self.job.id]
        assert self.store.get(Job, self.job.id) == self.job


def test_any_sequence_of_use_cases_replays_to_the_same_state(tmp_path: Path) -> None:
    RecordMachine.folder = tmp_path
    RecordMachine.TestCase.settings = settings(
        max_examples=examples(6, 25),
        stateful_step_count=30,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    RecordMachine.TestCase("runTest").debug()
