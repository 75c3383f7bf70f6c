"""Messages from outside that start runs: signed, in time, and each only once.

A run's id follows from its source and the message's id, so that a message that comes again, by mistake or by somebody
who recorded it, finds its run. Runs are remembered far longer than the five minutes for which a signature is good.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from uuid_utils.compat import uuid7

from app.domain.errors import Conflict, InvalidInput, NotFound
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.triggers import webhook_target
from app.wire.api import ProblemCode, Role
from app.wire.webhooks import NewSource, SecretOut, SourceMade, SourceOut
from cloud.auth.access import require_visible
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.server_key import ServerKey
from cloud.auth.sessions import Identity
from cloud.problems import Refusal, not_found
from cloud.storage.database import Database
from cloud.storage.webhook_tables import webhook_sources
from cloud.webhooks.secrets import BOTH_GOOD_MS, new_secret, seal, secrets_of, verified
from cloud.workflows.desk import WorkflowDesk

MOST_SOURCES = 20
MAX_ID_CHARS = 200


def add_source(
    connection: Connection,
    key: ServerKey,
    desk: WorkflowDesk,
    who: Identity,
    new: NewSource,
    now_ms: int,
) -> SourceMade:
    """Let a system outside start runs; raises ``Refusal`` for a definition or job that is not there.

    Without a definition the source may start every saved one with a webhook trigger, by the path of its endpoint.
    """
    who.require(Role.ADMIN)
    if new.definition_id:
        desk.definition(who.tenant_id, new.definition_id, "")
    if new.job_id is not None:
        require_visible(connection, who, new.job_id)
    count = connection.scalar(
        select(func.count())
        .select_from(webhook_sources)
        .where(webhook_sources.c.tenant_id == who.tenant_id)
    )
    if (count or 0) >= MOST_SOURCES:
        raise Conflict(f"A company has at most {MOST_SOURCES} sources. Delete one first.")
    source_id, secret = uuid7(), new_secret()
    row = connection.execute(
        insert(webhook_sources)
        .values(
            tenant_id=who.tenant_id,
            id=source_id,
            name=new.name,
            definition_id=new.definition_id,
            job_id=new.job_id,
            secret=seal(key, secret, source_id),
            created_by=who.user_id,
            created_ms=now_ms,
        )
        .returning(webhook_sources)
    ).one()
    _note(connection, who, AuthEvent.SOURCE_ADDED, source_id, now_ms)
    return SourceMade(**dict(_out(row)), secret=secret)


def list_sources(connection: Connection, who: Identity) -> list[SourceOut]:
    """The company's sources, the oldest first."""
    who.require(Role.ADMIN, Role.AUDITOR)
    query = select(webhook_sources).where(webhook_sources.c.tenant_id == who.tenant_id)
    return [_out(row) for row in connection.execute(query.order_by(webhook_sources.c.id))]


def delete_source(connection: Connection, who: Identity, source_id: UUID, now_ms: int) -> None:
    """Take nothing more from this system."""
    _own(connection, who, source_id)
    connection.execute(delete(webhook_sources).where(webhook_sources.c.id == source_id))
    _note(connection, who, AuthEvent.SOURCE_REMOVED, source_id, now_ms)


def rotate_source(
    connection: Connection, key: ServerKey, who: Identity, source_id: UUID, now_ms: int
) -> SecretOut:
    """A new secret; for a day the old one is taken too."""
    row = _own(connection, who, source_id)
    secret, until_ms = new_secret(), now_ms + BOTH_GOOD_MS
    connection.execute(
        update(webhook_sources)
        .where(webhook_sources.c.id == source_id)
        .values(secret=seal(key, secret, source_id), old_secret=row.secret, old_until_ms=until_ms)
    )
    _note(connection, who, AuthEvent.SOURCE_ROTATED, source_id, now_ms)
    return SecretOut(secret=secret, two_secrets_until=datetime.fromtimestamp(until_ms / 1000, UTC))


def take(
    database: Database,
    key: ServerKey,
    desk: WorkflowDesk,
    source_id: UUID,
    body: bytes,
    headers: Mapping[str, str],
    now_ms: int,
    endpoint: str = "",
) -> UUID:
    """The run that this message starts, or has started when it came before.

    ``endpoint`` is the path of a webhook trigger, called below the source's own path. Raises ``Refusal`` 401 when
    no secret of the source signed it within five minutes: for a source that does not exist the answer is the same.
    """
    with database.read() as connection:
        row = connection.execute(
            select(webhook_sources).where(webhook_sources.c.id == source_id)
        ).one_or_none()
    message_id = headers.get("webhook-id", "")
    content = None if row is None else verified(secrets_of(key, row, now_ms), body, headers)
    if row is None or content is None or not 0 < len(message_id) <= MAX_ID_CHARS:
        raise Refusal(
            401,
            ProblemCode.TOKEN_INVALID,
            "The message is not signed by this source, or it is old.",
        )
    if not isinstance(content, dict):
        raise InvalidInput("body", "it must be a JSON object", '{"type": ..., "data": {...}}')
    model = _called(desk, row, endpoint)
    run_id = uuid5(source_id, message_id)
    context = {"webhook": content}
    desk.begin_once(row.tenant_id, row.created_by, row.name, run_id, model, context, row.job_id)
    return run_id


def _called(desk: WorkflowDesk, row: Row[Any], endpoint: str) -> WorkflowDefinition:
    if not endpoint and row.definition_id:
        return desk.definition(row.tenant_id, row.definition_id, "")
    try:
        found = webhook_target(desk.definitions(row.tenant_id).newest(), endpoint)
    except NotFound:
        raise not_found("webhook of a saved definition") from None
    if row.definition_id not in ("", found.id):
        raise not_found("webhook of this source")
    return found


def _own(connection: Connection, who: Identity, source_id: UUID) -> Row[Any]:
    who.require(Role.ADMIN)
    row = connection.execute(
        select(webhook_sources).where(
            webhook_sources.c.tenant_id == who.tenant_id, webhook_sources.c.id == source_id
        )
    ).one_or_none()
    if row is None:
        raise not_found("webhook source")
    return row


def _out(row: Row[Any]) -> SourceOut:
    return SourceOut(
        id=row.id,
        name=row.name,
        definition_id=row.definition_id,
        job_id=row.job_id,
        path=f"/v1/hooks/{row.id}",
        created_at=datetime.fromtimestamp(row.created_ms / 1000, UTC),
    )


def _note(
    connection: Connection, who: Identity, event: AuthEvent, source_id: UUID, now_ms: int
) -> None:
    record(connection, who.tenant_id, event, now_ms, actor_id=who.user_id, source=str(source_id))
