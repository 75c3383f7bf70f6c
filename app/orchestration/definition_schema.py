"""The JSON Schema of the definition format, for editors and the documentation; the loader is the authority."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.errors import ErrorClass
from app.domain.run_views import GuardrailStage, GuardrailType, Severity
from app.domain.runs import DecisionAction, StepKind
from app.orchestration.conditions import CONDITIONS
from app.orchestration.definition import Backoff, FallbackType, TriggerKind
from app.orchestration.guardrails.detectors import Detector
from app.orchestration.guardrails.rules import SHIPPED

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
    """The schema, with the given skills as the ones that may be named; keys in snake_case or camelCase."""
    skill = {"enum": sorted(skills)}
    shared = _shared()
    skill_step = _object({**shared, "skill": skill, "action": _TEXT}, "skill")
    step = _object(
        {
            **shared,
            "type": {"enum": list(StepKind)},
            "component": _TEXT,
            "skill": skill,
            "action": _TEXT,
            "name": _TEXT,
            "description": _TEXT,
        }
    )
    transition = _object(
        {
            "to": _ID,
            "condition": {
                "anyOf": [
                    {"enum": sorted(CONDITIONS)},
                    {**_TEXT, "description": "an expression over context and steps"},
                ]
            },
        },
        "to",
        "condition",
    )
    phase = _object(
        {
            "id": _ID,
            "title": _TEXT,
            "skills": _list({"anyOf": [skill, skill_step]}),
            "steps": _list(step),
            "parallel": {"type": "boolean"},
            "transitions": _list(transition),
            "checkpoint": _checkpoint(),
            "guardrails": _list(_guardrail()),
        },
        "id",
    )
    whole = _object(
        {
            "id": _ID,
            "name": _TEXT,
            "description": _TEXT,
            "version": {"type": ["string", "number"]},
            "max_visits": {"type": "integer", "minimum": 1, "maximum": 1000},
            "concurrency": {"type": "integer", "minimum": 1, "maximum": 100},
            "timeout": _TIME,
            "phases": {"type": "array", "items": phase, "minItems": 1},
            "steps": {"type": "array", "items": step, "minItems": 1},
            "triggers": _list(_trigger()),
            "guardrails": _list(_guardrail()),
            "fallbacks": _list(_fallback()),
            "retry": _retry(),
            "retry_policy": _retry(),
        }
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "RestoreAssist workflow definition",
        **whole,
        "oneOf": [{"required": ["phases"]}, {"required": ["steps"]}],
        "anyOf": [{"required": ["name"]}, {"required": ["id"]}],
    }


def _shared() -> dict[str, Any]:
    undo = _object(
        {
            "type": {"enum": list(StepKind)},
            "component": _TEXT,
            "skill": _TEXT,
            "action": _TEXT,
            "version": _TEXT,
            "with": {"type": "object"},
            "parameters": {"type": "object"},
        }
    )
    cache = {"anyOf": [{"type": "boolean"}, _TIME, _object({"ttl": _TIME}, "ttl")]}
    return {
        "id": _ID,
        "title": _TEXT,
        "version": _TEXT,
        "with": {"type": "object"},
        "parameters": {"type": "object"},
        "needs": _list(_ID),
        "dependencies": _list(_ID),
        "retry": _retry(),
        "retry_policy": _retry(),
        "timeout": _TIME,
        "fallback": _list(_fallback()),
        "fallbacks": _list(_fallback()),
        "guardrails": _list(_guardrail()),
        "when": {"anyOf": [_TEXT, {"type": "boolean"}]},
        "checkpoint": {"anyOf": [{"type": "boolean"}, _checkpoint()]},
        "effect": {"type": "boolean"},
        "reversible": {"type": "boolean"},
        "undo": undo,
        "cache": cache,
    }


def _retry() -> dict[str, Any]:
    return _object(
        {
            "max_attempts": {"type": "integer", "minimum": 1, "maximum": 20},
            "backoff": {"enum": list(Backoff)},
            "base": _TIME,
            "cap": _TIME,
            "classes": _list({"enum": list(ErrorClass)}),
        }
    )


def _checkpoint() -> dict[str, Any]:
    asked = _object(
        {"title": _TEXT, "timeout": _TIME, "on_timeout": {"enum": list(_ON_TIMEOUT)}}, "title"
    )
    return {"anyOf": [_TEXT, asked]}


def _fallback() -> dict[str, Any]:
    described = _object(
        {
            "type": {"enum": list(FallbackType)},
            "replacement_component": _TEXT,
            "adjustments": {"type": "object"},
            "modifications": _object({"skip_steps": _list(_ID)}),
            "reason": _TEXT,
        },
        "type",
    )
    return {"anyOf": [_TEXT, described]}


def _guardrail() -> dict[str, Any]:
    described = _object(
        {
            "name": _ID,
            "type": {"enum": list(GuardrailType)},
            "severity": {"enum": list(Severity)},
            "stages": _list({"enum": list(GuardrailStage)}),
            "detect": _list({"enum": list(Detector)}),
            "require": _TEXT,
            "max_calls_per_minute": {"type": "integer", "minimum": 1},
            "max_duration": _TIME,
            "max_cost_usd": {"type": ["number", "string"]},
        },
        "name",
    )
    shipped = [one.name for one in SHIPPED]
    return {"anyOf": [{"enum": shipped}, _TEXT, described]}


def _trigger() -> dict[str, Any]:
    return _object(
        {
            "type": {"enum": list(TriggerKind)},
            "schedule": _TEXT,
            "endpoint": {"type": "string", "pattern": "^/[A-Za-z0-9][A-Za-z0-9/_-]{0,118}$"},
            "permission": _TEXT,
        },
        "type",
    )


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    """An object in which each key may be written in snake_case or camelCase, and no other may stand."""
    written = dict(properties)
    for key, value in properties.items():
        written.setdefault(_camel(key), value)
    found: dict[str, Any] = {
        "type": "object",
        "properties": written,
        "additionalProperties": False,
    }
    if required:
        found["required"] = sorted(required)
    return found


def _camel(key: str) -> str:
    first, *rest = key.split("_")
    return first + "".join(word.capitalize() for word in rest)
