"""The pages look as they did; run with ``--update-golden`` after looking at the new pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage

from app.services.views import ThemeChoice
from tests.ui.driver import Driver

GOLDEN_DIR = Path(__file__).parent / "golden"
COLOURS = 64
LEVELS = 40
ALLOWED_PART = 0.004
LIGHT, DARK, OUTDOOR = ThemeChoice
PICTURES = (
    *((page, theme) for page in ("jobs", "overview") for theme in ThemeChoice),
    ("intake", LIGHT), ("settings", LIGHT), ("settings", OUTDOOR), ("rooms", LIGHT), ("rooms", DARK),
    ("map", LIGHT), ("map", OUTDOOR), ("drying", LIGHT), ("drying", DARK), ("equipment", LIGHT),
)  # fmt: skip


def pixels(image: QImage) -> Image.Image:
    """The picture with few colours, so that the files stay small."""
    converted = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(converted.constBits(), np.uint8).reshape(converted.height(), -1)
    array = rows[:, : converted.width() * 3].reshape(converted.height(), converted.width(), 3)
    return Image.fromarray(np.ascontiguousarray(array))


@pytest.mark.parametrize(("page", "theme"), PICTURES, ids=lambda value: str(value))
def test_the_page_looks_as_approved(
    ui: Driver, page: str, theme: ThemeChoice, pytestconfig: pytest.Config, tmp_path: Path
) -> None:
    ui.model.settings.theme = list(ThemeChoice).index(theme)
    ui.open_job(page)
    rail = int(ui.theme.property("rail"))  # the navigation changes with every page that is added
    picture = ui.grab()
    now = pixels(picture.copy(rail, 0, picture.width() - rail, picture.height()))
    path = GOLDEN_DIR / f"{page}-{theme.value}.png"
    if pytestconfig.getoption("--update-golden", default=False):
        GOLDEN_DIR.mkdir(exist_ok=True)
        now.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    approved = np.asarray(Image.open(path).convert("RGB"), np.int16)
    shown = np.asarray(now, np.int16)
    assert shown.shape == approved.shape
    part = float((np.abs(shown - approved).max(axis=2) > LEVELS).mean())
    if part > ALLOWED_PART:
        now.save(tmp_path / path.name)
    assert part <= ALLOWED_PART, f"{part:.2%} of {path.name} differs; see {tmp_path / path.name}"
