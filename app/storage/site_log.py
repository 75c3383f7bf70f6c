"""The log of sensors that are left on site: kept on this device, encrypted with everything else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal

from sqlalchemy import insert, select

from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.storage.store import Store
from app.storage.tables import site_log


class SiteLogStore:
    """Appends and reads measurements of meters, by the meter they came from."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def append(self, device_id: str, measurements: Iterable[Measurement]) -> None:
        """Keep these; they are on disk when this returns."""
        rows = [
            {
                "device_id": device_id,
                "at": each.at.isoformat(timespec="microseconds"),
                "monotonic_ns": each.monotonic_ns,
                "driver": each.driver,
                "part_id": each.device_id,
                "quantity": each.quantity.value,
                "value": str(each.value),
                "unit": each.unit.value,
                "quality": each.quality.value,
                "raw": each.raw,
            }
            for each in measurements
        ]
        if not rows:
            return
        with self._store.write("site log") as unit:
            unit.connection.execute(insert(site_log), rows)

    def read(self, device_id: str, since: datetime, until: datetime) -> list[Measurement]:
        """What the meter measured in a span, oldest first."""
        query = (
            select(site_log)
            .where(
                site_log.c.device_id == device_id,
                site_log.c.at >= since.isoformat(timespec="microseconds"),
                site_log.c.at <= until.isoformat(timespec="microseconds"),
            )
            .order_by(site_log.c.at, site_log.c.number)
        )
        with self._store.read() as connection:
            return [
                Measurement(
                    quantity=Quantity(row.quantity),
                    value=Decimal(row.value),
                    unit=Unit(row.unit),
                    device_id=row.part_id,
                    driver=row.driver,
                    at=datetime.fromisoformat(row.at),
                    monotonic_ns=row.monotonic_ns,
                    raw=row.raw,
                    quality=Quality(row.quality),
                )
                for row in connection.execute(query)
            ]
