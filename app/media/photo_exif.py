"""What a photo's file says about itself: when, where and with what it was taken.

Nothing here raises for bad data: a camera's mistakes are no reason to refuse a photo. What cannot be read is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from decimal import Decimal, InvalidOperation
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from app.domain.records import Fact

_MOST_CHARS = 200
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})")
_PLACES = Decimal("0.0000001")
_NAMES: Mapping[int, str] = {
    Base.Make: "make",
    Base.Model: "model",
    Base.Software: "software",
    Base.BodySerialNumber: "serial",
    Base.LensModel: "lens",
    Base.DateTimeOriginal: "taken_at",
    Base.SubsecTimeOriginal: "subsecond",
    Base.OffsetTimeOriginal: "utc_offset",
    Base.Orientation: "orientation",
    Base.ExposureTime: "exposure_s",
    Base.FNumber: "f_number",
    Base.ISOSpeedRatings: "iso",
    Base.Flash: "flash",
}


@dataclass(frozen=True, slots=True)
class ExifTime:
    """The camera's own clock; ``zone`` is known when the camera wrote its offset."""

    local: datetime
    zone: tzinfo | None

    def at(self, site_zone: tzinfo) -> datetime:
        """The moment in UTC; a camera that names no offset is taken to show the site's time."""
        return self.local.replace(tzinfo=self.zone or site_zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class PhotoExif:
    """The parts of the EXIF data that the record keeps."""

    time: ExifTime | None
    offset: str
    latitude: Decimal | None
    longitude: Decimal | None
    orientation: int
    """1-8; 1 when the file does not say."""
    facts: tuple[Fact, ...]

    @property
    def camera(self) -> str:
        """Make and model, as written."""
        found = {fact.name: fact.value for fact in self.facts}
        return " ".join(found[name] for name in ("make", "model") if name in found)


def read_exif(image: Image.Image) -> PhotoExif:
    """The EXIF data of an opened picture."""
    try:
        exif = image.getexif()
        details: dict[int, Any] = dict(exif) | exif.get_ifd(IFD.Exif)
        gps: dict[int, Any] = exif.get_ifd(IFD.GPSInfo)
    except (OSError, SyntaxError, ValueError, TypeError, KeyError, ArithmeticError):
        details, gps = {}, {}
    offset = _text(details.get(Base.OffsetTimeOriginal) or details.get(Base.OffsetTime))
    latitude = _degrees(gps, GPS.GPSLatitude, GPS.GPSLatitudeRef, "S", 90)
    longitude = _degrees(gps, GPS.GPSLongitude, GPS.GPSLongitudeRef, "W", 180)
    if latitude is None or longitude is None:
        latitude = longitude = None
    orientation = details.get(Base.Orientation)
    return PhotoExif(
        time=_time(details, offset),
        offset=offset if _OFFSET.fullmatch(offset) else "",
        latitude=latitude,
        longitude=longitude,
        orientation=orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1,
        facts=tuple(_facts(details, gps)),
    )


def _time(details: Mapping[int, Any], offset: str) -> ExifTime | None:
    written = _text(details.get(Base.DateTimeOriginal) or details.get(Base.DateTimeDigitized))
    try:
        local = datetime.strptime(written, "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - has no zone yet
    except ValueError:
        return None
    fraction = _text(details.get(Base.SubsecTimeOriginal))
    if fraction.isascii() and fraction.isdigit():
        local += timedelta(microseconds=int(fraction[:6].ljust(6, "0")))
    return ExifTime(local, _zone(offset))


def _zone(offset: str) -> tzinfo | None:
    if offset == "Z":
        return UTC
    found = _OFFSET.fullmatch(offset)
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    span = timedelta(hours=int(hours), minutes=int(minutes))
    if span > timedelta(hours=14) or int(minutes) > 59:
        return None
    return timezone(-span if sign == "-" else span)


def _degrees(gps: Mapping[int, Any], tag: int, side_tag: int, negative: str, most: int) -> Any:
    """Degrees from degrees, minutes and seconds; ``None`` for what is no place on earth."""
    try:
        degrees, minutes, seconds = (Decimal(str(float(part))) for part in gps[tag])
        value = degrees + minutes / 60 + seconds / 3600
        if not (value.is_finite() and 0 <= value <= most):
            return None
        side = _text(gps.get(side_tag)).upper()
        return (-value if side.startswith(negative) else value).quantize(_PLACES)
    except (KeyError, TypeError, ValueError, ArithmeticError, InvalidOperation):
        return None


def _facts(details: Mapping[int, Any], gps: Mapping[int, Any]) -> Iterator[Fact]:
    for tag, name in _NAMES.items():
        value = _text(details.get(tag))
        if value:
            yield Fact(name, value)
    moment = [_text(gps.get(GPS.GPSDateStamp)), _text(gps.get(GPS.GPSTimeStamp))]
    if all(moment):
        yield Fact("gps_time", " ".join(moment), "UTC")


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    if isinstance(value, tuple):
        value = ":".join(_text(part) for part in value[:4])
    if value is None:
        return ""
    try:
        text = str(value)
    except (ValueError, ArithmeticError):
        return ""
    return "".join(char for char in text if char.isprintable()).strip()[:_MOST_CHARS]
