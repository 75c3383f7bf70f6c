"""The driver that serial families share: port settings tried in turn, requests, and words for faults."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.assembling import Assembler
from devices.frames import DecodedFrame, DecodeError, RawFrame
from devices.pipeline import FrameDecoder, FramePipeline
from devices.port_turns import PortTurns
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.raw_log import FrameSink
from devices.serial_link import (
    PortLister,
    PortRefused,
    SerialLink,
    SerialPort,
    SerialSettings,
    path_of,
    system_ports,
)
from devices.session import LinkedSession, LinkLost, LinkPolicy

_HINT_AFTER_S = 3.0
_OPENER_PAUSE_S = 0.2
_CHANNEL = "line"


@dataclass(frozen=True, slots=True)
class SerialFamily:
    """What one family adds to the shared driver.

    ``settings`` are tried in turn, the likeliest first. ``requests`` are sent once an interval, one after
    the other; none means that the instrument sends by itself. ``openers`` are sent once after opening.
    ``decoder`` makes a fresh decoder, which may remember frames of its session. ``answer_s`` is how long
    discovery waits with each of the settings.
    """

    key: str
    settings: tuple[SerialSettings, ...]
    assembler: Callable[[], Assembler]
    decoder: Callable[[], FrameDecoder]
    requests: tuple[bytes, ...] = ()
    openers: tuple[bytes, ...] = ()
    answer_s: float = 0.8


class SerialDriver:
    """Finds instruments by asking every port, and reads one; ``chosen`` port settings are keyed by port identity."""

    def __init__(
        self,
        family: SerialFamily,
        clock: Clock,
        ports: PortLister = system_ports,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
        turns: PortTurns | None = None,
        hint_after_s: float = _HINT_AFTER_S,
        chosen: Mapping[str, SerialSettings] | None = None,
    ) -> None:
        self.profile: Profile = load_profile(family.key)
        self.key = self.profile.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._family = family
        self._clock = clock
        self._ports = ports
        self._raw_log = raw_log
        self._policy = policy or LinkPolicy(self.profile.expected_interval_s, first_reading_s=6.0)
        self._turns = turns or PortTurns()
        self._hint_after_s = hint_after_s
        self._chosen = dict(chosen or {})

    @property
    def port_settings(self) -> tuple[SerialSettings, ...]:
        """What a port is tried with, the likeliest first."""
        return self._family.settings

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The instruments that answer, each port asked for at most the time; it begins when it is its turn.

        A port that a session of ours holds is passed over. One that cannot be opened raises
        :class:`PortRefused` at the end, with the words for all of them.
        """
        asking = {
            asyncio.create_task(self._ask(port.path, timeout_s)): port
            for port in self._ports()
            if not self._turns.is_held(port.path)
        }
        refused: list[str] = []
        try:
            for task, port in asking.items():
                try:
                    answer = await task
                except PortRefused as error:
                    refused.append(str(error))
                    continue
                if answer is not None:
                    yield self._found(port, answer)
        finally:
            for task in asking:
                task.cancel()
        if refused:
            raise PortRefused(" ".join(refused))

    async def open(self, found: Found) -> MeterSession:
        """Begin a session on ``found.address``: a path, or a USB identity from discovery."""
        family = self.family_for(found)
        session = SerialSession(
            found,
            pipeline(family, self.profile),
            self._clock,
            self._policy,
            self._raw_log,
            family=family,
            ports=self._ports,
            hint_after_s=self._hint_after_s,
            turns=self._turns,
        )
        session.start()
        return session

    def family_for(self, found: Found) -> SerialFamily:
        """How to talk to this instrument: the same for all, with the port settings that a person chose for it."""
        chosen = self._chosen.get(found.address)
        return self._family if chosen is None else replace(self._family, settings=(chosen,))

    def _found(self, port: SerialPort, answer: DecodedFrame) -> Found:
        return Found(
            driver=self.key,
            device_id=f"{self.key}:{answer.serial or port.identity}",
            name=f"{self.profile.make} {answer.serial or ''} on {port.description}".replace(
                "  ", " "
            ),
            address=port.identity,
        )

    async def _ask(self, path: str, timeout_s: float) -> DecodedFrame | None:
        """What an instrument on the port says, None when there is none; raises :class:`PortRefused`."""
        loop = asyncio.get_running_loop()
        try:
            async with self._turns.of(path), asyncio.timeout(timeout_s):
                until = loop.time() + timeout_s
                for settings in self._family.settings:
                    wait_s = min(self._family.answer_s, until - loop.time())
                    answer = await self._ask_with(path, settings, wait_s)
                    if answer is not None:
                        return answer
        except TimeoutError:
            return None
        return None

    async def _ask_with(
        self, path: str, settings: SerialSettings, timeout_s: float
    ) -> DecodedFrame | None:
        link = SerialLink(path, settings)
        assembler, decode = self._family.assembler(), self._family.decoder()
        try:
            async with asyncio.timeout(timeout_s):
                await link.open()
                if self._family.requests:
                    assembler.asked(self._family.requests[0])
                    await link.write(self._family.requests[0])
                while True:
                    for data in assembler.feed(await link.read()):
                        answer = self._decoded(decode, data)
                        if answer is not None:
                            return answer
        except PortRefused:
            raise
        except (LinkLost, TimeoutError):
            return None
        finally:
            await link.close()

    def _decoded(self, decode: FrameDecoder, data: bytes) -> DecodedFrame | None:
        frame = RawFrame(
            self.key, "", _CHANNEL, data, self._clock.now(), self._clock.monotonic_ns()
        )
        try:
            return decode(frame)
        except DecodeError:
            return None


