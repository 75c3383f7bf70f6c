"""Meters and their calibration."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.domain.measurement import MOISTURE_SCALES, Unit
from app.domain.records import Calibration, CalibrationMethod, Instrument, RecordKind
from app.services.record.context import RecordContext, Rule, Writing, require


class InstrumentRecords:
    """Writes the meters that are used on a job."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def add_instrument(
        self,
        job_id: UUID,
        *,
        make: str,
        model: str,
        serial: str,
        driver: str,
        scale: Unit | None,
        resolution: Decimal,
        calibrated_at: datetime | None,
    ) -> Instrument:
        """Name a meter that is used on the job; the same meter on the same scale is recorded once."""
        with self._context.write() as w:
            for known in w.records.find(Instrument, job_id, serial=serial):
                if (known.driver, known.scale) == (driver, scale):
                    return known
            return w.add(
                Instrument(
                    id=w.new_id(),
                    job_id=job_id,
                    make=make,
                    model=model,
                    serial=serial,
                    driver=driver,
                    scale=scale,
                    resolution=resolution,
                    calibrated_at=calibrated_at,
                )
            )

    def calibrate(
        self,
        instrument: Instrument,
        method: CalibrationMethod,
        *,
        passed: bool,
        reference_value: Decimal | None = None,
        shown_value: Decimal | None = None,
        unit: Unit | None = None,
        due_at: datetime | None = None,
        note: str = "",
    ) -> Calibration:
        """Record a check of a meter, made now."""
        with self._context.write() as w:
            return w.add(
                Calibration(
                    id=w.new_id(),
                    job_id=instrument.job_id,
                    instrument_id=instrument.id,
                    method=method,
                    passed=passed,
                    checked_at=w.now,
                    checked_by=w.person,
                    reference_value=reference_value,
                    shown_value=shown_value,
                    unit=unit,
                    due_at=due_at,
                    note=note,
                )
            )


def _check_instrument(_: Writing, instrument: Instrument) -> None:
    if instrument.scale is not None:
        require(
            instrument.scale in MOISTURE_SCALES,
            "scale",
            f"{instrument.scale} is no moisture scale",
            ", ".join(sorted(MOISTURE_SCALES)),
        )
    require(
        instrument.resolution > 0, "resolution", f"{instrument.resolution} is no step", "above 0"
    )


def _check_calibration(_: Writing, calibration: Calibration) -> None:
    given = (calibration.reference_value, calibration.shown_value, calibration.unit)
    require(
        all(value is None for value in given) or all(value is not None for value in given),
        "shown_value",
        "reference, shown value and unit belong together",
        "all three, or none",
    )


RULES: dict[RecordKind, Rule] = {
    RecordKind.INSTRUMENT: _check_instrument,
    RecordKind.CALIBRATION: _check_calibration,
}
