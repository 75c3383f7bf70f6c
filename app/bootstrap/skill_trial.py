"""Trying a skill: the tools it gets file into memory, and its golden files say what it must give."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from app.bootstrap.sample_jobs import sample_job
from app.domain.errors import RestoreAssistError
from app.domain.records import Document, DocumentKind, Job, Record, Visit
from app.ports.skills import JobFile, SkillRequest
from app.services.rule_books import pack_texts
from skills.registry import SkillRegistry

_NAMESPACE = UUID("6f5d3a52-8c1e-4d0b-9a55-0d1c2b3a4f50")
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
KEY = "golden"


class MemoryTools:
    """Tools over a fixed record; documents are the canonical JSON of their content, filed once a key."""

    def __init__(self, records: tuple[Record, ...]) -> None:
        self.records = records
        self.built: dict[str, Document] = {}
        self.contents: dict[str, Mapping[str, Any]] = {}
        self.queued: dict[str, tuple[str, str, str, tuple[UUID, ...]]] = {}

    async def job_file(self) -> JobFile:
        """The record and what was built since."""
        return JobFile(self.records + tuple(self.built.values()))

    async def rule_packs(self) -> Mapping[str, str]:
        """The shipped rule packs."""
        return pack_texts()

    async def build_document(
        self, kind: DocumentKind, content: Mapping[str, Any], *, key: str
    ) -> Document:
        """Keep the content, once a key; it counts as built a day after the last visit."""
        if key not in self.built:
            data = json.dumps(content, sort_keys=True, default=str).encode()
            visits = [one.arrived_at for one in self.records if isinstance(one, Visit)]
            self.contents[key] = content
            self.built[key] = Document(
                id=_id(f"document {key}"),
                job_id=job_id_of(self.records) or _id("job"),
                kind=kind,
                title=str(content.get("title", kind.value.title())),
                revision=1 + sum(one.kind is kind for one in self.built.values()),
                sha256=hashlib.sha256(data).hexdigest(),
                size_bytes=len(data),
                media_type="application/json",
                built_at=max(visits, default=_EPOCH).replace(hour=23, minute=59),
                built_by="Tess",
                run_id="",
            )
        return self.built[key]

    async def queue_message(
        self, to: str, subject: str, body: str, attachments: tuple[UUID, ...], *, key: str
    ) -> str:
        """Keep the message, once a key."""
        self.queued.setdefault(key, (to, subject, body, attachments))
        return str(_id(f"message {key}"))


@dataclass(frozen=True, slots=True)
class Trial:
    """How one golden file came out; ``problem`` is empty when the skill gave exactly what it must."""

    skill_id: str
    version: str
    case: str
    problem: str


async def try_golden(catalogue: SkillRegistry, skill_id: str, version: str) -> list[Trial]:
    """Run every golden file of a version; a version without one is a failed trial."""
    found = catalogue.golden_files(skill_id, version)
    if not found:
        return [Trial(skill_id, version, "", "There is no golden file.")]
    cases = {file.stem: json.loads(file.read_text("utf-8")) for file in found}
    return [
        Trial(skill_id, version, name, await _problem(catalogue, skill_id, version, case))
        for name, case in cases.items()
    ]


async def golden_output(
    catalogue: SkillRegistry, skill_id: str, version: str, case: Mapping[str, Any]
) -> dict[str, Any]:
    """What the skill gives for the request of a golden file."""
    records = sample_job(case["record"])
    request = SkillRequest(
        job_id_of(records), KEY, case["context"], case["outputs"], case["parameters"]
    )
    return await catalogue.run(skill_id, version, request, MemoryTools(records))


def job_id_of(records: tuple[Record, ...]) -> UUID | None:
    """The id of the job whose records these are."""
    return next((one.id for one in records if isinstance(one, Job)), None)


async def _problem(
    catalogue: SkillRegistry, skill_id: str, version: str, case: Mapping[str, Any]
) -> str:
    try:
        output = await golden_output(catalogue, skill_id, version, case)
    except RestoreAssistError as error:
        return "" if case.get("error") == str(error) else str(error)
    if "output" not in case:
        return f"It should have failed with: {case.get('error')}"
    wanted = case["output"]
    keys = sorted(key for key in {*wanted, *output} if wanted.get(key) != output.get(key))
    return f"Other values in: {', '.join(keys)}" if keys else ""


def _id(name: str) -> UUID:
    return uuid5(_NAMESPACE, name)
