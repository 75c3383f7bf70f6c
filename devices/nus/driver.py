"""Nordic UART meters: connect, subscribe, and cut what comes into lines."""

from __future__ import annotations

from collections.abc import Mapping

from app.ports.clock import Clock
from app.ports.line_maps import LineMap
from devices.assembling import LineAssembler
from devices.gatt_family import GattDriver, GattFamily, GattSession
from devices.line.protocol import decoder_for
from devices.nus.protocol import CHANNEL, SERVICE, TRANSMIT
from devices.pipeline import FrameDecoder
from devices.radio import Advert, GattLink, Radio
from devices.raw_log import FrameSink
from devices.session import LinkLost, LinkPolicy


async def serve(session: GattSession, link: GattLink) -> None:
    """Deliver lines until the link ends."""
    assembler = LineAssembler()

    def take(chunk: bytes) -> None:
        for line in assembler.feed(chunk):
            session.deliver(CHANNEL, line)

    if not await link.notify(SERVICE, TRANSMIT, take):
        raise LinkLost("The meter does not send by itself.")
    await link.wait_lost()


def offers_lines(advert: Advert) -> bool:
    """Whether an advertisement names the Nordic UART service."""
    return SERVICE in advert.service_uuids


class NusDriver(GattDriver):
    """Finds and reads meters with lines; ``line_maps`` is keyed by radio address."""

    def __init__(
        self,
        clock: Clock,
        radio: Radio,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
        line_maps: Mapping[str, LineMap] | None = None,
    ) -> None:
        super().__init__(GattFamily("nus", offers_lines, serve), clock, radio, raw_log, policy)
        self._line_maps = dict(line_maps or {})

    def decoder_for(self, address: str) -> FrameDecoder:
        """Lines that name their values, unless a person confirmed a map."""
        return decoder_for(self._line_maps.get(address))
