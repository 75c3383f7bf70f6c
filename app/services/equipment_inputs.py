"""What the equipment page and the map hand over to be written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

from app.domain.records import EquipmentAsset, EquipmentKind, RatingBasis


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


def rated(asset: EquipmentAsset, rating: Rating) -> EquipmentAsset:
    """The machine with what is printed on it."""
    return replace(
        asset,
        capacity_l_per_day=rating.capacity_l_per_day,
        rating_basis=RatingBasis.AHAM if rating.capacity_l_per_day else asset.rating_basis,
        airflow_m3_per_h=rating.airflow_m3_per_h,
        current_a=rating.current_a,
        model=rating.model.strip() or asset.model,
    )


def is_unrated(asset: EquipmentAsset) -> bool:
    """Whether nothing is known of what is printed on the machine."""
    known = (asset.model, asset.current_a, asset.capacity_l_per_day, asset.airflow_m3_per_h)
    return not any(known)
