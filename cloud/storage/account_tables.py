"""The tables of accounts: what proves who somebody is, and the log of it.

No secret stands here in a usable form: tokens and codes as hashes, second-factor seeds and queued mail sealed with the
server's key.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
    Uuid,
)

from cloud.storage.tables import metadata

one_time_codes = Table(
    "one_time_codes",
    metadata,
    Column("code_hash", String(64), primary_key=True),
    Column("purpose", String(24), nullable=False),
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False),
    Column("user_id", ForeignKey("users.id"), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("expires_ms", BigInteger, nullable=False, index=True),
    Index(None, "tenant_id", "user_id", "purpose"),
)

second_factors = Table(
    "second_factors",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("seed", String(128), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("confirmed_ms", BigInteger),
    Column("last_step", BigInteger, nullable=False),
)

recovery_codes = Table(
    "recovery_codes",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("user_id", ForeignKey("users.id"), primary_key=True),
    Column("code_hash", String(64), primary_key=True),
)

device_keys = Table(
    "device_keys",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("tenant_id", Uuid, nullable=False),
    Column("user_id", ForeignKey("users.id"), nullable=False),
    Column("device_id", String(16), nullable=False),
    Column("public_key", String(64), nullable=False),
    Column("generation", Integer, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("used_ms", BigInteger, nullable=False),
    Column("ended_ms", BigInteger),
    ForeignKeyConstraint(["tenant_id", "device_id"], ["devices.tenant_id", "devices.id"]),
    Index(None, "tenant_id", "device_id"),
)

external_identities = Table(
    "external_identities",
    metadata,
    Column("issuer", String(255), primary_key=True),
    Column("subject", String(255), primary_key=True),
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("linked_ms", BigInteger, nullable=False),
)

web_sessions = Table(
    "web_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True),
    Column("scope", String(16), nullable=False),
    Column("browser", String(200), nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("used_ms", BigInteger, nullable=False),
)

mail_outbox = Table(
    "mail_outbox",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("tenant_id", ForeignKey("tenants.id"), nullable=False),
    Column("sealed", Text, nullable=False),
    Column("created_ms", BigInteger, nullable=False),
    Column("next_ms", BigInteger, nullable=False, index=True),
    Column("attempts", Integer, nullable=False),
    Column("last_error", String(200)),
)

auth_log = Table(
    "auth_log",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("at_ms", BigInteger, nullable=False),
    Column("event", String(40), nullable=False),
    Column("user_id", Uuid),
    Column("actor_id", Uuid),
    Column("device_id", String(16)),
    Column("detail", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
