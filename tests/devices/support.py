"""What the tests of meters share: clocks and waiting for an event of a session."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.meters import LinkState, LinkStatus, MeterSession

START = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
Event = Measurement | LinkStatus


class SystemClock:
    """The computer's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        return time.monotonic_ns()


@dataclass
class ManualClock:
    """Time that passes only when told."""

    elapsed_s: float = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self.elapsed_s)

    def monotonic_ns(self) -> int:
        return int(self.elapsed_s * 1e9)


def measured(
    value: str,
    at_s: float,
    quantity: Quantity = Quantity.MATERIAL_MOISTURE,
    unit: Unit = Unit.PCT_WME,
    quality: Quality = Quality.GOOD,
    sequence: int | None = None,
    raw: bytes = b"",
) -> Measurement:
    """A measurement of one meter at a time in seconds."""
    return Measurement(
        quantity=quantity,
        value=Decimal(value),
        unit=unit,
        device_id="meter",
        driver="test",
        at=START + timedelta(seconds=at_s),
        monotonic_ns=int(at_s * 1e9),
        raw=raw,
        quality=quality,
        sequence=sequence,
    )


async def until(
    session: MeterSession, wanted: Callable[[Event], bool], timeout_s: float = 10.0
) -> list[Event]:
    """All events up to and with the first wanted one."""
    seen: list[Event] = []
    try:
        async with asyncio.timeout(timeout_s):
            async for event in session.events():
                seen.append(event)
                if wanted(event):
                    return seen
    except TimeoutError:
        raise AssertionError(f"the wanted event did not come; seen: {seen}") from None
    raise AssertionError(f"the stream ended without the wanted event; seen: {seen}")


async def rest(session: MeterSession, timeout_s: float = 5.0) -> list[Event]:
    """Close the session and give what was left in its stream."""
    async with asyncio.timeout(timeout_s):
        await session.close()
        return [event async for event in session.events()]


def is_state(state: LinkState) -> Callable[[Event], bool]:
    """Whether an event is a change to this state."""
    return lambda event: isinstance(event, LinkStatus) and event.state is state


def is_value(quantity: Quantity, value: str | None = None) -> Callable[[Event], bool]:
    """Whether an event is a measurement of this quantity, and value if one is given."""
    return lambda event: (
        isinstance(event, Measurement)
        and event.quantity is quantity
        and (value is None or event.value == Decimal(value))
    )


def states(events: list[Event]) -> list[LinkState]:
    """The states among the events, in order."""
    return [event.state for event in events if isinstance(event, LinkStatus)]
