"""What a report says that is not in the job's records: title, author, texts, documentation state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.reports.report_model import Documentation


@dataclass(frozen=True, slots=True)
class ReportContent:
    """The content mapping of a report; every key is optional and unknown keys are ignored.

    ``title``, ``company``, ``prepared_by``, ``summary``: text; ``revision``: a number from 1;
    ``recommendations``: a list of texts; ``documentation``: ``complete``, ``incomplete`` and
    ``overridden`` counts and the ``open_items`` as texts.
    """

    title: str = "Water damage restoration report"
    revision: int = 1
    company: str = ""
    prepared_by: str = ""
    summary: str = ""
    recommendations: tuple[str, ...] = ()
    documentation: Documentation | None = None


def read_content(content: Mapping[str, Any]) -> ReportContent:
    """Check and convert; raises ``InvalidInput`` that names the key."""
    default = ReportContent()
    state = content.get("documentation")
    return ReportContent(
        title=_text(content, "title", default.title) or default.title,
        revision=_count(content, "revision", 1, least=1),
        company=_text(content, "company"),
        prepared_by=_text(content, "prepared_by"),
        summary=_text(content, "summary"),
        recommendations=_texts(content, "recommendations"),
        documentation=None if state is None else _documentation(state),
    )


def _documentation(state: Any) -> Documentation:
    if not isinstance(state, Mapping):
        raise InvalidInput("documentation", "it is not a mapping", "counts and open_items")
    return Documentation(
        complete=_count(state, "complete", 0),
        incomplete=_count(state, "incomplete", 0),
        overridden=_count(state, "overridden", 0),
        open_items=_texts(state, "open_items"),
    )


def _text(content: Mapping[str, Any], key: str, default: str = "") -> str:
    value = content.get(key, default)
    if not isinstance(value, str):
        raise InvalidInput(key, phrase("{value} is not text", value=repr(value)), "text")
    return value.strip()


def _texts(content: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = content.get(key, ())
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise InvalidInput(
            key, phrase("{value} is not a list of texts", value=repr(value)), "a list of texts"
        )
    return tuple(value)


def _count(content: Mapping[str, Any], key: str, default: int, least: int = 0) -> int:
    value = content.get(key, default)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise InvalidInput(
            key,
            phrase("{value} is not a count", value=repr(value)),
            phrase("a whole number from {least}", least=least),
        )
    return value
