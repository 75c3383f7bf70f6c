"""Asking ClamAV's daemon whether bytes hold a virus (clamd's ``INSTREAM`` command, ``man clamd``)."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.errors import ErrorClass, ExternalError, InvalidInput

VARIABLE = "RESTOREASSIST_CLAMD"
TIMEOUT_S = 60.0
PIECE_BYTES = 64 * 1024
ANSWER_BYTES = 4096
_FOUND, _CLEAN = " FOUND", "stream: OK"


@dataclass(frozen=True, slots=True)
class Clamd:
    """The daemon at a socket file (``path``) or at ``host`` and ``port``."""

    path: str = ""
    host: str = ""
    port: int = 0
    timeout_s: float = TIMEOUT_S

    @classmethod
    def parse(cls, text: str) -> Clamd:
        """From ``unix:/run/clamav/clamd.ctl`` or ``tcp:host:3310``; raises ``InvalidInput``."""
        kind, _, rest = text.partition(":")
        host, _, port = rest.rpartition(":")
        if kind == "unix" and rest.startswith("/"):
            return cls(path=rest)
        if kind == "tcp" and host and port.isdigit() and 0 < int(port) < 65536:
            return cls(host=host.strip("[]"), port=int(port))
        raise InvalidInput(
            VARIABLE, "it names no scanner", "unix:/run/clamav/clamd.ctl or tcp:host:3310"
        )

    def scan(self, pieces: Iterable[bytes]) -> str:
        """The name of what was found, empty when nothing was; raises ``ExternalError`` without a verdict."""
        try:
            with self._connect() as connection:
                connection.sendall(b"zINSTREAM\0")
                try:
                    for piece in pieces:
                        for start in range(0, len(piece), PIECE_BYTES):
                            part = piece[start : start + PIECE_BYTES]
                            connection.sendall(len(part).to_bytes(4) + part)
                    connection.sendall(bytes(4))
                except (BrokenPipeError, ConnectionResetError):
                    pass  # it says why before it closes, for example that the stream is too long
                answer = _line(connection)
        except OSError as error:
            raise ExternalError(
                ErrorClass.NETWORK, f"The virus scanner does not answer ({type(error).__name__})."
            ) from error
        if answer == _CLEAN:
            return ""
        if answer.endswith(_FOUND):
            return answer.removesuffix(_FOUND).removeprefix("stream: ")
        raise ExternalError(ErrorClass.NETWORK, f"The virus scanner gave no verdict: {answer!r}.")

    def _connect(self) -> socket.socket:
        if not self.path:
            return socket.create_connection((self.host, self.port), self.timeout_s)
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(self.timeout_s)
        try:
            connection.connect(self.path)
        except OSError:
            connection.close()
            raise
        return connection


def clamd_of(environment: Mapping[str, str]) -> Clamd | None:
    """The scanner that the environment names, if any."""
    text = environment.get(VARIABLE, "")
    return Clamd.parse(text) if text else None


def _line(connection: socket.socket) -> str:
    answer = b""
    while b"\0" not in answer and len(answer) < ANSWER_BYTES:
        more = connection.recv(ANSWER_BYTES)
        if not more:
            break
        answer += more
    return answer.partition(b"\0")[0].decode("utf-8", "replace").strip()
