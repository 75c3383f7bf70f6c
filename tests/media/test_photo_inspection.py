"""What is found in a photo's bytes, and which bytes are refused."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter
from PIL.TiffImagePlugin import IFDRational

from app.domain.errors import InvalidInput
from app.media.photo_format import PhotoLimits
from app.media.photo_inspection import (
    PhotoFlag,
    QualityThresholds,
    hash_distance,
    inspect_photo,
)
from tests.examples import examples
from tests.media.photo_factory import BLUE, RED, exif_data, jpeg, png, scene, stored_as

THRESHOLDS = QualityThresholds()


def near(pixel: Any, colour: tuple[int, int, int]) -> bool:
    return all(abs(int(a) - b) < 40 for a, b in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_gives_the_same_upright_thumbnail_without_exif(orientation: int) -> None:
    content = jpeg(stored_as(scene(), orientation), exif_data(orientation=orientation))
    found = inspect_photo(content)
    with Image.open(io.BytesIO(found.thumbnail)) as small:
        small.load()
        assert small.size == (640, 480)
        assert near(small.getpixel((20, 20)), RED)
        assert near(small.getpixel((620, 20)), BLUE)
        assert not dict(small.getexif())
    assert found.exif.orientation == orientation
    with Image.open(io.BytesIO(content)) as stored:
        assert (found.width_px, found.height_px) == stored.size
    upright = inspect_photo(jpeg(scene())).perceptual_hash
    assert hash_distance(found.perceptual_hash, upright) <= 2


@pytest.mark.parametrize(
    ("offset", "zone"),
    [
        ("-06:00", timezone(-timedelta(hours=6))),
        ("+05:45", timezone(timedelta(hours=5, minutes=45))),
        ("+00:00", UTC),
        ("Z", UTC),
        ("+99:00", None),
        ("home", None),
        (None, None),
    ],
)
def test_the_cameras_time_keeps_its_offset(offset: str | None, zone: timezone | None) -> None:
    found = inspect_photo(jpeg(scene(), exif_data(offset=offset))).exif
    assert found.time is not None
    assert found.time.local == datetime(2026, 5, 4, 14, 30, 15)  # noqa: DTZ001 - a wall clock
    assert (found.time.zone is None) == (zone is None)
    site = timezone(-timedelta(hours=7))
    assert found.time.at(site) == datetime(2026, 5, 4, 14, 30, 15, tzinfo=zone or site)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (((39.0, 44.0, 21.0), "N", (104.0, 59.0, 3.0), "W"), ("39.7391667", "-104.9841667")),
        (((33.0, 52.0, 10.0), "S", (151.0, 12.0, 30.0), "E"), ("-33.8694444", "151.2083333")),
        (((99.0, 0.0, 0.0), "N", (10.0, 0.0, 0.0), "E"), None),
        (((IFDRational(0, 0), 0.0, 0.0), "N", (10.0, 0.0, 0.0), "E"), None),
    ],
)
def test_the_place_is_read_only_when_it_is_on_earth(place: Any, expected: Any) -> None:
    found = inspect_photo(jpeg(scene(), exif_data(place=place))).exif
    if expected is None:
        assert (found.latitude, found.longitude) == (None, None)
    else:
        assert (found.latitude, found.longitude) == tuple(Decimal(text) for text in expected)


def test_camera_and_settings_are_kept_as_written() -> None:
    found = inspect_photo(jpeg(scene(), exif_data())).exif
    assert found.camera == "Acme Field 7"
    facts = {fact.name: fact.value for fact in found.facts}
    assert facts["taken_at"] == "2026:05:04 14:30:15"
    assert facts["utc_offset"] == "-06:00"


def test_sharp_blurred_dark_and_burnt_pictures_are_told_apart() -> None:
    def flags(image: Image.Image) -> tuple[PhotoFlag, ...]:
        return inspect_photo(jpeg(image)).quality.flags(THRESHOLDS)

    assert flags(scene()) == ()
    for radius in (4, 8, 16):
        assert flags(scene().filter(ImageFilter.GaussianBlur(radius))) == (PhotoFlag.BLURRED,)
    assert flags(scene().point(lambda v: v * 0.06)) == (PhotoFlag.DARK,)
    assert flags(scene().point(lambda v: min(255, v * 3))) == (PhotoFlag.BURNT,)


@given(factor=st.floats(0.15, 1.0))
@settings(max_examples=examples(3, 12), deadline=None)
def test_sharpness_does_not_depend_on_the_light(factor: float) -> None:
    full = inspect_photo(png(scene())).quality.sharpness
    dimmed = inspect_photo(png(scene().point(lambda v: v * factor))).quality.sharpness
    assert abs(dimmed - full) < full * Decimal("0.2")


def test_the_same_view_saved_again_looks_the_same_and_another_one_does_not() -> None:
    first = inspect_photo(jpeg(scene()))
    again = inspect_photo(jpeg(scene().resize((800, 600))))
    other = inspect_photo(jpeg(scene(2)))
    assert first.sha256 != again.sha256
    assert hash_distance(first.perceptual_hash, again.perceptual_hash) <= THRESHOLDS.duplicate_bits
    assert hash_distance(first.perceptual_hash, other.perceptual_hash) > THRESHOLDS.duplicate_bits


def test_a_picture_without_contrast_looks_like_nothing_else() -> None:
    flat = inspect_photo(png(Image.new("RGB", (200, 200), (80, 80, 80))))
    assert flat.perceptual_hash == ""
    assert hash_distance("", "") == 64
    assert PhotoFlag.BLURRED in flat.quality.flags(THRESHOLDS)


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "CMYK", "I;16", "1"])
def test_unusual_pixels_are_photos_too(mode: str) -> None:
    image = Image.new("I;16", (64, 64), 30_000) if mode == "I;16" else scene().convert(mode)
    found = inspect_photo(jpeg(image) if mode == "CMYK" else png(image))
    assert found.thumbnail.startswith(b"\xff\xd8")


def refusal(content: bytes, limits: PhotoLimits | None = None) -> str:
    with pytest.raises(InvalidInput) as caught:
        inspect_photo(content, limits)
    assert caught.value.field == "photo"
    return caught.value.problem


@pytest.mark.parametrize("make", [jpeg, png])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.99])
def test_a_file_that_is_cut_short_is_refused(make: Any, share: float) -> None:
    content = make(scene())
    assert "cut short" in refusal(content[: int(len(content) * share)])


def test_a_picture_with_its_middle_missing_is_refused() -> None:
    content = png(scene())
    middle = len(content) // 2
    assert refusal(content[: middle - 50_000] + bytes(100_000) + content[middle + 50_000 :])


def png_bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packed = zlib.compressobj(9)
    row = bytes(1 + width // 8)
    data = b"".join(packed.compress(row) for _ in range(min(height, 200))) + packed.flush()
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", data), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize("size", [(20_000, 20_000), (65_000, 65_000), (60_000, 900)])
def test_a_small_file_of_very_many_pixels_is_refused_before_it_is_decoded(
    size: tuple[int, int],
) -> None:
    assert "too many pixels" in refusal(png_bomb(*size))


def test_a_progressive_picture_with_endless_passes_is_refused() -> None:
    content = jpeg(scene(), progressive=True)
    assert "take long" in refusal(content, PhotoLimits(max_scans=2))


def archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("run.js", "1")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("tail", "kind"),
    [
        (archive(), "archive"),
        (b"\0" * 4000 + archive(), "archive"),
        (b"%PDF-1.4\n", "PDF"),
        (b"\n<script>1</script>", "web page"),
        (b"<?php 1;", "script"),
    ],
)
@pytest.mark.parametrize("make", [jpeg, png])
def test_a_picture_that_is_something_else_as_well_is_refused(
    make: Any, tail: bytes, kind: str
) -> None:
    assert kind in refusal(make(scene()) + tail)


def test_the_video_behind_a_phones_picture_is_no_reason_to_refuse_it() -> None:
    found = inspect_photo(jpeg(scene()) + b"\0\0\0\x18ftypmp42" + bytes(500))
    assert found.format.extra_bytes == 512


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "a PDF"),
        (archive(), "an archive"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "HEIC"),
        (b"\0\0\0\x18ftypmp42\0\0\0\0", "a video"),
        (b"GIF89a" + bytes(40), "a GIF"),
        (b"MZ" + bytes(40), "a program"),
        (b"hello", "something else"),
    ],
)
def test_other_files_are_called_by_their_name(content: bytes, kind: str) -> None:
    assert kind in refusal(content)


def test_a_heic_photo_is_called_a_photo_and_the_way_out_is_said() -> None:
    with pytest.raises(InvalidInput) as caught:
        inspect_photo(b"\0\0\0\x18ftypheic\0\0\0\0")
    assert "not a photo" not in caught.value.problem
    assert "save a copy as JPEG" in caught.value.allowed


@given(st.binary(max_size=400))
@settings(max_examples=80, deadline=None)
def test_any_bytes_are_a_photo_or_refused_in_words(junk: bytes) -> None:
    for content in (junk, b"\xff\xd8\xff" + junk, b"\x89PNG\r\n\x1a\n" + junk):
        assert refusal(content)


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_damaged_photo_is_a_photo_or_refused_in_words(data: st.DataObject) -> None:
    content = bytearray(_SMALL)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    with suppress(InvalidInput):
        found = inspect_photo(bytes(content))
        assert found.sha256 == hashlib.sha256(bytes(content)).hexdigest()


_SMALL = jpeg(
    scene(3, 160, 120), exif_data(place=((39.0, 44.0, 21.0), "N", (104.0, 59.0, 3.0), "W"))
)
