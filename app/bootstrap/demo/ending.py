"""No process of the demo outlives the one that started it, however that one ended."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Callable

_PR_SET_PDEATHSIG = 1


def _ask_for_a_signal() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


END_WITH_PARENT: Callable[[], None] | None = _ask_for_a_signal if sys.platform == "linux" else None
"""For ``preexec_fn``: the new process is terminated when its parent's thread ends."""


def end_when_input_closes() -> None:
    """End this process when standard input closes: whoever started it is gone."""

    def watch() -> None:
        while os.read(0, 4096):
            pass
        os._exit(1)

    threading.Thread(target=watch, name="parent watch", daemon=True).start()
