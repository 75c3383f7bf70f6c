"""The workflow definitions of a company: saved versions, when their schedules began, who may start which by hand."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, insert, select

from app.domain.errors import Conflict, NotFound
from app.domain.runs import StepKind
from app.orchestration.agent_kinds.provider import AgentComponents
from app.orchestration.agent_kinds.shipped import shipped_agents
from app.orchestration.components import ComponentRouter
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.definition_loader import load_definition
from app.orchestration.run_rows import from_ms, to_ms, to_text
from app.orchestration.shipped_definitions import ShippedDefinitions
from cloud.storage.bulk import upsert_rows
from cloud.storage.database import Database
from cloud.storage.workflow_tables import (
    workflow_definitions,
    workflow_permissions,
    workflow_schedules,
)
from skills.registry import SkillRegistry

INLINE = "definition"
MOST_DEFINITIONS = 200


@dataclass(frozen=True, slots=True)
class SavedVersion:
    """A saved version of a definition with its text."""

    definition_id: str
    version: str
    name: str
    source: str
    saved_at: datetime
    model: WorkflowDefinition


class CompanyDefinitions:
    """The definitions that one company saved, before those that ship; every call is one short transaction."""

    def __init__(self, database: Database, tenant_id: UUID, catalogue: SkillRegistry) -> None:
        self._database = database.for_tenant(tenant_id)
        self._tenant_id = tenant_id
        self._catalogue = catalogue
        self._shipped = ShippedDefinitions(catalogue).find
        self._own = workflow_definitions.c.tenant_id == tenant_id

    def load(self, text: str) -> WorkflowDefinition:
        """The definition in a text; raises ``InvalidInput``."""
        return load_definition(text, INLINE, INLINE, self._catalogue)

    def save(self, text: str, by: UUID, now_ms: int) -> SavedVersion:
        """Keep a version; the same again changes nothing, another text under a known version raises ``Conflict``."""
        model = self.load(text)
        self.resolved(model)
        of_name = self._own & (workflow_definitions.c.definition_id == model.id)

        def work(connection: Connection) -> None:
            known = connection.scalar(
                select(workflow_definitions.c.source).where(
                    of_name, workflow_definitions.c.version == model.version
                )
            )
            if known == text:
                return
            if known is not None:
                raise Conflict(
                    f"{model.id} {model.version} is saved with another text. "
                    "Give the changed definition a new version."
                )
            count = connection.scalar(
                select(func.count()).select_from(workflow_definitions).where(self._own)
            )
            if (count or 0) >= MOST_DEFINITIONS:
                raise Conflict(f"A company keeps {MOST_DEFINITIONS} versions. Delete a definition.")
            place = connection.scalar(select(func.max(workflow_definitions.c.place)).where(of_name))
            connection.execute(
                insert(workflow_definitions).values(
                    tenant_id=self._tenant_id,
                    definition_id=model.id,
                    version=model.version,
                    place=(place or 0) + 1,
                    name=model.name,
                    source=text,
                    definition=to_text(model.to_json()),
                    saved_by=by,
                    saved_ms=now_ms,
                )
            )

        self._database.run(work)
        return self.saved(model.id, model.version)

    def remove(self, definition_id: str) -> None:
        """Forget every version: nothing starts it any more, and runs that go on keep theirs; raises ``NotFound``."""

        def work(connection: Connection) -> int:
            gone = [
                connection.execute(
                    delete(table).where(
                        table.c.tenant_id == self._tenant_id,
                        table.c.definition_id == definition_id,
                    )
                ).rowcount
                for table in (workflow_schedules, workflow_definitions)
            ]
            return gone[-1]

        if not self._database.run(work):
            raise NotFound("workflow definition", definition_id)

    def saved(self, definition_id: str, version: str = "") -> SavedVersion:
        """A saved version, or the one that was saved last; raises ``NotFound``."""
        found = self._saved(definition_id, version)
        if found is None:
            raise NotFound("workflow definition", f"{definition_id} {version}".strip())
        return found

    def find(self, definition_id: str, version: str = "") -> WorkflowDefinition:
        """A definition of the company, or one that ships; raises ``NotFound``."""
        found = self._saved(definition_id, version)
        return self._shipped(definition_id, version) if found is None else found.model

    def resolved(self, model: WorkflowDefinition) -> WorkflowDefinition:
        """The definition with every component at a fixed version, and with the runs that it starts."""
        agents = AgentComponents(None, shipped_agents())
        return ComponentRouter(self._catalogue, {StepKind.AGENT: agents}, None, self.find).resolve(
            model
        )

    def versions(self) -> tuple[SavedVersion, ...]:
        """Each saved definition at its last version, by id."""
        statement = select(workflow_definitions).where(self._own)
        with self._database.read() as connection:
            rows = connection.execute(statement.order_by(workflow_definitions.c.place)).all()
        last = {row.definition_id: row for row in rows}
        return tuple(_saved_version(last[name]) for name in sorted(last))

    def newest(self) -> tuple[WorkflowDefinition, ...]:
        """Each saved definition at its last version."""
        return tuple(one.model for one in self.versions())

    def _saved(self, definition_id: str, version: str) -> SavedVersion | None:
        statement = (
            select(workflow_definitions)
            .where(self._own, workflow_definitions.c.definition_id == definition_id)
            .order_by(workflow_definitions.c.place.desc())
        )
        if version:
            statement = statement.where(workflow_definitions.c.version == version)
        with self._database.read() as connection:
            row = connection.execute(statement).first()
        return None if row is None else _saved_version(row)


class CompanySchedules:
    """When the schedules of a company were started last; see :class:`app.orchestration.trigger_times.TriggerTimes`."""

    def __init__(self, database: Database, tenant_id: UUID) -> None:
        self._database = database.for_tenant(tenant_id)
        self._tenant_id = tenant_id

    def last(self, definition_id: str, detail: str) -> datetime | None:
        """As it stands in the database."""
        statement = select(workflow_schedules.c.last_ms).where(
            workflow_schedules.c.tenant_id == self._tenant_id,
            workflow_schedules.c.definition_id == definition_id,
            workflow_schedules.c.schedule == detail,
        )
        with self._database.read() as connection:
            last_ms = connection.scalar(statement)
        return None if last_ms is None else from_ms(last_ms)

    def remember(self, definition_id: str, detail: str, due: datetime) -> None:
        """In place of what stands there."""
        row = {
            "tenant_id": self._tenant_id,
            "definition_id": definition_id,
            "schedule": detail,
            "last_ms": to_ms(due),
        }
        self._database.run(lambda connection: upsert_rows(connection, workflow_schedules, [row]))


def permissions_of(connection: Connection, tenant_id: UUID, user_id: UUID) -> frozenset[str]:
    """What a person may start by hand beyond the own role."""
    return frozenset(
        connection.execute(
            select(workflow_permissions.c.permission).where(
                workflow_permissions.c.tenant_id == tenant_id,
                workflow_permissions.c.user_id == user_id,
            )
        ).scalars()
    )


def grant(
    connection: Connection,
    tenant_id: UUID,
    user_id: UUID,
    permissions: Collection[str],
    by: UUID,
    now_ms: int,
) -> None:
    """Let a person start by hand what these permissions guard, and nothing else."""
    connection.execute(
        delete(workflow_permissions).where(
            workflow_permissions.c.tenant_id == tenant_id,
            workflow_permissions.c.user_id == user_id,
        )
    )
    for permission in sorted(set(permissions)):
        connection.execute(
            insert(workflow_permissions).values(
                tenant_id=tenant_id,
                user_id=user_id,
                permission=permission,
                granted_by=by,
                granted_ms=now_ms,
            )
        )


def companies_with_definitions(database: Database) -> tuple[UUID, ...]:
    """The companies that saved any."""
    with database.read() as connection:
        return tuple(
            connection.execute(select(workflow_definitions.c.tenant_id).distinct()).scalars()
        )


def _saved_version(row: Row[Any]) -> SavedVersion:
    return SavedVersion(
        row.definition_id,
        row.version,
        row.name,
        row.source,
        from_ms(row.saved_ms),
        WorkflowDefinition.from_json(json.loads(row.definition)),
    )
