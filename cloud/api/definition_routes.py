"""Routes: a company's own workflow definitions, and who may start them."""

from __future__ import annotations

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, status
from sqlalchemy import Connection, select

from app.domain.errors import NotFound
from app.wire.api import Role
from app.wire.definitions import (
    DefinitionOut,
    DefinitionText,
    NewDefinition,
    TriggerOut,
    WorkflowPermissions,
)
from cloud.api.context import IdentityDep, ServicesDep
from cloud.auth.access import SEES_ALL
from cloud.auth.sessions import Identity
from cloud.problems import not_found
from cloud.storage.tables import users
from cloud.workflows.definitions import SavedVersion, grant, permissions_of
from cloud.workflows.desk import APPROVERS

router = APIRouter(prefix="/v1", tags=["workflow definitions"])
DefinitionId = Annotated[str, Path(min_length=1, max_length=100)]
Version = Annotated[str, Query(max_length=100)]


@router.post("/workflow-definitions", status_code=status.HTTP_201_CREATED)
def post_definition(body: NewDefinition, who: IdentityDep, parts: ServicesDep) -> DefinitionOut:
    """Save a version of a definition: its triggers hold from now on."""
    who.require(*APPROVERS)
    saved = parts.desk.definitions(who.tenant_id)
    return DefinitionOut(**_fields(saved.save(body.definition, who.user_id, parts.now_ms())))


@router.get("/workflow-definitions")
def get_definitions(who: IdentityDep, parts: ServicesDep) -> list[DefinitionOut]:
    """The company's definitions, each at the version that was saved last."""
    found = parts.desk.definitions(who.tenant_id).versions()
    return [DefinitionOut(**_fields(one)) for one in found]


@router.get("/workflow-definitions/{definition_id}")
def get_definition(
    definition_id: DefinitionId, who: IdentityDep, parts: ServicesDep, version: Version = ""
) -> DefinitionText:
    """One definition with its text, at a version or at the one that was saved last."""
    try:
        found = parts.desk.definitions(who.tenant_id).saved(definition_id, version)
    except NotFound:
        raise not_found("workflow definition") from None
    return DefinitionText(definition=found.source, **_fields(found))


@router.delete("/workflow-definitions/{definition_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_definition(definition_id: DefinitionId, who: IdentityDep, parts: ServicesDep) -> None:
    """Forget a definition; nothing starts it any more, and runs that go on keep theirs."""
    who.require(*APPROVERS)
    try:
        parts.desk.definitions(who.tenant_id).remove(definition_id)
    except NotFound:
        raise not_found("workflow definition") from None


@router.get("/users/{user_id}/workflow-permissions")
def get_permissions(user_id: UUID, who: IdentityDep, parts: ServicesDep) -> WorkflowPermissions:
    """What a person may start by hand beyond the own role."""
    if user_id != who.user_id:
        who.require(*SEES_ALL)
    with parts.seen_by(who).read() as connection:
        _require_person(connection, who, user_id)
        found = permissions_of(connection, who.tenant_id, user_id)
    return WorkflowPermissions(permissions=sorted(found))


@router.put("/users/{user_id}/workflow-permissions")
def put_permissions(
    user_id: UUID, body: WorkflowPermissions, who: IdentityDep, parts: ServicesDep
) -> WorkflowPermissions:
    """Let a person start by hand what these permissions guard, and nothing else."""
    who.require(Role.ADMIN)
    with parts.seen_by(who).write() as connection:
        _require_person(connection, who, user_id)
        grant(connection, who.tenant_id, user_id, body.permissions, who.user_id, parts.now_ms())
        found = permissions_of(connection, who.tenant_id, user_id)
    return WorkflowPermissions(permissions=sorted(found))


def _fields(saved: SavedVersion) -> dict[str, Any]:
    return {
        "id": saved.definition_id,
        "version": saved.version,
        "name": saved.name,
        "saved_at": saved.saved_at,
        "triggers": [
            TriggerOut(type=one.kind.value, detail=one.detail) for one in saved.model.triggers
        ],
        "warnings": list(saved.model.warnings),
    }


def _require_person(connection: Connection, who: Identity, user_id: UUID) -> None:
    known = select(users.c.id).where(users.c.tenant_id == who.tenant_id, users.c.id == user_id)
    if connection.scalar(known) is None:
        raise not_found("person")
