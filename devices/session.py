"""The session engine that all families share: one in-band stream, back-off, watchdog."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

from app.domain.errors import ErrorClass, ExternalError
from app.domain.measurement import Measurement
from app.domain.phrases import phrase, sentences
from app.ports.clock import Clock
from app.ports.meters import Found, LinkState, LinkStatus
from devices.frames import DecodedFrame, DecodeError, RawFrame
from devices.pipeline import FramePipeline
from devices.raw_log import FrameSink, NoLog

_log = logging.getLogger(__name__)


FrameListener = Callable[[RawFrame, DecodedFrame | None, str], None]
UNREAD_BYTES = "bytes"
RECEIVING = phrase("Receiving.")


class LinkLost(ExternalError):
    """The link to a meter cannot be made or has ended; the message is for the technician."""

    def __init__(self, reason: str) -> None:
        super().__init__(ErrorClass.NETWORK, reason)


@dataclass(frozen=True, slots=True)
class LinkPolicy:
    """The times of a session, in seconds of the event loop.

    A link that was live and gives no reading for ``stale_after`` expected intervals is stale and made
    anew. An attempt that gives no first reading within ``first_reading_s`` has failed. Pauses between
    attempts double from ``backoff_first_s`` to ``backoff_max_s``. ``watch_clock`` is off only where the
    clock is moved on purpose, as the demo does.
    """

    expected_interval_s: float
    stale_after: float = 3.0
    first_reading_s: float = 15.0
    backoff_first_s: float = 0.5
    backoff_max_s: float = 30.0
    watch_clock: bool = True

    @property
    def silence_s(self) -> float:
        """How long a live link may say nothing."""
        return self.expected_interval_s * self.stale_after


class EventStream(AsyncIterator[Measurement | LinkStatus]):
    """A bounded queue in one loop: a slow reader loses the oldest measurements, never a status."""

    def __init__(self, capacity: int = 1024) -> None:
        self.dropped = 0
        self._capacity = capacity
        self._events: deque[Measurement | LinkStatus] = deque()
        self._measurements = 0
        self._ready = asyncio.Event()
        self._ended = False

    def put(self, event: Measurement | LinkStatus) -> None:
        """Append; the stream ends behind a ``CLOSED`` status."""
        if self._ended:
            return
        if isinstance(event, Measurement):
            self._measurements += 1
            if self._measurements > self._capacity:
                self._drop_oldest()
        elif event.state is LinkState.CLOSED:
            self._ended = True
        self._events.append(event)
        self._ready.set()

    def _drop_oldest(self) -> None:
        oldest = next(each for each in self._events if isinstance(each, Measurement))
        self._events.remove(oldest)
        self._measurements -= 1
        self.dropped += 1

    def __aiter__(self) -> EventStream:
        return self

    async def __anext__(self) -> Measurement | LinkStatus:
        while not self._events:
            if self._ended:
                raise StopAsyncIteration
            self._ready.clear()
            await self._ready.wait()
        event = self._events.popleft()
        if isinstance(event, Measurement):
            self._measurements -= 1
        return event


class LinkedSession(ABC):
    """Keeps one meter connected and tells everything in one stream.

    A family implements :meth:`_serve`: connect, call :meth:`_deliver` for every frame, and raise
    :class:`LinkLost` when the link ends. One reader at a time takes :meth:`events`.
    """

    def __init__(
        self,
        found: Found,
        pipeline: FramePipeline,
        clock: Clock,
        policy: LinkPolicy,
        raw_log: FrameSink | None = None,
    ) -> None:
        self.found = found
        self.undecoded = 0
        self._pipeline = pipeline
        if policy.watch_clock:
            pipeline.watch_clock()
        self._clock = clock
        self._policy = policy
        self._raw_log: FrameSink = raw_log or NoLog()
        self._stream = EventStream()
        self._live = False
        self._fresh_at = 0.0
        self._notes: dict[str, str] = {}
        self._last_bad: tuple[str, bytes] | None = None
        self._runner: asyncio.Task[None] | None = None
        self._frame_listener: FrameListener = lambda _frame, _decoded, _problem: None

    def show_frames(self, listener: FrameListener) -> None:
        """From now on tell every frame with what was read from it, or why nothing was."""
        self._frame_listener = listener

    def start(self) -> None:
        """Begin to connect; call once, in the loop that will serve the session."""
        self._runner = asyncio.create_task(self._run(), name=f"meter {self.found.device_id}")

    @property
    def dropped(self) -> int:
        """How many measurements a slow reader has missed."""
        return self._stream.dropped

    def events(self) -> AsyncIterator[Measurement | LinkStatus]:
        """Measurements and states in order; ends after ``CLOSED``."""
        return self._stream

    async def close(self) -> None:
        """Stop and release the link; safe to call twice."""
        if self._runner is not None:
            self._runner.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._runner
        self._say(LinkState.CLOSED, phrase("Closed."))

    @abstractmethod
    async def _serve(self) -> None:
        """Connect and deliver frames until :class:`LinkLost`."""

    def _deliver(
        self, channel: str, data: bytes, *, serial: str | None = None, address: str = ""
    ) -> bool:
        """Decode, log and emit one frame; False when it is no frame of this meter."""
        frame = self._frame(channel, data, serial, address)
        try:
            decoded, measurements = self._pipeline.feed(frame)
        except DecodeError as error:
            self._frame_listener(frame, None, error.words)
            self._keep_undecoded(frame, error)
            return False
        self._frame_listener(frame, decoded, "")
        self._fresh_at = asyncio.get_running_loop().time()
        if not self._live:
            self._live = True
            self._say(LinkState.LIVE, RECEIVING)
        if measurements or decoded.keep:
            self._raw_log.append(frame)
        for measurement in measurements:
            self._stream.put(measurement)
        self._note(channel, sentences(decoded.notes))
        return True

    def _show_bytes(self, data: bytes) -> None:
        """Tell bytes of which no frame has been made yet."""
        frame = self._frame(UNREAD_BYTES, data, None, "")
        self._frame_listener(frame, None, "")

    def _frame(self, channel: str, data: bytes, serial: str | None, address: str) -> RawFrame:
        return RawFrame(
            driver=self.found.driver,
            device_id=self.found.device_id,
            channel=channel,
            data=data,
            at=self._clock.now(),
            monotonic_ns=self._clock.monotonic_ns(),
            address=address,
            serial=serial,
        )

    def _keep_undecoded(self, frame: RawFrame, error: DecodeError) -> None:
        self.undecoded += 1
        if self._last_bad == (frame.channel, frame.data):
            return
        self._last_bad = (frame.channel, frame.data)
        self._raw_log.append(frame)
        self._note(frame.channel, error.words)

    def _note(self, channel: str, detail: str) -> None:
        """Tell something about what comes over the live link, once until it changes."""
        if detail == self._notes.get(channel, ""):
            return
        self._notes[channel] = detail
        if self._live:
            self._say(LinkState.LIVE, self._told() or RECEIVING)

    def _told(self) -> str:
        return sentences(each for each in self._notes.values() if each)

    def _say(self, state: LinkState, detail: str, retry_in_s: float | None = None) -> None:
        self._stream.put(LinkStatus(self.found.device_id, state, detail, retry_in_s))

    async def _run(self) -> None:
        pause_s = self._policy.backoff_first_s
        while True:
            self._live = False
            self._notes.clear()
            self._say(LinkState.CONNECTING, phrase("Connecting to {meter}.", meter=self.found.name))
            lost = await self._attempt()
            if self._live:
                pause_s = self._policy.backoff_first_s
            if lost is None:
                continue
            self._say(LinkState.LOST, lost.words, pause_s)
            await asyncio.sleep(pause_s)
            pause_s = min(pause_s * 2, self._policy.backoff_max_s)

    async def _attempt(self) -> LinkLost | None:
        """Serve until the link ends (the reason) or a live one falls silent (None: go on at once)."""
        self._fresh_at = asyncio.get_running_loop().time()
        serving = asyncio.create_task(self._serve())
        watching = asyncio.create_task(self._watch())
        try:
            await asyncio.wait({serving, watching}, return_when=asyncio.FIRST_COMPLETED)
            if not serving.done():
                return self._silent()
            return self._ended(serving)
        finally:
            for task in (serving, watching):
                task.cancel()
            await asyncio.gather(serving, watching, return_exceptions=True)

    def _ended(self, serving: asyncio.Task[None]) -> LinkLost:
        error = serving.exception()
        if isinstance(error, LinkLost):
            return error
        if error is not None:
            _log.error("driver %s failed", self.found.driver, exc_info=error)
            return LinkLost(
                phrase(
                    "The {driver} driver failed ({error}).",
                    driver=self.found.driver,
                    error=type(error).__name__,
                )
            )
        return LinkLost("The meter ended the link.")

    def _silent(self) -> LinkLost | None:
        if not self._live:
            return LinkLost(
                self._told()
                or phrase(
                    "No reading from {meter} within {within_s:g} s.",
                    meter=self.found.name,
                    within_s=self._policy.first_reading_s,
                )
            )
        silent = phrase(
            "No reading for {silence_s:g} s; connecting again.", silence_s=self._policy.silence_s
        )
        self._say(LinkState.STALE, silent)
        return None

    async def _watch(self) -> None:
        """Return when the link has been silent for too long."""
        loop = asyncio.get_running_loop()
        while True:
            allowed_s = self._policy.silence_s if self._live else self._policy.first_reading_s
            left_s = self._fresh_at + allowed_s - loop.time()
            if left_s <= 0:
                return
            await asyncio.sleep(min(left_s, self._policy.silence_s))
