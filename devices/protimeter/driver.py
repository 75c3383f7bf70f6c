"""The Protimeter BLE sensor: ask for the live reading once an interval, or for its history."""

from __future__ import annotations

import asyncio

from app.ports.clock import Clock
from app.ports.meters import Found
from devices.frames import DecodedFrame, DecodeError
from devices.gatt_family import GattDriver, GattFamily, GattSession
from devices.pipeline import FrameDecoder
from devices.protimeter.protocol import (
    CHANNEL,
    COMMAND,
    NAME_PREFIX,
    READ_COUNT,
    READ_LIVE,
    SERVICE,
    decode_answer,
    decode_frame,
    history_request,
)
from devices.radio import Advert, GattLink, Radio
from devices.raw_log import FrameSink
from devices.session import LinkPolicy


async def serve(session: GattSession, link: GattLink) -> None:
    """Ask for live readings until the link ends."""
    await link.notify(SERVICE, COMMAND, lambda data: session.deliver(CHANNEL, data))
    lost = asyncio.create_task(link.wait_lost())
    try:
        while not lost.done():
            await link.write(SERVICE, COMMAND, READ_LIVE)
            await asyncio.wait({lost}, timeout=session.interval_s)
    finally:
        lost.cancel()


def is_protimeter(advert: Advert) -> bool:
    """Whether an advertisement is of a Protimeter BLE."""
    return SERVICE in advert.service_uuids or advert.name.startswith(NAME_PREFIX)


class ProtimeterDriver(GattDriver):
    """Finds and reads Protimeter BLE sensors."""

    def __init__(
        self,
        clock: Clock,
        radio: Radio,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
    ) -> None:
        family = GattFamily("protimeter", is_protimeter, serve)
        super().__init__(family, clock, radio, raw_log, policy)

    def decoder_for(self, address: str) -> FrameDecoder:
        """The same for every sensor."""
        del address
        return decode_frame

    async def read_history(
        self, found: Found, newest: int = 100, timeout_s: float = 30.0
    ) -> tuple[DecodedFrame, ...]:
        """The newest records of the sensor, oldest first; those that arrived damaged are left out.

        Raises :class:`devices.session.LinkLost` when the sensor cannot be reached.
        """
        answers: asyncio.Queue[bytes] = asyncio.Queue()
        advert = await self.seen(found)
        records: list[DecodedFrame] = []
        async with self._radio.connect(advert) as link:
            await link.notify(SERVICE, COMMAND, answers.put_nowait)
            await link.write(SERVICE, COMMAND, READ_COUNT)
            try:
                async with asyncio.timeout(timeout_s):
                    count = int(str(decode_answer(await answers.get()).extras["records"]))
                    first = max(1, count - newest + 1)
                    if count:
                        await link.write(SERVICE, COMMAND, history_request(first, count))
                    for _ in range(first, count + 1):
                        records += _whole(await answers.get())
            except TimeoutError:
                pass
        return tuple(records)


def _whole(answer: bytes) -> list[DecodedFrame]:
    try:
        return [decode_answer(answer)]
    except DecodeError:
        return []
