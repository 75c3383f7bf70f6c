"""One HTTP request to an endpoint, to a checked address, without following redirects."""

from __future__ import annotations

import contextlib
import http.client
import socket
import ssl
import threading
from collections.abc import Mapping

from cloud.webhooks.addresses import IPNetwork, addresses_for, split_url

TIMEOUT_S = 10.0
ALTOGETHER_S = 20.0
"""However slowly an endpoint answers, byte by byte: others wait for the thread that listens to it."""
READ_AT_MOST = 4096
_CONTEXT = ssl.create_default_context()
_CONTEXT.minimum_version = ssl.TLSVersion.TLSv1_2


class Sender:
    """Sends messages; ``context`` is what checks certificates."""

    def __init__(
        self,
        allowed: tuple[IPNetwork, ...] = (),
        timeout_s: float = TIMEOUT_S,
        altogether_s: float = ALTOGETHER_S,
        context: ssl.SSLContext = _CONTEXT,
    ) -> None:
        self._allowed = allowed
        self._timeout_s = timeout_s
        self._altogether_s = altogether_s
        self._context = context

    def check(self, url: str) -> None:
        """Raise ``InvalidInput`` or ``OSError`` when nothing may or can be sent there now."""
        scheme, host, port, _ = split_url(url)
        addresses_for(scheme, host, port, self._allowed)

    def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        """The status of the answer; raises ``OSError`` (``http.client``'s own errors too) without one."""
        scheme, host, port, target = split_url(url)
        address = addresses_for(scheme, host, port, self._allowed)[0]
        connection = _Pinned(host, port, address, self._timeout_s)
        if scheme == "https":
            connection.context = self._context
        default = port == (443 if scheme == "https" else 80)
        name = f"[{host}]" if ":" in host else host
        end = threading.Timer(self._altogether_s, connection.cut_off)
        end.daemon = True
        end.start()
        try:
            connection.request(
                "POST",
                target,
                body,
                {**headers, "Host": name if default else f"{name}:{port}", "Connection": "close"},
            )
            answer = connection.getresponse()
            answer.read(READ_AT_MOST)
            if connection.was_cut_off:  # what came in so far may look like an answer
                raise TimeoutError
            return answer.status
        except (http.client.HTTPException, OSError) as error:
            if connection.was_cut_off:
                raise TimeoutError(f"no whole answer in {self._altogether_s:g} s") from error
            if isinstance(error, OSError):
                raise
            raise OSError(f"the answer is no HTTP ({type(error).__name__})") from error
        finally:
            end.cancel()
            connection.close()


class _Pinned(http.client.HTTPConnection):
    """A connection to one address, whatever the name leads to by then."""

    def __init__(self, host: str, port: int, address: str, timeout_s: float) -> None:
        super().__init__(host, port, timeout=timeout_s)
        self._address = address
        self._timeout_s = timeout_s
        self.context: ssl.SSLContext | None = None
        self.was_cut_off = False

    def cut_off(self) -> None:
        """End the connection from another thread, whatever it waits for."""
        self.was_cut_off = True
        with contextlib.suppress(OSError):
            if self.sock is not None:
                self.sock.shutdown(socket.SHUT_RDWR)

    def connect(self) -> None:
        plain = socket.create_connection((self._address, self.port), self._timeout_s)
        self.sock = plain
        if self.context is not None:
            self.sock = self.context.wrap_socket(plain, server_hostname=self.host)
