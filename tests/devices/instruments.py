"""A serial instrument of a few lines for the far end of a cable."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

import serial


class Instrument:
    """Answers what it hears, or sends by itself when it hears nothing; use as a context manager."""

    def __init__(
        self, port: str, answer: Callable[[bytes], bytes], request_length: int = 1
    ) -> None:
        self.answer = answer
        self._length = request_length
        self._port = serial.Serial(port, 9600, timeout=0.05)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Instrument:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()
        self._port.close()

    def _serve(self) -> None:
        with contextlib.suppress(serial.SerialException, OSError):
            while not self._stop.is_set():
                heard = self._port.read(self._length)
                said = self.answer(heard)
                if said:
                    self._port.write(said)
