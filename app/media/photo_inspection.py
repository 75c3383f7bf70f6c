"""Looking at a photo's bytes once: format, EXIF, quality, hashes and thumbnail.

Pure over bytes and safe to run in any thread. Quality is only ever a warning: a photo is refused for not being one,
never for being a bad one.
"""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.media.photo_exif import PhotoExif, read_exif
from app.media.photo_format import ALLOWED, PhotoFormat, PhotoLimits, photo_format

THUMBNAIL_PX: Final = 640
_ANALYSIS_PX = 1000
_JPEG_QUALITY = 80
_DARK_BELOW, _BURNT_FROM = 16, 250
_FLAT_CONTRAST = 2.0
_SHADES = 4
_UNREADABLE = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    EOFError,
    ArithmeticError,
    MemoryError,
    struct.error,
    zlib.error,
)
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How the stored pixels become upright, by EXIF orientation."""
Grey = NDArray[np.float32]


class PhotoFlag(StrEnum):
    """Something a person should know about a photo; none of them keeps it out."""

    BLURRED = "blurred"
    DARK = "dark"
    BURNT = "burnt"
    DUPLICATE = "duplicate"
    CLOCK = "clock"
    EXTRA_DATA = "extra_data"
    WRONG_NAME = "wrong_name"


@dataclass(frozen=True, slots=True)
class QualityThresholds:
    """From where on a photo gets a warning; shares are of all pixels, 0..1."""

    min_sharpness: Decimal = Decimal("0.05")
    max_dark_share: Decimal = Decimal("0.35")
    max_burnt_share: Decimal = Decimal("0.35")
    duplicate_bits: int = 3
    """Photos whose perceptual hashes differ in at most so many of 64 bits look alike."""


@dataclass(frozen=True, slots=True)
class PhotoQuality:
    """Blur measure normalised by contrast (0 is a flat blur), and the shares of dark and burnt pixels."""

    sharpness: Decimal
    dark_share: Decimal
    burnt_share: Decimal

    def flags(self, thresholds: QualityThresholds) -> tuple[PhotoFlag, ...]:
        """What is worth a warning."""
        found = []
        if self.sharpness < thresholds.min_sharpness:
            found.append(PhotoFlag.BLURRED)
        if self.dark_share > thresholds.max_dark_share:
            found.append(PhotoFlag.DARK)
        if self.burnt_share > thresholds.max_burnt_share:
            found.append(PhotoFlag.BURNT)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PhotoInspection:
    """Everything that was found in a photo's bytes; width and height are those of the stored pixels."""

    format: PhotoFormat
    width_px: int
    height_px: int
    sha256: str
    perceptual_hash: str
    """64 bits of the upright picture in hexadecimal; empty for a picture without any contrast."""
    exif: PhotoExif
    quality: PhotoQuality
    thumbnail: bytes
    """Upright JPEG, at most 640 px a side, without EXIF."""


def inspect_photo(content: bytes, limits: PhotoLimits | None = None) -> PhotoInspection:
    """Inspect a photo; raises ``InvalidInput`` for bytes that are no photo, are cut short or are a trap."""
    limits = limits or PhotoLimits()
    kind = photo_format(content, limits)
    try:
        with Image.open(io.BytesIO(content), formats=(kind.name,)) as image:
            width_px, height_px = image.size
            _check_size(kind, width_px, height_px, limits)
            exif = read_exif(image)
            upright = _upright(_reduced(image, _ANALYSIS_PX), exif.orientation)
    except Image.DecompressionBombError:
        raise _too_many_pixels(limits.max_pixels) from None
    except _UNREADABLE:
        raise InvalidInput("photo", "the picture cannot be read to its end", ALLOWED) from None
    grey = np.asarray(upright.convert("L"), dtype=np.float32)
    return PhotoInspection(
        format=kind,
        width_px=width_px,
        height_px=height_px,
        sha256=hashlib.sha256(content).hexdigest(),
        perceptual_hash=difference_hash(upright),
        exif=exif,
        quality=measure_quality(grey),
        thumbnail=_thumbnail(upright),
    )


