"""The description of the HTTP interface: what FastAPI derives, and that every error is a problem document."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app.wire.api import PROBLEM_MEDIA_TYPE, Problem

_REFERENCE = "#/components/schemas/{model}"
_PROBLEM = {
    "content": {PROBLEM_MEDIA_TYPE: {"schema": {"$ref": _REFERENCE.format(model="Problem")}}}
}
PROBLEMS: dict[int | str, dict[str, Any]] = {
    "4XX": {"description": "The request is refused; `code` and `detail` say why.", **_PROBLEM},
    "5XX": {"description": "The server cannot answer now, or has a fault.", **_PROBLEM},
}
"""For every route of the app."""


def describe(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI 3.1 document of the app, made once."""
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title, version=app.version, routes=app.routes, servers=app.servers
        )
        problem = Problem.model_json_schema(ref_template=_REFERENCE)
        schemas = document["components"]["schemas"]
        schemas.update(problem.pop("$defs", {}))
        schemas["Problem"] = problem
        app.openapi_schema = document
    return app.openapi_schema
