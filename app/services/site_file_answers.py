"""Answers of the site file as texts, and the records that they make.

An answer is a tuple of texts: none when the question stays open, one for most, several for lists. Yes and no are
``yes`` and ``no``, times are ``2026-11-28 14:05`` in the zone of the site, dates ``2026-11-28``, numbers have the unit
of the question.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal, InvalidOperation
from typing import Any, Final, get_args, get_type_hints
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Fact, Record, RecordKind
from app.domain.records.registry import RECORD_TYPES
from app.domain.records.values import Money
from app.services.site_file_shapes import AnswerKind, Question, questions

Answers = Mapping[str, Sequence[str]]
_TIME: Final = "%Y-%m-%d %H:%M"


def answers_of(record: Record, zone: tzinfo) -> dict[str, tuple[str, ...]]:
    """What a record says, question by question."""
    return {
        question.name: _texts(getattr(record, question.name), zone)
        for question in questions(type(record))
    }


def values_of(kind: RecordKind, answers: Answers, zone: tzinfo, currency: str) -> dict[str, object]:
    """The values of the fields that were answered; raises ``InvalidInput`` for the first that is missing or wrong."""
    record_type = RECORD_TYPES[kind]
    hints = get_type_hints(record_type)
    known = {question.name: question for question in questions(record_type)}
    for name in answers.keys() - known.keys():
        raise InvalidInput(name, "there is no such question", ", ".join(sorted(known)))
    found: dict[str, object] = {}
    for name, question in known.items():
        texts = [text.strip() for text in answers.get(name, ()) if text.strip()]
        if question.required and not texts:
            raise InvalidInput(name, "it is not answered", "an answer")
        if texts:
            found[name] = _value(question, texts, hints[name], zone, currency)
    return found


def emptied(kind: RecordKind, names: Sequence[str]) -> dict[str, object]:
    """What fields hold whose answer was taken away."""
    record_type = RECORD_TYPES[kind]
    hints = get_type_hints(record_type)
    return {name: _EMPTY.get(_plain(hints[name]), None) for name in names}


_EMPTY: Final[Mapping[Any, object]] = {str: "", tuple: (), bool: False}


def _plain(hint: Any) -> Any:
    """``tuple`` for any tuple, the type itself where nothing may stay open, ``None`` where it may."""
    if type(None) in get_args(hint):
        return None
    return getattr(hint, "__origin__", hint)


def _texts(value: Any, zone: tzinfo) -> tuple[str, ...]:
    if isinstance(value, tuple):
        return tuple(text for part in value for text in _texts(part, zone))
    if value is None or value == "":
        return ()
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if isinstance(value, datetime):
        return (value.astimezone(zone).strftime(_TIME),)
    if isinstance(value, date):
        return (value.isoformat(),)
    if isinstance(value, Money):
        return (f"{value.amount:f}",)
    if isinstance(value, Fact):
        return (f"{value.name}: {value.value} {value.unit}".rstrip(),)
    if isinstance(value, Decimal):
        return (f"{value:f}",)
    return (str(value),)


def _value(question: Question, texts: list[str], hint: Any, zone: tzinfo, currency: str) -> object:
    name, first = question.name, texts[0]
    match question.answer:
        case AnswerKind.TEXT | AnswerKind.LONG_TEXT:
            return first
        case AnswerKind.LINES:
            return tuple(texts)
        case AnswerKind.FACTS:
            return tuple(_fact(name, text) for text in texts)
        case AnswerKind.CHOICE | AnswerKind.CHOICES:
            return _choice(question, texts, hint)
        case AnswerKind.NUMBER:
            return _whole(name, first) if int in (hint, *get_args(hint)) else _number(name, first)
        case AnswerKind.MONEY:
            return Money(_number(name, first), currency)
        case AnswerKind.TIME:
            return _time(name, first, zone)
        case AnswerKind.DATE:
            return _date(name, first)
        case AnswerKind.RECORD:
            return _id(name, first)
        case AnswerKind.RECORDS:
            return tuple(_id(name, text) for text in texts)


def _choice(question: Question, texts: list[str], hint: Any) -> object:
    for text in texts:
        if text not in question.choices:
            raise InvalidInput(
                question.name, phrase("{text} is no choice", text=text), ", ".join(question.choices)
            )
    inner = next((part for part in get_args(hint) if isinstance(part, type)), hint)
    if bool in (hint, *get_args(hint)):
        return texts[0] == "yes"
    if inner is str or hint is str:
        return texts[0]
    if question.answer is AnswerKind.CHOICES:
        return tuple(inner(text) for text in texts)
    return inner(texts[0])


def _fact(name: str, text: str) -> Fact:
    what, _, rest = text.partition(":")
    value, _, unit = rest.strip().partition(" ")
    if not what.strip() or not value:
        raise InvalidInput(
            name, phrase("“{text}” names no value", text=text), "lines like “area: 2.5 m²”"
        )
    return Fact(what.strip(), value, unit.strip())


def _number(name: str, text: str) -> Decimal:
    try:
        value = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise InvalidInput(
            name, phrase("“{text}” is no number", text=text), "a number such as 12.5"
        ) from None
    if not value.is_finite():
        raise InvalidInput(
            name, phrase("“{text}” is no number", text=text), "a number such as 12.5"
        )
    return value


def _whole(name: str, text: str) -> int:
    value = _number(name, text)
    if value != value.to_integral_value():
        raise InvalidInput(
            name, phrase("“{text}” is no whole number", text=text), "a number such as 12"
        )
    return int(value)


def _time(name: str, text: str, zone: tzinfo) -> datetime:
    try:
        local = datetime.strptime(text, _TIME).replace(tzinfo=zone)
    except ValueError:
        raise InvalidInput(
            name, phrase("“{text}” is no time", text=text), "date and time like 2026-11-28 14:05"
        ) from None
    return local.astimezone(UTC)


def _date(name: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidInput(
            name, phrase("“{text}” is no date", text=text), "a date like 2026-11-28"
        ) from None


def _id(name: str, text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise InvalidInput(
            name, phrase("“{text}” is no record", text=text), "one of those that are offered"
        ) from None


def has_field(record_type: type[Any], name: str) -> bool:
    """Whether records of the class have a field of that name."""
    return any(field.name == name for field in fields(record_type))
