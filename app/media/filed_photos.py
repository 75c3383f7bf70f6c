"""What holds of a job's photos now: where each is filed, what is drawn on it, what happened to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.domain.records import Annotation, CustodyEvent, Photo, PhotoFiling, Record


@dataclass(frozen=True, slots=True)
class FiledPhoto:
    """A photo with the filing and the drawing that count, and its custody in the order of time."""

    photo: Photo
    filing: PhotoFiling
    annotation: Annotation | None
    custody: tuple[CustodyEvent, ...]


def filed_photos(records: Iterable[Record]) -> tuple[FiledPhoto, ...]:
    """The photos among a job's records in the order in which they were taken."""
    photos: list[Photo] = []
    filings: dict[UUID, PhotoFiling] = {}
    annotations: dict[UUID, list[Annotation]] = {}
    custody: dict[UUID, list[CustodyEvent]] = {}
    for record in records:
        match record:
            case Photo():
                photos.append(record)
            case PhotoFiling():
                known = filings.get(record.photo_id)
                if known is None or known.id.hex < record.id.hex:
                    filings[record.photo_id] = record
            case Annotation():
                annotations.setdefault(record.photo_id, []).append(record)
            case CustodyEvent():
                custody.setdefault(record.photo_id, []).append(record)
    return tuple(
        FiledPhoto(
            photo=photo,
            filing=filings.get(photo.id) or as_taken(photo, photo.id),
            annotation=current_annotation(annotations.get(photo.id, ())),
            custody=tuple(sorted(custody.get(photo.id, ()), key=lambda e: (e.at, e.id.hex))),
        )
        for photo in sorted(photos, key=lambda p: (p.taken_at, p.id.hex))
    )


def current_annotation(annotations: Iterable[Annotation]) -> Annotation | None:
    """What is drawn on a photo now, of everything that was; of two devices' drawings the later counts."""
    known = tuple(annotations)
    replaced = {annotation.supersedes for annotation in known}
    live = [annotation for annotation in known if annotation.id not in replaced]
    return max(live, key=lambda a: (a.drawn_at, a.id.hex), default=None)


def as_taken(photo: Photo, filing_id: UUID) -> PhotoFiling:
    """The filing of a photo that nobody filed again."""
    return PhotoFiling(
        id=filing_id,
        job_id=photo.job_id,
        photo_id=photo.id,
        phase=photo.phase,
        caption=photo.caption,
        room_id=photo.room_id,
        point_id=photo.point_id,
        asset_id=photo.asset_id,
        visit_id=photo.visit_id,
    )
