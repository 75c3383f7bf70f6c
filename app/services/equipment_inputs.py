"""What the equipment page and the map hand over to be written."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.records import EquipmentKind


@dataclass(frozen=True, slots=True)
class MachineInput:
    """A machine to place; its tag is made when it has none, its place follows from the room when none is given."""

    kind: EquipmentKind
    room_id: UUID | None = None
    level: str = ""
    x_m: Decimal | None = None
    y_m: Decimal | None = None
    tag: str = ""
    reason: str = ""
    circuit_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """What is printed on a machine; a capacity counts at AHAM conditions."""

    capacity_l_per_day: Decimal | None
    airflow_m3_per_h: Decimal | None
    current_a: Decimal | None
    model: str = ""
