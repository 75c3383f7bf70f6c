"""The published JSON Schema of ``job.json``, made from the classes of the records."""

from __future__ import annotations

import json
import sys
import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from app.domain.measurement import Quality
from app.domain.records import RECORD_TYPES, RecordKind
from app.domain.records.constraints import Range, Ref, Text
from app.jobfile.layout import FORMAT_VERSION
from app.wire.records import ENVELOPE, field_plans

Schema = dict[str, Any]
SCHEMA_ID = f"urn:restoreassist:job-file:{FORMAT_VERSION}"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
MARKS = ("voided", "deleted")
_UUID = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"
_DECIMAL = r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$"
_MOMENT = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$"
)
_DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_PLAIN: dict[Any, Schema] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    str: {"type": "string"},
    UUID: {"type": "string", "format": "uuid", "pattern": _UUID},
    datetime: {"type": "string", "format": "date-time", "pattern": _MOMENT},
    date: {"type": "string", "format": "date", "pattern": _DAY},
    bytes: {"type": "string", "pattern": "^([0-9a-f]{2})*$", "description": "bytes, hexadecimal"},
    Decimal: {"type": "string", "pattern": _DECIMAL, "description": "a decimal number"},
}


def job_schema() -> Schema:
    """The schema as a JSON object: one definition per kind of record and per part of one."""
    parts: dict[str, Schema] = {}
    kinds = {kind: _record(kind, parts) for kind in RecordKind}
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ID,
        "title": "RestoreAssist job file: job.json",
        "description": (
            "Everything that was written down on one job. Decimals are strings so that no digit is lost; "
            "times are ISO 8601 in UTC; lengths are metres, areas square metres, temperatures °C, pressures Pa "
            "unless the field's name says otherwise. Unknown fields come from a newer program and are allowed."
        ),
        "type": "object",
        "required": ["format", "version", "schema", "job_id", "records"],
        "properties": {
            "format": {"const": "restoreassist-job"},
            "version": {"const": FORMAT_VERSION},
            "schema": {"const": SCHEMA_ID},
            "job_id": _PLAIN[UUID],
            "records": {"type": "array", "items": {"$ref": "#/$defs/record"}},
        },
        "$defs": {
            "record": {
                "type": "object",
                "required": ["kind", "id", "mark", "fields"],
                "properties": {
                    "kind": {"enum": [kind.value for kind in RecordKind]},
                    "id": _PLAIN[UUID],
                    "mark": {
                        "enum": [None, *MARKS],
                        "description": "voided: a fact that no longer counts; deleted: taken out; null: it counts",
                    },
                    "fields": {"type": "object"},
                },
                "allOf": [
                    {
                        "if": {"properties": {"kind": {"const": kind.value}}},
                        "then": {"properties": {"fields": {"$ref": f"#/$defs/{kind.value}"}}},
                    }
                    for kind in RecordKind
                ],
            },
            **{kind.value: schema for kind, schema in kinds.items()},
            **dict(sorted(parts.items())),
        },
    }


def schema_text() -> bytes:
    """The schema as the bytes of ``schema/job.schema.json``."""
    return (json.dumps(job_schema(), indent=1, ensure_ascii=False) + "\n").encode()


def _record(kind: RecordKind, parts: dict[str, Schema]) -> Schema:
    return _object(RECORD_TYPES[kind], parts)


def _object(owner: type[Any], parts: dict[str, Schema]) -> Schema:
    hints = get_type_hints(owner, include_extras=True)
    return {
        "type": "object",
        "description": (owner.__doc__ or "").strip().partition("\n")[0],
        "required": [plan.name for plan in field_plans(owner) if plan.required],
        "properties": {
            field.name: _of_hint(hints[field.name], parts)
            for field in fields(owner)
            if field.name not in ENVELOPE
        },
    }


def _of_hint(hint: Any, parts: dict[str, Schema]) -> Schema:
    if get_origin(hint) is Annotated:
        plain, *notes = get_args(hint)
        schema = dict(_of_hint(plain, parts))
        for note in notes:
            schema["description"] = _described(schema, note)
        return schema
    if get_origin(hint) in (Union, types.UnionType):
        inner = next(part for part in get_args(hint) if part is not type(None))
        return {"anyOf": [_of_hint(inner, parts), {"type": "null"}]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _of_hint(get_args(hint)[0], parts)}
    if hint is Quality:
        names = [flag.name for flag in Quality if flag.name]
        return {
            "type": "array",
            "items": {"enum": names},
            "description": "what is doubtful about the value",
        }
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if is_dataclass(hint) and isinstance(hint, type):
        name = hint.__name__
        if name not in parts:
            parts[name] = {}
            parts[name] = _object(hint, parts)
        return {"$ref": f"#/$defs/{name}"}
    return _PLAIN[hint]


def _described(schema: Schema, note: object) -> str:
    match note:
        case Ref():
            return f"id of a {note.kind.value} record of this job"
        case Range() | Text():
            words = [schema.get("description", ""), note.allowed]
            return ", ".join(word for word in words if word)
    return str(schema.get("description", ""))


if __name__ == "__main__":  # python -m app.jobfile.schema > docs/job.schema.json
    sys.stdout.buffer.write(schema_text())
