"""Invented jobs that skills are tried on; their files hold records as they travel, with fixed ids."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any
from uuid import UUID

from app.domain.errors import NotFound
from app.domain.records import Record, RecordKind
from app.wire.records import from_fields, kind_of, to_fields

_SUFFIX = ".json"


def sample_names() -> tuple[str, ...]:
    """The jobs there are, sorted."""
    folder = files("resources") / "sample_jobs"
    names = [one.name for one in folder.iterdir() if one.name.endswith(_SUFFIX)]
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in names))


@cache
def sample_job(name: str) -> tuple[Record, ...]:
    """The records of a job; raises ``NotFound``."""
    if name not in sample_names():
        raise NotFound("sample job", name)
    text = (files("resources") / "sample_jobs" / f"{name}{_SUFFIX}").read_text(encoding="utf-8")
    content: dict[str, Any] = json.loads(text)
    job_id = UUID(content["job_id"])
    return tuple(
        from_fields(RecordKind(one["kind"]), UUID(one["id"]), job_id, one["fields"])
        for one in content["records"]
    )


def sample_text(job_id: UUID, records: Iterable[Record]) -> str:
    """The file of a job."""
    rows = [
        {"kind": kind_of(record).value, "id": str(record.id), "fields": to_fields(record)}
        for record in records
    ]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, sort_keys=True) for row in rows)
    return f'{{"job_id": "{job_id}", "records": [\n{lines}\n]}}\n'
