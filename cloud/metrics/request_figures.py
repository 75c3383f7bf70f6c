"""How many requests each route answered, with which status, and how long that took."""

from __future__ import annotations

import time

from prometheus_client import Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cloud.metrics.exporter import Exporter

_BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
_NO_ROUTE = "none"
_FAILED = 500


class RequestFigures:
    """A middleware; routes are named by their template, so that no id and no token becomes a label."""

    def __init__(self, app: ASGIApp, exporter: Exporter) -> None:
        self._app = app
        self._seconds: Histogram = exporter.histogram(
            "restoreassist_http_request_duration_seconds",
            "Time to the last byte of an answer.",
            ("method", "route", "status"),
            _BUCKETS,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Measure one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        status = _FAILED

        async def told(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, told)
        finally:
            route = getattr(scope.get("route"), "path", _NO_ROUTE)
            method = scope["method"] if route != _NO_ROUTE else _NO_ROUTE
            seconds = time.perf_counter() - begun
            self._seconds.labels(method, route, str(status)).observe(seconds)
