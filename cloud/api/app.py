"""The app factory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from cloud.api import (
    auth_routes,
    blob_routes,
    errors,
    health_routes,
    job_routes,
    sync_routes,
)
from cloud.api.context import Services
from cloud.api.headers import BodyLimit, SecurityHeaders
from cloud.settings import Settings

TITLE = "RestoreAssist cloud"


def create_app(settings: Settings) -> FastAPI:
    """The server as an ASGI app; the database must have been migrated."""
    services = Services.of(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        services.database.close()

    app = FastAPI(
        title=TITLE,
        version="1",
        servers=[{"url": settings.public_url}],
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
    )
    app.state.services = services
    errors.install(app)
    app.add_middleware(BodyLimit, settings=settings)
    app.add_middleware(SecurityHeaders)
    for routes in (auth_routes, sync_routes, blob_routes, job_routes, health_routes):
        app.include_router(routes.router)
    return app
