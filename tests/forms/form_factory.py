"""Answers, pens and points for the tests of forms."""

from __future__ import annotations

from app.domain.records import Stroke
from app.forms.form_service import FormOrder, SignatureInput
from app.forms.form_template import FormTemplate
from app.forms.point_dryness import PointDryness
from standards.drying_completion import PointCompletion

PEN = (
    Stroke((60, 700, 0, 120, 250, 40, 180, 720, 80, 150, 480, 120, 90, 500, 150)),
    Stroke((240, 600, 300, 300, 450, 340, 380, 640, 380, 460, 420, 420, 600, 600, 500)),
    Stroke((650, 300, 700, 650, 680, 760, 700, 560, 800, 900, 400, 900)),
)


def full_order(template: FormTemplate, *points: PointDryness, **more: str) -> FormOrder:
    """Every question answered."""
    answers = {question.id: f"{question.label}: as agreed." for question in template.questions}
    return FormOrder(template.id, answers | {"company.name": "Dry Right Ltd"} | more, points)


def signature(role: str = "customer", signer: str = "Ada Wells") -> SignatureInput:
    return SignatureInput(role, signer, "Owner", PEN)


def point(label: str, state: PointCompletion = PointCompletion.COMPLETE) -> PointDryness:
    return PointDryness(label, "Kitchen, Toe kick", "Plywood", "13 %MC", "9.4 %MC", state)
