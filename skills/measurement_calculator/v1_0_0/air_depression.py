"""What a dehumidifier takes out of the air: the humidity ratio at its intake less that at its outlet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.records import AirReading, AirRole
from standards.psychrometrics import grains_per_pound


def grain_depression(air: Iterable[AirReading]) -> tuple[list[dict[str, Any]], list[str]]:
    """One entry for each outlet, in grains per pound, with the air it is compared to; and what is doubtful.

    An outlet is compared with the intake of the same machine, or else with the only intake, or else with the air of its
    chamber. A negative value is a fault of the machine or of the reading, and is said.
    """
    readings = list(air)
    entries: list[dict[str, Any]] = []
    doubts: list[str] = []
    for outlet in (one for one in readings if one.role is AirRole.DEHU_OUT):
        intake = _intake(outlet, readings)
        if intake is None:
            doubts.append(f"{outlet.place or 'An outlet'} has no intake to compare with.")
            continue
        try:
            before, after = _grains(intake), _grains(outlet)
        except InvalidInput as error:
            doubts.append(str(error))
            continue
        value = round(before - after, 1)
        entries.append(
            {
                "outlet": outlet.place,
                "compared_with": intake.place,
                "before_gpp": round(before, 1),
                "after_gpp": round(after, 1),
                "depression_gpp": value,
            }
        )
        if value <= 0:
            doubts.append(
                f"{outlet.place or 'An outlet'} gives {-value} grains back: check machine and meter."
            )
    return entries, doubts


def _grains(reading: AirReading) -> float:
    return grains_per_pound(reading.temperature_c, reading.rh_pct, reading.pressure_pa)


def _intake(outlet: AirReading, readings: list[AirReading]) -> AirReading | None:
    same = [
        one
        for one in readings
        if one.role is AirRole.DEHU_IN
        and outlet.placement_id is not None
        and one.placement_id == outlet.placement_id
    ]
    intakes = same or [one for one in readings if one.role is AirRole.DEHU_IN]
    if len(intakes) == 1:
        return intakes[0]
    room = [
        one
        for one in readings
        if one.role is AirRole.AFFECTED and one.chamber_id == outlet.chamber_id
    ]
    return room[0] if len(room) == 1 else None
