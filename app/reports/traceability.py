"""Where every number of a report comes from: one row for each stored reading."""

from __future__ import annotations

import hashlib

from app.domain.records import AirReading, Instrument, MoistureReading
from app.reports.air_findings import air_name
from app.reports.job_index import JobIndex
from app.reports.moisture_findings import shown
from app.reports.report_model import TraceRow


def trace_rows(index: JobIndex) -> tuple[TraceRow, ...]:
    """Every reading in order of time, also those that a correction replaced."""
    points = {point.id: point for point in index.points}
    rooms = {room.id: room.name for room in index.rooms}
    rows = []
    for reading in index.readings:
        point = points.get(reading.point_id)
        where = f"{rooms.get(point.room_id, '')} {point.label}".strip() if point else "?"
        value = f"{shown(reading.value, reading.token)} {reading.scale.value}"
        rows.append(_row(index, reading, "moisture", where, value))
    for air in index.air_readings:
        role = air.role.value.replace("_", " ")
        where = air_name(role, air.place)
        value = f"{air.temperature_c:f} °C  {air.rh_pct:f} %RH"
        rows.append(_row(index, air, "air", where, value))
    return tuple(sorted(rows, key=lambda row: (row.taken_at, row.id.hex)))


def instrument_name(instrument: Instrument) -> str:
    """Make, model and serial as one name."""
    return f"{instrument.make} {instrument.model} {instrument.serial}".strip()


def _row(
    index: JobIndex,
    reading: MoistureReading | AirReading,
    what: str,
    where: str,
    value: str,
) -> TraceRow:
    return TraceRow(
        id=reading.id,
        what=what,
        where=where,
        shown=value,
        instrument_id=reading.instrument_id,
        operator=reading.operator,
        taken_at=reading.taken_at,
        visit_number=index.visit_numbers.get(reading.visit_id),
        source=reading.source.value,
        quality=reading.quality.names,
        raw_sha256=hashlib.sha256(reading.raw).hexdigest() if reading.raw else "",
        replaced_by=index.replaced_by.get(reading.id),
    )
