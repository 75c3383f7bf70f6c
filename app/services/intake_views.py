"""What the intake page works on: the fields, what was recognised for them, and the form that becomes a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.intake.fields import INSURANCE, KINDS, REQUIRED, Candidate, Confidence, Field, Kind, Span

if TYPE_CHECKING:  # the window imports this before its first frame, and not what reads documents
    from app.intake.checks import Doubt
    from app.intake.documents import FileType
    from app.intake.structured import Leaf

__all__ = [
    "INSURANCE",
    "KINDS",
    "REQUIRED",
    "Candidate",
    "Confidence",
    "Field",
    "IntakeCheck",
    "IntakeForm",
    "IntakeReading",
    "IntakeStep",
    "IntakeTemplate",
    "Kind",
    "SourceFile",
    "Span",
]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The file that a job was read from; it is kept with the job as it came."""

    name: str
    file_type: FileType
    content: bytes

    @property
    def media_type(self) -> str:
        """What the server and other programs call it."""
        return _MEDIA_TYPES[self.file_type]


_MEDIA_TYPES: Mapping[str, str] = {
    "pdf": "application/pdf",
    "word": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "json": "application/json",
    "mail": "message/rfc822",
    "text": "text/plain",
}


@dataclass(frozen=True, slots=True)
class IntakeReading:
    """What was read: the lines of each page, the candidates with the best first, what is open and what is odd.

    ``leaves`` are the values of structured data, for mapping them to fields.
    """

    pages: tuple[tuple[str, ...], ...]
    candidates: Mapping[Field, tuple[Candidate, ...]]
    missing: tuple[Field, ...]
    doubts: tuple[Doubt, ...]
    characters: int
    words: int
    source: SourceFile | None = None
    leaves: tuple[Leaf, ...] = ()


@dataclass(frozen=True, slots=True)
class IntakeStep:
    """How far the reading of a file is; ``reading`` comes with the last step."""

    done: int
    of: int
    reading: IntakeReading | None = None


@dataclass(frozen=True, slots=True)
class IntakeCheck:
    """The values that a person gave, written as their kinds say, and what is still open and odd about them."""

    values: Mapping[Field, str]
    missing: tuple[Field, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class IntakeForm:
    """The accepted values, written as their :class:`Kind` says.

    ``time_zone`` is used where the place does not say which zone it keeps. When the time of loss is not known,
    ``loss_time_note`` says why and the day of the call stands in for it.
    """

    values: Mapping[Field, str]
    number: str
    time_zone: str
    loss_time_note: str = ""
    source: SourceFile | None = None


@dataclass(frozen=True, slots=True)
class IntakeTemplate:
    """A text to start from."""

    key: str
    title: str
    text: str = field(repr=False)
