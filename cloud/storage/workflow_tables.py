"""Whose a workflow run is and what its skills have done, beside the engine's own tables; and a company's definitions.

The engine's tables (``wf_…``) know no tenants; a run is a tenant's exactly when it stands here.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table, Text, Uuid

from cloud.storage.tables import metadata

workflow_runs = Table(
    "workflow_runs",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False),
    Column("run_id", Uuid, primary_key=True),
    Column("job_id", Uuid),
    Column("started_by", Uuid),
    Column("created_ms", BigInteger, nullable=False),
    Index(None, "tenant_id", "job_id"),
)

workflow_effects = Table(
    "workflow_effects",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("key", String(120), primary_key=True),
    Column("run_id", Uuid, nullable=False, index=True),
    Column("result", Text, nullable=False),
    Column("done_ms", BigInteger, nullable=False),
)

workflow_definitions = Table(
    "workflow_definitions",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("definition_id", String(100), primary_key=True),
    Column("version", String(100), primary_key=True),
    Column("place", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("definition", Text, nullable=False),
    Column("saved_by", Uuid, nullable=False),
    Column("saved_ms", BigInteger, nullable=False),
)

workflow_schedules = Table(
    "workflow_schedules",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("definition_id", String(100), primary_key=True),
    Column("schedule", String(200), primary_key=True),
    Column("last_ms", BigInteger, nullable=False),
)

workflow_permissions = Table(
    "workflow_permissions",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("permission", String(200), primary_key=True),
    Column("granted_by", Uuid, nullable=False),
    Column("granted_ms", BigInteger, nullable=False),
)

workflow_letters = Table(
    "workflow_letters",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False, index=True),
    Column("id", Uuid, primary_key=True),
    Column("run_id", Uuid, nullable=False, index=True),
    Column("sealed", Text, nullable=False),
    Column("state", String(12), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("changed_ms", BigInteger, nullable=False),
    Column("next_ms", BigInteger, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("last_error", String(200), nullable=False),
    Column("settled_by", String(200), nullable=False),
    Index(None, "state", "next_ms"),
)
