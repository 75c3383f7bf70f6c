"""Use cases that write the field record: each checks its input, then writes in one transaction."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PIL import Image, UnidentifiedImageError

from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import MOISTURE_SCALES, Measurement, Quality, Quantity, Unit
from app.domain.records import (
    Address,
    AirReading,
    AirRole,
    Determination,
    DeterminationKind,
    DryingGoal,
    Instrument,
    Job,
    JobState,
    MoisturePoint,
    MoistureReading,
    Photo,
    PhotoPhase,
    PointStatus,
    ReadingSource,
    ReadingToken,
    Room,
    Surface,
    Visit,
    VisitKind,
)
from app.ports.clock import Clock, IdSource
from app.storage.store import Store
from standards.dryness import goal_from_control
from standards.psychrometrics import pressure_at_elevation_pa

PHOTO_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
MAX_PHOTO_BYTES = 64 * 1024 * 1024
_MOISTURE_LIMITS = {
    Unit.REL_100: Decimal(100),
    Unit.REL_200: Decimal(200),
    Unit.REL_300: Decimal(300),
    Unit.REL_1000: Decimal(1000),
}


@dataclass(frozen=True, slots=True)
class MeterValue:
    """A moisture value together with where it came from."""

    value: Decimal | None
    token: ReadingToken | None
    scale: Unit
    source: ReadingSource
    quality: Quality
    raw: bytes
    taken_at: datetime
    monotonic_ns: int
    instrument_id: UUID | None

    @classmethod
    def from_measurement(
        cls, measurement: Measurement, source: ReadingSource, instrument_id: UUID
    ) -> MeterValue:
        """The value a meter sent."""
        if measurement.quantity is not Quantity.MATERIAL_MOISTURE:
            raise InvalidInput(
                "measurement", f"{measurement.quantity} is no moisture", "a material moisture"
            )
        return cls(
            value=measurement.value,
            token=None,
            scale=measurement.unit,
            source=source,
            quality=measurement.quality,
            raw=measurement.raw,
            taken_at=measurement.at,
            monotonic_ns=measurement.monotonic_ns,
            instrument_id=instrument_id,
        )


class FieldRecord:
    """Writes what the crew found, under the name of the person who is signed in."""

    def __init__(
        self, store: Store, clock: Clock, ids: IdSource, person: Callable[[], str]
    ) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._person = person

    def create_job(
        self,
        *,
        number: str,
        client_name: str,
        address: Address,
        claim_number: str,
        carrier: str,
        source_of_loss: str,
        loss_at: datetime,
        time_zone: str,
        elevation_m: Decimal = Decimal(0),
    ) -> Job:
        """Open a job; the loss cannot lie in the future."""
        now = self._clock.now()
        _require_text("number", number)
        _require_text("client_name", client_name)
        _require_text("address.street", address.street)
        if loss_at.tzinfo is None:
            raise InvalidInput("loss_at", "the time has no zone", "an aware time")
        if loss_at > now:
            raise InvalidInput("loss_at", "it lies in the future", "a time up to now")
        try:
            ZoneInfo(time_zone)
        except (ZoneInfoNotFoundError, ValueError):
            raise InvalidInput(
                "time_zone", f"{time_zone!r} is unknown", "an IANA name such as America/Denver"
            ) from None
        _require_range("elevation_m", elevation_m, Decimal(-430), Decimal(5500), "m")
        job = Job(
            id=self._ids.new(),
            number=number.strip(),
            client_name=client_name.strip(),
            address=address,
            claim_number=claim_number.strip(),
            carrier=carrier.strip(),
            source_of_loss=source_of_loss.strip(),
            loss_at=loss_at,
            time_zone=time_zone,
            elevation_m=elevation_m,
            state=JobState.OPEN,
            created_at=now,
        )
        with self._store.write(self._person()) as unit:
            unit.add(job)
        return job

    def set_job_state(self, job_id: UUID, state: JobState) -> Job:
        """Move the job to another state."""
        job = replace(self._store.get(Job, job_id), state=state)
        with self._store.write(self._person()) as unit:
            unit.change(job)
        return job

    def add_room(
        self,
        job_id: UUID,
        *,
        name: str,
        level: str,
        length_m: Decimal,
        width_m: Decimal,
        height_m: Decimal,
        x_m: Decimal = Decimal(0),
        y_m: Decimal = Decimal(0),
    ) -> Room:
        """Add a room; lengths in metres."""
        self._store.get(Job, job_id)
        _require_text("name", name)
        for field, value in (("length_m", length_m), ("width_m", width_m), ("height_m", height_m)):
            _require_range(field, value, Decimal("0.1"), Decimal(500), "m")
        room = Room(
            id=self._ids.new(),
            job_id=job_id,
            name=name.strip(),
            level=level.strip(),
            length_m=length_m,
            width_m=width_m,
            height_m=height_m,
            x_m=x_m,
            y_m=y_m,
        )
        with self._store.write(self._person()) as unit:
            unit.add(room)
        return room

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
        """Name a meter that is used on the job; the same meter is recorded once."""
        _require_text("serial", serial)
        if scale is not None and scale not in MOISTURE_SCALES:
            raise InvalidInput("scale", f"{scale} is no moisture scale", _scales())
        for known in self._store.find(Instrument, job_id):
            if (known.driver, known.serial, known.scale) == (driver, serial, scale):
                return known
        instrument = Instrument(
            id=self._ids.new(),
            job_id=job_id,
            make=make,
            model=model,
            serial=serial,
            driver=driver,
            scale=scale,
            resolution=resolution,
            calibrated_at=calibrated_at,
        )
        with self._store.write(self._person()) as unit:
            unit.add(instrument)
        return instrument

    def add_point(
        self,
        room: Room,
        *,
        label: str,
        spot: str,
        surface: Surface,
        material: str,
        instrument: Instrument,
        x_m: Decimal,
        y_m: Decimal,
        control_value: Decimal | None,
        depth_mm: Decimal | None = None,
    ) -> MoisturePoint:
        """Add a moisture point bound to a meter, its scale and a depth; the goal follows from the control reading.

        Without a control reading the point has no goal until one is taken.
        """
        _require_text("label", label)
        if instrument.scale is None:
            raise InvalidInput("instrument", f"{instrument.model} measures no moisture")
        if any(known.label == label for known in self._store.find(MoisturePoint, room.job_id)):
            raise InvalidInput("label", f"{label} is already on this job", "a label not used yet")
        goal: DryingGoal | None = None
        if control_value is not None:
            goal = goal_from_control(instrument.scale, control_value, instrument.resolution)
        point = MoisturePoint(
            id=self._ids.new(),
            job_id=room.job_id,
            room_id=room.id,
            label=label,
            spot=spot,
            surface=surface,
            material=material,
            scale=instrument.scale,
            depth_mm=depth_mm,
            instrument_id=instrument.id,
            x_m=x_m,
            y_m=y_m,
            goal=goal,
            status=PointStatus.LIVE,
        )
        with self._store.write(self._person()) as unit:
            unit.add(point)
        return point

    def open_visit(self, job_id: UUID, kind: VisitKind) -> Visit:
        """Begin a visit; an open one must be closed first."""
        visits = self._store.find(Visit, job_id)
        if any(visit.left_at is None for visit in visits):
            raise Conflict("A visit is still open on this job. Close it before beginning the next.")
        visit = Visit(
            id=self._ids.new(),
            job_id=job_id,
            number=1 + max((visit.number for visit in visits), default=0),
            kind=kind,
            technician=self._person(),
            arrived_at=self._clock.now(),
            left_at=None,
        )
        with self._store.write(self._person()) as unit:
            unit.add(visit)
        return visit

    def close_visit(self, visit: Visit) -> Visit:
        """End the visit now."""
        closed = replace(visit, left_at=self._clock.now())
        with self._store.write(self._person()) as unit:
            unit.change(closed)
        return closed

    def take_reading(
        self,
        point: MoisturePoint,
        visit: Visit,
        meter: MeterValue,
        *,
        supersedes: UUID | None = None,
    ) -> MoistureReading:
        """Write down what the meter showed at the point.

        A value of another scale than the point's series is refused: scales are never compared.
        """
        if visit.job_id != point.job_id:
            raise InvalidInput("visit", "it belongs to another job")
        if (meter.value is None) == (meter.token is None):
            raise InvalidInput("value", "give a number or a token", "a number, or LO, HI or OR")
        if meter.scale is not point.scale:
            raise InvalidInput(
                "scale",
                f"{point.label} is read in {point.scale}; {meter.scale} cannot be compared with it",
                f"{point.scale}, or a new point",
            )
        if meter.value is not None:
            limit = _MOISTURE_LIMITS.get(meter.scale, Decimal(200))
            _require_range("value", meter.value, Decimal(0), limit, str(meter.scale))
        if Quality.STALE in meter.quality:
            raise InvalidInput(
                "value",
                "the meter has not sent anything for a while",
                "a live value, or type it in",
            )
        reading = MoistureReading(
            id=self._ids.new(),
            job_id=point.job_id,
            point_id=point.id,
            visit_id=visit.id,
            value=meter.value,
            token=meter.token,
            scale=meter.scale,
            depth_mm=point.depth_mm,
            instrument_id=meter.instrument_id,
            source=meter.source,
            quality=meter.quality,
            raw=meter.raw,
            taken_at=meter.taken_at,
            monotonic_ns=meter.monotonic_ns,
            operator=self._person(),
            supersedes=supersedes,
        )
        with self._store.write(self._person()) as unit:
            unit.add(reading)
        return reading

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
    ) -> AirReading:
        """Write down one body of air, with the pressure of the site's elevation."""
        _require_range("temperature_c", temperature_c, Decimal(-40), Decimal(90), "°C")
        _require_range("rh_pct", rh_pct, Decimal(0), Decimal(100), "%RH")
        job = self._store.get(Job, visit.job_id)
        pressure_pa = round(Decimal(pressure_at_elevation_pa(float(job.elevation_m))), 1)
        reading = AirReading(
            id=self._ids.new(),
            job_id=visit.job_id,
            visit_id=visit.id,
            role=role,
            place=place,
            temperature_c=temperature_c,
            rh_pct=rh_pct,
            pressure_pa=pressure_pa,
            instrument_id=instrument_id,
            source=source,
            quality=quality,
            raw=raw,
            taken_at=taken_at,
            monotonic_ns=monotonic_ns,
            operator=self._person(),
        )
        with self._store.write(self._person()) as unit:
            unit.add(reading)
        return reading

    def file_photo(
        self,
        job_id: UUID,
        content: bytes,
        *,
        phase: PhotoPhase,
        caption: str,
        visit_id: UUID | None = None,
        room_id: UUID | None = None,
        point_id: UUID | None = None,
    ) -> Photo:
        """Keep a photo's original bytes and file it; the same bytes on the same job are filed once."""
        if len(content) > MAX_PHOTO_BYTES:
            raise InvalidInput(
                "photo", "it is too large", f"{MAX_PHOTO_BYTES // 2**20} MiB or less"
            )
        try:
            with Image.open(io.BytesIO(content)) as image:
                image.verify()
                media_type, size = PHOTO_TYPES[image.format or ""], image.size
        except (UnidentifiedImageError, KeyError, OSError, SyntaxError, ValueError):
            raise InvalidInput("photo", "the file is not a photo", "a JPEG or PNG image") from None
        sha256 = hashlib.sha256(content).hexdigest()
        for known in self._store.find(Photo, job_id):
            if known.sha256 == sha256:
                return known
        photo = Photo(
            id=self._ids.new(),
            job_id=job_id,
            visit_id=visit_id,
            room_id=room_id,
            point_id=point_id,
            phase=phase,
            caption=caption.strip(),
            sha256=sha256,
            size_bytes=len(content),
            media_type=media_type,
            width_px=size[0],
            height_px=size[1],
            taken_at=self._clock.now(),
            taken_by=self._person(),
        )
        self._store.blobs.put(content)
        with self._store.write(self._person()) as unit:
            unit.add(photo)
            unit.queue_blob(photo.sha256, job_id, photo.size_bytes, media_type)
        return photo

    def determine(
        self, job_id: UUID, kind: DeterminationKind, value: int, reason: str
    ) -> Determination:
        """Record a dated decision about category (1-3) or class (1-4), with its reason."""
        highest = 3 if kind is DeterminationKind.CATEGORY else 4
        if not 1 <= value <= highest:
            raise InvalidInput(kind.value, f"{value} does not exist", f"1 to {highest}")
        _require_text("reason", reason)
        determination = Determination(
            id=self._ids.new(),
            job_id=job_id,
            kind=kind,
            value=value,
            reason=reason.strip(),
            decided_by=self._person(),
            decided_at=self._clock.now(),
        )
        with self._store.write(self._person()) as unit:
            unit.add(determination)
        return determination


def _require_text(field: str, value: str) -> None:
    if not value.strip():
        raise InvalidInput(field, "it is empty", "some text")


def _require_range(field: str, value: Decimal, low: Decimal, high: Decimal, unit: str) -> None:
    if not value.is_finite() or not low <= value <= high:
        raise InvalidInput(field, f"{value} is out of range", f"{low} to {high} {unit}")


def _scales() -> str:
    return ", ".join(sorted(MOISTURE_SCALES))
