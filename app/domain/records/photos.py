"""Photos: the fact of a picture, where it is filed, what was drawn on it, who held it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    AssetId,
    ItemId,
    Latitude,
    Longitude,
    Name,
    PhotoId,
    PointId,
    RoomId,
    VisitId,
)
from app.domain.records.values import Fact


class PhotoPhase(StrEnum):
    """What a photo documents."""

    ARRIVAL = "arrival"
    SOURCE = "source"
    BEFORE = "before"
    MOISTURE = "moisture"
    EQUIPMENT = "equipment"
    COMPLETION = "completion"
    DEMOLITION = "demolition"
    CONTENTS = "contents"


class CustodyAction(StrEnum):
    """What happened to a photo; its original bytes stay the same whatever it is."""

    CAPTURED = "captured"
    IMPORTED = "imported"
    REFILED = "refiled"
    ANNOTATED = "annotated"
    EXPORTED = "exported"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    VERIFIED = "verified"
    PURGED = "purged"


class ShapeKind(StrEnum):
    """What is drawn on a photo."""

    STROKE = "stroke"
    ARROW = "arrow"
    BOX = "box"
    ELLIPSE = "ellipse"
    TEXT = "text"


class ShapeColour(StrEnum):
    """The colours there are to draw with."""

    RED = "red"
    YELLOW = "yellow"
    BLUE = "blue"
    WHITE = "white"
    BLACK = "black"


@dataclass(frozen=True, slots=True)
class Shape:
    """Something drawn on the upright photo; a text stands at its first point, an arrow ends at its last."""

    kind: ShapeKind
    points: tuple[int, ...]
    """x, y one after the other, in ten-thousandths of the photo's width and height."""
    text: str = ""
    colour: ShapeColour = ShapeColour.RED


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo; its bytes are found by ``sha256`` and never rewritten."""

    id: UUID
    job_id: UUID
    visit_id: VisitId | None
    room_id: RoomId | None
    point_id: PointId | None
    phase: PhotoPhase
    caption: str
    sha256: Name
    size_bytes: int
    media_type: str
    width_px: int
    height_px: int
    taken_at: datetime
    taken_by: str
    asset_id: AssetId | None = None
    original_name: str = ""
    exif_taken_at: datetime | None = None
    """The camera's own time; ``taken_at`` is it where it is believed."""
    time_zone: str = ""
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    orientation: int | None = None
    """EXIF orientation 1-8."""
    thumbnail_sha256: str = ""
    sharpness: Decimal | None = None
    """Blur measure normalised by contrast, 0 is unusable."""
    warnings: tuple[str, ...] = ()
    """Blurred, dark, burnt, duplicate: what the checks said."""
    exif: tuple[Fact, ...] = ()
    """What the file says about itself, as it says it: camera, its time and offset, place."""
    perceptual_hash: str = ""
    """Difference hash of the upright picture, 64 bits in hexadecimal; empty when it shows nothing."""
    infrared_pair_id: PhotoId | None = None
    """The visible-light photo of the same spot."""


@dataclass(frozen=True, slots=True)
class PhotoFiling:
    """Where a photo is filed now, when it differs from how it was taken; the last one counts."""

    id: UUID
    job_id: UUID
    photo_id: PhotoId
    phase: PhotoPhase
    caption: str
    room_id: RoomId | None = None
    point_id: PointId | None = None
    asset_id: AssetId | None = None
    item_id: ItemId | None = None
    visit_id: VisitId | None = None
    redacted: bool = False
    """Not to be shown outside the company."""
    before_photo_id: PhotoId | None = None
    """The photo of the same spot before the work."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """What was drawn on a photo, kept beside the original."""

    id: UUID
    job_id: UUID
    photo_id: PhotoId
    shapes: tuple[Shape, ...]
    drawn_by: Name
    drawn_at: datetime
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """Something that happened to a photo's original bytes."""

    id: UUID
    job_id: UUID
    photo_id: PhotoId
    action: CustodyAction
    sha256: Name
    """The hash that was found at that moment."""
    by: Name
    at: datetime
    device_id: str = ""
    note: str = ""
