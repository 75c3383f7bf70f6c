"""What the page of photos shows, and what it hands over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.records import PhotoPhase
from app.services.edit_steps import NOTHING_DONE, EditState


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photo as it is filed now; ``here`` says whether its bytes are on this device."""

    photo_id: UUID
    phase: PhotoPhase
    caption: str
    room_id: UUID | None
    point_id: UUID | None
    asset_id: UUID | None
    taken_at: datetime
    taken_by: str
    name: str
    warnings: tuple[str, ...]
    redacted: bool
    before_id: UUID | None
    shapes: int
    thumbnail: str
    """SHA-256 of the stored thumbnail; empty for a photo without one."""
    width_px: int
    height_px: int
    here: bool


@dataclass(frozen=True, slots=True)
class PhotoPlace:
    """A room, point or machine that photos can be filed under; ``room_id`` is where a point is."""

    place_id: UUID
    name: str
    room_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class PhotoGallery:
    """The photos of a job, newest first, with what they can be filed under."""

    photos: tuple[PhotoView, ...]
    rooms: tuple[PhotoPlace, ...]
    points: tuple[PhotoPlace, ...]
    machines: tuple[PhotoPlace, ...]
    time_zone: str
    photos_that_fit: int
    """How many more photos of the usual size the disk takes."""
    edits: EditState = NOTHING_DONE


@dataclass(frozen=True, slots=True)
class PhotoFilingInput:
    """Where photos belong: chosen once, then for every photo until it is changed."""

    phase: PhotoPhase
    room_id: UUID | None = None
    point_id: UUID | None = None
    asset_id: UUID | None = None
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PhotoChange:
    """What is different from now on; a field that is ``None`` stays, ``nowhere`` takes photos out of their places."""

    phase: PhotoPhase | None = None
    room_id: UUID | None = None
    point_id: UUID | None = None
    asset_id: UUID | None = None
    caption: str | None = None
    redacted: bool | None = None
    nowhere: bool = False


@dataclass(frozen=True, slots=True)
class PhotoTaken:
    """What became of one photo; ``photo_id`` is ``None`` when it was refused, ``text`` says why."""

    name: str
    photo_id: UUID | None
    is_new: bool
    text: str
    flags: tuple[str, ...] = ()
    """Blurred, dark, burnt, duplicate …: worth another look while one is there."""


@dataclass(frozen=True, slots=True)
class VoiceNote:
    """What a person said beside a photo."""

    document_id: UUID
    said_by: str
    said_at: datetime
    size_bytes: int


@dataclass(frozen=True, slots=True)
class PhotoImport:
    """How far an import is; ``stopped`` says why it ended before its end."""

    done: int
    total: int
    taken: PhotoTaken | None = None
    stopped: str = ""
    not_tried: tuple[str, ...] = ()
