"""The audit chain: one entry per operation, bound to the one before it by SHA-256 and signed by the device.

``hash = SHA256(previous hash || canonical JSON of the entry)``; the chain begins with 64 zeros. The signature is the
device's Ed25519 over the hash. :mod:`app.storage.audit_check` says whether all of it holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select

from app.jobsync.ops import canonical
from app.storage.device_identity import DeviceIdentity
from app.storage.tables import audit

GENESIS = "0" * 64
_APPEND = insert(audit)
_LAST = select(audit.c.entry, audit.c.hash).order_by(audit.c.entry.desc()).limit(1)


@dataclass(frozen=True, slots=True)
class ChainHead:
    """The end of the chain: number and hash of its last entry; number 0 before the first."""

    entry: int
    hash: str


def sha256_text(text: str) -> str:
    """Hexadecimal SHA-256 of the text's UTF-8 bytes."""
    return hashlib.sha256(text.encode()).hexdigest()


def append_entry(
    connection: Connection,
    identity: DeviceIdentity,
    *,
    at: str,
    actor: str,
    job_id: str,
    op: Mapping[str, Any],
) -> None:
    """Add the entry for an operation inside the caller's transaction."""
    head = chain_head(connection)
    entry = {
        "entry": head.entry + 1,
        "at": at,
        "actor": actor,
        "job_id": job_id,
        "kind": op["e"],
        "record_id": op["r"],
        "op_id": op["id"],
        "op_hash": sha256_text(canonical(op)),
        "device": identity.device_id,
    }
    digest = entry_hash(head.hash, entry)
    signed = {"hash": digest, "signature": identity.sign(digest)}
    connection.execute(_APPEND, entry | signed)


def chain_head(connection: Connection) -> ChainHead:
    """Where the chain ends now."""
    last = connection.execute(_LAST).first()
    return ChainHead(last.entry, last.hash) if last else ChainHead(0, GENESIS)


def entry_count(connection: Connection) -> int:
    """How many entries the chain has."""
    return connection.execute(select(func.count()).select_from(audit)).scalar_one()


def entry_hash(previous: str, entry: Mapping[str, Any]) -> str:
    """The hash that binds an entry, without its hash and signature, to the one before it."""
    return sha256_text(previous + canonical(dict(entry)))
