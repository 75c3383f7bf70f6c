"""The error tree of the product.

RestoreAssistError
├── InvalidInput        a value somebody gave is wrong: names the field, the problem and what is allowed
├── NotFound            a record that was asked for does not exist here
├── NotAllowed          the person may not do this
├── Conflict            the record is not in a state in which this can be done
├── StoreError          the local store cannot be used
│   ├── WrongKey        the key does not open it
│   ├── StoreBusy       another program holds it
│   ├── StoreTooNew     a newer version of the program wrote it
│   ├── TakenOutOfUse   the office took the device out of use, and its key was destroyed
│   └── StoreFull       the disk is full or read-only
└── ExternalError       something outside failed; carries an ErrorClass that says whether to try again
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.phrases import phrase


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


_WRONG = phrase("{field}: {problem}.")
_WRONG_WITH_HINT = phrase("{field}: {problem}. Allowed: {allowed}.")


class RestoreAssistError(Exception):
    """Base of every error the product raises on purpose; ``str()`` is a sentence for a person."""

    error_class: ErrorClass = ErrorClass.UNKNOWN

    @property
    def words(self) -> str:
        """The sentence; a ``Phrase`` where a screen can say it in its language."""
        return self.args[0] if self.args else ""


class InvalidInput(RestoreAssistError):
    """A given value is wrong: which field, what is wrong with it, what is allowed instead.

    ``sentence`` says all of that to a person in one piece, where the name of the field would tell them nothing.
    """

    error_class = ErrorClass.VALIDATION

    def __init__(self, field: str, problem: str, allowed: str = "", *, sentence: str = "") -> None:
        self.field = field
        self.problem = problem
        self.allowed = allowed
        pattern = _WRONG_WITH_HINT if allowed else _WRONG
        super().__init__(
            sentence
            or phrase(
                pattern, field=phrase(field), problem=phrase(problem), allowed=phrase(allowed)
            )
        )


class NotFound(RestoreAssistError):
    """A record that was asked for does not exist here."""

    error_class = ErrorClass.VALIDATION

    def __init__(self, what: str, key: object) -> None:
        self.what = what
        self.key = key
        super().__init__(phrase("There is no {what} {key}.", what=phrase(what), key=key))


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


class StoreTooNew(StoreError):
    """A newer version of the program wrote the store; it was not touched."""


class StoreBusy(StoreError):
    """Another program holds the store."""

    error_class = ErrorClass.CONFLICT


@dataclass(frozen=True, slots=True)
class LastWork:
    """What a device had not sent when it was taken out of use, and the sealed file in which it lies.

    ``rescue_file`` is a path, empty when there was nothing left to send.
    """

    taken_out_at: datetime
    rescue_file: str = ""
    changes: int = 0
    files: int = 0


class TakenOutOfUse(StoreError):
    """The office took this device out of use: its key was destroyed, and nobody opens the store again."""

    error_class = ErrorClass.AUTH

    def __init__(self, last_work: LastWork, store_folder: str) -> None:
        self.last_work = last_work
        self.store_folder = store_folder
        words = (
            f"The office took this tablet out of use ({last_work.taken_out_at:%Y-%m-%d %H:%M} UTC). Its key was "
            "destroyed, so its records cannot be opened any more. What reached the server is safe there."
        )
        if last_work.rescue_file:
            words += (
                f" Not sent before: {last_work.changes} changes and {last_work.files} files. Only the office can open "
                f"them: give it {last_work.rescue_file}."
            )
        super().__init__(words)

    def again(self) -> TakenOutOfUse:
        """The same for another caller: an error that is raised carries where it was raised."""
        return TakenOutOfUse(self.last_work, self.store_folder)


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
