"""The use cases of the moisture map that edit: points, moved rooms, drawn wet areas, skipped points."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import MOISTURE_SCALES, Measurement, Quality, Quantity, Unit
from app.domain.phrases import phrase
from app.domain.records import (
    AffectedArea,
    ControlRank,
    Instrument,
    Level,
    Material,
    MoisturePoint,
    MoistureReading,
    PhotoPhase,
    Placement,
    PlanPoint,
    PointStatus,
    ReadingSource,
    Room,
    Surface,
    Visit,
)
from app.media.photo_intake import refusal_words
from app.ports.clock import Clock
from app.services.edit_history import EditHistory, added, removed
from app.services.edit_steps import EditKind, EditStep
from app.services.field_record import FieldRecord, MeterValue, Series
from app.services.material_points import material_of
from app.services.meter_hub import MeterHub
from app.services.plan_geometry import corners_of, covered_m2, plan_corners, room_at
from app.services.plan_inputs import PointInput
from app.services.plan_views import open_visit
from app.services.record.edits import Change
from app.services.room_views import surface_m2
from app.storage.store import Store

_MANUAL = "manual"
_LABEL = "P-{:02d}"
_SHEET_M = (Decimal(12), Decimal(9))
_LEAST_APART_M = Decimal("0.2")


class PlanServices(Protocol):
    """What the map can change; every writing call is one step that can be undone."""

    async def add_point(self, job_id: UUID, point: PointInput) -> UUID:
        """Add a moisture point in the room that holds its place."""
        ...

    async def move_point(self, job_id: UUID, point_id: UUID, x_m: Decimal, y_m: Decimal) -> None:
        """Put a pin where the point really is; it may change its room."""
        ...

    async def end_point(
        self, job_id: UUID, point_id: UUID, status: PointStatus, reason: str
    ) -> None:
        """End a point as complete, torn out or inaccessible, or make it live again; its history is kept."""
        ...

    async def remove_point(self, job_id: UUID, point_id: UUID) -> None:
        """Take back a point that was never read."""
        ...

    async def skip_point(self, job_id: UUID, point_id: UUID, reason: str) -> None:
        """Say why a point is not read at this visit."""
        ...

    async def move_room(self, job_id: UUID, room_id: UUID, dx_m: Decimal, dy_m: Decimal) -> None:
        """Move a room on the plan with its points, machines and wet areas."""
        ...

    async def draw_wet(self, job_id: UUID, level: str, outline: Sequence[PlanPoint]) -> None:
        """Mark what an outline covers of the floors of the level's rooms as wet."""
        ...

    async def erase_wet(self, job_id: UUID, area_id: UUID) -> None:
        """Take a drawn wet area back."""
        ...

    async def begin_series(
        self, job_id: UUID, point_id: UUID, measurement_id: str, reason: str
    ) -> UUID:
        """Go on at a point's spot with another meter or scale, and save its value there; gives the new point.

        The old point keeps its readings; values of the two are never compared.
        """
        ...

    async def put_picture(self, job_id: UUID, level: str, path: Path) -> None:
        """Lay a photo or a scanned plan under a level, as wide as its rooms until it is scaled."""
        ...

    async def scale_picture(
        self, job_id: UUID, level: str, one: PlanPoint, other: PlanPoint, distance_m: Decimal
    ) -> None:
        """Two places of the picture are so far apart in nature; the first one stays where it is."""
        ...

    async def remove_picture(self, job_id: UUID, level: str) -> None:
        """Take the picture from under the level; the photo stays in the record."""
        ...

    async def take_control(
        self, job_id: UUID, point_id: UUID, value: Decimal | None, measurement_id: str | None
    ) -> None:
        """Save what the point's meter shows on dry material of the building; goals follow from it.

        ``measurement_id`` names a live value, else ``value`` was read off the meter by eye.
        """
        ...

    async def finish_visit(self, job_id: UUID) -> None:
        """End the visit that is open; ``Conflict`` when none is."""
        ...


