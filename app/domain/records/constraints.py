"""What a field of a record may hold, said once with its type.

The annotations are read by the check before a record is written, by the search for the records that refer to one, by
the tables' indexes and by the schema document. Decoding (:mod:`app.wire.records`) does not apply ranges: what another
version wrote stays readable.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from app.domain.records.kinds import RecordKind


@dataclass(frozen=True, slots=True)
class Range:
    """A number lies between two bounds, both allowed."""

    low: Decimal
    high: Decimal
    unit: str = ""

    @property
    def allowed(self) -> str:
        """The bounds in words."""
        return f"{self.low} to {self.high} {self.unit}".rstrip()


@dataclass(frozen=True, slots=True)
class Text:
    """A text has between ``least`` and ``most`` characters, blanks at its ends not counted."""

    least: int = 0
    most: int = 10_000

    @property
    def allowed(self) -> str:
        """The lengths in words."""
        if self.least:
            return f"some text, at most {self.most} characters"
        return f"at most {self.most} characters"


@dataclass(frozen=True, slots=True)
class Ref:
    """An id names a live record of a kind on the same job."""

    kind: RecordKind


def _between(low: str, high: str, unit: str = "") -> Range:
    return Range(Decimal(low), Decimal(high), unit)


Name = Annotated[str, Text(1, 300)]
Reason = Annotated[str, Text(1, 10_000)]
Metres = Annotated[Decimal, _between("0", "10000", "m")]
PlanMetres = Annotated[Decimal, _between("-10000", "10000", "m")]
RoomMetres = Annotated[Decimal, _between("0.1", "500", "m")]
SquareMetres = Annotated[Decimal, _between("0", "1000000", "m²")]
CubicMetres = Annotated[Decimal, _between("0", "10000000", "m³")]
Millimetres = Annotated[Decimal, _between("0", "2000", "mm")]
Elevation = Annotated[Decimal, _between("-430", "5500", "m")]
Percent = Annotated[Decimal, _between("0", "100", "%")]
RelativeHumidity = Annotated[Decimal, _between("0", "100", "%RH")]
AirCelsius = Annotated[Decimal, _between("-40", "90", "°C")]
Pascal = Annotated[Decimal, _between("30000", "120000", "Pa")]
PressureDifference = Annotated[Decimal, _between("-1000", "1000", "Pa")]
MoistureValue = Annotated[Decimal, _between("0", "1000")]
Amperes = Annotated[Decimal, _between("0", "400", "A")]
Volts = Annotated[Decimal, _between("0", "1000", "V")]
LitresPerDay = Annotated[Decimal, _between("0", "10000", "L/day")]
CubicMetresPerHour = Annotated[Decimal, _between("0", "200000", "m³/h")]
Hours = Annotated[Decimal, _between("0", "1000000", "h")]
LogHours = Annotated[Decimal, _between("0", "2400", "h")]
Latitude = Annotated[Decimal, _between("-90", "90", "°")]
Longitude = Annotated[Decimal, _between("-180", "180", "°")]
Count = Annotated[int, _between("0", "1000000")]
Year = Annotated[int, _between("1000", "2200")]

PartyId = Annotated[UUID, Ref(RecordKind.PARTY)]
ProgrammeId = Annotated[UUID, Ref(RecordKind.PROGRAMME)]
CircuitId = Annotated[UUID, Ref(RecordKind.CIRCUIT)]
LevelId = Annotated[UUID, Ref(RecordKind.LEVEL)]
RoomId = Annotated[UUID, Ref(RecordKind.ROOM)]
NodeId = Annotated[UUID, Ref(RecordKind.PLAN_NODE)]
WallId = Annotated[UUID, Ref(RecordKind.WALL)]
ChamberId = Annotated[UUID, Ref(RecordKind.CHAMBER)]
AreaId = Annotated[UUID, Ref(RecordKind.AFFECTED_AREA)]
MaterialId = Annotated[UUID, Ref(RecordKind.MATERIAL)]
InstrumentId = Annotated[UUID, Ref(RecordKind.INSTRUMENT)]
PointId = Annotated[UUID, Ref(RecordKind.POINT)]
ReadingId = Annotated[UUID, Ref(RecordKind.READING)]
ControlReadingId = Annotated[UUID, Ref(RecordKind.CONTROL_READING)]
AssetId = Annotated[UUID, Ref(RecordKind.ASSET)]
PlacementId = Annotated[UUID, Ref(RecordKind.PLACEMENT)]
VisitId = Annotated[UUID, Ref(RecordKind.VISIT)]
PhotoId = Annotated[UUID, Ref(RecordKind.PHOTO)]
FormId = Annotated[UUID, Ref(RecordKind.FORM)]
DocumentId = Annotated[UUID, Ref(RecordKind.DOCUMENT)]
BoxId = Annotated[UUID, Ref(RecordKind.CONTENTS_BOX)]
ItemId = Annotated[UUID, Ref(RecordKind.CONTENTS_ITEM)]
ScopeItemId = Annotated[UUID, Ref(RecordKind.SCOPE_ITEM)]
LineItemId = Annotated[UUID, Ref(RecordKind.LINE_ITEM)]
