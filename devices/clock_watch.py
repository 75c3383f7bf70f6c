"""Notice when the wall clock and the steady clock of the computer disagree."""

from __future__ import annotations

from datetime import datetime

from app.domain.measurement import Quality

_NS = 1_000_000_000


class ClockWatch:
    """Marks readings after a jump of the wall clock, judged by their own stamps alone.

    Between two readings both clocks must advance alike, but for ``tolerance_s``. After a jump, readings
    are ``CLOCK_UNSURE`` for ``settle_s``. A computer that slept counts as a jump: its steady clock stood
    still. The same stamps give the same marks, live and in replay.
    """

    def __init__(self, tolerance_s: float = 2.0, settle_s: float = 60.0) -> None:
        self._tolerance_s = tolerance_s
        self._settle_ns = int(settle_s * _NS)
        self._last: tuple[datetime, int] | None = None
        self._unsure_until_ns: int | None = None

    def judge(self, at: datetime, monotonic_ns: int) -> Quality:
        """``CLOCK_UNSURE`` or ``GOOD`` for a reading with these stamps."""
        if self._jumped(at, monotonic_ns):
            return Quality.CLOCK_UNSURE
        until_ns = self._unsure_until_ns
        unsure = until_ns is not None and monotonic_ns < until_ns
        return Quality.CLOCK_UNSURE if unsure else Quality.GOOD

    def remember(self, at: datetime, monotonic_ns: int) -> None:
        """A reading with these stamps was taken into the record: the next is judged against it."""
        if self._jumped(at, monotonic_ns):
            self._unsure_until_ns = monotonic_ns + self._settle_ns
        self._last = at, monotonic_ns

    def _jumped(self, at: datetime, monotonic_ns: int) -> bool:
        if self._last is None:
            return False
        last_at, last_ns = self._last
        wall_s = (at - last_at).total_seconds()
        return abs(wall_s - (monotonic_ns - last_ns) / _NS) > self._tolerance_s
