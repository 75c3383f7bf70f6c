"""Giving collectors' figures to Prometheus, as text or over a port on loopback."""

from __future__ import annotations

import os
from collections.abc import Callable

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Histogram,
    ProcessCollector,
    generate_latest,
    start_http_server,
)
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from app.domain.errors import InvalidInput

FOLDER_VARIABLE = "PROMETHEUS_MULTIPROC_DIR"
"""The library looks for it when it is imported: it must be set before a process starts."""
LOOPBACK = "127.0.0.1"
CONTENT_TYPE = CONTENT_TYPE_LATEST


class Exporter:
    """A registry of its own: nothing of the process's default registry is told by accident.

    Where several processes serve one address, each writes its histograms to files in ``FOLDER_VARIABLE``, and whichever
    is asked tells the sum: a scrape that reaches another process every time never sees a count go back.
    """

    def __init__(self, *collectors: Collector) -> None:
        self._registry = CollectorRegistry()
        self._shares = FOLDER_VARIABLE in os.environ
        if self._shares:
            MultiProcessCollector(self._registry)  # type: ignore[no-untyped-call]
        else:
            ProcessCollector(registry=self._registry)
        for collector in collectors:
            self._registry.register(collector)
        self._close: Callable[[], None] = _nothing

    def histogram(
        self, name: str, words: str, labels: tuple[str, ...], buckets: tuple[float, ...]
    ) -> Histogram:
        """A histogram that is told with the other figures."""
        return Histogram(
            name, words, labels, registry=None if self._shares else self._registry, buckets=buckets
        )

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
