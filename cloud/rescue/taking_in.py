"""Giving the work of an opened rescue file to the company's jobs, in the name of an administrator.

The changes keep their ids, clocks and authors and are decided by the same rules as any push; they arrive under a device
of their own, so that the tablet's numbers stay free in case it is let in again. Doing it twice changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, select

from app.domain.errors import InvalidInput, NotAllowed
from app.jobsync.chain import Head
from app.jobsync.ops import MAX_OPS, Op, OpKind, OpResult, OpStatus
from app.wire.api import BlobState, Role
from app.wire.rescue import RescuedFile
from cloud.auth.sessions import Identity
from cloud.blobs.service import BlobService, Chunk
from cloud.rescue.opening import OpenedRescue
from cloud.storage.database import Database
from cloud.storage.tables import op_log, users
from cloud.sync.server_author import device_named, make_known, push_as

PIECE_BYTES = 4 * 1024 * 1024
_DONE = (OpStatus.APPLIED.value, OpStatus.MERGED.value, OpStatus.DUPLICATE.value)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of the work; ``left_out`` are deletions, which a person must look at.

    ``heads`` are the ends of the jobs that changed.
    """

    applied: int
    known_before: int
    refused: tuple[OpResult, ...]
    left_out: tuple[UUID, ...]
    files: int
    heads: Mapping[UUID, Head] = field(default_factory=dict)


def administrator(database: Database, tenant_id: UUID, email: str, device: str) -> Identity:
    """The administrator in whose name a tablet's work is taken in; raises ``NotAllowed`` for anybody else."""
    with database.for_tenant(tenant_id).read() as connection:
        row = connection.execute(
            select(users).where(
                users.c.tenant_id == tenant_id,
                users.c.email == email.strip().lower(),
                users.c.disabled_ms.is_(None),
            )
        ).one_or_none()
    if row is None or Role(row.role) is not Role.ADMIN:
        raise NotAllowed(f"{email} is no administrator of the company whose file this is.")
    return Identity(tenant_id, row.id, row.name, Role.ADMIN, rescue_device(device))


def rescue_device(device: str) -> str:
    """The device under which a tablet's rescued work arrives: always the same."""
    return device_named("rescue", device)


def take_in(
    database: Database, blobs: BlobService, who: Identity, opened: OpenedRescue, now_ms: int
) -> TakenIn:
    """Apply what the server does not have yet, files first; the file must carry its device's signature."""
    if not opened.signed_by_device:
        raise InvalidInput(
            "file",
            "it was not signed by a key with which its device signed in here",
            "a rescue file of a tablet of this company",
        )
    for file in opened.listed.files:
        _send_file(blobs, who, file, opened.path_of(file.sha256), now_ms)
    narrowed = database.for_tenant(who.tenant_id)
    ops = [item.op.to_op() for item in opened.listed.changes]
    known = narrowed.run(lambda connection: _prepare(connection, who, opened.listed.device, now_ms))
    fresh = [op for op in ops if op.id not in known]
    groups = [list(members) for _, members in groupby(fresh, key=lambda op: op.group or op.id)]
    taken = [group for group in groups if not any(op.kind is OpKind.DEL for op in group)]
    left_out = [op.id for group in groups if group not in taken for op in group]
    results: list[OpResult] = []
    heads: dict[UUID, Head] = {}
    for batch in _batches(taken):
        send = partial(push_as, who=who, ops=batch, now_ms=now_ms, for_device=opened.listed.device)
        pushed = narrowed.run(send)
        results += pushed.results
        heads |= pushed.heads
    by_status = Counter(result.status for result in results)
    return TakenIn(
        applied=len(results) - by_status[OpStatus.REJECTED],
        known_before=len(ops) - len(fresh),
        refused=tuple(item for item in results if item.status is OpStatus.REJECTED),
        left_out=tuple(left_out),
        files=len(opened.listed.files),
        heads=heads,
    )


def _prepare(connection: Connection, who: Identity, device: str, now_ms: int) -> frozenset[UUID]:
    """Make the rescue's device known; gives the operations that arrived before, from it or from the tablet."""
    make_known(connection, who, f"Rescue of {device}", now_ms)
    arrived = select(op_log.c.op_id).where(
        op_log.c.tenant_id == who.tenant_id,
        op_log.c.device_id.in_([device, who.device_id]),
        op_log.c.status.in_(_DONE),
    )
    return frozenset(connection.scalars(arrived))


def _batches(groups: Sequence[list[Op]]) -> Iterator[list[Op]]:
    """Whole groups, as many as one push takes."""
    batch: list[Op] = []
    for group in groups:
        if batch and len(batch) + len(group) > MAX_OPS:
            yield batch
            batch = []
        batch = batch + group
    if batch:
        yield batch


def _send_file(
    blobs: BlobService, who: Identity, file: RescuedFile, path: Path, now_ms: int
) -> None:
    here = blobs.status(who, file.sha256)
    if here.state is BlobState.COMPLETE:
        return
    offset = here.size_bytes
    with path.open("rb") as source:
        source.seek(offset)
        while offset < file.size_bytes:
            piece = source.read(PIECE_BYTES)
            chunk = Chunk(file.sha256, offset, file.size_bytes, file.media_type, piece)
            blobs.receive(who, chunk, now_ms)
            offset += len(piece)
