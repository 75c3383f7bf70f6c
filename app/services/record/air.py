"""Air readings, pressure readings and the answers to alerts."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.domain.measurement import Quality
from app.domain.records import (
    AirReading,
    AirRole,
    AlertAction,
    AlertKind,
    AlertResponse,
    Job,
    PressureReading,
    ReadingSource,
    RecordKind,
    Typed,
    Visit,
)
from app.services.record.context import RecordContext, Rule, Writing, require
from standards.psychrometrics import pressure_at_elevation_pa


class AirRecords:
    """Writes what was read of the air."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def take_air_reading(
        self,
        visit: Visit,
        *,
        role: AirRole,
        place: str,
        temperature_c: Decimal,
        rh_pct: Decimal,
        source: ReadingSource,
        quality: Quality,
        raw: bytes,
        taken_at: datetime,
        monotonic_ns: int,
        instrument_id: UUID | None,
        pressure_pa: Decimal | None = None,
        chamber_id: UUID | None = None,
        placement_id: UUID | None = None,
        typed: tuple[Typed, ...] = (),
        supersedes: UUID | None = None,
        correction_reason: str = "",
    ) -> AirReading:
        """Write down one body of air, with the measured pressure or that of the site's elevation."""
        with self._context.write() as w:
            measured = pressure_pa
            if measured is None:
                job = w.records.get(Job, visit.job_id)
                measured = round(Decimal(pressure_at_elevation_pa(float(job.elevation_m))), 1)
            return w.add(
                AirReading(
                    id=w.new_id(),
                    job_id=visit.job_id,
                    visit_id=visit.id,
                    role=role,
                    place=place,
                    temperature_c=temperature_c,
                    rh_pct=rh_pct,
                    pressure_pa=measured,
                    instrument_id=instrument_id,
                    source=source,
                    quality=quality,
                    raw=raw,
                    taken_at=taken_at,
                    monotonic_ns=monotonic_ns,
                    operator=w.person,
                    supersedes=supersedes,
                    chamber_id=chamber_id,
                    placement_id=placement_id,
                    pressure_measured=pressure_pa is not None,
                    typed=typed,
                    correction_reason=correction_reason,
                )
            )

    def take_pressure(
        self,
        job_id: UUID,
        chamber_id: UUID,
        difference_pa: Decimal,
        *,
        instrument_id: UUID | None = None,
        zeroed: bool = False,
        typed: Typed | None = None,
    ) -> PressureReading:
        """Write down a manometer's display; below the surroundings is negative."""
        with self._context.write() as w:
            return w.add(
                PressureReading(
                    id=w.new_id(),
                    job_id=job_id,
                    chamber_id=chamber_id,
                    difference_pa=difference_pa,
                    taken_at=w.now,
                    monotonic_ns=self._context.clock.monotonic_ns(),
                    operator=w.person,
                    source=ReadingSource.MANUAL,
                    quality=Quality.MANUAL,
                    raw=b"",
                    instrument_id=instrument_id,
                    zeroed=zeroed,
                    typed=typed,
                )
            )

    def answer_alert(
        self,
        job_id: UUID,
        alert: AlertKind,
        action: AlertAction,
        reason: str,
        *,
        visit_id: UUID | None = None,
        point_id: UUID | None = None,
        chamber_id: UUID | None = None,
        placement_id: UUID | None = None,
    ) -> AlertResponse:
        """Record what was done about something the readings showed."""
        with self._context.write() as w:
            return w.add(
                AlertResponse(
                    id=w.new_id(),
                    job_id=job_id,
                    alert=alert,
                    action=action,
                    reason=reason,
                    decided_by=w.person,
                    decided_at=w.now,
                    visit_id=visit_id,
                    point_id=point_id,
                    chamber_id=chamber_id,
                    placement_id=placement_id,
                )
            )


def _check_correction(_: Writing, reading: AirReading) -> None:
    require(
        reading.supersedes is None or bool(reading.correction_reason.strip()),
        "correction_reason",
        "it is empty",
        "what was wrong",
    )


RULES: dict[RecordKind, Rule] = {RecordKind.AIR_READING: _check_correction}
