"""Giving collectors' figures to Prometheus, as text or over a port on loopback."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Histogram,
    generate_latest,
    start_http_server,
)
from prometheus_client.registry import Collector

from app.domain.errors import InvalidInput

LOOPBACK = "127.0.0.1"
CONTENT_TYPE = CONTENT_TYPE_LATEST


class Exporter:
    """A registry of its own: nothing of the process's default registry is told by accident."""

    def __init__(self, *collectors: Collector) -> None:
        self._registry = CollectorRegistry()
        for collector in collectors:
            self._registry.register(collector)
        self._close: Callable[[], None] = _nothing

    def histogram(
        self, name: str, words: str, labels: tuple[str, ...], buckets: tuple[float, ...]
    ) -> Histogram:
        """A histogram that is told with the other figures."""
        return Histogram(name, words, labels, registry=self._registry, buckets=buckets)

    def text(self) -> bytes:
        """Every figure in Prometheus' text format."""
        return generate_latest(self._registry)

    def serve(self, port: int) -> int:
        """Answer on loopback from a thread; returns the port. Raises ``InvalidInput`` when it is not free."""
        try:
            server, thread = start_http_server(port, LOOPBACK, self._registry)
        except OSError as error:
            raise InvalidInput(
                "--metrics-port", f"{port} cannot be used: {error.strerror}", "a free port, or 0"
            ) from error

        def close() -> None:
            server.shutdown()
            server.server_close()
            thread.join()

        self._close = close
        return int(server.server_port)

    def close(self) -> None:
        """Answer no more."""
        self._close()
        self._close = _nothing


def _nothing() -> None:
    """What there is to close before anything is served."""
