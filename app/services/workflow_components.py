"""The components besides skills that workflow steps find on this machine: the job database, texts by rule, messages."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import Record
from app.domain.runs import StepKind
from app.ports.components import Component, ComponentCall, ComponentProvider
from app.ports.skills import SkillTools
from app.services.job_cards import list_jobs
from app.services.views import JobFilter
from app.storage.store import Store
from app.wire.records import to_fields

MAX_ROWS = 1000
VERSION = "1.0.0"
Action = Callable[[ComponentCall, SkillTools], Awaitable[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class OwnComponent:
    """A component of this program: its actions by name, the first of which is called when none is named."""

    component: Component
    actions: Mapping[str, Action]


class OwnComponents:
    """The components of one kind that this program brings along."""

    def __init__(self, components: tuple[OwnComponent, ...]) -> None:
        self._components = {one.component.name: one for one in components}

    def names(self) -> tuple[str, ...]:
        """Their names, sorted."""
        return tuple(sorted(self._components))

    def find(self, name: str, version: str | None = None) -> Component | None:
        """The component; there is one version of each."""
        found = self._components.get(name)
        if found is None or version not in (None, found.component.version):
            return None
        return found.component

    async def call(self, call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
        """Do the action; raises ``InvalidInput`` for one that there is not."""
        actions = self._components[call.component.name].actions
        action = actions.get(call.action or next(iter(actions)))
        if action is None:
            raise InvalidInput(
                "action",
                phrase("{action} is unknown", action=repr(call.action)),
                ", ".join(actions),
            )
        return await action(call, tools)

    async def healthy(self, name: str) -> str:
        """They need nothing that could be missing."""
        return "" if name in self._components else "it is not installed"


def own_components(store: Store) -> dict[StepKind, ComponentProvider]:
    """What this program brings along, by kind."""

    async def jobs(call: ComponentCall, _tools: SkillTools) -> dict[str, Any]:
        return await asyncio.to_thread(_jobs, store, call.parameters)

    return _providers(jobs)


def own_component_names() -> dict[StepKind, ComponentProvider]:
    """The same without a store, to look names up."""

    async def jobs(_call: ComponentCall, _tools: SkillTools) -> dict[str, Any]:
        raise Conflict("There is no store to read jobs from.")

    return _providers(jobs)


def _providers(jobs: Action) -> dict[StepKind, ComponentProvider]:
    record = Component(StepKind.DATABASE, "job-record", VERSION, "The records of the run's job")
    all_jobs = Component(StepKind.DATABASE, "jobs", VERSION, "The jobs on this machine")
    text = Component(StepKind.LLM, "rules-text", VERSION, "Sentences by rule", cacheable=True)
    outbox = Component(StepKind.MOBILE, "outbox", VERSION, "A message of the job", effect=True)
    return {
        StepKind.DATABASE: OwnComponents(
            (
                OwnComponent(record, {"count": _count, "rows": _rows}),
                OwnComponent(all_jobs, {"figures": jobs}),
            )
        ),
        StepKind.LLM: OwnComponents((OwnComponent(text, {"summarise": _summarise}),)),
        StepKind.MOBILE: OwnComponents((OwnComponent(outbox, {"send": _send}),)),
    }


async def _count(_call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
    """``{total, by_kind}``: how many records of each kind the job has."""
    records = (await tools.job_file()).records
    by_kind = Counter(type(record).__name__ for record in records)
    return {"total": len(records), "by_kind": dict(sorted(by_kind.items()))}


async def _rows(call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
    """``{rows, count}``: the records of one kind, or of all, with their fields; parameters ``kind``, ``limit``."""
    wanted, limit = call.parameters.get("kind"), call.parameters.get("limit", MAX_ROWS)
    if type(limit) is not int or not 0 < limit <= MAX_ROWS:
        raise InvalidInput(
            "parameters.limit",
            phrase("{limit} is not valid", limit=repr(limit)),
            phrase("1 to {limit}", limit=MAX_ROWS),
        )
    records = (await tools.job_file()).records
    kinds = sorted({type(record).__name__ for record in records})
    if wanted is not None and wanted not in kinds:
        return {"rows": [], "count": 0, "kinds": kinds}
    found = [one for one in records if wanted in (None, type(one).__name__)]
    return {"rows": [_row(one) for one in found[:limit]], "count": len(found), "kinds": kinds}


def _row(record: Record) -> dict[str, Any]:
    fields = {key: plain(value) for key, value in to_fields(record).items()}
    return {"kind": type(record).__name__, "id": str(record.id), **fields}


def plain(value: Any) -> Any:
    """A value as JSON; numbers that are exact stay texts."""
    match value:
        case None | bool() | int() | float() | str() if not isinstance(value, Enum):
            return value
        case Enum():
            return plain(value.value)
        case Decimal() | UUID():
            return str(value)
        case datetime():
            return value.isoformat()
        case Mapping():
            return {str(key): plain(one) for key, one in value.items()}
        case list() | tuple() | set() | frozenset():
            return [plain(one) for one in value]
    return str(value)


def _jobs(store: Store, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """``{jobs, by_state, points_total, points_dry, waiting, rows}`` over the jobs that match ``query``."""
    query = str(parameters.get("query", ""))
    cards = list_jobs(store, query, JobFilter.ALL, limit=MAX_ROWS).cards
    by_state = Counter(str(card.state) for card in cards)
    return {
        "jobs": len(cards),
        "by_state": dict(sorted(by_state.items())),
        "points_total": sum(card.points_total for card in cards),
        "points_dry": sum(card.points_dry for card in cards),
        "waiting": sum(bool(card.checkpoint_waiting) for card in cards),
        "rows": [
            {
                "number": card.number,
                "client": card.client_name,
                "state": str(card.state),
                "points_total": card.points_total,
                "points_dry": card.points_dry,
            }
            for card in cards
        ],
    }


async def _summarise(call: ComponentCall, _tools: SkillTools) -> dict[str, Any]:
    """``{text, mode: rules}``: one sentence for each figure that was given, in its order, no figure changed."""
    title = str(call.parameters.get("title", "Summary"))
    figures = call.parameters.get("figures", {})
    if not isinstance(figures, Mapping):
        raise InvalidInput("parameters.figures", "this is not an object", "names and values")
    lines = [
        f"{str(name).replace('_', ' ').capitalize()}: {_said(v)}." for name, v in figures.items()
    ]
    return {"text": "\n".join([title, *lines]), "mode": "rules"}


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_said(one)}" for key, one in value.items()) or "none"
    if isinstance(value, list):
        return ", ".join(_said(one) for one in value) or "none"
    return "not known" if value is None else str(value)


async def _send(call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
    """``{message_id, state: queued}``: a message waits in the outbox; only the server knows when it has left."""
    given = call.parameters
    missing = [key for key in ("to", "subject", "body") if not str(given.get(key, "")).strip()]
    if missing:
        raise InvalidInput(
            "parameters",
            phrase("{missing} missing", missing=", ".join(missing)),
            "to, subject, body",
        )
    message_id = await tools.queue_message(
        str(given["to"]), str(given["subject"]), str(given["body"]), (), key=call.key
    )
    return {"message_id": message_id, "state": "queued"}
