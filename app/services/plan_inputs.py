"""What the map hands over to be written."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.measurement import Unit
from app.domain.records import Surface


@dataclass(frozen=True, slots=True)
class PointInput:
    """A new moisture point; ``measurement_id`` names the live value of the meter it is bound to, if one is at hand.

    Without a meter it is read on ``scale`` with a meter whose values are typed.
    """

    level: str
    x_m: Decimal
    y_m: Decimal
    surface: Surface
    material: str
    spot: str = ""
    label: str = ""
    measurement_id: str | None = None
    scale: Unit = Unit.PCT_WME
    control_value: Decimal | None = None
