"""Requests the server refuses, before they have an HTTP form."""

from __future__ import annotations

from uuid import UUID

from app.domain.errors import ErrorClass, RestoreAssistError
from app.wire.api import ProblemCode

_ERROR_CLASSES = {401: ErrorClass.AUTH, 403: ErrorClass.AUTH, 409: ErrorClass.CONFLICT}


class Refusal(RestoreAssistError):
    """A whole request is refused: a status, a stable code and a sentence.

    ``members`` are the extra members of the problem document, such as ``last_n``.
    """

    def __init__(
        self,
        status: int,
        code: ProblemCode,
        detail: str,
        *,
        retry_after_s: int | None = None,
        **members: int | str | list[UUID],
    ) -> None:
        self.status = status
        self.code = code
        self.detail = detail
        self.retry_after_s = retry_after_s
        self.members = members
        self.error_class = _ERROR_CLASSES.get(status, ErrorClass.VALIDATION)
        super().__init__(detail)


def forbidden(detail: str) -> Refusal:
    """The person's role does not allow this."""
    return Refusal(403, ProblemCode.FORBIDDEN, detail)


def not_found(what: str) -> Refusal:
    """It does not exist, or not for this tenant and person: the answer is the same."""
    return Refusal(404, ProblemCode.NOT_FOUND, f"There is no such {what}.")


def device_revoked(device_id: str) -> Refusal:
    """The answer to everything a revoked device asks; a device that is named in it destroys its key."""
    return Refusal(
        403,
        ProblemCode.DEVICE_REVOKED,
        "This device was revoked by the office.",
        device=device_id,
    )
