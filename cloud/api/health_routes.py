"""Routes: is the process alive, is it ready to serve."""

from __future__ import annotations

import shutil
from pathlib import Path

from fastapi import APIRouter
from pydantic import BaseModel

from app.wire.api import ProblemCode
from cloud.api.context import ServicesDep
from cloud.problems import Refusal
from cloud.storage.migrate import is_current
from cloud.storage.row_security import passes_the_wall

router = APIRouter(tags=["health"])
NO_WALL = (
    "The server is connected as a database user for whom row security does not hold. "
    "Give it a user of its own without SUPERUSER and BYPASSRLS."
)

LITTLE_ROOM_BYTES = 256 * 1024 * 1024
LITTLE_ROOM = "The disk of the data folder has less than 256 MiB left. Make room before it is full."


class Health(BaseModel):
    """A sign of life."""

    status: str


@router.head("/healthz", include_in_schema=False)
@router.get("/healthz")
async def get_health() -> Health:
    """The process answers."""
    return Health(status="ok")


class Readiness(Health):
    """Able to work; ``warnings`` are what an operator should mend all the same."""

    warnings: list[str]


@router.head("/readyz", include_in_schema=False)
@router.get("/readyz")
def get_ready(parts: ServicesDep) -> Readiness:
    """The database answers and has the schema of this version."""
    with parts.database.read() as connection:
        current = is_current(connection)
        open_wall = not parts.database.is_sqlite and passes_the_wall(connection)
    if not current:
        raise Refusal(503, ProblemCode.UNAVAILABLE, "The database needs migrating.")
    warnings = [NO_WALL] if open_wall else []
    if _free_bytes(parts.settings.blob_folder) < LITTLE_ROOM_BYTES:
        warnings.append(LITTLE_ROOM)
    return Readiness(status="ready", warnings=warnings)


def _free_bytes(folder: Path) -> int:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    return shutil.disk_usage(there).free
