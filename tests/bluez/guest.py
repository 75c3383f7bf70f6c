"""Runs inside the virtual machine: our drivers on Bleak, D-Bus, bluetoothd and Linux, with virtual meters around.

Every step prints one line of JSON with its name, the second at which it ended and what was seen; the
test on the other side of the serial line judges it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import time
from decimal import Decimal

from bleak.backends import get_default_backend

from app.domain.measurement import Measurement, Quantity
from app.ports.meters import Found, LinkState, MeterSession
from devices.bthome.driver import BthomeDriver
from devices.discovery import Discovery, discover_all
from devices.ess.driver import EssDriver
from devices.radio import Radio
from devices.session import LinkPolicy
from devices.virtual.air import VirtualAir
from devices.virtual.meters import BthomeBeacon, EssHygrometer
from tests.bluez.machine import BluetoothService, bluetooth_service, room_with_this_computer
from tests.devices.support import Event, SystemClock, is_state, is_value, rest, until

_POLICY = LinkPolicy(expected_interval_s=2.0, first_reading_s=20.0, backoff_max_s=2.0)
_PATIENCE_S = 60.0
_started_at = time.monotonic()


def tell(step: str, **seen: object) -> None:
    """One line for the other side."""
    at_s = round(time.monotonic() - _started_at, 2)
    sys.stdout.write(json.dumps({"step": step, "at_s": at_s, **seen}) + "\n")
    sys.stdout.flush()


def plain(event: Event) -> dict[str, object]:
    """An event of a session as JSON."""
    if isinstance(event, Measurement):
        return {
            "quantity": str(event.quantity),
            "value": str(event.value),
            "unit": str(event.unit),
            "quality": event.quality.name,
            "serial": event.serial,
            "raw": event.raw.hex(),
        }
    return {"state": str(event.state), "detail": event.detail, "retry_in_s": event.retry_in_s}


def plain_discovery(discovery: Discovery) -> dict[str, object]:
    """What a search brought, as JSON."""
    return {
        "found": [[each.driver, each.name, each.address] for each in discovery.found],
        "problems": discovery.problems,
    }


class Visit:
    """One technician's evening with two meters, step by step."""

    def __init__(self, air: VirtualAir, service: BluetoothService) -> None:
        self.air = air
        self.service = service
        radio = Radio(connect_timeout_s=8.0)
        clock = SystemClock()
        self.ess = EssDriver(clock, radio, policy=_POLICY)
        self.bthome = BthomeDriver(clock, radio, policy=_POLICY)

    async def search(self, step: str, timeout_s: float) -> tuple[Found, ...]:
        """Look for meters with both drivers at once."""
        discovery = await discover_all([self.ess, self.bthome], timeout_s)
        tell(step, **plain_discovery(discovery))
        return discovery.found

    async def run(self, hygrometer: EssHygrometer, probe: BthomeBeacon) -> None:
        """All steps in order."""
        await self.search("no service", 1.0)
        await self.service.start()
        tell("service", backend=str(get_default_backend()))
        found = {each.driver: each for each in await self.search("search", 5.0)}
        air_session = await self.ess.open(found["ess"])
        probe_session = await self.bthome.open(found["bthome"])

        await self.wait("read", air_session, Quantity.RELATIVE_HUMIDITY, "54.80")
        await hygrometer.show(Decimal("22.05"), Decimal("61.30"))
        await self.wait("notify", air_session, Quantity.RELATIVE_HUMIDITY, "61.30")
        await probe.show(Decimal("30.74"))
        await self.wait("advertisement", probe_session, Quantity.MATERIAL_MOISTURE, "30.74")

        self.air.take_out_of_range(hygrometer.device)
        await self.wait_lost("out of range", air_session, "not seen")
        self.air.bring_back(hygrometer.device)
        await hygrometer.show(Decimal("20.11"))
        await self.wait("back in range", air_session, Quantity.AIR_TEMPERATURE, "20.11")
        await probe.show(Decimal("18.20"))
        await self.wait("other meter", probe_session, Quantity.MATERIAL_MOISTURE, "18.20")

        await self.service.power(on=False)
        await self.wait_lost("adapter off, connected", air_session, "Bluetooth is off")
        await self.wait_lost("adapter off, listening", probe_session, "Bluetooth is off")
        await self.service.power(on=True)
        await hygrometer.show(Decimal("19.02"))
        await probe.show(Decimal("12.34"))
        await self.wait("adapter on, connected", air_session, Quantity.AIR_TEMPERATURE, "19.02")
        await self.wait("adapter on, listening", probe_session, Quantity.MATERIAL_MOISTURE, "12.34")

        await self.service.stop()
        await self.wait_lost("service gone, connected", air_session, "")
        await self.wait_lost("service gone, listening", probe_session, "")
        await self.service.start()
        await hygrometer.show(Decimal("18.03"))
        await probe.show(Decimal("11.11"))
        await self.wait("service again, connected", air_session, Quantity.AIR_TEMPERATURE, "18.03")
        await self.wait(
            "service again, listening", probe_session, Quantity.MATERIAL_MOISTURE, "11.11"
        )

        await self.close("closed, connected", air_session)
        await self.close("closed, listening", probe_session)
        left = [task.get_name() for task in asyncio.all_tasks() if "meter " in task.get_name()]
        tell("end", tasks_left=left)

    async def wait(self, step: str, session: MeterSession, quantity: Quantity, value: str) -> None:
        """Tell everything up to this value."""
        events = await until(session, is_value(quantity, value), _PATIENCE_S)
        tell(step, events=[plain(event) for event in events])

    async def wait_lost(self, step: str, session: MeterSession, words: str) -> None:
        """Tell everything up to the loss that has these words in it."""
        lost = is_state(LinkState.LOST)
        events = await until(
            session,
            lambda event: lost(event) and words in getattr(event, "detail", ""),
            _PATIENCE_S,
        )
        tell(step, events=[plain(event) for event in events])

    async def close(self, step: str, session: MeterSession) -> None:
        """Tell what is left in a session that is closed."""
        tell(step, events=[plain(event) for event in await rest(session, _PATIENCE_S)])


async def main() -> None:
    """Two meters in the room, and a visit."""
    async with (
        room_with_this_computer() as air,
        EssHygrometer(air) as hygrometer,
        BthomeBeacon(air) as probe,
        bluetooth_service() as service,
    ):
        await Visit(air, service).run(hygrometer, probe)


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    asyncio.run(main())
