"""Writing a job's file, with what that does to the custody of its photos."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from app.domain.records import CustodyAction, CustodyEvent, Photo
from app.jobfile.exporting import ExportOptions, ExportReport, export_job
from app.services.field_record import FieldRecord
from app.services.record.edits import Change
from app.storage.store import Store


def export_with_custody(
    store: Store, record: FieldRecord, job_id: UUID, target: Path, options: ExportOptions
) -> ExportReport:
    """Write the job file of a job; it says of every photo in it that it was exported, when and by whom.

    A full disk keeps no job from leaving it for another one: what is noted comes out of the reserve.

    Raises what :func:`app.jobfile.exporting.export_job` raises. The photos' events are taken back then, with the
    reason: nothing left this device.
    """
    events = _note_exports(store, record, job_id) if options.with_photos else ()
    try:
        return export_job(store, job_id, target, store.identity, options)
    except BaseException:
        record.edits.apply(
            [Change(event, None) for event in events],
            "the export did not come to its end",
            draining=True,
        )
        raise


def _note_exports(store: Store, record: FieldRecord, job_id: UUID) -> tuple[CustodyEvent, ...]:
    photos = [photo.id for photo in store.find(Photo, job_id) if store.blobs.has(photo.sha256)]
    return record.photos.note_all(photos, CustodyAction.EXPORTED, "job file", draining=True)
