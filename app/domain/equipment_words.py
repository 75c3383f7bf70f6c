"""What people of the trade call the machines that the record names by key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.records import EquipmentKind

EQUIPMENT_WORDS: Final[Mapping[EquipmentKind, str]] = {
    EquipmentKind.AIR_MOVER_CENTRIFUGAL: "centrifugal air mover",
    EquipmentKind.AIR_MOVER_AXIAL: "axial air mover",
    EquipmentKind.DEHU_CONVENTIONAL: "conventional dehumidifier",
    EquipmentKind.DEHU_LGR: "LGR dehumidifier",
    EquipmentKind.DEHU_DESICCANT: "desiccant dehumidifier",
    EquipmentKind.AIR_SCRUBBER: "air scrubber",
    EquipmentKind.NEGATIVE_AIR: "negative air machine",
    EquipmentKind.HEATER: "heater",
    EquipmentKind.INJECTOR: "injector",
    EquipmentKind.FLOOR_MAT: "floor mat",
    EquipmentKind.HYDROXYL: "hydroxyl generator",
    EquipmentKind.OZONE: "ozone generator",
    EquipmentKind.OTHER: "other machine",
}
