"""Which readings may be compared: same meter, same scale, same depth, same material (domain reference 0.1 no. 5)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.phrases import phrase
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
        self,
        point: MoisturePoint,
        field: str,
        problem: str,
        allowed: str,
        offered: Series,
        sentence: str,
    ) -> None:
        super().__init__(field, problem, f"{allowed}, or a new series", sentence=sentence)
        self.point_id = point.id
        self.offered = offered


def series_of(point: MoisturePoint) -> Series:
    """The series that a point is."""
    return Series(point.instrument_id, point.scale, point.depth_mm, point.material)


def check_comparable(records: RecordReader, point: MoisturePoint, offered: Series) -> None:
    """Raise :class:`NotComparable` unless a value of the offered series belongs to the point's own.

    Two instrument records of the same physical meter (driver, serial number, setting and probe) count as one meter.
    """

    label = point.label
    if offered.scale is not point.scale:
        raise NotComparable(
            point,
            "scale",
            f"it is read in {point.scale}, not in {offered.scale}",
            point.scale,
            offered,
            phrase(
                "{point} is read in {meant}. A value in {offered} cannot be compared with it: read it in {meant}, "
                "or begin a new series.",
                point=label, meant=point.scale, offered=offered.scale,
            ),
        )  # fmt: skip
    if offered.depth_mm != point.depth_mm:
        meant, other = _depth(point.depth_mm), _depth(offered.depth_mm)
        raise NotComparable(
            point,
            "depth_mm",
            f"it is read at {meant}, not at {other}",
            meant,
            offered,
            phrase(
                "{point} is read at this depth: {meant}. A value at another depth ({offered}) cannot be compared "
                "with it: read it as before, or begin a new series.",
                point=label, meant=meant, offered=other,
            ),
        )  # fmt: skip
    if offered.material.casefold() != point.material.casefold():
        raise NotComparable(
            point,
            "material",
            f"it is {point.material}, not {offered.material}",
            point.material,
            offered,
            phrase(
                "{point} is read in this material: {meant}. A value in another ({offered}) cannot be compared with "
                "it: read it as before, or begin a new series.",
                point=label, meant=phrase(point.material), offered=phrase(offered.material),
            ),
        )  # fmt: skip
    if not _same_meter(records, point, offered.instrument_id):
        meant = _name(records.get(Instrument, point.instrument_id))
        other = _name(records.get(Instrument, offered.instrument_id))
        raise NotComparable(
            point,
            "instrument",
            f"it is read with {meant}, not with {other}",
            meant,
            offered,
            phrase(
                "{point} is read with {meant}. A value of {offered} cannot be compared with it: take the same meter, "
                "or begin a new series.",
                point=label, meant=meant, offered=other,
            ),
        )  # fmt: skip


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
    return phrase("the surface") if depth_mm is None else f"{depth_mm} mm"


def _name(instrument: Instrument) -> str:
    return f"{instrument.make} {instrument.model} {instrument.serial}"
