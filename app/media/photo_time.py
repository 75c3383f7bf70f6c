"""When a photo was taken: the camera's word where it can be believed, another clock where it cannot."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from app.media.photo_exif import PhotoExif

_FIRST_BELIEVED_YEAR = 2000
_AHEAD = timedelta(minutes=5)
"""How far a camera's clock may be ahead of this device's."""


@dataclass(frozen=True, slots=True)
class TakenAt:
    """The moment, the camera's own moment when it gave a possible one, and what speaks against the clock."""

    at: datetime
    camera_at: datetime | None
    doubt: str


def taken_at(
    exif: PhotoExif, zone: tzinfo, now: datetime, *, file_at: datetime | None, is_frame: bool
) -> TakenAt:
    """The time of a photo.

    A frame of this device's camera is taken now. Otherwise the EXIF time counts; without an offset it is read in the
    site's ``zone``; without a time that can be true, the file's time counts, or else the time of import.
    """
    camera_at = _camera_time(exif, zone)
    possible = camera_at is not None and _is_possible(camera_at, now)
    believed = camera_at if possible else None
    if is_frame:
        return TakenAt(now, believed, "")
    if believed is not None and exif.time is not None:
        doubt = "" if exif.time.zone else "The camera wrote no offset; the site's zone was assumed."
        return TakenAt(believed, believed, doubt)
    said = "wrote no time" if camera_at is None else f"says {camera_at:%Y-%m-%d %H:%M}"
    if file_at is not None and _is_possible(file_at, now):
        return TakenAt(file_at, None, f"The camera {said}; the file's time was taken.")
    return TakenAt(now, None, f"The camera {said}; the time of import was taken.")


def _camera_time(exif: PhotoExif, zone: tzinfo) -> datetime | None:
    try:
        return exif.time.at(zone) if exif.time is not None else None
    except (OverflowError, ValueError):
        return None


def _is_possible(moment: datetime, now: datetime) -> bool:
    return moment.year >= _FIRST_BELIEVED_YEAR and moment <= now + _AHEAD
