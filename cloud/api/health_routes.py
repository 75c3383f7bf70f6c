"""Routes: is the process alive, is it ready to serve."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel

from app.wire.api import ProblemCode
from cloud.api.context import ServicesDep
from cloud.problems import Refusal
from cloud.storage.migrate import is_current

router = APIRouter(tags=["health"])


class Health(BaseModel):
    """A sign of life."""

    status: str


@router.get("/healthz")
async def get_health() -> Health:
    """The process answers."""
    return Health(status="ok")


@router.get("/readyz")
def get_ready(parts: ServicesDep) -> Health:
    """The database answers and has the schema of this version."""
    with parts.database.read() as connection:
        current = is_current(connection)
    if not current:
        raise Refusal(503, ProblemCode.UNAVAILABLE, "The database needs migrating.")
    return Health(status="ready")
