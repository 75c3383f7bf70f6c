"""A report as canonical JSON: the same report always gives the same bytes."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from app.reports.report_model import Report


def report_json(report: Report) -> bytes:
    """UTF-8 JSON with sorted keys; Decimals and ids as text, times ISO 8601 in UTC."""
    text = json.dumps(
        _plain(report),
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
    )
    return text.encode()


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case Decimal():
            return f"{value:f}"
        case UUID():
            return str(value)
        case datetime():
            return value.astimezone(UTC).isoformat()
        case tuple():
            return [_plain(item) for item in value]
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"{type(value).__name__} has no JSON form")
