"""The JSON Schema of the definition format, for editors and the documentation; the loader is the authority."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.errors import ErrorClass
from app.domain.runs import DecisionAction
from app.orchestration.conditions import CONDITIONS

_ID = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]{0,63}$"}
_TEXT = {"type": "string", "minLength": 1}
_TIME = {
    "anyOf": [
        {"type": "integer", "exclusiveMinimum": 0, "description": "milliseconds"},
        {"type": "string", "pattern": r"^\d{1,9}(\.\d{1,3})?(ms|s|m|h|d)?$"},
    ]
}
_ON_TIMEOUT = [DecisionAction.CONTINUE, DecisionAction.SKIP, DecisionAction.ABORT]


def definition_schema(skills: Sequence[str]) -> dict[str, Any]:
    """The schema, with the given skills as the ones that may be named; keys are in snake_case."""
    skill = {"enum": sorted(skills)}
    retry = _object(
        {
            "max_attempts": {"type": "integer", "minimum": 1, "maximum": 20},
            "backoff": {"const": "exponential"},
            "base": _TIME,
            "cap": _TIME,
            "classes": {"type": "array", "items": {"enum": list(ErrorClass)}},
        }
    )
    step = _object(
        {
            "id": _ID,
            "skill": skill,
            "version": _TEXT,
            "with": {"type": "object"},
            "retry": retry,
            "retry_policy": retry,
            "timeout": _TIME,
            "fallback": {"type": "array", "items": skill},
            "effect": {"type": "boolean"},
        },
        "skill",
    )
    transition = _object({"to": _ID, "condition": {"enum": sorted(CONDITIONS)}}, "to", "condition")
    checkpoint = _object(
        {"title": _TEXT, "timeout": _TIME, "on_timeout": {"enum": list(_ON_TIMEOUT)}}, "title"
    )
    phase = _object(
        {
            "id": _ID,
            "title": _TEXT,
            "skills": {"type": "array", "items": {"anyOf": [skill, step]}},
            "parallel": {"type": "boolean"},
            "transitions": {"type": "array", "items": transition},
            "checkpoint": checkpoint,
        },
        "id",
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "RestoreAssist workflow definition",
        **_object(
            {
                "id": _ID,
                "name": _TEXT,
                "version": {"type": ["string", "number"]},
                "max_visits": {"type": "integer", "minimum": 1, "maximum": 1000},
                "phases": {"type": "array", "items": phase, "minItems": 1},
            },
            "name",
            "version",
            "phases",
        ),
    }


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(required),
        "additionalProperties": False,
    }
