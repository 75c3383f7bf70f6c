"""Every table of the server, for migrating and comparing."""

from __future__ import annotations

from cloud.storage import account_tables, scan_tables, tables, webhook_tables, workflow_tables

metadata = tables.metadata
DEFINED_IN = (account_tables, scan_tables, tables, webhook_tables, workflow_tables)
"""The modules whose import puts tables into the metadata."""