def pipeline(family: SerialFamily, profile: Profile) -> FramePipeline:
    """The pipeline of a session; every line and every answer is a new reading."""
    return FramePipeline(
        family.decoder(), profile.range_gate(), Deduplicator(0.0), profile.standing_quality
    )


class SetUpDriver(SerialDriver):
    """Instruments that a person sets up, each on its port; ``families`` is keyed by port identity.

    Nothing is asked in discovery: an instrument is there when its port is.
    """

    def __init__(
        self,
        family: SerialFamily,
        clock: Clock,
        ports: PortLister = system_ports,
        raw_log: FrameSink | None = None,
        policy: LinkPolicy | None = None,
        turns: PortTurns | None = None,
        families: Mapping[str, SerialFamily] | None = None,
    ) -> None:
        super().__init__(family, clock, ports, raw_log, policy, turns)
        self._families = dict(families or {})

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        """The instruments that are set up on the ports of now, at once."""
        del timeout_s
        for port in self._ports():
            if port.identity in self._families:
                yield Found(
                    driver=self.key,
                    device_id=f"{self.key}:{port.identity}",
                    name=f"{self.profile.title} on {port.description}",
                    address=port.identity,
                )

    def family_for(self, found: Found) -> SerialFamily:
        """As set up for the port; the plain family where nothing is."""
        return self._families.get(found.address, self._family)


class SerialSession(LinkedSession):
    """One instrument on one port."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        family: SerialFamily,
        ports: PortLister,
        hint_after_s: float,
        turns: PortTurns,
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._turns = turns
        self._family = family
        self._ports = ports
        self._hint_after_s = hint_after_s
        self._choice = 0

    async def _serve(self) -> None:
        path = path_of(self.found.address, self._ports())
        with self._turns.held(path):
            await self._serve_on(path)

    async def _serve_on(self, path: str) -> None:
        settings = self._family.settings[self._choice]
        link = SerialLink(path, settings)
        assembler = self._family.assembler()
        await self._open(link)
        tasks = [asyncio.create_task(self._read_forever(link, assembler, settings))]
        if self._family.requests:
            tasks.append(asyncio.create_task(self._ask_forever(link, assembler)))
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            if not self._live:
                self._choice = (self._choice + 1) % len(self._family.settings)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await link.close()

    async def _open(self, link: SerialLink) -> None:
        """Open the port; settings that it does not know are passed over next time."""
        try:
            await link.open()
        except PortRefused:
            raise
        except LinkLost:
            self._choice = (self._choice + 1) % len(self._family.settings)
            raise

    async def _ask_forever(self, link: SerialLink, assembler: Assembler) -> None:
        for opener in self._family.openers:
            assembler.asked(opener)
            await link.write(opener)
            await asyncio.sleep(min(_OPENER_PAUSE_S, self._policy.expected_interval_s))
        pause_s = self._policy.expected_interval_s / len(self._family.requests)
        while True:
            for request in self._family.requests:
                assembler.asked(request)
                await link.write(request)
                await asyncio.sleep(pause_s)

    async def _read_forever(
        self, link: SerialLink, assembler: Assembler, settings: SerialSettings
    ) -> None:
        loop = asyncio.get_running_loop()
        echoes = {request.strip() for request in self._family.requests}
        unread_since: float | None = None
        while True:
            chunk = await link.read()
            now = loop.time()
            unread_since = now if unread_since is None else unread_since
            if not self._live:
                self._show_bytes(chunk)
            for data in assembler.feed(chunk):
                if data.strip() not in echoes and self._deliver(_CHANNEL, data):
                    unread_since = None
            if unread_since is not None and now - unread_since >= self._hint_after_s:
                raise LinkLost(self._wrong_speed(settings))

    def _wrong_speed(self, settings: SerialSettings) -> str:
        others = [str(each) for each in self._family.settings if each is not settings]
        if others:
            return phrase(
                "Bytes arrive but no line parses: wrong speed? {settings} does not fit; {others} will be tried.",
                settings=settings,
                others=", ".join(others),
            )
        return phrase(
            "Bytes arrive but no line parses: wrong speed? {settings} does not fit: set the meter to it, or look for "
            "its settings in its menu or manual.",
            settings=settings,
        )
