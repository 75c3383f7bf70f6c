"""A null-modem cable made of two pseudo-terminals, with a pump between them that can do harm.

POSIX only. Programs open :attr:`PtyWire.near` and :attr:`PtyWire.far` like serial ports. Pseudo-terminals
do not enforce a speed; :func:`sampled_at` tells what a receiver at another speed would make of it.
"""

from __future__ import annotations

import contextlib
import os
import pty
import select
import threading
import tty
from collections.abc import Callable

Fault = Callable[[bytes], bytes]
_CHUNK = 4096


def no_fault(data: bytes) -> bytes:
    """The bytes as they are."""
    return data


class PtyWire:
    """The cable; use as a context manager. ``to_near`` and ``to_far`` change what passes."""

    def __init__(self) -> None:
        self.to_near: Fault = no_fault
        self.to_far: Fault = no_fault
        self._near_master, self._near_slave = pty.openpty()
        self._far_master, self._far_slave = pty.openpty()
        for slave in (self._near_slave, self._far_slave):
            tty.setraw(slave)
        self.near = os.ttyname(self._near_slave)
        self.far = os.ttyname(self._far_slave)
        self._wake_read, self._wake_write = os.pipe()
        self._closed = False
        self._pump_thread = threading.Thread(target=self._pump, name="pty wire", daemon=True)
        self._pump_thread.start()

    def __enter__(self) -> PtyWire:
        return self

    def __exit__(self, *_: object) -> None:
        self.cut()

    def inject_near(self, data: bytes) -> None:
        """Put bytes on the line towards the near end: noise, or a frame of one's own."""
        os.write(self._near_master, data)

    def cut(self) -> None:
        """Hang up both ends, as a pulled USB adapter does; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        os.write(self._wake_write, b"x")
        self._pump_thread.join()
        for descriptor in (
            self._near_master,
            self._far_master,
            self._near_slave,
            self._far_slave,
            self._wake_read,
            self._wake_write,
        ):
            with contextlib.suppress(OSError):
                os.close(descriptor)

    def _pump(self) -> None:
        watched = [self._near_master, self._far_master, self._wake_read]
        while True:
            ready, _, _ = select.select(watched, [], [])
            if self._wake_read in ready:
                return
            try:
                if self._near_master in ready:
                    data = self.to_far(os.read(self._near_master, _CHUNK))
                    os.write(self._far_master, data)
                if self._far_master in ready:
                    data = self.to_near(os.read(self._far_master, _CHUNK))
                    os.write(self._near_master, data)
            except OSError:
                return


def sampled_at(data: bytes, sent_baud: int, read_baud: int) -> bytes:
    """What an 8N1 receiver at ``read_baud`` reads from a line driven at ``sent_baud``.

    Framing errors are passed on as bytes, as a terminal does by default.
    """
    line = _levels(data)
    bit_s, end_s = 1 / read_baud, len(line) / sent_baud
    received = bytearray()
    at_s = 0.0
    while at_s < end_s:
        if _level(line, at_s * sent_baud):
            at_s += bit_s / 16
            continue
        bits = (_level(line, (at_s + (1.5 + bit) * bit_s) * sent_baud) << bit for bit in range(8))
        received.append(sum(bits))
        at_s += 9.5 * bit_s
        while at_s < end_s and not _level(line, at_s * sent_baud):
            at_s += bit_s / 16
    return bytes(received)


def _levels(data: bytes) -> list[int]:
    line: list[int] = []
    for byte in data:
        line += [0, *((byte >> bit) & 1 for bit in range(8)), 1]
    return line


def _level(line: list[int], position: float) -> int:
    return line[int(position)] if 0 <= position < len(line) else 1
