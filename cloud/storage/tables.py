"""The server's tables.

The tenant comes first in every key. Times are integer milliseconds since 1970 UTC. Record fields
and chain items are kept as canonical JSON *text*, because hashes are taken over exactly these
bytes and both databases give them back unchanged.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

server_facts = Table(
    "server_facts",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", Text, nullable=False),
)

tenants = Table(
    "tenants",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", String(100), nullable=False, unique=True),
    Column("created_ms", BigInteger, nullable=False),
    Column("quota_bytes", BigInteger),
    Column("policy", Text, nullable=False, server_default="{}"),
)

users = Table(
    "users",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False, index=True),
    Column("email", String(254), nullable=False, unique=True),
    Column("name", String(100), nullable=False),
    Column("role", String(16), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("verified_ms", BigInteger),
    Column("disabled_ms", BigInteger),
)

sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("email_hash", String(64), primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("blocked_until_ms", BigInteger, nullable=False),
    Column("last_ms", BigInteger, nullable=False, index=True),
)

devices = Table(
    "devices",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("id", String(16), primary_key=True),
    Column("name", String(100), nullable=False),
    Column("last_n", BigInteger, nullable=False),
    Column("durable_n", BigInteger, nullable=False, server_default="0"),
    Column("last_seen_ms", BigInteger, nullable=False),
    Column("revoked_ms", BigInteger),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("tenant_id", Uuid, nullable=False),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("device_id", String(16), nullable=False),
    Column("scope", String(16), nullable=False, server_default="full"),
    Column("created_ms", BigInteger, nullable=False),
    Column("expires_ms", BigInteger, nullable=False),
    ForeignKeyConstraint(["tenant_id", "device_id"], ["devices.tenant_id", "devices.id"]),
)

job_heads = Table(
    "job_heads",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("job_id", Uuid, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("chain_index", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
)

job_members = Table(
    "job_members",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("job_id", Uuid, primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),
)

records = Table(
    "records",
    metadata,
    Column("tenant_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("job_id", Uuid, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("dead", Boolean, nullable=False),
    Column("fields", Text, nullable=False),
    Column("holders", Text, nullable=False),
    Column("origin", Uuid, nullable=False),
    UniqueConstraint("tenant_id", "job_id", "seq"),
)

job_log = Table(
    "job_log",
    metadata,
    Column("tenant_id", Uuid, primary_key=True),
    Column("job_id", Uuid, primary_key=True),
    Column("chain_index", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("device_id", String(16), nullable=False),
    Column("user_id", Uuid, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("items", Text, nullable=False),
    Index(None, "tenant_id", "job_id", "seq"),
)

op_log = Table(
    "op_log",
    metadata,
    Column("tenant_id", Uuid, primary_key=True),
    Column("device_id", String(16), primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("op_id", Uuid, nullable=False),
    Column("job_id", Uuid, nullable=False),
    Column("status", String(16), nullable=False),
    Column("code", String(32)),
    Column("seq", BigInteger, nullable=False),
    Column("detail", Text),
)

blobs = Table(
    "blobs",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("size_bytes", BigInteger, nullable=False),
    Column("media_type", String(64), nullable=False),
    Column("device_id", String(16), nullable=False),
    Column("received_ms", BigInteger, nullable=False),
)
