"""Photos for print: checked against their hash, turned upright, made small."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

from PIL import Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from app.domain.errors import RestoreAssistError
from app.media.photo_annotations import draw_shapes
from app.reports.report_model import PhotoItem

PhotoBytes = Callable[[str], bytes]
PRINT_PX = 900
_JPEG_QUALITY = 78
_IN_HAND = 4


@dataclass(frozen=True, slots=True)
class PrintPhoto:
    """A photo ready for the page: JPEG bytes and size, or the reason why it cannot be shown."""

    item: PhotoItem
    jpeg: bytes
    width_px: int
    height_px: int
    problem: str = ""


class Picture(Flowable):  # type: ignore[misc]
    """A prepared photo on the page, as large as fits into the given width and height."""

    def __init__(self, photo: PrintPhoto, width: float, height: float) -> None:
        super().__init__()
        scale = min(width / photo.width_px, height / photo.height_px)
        self.width, self.height = photo.width_px * scale, photo.height_px * scale
        self._reader = _JpegReader(photo.jpeg)

    def draw(self) -> None:
        """Put the picture at the flowable's origin."""
        self.canv.drawImage(self._reader, 0, 0, self.width, self.height)


class _JpegReader(ImageReader):  # type: ignore[misc]
    """Embeds the JPEG as it is; ReportLab would decode every picture only to name it."""

    def __init__(self, jpeg: bytes) -> None:
        super().__init__(io.BytesIO(jpeg))
        self._jpeg = jpeg
        self._dataA = None  # what ReportLab asks for a mask; a JPEG has none

    def getRGBData(self) -> bytes:  # noqa: N802 - ReportLab calls it, for the name only
        return self._jpeg


def print_photos(items: Sequence[PhotoItem], photo_bytes: PhotoBytes) -> Iterator[PrintPhoto]:
    """The photos in order.

    ``photo_bytes`` gives the bytes for a ``sha256`` or raises a ``RestoreAssistError``; it is only
    called from this thread, and few originals are in memory at a time.
    """
    waiting = iter(items)
    with ThreadPoolExecutor(2, thread_name_prefix="report-photos") as pool:
        while batch := list(islice(waiting, _IN_HAND)):
            fetched = [_fetch(item, photo_bytes) for item in batch]
            yield from pool.map(_prepare, batch, fetched)


def _fetch(item: PhotoItem, photo_bytes: PhotoBytes) -> bytes | str:
    try:
        return photo_bytes(item.sha256)
    except RestoreAssistError as error:
        return f"The photo is not on this device: {error}"


def _prepare(item: PhotoItem, data: bytes | str) -> PrintPhoto:
    if isinstance(data, str):
        return PrintPhoto(item, b"", 0, 0, data)
    if hashlib.sha256(data).hexdigest() != item.sha256:
        return PrintPhoto(item, b"", 0, 0, "The stored bytes do not match the photo's hash.")
    try:
        with Image.open(io.BytesIO(data)) as image:
            longest = max(image.size)
            width, height = (max(1, side * PRINT_PX // longest) for side in image.size)
            image.draft("RGB", (width, height))
            image.load()
            image.thumbnail((PRINT_PX, PRINT_PX), Image.Resampling.BILINEAR, reducing_gap=None)
            upright = ImageOps.exif_transpose(image)
            if upright.mode != "RGB":
                upright = upright.convert("RGB")
            if item.shapes:
                draw_shapes(upright, item.shapes)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return PrintPhoto(item, b"", 0, 0, "The file is not an image that can be shown.")
    small = io.BytesIO()
    upright.save(small, "JPEG", quality=_JPEG_QUALITY)
    return PrintPhoto(item, small.getvalue(), upright.width, upright.height)
