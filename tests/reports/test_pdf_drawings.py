"""What stands on the drawings of the report."""

from __future__ import annotations

import pytest
from reportlab.graphics.shapes import String

from app.reports.pdf_drawings import plan_drawing
from app.reports.pdf_theme import register_fonts
from app.reports.report_model import LevelPlan, PlanPin, PlanRoom
from standards.dryness import DryState


@pytest.mark.parametrize("label", ["P-01", "Behind the dishwasher, left of the island"])
@pytest.mark.parametrize("shown", ["10.84", "100.25", "LO", ""])
def test_the_value_of_a_pin_is_never_cut(label: str, shown: str) -> None:
    register_fonts()
    plan = LevelPlan(
        "Ground floor",
        (PlanRoom("Kitchen", 0, 0, 4.6, 3.8),),
        (PlanPin(label, 1, 1, DryState.DRY, shown),),
    )
    drawing = plan_drawing(plan, 480.0, 300.0)
    texts = [shape.text for shape in drawing.contents if isinstance(shape, String)]
    [pin] = [text for text in texts if text.startswith(label[:4])]
    assert pin.endswith(shown)
