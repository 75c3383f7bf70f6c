"""Rotronic instruments on a serial port: ask for the readings once an interval."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.frames import DecodedFrame, DecodeError
from devices.pipeline import FramePipeline
from devices.port_turns import PortTurns
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.raw_log import FrameSink
from devices.rotronic.protocol import LINE_END, READ_ANY, LineAssembler, decode_frame, decode_line
from devices.serial_link import PortLister, SerialLink, SerialSettings, path_of, system_ports
from devices.session import LinkedSession, LinkLost, LinkPolicy

SETTINGS = SerialSettings(baud=19200)
_HINT_AFTER_S = 3.0
_ANSWER_S = 0.8


class RotronicDriver:
    """Finds instruments by asking every port, and reads one with a request an interval."""

    def __init__(
        self,
        clock: Clock,
        ports: PortLister = system_ports,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
        hint_after_s: float = _HINT_AFTER_S,
        turns: PortTurns | None = None,
    ) -> None:
        self.profile: Profile = load_profile("rotronic")
        self.key = self.profile.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._clock = clock
        self._ports = ports
        self._raw_log = raw_log
        self._policy = policy or LinkPolicy(self.profile.expected_interval_s, first_reading_s=5.0)
        self._hint_after_s = hint_after_s
        self._turns = turns or PortTurns()

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The instruments that answer within the time; ports that others use are passed over."""
        ports = list(self._ports())
        asking = {
            asyncio.create_task(self._ask_in_turn(port.path, timeout_s)): port for port in ports
        }
        try:
            for task, port in asking.items():
                answer = await task
                if answer is None:
                    continue
                yield Found(
                    driver=self.key,
                    device_id=f"{self.key}:{answer.serial}",
                    name=f"{self.profile.make} {answer.serial} on {port.description}",
                    address=port.identity,
                )
        finally:
            for task in asking:
                task.cancel()

    async def _ask_in_turn(self, path: str, timeout_s: float) -> DecodedFrame | None:
        try:
            async with asyncio.timeout(timeout_s), self._turns.of(path):
                return await _ask(path, _ANSWER_S)
        except TimeoutError:
            return None

    async def open(self, found: Found) -> MeterSession:
        """Begin a session on ``found.address``: a path, or a USB identity from discovery."""
        session = RotronicSession(
            found,
            pipeline(self.profile),
            self._clock,
            self._policy,
            self._raw_log,
            ports=self._ports,
            hint_after_s=self._hint_after_s,
        )
        session.start()
        return session


def pipeline(profile: Profile) -> FramePipeline:
    """The pipeline of a session; every answer to a request is a new reading."""
    return FramePipeline(
        decode_frame, profile.range_gate(), Deduplicator(heartbeat_s=0.0), profile.standing_quality
    )


class RotronicSession(LinkedSession):
    """One instrument on one port."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        ports: PortLister,
        hint_after_s: float,
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._ports = ports
        self._hint_after_s = hint_after_s

    async def _serve(self) -> None:
        link = SerialLink(path_of(self.found.address, self._ports()), SETTINGS)
        await link.open()
        asking = asyncio.create_task(self._ask_forever(link))
        reading = asyncio.create_task(self._read_forever(link))
        try:
            done, _ = await asyncio.wait({asking, reading}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            asking.cancel()
            reading.cancel()
            await asyncio.gather(asking, reading, return_exceptions=True)
            await link.close()

    async def _ask_forever(self, link: SerialLink) -> None:
        while True:
            await link.write(READ_ANY)
            await asyncio.sleep(self._policy.expected_interval_s)

    async def _read_forever(self, link: SerialLink) -> None:
        loop = asyncio.get_running_loop()
        assembler = LineAssembler()
        unread_since: float | None = None
        while True:
            chunk = await link.read()
            now = loop.time()
            unread_since = now if unread_since is None else unread_since
            for line in assembler.feed(chunk):
                if line + LINE_END == READ_ANY:
                    continue  # a two-wire adapter echoes what was sent
                if self._deliver("line", line):
                    unread_since = None
            if unread_since is not None and now - unread_since >= self._hint_after_s:
                raise LinkLost(
                    f"Bytes arrive but no line parses: wrong speed? This meter needs {SETTINGS}."
                )


async def _ask(path: str, timeout_s: float) -> DecodedFrame | None:
    """What an instrument on the port answers; None when there is none or the port is in use."""
    link = SerialLink(path, SETTINGS)
    assembler = LineAssembler()
    try:
        async with asyncio.timeout(timeout_s):
            await link.open()
            await link.write(READ_ANY)
            while True:
                for line in assembler.feed(await link.read()):
                    try:
                        return decode_line(line)
                    except DecodeError:
                        continue
    except (LinkLost, TimeoutError):
        return None
    finally:
        await link.close()
