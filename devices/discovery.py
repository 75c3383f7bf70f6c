"""Look for meters of all families at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import RestoreAssistError
from app.ports.meters import Found, MeterDriver

_log = logging.getLogger(__name__)


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
        except Exception as error:  # noqa: BLE001 - one plug-in that fails does not stop the others
            _log.exception("the driver %s failed to look", driver.key)
            problems[driver.key] = f"Its driver failed ({type(error).__name__})."

    async with asyncio.TaskGroup() as group:
        for driver in drivers:
            group.create_task(look(driver))
    return Discovery(tuple(found[device_id] for device_id in sorted(found)), problems)
