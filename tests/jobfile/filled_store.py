"""A store with a job of readings, air, photos and a document, and other work between its audit entries."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from PIL import Image

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.measurement import Quality, Unit
from app.domain.records import (
    Address,
    AirRole,
    CheckpointRecord,
    Document,
    DocumentKind,
    Job,
    PhotoPhase,
    ReadingSource,
    Room,
    RunRecord,
    Surface,
    VisitKind,
)
from app.jobfile.exporting import ExportOptions, ExportReport, export_job
from app.services.field_record import FieldRecord, MeterValue
from app.storage.job_snapshot import StoredRecord, open_snapshot
from app.storage.store import Store
from tests.site import PASSPHRASE

OPTIONS = ExportOptions(program="restoreassist test", exported_by="Tess")
_IDS = Uuid7Source()


@dataclass(frozen=True, slots=True)
class FilledStore:
    """The store and its job."""

    store: Store
    record: FieldRecord
    job: Job

    def export(self, target: Path, options: ExportOptions = OPTIONS) -> ExportReport:
        """Write the job's file."""
        return export_job(self.store, self.job.id, target, self.store.identity, options)


def new_store(folder: Path) -> Store:
    """An empty store."""
    return Store.create(folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=_IDS)


def new_job(record: FieldRecord, number: str) -> Job:
    """A job without anything."""
    return record.create_job(
        number=number,
        client_name="Ada Wells",
        address=Address("1 High Street", "Denver", "CO", "80209", "US"),
        claim_number="C-77",
        carrier="Front Range Mutual",
        source_of_loss="supply line",
        loss_at=datetime.now(UTC) - timedelta(days=2),
        time_zone="America/Denver",
    )


def picture(number: int, side: int = 32) -> bytes:
    """A JPEG that differs for every number."""
    buffer = io.BytesIO()
    Image.new("RGB", (side, side), (number % 256, number // 256 % 256, 9)).save(buffer, "JPEG")
    return buffer.getvalue()


def typed(value: str) -> MeterValue:
    """A value that was typed in."""
    return MeterValue(
        value=Decimal(value),
        token=None,
        scale=Unit.PCT_MC,
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=datetime.now(UTC),
        monotonic_ns=1,
        instrument_id=None,
    )


def fill(folder: Path) -> FilledStore:
    """The store in ``folder``."""
    store = new_store(folder)
    record = FieldRecord(store, store.clock, _IDS, lambda: "Tess")
    job = new_job(record, "J-1/A")
    room = record.add_room(
        job.id, name="Küche =1+1", level="Ground", length_m=Decimal(4), width_m=Decimal(3),
        height_m=Decimal("2.4"),
    )  # fmt: skip
    probe = record.add_instrument(
        job.id, make="BTHome", model="Probe", serial="P-1", driver="bthome", scale=Unit.PCT_MC,
        resolution=Decimal("0.1"), calibrated_at=None,
    )  # fmt: skip
    point = record.add_point(
        room, label="=P-01", spot="Toe kick", surface=Surface.FLOOR, material="Plywood",
        instrument=probe, x_m=Decimal(1), y_m=Decimal(1), control_value=Decimal(9),
    )  # fmt: skip
    visit = record.open_visit(job.id, VisitKind.MONITOR)
    new_job(record, "J-2")
    for value in ("31.5", "22", "17.25"):
        record.take_reading(point, visit, typed(value))
    record.take_air_reading(
        visit, role=AirRole.OUTSIDE, place="Porch", temperature_c=Decimal("-5.5"),
        rh_pct=Decimal(60), source=ReadingSource.MANUAL, quality=Quality.MANUAL, raw=b"",
        taken_at=datetime.now(UTC), monotonic_ns=2, instrument_id=None,
    )  # fmt: skip
    for number in range(3):
        record.file_photo(
            job.id, picture(number), phase=PhotoPhase.ARRIVAL, caption="", room_id=room.id
        )
    _add_others(store, job.id)
    record.close_visit(visit)
    return FilledStore(store, record, job)


def _add_others(store: Store, job_id: UUID) -> None:
    content = b"%PDF-1.7 a report"
    sha256, size = store.blobs.put(content)
    now = datetime.now(UTC)
    document = Document(
        id=_IDS.new(), job_id=job_id, kind=DocumentKind.REPORT, title="Drying report", revision=1,
        sha256=sha256, size_bytes=size, media_type="application/pdf", built_at=now, built_by="Tess",
        run_id="",
    )  # fmt: skip
    metre, zero = Decimal(1), Decimal(0)
    spare = Room(_IDS.new(), job_id, "Spare", "0", metre, metre, metre, zero, zero)
    run = RunRecord(_IDS.new(), job_id, "drying", "1", "PENDING", "assess", 0, "Tess", now)
    question = CheckpointRecord(
        _IDS.new(), job_id, run.id, "assess", "Go on?", now, "OPEN", "", "", ""
    )
    with store.write("Tess") as unit:
        for record in (document, spare, run, question):
            unit.add(record)
        unit.queue_blob(sha256, job_id, size, document.media_type)
        unit.act(run, "start", {"phase": "dry", "progress_pct": 40})
        unit.act(run, "complete", {"phase": "review", "progress_pct": 100})
        unit.act(question, "decide", {"action": "approve", "decided_by": "Tess", "reason": "fine"})
        unit.retract(spare)


def records_of_job(store: Store, job_id: UUID) -> list[StoredRecord]:
    """Everything the store holds of a job, dead records included."""
    with open_snapshot(store, job_id) as snapshot:
        return list(snapshot.records())
