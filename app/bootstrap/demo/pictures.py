"""Drawn pictures that stand in for photos, as JPEG with EXIF; each says on its face that it is drawn."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

SIZE = (1600, 1200)
SMALL = (960, 720)
_EXIF_DATETIME = 0x9003
_EXIF_OFFSET = 0x9011
_EXIF_IFD = 0x8769


def wet_wall(taken_at: datetime, font: Path) -> bytes:
    """A wall with a dark tide mark rising from the floor."""
    image = _room((214, 206, 192), (146, 110, 78))
    stain = Image.new("L", SIZE, 0)
    draw = ImageDraw.Draw(stain)
    outline = [(0, 900)]
    outline += [
        (x, 700 + int(70 * np.sin(x / 190) + 40 * np.sin(x / 63))) for x in range(0, 1601, 20)
    ]
    outline += [(1600, 900)]
    draw.polygon(outline, fill=150)
    image.paste((118, 101, 80), mask=stain.filter(ImageFilter.GaussianBlur(26)))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle(
        (180, 330, 620, 910), 24, fill=(236, 238, 240), outline=(160, 164, 168), width=6
    )
    draw.ellipse((270, 480, 530, 740), fill=(92, 104, 116), outline=(200, 204, 208), width=18)
    return _finish(image, "Laundry wall behind the machine", taken_at, font, seed=11)


def meter_on_floor(taken_at: datetime, reading: str, font: Path) -> bytes:
    """A pin meter on a wood floor with its display."""
    image = _room((176, 134, 92), (176, 134, 92))
    draw = ImageDraw.Draw(image)
    for x in range(0, 1600, 160):
        draw.line((x, 0, x - 120, 1200), fill=(128, 92, 58), width=5)
    for n, y in enumerate(range(0, 1200, 300)):
        draw.line((0, y + 40 * n, 1600, y + 40 * n), fill=(140, 102, 66), width=2)
    draw.rounded_rectangle(
        (560, 260, 1040, 980), 60, fill=(38, 44, 50), outline=(20, 22, 25), width=8
    )
    draw.rounded_rectangle((620, 340, 980, 580), 20, fill=(196, 214, 190))
    draw.text(
        (800, 460), reading, font=ImageFont.truetype(str(font), 150), fill=(24, 34, 26), anchor="mm"
    )
    for x in (720, 880):
        draw.line((x, 980, x, 1120), fill=(200, 204, 208), width=12)
    return _finish(image, "Moisture probe at P-06, kitchen floor", taken_at, font, seed=12)


def card(title: str, taken_at: datetime, font: Path, seed: int) -> bytes:
    """A plain room corner with a title, of another colour for each seed."""
    some = np.random.default_rng(seed)
    red, green, blue = (int(value) for value in some.integers(120, 230, 3))
    image = _room((red, green, blue), (red - 60, green - 60, blue - 60))
    draw = ImageDraw.Draw(image)
    for _ in range(8):
        x, y = (int(value) for value in some.integers(0, 1300, 2))
        fill = tuple(int(value) for value in some.integers(40, 240, 3))
        draw.rectangle(
            (x, y * 0.8, x + 240, y * 0.8 + 160), fill=fill, outline=(30, 36, 42), width=5
        )
    return _finish(image.resize(SMALL), title, taken_at, font, seed)


def _room(wall: tuple[int, int, int], floor: tuple[int, int, int]) -> Image.Image:
    image = Image.new("RGB", SIZE, wall)
    ImageDraw.Draw(image).rectangle((0, 900, 1600, 1200), fill=floor)
    return image


def _finish(image: Image.Image, title: str, taken_at: datetime, font: Path, seed: int) -> bytes:
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
