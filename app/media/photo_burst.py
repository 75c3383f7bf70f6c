"""What goes into taking photos in, and what comes out: files, frames, presets and results."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Photo, PhotoPhase
from app.media.photo_format import PhotoLimits
from app.media.photo_inspection import PhotoFlag
from app.ports.position import Fix


class PhotoOutcome(StrEnum):
    """What became of one file."""

    FILED = "filed"
    ALREADY_THERE = "already_there"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PhotoPreset:
    """What is chosen once for a burst: what the photos show and where they belong."""

    phase: PhotoPhase
    caption: str = ""
    room_id: UUID | None = None
    point_id: UUID | None = None
    asset_id: UUID | None = None
    visit_id: UUID | None = None
    infrared_pair_id: UUID | None = None
    at: Fix | None = None
    """Where the tablet is; a photo that says itself where it was taken keeps that."""


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A file to take in; it is read when its turn comes."""

    path: Path

    @property
    def name(self) -> str:
        """How the file is called in results."""
        return self.path.name

    def load(self, limits: PhotoLimits) -> tuple[bytes, datetime | None]:
        """The bytes and the file's own time; raises ``InvalidInput`` when it cannot be read."""
        try:
            state = self.path.stat()
            if state.st_size > limits.max_bytes:
                allowed = f"{limits.max_bytes // 2**20} MiB or less"
                raise InvalidInput("photo", "it is too large", allowed)
            return self.path.read_bytes(), datetime.fromtimestamp(state.st_mtime, UTC)
        except (OSError, OverflowError) as error:
            reason = getattr(error, "strerror", None) or "its time is impossible"
            raise InvalidInput(
                "photo", phrase("the file cannot be read: {reason}", reason=reason)
            ) from error


@dataclass(frozen=True, slots=True)
class CameraFrame:
    """A picture that this device's camera just took."""

    content: bytes
    name: str = ""

    def load(self, limits: PhotoLimits) -> tuple[bytes, datetime | None]:
        """The bytes; how large they may be is checked with everything else."""
        del limits
        return self.content, None


PhotoSource = PhotoFile | CameraFrame


@dataclass(frozen=True, slots=True)
class PhotoFinding:
    """Something about a photo that a person should see, in words."""

    flag: PhotoFlag
    text: str


@dataclass(frozen=True, slots=True)
class PhotoResult:
    """What became of one file of a burst; ``photo`` is set unless it was refused."""

    name: str
    outcome: PhotoOutcome
    photo: Photo | None
    text: str
    findings: tuple[PhotoFinding, ...] = ()


@dataclass(slots=True)
class BurstReport:
    """All results in the order of the files; ``not_tried`` were left when it was cancelled or stopped."""

    results: list[PhotoResult] = field(default_factory=list)
    not_tried: list[str] = field(default_factory=list)
    stopped: str = ""
    """Why it did not go on to the end; empty when it did."""
    elapsed_s: float = 0.0

    def count(self, outcome: PhotoOutcome) -> int:
        """How many files ended so."""
        return sum(result.outcome is outcome for result in self.results)
