"""Route: the server's figures for Prometheus, to whoever has the metrics token."""

from __future__ import annotations

import hmac

from fastapi import APIRouter, Request, Response

from app.wire.api import ProblemCode
from cloud.api.context import BearerDep, ServicesDep
from cloud.metrics.exporter import CONTENT_TYPE, Exporter
from cloud.problems import Refusal

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
def get_metrics(request: Request, parts: ServicesDep, credentials: BearerDep) -> Response:
    """Requests, runs, questions and workers; without a configured token there is no such page."""
    wanted = parts.settings.metrics_token
    if not wanted:
        raise Refusal(404, ProblemCode.NOT_FOUND, "There is no such page.")
    given = credentials.credentials if credentials else ""
    if not hmac.compare_digest(given.encode(), wanted.encode()):
        raise Refusal(401, ProblemCode.TOKEN_INVALID, "The metrics token is missing or wrong.")
    exporter: Exporter = request.app.state.exporter
    return Response(exporter.text(), media_type=CONTENT_TYPE)
