"""What was edited on a job, as steps that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window imports this before its first frame, and not the store
    from app.services.record.edits import Change


class EditKind(StrEnum):
    """What a step did."""

    ROOM_ADDED = "room_added"
    ROOM_CHANGED = "room_changed"
    ROOM_MOVED = "room_moved"
    ROOM_REMOVED = "room_removed"
    WET_CHANGED = "wet_changed"
    MATERIAL_ADDED = "material_added"
    MATERIAL_CHANGED = "material_changed"
    MATERIAL_REMOVED = "material_removed"
    CHAMBER_CHANGED = "chamber_changed"
    HAZARDS_SAID = "hazards_said"
    POINT_ADDED = "point_added"
    POINT_MOVED = "point_moved"
    POINT_ENDED = "point_ended"
    POINT_SKIPPED = "point_skipped"
    POINT_REMOVED = "point_removed"
    SERIES_BEGUN = "series_begun"
    CONTROL_TAKEN = "control_taken"
    READING_TAKEN = "reading_taken"
    MACHINE_PLACED = "machine_placed"
    MACHINE_MOVED = "machine_moved"
    MACHINE_REMOVED = "machine_removed"
    MACHINE_CHANGED = "machine_changed"
    MACHINES_COUNTED = "machines_counted"
    SIZING_SAID = "sizing_said"
    SIZING_KEPT = "sizing_kept"
    HOURS_READ = "hours_read"
    CIRCUIT_CHANGED = "circuit_changed"
    ALERT_ANSWERED = "alert_answered"
    PLAN_CHANGED = "plan_changed"
    PHOTOS_FILED = "photos_filed"
    PHOTOS_PAIRED = "photos_paired"
    PHOTO_DRAWN_ON = "photo_drawn_on"
    ENTRY_MADE = "entry_made"
    ENTRY_CHANGED = "entry_changed"
    ENTRY_REMOVED = "entry_removed"
    DECIDED = "decided"


_APART = frozenset({EditKind.PHOTOS_FILED})


@dataclass(frozen=True, slots=True)
class EditStep:
    """One step by its kind, the name of what it was about, and its changes in order."""

    kind: EditKind
    name: str
    changes: tuple[Change, ...]

    @property
    def apart(self) -> bool:
        """Whether its changes do not need one another, so that there may be more of them than one request holds."""
        return self.kind in _APART


@dataclass(frozen=True, slots=True)
class EditState:
    """The steps that would be undone and redone next."""

    undo: EditStep | None = None
    redo: EditStep | None = None


NOTHING_DONE = EditState()
