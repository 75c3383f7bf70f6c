"""Look for meters of all families at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import RestoreAssistError
from app.ports.meters import Found, MeterDriver


@dataclass(frozen=True, slots=True)
class Discovery:
    """The meters that were found, and for drivers that could not look, by key, why."""

    found: tuple[Found, ...]
    problems: dict[str, str]


async def discover_all(drivers: Iterable[MeterDriver], timeout_s: float) -> Discovery:
    """Let all drivers look for the same time; one that cannot (no Bluetooth) does not stop the others."""
    found: dict[str, Found] = {}
    problems: dict[str, str] = {}

    async def look(driver: MeterDriver) -> None:
        try:
            async for each in driver.discover(timeout_s):
                found[each.device_id] = each
        except RestoreAssistError as error:
            problems[driver.key] = str(error)

    async with asyncio.TaskGroup() as group:
        for driver in drivers:
            group.create_task(look(driver))
    return Discovery(tuple(found[device_id] for device_id in sorted(found)), problems)
