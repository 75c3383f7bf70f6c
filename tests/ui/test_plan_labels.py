"""A room's label on the plan stands clear of the machines in it."""

from __future__ import annotations

from decimal import Decimal
from uuid import uuid4

import pytest

from app.domain.records import EquipmentKind
from app.services.views import MachinePin, RoomPlan
from ui.viewmodels.plan import free_spot

KITCHEN = RoomPlan(
    uuid4(),
    "Kitchen",
    "Ground",
    x_m=Decimal(10),
    y_m=Decimal(20),
    length_m=Decimal(4),
    width_m=Decimal(3),
)


def machine(x_m: str, y_m: str) -> MachinePin:
    return MachinePin(
        uuid4(), "LGR-1", EquipmentKind.DEHU_LGR, "Ground", Decimal(x_m), Decimal(y_m)
    )


@pytest.mark.parametrize(("x_m", "y_m"), [("12", "21.5"), ("12", "21.2"), ("12.4", "21.6")])
def test_a_label_leaves_the_middle_to_a_machine_that_stands_there(x_m: str, y_m: str) -> None:
    assert free_spot(KITCHEN, []) == (0.5, 0.5)
    assert free_spot(KITCHEN, [machine(x_m, y_m)]) != (0.5, 0.5)


def test_a_label_stays_in_the_middle_when_machines_stand_aside() -> None:
    assert free_spot(KITCHEN, [machine("10.3", "20.3"), machine("13.7", "22.7")]) == (0.5, 0.5)
