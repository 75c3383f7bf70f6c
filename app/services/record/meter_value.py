"""A moisture value on its way from a meter or a keyboard into the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.domain.phrases import phrase
from app.domain.records import ReadingSource, ReadingToken, Typed

_LIMITS = {
    Unit.REL_100: Decimal(100),
    Unit.REL_200: Decimal(200),
    Unit.REL_300: Decimal(300),
    Unit.REL_1000: Decimal(1000),
}
_DEFAULT_LIMIT = Decimal(200)


@dataclass(frozen=True, slots=True)
class MeterValue:
    """A moisture value together with where it came from.

    ``depth_mm`` and ``material`` are what was read; left out, they are the point's.
    """

    value: Decimal | None
    token: ReadingToken | None
    scale: Unit
    source: ReadingSource
    quality: Quality
    raw: bytes
    taken_at: datetime
    monotonic_ns: int
    instrument_id: UUID | None
    depth_mm: Decimal | None = None
    material: str = ""
    time_zone: str = ""
    typed: Typed | None = None
    photo_id: UUID | None = None
    temperature_correction: Decimal | None = None
    species_correction: Decimal | None = None

    @classmethod
    def from_measurement(
        cls, measurement: Measurement, source: ReadingSource, instrument_id: UUID
    ) -> MeterValue:
        """The value a meter sent."""
        if measurement.quantity is not Quantity.MATERIAL_MOISTURE:
            raise InvalidInput(
                "measurement",
                phrase("{quantity} is no moisture", quantity=measurement.quantity),
                "a material moisture",
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

    def check(self) -> None:
        """Raise ``InvalidInput`` unless it is one live value that the scale can show."""
        if (self.value is None) == (self.token is None):
            raise InvalidInput("value", "give a number or a token", "a number, or LO, HI or OR")
        limit = _LIMITS.get(self.scale, _DEFAULT_LIMIT)
        if self.value is not None and not (
            self.value.is_finite() and Decimal(0) <= self.value <= limit
        ):
            raise InvalidInput(
                "value",
                phrase("{value} is out of range", value=self.value),
                phrase(
                    "0 to {limit} {scale}, or LO, HI or OR as the display shows",
                    limit=limit,
                    scale=self.scale,
                ),
            )
        if Quality.STALE in self.quality:
            raise InvalidInput(
                "value",
                "the meter has not sent anything for a while",
                "a live value, or type it in",
            )
