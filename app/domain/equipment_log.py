"""The log of a machine as it stands, corrections applied."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.records import EquipmentLog, Placement


def lines_of(placement: Placement, logs: Iterable[EquipmentLog]) -> list[EquipmentLog]:
    """The current lines of a machine's log by day; corrected ones are left out."""
    mine = [line for line in logs if line.placement_id == placement.id]
    corrected = {line.supersedes for line in mine}
    return sorted((line for line in mine if line.id not in corrected), key=lambda line: line.day)
