"""Filing photos again, and saying which shows the same spot before the work.

A photo itself never changes: what a person decides about it later stands in one filing a photo, whose every former
version stays in the record's history.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    CustodyAction,
    MoisturePoint,
    Photo,
    PhotoFiling,
    PhotoPhase,
)
from app.media.filed_photos import as_taken
from app.media.photo_intake import add_custody
from app.storage.checked_writing import CheckedWriting, RecordWriter


@dataclass(frozen=True, slots=True)
class Unchanged:
    """That a field of a filing stays as it is; ``None`` takes the photo out of a room, say."""


KEEP = Unchanged()


@dataclass(frozen=True, slots=True)
class FilingChange:
    """What is different from now on; a point brings its room with it, another room drops the old point."""

    phase: PhotoPhase | Unchanged = KEEP
    caption: str | Unchanged = KEEP
    room_id: UUID | Unchanged | None = KEEP
    point_id: UUID | Unchanged | None = KEEP
    asset_id: UUID | Unchanged | None = KEEP
    item_id: UUID | Unchanged | None = KEEP
    visit_id: UUID | Unchanged | None = KEEP
    redacted: bool | Unchanged = KEEP


class PhotoFiler:
    """Files photos again, one or many at a time."""

    def __init__(self, writer: RecordWriter) -> None:
        self._writer = writer

    def refile(self, photo_ids: Sequence[UUID], change: FilingChange) -> tuple[PhotoFiling, ...]:
        """Change where photos are filed, all or none; photos that are filed so already stay untouched."""
        with self._writer.write() as w:
            change = _completed(w, change)
            filings = []
            for photo_id in photo_ids:
                filings.append(self._refile(w, photo_id, change))
                w.unit.end_group()
            return tuple(filings)

    def pair(self, before_id: UUID, after_id: UUID) -> PhotoFiling:
        """Say that the second photo shows the spot of the first after the work."""
        if before_id == after_id:
            raise InvalidInput("before_photo_id", "it is the same photo", "another photo")
        with self._writer.write() as w:
            before, after = w.records.get(Photo, before_id), w.records.get(Photo, after_id)
            now = current_filing(w, before)
            if now is not None and now.before_photo_id == after_id:
                raise InvalidInput(
                    "before_photo_id", "it is the after photo of this one", "another"
                )
            return self._write(
                w, after, replace(_filing(w, after), before_photo_id=before_id), "paired"
            )

    def _refile(self, w: CheckedWriting, photo_id: UUID, change: FilingChange) -> PhotoFiling:
        photo = w.records.get(Photo, photo_id)
        now = _filing(w, photo)
        changed = {
            name: getattr(change, name)
            for name in FilingChange.__dataclass_fields__
            if not isinstance(getattr(change, name), Unchanged)
        }
        return self._write(w, photo, replace(now, **changed), ", ".join(sorted(changed)))

    def _write(
        self, w: CheckedWriting, photo: Photo, filing: PhotoFiling, note: str
    ) -> PhotoFiling:
        known = current_filing(w, photo)
        if filing == (known or as_taken(photo, filing.id)):
            return filing
        add_custody(w, photo, CustodyAction.REFILED, self._writer.store.device_id, note)
        return w.add(filing) if known is None else w.change(filing)


def current_filing(w: CheckedWriting, photo: Photo) -> PhotoFiling | None:
    """The filing that counts, ``None`` while the photo is where it was taken in."""
    found = w.records.find(PhotoFiling, photo.job_id, photo_id=photo.id)
    return found[-1] if found else None


def _completed(w: CheckedWriting, change: FilingChange) -> FilingChange:
    if isinstance(change.point_id, UUID):
        point = w.records.get(MoisturePoint, change.point_id)
        if isinstance(change.room_id, Unchanged):
            return replace(change, room_id=point.room_id)
        if change.room_id != point.room_id:
            raise InvalidInput(
                "room_id", phrase("{label} is in another room", label=point.label), "its own room"
            )
    elif isinstance(change.point_id, Unchanged) and not isinstance(change.room_id, Unchanged):
        return replace(change, point_id=None)
    return change


def _filing(w: CheckedWriting, photo: Photo) -> PhotoFiling:
    return current_filing(w, photo) or as_taken(photo, w.new_id())
