"""Drawing beside a photo: shapes are records, the original's bytes stay; a drawn-on copy is made when one is wanted."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from importlib.resources import as_file, files
from typing import Final
from uuid import UUID

from PIL import Image, ImageDraw, ImageFont

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Annotation, CustodyAction, Photo, Shape, ShapeColour, ShapeKind
from app.media.filed_photos import current_annotation
from app.media.photo_inspection import open_upright
from app.media.photo_intake import add_custody
from app.storage.checked_writing import RecordWriter

SCALE: Final = 10_000
MAX_SHAPES = 200
MAX_NUMBERS = 4_000
MAX_TEXT_CHARS = 200
_COPY_PX = 1600
_JPEG_QUALITY = 85
_FONT = "Inter-SemiBold.ttf"
_COLOURS: Final = {
    ShapeColour.RED: (214, 40, 40),
    ShapeColour.YELLOW: (255, 209, 0),
    ShapeColour.BLUE: (20, 110, 220),
    ShapeColour.WHITE: (255, 255, 255),
    ShapeColour.BLACK: (0, 0, 0),
}
_POINTS_NEEDED: Final = {
    ShapeKind.STROKE: (2, MAX_NUMBERS // 2),
    ShapeKind.ARROW: (2, 2),
    ShapeKind.BOX: (2, 2),
    ShapeKind.ELLIPSE: (2, 2),
    ShapeKind.TEXT: (1, 1),
}
_HEAD_SPREAD = math.radians(28)
Pixels = list[tuple[float, float]]


class PhotoAnnotator:
    """Keeps what is drawn on photos."""

    def __init__(self, writer: RecordWriter) -> None:
        self._writer = writer

    def annotate(self, photo_id: UUID, shapes: Sequence[Shape]) -> Annotation:
        """Keep the shapes as what is drawn on the photo now; what was drawn before stays in the record.

        No shapes at all means that the drawing is taken away.
        """
        check_shapes(shapes)
        with self._writer.write() as w:
            photo = w.records.get(Photo, photo_id)
            known = w.records.find(Annotation, photo.job_id, photo_id=photo_id)
            latest = current_annotation(known)
            annotation = w.add(
                Annotation(
                    id=w.new_id(),
                    job_id=photo.job_id,
                    photo_id=photo_id,
                    shapes=tuple(shapes),
                    drawn_by=w.person,
                    drawn_at=w.now,
                    supersedes=latest.id if latest is not None else None,
                )
            )
            note = f"{len(shapes)} shapes"
            add_custody(w, photo, CustodyAction.ANNOTATED, self._writer.store.device_id, note)
        return annotation


def check_shapes(shapes: Sequence[Shape]) -> None:
    """Raise ``InvalidInput`` naming the first shape that cannot be drawn."""
    if len(shapes) > MAX_SHAPES:
        raise InvalidInput(
            "shapes",
            phrase("there are {count}", count=len(shapes)),
            phrase("at most {limit}", limit=MAX_SHAPES),
        )
    for place, shape in enumerate(shapes):
        where = f"shapes[{place}]"
        least, most = _POINTS_NEEDED[shape.kind]
        pairs, odd = divmod(len(shape.points), 2)
        if odd or not least <= pairs <= most:
            allowed = f"{least} to {most} pairs of x and y" if least != most else f"{least} pairs"
            raise InvalidInput(
                phrase("{where}.points", where=where),
                phrase("there are {count} numbers", count=len(shape.points)),
                allowed,
            )
        if any(not 0 <= number <= SCALE for number in shape.points):
            raise InvalidInput(
                phrase("{where}.points", where=where),
                "one lies outside the photo",
                phrase("0 to {limit}", limit=SCALE),
            )
        is_text = shape.kind is ShapeKind.TEXT
        if is_text != bool(shape.text.strip()) or len(shape.text) > MAX_TEXT_CHARS:
            allowed = f"1 to {MAX_TEXT_CHARS} characters, for texts only"
            raise InvalidInput(
                phrase("{where}.text", where=where), "it does not fit the shape", allowed
            )


def annotated_jpeg(content: bytes, shapes: Sequence[Shape], longest_px: int = _COPY_PX) -> bytes:
    """A copy of the photo, upright, with the shapes drawn on it; the given bytes are only read."""
    check_shapes(shapes)
    copy = open_upright(content, longest_px).copy()
    draw_shapes(copy, shapes)
    buffer = io.BytesIO()
    copy.save(buffer, "JPEG", quality=_JPEG_QUALITY)
    return buffer.getvalue()


def draw_shapes(upright: Image.Image, shapes: Sequence[Shape]) -> None:
    """Draw allowed shapes onto an upright RGB picture, lines and letters in proportion to its size."""
    draw = ImageDraw.Draw(upright)
    longest = max(upright.size)
    with as_file(files("resources") / "fonts" / _FONT) as path:
        font = ImageFont.truetype(str(path), max(10, round(longest / 40)))
    for shape in shapes:
        numbers = iter(shape.points)
        points = [
            (x * (upright.width - 1) / SCALE, y * (upright.height - 1) / SCALE)
            for x, y in zip(numbers, numbers, strict=True)
        ]
        _draw(draw, shape, points, max(2, round(longest / 250)), font)


def _draw(
    draw: ImageDraw.ImageDraw,
    shape: Shape,
    points: Pixels,
    width: int,
    font: ImageFont.FreeTypeFont,
) -> None:
    colour = _COLOURS[shape.colour]
    edge = (255, 255, 255) if shape.colour is ShapeColour.BLACK else (0, 0, 0)
    if shape.kind is ShapeKind.TEXT:
        draw.text(points[0], shape.text, colour, font, stroke_width=width // 2, stroke_fill=edge)
        return
    for ink, thickness in ((edge, width + 2), (colour, width)):
        if shape.kind is ShapeKind.BOX:
            draw.rectangle(_bounds(points), outline=ink, width=thickness)
        elif shape.kind is ShapeKind.ELLIPSE:
            draw.ellipse(_bounds(points), outline=ink, width=thickness)
        else:
            draw.line(points, ink, thickness, joint="curve")
            if shape.kind is ShapeKind.ARROW:
                for end in _arrow_head(points, width * 6):
                    draw.line([points[1], end], ink, thickness)


def _bounds(points: Pixels) -> tuple[float, float, float, float]:
    (x1, y1), (x2, y2) = points
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _arrow_head(points: Pixels, length: float) -> Pixels:
    (x1, y1), (x2, y2) = points
    back = math.atan2(y1 - y2, x1 - x2)
    return [
        (x2 + length * math.cos(back + turn), y2 + length * math.sin(back + turn))
        for turn in (-_HEAD_SPREAD, _HEAD_SPREAD)
    ]
