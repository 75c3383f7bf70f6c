"""Photos made up for tests: a scene with known corners, as sharp, blurred, dark or burnt as wanted."""

from __future__ import annotations

import io
from functools import lru_cache
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

EXIF_IFD, GPS_IFD = 0x8769, 0x8825
RED, BLUE = (200, 30, 30), (30, 30, 200)


@lru_cache(maxsize=8)
def scene(seed: int = 1, width: int = 1200, height: int = 900) -> Image.Image:
    """Boxes and grain; the upper left corner is red, the upper right one blue."""
    rng = np.random.default_rng(seed)
    image = Image.new("RGB", (width, height), (170, 165, 150))
    draw = ImageDraw.Draw(image)
    for _ in range(120):
        x, y, side = rng.integers(0, width), rng.integers(0, height), int(rng.integers(10, 120))
        fill = tuple(int(value) for value in rng.integers(30, 230, 3))
        draw.rectangle((int(x), int(y), int(x) + side, int(y) + side // 2), fill=fill)
    draw.rectangle((0, 0, width // 4, height // 4), fill=RED)
    draw.rectangle((width - width // 4, 0, width, height // 4), fill=BLUE)
    grain = rng.normal(0, 5, (height, width, 1))
    pixels = np.clip(np.asarray(image, dtype=np.float32) + grain, 0, 255)
    return Image.fromarray(pixels.astype(np.uint8))


def jpeg(image: Image.Image, exif: Image.Exif | None = None, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=85, exif=exif or Image.Exif(), **options)
    return buffer.getvalue()


def png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def exif_data(
    *,
    taken: str = "2026:05:04 14:30:15",
    offset: str | None = "-06:00",
    orientation: int = 1,
    place: tuple[Any, str, Any, str] | None = None,
) -> Image.Exif:
    """EXIF as a phone writes it."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Acme", "Field 7", orientation
    details = exif.get_ifd(EXIF_IFD)
    details[0x9003] = taken
    if offset is not None:
        details[0x9011] = offset
    if place is not None:
        gps = exif.get_ifd(GPS_IFD)
        gps[2], gps[1], gps[4], gps[3] = place
    return exif


def stored_as(upright: Image.Image, orientation: int) -> Image.Image:
    """The pixels as a camera stores them, so that the orientation turns them upright."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }.get(orientation)
    return upright if undo is None else upright.transpose(undo)
