"""Drawn scenes made into photos, as JPEG with EXIF; each says on its face that it is drawn."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

SIZE = (960, 720)
_EXIF_DATETIME = 0x9003
_EXIF_OFFSET = 0x9011
_EXIF_IFD = 0x8769


def as_photo(image: Image.Image, title: str, taken_at: datetime, font: Path, seed: int) -> bytes:
    """A scene as a camera's JPEG with its time in EXIF, its title on a bar, and the noise of a sensor."""
    image = image.resize(SIZE, Image.Resampling.LANCZOS)
    pixels = np.asarray(image, dtype=np.int16)
    noise = np.random.default_rng(seed).normal(0, 6, pixels.shape)
    image = Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    wide, high = image.size
    bar = high * 3 // 40
    draw.rectangle((0, high - bar, wide, high), fill=(16, 32, 44))
    face = ImageFont.truetype(str(font), bar * 34 // 90)
    middle = high - bar // 2
    draw.text((36, middle), title, font=face, fill=(255, 255, 255), anchor="lm")
    draw.text(
        (wide - 36, middle), "Drawn for the demo", font=face, fill=(180, 200, 213), anchor="rm"
    )
    exif = Image.Exif()
    details = exif.get_ifd(_EXIF_IFD)
    details[_EXIF_DATETIME] = taken_at.strftime("%Y:%m:%d %H:%M:%S")
    details[_EXIF_OFFSET] = "+00:00"
    exif[0x010F] = "RestoreAssist demo"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=82, exif=exif)
    return buffer.getvalue()
