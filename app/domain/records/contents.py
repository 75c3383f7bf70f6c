"""Contents: boxes, items and where they went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import BoxId, Count, ItemId, Name, PhotoId, RoomId
from app.domain.records.values import Money


class Disposition(StrEnum):
    """What is to become of an item."""

    UNDECIDED = "undecided"
    LEAVE = "leave"
    CLEAN = "clean"
    STORE = "store"
    RETURN = "return"
    DISPOSE = "dispose"


@dataclass(frozen=True, slots=True)
class ContentsBox:
    """A packed box with a code on it."""

    id: UUID
    job_id: UUID
    code: Name
    """What the QR label says."""
    location: str = ""
    room_id: RoomId | None = None
    packed_by: str = ""
    packed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ContentsItem:
    """A thing that was in the building."""

    id: UUID
    job_id: UUID
    description: Name
    quantity: Count
    condition: str
    disposition: Disposition
    room_id: RoomId | None = None
    box_id: BoxId | None = None
    location: str = ""
    value: Money | None = None
    age_years: Count | None = None
    decision_reason: str = ""
    photo_ids: tuple[PhotoId, ...] = ()


@dataclass(frozen=True, slots=True)
class ContentsMove:
    """That a box or an item was moved; exactly one of the two is named."""

    id: UUID
    job_id: UUID
    item_id: ItemId | None
    box_id: BoxId | None
    from_location: str
    to_location: Name
    moved_by: Name
    moved_at: datetime
    received_by: str = ""
