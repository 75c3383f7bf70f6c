"""A hand-built job: three rooms, twelve points, four visits of a drying curve, two photos."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

from PIL import Image

from app.domain.errors import NotFound
from app.domain.measurement import Quality, Unit
from app.domain.records import (
    Address,
    AirReading,
    AirRole,
    Determination,
    DeterminationKind,
    Instrument,
    Job,
    JobState,
    MoisturePoint,
    MoistureReading,
    Photo,
    PhotoPhase,
    PointStatus,
    ReadingSource,
    Record,
    Room,
    Surface,
    Visit,
    VisitKind,
)
from standards.dryness import goal_from_control
from standards.psychrometrics import pressure_at_elevation_pa

START = datetime(2026, 7, 14, 15, 40, tzinfo=UTC)
BUILT_AT = datetime(2026, 7, 18, 16, 0, tzinfo=UTC)
ELEVATION_M = Decimal(1609)
PRESSURE_PA = Decimal(round(pressure_at_elevation_pa(ELEVATION_M)))
ROOMS = (("Kitchen", 0, 0, 5, 4), ("Hallway", 5, 0, 3, 4), ("Living room", 0, 4, 8, 5))
MATERIALS = ((Unit.PCT_WME, "oak floor", "9"), (Unit.REL_1000, "drywall", "150"))
AIR = (
    (AirRole.OUTSIDE, "", (("29.5", "41"), ("30.1", "38"), ("27.0", "52"), ("28.4", "44"))),
    (AirRole.UNAFFECTED, "Bedroom", (("22.4", "47"), ("22.1", "45"), ("22.6", "44"), ("22.3", "43"))),
    (AirRole.AFFECTED, "Kitchen", (("23.8", "71"), ("27.9", "48"), ("29.4", "33"), ("29.0", "28"))),
    (AirRole.DEHU_IN, "LGR 1", (("24.1", "70"), ("28.2", "47"), ("29.7", "32"), ("29.3", "27"))),
    (AirRole.DEHU_OUT, "LGR 1", (("31.0", "34"), ("34.1", "22"), ("35.2", "16"), ("34.6", "14"))),
)  # fmt: skip


class SampleJob:
    """Builds the records with stable ids; ``photos`` holds the bytes by hash."""

    def __init__(self, *, visits: int = 4, photo_count: int = 2, hostile: str = "") -> None:
        self._next_id = 0
        self.photos: dict[str, bytes] = {}
        self.job = self._job(hostile)
        self.records: list[Record] = [self.job]
        self.meter = self._instrument("Tramex", "CME5", Unit.PCT_WME)
        self.wall_meter = self._instrument("Protimeter", "MMS3", Unit.REL_1000)
        self.air_meter = self._instrument("Rotronic", "HygroPalm", None)
        self.rooms = [self._room(*room, hostile) for room in ROOMS]
        self.points = [self._point(room, number) for room in self.rooms for number in range(1, 5)]
        self.visits = [self._visit(number, visits) for number in range(1, visits + 1)]
        for visit in self.visits:
            self._readings(visit)
        for number in range(photo_count):
            self._photo(number, hostile)
        if visits:
            self._decide(DeterminationKind.CATEGORY, 1, "Supply line, stopped within 2 h", 0)
            self._decide(DeterminationKind.CLASS, 2, "36 % of the surfaces wet", 0)
            self._decide(DeterminationKind.CATEGORY, 2, "Soaked through the kitchen floor", 26)

    def photo_bytes(self, sha256: str) -> bytes:
        """The bytes of a photo, as the store gives them."""
        if sha256 not in self.photos:
            raise NotFound("photo", sha256)
        return self.photos[sha256]

    def new_id(self) -> UUID:
        """The next id: the same ones in every run."""
        self._next_id += 1
        return UUID(int=(0x0197F0000000 << 80) | (7 << 76) | (8 << 60) | self._next_id)

    def reading(self, point: MoisturePoint, visit: Visit, value: str) -> MoistureReading:
        """A reading that a simulated meter sent over its serial line."""
        return MoistureReading(
            id=self.new_id(),
            job_id=self.job.id,
            point_id=point.id,
            visit_id=visit.id,
            value=Decimal(value),
            token=None,
            scale=point.scale,
            depth_mm=point.depth_mm,
            instrument_id=point.instrument_id,
            source=ReadingSource.BLUETOOTH,
            quality=Quality.SIMULATED,
            raw=f"{point.label}={value}".encode(),
            taken_at=visit.arrived_at + timedelta(minutes=5 + int(point.label[2:])),
            monotonic_ns=0,
            operator=visit.technician,
        )

    def _job(self, hostile: str) -> Job:
        job_id = self.new_id()
        return Job(
            id=job_id,
            number="24-118",
            client_name=f"Hendricks residence{hostile}",
            address=Address("418 Alder Court", "Denver", "CO", "80204", "US"),
            claim_number="CLM-0932-77",
            carrier=f"Prairie Mutual{hostile}",
            source_of_loss="Dishwasher supply line",
            loss_at=START - timedelta(hours=9),
            time_zone="America/Denver",
            elevation_m=ELEVATION_M,
            state=JobState.DRYING,
            created_at=START,
        )

    def _instrument(self, make: str, model: str, scale: Unit | None) -> Instrument:
        meter = Instrument(
            id=self.new_id(),
            job_id=self.job.id,
            make=make,
            model=model,
            serial=f"SN{self._next_id:05d}",
            driver="simulator",
            scale=scale,
            resolution=Decimal("1") if scale is Unit.REL_1000 else Decimal("0.1"),
            calibrated_at=START - timedelta(days=40),
        )
        self.records.append(meter)
        return meter

    def _room(self, name: str, x: int, y: int, length: int, width: int, hostile: str) -> Room:
        room = Room(
            id=self.new_id(),
            job_id=self.job.id,
            name=name + hostile,
            level="1",
            length_m=Decimal(length),
            width_m=Decimal(width),
            height_m=Decimal("2.4"),
            x_m=Decimal(x),
            y_m=Decimal(y),
        )
        self.records.append(room)
        return room

    def _point(self, room: Room, number: int) -> MoisturePoint:
        scale, material, control = MATERIALS[number % 2]
        meter = self.meter if scale is Unit.PCT_WME else self.wall_meter
        count = sum(isinstance(record, MoisturePoint) for record in self.records) + 1
        point = MoisturePoint(
            id=self.new_id(),
            job_id=self.job.id,
            room_id=room.id,
            label=f"P-{count:02d}",
            spot="By the dishwasher" if number % 2 else "North wall, 0.3 m up",
            surface=Surface.FLOOR if scale is Unit.PCT_WME else Surface.WALL,
            material=material,
            scale=scale,
            depth_mm=Decimal(13) if scale is Unit.PCT_WME else None,
            instrument_id=meter.id,
            x_m=room.x_m + room.length_m * number / 5,
            y_m=room.y_m + room.width_m * (1 + number % 3) / 4,
            goal=goal_from_control(scale, Decimal(control), meter.resolution),
            status=PointStatus.LIVE,
        )
        self.records.append(point)
        return point

    def _visit(self, number: int, total: int) -> Visit:
        arrived = START + timedelta(hours=24 * (number - 1) + number % 3)
        visit = Visit(
            id=self.new_id(),
            job_id=self.job.id,
            number=number,
            kind=VisitKind.INITIAL if number == 1 else VisitKind.MONITOR,
            technician="D. Alvarez",
            arrived_at=arrived,
            left_at=arrived + timedelta(minutes=75) if number < total or total > 3 else None,
        )
        self.records.append(visit)
        return visit

    def _readings(self, visit: Visit) -> None:
        for place, point in enumerate(self.points):
            wood = point.scale is Unit.PCT_WME
            start, floor = (34 + place, 10) if wood else (640 + 20 * place, 140)
            value = floor + (start - floor) * 0.42 ** (visit.number - 1)
            text = f"{value:.1f}" if wood else f"{value:.0f}"
            self.records.append(self.reading(point, visit, text))
        for role, place_name, values in AIR:
            temperature, humidity = values[(visit.number - 1) % len(values)]
            self.records.append(
                AirReading(
                    id=self.new_id(),
                    job_id=self.job.id,
                    visit_id=visit.id,
                    role=role,
                    place=place_name,
                    temperature_c=Decimal(temperature),
                    rh_pct=Decimal(humidity),
                    pressure_pa=PRESSURE_PA,
                    instrument_id=self.air_meter.id,
                    source=ReadingSource.SERIAL,
                    quality=Quality.SIMULATED,
                    raw=b"{F00rdd 001}",
                    taken_at=visit.arrived_at + timedelta(minutes=30),
                    monotonic_ns=0,
                    operator=visit.technician,
                )
            )

    def _photo(self, number: int, hostile: str) -> None:
        data = jpeg(1600, 1200, number, orientation=6 if number % 2 else 1)
        sha256 = hashlib.sha256(data).hexdigest()
        self.photos[sha256] = data
        self.records.append(
            Photo(
                id=self.new_id(),
                job_id=self.job.id,
                visit_id=self.visits[0].id if self.visits else None,
                room_id=self.rooms[number % 3].id,
                point_id=None,
                phase=PhotoPhase.BEFORE if number % 2 else PhotoPhase.SOURCE,
                caption=f"Photo {number + 1} of the damage{hostile}",
                sha256=sha256,
                size_bytes=len(data),
                media_type="image/jpeg",
                width_px=1600,
                height_px=1200,
                taken_at=START + timedelta(minutes=number),
                taken_by="D. Alvarez",
            )
        )

    def _decide(self, kind: DeterminationKind, value: int, reason: str, after_h: int) -> None:
        self.records.append(
            Determination(
                id=self.new_id(),
                job_id=self.job.id,
                kind=kind,
                value=value,
                reason=reason,
                decided_by="M. Okafor",
                decided_at=START + timedelta(hours=after_h, minutes=20),
            )
        )


def jpeg(width: int, height: int, seed: int, orientation: int = 1) -> bytes:
    """A photo-like image: a gradient with a dark upper left corner, and an EXIF orientation."""
    base = Image.linear_gradient("L").resize((width, height))
    image = Image.merge("RGB", (base, base.rotate(180), Image.new("L", base.size, 40 * seed % 256)))
    image.paste((20, 30, 40), (0, 0, width // 4, height // 4))
    exif = Image.Exif()
    exif[0x0112] = orientation
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=85, exif=exif)
    return buffer.getvalue()


CONTENT = {
    "company": "Front Range Drying Ltd",
    "prepared_by": "M. Okafor",
    "summary": "A supply line under the kitchen sink failed overnight. Three rooms were affected; "
    "drying equipment ran from the first visit and every point was read daily.",
    "recommendations": ["Keep the dehumidifier running until every point is at its goal."],
    "documentation": {
        "complete": 31,
        "incomplete": 2,
        "overridden": 1,
        "open_items": ["Customer signature is missing", "Photo of the water shut-off is missing"],
    },
}
