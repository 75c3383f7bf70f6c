"""Photos: taking them in, filing them again, drawing beside them, and who held them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from app.domain.records import (
    Annotation,
    CustodyAction,
    CustodyEvent,
    Document,
    DocumentKind,
    Photo,
    PhotoFiling,
    PhotoPhase,
    Placement,
    RecordKind,
)
from app.media.photo_annotations import PhotoAnnotator
from app.media.photo_burst import CameraFrame, PhotoPreset
from app.media.photo_filing import KEEP, FilingChange, PhotoFiler
from app.media.photo_intake import PhotoIntake, add_custody
from app.media.voice_notes import check_voice, voice_title
from app.services.record.context import RecordContext, Rule, Writing, require
from app.services.record.retraction import take_back


class PhotoRecords:
    """Writes photos and where they are filed."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context
        self.intake = PhotoIntake(context)
        self.annotator = PhotoAnnotator(context)
        self.filer = PhotoFiler(context)

    def file_photo(
        self,
        job_id: UUID,
        content: bytes,
        *,
        phase: PhotoPhase,
        caption: str,
        visit_id: UUID | None = None,
        room_id: UUID | None = None,
        point_id: UUID | None = None,
    ) -> Photo:
        """File a photo that was just taken; the same bytes on the same job are filed once."""
        preset = PhotoPreset(
            phase=phase, caption=caption, visit_id=visit_id, room_id=room_id, point_id=point_id
        )
        return self.intake.file_photo(job_id, CameraFrame(content), preset)

    def refile_photos(
        self,
        photo_ids: Sequence[UUID],
        *,
        phase: PhotoPhase | None = None,
        room_id: UUID | None = None,
        point_id: UUID | None = None,
        caption: str | None = None,
        redacted: bool | None = None,
    ) -> tuple[PhotoFiling, ...]:
        """Move photos to another phase, room or point, all or none; the photos themselves are not changed."""
        change = FilingChange(
            phase=phase or KEEP,
            room_id=room_id or KEEP,
            point_id=point_id or KEEP,
            caption=KEEP if caption is None else caption.strip(),
            redacted=KEEP if redacted is None else redacted,
        )
        return self.filer.refile(photo_ids, change)

    def take_back(self, photos: Sequence[Photo], reason: str) -> None:
        """Void photos with the reason, all or none, with their filing, drawings and custody.

        What a machine's place and a pair say of them is put right; ``StillInUse`` while anything else names one.
        """
        gone = {photo.id for photo in photos}
        with self._context.write() as w:
            stored = [w.records.get(Photo, photo.id) for photo in photos]
            for job_id in {photo.job_id for photo in stored}:
                _let_go(w, job_id, gone)
            beside = _beside(w, stored)
            leaving = {*gone, *(record.id for own in beside.values() for record in own)}
            for photo in stored:
                for record in (*beside[photo.id], photo):
                    take_back(w, record, reason, leaving)
                w.unit.end_group()

    def keep_voice_note(self, photo_id: UUID, content: bytes, media_type: str) -> Document:
        """Keep what was said beside a photo as a document of its job; ``InvalidInput`` for what is no recording."""
        check_voice(content, media_type)
        sha256, size_bytes = self._context.store.blobs.put(content)
        with self._context.write() as w:
            photo = w.records.get(Photo, photo_id)
            document = w.add(
                Document(
                    id=w.new_id(),
                    job_id=photo.job_id,
                    kind=DocumentKind.ATTACHMENT,
                    title=voice_title(photo),
                    revision=1,
                    sha256=sha256,
                    size_bytes=size_bytes,
                    media_type=media_type,
                    built_at=w.now,
                    built_by=w.person,
                    run_id="",
                )
            )
            w.unit.queue_blob(sha256, photo.job_id, size_bytes, media_type)
            return document

    def note_custody(self, photo_id: UUID, action: CustodyAction, note: str = "") -> CustodyEvent:
        """Record what happened to a photo's original, with the hash its bytes have now."""
        with self._context.write() as w:
            photo = w.records.get(Photo, photo_id)
            content = self._context.store.blobs.read(photo.sha256)
            return w.add(
                CustodyEvent(
                    id=w.new_id(),
                    job_id=photo.job_id,
                    photo_id=photo_id,
                    action=action,
                    sha256=hashlib.sha256(content).hexdigest(),
                    by=w.person,
                    at=w.now,
                    device_id=self._context.store.device_id,
                    note=note,
                )
            )

    def note_all(
        self,
        photo_ids: Sequence[UUID],
        action: CustodyAction,
        note: str = "",
        *,
        draining: bool = False,
    ) -> tuple[CustodyEvent, ...]:
        """Record that the same happened to several originals, all or none; their bytes are not read.

        ``draining`` records it on a full disk too.
        """
        device_id = self._context.store.device_id
        events = []
        with self._context.write(draining=draining) as w:
            for photo_id in photo_ids:
                photo = w.records.get(Photo, photo_id)
                events.append(add_custody(w, photo, action, device_id, note))
                w.unit.end_group()
        return tuple(events)


def _let_go(w: Writing, job_id: UUID, gone: set[UUID]) -> None:
    """Let the pairs and machines that stay name none of these photos any more."""
    for filing in w.records.find(PhotoFiling, job_id):
        if filing.before_photo_id in gone and filing.photo_id not in gone:
            w.change(replace(filing, before_photo_id=None))
            w.unit.end_group()
    for placement in w.records.find(Placement, job_id):
        left = tuple(photo_id for photo_id in placement.photo_ids if photo_id not in gone)
        if left != placement.photo_ids:
            w.change(replace(placement, photo_ids=left))
            w.unit.end_group()


def _beside(
    w: Writing, photos: Sequence[Photo]
) -> dict[UUID, list[PhotoFiling | Annotation | CustodyEvent]]:
    """What is on record of each photo and goes with it."""
    own: dict[UUID, list[PhotoFiling | Annotation | CustodyEvent]] = {p.id: [] for p in photos}
    for job_id in {photo.job_id for photo in photos}:
        found: list[PhotoFiling | Annotation | CustodyEvent] = [
            *w.records.find(PhotoFiling, job_id),
            *w.records.find(Annotation, job_id),
            *w.records.find(CustodyEvent, job_id),
        ]
        for record in found:
            if record.photo_id in own:
                own[record.photo_id].append(record)
    return own


def _check_custody(w: Writing, event: CustodyEvent) -> None:
    photo = w.records.get(Photo, event.photo_id)
    require(event.sha256 == photo.sha256, "sha256", "the bytes are not those of the photo")


RULES: dict[RecordKind, Rule] = {RecordKind.CUSTODY_EVENT: _check_custody}
