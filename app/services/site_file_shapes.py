"""Which records of a job are entered as a form, and which questions each asks, read from the types of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import NoneType
from typing import Annotated, Any, Final, get_args, get_origin, get_type_hints
from uuid import UUID

from app.domain.per_type import per_type
from app.domain.records import RecordKind, YesNoUnknown
from app.domain.records.constraints import Range, Ref, Text
from app.domain.records.registry import RECORD_TYPES
from app.domain.records.values import Fact, Money
from standards.category import WaterSource


class AnswerKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    LINES = "lines"
    """Several texts."""
    FACTS = "facts"
    """Several lines of ``name: value unit``."""
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBER = "number"
    MONEY = "money"
    TIME = "time"
    DATE = "date"
    RECORD = "record"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Question:
    """One field of a record as a question.

    ``choices`` are the keys to choose from; ``target`` is the kind of the records to choose from; ``unit`` is that of
    a number, as it is stored.
    """

    name: str
    answer: AnswerKind
    required: bool
    choices: tuple[str, ...] = ()
    target: RecordKind | None = None
    unit: str = ""


class Topic(StrEnum):
    """A part of the site file."""

    LOSS = "loss"
    PEOPLE = "people"
    SAFETY = "safety"
    FINDINGS = "findings"
    PLAN = "plan"
    WORK = "work"
    CONTENTS = "contents"


K = RecordKind
TOPICS: Final[Mapping[Topic, tuple[RecordKind, ...]]] = {
    Topic.LOSS: (K.JOB, K.MILESTONE, K.CLAIM, K.PROGRAMME, K.VISIT),
    Topic.PEOPLE: (K.PARTY, K.OCCUPANCY, K.NOTICE, K.VERBAL_AUTHORITY, K.CREDENTIAL),
    Topic.SAFETY: (K.POWER_ISOLATION, K.PPE_USE, K.HAZARD_TEST, K.REFERRAL),
    Topic.FINDINGS: (
        K.SOURCE, K.MIGRATION_CHECK, K.OBSERVATION, K.PROPERTY, K.HVAC_CHECK, K.MATERIAL, K.CALIBRATION,
    ),
    Topic.PLAN: (K.WORK_PLAN, K.CONTAINMENT, K.PRESSURE_READING, K.DEVIATION),
    Topic.WORK: (K.REMOVAL, K.BIOCIDE_USE, K.CLEARANCE, K.REGULATORY, K.NOTE),
    Topic.CONTENTS: (K.CONTENTS_ITEM, K.CONTENTS_BOX, K.CONTENTS_MOVE),
}  # fmt: skip
FILED_KINDS: Final = frozenset(kind for kinds in TOPICS.values() for kind in kinds)
ONE_EACH: Final = frozenset({K.JOB, K.CLAIM, K.PROPERTY})
"""Kinds of which a job has one record."""
MADE_ELSEWHERE: Final = frozenset({K.JOB, K.VISIT})
"""Kinds that are put right here and begun elsewhere."""

RECORDER: Final = frozenset(
    {
        "recorded_by", "checked_by", "seen_by", "decided_by", "written_by", "taken_by", "told_by",
        "adopted_by", "operator",
    }
)  # fmt: skip
"""Fields that hold who entered the record."""
ENTERED_AT: Final = frozenset(
    {"recorded_at", "checked_at", "seen_at", "decided_at", "written_at", "adopted_at"}
)
"""Fields that hold when the record was entered."""
_HIDDEN: Final = frozenset(
    {
        "id", "job_id", "supersedes", "visit_id", "reading_id", "document_id", "laboratory_document_id",
        "monotonic_ns", "raw", "source", "quality", "typed", "address", "ai_drafted", "zeroed",
        "latitude", "longitude", "elevation_basis", "build_out", "envelope", "prevailing_weather", "known_hazards",
        "equipment_caps", "approval_limits", "approval_amount", "locks_after_send", "report_formats", "details",
        "findings", "point_id", "hvac_supports_drying",
    }
) | RECORDER | ENTERED_AT  # fmt: skip
_ONLY: Final[Mapping[RecordKind, tuple[str, ...]]] = {
    K.JOB: (
        "client_name", "claim_number", "carrier", "source_of_loss", "cause", "job_type", "peril",
        "loss_time_known", "loss_time_note", "jurisdiction", "currency", "retain_until",
    ),
    K.VISIT: ("kind", "gap_reason", "crew", "note"),
    K.CLAIM: (
        "claim_number", "policy_number", "assignment_source", "assigned_at", "adjuster_id", "programme_id",
        "deductible", "note",
    ),
    K.MATERIAL: (
        "room_id", "surface", "catalogue_key", "restorability", "decision_reason", "porosity", "evaporation",
        "suspected", "layers", "note",
    ),
    K.CALIBRATION: ("instrument_id", "method", "passed", "checked_at", "reference_value", "shown_value", "note"),
    K.OBSERVATION: ("kind", "description", "room_id", "area_m2", "photo_ids", "owner_told_at"),
}  # fmt: skip
"""Kinds of which only these fields are asked for, in this order."""
_LONG: Final = 1000
_YES_NO: Final = ("yes", "no")


@per_type
def questions(record_type: type[Any]) -> tuple[Question, ...]:
    """The questions of a kind of record, what must be answered first."""
    kind = next(kind for kind, known in RECORD_TYPES.items() if known is record_type)
    hints = get_type_hints(record_type, include_extras=True)
    by_name: dict[str, Field[Any]] = {field.name: field for field in fields(record_type)}
    if kind in _ONLY:
        return tuple(_question(kind, by_name[name], hints[name]) for name in _ONLY[kind])
    asked = [
        _question(kind, field, hints[field.name])
        for field in by_name.values()
        if field.name not in _HIDDEN
    ]
    return tuple(sorted(asked, key=lambda question: not question.required))


def _question(kind: RecordKind, field: Field[Any], hint: Any) -> Question:
    required = field.default is MISSING and field.default_factory is MISSING
    if (kind, field.name) == (RecordKind.SOURCE, "water_source"):
        return Question(field.name, AnswerKind.CHOICE, False, tuple(WaterSource))
    return _of_hint(field.name, hint, required)


def _of_hint(name: str, hint: Any, required: bool) -> Question:
    inner, optional = _without_none(hint)
    required = required and not optional
    if get_origin(inner) is Annotated:
        return _annotated(name, inner, required)
    if get_origin(inner) is tuple:
        return _several(name, get_args(inner)[0])
    if inner is bool:
        # A yes or no that may stay open has no answer; one that may not needs one.
        return Question(name, AnswerKind.CHOICE, required, _YES_NO)
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        return Question(name, AnswerKind.CHOICE, required or inner is YesNoUnknown, tuple(inner))
    return Question(name, _PLAIN[inner], required and inner is not str)


_PLAIN: Final[Mapping[Any, AnswerKind]] = {
    str: AnswerKind.TEXT,
    int: AnswerKind.NUMBER,
    Decimal: AnswerKind.NUMBER,
    datetime: AnswerKind.TIME,
    date: AnswerKind.DATE,
    Money: AnswerKind.MONEY,
}


def _without_none(hint: Any) -> tuple[Any, bool]:
    parts = get_args(hint)
    if NoneType not in parts:
        return hint, False
    return next(part for part in parts if part is not NoneType), True


def _annotated(name: str, hint: Any, required: bool) -> Question:
    base, *notes = get_args(hint)
    for note in notes:
        if isinstance(note, Ref):
            return Question(name, AnswerKind.RECORD, required, target=note.kind)
        if isinstance(note, Text):
            long = note.most > _LONG
            kind = AnswerKind.LONG_TEXT if long else AnswerKind.TEXT
            return Question(name, kind, required and note.least > 0)
        if isinstance(note, Range):
            return Question(name, AnswerKind.NUMBER, required, unit=note.unit)
    raise TypeError(f"{name}: {base} has no constraint that is known")


def _several(name: str, item: Any) -> Question:
    if item is str:
        return Question(name, AnswerKind.LINES, False)
    if item is Fact:
        return Question(name, AnswerKind.FACTS, False)
    if isinstance(item, type) and issubclass(item, StrEnum):
        return Question(name, AnswerKind.CHOICES, False, tuple(item))
    target = next(note.kind for note in get_args(item)[1:] if isinstance(note, Ref))
    assert get_args(item)[0] is UUID
    return Question(name, AnswerKind.RECORDS, False, target=target)
