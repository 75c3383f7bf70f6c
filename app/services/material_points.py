"""Which material of a room a moisture point is on: that of the same surface and name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.material_catalogue import CATALOGUE
from app.domain.records import Material, MoisturePoint
from app.services.record.edits import Change


def is_on(point: MoisturePoint, material: Material) -> bool:
    """Whether the point is on the material, by room, surface and name."""
    known = CATALOGUE.get(material.catalogue_key)
    names = {material.catalogue_key.casefold(), known.name.casefold() if known else ""}
    return (point.room_id, point.surface) == (material.room_id, material.surface) and (
        point.material.strip().casefold() in names
    )


def material_of(point: MoisturePoint, materials: Iterable[Material]) -> Material | None:
    """The material that the point is on, the oldest of several."""
    found = [material for material in materials if is_on(point, material)]
    return min(found, key=lambda material: material.id.hex, default=None)


def joined(material: Material, points: Iterable[MoisturePoint]) -> list[Change]:
    """The changes that put points without a material on this one."""
    return [
        Change(point, replace(point, material_id=material.id))
        for point in points
        if point.material_id is None and is_on(point, material)
    ]


def parted(material: Material, points: Iterable[MoisturePoint]) -> list[Change]:
    """The changes that take points off this material."""
    return [
        Change(point, replace(point, material_id=None))
        for point in points
        if point.material_id == material.id
    ]
