"""What can go wrong between the device and the server.

ExternalError
└── ServerRefusal     the server answered, and the answer is no: carries its problem document
"""

from __future__ import annotations

from app.domain.errors import ErrorClass, ExternalError
from app.wire.api import Problem, ProblemCode

_BY_STATUS = {
    401: ErrorClass.AUTH,
    403: ErrorClass.AUTH,
    408: ErrorClass.TIMEOUT,
    409: ErrorClass.CONFLICT,
    423: ErrorClass.RATE_LIMIT,
    429: ErrorClass.RATE_LIMIT,
    500: ErrorClass.UNKNOWN,
    502: ErrorClass.NETWORK,
    503: ErrorClass.NETWORK,
    504: ErrorClass.TIMEOUT,
    507: ErrorClass.RESOURCE,
}


class ServerRefusal(ExternalError):
    """The server refused a request; ``problem`` says why, in words and as a code."""

    def __init__(self, problem: Problem, retry_after_s: float | None) -> None:
        self.problem = problem
        super().__init__(class_of_status(problem.status), problem.detail, retry_after_s)

    @property
    def code(self) -> ProblemCode:
        """The stable code of the problem."""
        return self.problem.code


def class_of_status(status: int) -> ErrorClass:
    """What kind of failure an HTTP status is; other 4xx mean that the request was wrong."""
    known = _BY_STATUS.get(status)
    if known is not None:
        return known
    return ErrorClass.VALIDATION if 400 <= status < 500 else ErrorClass.UNKNOWN
