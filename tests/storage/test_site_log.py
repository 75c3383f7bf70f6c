"""The log of sensors on site: values come back as they were, by meter and span."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from app.domain.measurement import Quality, Quantity, Unit
from app.storage.site_log import SiteLogStore
from tests.devices.support import START, measured
from tests.site import Site

HOUR = timedelta(hours=1)
HUMID = replace(
    measured("54.80", 0, Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH, Quality.UNVERIFIED_DECODE),
    raw=b"\x40\x02",
)


def test_measurements_come_back_as_they_were_in_the_order_of_time(site: Site) -> None:
    log = SiteLogStore(site.store)
    later = replace(HUMID, value=Decimal("55"), at=START + HOUR, device_id="meter/remote")
    log.append("meter", [later])
    log.append("meter", [HUMID])
    log.append("other", [replace(HUMID, value=Decimal(1))])
    assert log.read("meter", START, START + HOUR) == [HUMID, later]
    assert log.read("meter", START + HOUR, START + 2 * HOUR) == [later]


def test_nothing_to_keep_writes_nothing(site: Site) -> None:
    log = SiteLogStore(site.store)
    log.append("meter", [])
    assert log.read("meter", START, START + HOUR) == []
