"""From raw frames to measurements: the same pure path live and in replay."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.measurement import Measurement, Quality
from devices.clock_watch import ClockWatch
from devices.frames import DecodedFrame, RawFrame
from devices.quality import Deduplicator, RangeGate

FrameDecoder = Callable[[RawFrame], DecodedFrame]


class FramePipeline:
    """Decode, range gate, clock watch and de-duplication of one session.

    Given the same frames with the same stamps it gives the same measurements; it reads no clock.
    ``standing`` is the quality that every value of the family carries (``SIMULATED``,
    ``UNVERIFIED_DECODE``).
    """

    def __init__(
        self,
        decode: FrameDecoder,
        gate: RangeGate,
        deduplicator: Deduplicator,
        standing: Quality = Quality.GOOD,
    ) -> None:
        self._decode = decode
        self._gate = gate
        self._deduplicator = deduplicator
        self._standing = standing
        self._clock_watch: ClockWatch | None = None

    def watch_clock(self) -> None:
        """From now on, mark what follows a jump of the computer's wall clock."""
        self._clock_watch = ClockWatch()

    def feed(self, frame: RawFrame) -> tuple[DecodedFrame, tuple[Measurement, ...]]:
        """What the frame says, and the measurements in it that are news.

        Raises :class:`devices.frames.DecodeError`.
        """
        decoded = self._decode(frame)
        device_id = f"{frame.device_id}/{decoded.part}" if decoded.part else frame.device_id
        clock = self._clock_quality(frame)
        measured = (
            Measurement(
                quantity=each.quantity,
                value=each.value,
                unit=each.unit,
                device_id=device_id,
                driver=frame.driver,
                at=frame.at,
                monotonic_ns=frame.monotonic_ns,
                serial=decoded.serial or frame.serial,
                raw=frame.data,
                quality=self._standing
                | clock
                | each.quality
                | self._gate.quality(each.quantity, each.unit, each.value),
                sequence=decoded.sequence,
            )
            for each in decoded.values
            if each.value is not None
        )
        news = tuple(each for each in measured if self._deduplicator.accept(each))
        if news and self._clock_watch is not None:
            self._clock_watch.remember(frame.at, frame.monotonic_ns)
        return decoded, news

    def _clock_quality(self, frame: RawFrame) -> Quality:
        if self._clock_watch is None:
            return Quality.GOOD
        return self._clock_watch.judge(frame.at, frame.monotonic_ns)
