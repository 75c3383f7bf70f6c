"""When a failed attempt is made again: the class of an error, and how long to wait."""

from __future__ import annotations

import asyncio
import random

from app.domain.errors import ErrorClass, ExternalError, RestoreAssistError
from app.orchestration.definition import Backoff, RetryPolicy


def classify(error: BaseException) -> ErrorClass:
    """The class of an error, from its type alone."""
    match error:
        case RestoreAssistError():
            return error.error_class
        case TimeoutError() | asyncio.TimeoutError():
            return ErrorClass.TIMEOUT
        case ConnectionError():
            return ErrorClass.NETWORK
        case MemoryError() | OSError():
            return ErrorClass.RESOURCE
        case ValueError() | TypeError() | KeyError():
            return ErrorClass.VALIDATION
    return ErrorClass.UNKNOWN


def wait_before_retry_s(
    policy: RetryPolicy,
    attempt: int,
    error: BaseException,
    left_s: float,
    random_source: random.Random,
) -> float | None:
    """Seconds to wait after the failed ``attempt`` (counted from 1); ``None`` when it was the last one.

    Full jitter over an exponential ceiling; a server's Retry-After is the least wait. Never waits past the deadline.
    """
    if classify(error) not in policy.classes or attempt >= policy.max_attempts:
        return None
    growth = {
        Backoff.EXPONENTIAL: 2.0 ** (attempt - 1),
        Backoff.LINEAR: float(attempt),
        Backoff.FIXED: 1.0,
    }
    ceiling = min(policy.cap_s, policy.base_s * growth[policy.backoff])
    wait = random_source.uniform(0.0, ceiling)
    if isinstance(error, ExternalError) and error.retry_after_s is not None:
        wait = max(wait, error.retry_after_s)
    return wait if wait < left_s else None
