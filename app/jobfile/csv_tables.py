"""``readings.csv`` and ``air.csv``: the readings as tables for people, made from the records in the wire form.

The columns belong to the format's version, so that an old file's tables can always be made again and compared.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.domain.records import RecordKind
from app.domain.spreadsheet_text import never_a_formula

TABLE_KINDS = frozenset(
    {
        RecordKind.ROOM,
        RecordKind.INSTRUMENT,
        RecordKind.POINT,
        RecordKind.READING,
        RecordKind.AIR_READING,
        RecordKind.CHAMBER,
        RecordKind.VISIT,
    }
)
READING_COLUMNS = (
    "reading_id", "visit", "taken_at_utc", "room", "point", "spot", "surface", "material",
    "depth_mm", "value", "token", "scale", "goal", "goal_rule", "meter", "meter_serial", "source",
    "quality", "operator", "supersedes", "mark",
)  # fmt: skip
AIR_COLUMNS = (
    "reading_id", "visit", "taken_at_utc", "role", "place", "room", "chamber", "temperature_c",
    "rh_pct", "pressure_pa", "wet_bulb_c", "pressure_source", "meter", "meter_serial", "source",
    "quality", "operator", "supersedes", "mark",
)  # fmt: skip

Fields = Mapping[str, Any]
Row = tuple[str, ...]


class TableRecords:
    """The records that the tables are made from; collect them in the order of ``job.json``."""

    def __init__(self) -> None:
        self._fields: dict[str, dict[str, Fields]] = {kind: {} for kind in TABLE_KINDS}
        self._marks: dict[str, str | None] = {}

    def collect(self, kind: str, record_id: str, fields: Fields, mark: str | None) -> None:
        """Take in a record; kinds that no table needs are passed over."""
        if kind in self._fields:
            self._fields[kind][record_id] = fields
            self._marks[record_id] = mark

    def reading_rows(self) -> Iterator[Row]:
        """``readings.csv`` with its heading, by time."""
        yield READING_COLUMNS
        for record_id, reading in self._by_time(RecordKind.READING):
            point = self._named(RecordKind.POINT, reading.get("point_id"))
            goal = point.get("goal") or {}
            yield (
                record_id,
                self._visit(reading),
                _plain(reading.get("taken_at")),
                _words(self._named(RecordKind.ROOM, point.get("room_id")).get("name")),
                _words(point.get("label")),
                _words(point.get("spot")),
                _plain(point.get("surface")),
                _words(reading.get("material") or point.get("material")),
                _plain(reading.get("depth_mm")),
                _plain(reading.get("value")),
                _plain(reading.get("token")),
                _plain(reading.get("scale")),
                _plain(goal.get("value")),
                _plain(goal.get("rule")),
                *self._origin(record_id, reading),
            )

    def air_rows(self) -> Iterator[Row]:
        """``air.csv`` with its heading, by time."""
        yield AIR_COLUMNS
        for record_id, reading in self._by_time(RecordKind.AIR_READING):
            measured = reading.get("pressure_measured")
            yield (
                record_id,
                self._visit(reading),
                _plain(reading.get("taken_at")),
                _plain(reading.get("role")),
                _words(reading.get("place")),
                _words(self._named(RecordKind.ROOM, reading.get("room_id")).get("name")),
                _words(self._named(RecordKind.CHAMBER, reading.get("chamber_id")).get("name")),
                _plain(reading.get("temperature_c")),
                _plain(reading.get("rh_pct")),
                _plain(reading.get("pressure_pa")),
                _plain(reading.get("wet_bulb_c")),
                "measured" if measured else "from elevation",
                *self._origin(record_id, reading),
            )

    def _by_time(self, kind: RecordKind) -> list[tuple[str, Fields]]:
        return sorted(
            self._fields[kind].items(), key=lambda item: (_plain(item[1].get("taken_at")), item[0])
        )

    def _named(self, kind: RecordKind, record_id: Any) -> Fields:
        return self._fields[kind].get(_plain(record_id), {})

    def _visit(self, reading: Fields) -> str:
        return _plain(self._named(RecordKind.VISIT, reading.get("visit_id")).get("number"))

    def _origin(self, record_id: str, reading: Fields) -> Row:
        meter = self._named(RecordKind.INSTRUMENT, reading.get("instrument_id"))
        return (
            _words(f"{meter.get('make', '')} {meter.get('model', '')}".strip()),
            _words(meter.get("serial")),
            _plain(reading.get("source")),
            " ".join(map(_plain, reading.get("quality") or ())),
            _words(reading.get("operator")),
            _plain(reading.get("supersedes")),
            self._marks[record_id] or "",
        )


def csv_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """The rows as UTF-8 lines with a byte order mark, as spreadsheets expect them."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    buffer.write("\ufeff")
    for row in rows:
        writer.writerow(row)
        yield buffer.getvalue().encode()
        buffer.seek(0)
        buffer.truncate()


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


def _words(value: Any) -> str:
    """Text that a person wrote; a spreadsheet must not take it for a formula."""
    return never_a_formula(_plain(value))
