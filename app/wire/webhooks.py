"""The resources of webhooks (Standard Webhooks): where a company is told of its runs, and who may start some."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field

from app.domain.runs import RunEventKind
from app.wire.api import Message, Name

WebhookUrl = Annotated[str, Field(min_length=8, max_length=500, pattern=r"^https?://[^\s@#]+$")]


class NewEndpoint(Message):
    """Where to send events; no kinds mean all. Only HTTPS, except inside networks that the server was told of."""

    url: WebhookUrl
    kinds: Annotated[list[RunEventKind], Field(default_factory=list, max_length=20)]


class EndpointOut(Message):
    """An endpoint; ``disabled_why`` says why nothing is sent to it any more."""

    id: UUID
    url: str
    kinds: list[RunEventKind]
    created_at: datetime
    two_secrets_until: datetime | None
    disabled: bool
    disabled_why: str


class EndpointMade(EndpointOut):
    """An endpoint with its secret, which is shown this once."""

    secret: Annotated[str, Field(repr=False)]


class SecretOut(Message):
    """A new secret, shown this once; until the time given both are good."""

    secret: Annotated[str, Field(repr=False)]
    two_secrets_until: datetime


class DeliveryState(StrEnum):
    """What became of a message; ``FAILED`` after three days of trying."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    FAILED = "failed"


class DeliveryOut(Message):
    """One message to an endpoint: ``id`` is its ``webhook-id``."""

    id: UUID
    run_id: UUID
    sequence: int
    state: DeliveryState
    attempts: int
    created_at: datetime
    next_at: datetime | None
    last_status: int | None
    last_error: str


class DeliveryList(Message):
    """The newest messages to an endpoint."""

    deliveries: list[DeliveryOut]


class NewSource(Message):
    """A system outside that may start runs of a definition, of one job or none.

    Without a definition it calls the endpoints of saved definitions' webhook triggers, below its own path.
    """

    name: Name
    definition_id: Annotated[str, Field(max_length=100)] = ""
    job_id: UUID | None = None


class SourceOut(Message):
    """A source; it posts to ``path``."""

    id: UUID
    name: str
    definition_id: str
    job_id: UUID | None
    path: str
    created_at: datetime


class SourceMade(SourceOut):
    """A source with its secret, which is shown this once."""

    secret: Annotated[str, Field(repr=False)]


class HookTaken(Message):
    """The run that a message from outside started; the same for a message that comes again."""

    run_id: UUID
