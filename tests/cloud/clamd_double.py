"""ClamAV's daemon on loopback: speaks INSTREAM as clamd does and finds the EICAR test file only."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

EICAR = (
    rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"  # the public test file
)


@dataclass
class Daemon:
    """What it was asked; ``longest`` is its StreamMaxLength."""

    port: int = 0
    longest: int = 25 * 1024 * 1024
    streams: list[bytes] = field(default_factory=list)


@contextmanager
def clamd_double(longest: int = 25 * 1024 * 1024) -> Iterator[Daemon]:
    """A daemon while the block runs."""
    daemon = Daemon(longest=longest)

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            command = self.rfile.read(len(b"zINSTREAM\0"))
            if command != b"zINSTREAM\0":
                self.wfile.write(b"UNKNOWN COMMAND\0")
                return
            stream = b""
            while size := int.from_bytes(self.rfile.read(4)):
                if len(stream) + size > daemon.longest:
                    self.wfile.write(b"INSTREAM size limit exceeded. ERROR\0")
                    return
                stream += self.rfile.read(size)
            daemon.streams.append(stream)
            found = EICAR in stream
            self.wfile.write(b"stream: Eicar-Test-Signature FOUND\0" if found else b"stream: OK\0")

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        daemon.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield daemon
        finally:
            server.shutdown()
            thread.join()
