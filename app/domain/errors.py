"""The error tree of the product.

RestoreAssistError
├── InvalidInput        a value somebody gave is wrong: names the field, the problem and what is allowed
├── NotFound            a record that was asked for does not exist here
├── NotAllowed          the person may not do this
├── Conflict            the record is not in a state in which this can be done
├── StoreError          the local store cannot be used
│   ├── WrongKey        the key does not open it
│   ├── StoreBusy       another program holds it
│   └── StoreFull       the disk is full or read-only
└── ExternalError       something outside failed; carries an ErrorClass that says whether to try again
"""

from __future__ import annotations

from enum import StrEnum


class ErrorClass(StrEnum):
    """What kind of failure it was; decided once, from types and codes, never from message text."""

    VALIDATION = "VALIDATION"
    RATE_LIMIT = "RATE_LIMIT"
    AUTH = "AUTH"
    NETWORK = "NETWORK"
    TIMEOUT = "TIMEOUT"
    CONFLICT = "CONFLICT"
    RESOURCE = "RESOURCE"
    UNKNOWN = "UNKNOWN"

    @property
    def retryable(self) -> bool:
        """Whether the same call may succeed later without anybody changing anything."""
        return self in _RETRYABLE


_RETRYABLE = frozenset({ErrorClass.RATE_LIMIT, ErrorClass.NETWORK, ErrorClass.TIMEOUT})


class RestoreAssistError(Exception):
    """Base of every error the product raises on purpose; ``str()`` is a sentence for a person."""

    error_class: ErrorClass = ErrorClass.UNKNOWN


class InvalidInput(RestoreAssistError):
    """A given value is wrong: which field, what is wrong with it, what is allowed instead."""

    error_class = ErrorClass.VALIDATION

    def __init__(self, field: str, problem: str, allowed: str = "") -> None:
        self.field = field
        self.problem = problem
        self.allowed = allowed
        hint = f" Allowed: {allowed}." if allowed else ""
        super().__init__(f"{field}: {problem}.{hint}")


class NotFound(RestoreAssistError):
    """A record that was asked for does not exist here."""

    error_class = ErrorClass.VALIDATION

    def __init__(self, what: str, key: object) -> None:
        self.what = what
        self.key = key
        super().__init__(f"There is no {what} {key}.")


class NotAllowed(RestoreAssistError):
    """The person may not do this."""

    error_class = ErrorClass.AUTH


class Conflict(RestoreAssistError):
    """The record is not in a state in which this can be done."""

    error_class = ErrorClass.CONFLICT


class StoreError(RestoreAssistError):
    """The local store cannot be used."""

    error_class = ErrorClass.RESOURCE


class WrongKey(StoreError):
    """The key or passphrase does not open the store."""

    error_class = ErrorClass.AUTH


class StoreBusy(StoreError):
    """Another program holds the store."""

    error_class = ErrorClass.CONFLICT


class StoreFull(StoreError):
    """The disk is full or cannot be written; nothing that was confirmed before is lost."""


class ExternalError(RestoreAssistError):
    """Something outside the program failed."""

    def __init__(
        self, error_class: ErrorClass, message: str, retry_after_s: float | None = None
    ) -> None:
        self.error_class = error_class
        self.retry_after_s = retry_after_s
        super().__init__(message)
