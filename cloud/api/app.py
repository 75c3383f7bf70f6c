"""The app factory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

from cloud.api import (
    auth_routes,
    blob_routes,
    definition_routes,
    errors,
    event_routes,
    file_routes,
    health_routes,
    job_routes,
    letter_routes,
    metrics_routes,
    oidc_routes,
    page_routes,
    person_routes,
    rescue_routes,
    run_stream_routes,
    sync_routes,
    web_routes,
    webhook_routes,
    workflow_routes,
)
from cloud.api.answers import JsonAnswer
from cloud.api.context import Services
from cloud.api.description import PROBLEMS, describe
from cloud.api.headers import BodyLimit, SecurityHeaders
from cloud.api.request_log import RequestLog
from cloud.blobs.scanning import Scanner
from cloud.mail.postman import Postman, sender_of
from cloud.metrics.exporter import Exporter
from cloud.metrics.request_figures import RequestFigures
from cloud.metrics.run_figures import RunFigures
from cloud.settings import Settings
from cloud.webhooks.dispatcher import Dispatcher

TITLE = "RestoreAssist cloud"


def create_app(settings: Settings) -> FastAPI:
    """The server as an ASGI app; the database must have been migrated."""
    services = Services.of(settings)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        services.events.start()
        await run_in_threadpool(services.desk.prepare)
        services.watch.start()
        send = sender_of(settings)
        postman = send and Postman(services.database, services.key, send, services.now_ms)
        if postman:
            postman.start()
        dispatcher = Dispatcher(services.database, services.key, services.sender, services.now_ms)
        dispatcher.start()
        clamd = settings.clamd
        scanner = clamd and Scanner(services.database, services.files, clamd, services.now_ms)
        if scanner:
            scanner.start()
        yield
        services.events.close()
        await services.watch.stop()
        if postman:
            await run_in_threadpool(postman.stop)
        await run_in_threadpool(dispatcher.stop)
        if scanner:
            await run_in_threadpool(scanner.stop)
        services.desk.close()
        services.database.close()

    app = FastAPI(
        default_response_class=JsonAnswer,
        title=TITLE,
        version="1",
        servers=[{"url": settings.public_url}],
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/v1/openapi.json",
        responses=PROBLEMS,
    )
    app.openapi = lambda: describe(app)  # type: ignore[method-assign]
    app.state.services = services
    errors.install(app)
    app.add_middleware(BodyLimit, settings=settings)
    app.add_middleware(SecurityHeaders)
    if settings.metrics_token:
        exporter = Exporter(RunFigures(services.desk.whole_server))
        app.state.exporter = exporter
        app.add_middleware(RequestFigures, exporter=exporter)
    app.add_middleware(RequestLog, lines=settings.request_log)
    for routes in (
        sync_routes,  # found first, because devices call them most
        blob_routes,
        auth_routes,
        person_routes,
        oidc_routes,
        web_routes,
        event_routes,
        file_routes,
        job_routes,
        rescue_routes,
        workflow_routes,
        run_stream_routes,
        definition_routes,
        letter_routes,
        webhook_routes,
        page_routes,
        health_routes,
        metrics_routes,
    ):
        app.include_router(routes.router)
    return app
