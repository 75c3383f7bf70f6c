"""What a virus scanner said of a company's files; a file without a row was not looked at."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, String, Table

from cloud.storage.tables import metadata

blob_scans = Table(
    "blob_scans",
    metadata,
    Column("tenant_id", ForeignKey("tenants.id"), primary_key=True),
    Column("sha256", String(64), primary_key=True),
    Column("state", String(12), nullable=False),
    Column("tried_ms", BigInteger, nullable=False),
    Column("words", String(200), nullable=False),
    Index(None, "state", "tried_ms"),
)
