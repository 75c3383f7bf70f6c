"""Every error as a problem document (RFC 9457)."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from uuid import UUID

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import DataError, OperationalError
from starlette.exceptions import HTTPException
from starlette.routing import compile_path

from app.domain.errors import (
    Conflict,
    ExternalError,
    InvalidInput,
    NotAllowed,
    NotFound,
    WrongKey,
)
from app.wire.api import PROBLEM_MEDIA_TYPE, FieldProblem, Problem, ProblemCode
from cloud.api.answers import JsonAnswer
from cloud.api.headers import SECURITY_HEADERS
from cloud.problems import Refusal

log = structlog.get_logger(__name__)

OUTSIDE_RETRY_AFTER_S = 30
_CODES = {
    400: ProblemCode.MALFORMED,
    404: ProblemCode.NOT_FOUND,
    405: ProblemCode.METHOD_NOT_ALLOWED,
    413: ProblemCode.TOO_LARGE,
    415: ProblemCode.UNSUPPORTED_MEDIA,
}


def problem_response(
    status: int,
    code: ProblemCode,
    detail: str,
    *,
    errors: list[FieldProblem] | None = None,
    retry_after_s: int | None = None,
    members: Mapping[str, int | str | list[UUID]] | None = None,
) -> JsonAnswer:
    """The answer for an error."""
    problem = Problem(
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        code=code,
        errors=errors or [],
    ).model_copy(update=members)
    headers = {} if retry_after_s is None else {"Retry-After": str(retry_after_s)}
    if status == HTTPStatus.UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return JsonAnswer(
        problem.model_dump(mode="json", exclude_none=True),
        status,
        headers,
        media_type=PROBLEM_MEDIA_TYPE,
    )


def install(app: FastAPI) -> None:
    """Register the handlers."""

    @app.exception_handler(Refusal)
    async def on_refusal(_: Request, error: Refusal) -> JsonAnswer:
        return problem_response(
            error.status,
            error.code,
            error.detail,
            retry_after_s=error.retry_after_s,
            members=error.members,
        )

    @app.exception_handler(RequestValidationError)
    async def on_validation(_: Request, error: RequestValidationError) -> JsonAnswer:
        errors = [
            FieldProblem(field=_pointer(item["loc"]), problem=item["msg"])
            for item in error.errors()
        ]
        named = "; ".join(f"{item.field}: {item.problem}" for item in errors[:3])
        return problem_response(422, ProblemCode.INVALID_INPUT, named, errors=errors)

    @app.exception_handler(InvalidInput)
    async def on_invalid_input(_: Request, error: InvalidInput) -> JsonAnswer:
        errors = [FieldProblem(field=f"/{error.field}", problem=str(error))]
        return problem_response(422, ProblemCode.INVALID_INPUT, str(error), errors=errors)

    @app.exception_handler(WrongKey)
    async def on_wrong_key(_: Request, error: WrongKey) -> JsonAnswer:
        return problem_response(422, ProblemCode.INVALID_INPUT, str(error))

    @app.exception_handler(NotFound)
    async def on_not_found(_: Request, error: NotFound) -> JsonAnswer:
        return problem_response(404, ProblemCode.NOT_FOUND, str(error))

    @app.exception_handler(NotAllowed)
    async def on_not_allowed(_: Request, error: NotAllowed) -> JsonAnswer:
        return problem_response(403, ProblemCode.FORBIDDEN, str(error))

    @app.exception_handler(Conflict)
    async def on_conflict(_: Request, error: Conflict) -> JsonAnswer:
        return problem_response(409, ProblemCode.CONFLICT, str(error))

    @app.exception_handler(ExternalError)
    async def on_outside(_: Request, error: ExternalError) -> JsonAnswer:
        return problem_response(
            503, ProblemCode.UNAVAILABLE, str(error), retry_after_s=OUTSIDE_RETRY_AFTER_S
        )

    @app.exception_handler(HTTPException)
    async def on_http(request: Request, error: HTTPException) -> JsonAnswer:
        code = _CODES.get(error.status_code, ProblemCode.MALFORMED)
        answer = problem_response(error.status_code, code, str(error.detail))
        if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            answer.headers["Allow"] = ", ".join(_allowed_methods(app, request.url.path))
        return answer

    @app.exception_handler(OperationalError)
    async def on_database(_: Request, error: OperationalError) -> JsonAnswer:
        log.error("database unavailable", error=type(error.orig).__name__)
        return problem_response(
            503, ProblemCode.UNAVAILABLE, "The database cannot be reached.", retry_after_s=5
        )

    @app.exception_handler(DataError)
    async def on_value(_: Request, _error: DataError) -> JsonAnswer:
        return problem_response(
            422,
            ProblemCode.INVALID_INPUT,
            "A value cannot be stored: the character NUL, or a number that is too large.",
        )

    @app.exception_handler(Exception)
    async def on_bug(_: Request, _error: Exception) -> JsonAnswer:
        answer = problem_response(
            500, ProblemCode.INTERNAL, "Something went wrong on the server; it was logged."
        )
        answer.headers.update(SECURITY_HEADERS)
        # The server hangs up after a fault; whoever is not told sends the next request into a closed connection.
        answer.headers["Connection"] = "close"
        return answer


def _allowed_methods(app: FastAPI, path: str) -> list[str]:
    """What may be done at this address, by the description of the interface."""
    described = app.openapi()["paths"]
    methods: dict[str, object] = described.get(path) or next(
        (
            methods
            for pattern, methods in described.items()
            if compile_path(pattern)[0].fullmatch(path)
        ),
        {},
    )
    return sorted(method.upper() for method in methods)


def _pointer(location: tuple[int | str, ...]) -> str:
    """A JSON pointer into the body, or ``/header/name``, ``/query/name``, ``/path/name``."""
    parts = location[1:] if location and location[0] == "body" else location
    return "/" + "/".join(str(part) for part in parts)
