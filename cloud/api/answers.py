"""JSON answers that say what their bytes must be."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi.responses import JSONResponse, Response

from app.wire.digest import HEADER, content_digest


class JsonAnswer(JSONResponse):
    """A value as JSON, with its digest."""

    def init_headers(self, headers: Mapping[str, str] | None = None) -> None:
        """The given headers and the digest of the body."""
        super().init_headers({**(headers or {}), HEADER: content_digest(bytes(self.body))})


def json_text(content: str) -> Response:
    """JSON that was made before, with its digest."""
    encoded = content.encode()
    headers = {HEADER: content_digest(encoded)}
    return Response(encoded, media_type="application/json", headers=headers)
