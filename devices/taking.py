"""Take one stable reading from an open meter."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from decimal import Decimal

from app.domain.errors import ErrorClass, ExternalError
from app.domain.measurement import Measurement, Quantity
from app.ports.meters import LinkStatus, MeterSession
from devices.quality import HoldTrigger


def trigger_for(quantity: Quantity, stable_s: float = 1.5) -> HoldTrigger:
    """A trigger with the tolerance that suits a quantity: pins lift off, air does not."""
    if quantity is Quantity.MATERIAL_MOISTURE:
        return HoldTrigger(stable_s=stable_s)
    return HoldTrigger(tolerance=Decimal("1.0"), stable_s=stable_s, floor=None)


async def take_stable(
    session: MeterSession,
    quantities: Collection[Quantity],
    since_ns: int,
    timeout_s: float = 15.0,
    stable_s: float = 1.5,
) -> dict[Quantity, Measurement]:
    """One stable measurement of each quantity; the caller is the only reader of the session.

    Measurements stamped before ``since_ns`` (monotonic) waited in the stream and do not count. Raises
    :class:`ExternalError` (TIMEOUT) with what the link last said when they do not come in time.
    """
    triggers = {quantity: trigger_for(quantity, stable_s) for quantity in quantities}
    taken: dict[Quantity, Measurement] = {}
    said = ""
    try:
        async with asyncio.timeout(timeout_s):
            async for event in session.events():
                if isinstance(event, LinkStatus):
                    said = event.detail
                    continue
                if event.quantity not in triggers or event.monotonic_ns < since_ns:
                    continue
                reading = triggers[event.quantity].feed(event)
                if reading is not None:
                    taken[event.quantity] = reading
                if len(taken) == len(triggers):
                    return taken
    except TimeoutError as error:
        raise _missing(triggers.keys() - taken.keys(), timeout_s, said) from error
    raise _missing(triggers.keys() - taken.keys(), timeout_s, said)


def _missing(quantities: Collection[Quantity], timeout_s: float, said: str) -> ExternalError:
    names = ", ".join(sorted(quantity.replace("_", " ") for quantity in quantities))
    return ExternalError(
        ErrorClass.TIMEOUT, f"No stable {names} within {timeout_s:g} s. {said}".rstrip()
    )
