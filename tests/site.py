"""A real encrypted store with a small job in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.bootstrap.clocks import ShiftedClock, Uuid7Source
from app.domain.measurement import Unit
from app.domain.records import Address, Instrument, Job, MoisturePoint, Room, Surface
from app.services.field_record import FieldRecord
from app.storage import key_wrapping
from app.storage.store import Store

PASSPHRASE = "correct horse battery"
FULL_COST = dict(key_wrapping._ARGON2)
"""What the product asks of whoever guesses a passphrase; the tests' stores are cheaper."""


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


@pytest.fixture(scope="session")
def site_template(tmp_path_factory: pytest.TempPathFactory, _cheap_argon2: None) -> Site:
    """The small job in a closed store, made once."""
    made = make_site(tmp_path_factory.mktemp("template") / "store")
    made.store.close()
    return made


@pytest.fixture
def site(site_template: Site, tmp_path: Path) -> Iterator[Site]:
    """A copy of the template, opened; every copy in a process is the same tablet with the same job."""
    shutil.copytree(site_template.store.paths.folder, tmp_path / "store")
    clock, ids = ShiftedClock(), Uuid7Source()
    store = Store.open(
        tmp_path / "store", keyring=None, passphrase=PASSPHRASE, clock=clock, ids=ids
    )
    record = FieldRecord(store, clock, ids, lambda: "Tess")
    yield replace(site_template, store=store, clock=clock, record=record)
    store.close()


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
