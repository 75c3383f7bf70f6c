"""Calibration certificates: a second value beside the one that the instrument gave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.errors import InvalidInput
from app.domain.measurement import ALLOWED_UNITS, Measurement, Quality, Quantity, Unit
from app.domain.phrases import phrase


@dataclass(frozen=True, slots=True)
class CertificateLine:
    """One line of a certificate: true value = instrument value times ``gain`` plus ``offset``.

    ``offset`` is in ``unit``, which is the unit that the instrument gives; nothing is converted. The
    certificate holds from ``since`` to ``expires``, both included, by the days of this machine's clock.
    """

    serial: str
    quantity: Quantity
    unit: Unit
    certificate: str
    since: date
    expires: date
    offset: Decimal = Decimal(0)
    gain: Decimal = Decimal(1)

    def __post_init__(self) -> None:
        if not self.serial or not self.certificate:
            raise InvalidInput("calibration", "it names no instrument or no certificate")
        if self.unit not in ALLOWED_UNITS[self.quantity]:
            raise InvalidInput(
                "unit",
                phrase(
                    "{quantity} cannot be given in {unit}", quantity=self.quantity, unit=self.unit
                ),
            )
        if self.expires < self.since:
            raise InvalidInput("expires", "it is before the beginning")
        if not self.offset.is_finite() or not self.gain.is_finite() or self.gain <= 0:
            raise InvalidInput(
                "gain",
                phrase("{gain} and {offset} are not possible", gain=self.gain, offset=self.offset),
            )


@dataclass(frozen=True, slots=True)
class Corrected:
    """A measurement as it came, and what the certificate makes of it.

    ``value`` is None where no certificate is known. ``measurement`` keeps the instrument's value and
    carries ``CAL_EXPIRED`` when the newest certificate no longer holds; an expired one still corrects.
    """

    measurement: Measurement
    value: Decimal | None
    certificate: str | None


class CertificateBook:
    """The certificates of all instruments, found by serial number or device id, quantity and unit."""

    def __init__(self, lines: Iterable[CertificateLine] = ()) -> None:
        self._lines = tuple(sorted(lines, key=lambda line: line.since))

    def line_for(self, measurement: Measurement) -> CertificateLine | None:
        """The newest line that had begun when the measurement was taken."""
        fitting = [
            line
            for line in self._lines
            if line.serial in (measurement.serial, measurement.device_id)
            and (line.quantity, line.unit) == (measurement.quantity, measurement.unit)
            and line.since <= measurement.at.astimezone().date()
        ]
        return fitting[-1] if fitting else None

    def correct(self, measurement: Measurement) -> Corrected:
        """The measurement with its second value."""
        line = self.line_for(measurement)
        if line is None:
            return Corrected(measurement, None, None)
        if line.expires < measurement.at.astimezone().date():
            measurement = replace(measurement, quality=measurement.quality | Quality.CAL_EXPIRED)
        return Corrected(measurement, measurement.value * line.gain + line.offset, line.certificate)
