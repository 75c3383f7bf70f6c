"""Where a company is told of its runs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from uuid_utils.compat import uuid7

from app.domain.errors import Conflict, InvalidInput
from app.domain.runs import RunEventKind
from app.wire.api import Role
from app.wire.webhooks import (
    DeliveryList,
    DeliveryOut,
    DeliveryState,
    EndpointMade,
    EndpointOut,
    NewEndpoint,
    SecretOut,
)
from cloud.auth.auth_log import AuthEvent, record
from cloud.auth.server_key import ServerKey
from cloud.auth.sessions import Identity
from cloud.problems import not_found
from cloud.storage.webhook_tables import webhook_deliveries, webhook_endpoints
from cloud.webhooks.addresses import BlockedAddressError
from cloud.webhooks.secrets import BOTH_GOOD_MS, new_secret, seal
from cloud.webhooks.sending import Sender

MOST_ENDPOINTS = 20
LISTED = 100


def add_endpoint(
    connection: Connection,
    key: ServerKey,
    who: Identity,
    new: NewEndpoint,
    now_ms: int,
) -> EndpointMade:
    """Tell a company's system of its runs from now on; the address was checked with :func:`check_url`."""
    who.require(Role.ADMIN)
    count = connection.scalar(
        select(func.count())
        .select_from(webhook_endpoints)
        .where(webhook_endpoints.c.tenant_id == who.tenant_id)
    )
    if (count or 0) >= MOST_ENDPOINTS:
        raise Conflict(f"A company has at most {MOST_ENDPOINTS} webhooks. Delete one first.")
    endpoint_id, secret = uuid7(), new_secret()
    row = connection.execute(
        insert(webhook_endpoints)
        .values(
            tenant_id=who.tenant_id,
            id=endpoint_id,
            url=new.url,
            kinds=json.dumps(sorted(set(new.kinds))),
            secret=seal(key, secret, endpoint_id),
            created_ms=now_ms,
            disabled_why="",
        )
        .returning(webhook_endpoints)
    ).one()
    _note(connection, who, AuthEvent.WEBHOOK_ADDED, endpoint_id, now_ms)
    return EndpointMade(**dict(_out(row, now_ms)), secret=secret)


def check_url(sender: Sender, url: str) -> None:
    """Refuse an address that leads nowhere or where webhooks may not go."""
    try:
        sender.check(url)
    except BlockedAddressError as error:
        raise InvalidInput("url", str(error), "an https address on the public internet") from error
    except (OSError, UnicodeError) as error:
        raise InvalidInput("url", "the name of the host is not known", "a host that is") from error


def list_endpoints(connection: Connection, who: Identity, now_ms: int) -> list[EndpointOut]:
    """The company's endpoints, the oldest first."""
    who.require(Role.ADMIN, Role.AUDITOR)
    query = select(webhook_endpoints).where(webhook_endpoints.c.tenant_id == who.tenant_id)
    return [_out(row, now_ms) for row in connection.execute(query.order_by(webhook_endpoints.c.id))]


def delete_endpoint(connection: Connection, who: Identity, endpoint_id: UUID, now_ms: int) -> None:
    """Tell this system nothing more; what waits is dropped."""
    _own(connection, who, endpoint_id)
    connection.execute(
        delete(webhook_deliveries).where(webhook_deliveries.c.endpoint_id == endpoint_id)
    )
    connection.execute(delete(webhook_endpoints).where(webhook_endpoints.c.id == endpoint_id))
    _note(connection, who, AuthEvent.WEBHOOK_REMOVED, endpoint_id, now_ms)


def rotate_secret(
    connection: Connection, key: ServerKey, who: Identity, endpoint_id: UUID, now_ms: int
) -> SecretOut:
    """A new secret; for a day messages are signed with the old one too."""
    row = _own(connection, who, endpoint_id)
    secret, until_ms = new_secret(), now_ms + BOTH_GOOD_MS
    connection.execute(
        update(webhook_endpoints)
        .where(webhook_endpoints.c.id == endpoint_id)
        .values(secret=seal(key, secret, endpoint_id), old_secret=row.secret, old_until_ms=until_ms)
    )
    _note(connection, who, AuthEvent.WEBHOOK_ROTATED, endpoint_id, now_ms)
    return SecretOut(secret=secret, two_secrets_until=_time(until_ms))


def enable_endpoint(
    connection: Connection, who: Identity, endpoint_id: UUID, now_ms: int
) -> EndpointOut:
    """Send again to an endpoint that was switched off because it had gone; what had been waiting is sent too."""
    _own(connection, who, endpoint_id)
    row = connection.execute(
        update(webhook_endpoints)
        .where(webhook_endpoints.c.id == endpoint_id)
        .values(disabled_ms=None, disabled_why="")
        .returning(webhook_endpoints)
    ).one()
    return _out(row, now_ms)


def deliveries(connection: Connection, who: Identity, endpoint_id: UUID) -> DeliveryList:
    """The newest messages to an endpoint and what became of them."""
    _own(connection, who, endpoint_id, Role.AUDITOR)
    rows = connection.execute(
        select(webhook_deliveries)
        .where(webhook_deliveries.c.endpoint_id == endpoint_id)
        .order_by(webhook_deliveries.c.created_ms.desc(), webhook_deliveries.c.id.desc())
        .limit(LISTED)
    )
    return DeliveryList(
        deliveries=[
            DeliveryOut(
                id=row.id,
                run_id=row.run_id,
                sequence=row.sequence,
                state=DeliveryState(row.state),
                attempts=row.attempts,
                created_at=_time(row.created_ms),
                next_at=_time(row.next_ms) if row.state == DeliveryState.WAITING else None,
                last_status=row.last_status,
                last_error=row.last_error,
            )
            for row in rows
        ]
    )


def _own(connection: Connection, who: Identity, endpoint_id: UUID, *also: Role) -> Row[Any]:
    who.require(Role.ADMIN, *also)
    row = connection.execute(
        select(webhook_endpoints).where(
            webhook_endpoints.c.tenant_id == who.tenant_id, webhook_endpoints.c.id == endpoint_id
        )
    ).one_or_none()
    if row is None:
        raise not_found("webhook")
    return row


def _out(row: Row[Any], now_ms: int) -> EndpointOut:
    rotating = row.old_until_ms is not None and row.old_until_ms > now_ms
    return EndpointOut(
        id=row.id,
        url=row.url,
        kinds=[RunEventKind(kind) for kind in json.loads(row.kinds)],
        created_at=_time(row.created_ms),
        two_secrets_until=_time(row.old_until_ms) if rotating else None,
        disabled=row.disabled_ms is not None,
        disabled_why=row.disabled_why,
    )


def _note(
    connection: Connection, who: Identity, event: AuthEvent, endpoint_id: UUID, now_ms: int
) -> None:
    record(connection, who.tenant_id, event, now_ms, actor_id=who.user_id, webhook=str(endpoint_id))


def _time(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
