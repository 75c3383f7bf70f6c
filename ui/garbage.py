"""Python's cyclic garbage is collected on the GUI thread, between events, and nowhere else.

The automatic collector runs in whichever thread happens to allocate, in the middle of whatever it does. When a cycle
holds wrappers of Qt objects, their C++ halves are then destroyed from a foreign thread, or under the feet of a signal
that is being delivered, and the process dies. So it is switched off, and this object does its work from a timer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000
SETTLED_MS = 6000
MOST_NEW = 20_000


class GuiCollector(QObject):
    """Collects on the thread that made it while it lives; :meth:`stop` gives the work back to Python."""

    def __init__(self, parent: QObject | None = None, interval_ms: int = INTERVAL_MS) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._frozen = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start(interval_ms)
        QTimer.singleShot(SETTLED_MS, self, self.freeze)

    @Slot()
    def collect_due(self) -> int:
        """Collect the oldest generation that is due by Python's own thresholds; gives it, or -1 for none.

        So many new objects at once are a record that was read in, not cycles: they are kept out for good, for going
        through them would stall the window. The oldest generation waits for :meth:`freeze`: to go through all that
        was imported takes a quarter of a second.
        """
        counts = gc.get_count()
        if counts[0] > MOST_NEW:
            gc.freeze()
            return -1
        for generation in (2, 1, 0) if self._frozen else (1, 0):
            if counts[generation] > self._thresholds[generation] > 0:
                gc.collect(generation)
                return generation
        return -1

    @Slot()
    def freeze(self) -> None:
        """Keep what is there now, nearly all of it imported, out of later collections for good.

        Not after a full collection: that would stall the window once itself, and finds little.
        """
        gc.freeze()
        self._frozen = True

    def stop(self) -> None:
        """Stop, and let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
