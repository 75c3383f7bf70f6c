"""What agents tell each other; a message stands in the database until whoever it is for has taken note of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Row, Select, insert, select, update

from app.domain.errors import InvalidInput, NotFound
from app.orchestration.agent_store import AgentStore
from app.orchestration.agent_tables import agents, deliveries, memberships, messages
from app.orchestration.run_rows import from_ms, to_text
from app.ports.agents import AgentMessage, MessageScope
from app.ports.clock import IdSource

MAX_BODY_CHARS = 64_000
T = TypeVar("T")


class StoredMail:
    """Direct, broadcast and channel messages; see :class:`app.ports.agents.AgentMail`.

    Who gets a message is settled when it is sent: whoever registers or joins later does not.
    """

    def __init__(self, store: AgentStore, ids: IdSource) -> None:
        self._store = store
        self._ids = ids

    async def send(self, sender: str, to: str, topic: str, body: Mapping[str, Any]) -> AgentMessage:
        """Tell one agent."""
        recipients = select(agents.c.agent_id).where(agents.c.agent_id == to)
        return await self._post(sender, MessageScope.DIRECT, to, topic, body, recipients)

    async def broadcast(self, sender: str, topic: str, body: Mapping[str, Any]) -> AgentMessage:
        """Tell every registered agent but the sender."""
        recipients = select(agents.c.agent_id).where(agents.c.agent_id != sender)
        return await self._post(sender, MessageScope.BROADCAST, "", topic, body, recipients)

    async def publish(
        self, sender: str, channel: str, topic: str, body: Mapping[str, Any]
    ) -> AgentMessage:
        """Tell who has joined the channel, but the sender."""
        recipients = select(memberships.c.agent_id).where(
            memberships.c.channel == channel, memberships.c.agent_id != sender
        )
        return await self._post(sender, MessageScope.CHANNEL, channel, topic, body, recipients)

    async def join(self, agent_id: str, channel: str) -> None:
        """Get what is published in the channel from now on; again is fine."""

        def work(connection: Connection) -> None:
            self._require(connection, agent_id)
            own = (memberships.c.agent_id == agent_id) & (memberships.c.channel == channel)
            if connection.scalar(select(memberships.c.channel).where(own)) is None:
                connection.execute(insert(memberships).values(agent_id=agent_id, channel=channel))

        await self._write(work)

    async def inbox(self, agent_id: str) -> tuple[AgentMessage, ...]:
        """What the agent has not taken note of, the oldest first."""

        def read() -> tuple[AgentMessage, ...]:
            statement = (
                select(messages)
                .join(deliveries, deliveries.c.message_id == messages.c.message_id)
                .where(deliveries.c.agent_id == agent_id, deliveries.c.noted_at.is_(None))
                .order_by(messages.c.sent_at, messages.c.message_id)
            )
            with self._store.engine.connect() as connection:
                return tuple(_message(row) for row in connection.execute(statement))

        return await asyncio.to_thread(read)

    async def acknowledge(self, agent_id: str, message_id: UUID) -> None:
        """Take note of a message; raises ``NotFound`` for one that was not for this agent."""

        def work(connection: Connection) -> None:
            own = (deliveries.c.agent_id == agent_id) & (deliveries.c.message_id == str(message_id))
            if connection.scalar(select(deliveries.c.agent_id).where(own)) is None:
                raise NotFound("message", message_id)
            connection.execute(
                update(deliveries)
                .where(own, deliveries.c.noted_at.is_(None))
                .values(noted_at=self._store.now(connection))
            )

        await self._write(work)

    async def _post(
        self,
        sender: str,
        scope: MessageScope,
        to: str,
        topic: str,
        body: Mapping[str, Any],
        recipients: Select[tuple[str]],
    ) -> AgentMessage:
        text = to_text(dict(body))
        if len(text) > MAX_BODY_CHARS:
            raise InvalidInput("body", f"it has {len(text)} characters", f"up to {MAX_BODY_CHARS}")
        message_id = str(self._ids.new())

        def work(connection: Connection) -> AgentMessage:
            if scope is MessageScope.DIRECT:
                self._require(connection, to)
            connection.execute(
                insert(messages).values(
                    message_id=message_id,
                    sender=sender,
                    scope=scope,
                    recipient=to,
                    topic=topic,
                    body=text,
                    sent_at=self._store.now(connection),
                )
            )
            found = connection.execute(recipients).scalars().all()
            rows = [{"agent_id": agent_id, "message_id": message_id} for agent_id in found]
            if rows:
                connection.execute(insert(deliveries), rows)
            row = connection.execute(
                select(messages).where(messages.c.message_id == message_id)
            ).one()
            return _message(row)

        return await self._write(work)

    async def _write(self, work: Callable[[Connection], T]) -> T:
        def write() -> T:
            with self._store.engine.begin() as connection:
                return work(connection)

        return await asyncio.to_thread(write)

    def _require(self, connection: Connection, agent_id: str) -> None:
        known = select(agents.c.agent_id).where(agents.c.agent_id == agent_id)
        if connection.scalar(known) is None:
            raise NotFound("agent", agent_id)


def _message(row: Row[Any]) -> AgentMessage:
    return AgentMessage(
        message_id=UUID(row.message_id),
        sender=row.sender,
        scope=MessageScope(row.scope),
        to=row.recipient,
        topic=row.topic,
        body=json.loads(row.body),
        sent_at=from_ms(row.sent_at),
    )
