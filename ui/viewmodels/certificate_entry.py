"""A line of a calibration certificate from what a person typed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from app.domain.certificates import CertificateLine
from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity, Unit


def read_certificate(
    device_id: str,
    certificate: str,
    quantity: Quantity,
    unit: Unit | None,
    *,
    offset: str,
    since: str,
    expires: str,
) -> CertificateLine:
    """The line in the unit that the meter shows; raises :class:`InvalidInput` naming the field.

    Dates are YYYY-MM-DD; ``unit`` None means that the meter has not shown this quantity.
    """
    if unit is None:
        raise InvalidInput("quantity", "the meter has not shown it yet", "one that it shows")
    return CertificateLine(
        serial=device_id,
        quantity=quantity,
        unit=unit,
        certificate=certificate.strip(),
        since=_day("from", since),
        expires=_day("expires", expires),
        offset=_number("offset", offset),
    )


def _day(field: str, text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise InvalidInput(
            field, f"{text.strip()[:12]!r} is no date", "such as 2027-06-30"
        ) from error


def _number(field: str, text: str) -> Decimal:
    try:
        return Decimal(text.strip().replace(",", ".") or "0")
    except InvalidOperation as error:
        raise InvalidInput(field, f"{text.strip()[:12]!r} is no number", "such as -0.4") from error
