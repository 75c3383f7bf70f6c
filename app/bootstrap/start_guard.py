"""Two starts that ended badly in a row open the window in safe mode: no meters, no background work, only the record.

Each start leaves a mark that a proper end takes away. The marks lie beside the store and hold a number.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

MARK = "failed-starts"
SAFE_AFTER = 2
_MANY = 99


class StartGuard:
    """Counts the starts that did not end properly."""

    def __init__(self, folder: Path) -> None:
        self._mark = folder / MARK
        self.failed = self._read()

    @property
    def safe_mode(self) -> bool:
        """Whether this start should open less."""
        return self.failed >= SAFE_AFTER

    def begin(self) -> None:
        """From here on this start counts as failed until :meth:`end`."""
        self._write(self.failed + 1)

    def end(self) -> None:
        """This run ended as it should."""
        with suppress(OSError):
            self._mark.unlink(missing_ok=True)

    def _read(self) -> int:
        try:
            return max(0, min(_MANY, int(self._mark.read_text(encoding="ascii"))))
        except (OSError, ValueError):
            return 0

    def _write(self, count: int) -> None:
        with suppress(OSError):  # a full or read-only disk: this start is not counted
            self._mark.parent.mkdir(parents=True, exist_ok=True)
            self._mark.write_text(str(count), encoding="ascii")
