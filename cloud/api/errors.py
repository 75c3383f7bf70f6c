"""Every error as a problem document (RFC 9457)."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Mapping
from http import HTTPStatus
from uuid import UUID

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import (
    DataError,
    IntegrityError,
    InterfaceError,
    OperationalError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout
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
from cloud.problems import Refusal
from cloud.rate_limits import Turnstile

log = structlog.get_logger(__name__)

OUTSIDE_RETRY_AFTER_S = 30
POSTGRES_DISK_FULL = "53100"
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_CODES = {
    400: ProblemCode.MALFORMED,
    404: ProblemCode.NOT_FOUND,
    405: ProblemCode.METHOD_NOT_ALLOWED,
    413: ProblemCode.TOO_LARGE,
    415: ProblemCode.UNSUPPORTED_MEDIA,
}

_DETAILS = {
    "Not Found": "There is nothing at this address. /v1/openapi.json names every address.",
    "Method Not Allowed": "This cannot be done at this address. The header Allow says what can.",
    "There was an error parsing the body": "The body is not JSON in UTF-8, or it is nested too deep.",
}
"""What the framework says in few words, so that it says what to do."""


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
        trace_id=structlog.contextvars.get_contextvars().get("trace_id"),
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
    async def on_refusal(request: Request, error: Refusal) -> JsonAnswer:
        if error.code is ProblemCode.TOKEN_INVALID:
            # Each made-up token is another caller; only the address that tries them can be counted.
            turnstile: Turnstile = app.state.services.turnstile
            try:
                turnstile.pass_address(request.client.host if request.client else "")
            except Refusal as too_often:
                error = too_often
        return problem_response(
            error.status,
            error.code,
            error.detail,
            retry_after_s=error.retry_after_s,
            members=error.members,
        )

    @app.exception_handler(RequestValidationError)
    async def on_validation(request: Request, error: RequestValidationError) -> JsonAnswer:
        found = error.errors()
        if any(item["loc"] == ("body",) for item in found) and not _is_json(request):
            return problem_response(
                415,
                ProblemCode.UNSUPPORTED_MEDIA,
                "Send the body as JSON, with Content-Type: application/json.",
            )
        if found and found[0]["type"] == "json_invalid":
            _, place = found[0]["loc"]
            reason = found[0].get("ctx", {}).get("error", "")
            return problem_response(
                400,
                ProblemCode.MALFORMED,
                f"The body is not JSON: at character {place}, {reason}.",
            )
        errors = [FieldProblem(field=_pointer(item["loc"]), problem=item["msg"]) for item in found]
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
        detail = _DETAILS.get(str(error.detail), str(error.detail))
        answer = problem_response(error.status_code, code, detail)
        if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            answer.headers["Allow"] = ", ".join(_allowed_methods(app, request.url.path))
        return answer

    @app.exception_handler(OSError)
    async def on_files(_: Request, error: OSError) -> JsonAnswer:
        if error.errno not in _NO_ROOM:
            raise error
        return _disk_full()

    @app.exception_handler(OperationalError)
    @app.exception_handler(InterfaceError)
    @app.exception_handler(PoolTimeout)
    async def on_database(_: Request, error: SQLAlchemyError) -> JsonAnswer:
        cause = getattr(error, "orig", error)
        if (
            getattr(cause, "sqlstate", "") == POSTGRES_DISK_FULL
            or getattr(cause, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
        ):
            return _disk_full()
        log.error("database unavailable", error=type(cause).__name__)
        return problem_response(
            503, ProblemCode.UNAVAILABLE, "The database cannot be reached.", retry_after_s=5
        )

    @app.exception_handler(IntegrityError)
    async def on_race(_: Request, error: IntegrityError) -> JsonAnswer:
        log.warning("a change met another one", error=type(error.orig).__name__)
        return problem_response(
            409,
            ProblemCode.CONFLICT,
            "Somebody changed the same thing at this moment. Read it again, then decide.",
        )

    @app.exception_handler(DataError)
    async def on_value(_: Request, _error: DataError) -> JsonAnswer:
        return problem_response(
            422,
            ProblemCode.INVALID_INPUT,
            "A value cannot be stored: the character NUL, or a number that is too large.",
        )


def _disk_full() -> JsonAnswer:
    log.error("the disk is full")
    return problem_response(
        507, ProblemCode.STORAGE_FULL, "The server's disk is full.", retry_after_s=60
    )


def fault_response() -> JsonAnswer:
    """The answer for an error that nobody foresaw."""
    answer = problem_response(
        500,
        ProblemCode.INTERNAL,
        "Something went wrong on the server; it was logged under this trace_id.",
    )
    # Whatever is left of the request is not read any more, so the connection is of no use.
    answer.headers["Connection"] = "close"
    return answer


def _is_json(request: Request) -> bool:
    kind, _, subtype = request.headers.get("content-type", "").partition(";")[0].partition("/")
    subtype = subtype.strip().lower()
    return kind.lower() == "application" and (subtype == "json" or subtype.endswith("+json"))


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
