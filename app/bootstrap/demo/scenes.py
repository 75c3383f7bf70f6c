"""The drawn places of the demo: rooms in one-point perspective, close looks at a wall, the house, the burst hose.

Every scene is ``DRAWN`` pixels large; the photo that is made of it is smaller, which smooths the edges.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from app.bootstrap.demo import furniture
from app.bootstrap.demo.furniture import Colour, shade

DRAWN = (1440, 1080)
_W, _H = DRAWN
_SKY = ((130, 4), (170, 5), (214, 9))


class Finish(Enum):
    """What a floor is made of."""

    TILE = "tile"
    PLANK = "plank"


@dataclass(frozen=True, slots=True)
class Look:
    """How a room is decorated."""

    wall: Colour
    floor: Colour
    finish: Finish
    furniture: furniture.Furnish


LOOKS = {
    "Laundry": Look((205, 216, 220), (186, 188, 186), Finish.TILE, furniture.laundry),
    "Kitchen": Look((226, 219, 204), (164, 118, 76), Finish.PLANK, furniture.kitchen),
    "Living room": Look((214, 205, 190), (138, 98, 66), Finish.PLANK, furniture.living_room),
}
_ANY_LOOK = Look((212, 210, 204), (150, 126, 100), Finish.PLANK, furniture.nothing)


def room(name: str, wetness: float, seed: int, machine: str = "") -> Image.Image:
    """A room from its door; ``wetness`` is 0 for dry and 1 for standing water, ``machine`` a tag such as ``LGR 1``."""
    look, some = LOOKS.get(name, _ANY_LOOK), _chance(seed)
    left, right = 250 + some.randint(-70, 70), 1190 + some.randint(-70, 70)
    top, bottom = 150 + some.randint(-30, 10), 690 + some.randint(-20, 30)
    image = Image.new("RGB", DRAWN, look.wall)
    draw = ImageDraw.Draw(image)
    draw.polygon([(0, 0), (_W, 0), (right, top), (left, top)], fill=(236, 235, 231))
    draw.polygon([(0, 0), (left, top), (left, bottom), (0, _H - 60)], fill=shade(look.wall, 0.84))
    draw.polygon(
        [(_W, 0), (right, top), (right, bottom), (_W, _H - 60)], fill=shade(look.wall, 0.9)
    )
    draw.polygon(
        [(left, bottom), (right, bottom), (_W, _H - 60), (_W, _H), (0, _H), (0, _H - 60)],
        fill=look.floor,
    )
    _floor(image, look, (left, right, bottom), some)
    _edges(image, (left, right, top, bottom))
    _skirting(ImageDraw.Draw(image), (left, right, bottom))
    if wetness > 0:
        _tide_mark(image, (left, right, bottom), wetness, some)
        _puddle(image, wetness, some)
    look.furniture(image, (left, right, top, bottom))
    if machine:
        standing = furniture.dehumidifier if machine.startswith("LGR") else furniture.air_mover
        standing(image, (some.randint(560, 860), some.randint(860, 930)))
    return _lit(image, some)


def close_look(
    name: str, wetness: float, seed: int, reading: str = "", font: Path | None = None
) -> Image.Image:
    """The foot of a wall from one step away; with a reading, a pin meter that shows it is held to the wall."""
    look, some = LOOKS.get(name, _ANY_LOOK), _chance(seed)
    image = Image.new("RGB", DRAWN, look.wall)
    bottom = 720 + some.randint(-40, 40)
    draw = ImageDraw.Draw(image)
    draw.polygon([(0, bottom), (_W, bottom), (_W, _H), (0, _H)], fill=look.floor)
    _floor(image, look, (-500, _W + 500, bottom), some)
    if wetness > 0:
        _tide_mark(image, (0, _W, bottom), wetness, some, tall=300)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, bottom - 96, _W, bottom), fill=(238, 236, 230))
    draw.line((0, bottom - 96, _W, bottom - 96), fill=(204, 201, 194), width=5)
    draw.line((0, bottom, _W, bottom), fill=shade(look.floor, 0.5), width=7)
    if wetness > 0.5:
        _puddle(image, wetness, some)
    if reading and font:
        furniture.pin_meter(image, (some.randint(560, 760), bottom - 330), reading, font)
    return _lit(image, some)


def house(seed: int) -> Image.Image:
    """The house from the street."""
    some = _chance(seed)
    sky = Image.linear_gradient("L").resize(DRAWN)
    bands = (sky.point([low + v // share for v in range(256)]) for low, share in _SKY)
    image = Image.merge("RGB", tuple(bands))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 800, _W, _H), fill=(104, 130, 82))
    draw.polygon([(690, 800), (800, 800), (960, _H), (560, _H)], fill=(178, 174, 166))
    draw.rectangle((300, 440, 1120, 810), fill=(198, 190, 176))
    for y in range(460, 810, 22):
        draw.line((300, y, 1120, y), fill=(184, 176, 161), width=2)
    draw.polygon([(240, 450), (710, 190), (1180, 450)], fill=(84, 74, 70))
    draw.polygon([(330, 440), (710, 228), (1090, 440)], fill=(210, 203, 190))
    draw.rectangle((690, 590, 800, 806), fill=(92, 44, 36), outline=(236, 234, 228), width=8)
    draw.ellipse((776, 694, 790, 708), fill=(214, 190, 120))
    for x in (390, 540, 880, 1000):
        furniture.window(draw, (x, 560, x + 96, 700))
    furniture.window(draw, (660, 320, 760, 410))
    for x, y, size in ((150, 620, 170), (1270, 600, 190), (1190, 740, 90), (330, 770, 60)):
        if size > 100:
            draw.rectangle((x - 16, y + 60, x + 16, 850), fill=(86, 66, 50))
        for _ in range(16):
            dx, dy = some.randint(-size // 2, size // 2), some.randint(-size // 2, size // 3)
            draw.ellipse(
                (x + dx - size // 3, y + dy - size // 3, x + dx + size // 3, y + dy + size // 3),
                fill=(60 + some.randint(0, 30), 92 + some.randint(0, 34), 52),
            )
    return _lit(image, some)


def burst_hose(seed: int) -> Image.Image:
    """The supply hose behind the machine, split at its crimp."""
    some = _chance(seed)
    image = close_look("Laundry", 0.8, seed)
    draw = ImageDraw.Draw(image)
    draw.rectangle((880, 180, 1010, 250), fill=(176, 128, 66))
    draw.ellipse((916, 110, 974, 190), fill=(188, 40, 40), outline=(120, 20, 20), width=5)
    path = _curve(((945, 250), (950, 640), (470, 380), (480, 1080)), 40)
    draw.line(path, fill=(96, 100, 106), width=56, joint="curve")
    draw.line(path, fill=(168, 173, 178), width=40, joint="curve")
    for x, y in _curve(((945, 250), (950, 640), (470, 380), (480, 1080)), 90):
        draw.line((x - 15, y - 9, x + 15, y + 9), fill=(122, 127, 133), width=3)
    draw.rectangle((906, 262, 984, 318), fill=(150, 106, 52), outline=(96, 66, 30), width=4)
    draw.polygon([(914, 330), (972, 322), (958, 346), (930, 352), (950, 336)], fill=(30, 32, 36))
    spray = Image.new("L", DRAWN, 0)
    drops = ImageDraw.Draw(spray)
    for _ in range(260):
        reach = some.random()
        x, y = (
            945 + 360 * reach + some.gauss(0, 26),
            336 + 300 * reach * reach + some.gauss(0, 40 * reach + 6),
        )
        size = some.randint(2, 8)
        drops.ellipse((x - size, y - size, x + size, y + size), fill=some.randint(90, 210))
    image.paste((226, 238, 246), mask=spray.filter(ImageFilter.GaussianBlur(2)))
    return image


def _chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 draws pictures, makes no secret


def _floor(image: Image.Image, look: Look, edge: tuple[int, int, int], some: random.Random) -> None:
    left, right, bottom = edge
    draw, seam = ImageDraw.Draw(image), shade(look.floor, 0.8)
    boards = 15
    for board in range(boards):
        a, b = board / boards, (board + 1) / boards
        tone = (
            shade(look.floor, 0.94 + 0.12 * some.random())
            if look.finish is Finish.PLANK
            else look.floor
        )
        far = (left + (right - left) * a, left + (right - left) * b)
        near = (-700 + (_W + 1400) * a, -700 + (_W + 1400) * b)
        draw.polygon([(far[0], bottom), (far[1], bottom), (near[1], _H), (near[0], _H)], fill=tone)
        draw.line((far[0], bottom, near[0], _H), fill=seam, width=3)
    if look.finish is Finish.TILE:
        y, step = float(bottom), 16.0
        while y < _H:
            draw.line((0, y, _W, y), fill=seam, width=3)
            y, step = y + step, step * 1.32
        for side, far_x in ((0, left), (_W, right)):
            draw.polygon(
                [(side, bottom), (far_x, bottom), (side, _H - 60)],
                fill=shade(look.wall, 0.84 if not side else 0.9),
            )


def _edges(image: Image.Image, box: tuple[int, int, int, int]) -> None:
    left, right, top, bottom = box
    dark = Image.new("L", DRAWN, 255)
    draw = ImageDraw.Draw(dark)
    draw.rectangle((left, top, right, bottom), outline=150, width=26)
    for x, y, to in (
        (left, top, (0, 0)),
        (right, top, (_W, 0)),
        (left, bottom, (0, _H - 60)),
        (right, bottom, (_W, _H - 60)),
    ):
        draw.line((x, y, *to), fill=150, width=26)
    small = dark.resize((_W // 4, _H // 4)).filter(ImageFilter.GaussianBlur(7)).resize(DRAWN)
    image.paste(ImageChops.multiply(image, Image.merge("RGB", (small, small, small))))


def _skirting(draw: ImageDraw.ImageDraw, edge: tuple[int, int, int]) -> None:
    left, right, bottom = edge
    draw.rectangle((left, bottom - 26, right, bottom), fill=(238, 236, 230))
    draw.polygon(
        [(left, bottom - 26), (left, bottom), (0, _H - 60), (0, _H - 128)], fill=(216, 213, 206)
    )
    draw.polygon(
        [(right, bottom - 26), (right, bottom), (_W, _H - 60), (_W, _H - 128)], fill=(224, 221, 214)
    )


def _tide_mark(
    image: Image.Image,
    edge: tuple[int, int, int],
    wetness: float,
    some: random.Random,
    tall: int = 150,
) -> None:
    left, right, bottom = edge
    phase, height = some.random() * 6, tall * wetness
    stain = Image.new("L", (_W // 2, _H // 2), 0)
    outline: list[tuple[float, float]] = [(left / 2, bottom / 2)]
    for x in range(left, right + 1, 24):
        wave = 0.72 + 0.18 * math.sin(x / 150 + phase) + 0.1 * math.sin(x / 41)
        outline.append((x / 2, (bottom - height * wave) / 2))
    outline.append((right / 2, bottom / 2))
    draw = ImageDraw.Draw(stain)
    draw.polygon(outline, fill=int(90 + 60 * wetness))
    draw.line(outline[1:-1], fill=190, width=4)
    image.paste((122, 98, 66), mask=stain.filter(ImageFilter.GaussianBlur(3)).resize(DRAWN))


def _puddle(image: Image.Image, wetness: float, some: random.Random) -> None:
    wet = Image.new("L", (_W // 2, _H // 2), 0)
    draw = ImageDraw.Draw(wet)
    for _ in range(7):
        x, y = some.randint(120, 600), some.randint(400, 500)
        wide = int(some.randint(70, 190) * (0.5 + wetness / 2))
        draw.ellipse((x - wide, y - wide // 5, x + wide, y + wide // 5), fill=int(150 * wetness))
    wet = wet.filter(ImageFilter.GaussianBlur(5)).resize(DRAWN)
    mirrored = ImageChops.offset(image.transpose(Image.Transpose.FLIP_TOP_BOTTOM), 0, 300)
    water = Image.blend(
        mirrored.filter(ImageFilter.GaussianBlur(9)), Image.new("RGB", DRAWN, (70, 84, 92)), 0.55
    )
    image.paste(water, mask=wet)


def _curve(control: tuple[tuple[int, int], ...], steps: int) -> list[tuple[float, float]]:
    """A cubic Bézier curve through four control points."""
    points = []
    for step in range(steps + 1):
        t = step / steps
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        points.append(
            (
                sum(w * x for w, (x, _) in zip(weights, control, strict=True)),
                sum(w * y for w, (_, y) in zip(weights, control, strict=True)),
            )
        )
    return points


def _lit(image: Image.Image, some: random.Random) -> Image.Image:
    """Light from one side and darker corners, as a tablet's lamp gives."""
    light = Image.radial_gradient("L").resize((_W * 3 // 2, _H * 3 // 2))
    x, y = some.randint(60, _W // 2 - 60), some.randint(60, _H // 2 - 60)
    light = light.crop((x, y, x + _W, y + _H)).point(lambda value: 255 - value * 100 // 255)
    return ImageChops.multiply(image, Image.merge("RGB", (light, light, light)))
