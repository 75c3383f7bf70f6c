"""The versions of what operations mean, and how an operation of an older version is read today.

Changes are additive: a field or an entity kind may appear, never change its meaning or vanish. Where the
meaning of an operation had to change after all, an *upcaster* turns one of version ``v`` into one of ``v + 1``.
An operation keeps the bytes it was made with (hashes are taken over them); only its reading changes. Every
version ever shipped can be pushed: field work is never stuck behind an update.

Version 2: resolving a conflict names one of :class:`app.jobsync.machines.ConflictChoice`; before, ``choice`` was
free text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.jobsync.classes import CONFLICT_KIND
from app.jobsync.machines import ConflictChoice
from app.jobsync.ops import SCHEMA, Op, OpKind

SUPPORT_WINDOW = 3
"""A device may be this many versions behind and still pull."""
OLDEST_PULLING_SCHEMA = max(1, SCHEMA - SUPPORT_WINDOW)

KINDS_SINCE: Mapping[str, int] = {}
"""Entity kinds that appeared after version 1, with the version; older devices are not sent them."""


def _name_the_choice(op: Op) -> Op:
    if op.entity != CONFLICT_KIND or op.kind is not OpKind.ACT or "choice" not in op.args:
        return op
    known = op.args["choice"]
    is_named = isinstance(known, str) and known in set(ConflictChoice)
    return op if is_named else replace(op, args={**op.args, "choice": ConflictChoice.OTHER.value})


UPCASTERS: Mapping[int, Callable[[Op], Op]] = {1: _name_the_choice}


def upcast(op: Op) -> Op:
    """The operation as this version reads it; one of this version comes back as it is."""
    current = op
    for version in range(op.schema, SCHEMA):
        step = UPCASTERS.get(version)
        if step is not None:
            current = step(current)
    return current if current.schema == SCHEMA else replace(current, schema=SCHEMA)


def kinds_unknown_to(schema: int) -> frozenset[str]:
    """The entity kinds that a device of this version cannot read."""
    return frozenset(kind for kind, since in KINDS_SINCE.items() if since > schema)
