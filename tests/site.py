"""A real encrypted store with a small job in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap.clocks import ShiftedClock, Uuid7Source
from app.domain.measurement import Unit
from app.domain.records import Address, Instrument, Job, MoisturePoint, Room, Surface
from app.services.field_record import FieldRecord
from app.storage.store import Store

PASSPHRASE = "correct horse battery"


@dataclass(frozen=True, slots=True)
class Site:
    """A store with one job, one room, one probe and one point."""

    store: Store
    clock: ShiftedClock
    record: FieldRecord
    job: Job
    room: Room
    probe: Instrument
    point: MoisturePoint


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    made = make_site(tmp_path / "store")
    yield made
    made.store.close()


def make_site(folder: Path) -> Site:
    """A new store in the folder, with the job in it."""
    clock, ids = ShiftedClock(), Uuid7Source()
    store = Store.create(folder, keyring=None, passphrase=PASSPHRASE, clock=clock, ids=ids)
    record = FieldRecord(store, clock, ids, lambda: "Tess")
    job = record.create_job(
        number="J-1",
        client_name="Ada Wells",
        address=Address("1 High Street", "Denver", "CO", "80209", "US"),
        claim_number="C-77",
        carrier="Front Range Mutual",
        source_of_loss="supply line",
        loss_at=datetime.now(UTC) - timedelta(days=2),
        time_zone="America/Denver",
        elevation_m=Decimal(1609),
    )
    room = record.add_room(
        job.id,
        name="Kitchen",
        level="Ground floor",
        length_m=Decimal(4),
        width_m=Decimal(3),
        height_m=Decimal("2.4"),
    )
    probe = record.add_instrument(
        job.id,
        make="BTHome",
        model="Probe",
        serial="P-1",
        driver="bthome",
        scale=Unit.PCT_MC,
        resolution=Decimal("0.1"),
        calibrated_at=None,
    )
    point = record.add_point(
        room,
        label="P-01",
        spot="Toe kick",
        surface=Surface.FLOOR,
        material="Plywood",
        instrument=probe,
        x_m=Decimal(1),
        y_m=Decimal(1),
        control_value=Decimal(9),
    )
    return Site(store, clock, record, job, room, probe, point)
