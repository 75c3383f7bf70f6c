"""Routes: where a company is told of its runs, which systems may start runs, and what they post."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request, status
from fastapi.concurrency import run_in_threadpool

from app.wire.api import Role
from app.wire.webhooks import (
    DeliveryList,
    EndpointMade,
    EndpointOut,
    HookTaken,
    NewEndpoint,
    NewSource,
    SecretOut,
    SourceMade,
    SourceOut,
)
from cloud.api.context import IdentityDep, OpenRoute, Services, ServicesDep
from cloud.webhooks import endpoints, incoming

router = APIRouter(prefix="/v1", tags=["webhooks"])


@router.post("/webhooks", status_code=status.HTTP_201_CREATED)
def post_endpoint(body: NewEndpoint, who: IdentityDep, parts: ServicesDep) -> EndpointMade:
    """Send the events of the company's runs to an address; the secret is shown this once."""
    who.require(Role.ADMIN)
    endpoints.check_url(parts.sender, body.url)  # looks a name up: not within a transaction
    with parts.seen_by(who).write() as connection:
        return endpoints.add_endpoint(connection, parts.key, who, body, parts.now_ms())


@router.get("/webhooks")
def get_endpoints(who: IdentityDep, parts: ServicesDep) -> list[EndpointOut]:
    """The addresses that events are sent to."""
    with parts.seen_by(who).read() as connection:
        return endpoints.list_endpoints(connection, who, parts.now_ms())


@router.delete("/webhooks/{endpoint_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_endpoint(endpoint_id: UUID, who: IdentityDep, parts: ServicesDep) -> None:
    """Send nothing more there; what waits is dropped."""
    with parts.seen_by(who).write() as connection:
        endpoints.delete_endpoint(connection, who, endpoint_id, parts.now_ms())


@router.post("/webhooks/{endpoint_id}/secret")
def post_endpoint_secret(endpoint_id: UUID, who: IdentityDep, parts: ServicesDep) -> SecretOut:
    """A new secret; for a day messages carry a signature by the old one too."""
    with parts.seen_by(who).write() as connection:
        return endpoints.rotate_secret(connection, parts.key, who, endpoint_id, parts.now_ms())


@router.post("/webhooks/{endpoint_id}/enable")
def post_endpoint_enable(endpoint_id: UUID, who: IdentityDep, parts: ServicesDep) -> EndpointOut:
    """Send again to an address that was switched off because it answered that it is gone."""
    with parts.seen_by(who).write() as connection:
        return endpoints.enable_endpoint(connection, who, endpoint_id, parts.now_ms())


@router.get("/webhooks/{endpoint_id}/deliveries")
def get_deliveries(endpoint_id: UUID, who: IdentityDep, parts: ServicesDep) -> DeliveryList:
    """The newest messages to an address and what became of them."""
    with parts.seen_by(who).read() as connection:
        return endpoints.deliveries(connection, who, endpoint_id)


@router.post("/hook-sources", status_code=status.HTTP_201_CREATED)
def post_source(body: NewSource, who: IdentityDep, parts: ServicesDep) -> SourceMade:
    """Let a system outside start runs; the secret is shown this once."""
    with parts.seen_by(who).write() as connection:
        return incoming.add_source(connection, parts.key, parts.desk, who, body, parts.now_ms())


@router.get("/hook-sources")
def get_sources(who: IdentityDep, parts: ServicesDep) -> list[SourceOut]:
    """The systems that may start runs."""
    with parts.seen_by(who).read() as connection:
        return incoming.list_sources(connection, who)


@router.delete("/hook-sources/{source_id}", status_code=status.HTTP_204_NO_CONTENT)
def delete_source(source_id: UUID, who: IdentityDep, parts: ServicesDep) -> None:
    """Take nothing more from this system."""
    with parts.seen_by(who).write() as connection:
        incoming.delete_source(connection, who, source_id, parts.now_ms())


@router.post("/hook-sources/{source_id}/secret")
def post_source_secret(source_id: UUID, who: IdentityDep, parts: ServicesDep) -> SecretOut:
    """A new secret; for a day messages that the old one signed are taken too."""
    with parts.seen_by(who).write() as connection:
        return incoming.rotate_source(connection, parts.key, who, source_id, parts.now_ms())


_SIGNED: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"type": "object"}}},
    },
    "parameters": [
        {"name": name, "in": "header", "required": True, "schema": {"type": "string"}}
        for name in ("webhook-id", "webhook-timestamp", "webhook-signature")
    ],
}


@router.post(
    "/hooks/{source_id}",
    status_code=status.HTTP_202_ACCEPTED,
    dependencies=[OpenRoute],
    openapi_extra=_SIGNED,
)
async def post_hook(source_id: UUID, request: Request, parts: ServicesDep) -> HookTaken:
    """A message from outside, signed by the Standard Webhooks scheme, that starts a run."""
    return await _taken(source_id, "", request, parts)


@router.post(
    "/hooks/{source_id}/{endpoint:path}",
    status_code=status.HTTP_202_ACCEPTED,
    dependencies=[OpenRoute],
    openapi_extra=_SIGNED,
)
async def post_hook_endpoint(
    source_id: UUID, endpoint: str, request: Request, parts: ServicesDep
) -> HookTaken:
    """The same, for the saved definition whose webhook trigger has that endpoint."""
    return await _taken(source_id, f"/{endpoint}", request, parts)


async def _taken(source_id: UUID, endpoint: str, request: Request, parts: Services) -> HookTaken:
    body = await request.body()
    run_id = await run_in_threadpool(
        incoming.take,
        parts.database,
        parts.key,
        parts.desk,
        source_id,
        body,
        request.headers,
        parts.now_ms(),
        endpoint,
    )
    return HookTaken(run_id=run_id)
