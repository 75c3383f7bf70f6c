"""Cut a byte stream into frames."""

from __future__ import annotations

from typing import Protocol

_LINE_ENDS = b"\r\n"


class Assembler(Protocol):
    """Gathers chunks; one for each time a port is opened."""

    def asked(self, request: bytes) -> None:
        """A request was sent: what comes now answers it."""
        ...

    def feed(self, chunk: bytes) -> list[bytes]:
        """The frames that this chunk completes."""
        ...


class LineAssembler:
    """Lines that end with CR, LF or both; empty ones and what ``start`` does not begin are left out.

    With a ``start`` byte, noise before the last one of a line is cut off. A line that grows beyond
    ``longest`` loses its beginning.
    """

    def __init__(self, start: bytes = b"", longest: int = 512) -> None:
        self._start = start
        self._longest = longest
        self._pending = bytearray()

    def asked(self, request: bytes) -> None:
        """Lines answer nothing in particular."""

    def feed(self, chunk: bytes) -> list[bytes]:
        """The whole lines, without their ends."""
        self._pending += chunk.replace(b"\n", b"\r")
        *whole, rest = bytes(self._pending).split(_LINE_ENDS[:1])
        self._pending = bytearray(rest[-self._longest :])
        begun = [self._begun(line) for line in whole]
        return [line for line in begun if line.strip()]

    def _begun(self, line: bytes) -> bytes:
        if not self._start:
            return line
        at = line.rfind(self._start)
        return line[at:] if at >= 0 else b""
