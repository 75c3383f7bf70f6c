"""The things that stand in the demo's drawn rooms: furniture, machines and a pin meter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]
Furnish = Callable[[Image.Image, Box], None]
"""Draws what stands at the back wall ``(left, right, top, bottom)``."""


def shade(colour: Colour, factor: float) -> Colour:
    """The colour made darker (below 1) or lighter."""
    red, green, blue = (max(0, min(255, round(part * factor))) for part in colour)
    return red, green, blue


def nothing(image: Image.Image, wall: Box) -> None:
    """An empty room."""


def laundry(image: Image.Image, wall: Box) -> None:
    """Washer and dryer under a shelf."""
    left, right, top, bottom = wall
    draw = ImageDraw.Draw(image)
    middle, high = (left + right) // 2, bottom - top
    _shadow(image, (middle - 300, bottom + 30, middle + 330, bottom + 96))
    for x, glass in ((middle - 270, (70, 84, 96)), (middle + 20, (96, 104, 112))):
        box = (x, bottom - high * 55 // 100, x + 250, bottom + 54)
        draw.rounded_rectangle(box, 14, fill=(240, 241, 243), outline=(176, 180, 184), width=4)
        draw.rectangle((x + 16, box[1] + 18, x + 234, box[1] + 58), fill=(214, 218, 222))
        draw.ellipse((x + 186, box[1] + 24, x + 214, box[1] + 52), fill=(120, 126, 132))
        draw.ellipse((x + 50, box[1] + 96, x + 200, box[1] + 246), fill=(196, 200, 204))
        draw.ellipse((x + 66, box[1] + 112, x + 184, box[1] + 230), fill=glass)
        draw.arc(
            (x + 80, box[1] + 126, x + 170, box[1] + 216), 200, 270, fill=(170, 186, 198), width=6
        )
    shelf = top + high // 5
    draw.rectangle((middle - 310, shelf, middle + 310, shelf + 14), fill=(150, 116, 82))
    for x, tall, colour in (
        (-270, 62, (58, 110, 160)),
        (-200, 48, (214, 142, 62)),
        (-120, 70, (222, 224, 226)),
        (60, 56, (92, 140, 104)),
        (160, 40, (200, 92, 84)),
    ):
        draw.rounded_rectangle((middle + x, shelf - tall, middle + x + 52, shelf), 8, fill=colour)


def kitchen(image: Image.Image, wall: Box) -> None:
    """Base and wall cabinets, tiles between, an oven and a sink."""
    left, right, top, bottom = wall
    draw = ImageDraw.Draw(image)
    high = bottom - top
    counter, upper = bottom - high * 42 // 100, top + high * 34 // 100
    x0, x1 = left + 40, right - 40
    draw.rectangle((x0, upper, x1, counter), fill=(228, 230, 228))
    for y in range(upper, counter, 26):
        draw.line((x0, y, x1, y), fill=(206, 209, 207), width=2)
    for x in range(x0, x1, 52):
        draw.line((x, upper, x, counter), fill=(206, 209, 207), width=2)
    _shadow(image, (x0, bottom + 10, x1, bottom + 60))
    doors = 6
    wide = (x1 - x0) / doors
    for door in range(doors):
        a, b = x0 + wide * door, x0 + wide * (door + 1)
        if door == 2:
            draw.rectangle((a, counter, b, bottom + 20), fill=(54, 58, 62))
            draw.rectangle((a + 18, counter + 74, b - 18, bottom - 14), fill=(28, 31, 34))
            draw.line((a + 18, counter + 54, b - 18, counter + 54), fill=(180, 184, 188), width=8)
        else:
            draw.rectangle(
                (a, counter, b, bottom + 20), fill=(84, 104, 112), outline=(62, 78, 86), width=4
            )
            draw.line((b - 22, counter + 40, b - 22, counter + 90), fill=(206, 198, 178), width=7)
        if door not in {2, 3}:
            draw.rectangle(
                (a, top + 26, b, upper), fill=(236, 234, 228), outline=(204, 201, 194), width=4
            )
    window(draw, (int(x0 + wide * 3) + 8, top + 34, int(x0 + wide * 4) - 8, upper + 60))
    draw.rectangle((x0 - 10, counter - 14, x1 + 10, counter + 8), fill=(70, 66, 62))
    tap = int(x0 + wide * 3.5)
    draw.line((tap, counter - 14, tap, counter - 70), fill=(190, 194, 198), width=9)
    draw.arc(
        (tap - 46, counter - 96, tap + 4, counter - 40), 180, 340, fill=(190, 194, 198), width=9
    )


def living_room(image: Image.Image, wall: Box) -> None:
    """A sofa under a picture, a window with curtains, a lamp."""
    left, right, top, bottom = wall
    draw = ImageDraw.Draw(image)
    high = bottom - top
    x = right - 330
    window(draw, (x, top + 50, x + 230, top + high * 64 // 100))
    for a, b in ((x - 62, x + 12), (x + 218, x + 292)):
        draw.rectangle((a, top + 30, b, bottom - 30), fill=(146, 158, 160))
        for fold in range(a + 12, b, 18):
            draw.line((fold, top + 32, fold, bottom - 32), fill=(126, 138, 141), width=4)
    draw.rectangle(
        (left + 170, top + 80, left + 350, top + 210),
        fill=(240, 238, 232),
        outline=(64, 54, 46),
        width=9,
    )
    draw.polygon(
        [
            (left + 184, top + 198),
            (left + 240, top + 128),
            (left + 280, top + 170),
            (left + 310, top + 140),
            (left + 338, top + 198),
        ],
        fill=(112, 140, 150),
    )
    _shadow(image, (left + 50, bottom + 40, left + 530, bottom + 120))
    seat = bottom - high * 20 // 100
    draw.rounded_rectangle(
        (left + 70, bottom - high * 40 // 100, left + 500, bottom + 20), 30, fill=(96, 84, 92)
    )
    for a in (left + 100, left + 290):
        draw.rounded_rectangle(
            (a, seat - 46, a + 182, bottom + 30),
            22,
            fill=(118, 104, 113),
            outline=(98, 86, 94),
            width=4,
        )
    for a in (left + 46, left + 470):
        draw.rounded_rectangle((a, seat - 60, a + 62, bottom + 56), 24, fill=(108, 95, 103))
    lamp = left + 590
    draw.line((lamp, bottom + 20, lamp, top + 190), fill=(70, 66, 62), width=8)
    draw.polygon(
        [
            (lamp - 54, top + 200),
            (lamp + 54, top + 200),
            (lamp + 34, top + 110),
            (lamp - 34, top + 110),
        ],
        fill=(236, 222, 188),
    )


def window(draw: ImageDraw.ImageDraw, box: Box) -> None:
    """A window with a cross, daylight behind it."""
    x0, y0, x1, y1 = box
    draw.rectangle(box, fill=(206, 226, 238), outline=(244, 243, 240), width=10)
    draw.polygon(
        [(x0 + 10, y1 - 10), (x0 + 10, y1 - (y1 - y0) // 3), (x1 - 10, y1 - 10)],
        fill=(176, 200, 182),
    )
    draw.line(((x0 + x1) // 2, y0, (x0 + x1) // 2, y1), fill=(244, 243, 240), width=7)
    draw.line((x0, (y0 + y1) // 2, x1, (y0 + y1) // 2), fill=(244, 243, 240), width=7)


def air_mover(image: Image.Image, foot: tuple[int, int]) -> None:
    """A snail-shaped air mover with its mouth to the left."""
    x, y = foot
    _shadow(image, (x - 210, y - 20, x + 170, y + 44))
    draw = ImageDraw.Draw(image)
    blue, dark = (32, 96, 158), (22, 66, 112)
    draw.polygon(
        [(x - 210, y - 84), (x - 60, y - 190), (x - 20, y), (x - 210, y)],
        fill=blue,
        outline=dark,
        width=5,
    )
    draw.rectangle((x - 222, y - 88, x - 196, y + 4), fill=(24, 28, 32))
    draw.ellipse((x - 130, y - 250, x + 140, y + 10), fill=blue, outline=dark, width=6)
    draw.ellipse((x - 78, y - 198, x + 88, y - 42), fill=(26, 30, 34))
    for ring in range(18, 80, 15):
        draw.ellipse(
            (x + 5 - ring, y - 120 - ring, x + 5 + ring, y - 120 + ring),
            outline=(92, 98, 104),
            width=4,
        )
    for dx, dy in ((-80, 0), (80, 0), (0, -78), (0, 78)):
        draw.line((x + 5, y - 120, x + 5 + dx, y - 120 + dy), fill=(92, 98, 104), width=4)
    draw.arc((x - 60, y - 322, x + 70, y - 200), 180, 360, fill=(40, 44, 48), width=16)
    _cable(draw, (x + 120, y - 10))


def dehumidifier(image: Image.Image, foot: tuple[int, int]) -> None:
    """An upright dehumidifier on two wheels."""
    x, y = foot
    _shadow(image, (x - 170, y - 24, x + 190, y + 52))
    draw = ImageDraw.Draw(image)
    draw.line(
        (x - 128, y - 400, x - 128, y - 490, x + 128, y - 490, x + 128, y - 400),
        fill=(54, 58, 62),
        width=18,
        joint="curve",
    )
    draw.rounded_rectangle(
        (x - 160, y - 430, x + 160, y), 40, fill=(224, 146, 42), outline=(150, 92, 22), width=6
    )
    draw.rounded_rectangle((x - 120, y - 330, x + 120, y - 110), 20, fill=(34, 38, 42))
    for slat in range(y - 312, y - 120, 24):
        draw.line((x - 104, slat, x + 104, slat), fill=(92, 96, 100), width=8)
    draw.rounded_rectangle((x - 90, y - 404, x + 30, y - 350), 10, fill=(26, 30, 34))
    draw.text(
        (x - 30, y - 377),
        "38 %",
        font=ImageFont.load_default(34),
        fill=(120, 226, 160),
        anchor="mm",
    )
    for wheel in (x - 130, x + 70):
        draw.ellipse(
            (wheel, y - 42, wheel + 64, y + 22), fill=(30, 32, 35), outline=(110, 114, 118), width=8
        )
    _cable(draw, (x + 150, y - 16))


def pin_meter(image: Image.Image, at: tuple[int, int], reading: str, font: Path) -> None:
    """A pin meter held to the wall, its display towards the reader."""
    x, y = at
    _shadow(image, (x - 40, y + 20, x + 300, y + 470))
    draw = ImageDraw.Draw(image)
    for pin in (x + 60, x + 170):
        draw.line((pin, y - 96, pin, y + 20), fill=(196, 200, 204), width=10)
        draw.ellipse((pin - 9, y - 104, pin + 9, y - 86), fill=(70, 74, 78))
    draw.rounded_rectangle(
        (x - 40, y, x + 270, y + 440), 54, fill=(38, 44, 50), outline=(20, 23, 26), width=8
    )
    draw.rounded_rectangle(
        (x - 4, y + 48, x + 234, y + 196),
        16,
        fill=(198, 214, 190),
        outline=(120, 130, 116),
        width=4,
    )
    face = ImageFont.truetype(str(font), 88)
    draw.text((x + 115, y + 112), reading, font=face, fill=(26, 34, 28), anchor="mm")
    draw.text(
        (x + 115, y + 174),
        "% MC",
        font=ImageFont.truetype(str(font), 28),
        fill=(26, 34, 28),
        anchor="mm",
    )
    for column in (x + 40, x + 190):
        draw.ellipse((column - 30, y + 240, column + 30, y + 300), fill=(66, 74, 82))
    draw.rounded_rectangle((x + 30, y + 336, x + 200, y + 392), 24, fill=(224, 146, 42))


def _cable(draw: ImageDraw.ImageDraw, start: tuple[int, int]) -> None:
    x, y = start
    draw.line(
        (x, y, x + 80, y + 34, x + 190, y + 10, x + 330, y + 60, x + 700, y + 20),
        fill=(208, 120, 34),
        width=9,
        joint="curve",
    )


def _shadow(image: Image.Image, box: Box) -> None:
    x0, y0, x1, y1 = (part // 4 for part in box)
    mask = Image.new("L", (image.width // 4, image.height // 4), 0)
    ImageDraw.Draw(mask).ellipse((x0, y0, x1, y1), fill=120)
    image.paste((30, 28, 26), mask=mask.filter(ImageFilter.GaussianBlur(6)).resize(image.size))
