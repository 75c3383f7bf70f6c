"""Certificates: a second value, the raw one kept, and expiry shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from app.domain.certificates import CertificateBook, CertificateLine
from app.domain.errors import InvalidInput
from app.domain.measurement import Quality, Quantity, Unit
from tests.clock_zone import clock_in
from tests.devices.support import START, measured

RH = Quantity.RELATIVE_HUMIDITY
LINE = CertificateLine(
    "SN-1",
    RH,
    Unit.PCT_RH,
    "C-2026-7",
    since=date(2026, 1, 1),
    expires=date(2026, 11, 20),
    offset=Decimal("-0.5"),
    gain=Decimal("1.01"),
)
READING = replace(measured("50.0", 0, RH, Unit.PCT_RH), serial="SN-1")


def test_the_second_value_stands_beside_the_raw_one() -> None:
    corrected = CertificateBook([LINE]).correct(READING)
    assert corrected.measurement == READING
    assert (corrected.value, corrected.certificate) == (Decimal("50.000"), "C-2026-7")


def test_an_expired_certificate_is_shown_and_still_corrects() -> None:
    late = replace(READING, at=START.replace(day=21))
    corrected = CertificateBook([LINE]).correct(late)
    assert Quality.CAL_EXPIRED in corrected.measurement.quality
    assert corrected.measurement.value == Decimal("50.0")
    assert corrected.value == Decimal("50.000")


def test_the_newest_certificate_that_has_begun_counts() -> None:
    newer = replace(LINE, certificate="C-2026-9", since=date(2026, 9, 1))
    future = replace(LINE, certificate="C-2027", since=date(2027, 1, 1), expires=date(2027, 2, 1))
    assert CertificateBook([future, newer, LINE]).correct(READING).certificate == "C-2026-9"


@pytest.mark.parametrize(
    "other",
    [
        replace(READING, serial="SN-2"),
        replace(READING, serial=None),
        replace(READING, quantity=Quantity.BATTERY, unit=Unit.PCT),
        replace(READING, at=START.replace(year=2025)),
    ],
)
def test_without_a_certificate_there_is_no_second_value(other: object) -> None:
    corrected = CertificateBook([LINE]).correct(other)  # type: ignore[arg-type]
    assert (corrected.measurement, corrected.value) == (other, None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"serial": ""},
        {"certificate": ""},
        {"unit": Unit.CELSIUS},
        {"expires": date(2025, 1, 1)},
        {"gain": Decimal(0)},
        {"offset": Decimal("NaN")},
    ],
)
def test_a_wrong_certificate_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        replace(LINE, **wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("zone", "expired"), [("America/Denver", False), ("UTC", True), ("Australia/Sydney", True)]
)
def test_a_certificate_holds_to_the_end_of_its_last_day_where_the_meter_is_read(
    zone: str, expired: bool
) -> None:
    evening = datetime(2026, 11, 21, 3, tzinfo=UTC)  # the 20th, eight in the evening, in Denver
    with clock_in(zone):
        corrected = CertificateBook([LINE]).correct(replace(READING, at=evening))
    assert (Quality.CAL_EXPIRED in corrected.measurement.quality) is expired
