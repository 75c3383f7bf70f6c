"""Messages to endpoints: made from the stored events of runs, kept until they arrived, tried for three days.

They are made from the very events that streams tell, each exactly once an endpoint: the place up to which events were
looked at moves in the transaction that writes the messages.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, exists, insert, select, update
from uuid_utils.compat import uuid7

from app.domain.runs import RunEvent
from app.orchestration.run_rows import run_event
from app.orchestration.run_tables import events
from app.wire.webhooks import DeliveryState
from app.wire.workflows import RunEventOut
from cloud.auth.server_key import ServerKey
from cloud.storage.database import Database
from cloud.storage.migrate import WEBHOOK_POSITION
from cloud.storage.tables import server_facts
from cloud.storage.webhook_tables import webhook_deliveries, webhook_endpoints
from cloud.storage.workflow_tables import workflow_runs
from cloud.webhooks.secrets import secrets_of, signed_headers
from cloud.webhooks.sending import Sender

PAGE = 500
CLAIM = 8
LEASE_MS = 60_000
"""Longer than it takes to send what was claimed to endpoints that all answer as slowly as they may."""
HOLD_MS = 60_000
"""What else waits for an endpoint that does not answer waits so long, so that one does not hold up the others."""
DELAYS_S = (5, 300, 1800, 7200, 18000, 36000, 50400, 64800, 72000)
"""Between attempts; together under three days."""
KEEP_MS = 30 * 24 * 3_600_000
GONE = 410


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that this process sends now."""

    id: UUID
    endpoint_id: UUID
    url: str
    body: str
    secrets: list[str]
    attempts: int


def message_body(event: RunEvent) -> str:
    """What an endpoint is told of an event: the resource that streams tell, in the scheme's envelope."""
    resource = RunEventOut.of(event).model_dump(mode="json")
    content = {"type": resource["type"], "timestamp": resource["at"], "data": resource}
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False)


def collect(database: Database, now_ms: int) -> int:
    """Write messages for the next events; how many events were looked at."""

    def work(connection: Connection) -> int:
        noted = select(server_facts.c.value).where(server_facts.c.name == WEBHOOK_POSITION)
        place = int(connection.execute(noted.with_for_update()).scalar_one())
        query = select(events).where(events.c.position > place).order_by(events.c.position)
        found = [run_event(row) for row in connection.execute(query.limit(PAGE))]
        if found:
            _write(connection, found, now_ms)
            connection.execute(
                update(server_facts)
                .where(server_facts.c.name == WEBHOOK_POSITION)
                .values(value=str(found[-1].position))
            )
        return len(found)

    return database.run(work)


def claim(database: Database, key: ServerKey, now_ms: int) -> list[Claimed]:
    """Messages that are due, taken by this process for a minute."""
    with database.write() as connection:
        rows = connection.execute(
            select(webhook_deliveries.c.id.label("message"), webhook_deliveries.c.body,
                   webhook_deliveries.c.attempts, webhook_endpoints)
            .join(webhook_endpoints, webhook_endpoints.c.id == webhook_deliveries.c.endpoint_id)
            .where(
                webhook_deliveries.c.state == DeliveryState.WAITING,
                webhook_deliveries.c.next_ms <= now_ms,
                webhook_endpoints.c.disabled_ms.is_(None),
            )
            .order_by(webhook_deliveries.c.next_ms, webhook_deliveries.c.id)
            .limit(CLAIM)
            .with_for_update(of=webhook_deliveries, skip_locked=True)
        ).all()  # fmt: skip
        if rows:
            connection.execute(
                update(webhook_deliveries)
                .where(webhook_deliveries.c.id.in_([row.message for row in rows]))
                .values(next_ms=now_ms + LEASE_MS)
            )
    return [
        Claimed(row.message, row.id, row.url, row.body, secrets_of(key, row, now_ms), row.attempts)
        for row in rows
    ]


