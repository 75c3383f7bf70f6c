"""The audit chain: one entry per operation, each bound to the one before it by SHA-256.

``hash = SHA256(previous hash || canonical JSON of the entry)``; the chain begins with 64 zeros.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, insert, select

from app.jobsync.ops import canonical
from app.storage.tables import audit, outbox

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class AuditProblem:
    """Where the chain does not hold, and what is wrong there."""

    where: str
    what: str


def sha256_text(text: str) -> str:
    """Hexadecimal SHA-256 of the text's UTF-8 bytes."""
    return hashlib.sha256(text.encode()).hexdigest()


def append_entry(
    connection: Connection, *, at: str, actor: str, job_id: str, op: Mapping[str, Any]
) -> None:
    """Add the entry for an operation inside the caller's transaction."""
    last = connection.execute(
        select(audit.c.entry, audit.c.hash).order_by(audit.c.entry.desc()).limit(1)
    ).first()
    number, previous = (last.entry + 1, last.hash) if last else (1, GENESIS)
    entry = {
        "entry": number,
        "at": at,
        "actor": actor,
        "job_id": job_id,
        "kind": op["e"],
        "record_id": op["r"],
        "op_id": op["id"],
        "op_hash": sha256_text(canonical(op)),
    }
    connection.execute(insert(audit).values(entry | {"hash": _link(previous, entry)}))


def verify_chain(connection: Connection) -> list[AuditProblem]:
    """Everything that does not hold: changed, missing or reordered entries and operations."""
    problems: list[AuditProblem] = []
    previous, expected = GENESIS, 1
    ops = {row.op_id: row.op for row in connection.execute(select(outbox.c.op_id, outbox.c.op))}
    for row in connection.execute(select(audit).order_by(audit.c.entry)).mappings():
        entry = {name: value for name, value in row.items() if name != "hash"}
        if entry["entry"] != expected:
            problems.append(
                AuditProblem(
                    f"audit entry {expected}", f"entries up to {entry['entry'] - 1} are missing"
                )
            )
        if _link(previous, entry) != row["hash"]:
            problems.append(
                AuditProblem(
                    f"audit entry {entry['entry']}", "the entry or its predecessor was changed"
                )
            )
        op = ops.get(entry["op_id"])
        if op is not None and sha256_text(canonical(json.loads(op))) != entry["op_hash"]:
            problems.append(
                AuditProblem(f"operation {entry['op_id']}", "its content is not what was recorded")
            )
        previous, expected = row["hash"], entry["entry"] + 1
    return problems


def entry_count(connection: Connection) -> int:
    """How many entries the chain has."""
    return connection.execute(select(func.count()).select_from(audit)).scalar_one()


def _link(previous: str, entry: Mapping[str, Any]) -> str:
    return sha256_text(previous + canonical(dict(entry)))
