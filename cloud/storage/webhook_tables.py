"""Webhooks: where a company wants to be told, what waits to be told, and who may start runs from outside.

Secrets stand here sealed with the server's key.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text, Uuid

from cloud.storage.tables import metadata

webhook_endpoints = Table(
    "webhook_endpoints",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False, index=True),
    Column("id", Uuid, primary_key=True),
    Column("url", String(500), nullable=False),
    Column("kinds", Text, nullable=False),
    Column("secret", String(160), nullable=False),
    Column("old_secret", String(160)),
    Column("old_until_ms", BigInteger),
    Column("created_ms", BigInteger, nullable=False),
    Column("disabled_ms", BigInteger),
    Column("disabled_why", String(200), nullable=False),
)

webhook_deliveries = Table(
    "webhook_deliveries",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False),
    Column("id", Uuid, primary_key=True),
    Column("endpoint_id", ForeignKey("webhook_endpoints.id", ondelete="CASCADE"), nullable=False),
    Column("run_id", Uuid, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Column("state", String(12), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("next_ms", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("last_status", Integer),
    Column("last_error", String(200), nullable=False),
    Column("ended_ms", BigInteger),
    Index(None, "state", "next_ms"),
    Index(None, "endpoint_id", "created_ms"),
)

webhook_sources = Table(
    "webhook_sources",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False, index=True),
    Column("id", Uuid, primary_key=True),
    Column("name", String(100), nullable=False),
    Column("definition_id", String(100), nullable=False),
    Column("job_id", Uuid),
    Column("secret", String(160), nullable=False),
    Column("old_secret", String(160)),
    Column("old_until_ms", BigInteger),
    Column("created_by", ForeignKey("users.id"), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
)
