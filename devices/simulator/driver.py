"""Two simulated meters behind the same interface as real ones."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.pipeline import FramePipeline
from devices.profile import Profile, load_profile
from devices.quality import Deduplicator
from devices.raw_log import FrameSink
from devices.session import LinkedSession, LinkPolicy
from devices.simulator.model import Sample, SimulatedSite, SimulatorSettings
from devices.simulator.protocol import CHANNEL, decode_frame, encode_line

MOISTURE_METER = Found("simulator", "simulator:moisture", "Training moisture meter", "moisture")
AIR_METER = Found("simulator", "simulator:air", "Training thermo-hygrometer", "air")
_NS = 1_000_000_000


class SimulatorDriver:
    """Offers one moisture meter and one thermo-hygrometer, always."""

    def __init__(
        self,
        clock: Clock,
        settings: SimulatorSettings | None = None,
        raw_log: FrameSink | None = None,
    ) -> None:
        self.profile: Profile = load_profile("simulator")
        self.key = self.profile.key
        self.title = self.profile.title
        self.level: DriverLevel = self.profile.level
        self._clock = clock
        self._settings = settings or SimulatorSettings()
        self._raw_log = raw_log

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:  # noqa: ARG002 - they are here
        """Both meters, at once."""
        yield MOISTURE_METER
        yield AIR_METER

    async def open(self, found: Found) -> MeterSession:
        """Switch on one of the two meters; raises :class:`InvalidInput` for any other."""
        site = SimulatedSite(self._settings)
        shows = {MOISTURE_METER.address: site.moisture, AIR_METER.address: site.air}
        if found.address not in shows:
            allowed = ", ".join(shows)
            raise InvalidInput(
                "address",
                phrase("there is no simulated meter {address}", address=repr(found.address)),
                allowed,
            )
        session = SimulatorSession(
            found,
            pipeline(self.profile),
            self._clock,
            LinkPolicy(self._settings.interval_s),
            self._raw_log,
            show=shows[found.address],
        )
        session.start()
        return session


def pipeline(profile: Profile) -> FramePipeline:
    """The pipeline of a session."""
    return FramePipeline(
        decode_frame, profile.range_gate(), Deduplicator(heartbeat_s=0.0), profile.standing_quality
    )


class SimulatorSession(LinkedSession):
    """A simulated meter that is switched on."""

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None,
        show: Callable[[int, float], tuple[Sample, ...]],
    ) -> None:
        super().__init__(found, pipeline, clock, policy, raw_log)
        self._show = show

    async def _serve(self) -> None:
        switched_on_ns = self._clock.monotonic_ns()
        step = 0
        while True:
            elapsed_s = (self._clock.monotonic_ns() - switched_on_ns) / _NS
            self._deliver(CHANNEL, encode_line(step, self._show(step, elapsed_s)))
            step += 1
            await asyncio.sleep(self._policy.expected_interval_s)
