"""Routes: the office gives in a tablet's rescue file."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request
from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from app.wire.api import ProblemCode, Role
from app.wire.rescue import RescueOut
from cloud.api.context import IdentityDep, Services, ServicesDep
from cloud.auth.auth_log import AuthEvent
from cloud.auth.sessions import Identity
from cloud.events.hub import Event, EventKind
from cloud.problems import Refusal
from cloud.rescue.opening import open_rescue
from cloud.rescue.report import note_in_log, report_of
from cloud.rescue.taking_in import rescue_device, take_in

router = APIRouter(prefix="/v1/rescue", tags=["rescue"])
PIECE_BYTES = 4 * 1024 * 1024
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@router.post(
    "",
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
            },
        }
    },
)
async def post_rescue(
    request: Request,
    who: IdentityDep,
    parts: ServicesDep,
    take: Annotated[bool, Query(alias="take_in")] = False,
) -> RescueOut:
    """Say what is in a rescue file of a tablet of this company, and with ``take_in`` give its work to the jobs.

    For administrators. Nothing of the file is kept; taking it in twice changes nothing.
    """
    who.require(Role.ADMIN)
    async with _spooled(request, parts) as folder:
        return await run_in_threadpool(_open, parts, who, folder, take)


@asynccontextmanager
async def _spooled(request: Request, parts: Services) -> AsyncIterator[Path]:
    """A private folder with the body in it, which goes away with everything that is laid out there."""
    parts.settings.blob_folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rescue-", dir=parts.settings.blob_folder) as name:
        folder = Path(name)
        try:
            with (folder / "uploaded").open("wb") as target:
                async for piece in request.stream():
                    await run_in_threadpool(target.write, piece)
        except ClientDisconnect:
            raise Refusal(400, ProblemCode.MALFORMED, "The file did not arrive whole.") from None
        except OSError as error:
            raise _full_or(error) from error
        yield folder


def _open(parts: Services, who: Identity, folder: Path, take: bool) -> RescueOut:
    now_ms = parts.now_ms()
    try:
        opened = open_rescue(
            parts.database, parts.key, folder / "uploaded", folder / "opened", who.tenant_id
        )
        note_in_log(parts.database, opened, AuthEvent.RESCUE_OPENED, now_ms, who.user_id)
        if not take:
            return report_of(opened, None)
        for_device = replace(who, device_id=rescue_device(opened.listed.device))
        taken = take_in(parts.database, parts.blobs, for_device, opened, now_ms)
    except OSError as error:
        raise _full_or(error) from error
    note_in_log(parts.database, opened, AuthEvent.RESCUE_TAKEN_IN, now_ms, who.user_id)
    _poke(parts, who.tenant_id, {job_id: head.seq for job_id, head in taken.heads.items()})
    return report_of(opened, taken)


def _poke(parts: Services, tenant_id: UUID, heads: dict[UUID, int]) -> None:
    for job_id, seq in heads.items():
        parts.events.publish(Event(EventKind.POKE, tenant_id, job_id, seq))


def _full_or(error: OSError) -> Exception:
    if error.errno in _FULL:
        return Refusal(
            507, ProblemCode.STORAGE_FULL, "The server's disk is full.", retry_after_s=60
        )
    return error