class PlanDesk:
    """``PlanServices`` on the store."""

    def __init__(
        self,
        store: Store,
        record: FieldRecord,
        history: EditHistory,
        meters: MeterHub,
        clock: Clock,
        meter_sources: Callable[[str], ReadingSource],
    ) -> None:
        self._store = store
        self._record = record
        self._history = history
        self._meters = meters
        self._clock = clock
        self._source_of = meter_sources

    async def add_point(self, job_id: UUID, point: PointInput) -> UUID:
        """Add a moisture point in the room that holds its place."""
        measured = None
        if point.measurement_id is not None:
            measured = self._meters.measurement(point.measurement_id)
            if measured.quantity is not Quantity.MATERIAL_MOISTURE:
                raise InvalidInput("meter", "it measures no moisture", "a moisture meter")
        return await asyncio.to_thread(self._add_point, job_id, point, measured)

    async def move_point(self, job_id: UUID, point_id: UUID, x_m: Decimal, y_m: Decimal) -> None:
        """Put a pin where the point really is; it may change its room."""

        def move() -> None:
            point = self._point(job_id, point_id)
            home = self._store.get(Room, point.room_id)
            room = room_at(self._store.find(Room, job_id), home.level, x_m, y_m) or home
            moved = replace(point, x_m=x_m, y_m=y_m, room_id=room.id)
            self._history.do(job_id, EditKind.POINT_MOVED, point.label, [Change(point, moved)])

        await asyncio.to_thread(move)

    async def end_point(
        self, job_id: UUID, point_id: UUID, status: PointStatus, reason: str
    ) -> None:
        """End a point as complete, torn out or inaccessible, or make it live again."""

        def end() -> None:
            point = self._point(job_id, point_id)
            if status is PointStatus.REPLACED or point.status is PointStatus.REPLACED:
                raise Conflict(phrase("{label} was replaced by a new series.", label=point.label))
            visit = None if status is PointStatus.LIVE else self._open_visit(job_id)
            ended = replace(
                point,
                status=status,
                status_reason=reason.strip(),
                closed_visit_id=visit.id if visit else None,
            )
            self._history.do(job_id, EditKind.POINT_ENDED, point.label, [Change(point, ended)])

        await asyncio.to_thread(end)

    async def remove_point(self, job_id: UUID, point_id: UUID) -> None:
        """Take back a point that was never read."""

        def remove() -> None:
            point = self._point(job_id, point_id)
            readings = self._store.find(MoistureReading, job_id)
            if any(reading.point_id == point_id for reading in readings):
                raise Conflict(
                    phrase(
                        "{label} has readings and stays in the record. Say that it was torn out or cannot be "
                        "reached instead.",
                        label=point.label,
                    )
                )
            self._history.do(job_id, EditKind.POINT_REMOVED, point.label, removed(point))

        await asyncio.to_thread(remove)

    async def skip_point(self, job_id: UUID, point_id: UUID, reason: str) -> None:
        """Say why a point is not read at this visit."""

        def skip() -> None:
            point = self._point(job_id, point_id)
            visit = self._record.visits.current_visit(job_id)
            skipped = self._record.moisture.skip_point(point_id, visit.id, reason)
            self._history.note(
                job_id, EditStep(EditKind.POINT_SKIPPED, point.label, added(skipped))
            )

        await asyncio.to_thread(skip)

    async def move_room(self, job_id: UUID, room_id: UUID, dx_m: Decimal, dy_m: Decimal) -> None:
        """Move a room on the plan with its points, machines and wet areas."""
        await asyncio.to_thread(self._move_room, job_id, room_id, dx_m, dy_m)

    async def draw_wet(self, job_id: UUID, level: str, outline: Sequence[PlanPoint]) -> None:
        """Mark what an outline covers of the floors of the level's rooms as wet."""
        if len(outline) < 3:
            raise InvalidInput("outline", "it encloses nothing", "a loop around what is wet")
        await asyncio.to_thread(self._draw_wet, job_id, level, tuple(outline))

    async def erase_wet(self, job_id: UUID, area_id: UUID) -> None:
        """Take a drawn wet area back."""

        def erase() -> None:
            area = self._store.get(AffectedArea, area_id)
            room = self._store.get(Room, area.room_id)
            self._history.do(job_id, EditKind.WET_CHANGED, room.name, removed(area))

        await asyncio.to_thread(erase)

    async def begin_series(
        self, job_id: UUID, point_id: UUID, measurement_id: str, reason: str
    ) -> UUID:
        """Go on at a point's spot with another meter or scale, and save its value there."""
        measured = self._meters.measurement(measurement_id)

        def begin() -> UUID:
            old = self._point(job_id, point_id)
            instrument = self._instrument(job_id, measured.unit, measured)
            source = self._source_of(measured.driver)
            series = Series(instrument.id, measured.unit, old.depth_mm, old.material)
            new = self._record.open_new_series(point_id, series, reason)
            visit = self._record.visits.current_visit(job_id)
            value = MeterValue.from_measurement(measured, source, instrument.id)
            reading = self._record.take_reading(new, visit, value)
            closed = self._store.get(MoisturePoint, point_id)
            changes = (Change(old, closed), *added(new, reading))
            self._history.note(job_id, EditStep(EditKind.SERIES_BEGUN, new.label, changes))
            return new.id

        return await asyncio.to_thread(begin)

    async def put_picture(self, job_id: UUID, level: str, path: Path) -> None:
        """Lay a photo or a scanned plan under a level."""

        def put() -> None:
            try:
                content = path.read_bytes()
            except OSError as error:
                raise InvalidInput(
                    "picture",
                    phrase(
                        "{path} cannot be read ({strerror})",
                        path=path.name,
                        strerror=error.strerror,
                    ),
                    "another file",
                ) from error
            try:
                photo = self._record.file_photo(
                    job_id, content, phase=PhotoPhase.ARRIVAL, caption=f"Plan of {level}"
                )
            except InvalidInput as error:
                said = refusal_words(error)
                raise InvalidInput(
                    "picture", error.problem, error.allowed, sentence=said
                ) from error
            rooms = [room for room in self._store.find(Room, job_id) if room.level == level]
            west = min((room.x_m for room in rooms), default=Decimal(0))
            north = max((room.y_m + room.width_m for room in rooms), default=_SHEET_M[1])
            east = max((room.x_m + room.length_m for room in rooms), default=_SHEET_M[0])
            before, known = self._level(job_id, level)
            laid = replace(
                known,
                plan_photo_id=photo.id,
                plan_x_m=west,
                plan_y_m=north,
                plan_width_m=east - west,
            )
            self._history.do(job_id, EditKind.PLAN_CHANGED, level, [Change(before, laid)])

        await asyncio.to_thread(put)

    async def scale_picture(
        self, job_id: UUID, level: str, one: PlanPoint, other: PlanPoint, distance_m: Decimal
    ) -> None:
        """Two places of the picture are so far apart in nature; the first one stays where it is."""
        apart = ((one.x_m - other.x_m) ** 2 + (one.y_m - other.y_m) ** 2).sqrt()
        if apart < _LEAST_APART_M or distance_m <= 0:
            raise InvalidInput(
                "distance", "the two places are too near", "two places well apart, and above 0"
            )

        def scale() -> None:
            before, known = self._level(job_id, level)
            if before is None or known.plan_width_m is None:
                raise Conflict("There is no picture under this level.")
            ratio = distance_m / apart
            scaled = replace(
                known,
                plan_width_m=round(known.plan_width_m * ratio, 4),
                plan_x_m=round(one.x_m - (one.x_m - known.plan_x_m) * ratio, 4),
                plan_y_m=round(one.y_m - (one.y_m - known.plan_y_m) * ratio, 4),
            )
            self._history.do(job_id, EditKind.PLAN_CHANGED, level, [Change(before, scaled)])

        await asyncio.to_thread(scale)

    async def remove_picture(self, job_id: UUID, level: str) -> None:
        """Take the picture from under the level; the photo stays in the record."""

        def remove() -> None:
            before, known = self._level(job_id, level)
            bare = replace(known, plan_photo_id=None, plan_width_m=None)
            if before is not None:
                self._history.do(job_id, EditKind.PLAN_CHANGED, level, [Change(before, bare)])

        await asyncio.to_thread(remove)

    def _level(self, job_id: UUID, name: str) -> tuple[Level | None, Level]:
        """The record of a level, ``None`` when it has none yet, and what to change."""
        known = [level for level in self._store.find(Level, job_id) if level.name == name]
        if known:
            return known[0], known[0]
        return None, Level(self._record.new_id(), job_id, name, 0)

    async def take_control(
        self, job_id: UUID, point_id: UUID, value: Decimal | None, measurement_id: str | None
    ) -> None:
        """Save what the point's meter shows on dry material of the building."""
        measured = None if measurement_id is None else self._meters.measurement(measurement_id)

        def take() -> None:
            point = self._point(job_id, point_id)
            shown = MeterValue(
                value=value if measured is None else measured.value,
                token=None,
                scale=point.scale if measured is None else measured.unit,
                source=ReadingSource.MANUAL
                if measured is None
                else self._source_of(measured.driver),
                quality=Quality.MANUAL if measured is None else measured.quality,
                raw=b"" if measured is None else measured.raw,
                taken_at=self._clock.now() if measured is None else measured.at,
                monotonic_ns=self._clock.monotonic_ns()
                if measured is None
                else measured.monotonic_ns,
                instrument_id=point.instrument_id,
                depth_mm=point.depth_mm,
                material=point.material,
            )
            before = self._store.find(MoisturePoint, job_id)
            control, changed = self._record.controls.take_control_reading(
                job_id,
                shown,
                rank=ControlRank.SAME_BUILDING,
                place="Unaffected part of the building",
            )
            known = {point.id: point for point in before}
            changes = [*added(control), *(Change(known[p.id], p) for p in changed)]
            self._history.note(
                job_id, EditStep(EditKind.CONTROL_TAKEN, point.material, tuple(changes))
            )

        await asyncio.to_thread(take)

    async def finish_visit(self, job_id: UUID) -> None:
        """End the visit that is open."""

        def finish() -> None:
            visit = self._open_visit(job_id)
            if visit is None:
                raise Conflict("No visit is open on this job.")
            self._record.close_visit(visit)

        await asyncio.to_thread(finish)

    def _open_visit(self, job_id: UUID) -> Visit | None:
        return open_visit(self._store.find(Visit, job_id))

    def _point(self, job_id: UUID, point_id: UUID) -> MoisturePoint:
        point = self._store.get(MoisturePoint, point_id)
        if point.job_id != job_id:
            raise InvalidInput("point", "it belongs to another job")
        return point

    def _add_point(self, job_id: UUID, given: PointInput, measured: Measurement | None) -> UUID:
        room = room_at(self._store.find(Room, job_id), given.level, given.x_m, given.y_m)
        if room is None:
            raise InvalidInput("place", "there is no room", "a place within a room of the plan")
        instrument = self._instrument(job_id, given.scale, measured)
        point = self._record.add_point(
            room,
            label=given.label.strip() or self._free_label(job_id),
            spot=given.spot.strip(),
            surface=given.surface,
            material=given.material.strip(),
            instrument=instrument,
            x_m=given.x_m,
            y_m=given.y_m,
            control_value=given.control_value,
        )
        material = material_of(point, self._store.find(Material, job_id))
        if material is not None:
            point = self._record.edit(MoisturePoint, point.id, material_id=material.id)
        self._history.note(job_id, EditStep(EditKind.POINT_ADDED, point.label, added(point)))
        return point.id

    def _free_label(self, job_id: UUID) -> str:
        used = {point.label for point in self._store.find(MoisturePoint, job_id)}
        return next(
            label for n in range(1, len(used) + 2) if (label := _LABEL.format(n)) not in used
        )

    def _instrument(self, job_id: UUID, scale: Unit, measured: Measurement | None) -> Instrument:
        if scale not in MOISTURE_SCALES:
            raise InvalidInput("scale", phrase("{scale} is no moisture scale", scale=scale))
        return self._record.add_instrument(
            job_id,
            make=measured.driver if measured else _MANUAL,
            model=measured.driver if measured else "Typed values",
            serial=measured.instrument_serial if measured else f"typed {scale}",
            driver=measured.driver if measured else _MANUAL,
            scale=measured.unit if measured else scale,
            resolution=Decimal("0.1"),
            calibrated_at=None,
        )

    def _move_room(self, job_id: UUID, room_id: UUID, dx_m: Decimal, dy_m: Decimal) -> None:
        def along(corners: tuple[PlanPoint, ...]) -> tuple[PlanPoint, ...]:
            return tuple(PlanPoint(p.x_m + dx_m, p.y_m + dy_m) for p in corners)

        room = self._store.get(Room, room_id)
        moved = replace(room, x_m=room.x_m + dx_m, y_m=room.y_m + dy_m, outline=along(room.outline))
        changes = [Change(room, moved)]
        changes += [
            Change(point, replace(point, x_m=point.x_m + dx_m, y_m=point.y_m + dy_m))
            for point in self._store.find(MoisturePoint, job_id)
            if point.room_id == room_id
        ]
        for machine in self._store.find(Placement, job_id):
            if machine.room_id == room_id and machine.x_m is not None and machine.y_m is not None:
                stands = replace(machine, x_m=machine.x_m + dx_m, y_m=machine.y_m + dy_m)
                changes.append(Change(machine, stands))
        for area in self._store.find(AffectedArea, job_id):
            if area.room_id == room_id and area.outline:
                changes.append(Change(area, replace(area, outline=along(area.outline))))
        self._history.do(job_id, EditKind.ROOM_MOVED, room.name, changes)

    def _draw_wet(self, job_id: UUID, level: str, outline: tuple[PlanPoint, ...]) -> None:
        drawn = plan_corners(outline)
        known = self._store.find(AffectedArea, job_id)
        changes: list[Change] = []
        names = []
        for room in self._store.find(Room, job_id):
            if room.level != level:
                continue
            floors = [
                area
                for area in known
                if area.room_id == room.id
                and area.surface is Surface.FLOOR
                and area.ended_at is None
            ]
            earlier = [plan_corners(area.outline) for area in floors if area.outline]
            said = [area for area in floors if not area.outline]
            total = surface_m2(room, Surface.FLOOR)
            wet = min(covered_m2(corners_of(room), drawn, earlier), total)
            if wet < Decimal("0.01"):
                continue
            # What was said as a number is replaced by what is drawn.
            changes += removed(*said)
            area = AffectedArea(
                self._record.new_id(), job_id, room.id, Surface.FLOOR, wet, total, outline=outline
            )
            changes += added(area)
            names.append(room.name)
        if not changes:
            raise InvalidInput("outline", "it lies in no room", "a loop within a room")
        self._history.do(job_id, EditKind.WET_CHANGED, ", ".join(names), changes)
