"""Only comparable readings make a series."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from app.domain.errors import InvalidInput
from app.domain.measurement import Quality, Unit
from app.domain.records import MoisturePoint, MoistureReading, ReadingToken
from standards.drying_series import SeriesReading, point_series
from tests.reports.sample_job import SampleJob
from tests.standards.drying_series_factory import at_h, series

JOB = SampleJob(visits=4, photo_count=0)
POINT: MoisturePoint = JOB.points[0]
READINGS = [r for r in JOB.records if isinstance(r, MoistureReading) and r.point_id == POINT.id]
STEP = Decimal(1)


def ids(readings: list[MoistureReading]) -> list[UUID]:
    return [reading.id for reading in point_series(POINT, readings, STEP).readings]


def test_a_series_is_in_order_of_time_whatever_the_order_of_records() -> None:
    assert ids(READINGS) == [r.id for r in READINGS]
    assert ids(READINGS[::-1]) == ids(READINGS)
    others = [r for r in JOB.records if isinstance(r, MoistureReading)]
    assert ids(others) == ids(READINGS)


@pytest.mark.parametrize(
    "changed",
    [
        {"scale": Unit.REL_100},
        {"instrument_id": UUID(int=5)},
        {"depth_mm": Decimal(25)},
        {"material": "oak"},
        {"quality": Quality.SENSOR_FAULT},
    ],
)
def test_another_meter_scale_depth_or_material_is_never_mixed_in(
    changed: dict[str, object],
) -> None:
    odd = replace(READINGS[2], **changed)  # type: ignore[arg-type]
    assert ids([*READINGS[:2], odd, READINGS[3]]) == [
        READINGS[0].id,
        READINGS[1].id,
        READINGS[3].id,
    ]


def test_what_is_not_known_of_a_typed_reading_does_not_exclude_it() -> None:
    typed = replace(READINGS[2], instrument_id=None, depth_mm=None)
    assert ids([*READINGS[:2], typed]) == [r.id for r in READINGS[:3]]


def test_a_replaced_reading_is_ignored_even_when_its_correction_is_not_comparable() -> None:
    fix = replace(READINGS[1], id=UUID(int=77), value=Decimal(300), supersedes=READINGS[1].id)
    assert ids([*READINGS, fix]) == [READINGS[0].id, fix.id, READINGS[2].id, READINGS[3].id]
    other_scale = replace(fix, scale=Unit.REL_100)
    assert ids([*READINGS, other_scale]) == [READINGS[0].id, READINGS[2].id, READINGS[3].id]


def test_a_visit_counts_once_with_its_last_reading() -> None:
    again = replace(
        READINGS[1], id=UUID(int=78), taken_at=READINGS[1].taken_at + timedelta(minutes=9)
    )
    assert ids([*READINGS, again]) == [READINGS[0].id, again.id, READINGS[2].id, READINGS[3].id]


@pytest.mark.parametrize(
    ("value", "token", "at", "field"),
    [
        (None, None, at_h(0), "value"),
        (Decimal(3), ReadingToken.LOW, at_h(0), "value"),
        (Decimal("NaN"), None, at_h(0), "value"),
        (Decimal(3), None, datetime(2026, 3, 2), "at"),  # noqa: DTZ001
    ],
)
def test_impossible_readings_are_refused(
    value: Decimal | None, token: ReadingToken | None, at: datetime, field: str
) -> None:
    with pytest.raises(InvalidInput, match=field):
        SeriesReading(UUID(int=1), UUID(int=2), at, value, token)


def test_a_meter_without_a_step_is_refused() -> None:
    with pytest.raises(InvalidInput, match="resolution"):
        series(["9"], resolution="0")
