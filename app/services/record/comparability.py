"""Which readings may be compared: same meter, same scale, same depth, same material (domain reference 0.1 no. 5)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.records import Instrument, MoisturePoint, RecordKind
from app.storage.record_reader import RecordReader


@dataclass(frozen=True, slots=True)
class Series:
    """What all values of a comparable series have in common."""

    instrument_id: UUID
    scale: Unit
    depth_mm: Decimal | None
    material: str


class NotComparable(InvalidInput):
    """The value does not belong to the point's series; ``offered`` is the series it would begin.

    ``open_new_series`` takes the offer up: a new point at the same spot.
    """

    def __init__(
        self, point: MoisturePoint, field: str, problem: str, allowed: str, offered: Series
    ) -> None:
        super().__init__(field, problem, allowed)
        self.point_id = point.id
        self.offered = offered


def series_of(point: MoisturePoint) -> Series:
    """The series that a point is."""
    return Series(point.instrument_id, point.scale, point.depth_mm, point.material)


def check_comparable(records: RecordReader, point: MoisturePoint, offered: Series) -> None:
    """Raise :class:`NotComparable` unless a value of the offered series belongs to the point's own.

    Two instrument records of the same physical meter (driver, serial number, setting and probe) count as one meter.
    """

    def refuse(field: str, problem: str, allowed: object) -> None:
        raise NotComparable(point, field, problem, f"{allowed}, or a new series", offered)

    if offered.scale is not point.scale:
        refuse(
            "scale",
            f"{point.label} is read in {point.scale}; {offered.scale} cannot be compared with it",
            point.scale,
        )
    if offered.depth_mm != point.depth_mm:
        refuse(
            "depth_mm",
            f"{point.label} is read at {_depth(point.depth_mm)}, not at {_depth(offered.depth_mm)}",
            _depth(point.depth_mm),
        )
    if offered.material.casefold() != point.material.casefold():
        refuse(
            "material",
            f"{point.label} is read in {point.material}, not in {offered.material}",
            point.material,
        )
    if not _same_meter(records, point, offered.instrument_id):
        meant = records.get(Instrument, point.instrument_id)
        other = records.get(Instrument, offered.instrument_id)
        refuse(
            "instrument",
            f"{point.label} is read with {_name(meant)}, not with {_name(other)}",
            _name(meant),
        )


def _same_meter(records: RecordReader, point: MoisturePoint, instrument_id: UUID) -> bool:
    if instrument_id == point.instrument_id:
        return True
    job_id = records.job_of(RecordKind.INSTRUMENT, instrument_id)
    if job_id != point.job_id:
        raise InvalidInput("instrument", "it is not a meter of this job", "a meter of this job")
    meant = records.get(Instrument, point.instrument_id)
    other = records.get(Instrument, instrument_id)
    return (meant.driver, meant.serial, meant.setting, meant.probe) == (
        other.driver,
        other.serial,
        other.setting,
        other.probe,
    )


def _depth(depth_mm: Decimal | None) -> str:
    return "the surface" if depth_mm is None else f"{depth_mm} mm"


def _name(instrument: Instrument) -> str:
    return f"{instrument.make} {instrument.model} {instrument.serial}"