def measure_quality(grey: Grey) -> PhotoQuality:
    """Blur and exposure of grey pixels 0..255, about 1000 px on the longer side.

    The variance of the Laplacian is divided by that of the picture, else every dark photo would count as blurred
    and every burnt one as sharp.
    """
    inner = grey[1:-1, 1:-1]
    laplacian = grey[:-2, 1:-1] + grey[2:, 1:-1] + grey[1:-1, :-2] + grey[1:-1, 2:] - 4 * inner
    contrast = float(grey.var())
    sharpness = float(laplacian.var()) / contrast if contrast > _FLAT_CONTRAST else 0.0
    return PhotoQuality(
        sharpness=_rounded(sharpness),
        dark_share=_rounded(float((grey < _DARK_BELOW).mean())),
        burnt_share=_rounded(float((grey >= _BURNT_FROM).mean())),
    )


def difference_hash(image: Image.Image) -> str:
    """Whether each of 8 x 8 cells is darker than the one to its right, as 16 hexadecimal digits."""
    small = image.convert("L").resize((9, 8), Image.Resampling.BOX)
    cells = np.asarray(small, dtype=np.int16)
    if int(cells.max()) - int(cells.min()) < _SHADES:
        return ""
    return np.packbits(cells[:, :-1] < cells[:, 1:]).tobytes().hex()


def hash_distance(one: str, other: str) -> int:
    """In how many of 64 bits two perceptual hashes differ; 64 when one is empty."""
    if not one or not other:
        return 64
    return (int(one, 16) ^ int(other, 16)).bit_count()


def upright_jpeg(content: bytes, longest_px: int) -> bytes:
    """A photo turned upright and made small, as JPEG without EXIF; raises ``InvalidInput`` like the inspection."""
    upright = open_upright(content, longest_px)
    return _as_jpeg(upright)


def open_upright(content: bytes, longest_px: int) -> Image.Image:
    """A photo's pixels in RGB, upright, at most ``longest_px`` a side."""
    limits = PhotoLimits()
    kind = photo_format(content, limits)
    try:
        with Image.open(io.BytesIO(content), formats=(kind.name,)) as image:
            _check_size(kind, *image.size, limits)
            upright = _upright(_reduced(image, longest_px), read_exif(image).orientation)
    except Image.DecompressionBombError:
        raise _too_many_pixels(limits.max_pixels) from None
    except _UNREADABLE:
        raise InvalidInput("photo", "the picture cannot be read to its end", ALLOWED) from None
    return upright


def _check_size(kind: PhotoFormat, width: int, height: int, limits: PhotoLimits) -> None:
    most = limits.max_pixels if kind.name == "JPEG" else limits.max_pixels_undrafted
    if width * height > most or max(width, height) > limits.max_side_px:
        raise _too_many_pixels(most)
    if min(width, height) < limits.min_side_px:
        raise InvalidInput(
            "photo",
            phrase("{width} x {height} pixels show nothing", width=width, height=height),
            phrase("{min_side_px} or more", min_side_px=limits.min_side_px),
        )


def _too_many_pixels(most: int) -> InvalidInput:
    return InvalidInput(
        "photo", "it has too many pixels", phrase("at most {most} megapixels", most=most // 1000000)
    )


def _reduced(image: Image.Image, longest_px: int) -> Image.Image:
    """Decode at the smallest size the format offers that is large enough, then shrink; RGB."""
    longest = max(image.size)
    if longest > longest_px:
        width, height = (max(1, side * longest_px // longest) for side in image.size)
        image.draft("RGB", (width, height))
    pixels = _opaque(image)
    if max(pixels.size) > longest_px:
        pixels.thumbnail((longest_px, longest_px), Image.Resampling.BOX, reducing_gap=None)
    return pixels


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _opaque(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, image.convert("RGBA")).convert("RGB")
    if image.mode.startswith("I"):  # 16 bits a pixel; a conversion would cut them off at 255
        return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
    return image.convert("RGB")


def _thumbnail(upright: Image.Image) -> bytes:
    small = upright.copy()
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX), Image.Resampling.BILINEAR, reducing_gap=None)
    return _as_jpeg(small)


def _as_jpeg(image: Image.Image) -> bytes:
    image.info.clear()
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_JPEG_QUALITY)
    return buffer.getvalue()


def _rounded(value: float) -> Decimal:
    return Decimal(str(round(value, 4)))