def send(database: Database, sender: Sender, message: Claimed, now_ms: int) -> None:
    """Send one message and write down what became of it."""
    status, error = None, ""
    headers = signed_headers(message.secrets, str(message.id), message.body, now_ms)
    try:
        status = sender.post(message.url, message.body.encode(), headers)
    except OSError as failure:
        error = f"{type(failure).__name__}: {failure}"[:200]
    outcome = _outcome(message.attempts, status, error, now_ms)
    given_up = outcome.get("state") is DeliveryState.FAILED
    with database.write() as connection:
        connection.execute(
            update(webhook_deliveries)
            .where(webhook_deliveries.c.id == message.id)
            .values(**outcome)
        )
        if status is None:
            connection.execute(
                update(webhook_deliveries)
                .where(
                    webhook_deliveries.c.endpoint_id == message.endpoint_id,
                    webhook_deliveries.c.state == DeliveryState.WAITING,
                    webhook_deliveries.c.next_ms <= now_ms,
                )
                .values(next_ms=now_ms + HOLD_MS)
            )
        if status == GONE:
            _switch_off(connection, message, "It answered 410: it is gone.", now_ms)
        elif given_up and not _anything_arrived(connection, message):
            _switch_off(connection, message, "Nothing arrived there for three days.", now_ms)


def forget_old(database: Database, now_ms: int) -> None:
    """Drop messages that were settled a month ago."""
    with database.write() as connection:
        connection.execute(
            delete(webhook_deliveries).where(webhook_deliveries.c.ended_ms < now_ms - KEEP_MS)
        )


def _switch_off(connection: Connection, message: Claimed, why: str, now_ms: int) -> None:
    connection.execute(
        update(webhook_endpoints)
        .where(webhook_endpoints.c.id == message.endpoint_id)
        .values(disabled_ms=now_ms, disabled_why=why)
    )


def _anything_arrived(connection: Connection, message: Claimed) -> bool:
    """Whether the endpoint took any message since this one was made."""
    made = select(webhook_deliveries.c.created_ms).where(webhook_deliveries.c.id == message.id)
    arrived = select(
        exists().where(
            webhook_deliveries.c.endpoint_id == message.endpoint_id,
            webhook_deliveries.c.state == DeliveryState.DELIVERED,
            webhook_deliveries.c.ended_ms >= made.scalar_subquery(),
        )
    )
    return bool(connection.scalar(arrived))


def _outcome(attempts: int, status: int | None, error: str, now_ms: int) -> Mapping[str, Any]:
    values = {"attempts": attempts + 1, "last_status": status, "last_error": error}
    if status is not None and status // 100 == 2:
        return {**values, "state": DeliveryState.DELIVERED, "ended_ms": now_ms}
    if attempts >= len(DELAYS_S):
        return {**values, "state": DeliveryState.FAILED, "ended_ms": now_ms}
    return {**values, "next_ms": now_ms + DELAYS_S[attempts] * 1000}


def _write(connection: Connection, found: list[RunEvent], now_ms: int) -> None:
    owners = {
        row.run_id: row.tenant_id
        for row in connection.execute(
            select(workflow_runs.c.run_id, workflow_runs.c.tenant_id).where(
                workflow_runs.c.run_id.in_({event.run_id for event in found})
            )
        )
    }
    endpoints: dict[UUID, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(
        select(webhook_endpoints).where(
            webhook_endpoints.c.tenant_id.in_(set(owners.values())),
            webhook_endpoints.c.disabled_ms.is_(None),
        )
    ):
        endpoints[row.tenant_id].append(row)
    rows = [
        {
            "tenant_id": endpoint.tenant_id,
            "id": uuid7(),
            "endpoint_id": endpoint.id,
            "run_id": event.run_id,
            "sequence": event.sequence,
            "body": message_body(event),
            "state": DeliveryState.WAITING,
            "created_ms": now_ms,
            "next_ms": now_ms,
            "attempts": 0,
            "last_error": "",
        }
        for event in found
        if event.run_id in owners
        for endpoint in endpoints[owners[event.run_id]]
        if _wants(endpoint, event)
    ]
    if rows:
        connection.execute(insert(webhook_deliveries), rows)


def _wants(endpoint: Row[Any], event: RunEvent) -> bool:
    kinds = json.loads(endpoint.kinds)
    return not kinds or event.kind.value in kinds
