"""What stands on the drawings of the report."""

from __future__ import annotations

from itertools import pairwise

import pytest
from reportlab.graphics.shapes import String

from app.reports.chart_geometry import Margins, lay_out
from app.reports.pdf_drawings import LABEL_SIZE, goal_labels, plan_drawing
from app.reports.pdf_theme import register_fonts
from app.reports.report_model import ChartData, LevelPlan, PlanPin, PlanRoom, Series
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


def _chart(*goals: float) -> list[tuple[float, str]]:
    data = ChartData("Moisture", "%MC", (Series("P-01", ((0.0, 40.0), (120.0, 10.0))),), goals)
    return goal_labels(lay_out(data, 480.0, 136.0, Margins(26, 16, 60, 16)))


def test_goals_that_lie_close_share_one_text() -> None:
    labels = _chart(14.0, 12.5, 13.5, 30.0)
    assert [text for _, text in labels] == ["Goals 12.5, 13.5, 14", "Goal 30"]


def test_texts_on_goal_lines_never_cover_each_other() -> None:
    for step in (0.5, 1.0, 2.0, 3.0, 5.0):
        heights = [at for at, _ in _chart(*(10 + step * i for i in range(5)))]
        assert all(b - a >= LABEL_SIZE for a, b in pairwise(heights))


def test_a_plan_of_a_country_of_feet_is_in_feet() -> None:
    register_fonts()
    plan = LevelPlan("1", (PlanRoom("Kitchen", 0, 0, 4.572, 3.6576),), (), feet=True)
    drawing = plan_drawing(plan, 480.0, 300.0)
    texts = [shape.text for shape in drawing.contents if isinstance(shape, String)]
    assert "15 ft x 12 ft" in texts
    assert any(text.endswith(" ft") for text in texts if text[0].isdigit() and "x" not in text)
    assert not any(text.endswith(" m") for text in texts)
