"""Photos: taking them in, filing them again, and who held them."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PIL import Image, UnidentifiedImageError

from app.domain.errors import InvalidInput
from app.domain.records import (
    CustodyAction,
    CustodyEvent,
    Photo,
    PhotoFiling,
    PhotoPhase,
    RecordKind,
)
from app.services.record.context import RecordContext, Rule, Writing, require

PHOTO_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
MAX_PHOTO_BYTES = 64 * 1024 * 1024


class PhotoRecords:
    """Writes photos and where they are filed."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

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
        """Keep a photo's original bytes and file it; the same bytes on the same job are filed once."""
        media_type, width_px, height_px = _inspect(content)
        sha256 = hashlib.sha256(content).hexdigest()
        with self._context.write() as w:
            for known in w.records.find(Photo, job_id, sha256=sha256):
                return known
            photo = Photo(
                id=w.new_id(),
                job_id=job_id,
                visit_id=visit_id,
                room_id=room_id,
                point_id=point_id,
                phase=phase,
                caption=caption.strip(),
                sha256=sha256,
                size_bytes=len(content),
                media_type=media_type,
                width_px=width_px,
                height_px=height_px,
                taken_at=w.now,
                taken_by=w.person,
            )
            self._context.store.blobs.put(content)
            w.add(photo)
            w.unit.queue_blob(sha256, job_id, len(content), media_type)
            return photo

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
        filings: list[PhotoFiling] = []
        with self._context.write() as w:
            for photo_id in photo_ids:
                photo = w.records.get(Photo, photo_id)
                known = w.records.find(PhotoFiling, photo.job_id, photo_id=photo_id)
                now = known[-1] if known else _first_filing(w, photo)
                filed = replace(
                    now,
                    phase=phase or now.phase,
                    room_id=room_id or now.room_id,
                    point_id=point_id or now.point_id,
                    caption=now.caption if caption is None else caption.strip(),
                    redacted=now.redacted if redacted is None else redacted,
                )
                filings.append(w.change(filed) if known else w.add(filed))
        return tuple(filings)

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


def _inspect(content: bytes) -> tuple[str, int, int]:
    if len(content) > MAX_PHOTO_BYTES:
        raise InvalidInput("photo", "it is too large", f"{MAX_PHOTO_BYTES // 2**20} MiB or less")
    try:
        with Image.open(io.BytesIO(content)) as image:
            image.verify()
            return PHOTO_TYPES[image.format or ""], *image.size
    except (UnidentifiedImageError, KeyError, OSError, SyntaxError, ValueError):
        raise InvalidInput("photo", "the file is not a photo", "a JPEG or PNG image") from None


def _first_filing(w: Writing, photo: Photo) -> PhotoFiling:
    return PhotoFiling(
        id=w.new_id(),
        job_id=photo.job_id,
        photo_id=photo.id,
        phase=photo.phase,
        caption=photo.caption,
        room_id=photo.room_id,
        point_id=photo.point_id,
        asset_id=photo.asset_id,
        visit_id=photo.visit_id,
    )


def _check_custody(w: Writing, event: CustodyEvent) -> None:
    photo = w.records.get(Photo, event.photo_id)
    require(event.sha256 == photo.sha256, "sha256", "the bytes are not those of the photo")


RULES: dict[RecordKind, Rule] = {RecordKind.CUSTODY_EVENT: _check_custody}
