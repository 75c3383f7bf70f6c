"""A real server on loopback, once on each database, and people who use it."""

from __future__ import annotations

import itertools
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import httpx
import uvicorn

from app.jobsync.ops import SCHEMA
from app.wire.api import Role
from cloud.api.app import create_app
from cloud.api.context import Services
from cloud.auth.accounts import create_user, ensure_tenant
from cloud.settings import Settings
from cloud.storage.database import Database
from cloud.storage.migrate import migrate

PASSWORD = "correct horse battery"
_numbers = itertools.count(1)


def now_ms() -> int:
    """The wall clock."""
    return time.time_ns() // 1_000_000


@dataclass
class Person:
    """A signed-in user on a device, speaking HTTP."""

    http: httpx.Client
    user_id: UUID
    tenant_id: UUID
    email: str
    device: str

    def post(self, path: str, body: Any, **headers: str) -> httpx.Response:
        """POST JSON."""
        return self.http.post(path, json=body, headers=headers)

    def push(
        self,
        ops: list[dict[str, Any]],
        acked: int = 0,
        cursors: dict[str, str] | None = None,
    ) -> httpx.Response:
        """Push operations in wire form."""
        body = {
            "proto": 1, "schema": SCHEMA, "device": self.device, "acked": acked, "ops": ops,
            "cursors": cursors or {},
        }  # fmt: skip
        return self.post("/v1/sync/push", body)

    def pull(
        self, cursors: dict[str, str], limit: int = 1000, schema: int = SCHEMA
    ) -> httpx.Response:
        """Pull after cursors."""
        body = {"schema": schema, "device": self.device, "cursors": cursors, "limit": limit}
        return self.post("/v1/sync/pull", body)


@dataclass
class RunningServer:
    """The server under test; each tenant is new."""

    url: str
    services: Services
    clients: list[httpx.Client] = field(default_factory=list)

    def tenant(self) -> UUID:
        """A new tenant."""
        with self.services.database.write() as connection:
            return ensure_tenant(connection, f"Company {uuid4()}", now_ms())

    def person(
        self, tenant_id: UUID | None = None, role: Role = Role.ADMIN, device: str | None = None
    ) -> Person:
        """A new user who has signed in through HTTP."""
        tenant_id = tenant_id or self.tenant()
        email = f"user{next(_numbers)}-{uuid4().hex}@example.org"
        user = create_user(
            self.services.database,
            tenant_id,
            email=email,
            name="Ana",
            password=PASSWORD,
            role=role,
            now_ms=now_ms(),
        )
        return self.sign_in(user.id, tenant_id, email, device or uuid4().hex[:16])

    def sign_in(self, user_id: UUID, tenant_id: UUID, email: str, device: str) -> Person:
        """Sign an existing user in on a device."""
        client = httpx.Client(base_url=self.url, timeout=30, trust_env=False)
        self.clients.append(client)
        answer = client.post("/v1/auth/sign-in", json=sign_in_body(email, device))
        answer.raise_for_status()
        client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
        return Person(client, user_id, tenant_id, email, device)


def sign_in_body(email: str, device: str, password: str = PASSWORD) -> dict[str, Any]:
    """The body of a sign-in request."""
    return {"email": email, "password": password, "device": {"id": device, "name": "Tablet"}}


def run_server(settings: Settings) -> Iterator[RunningServer]:
    """Serve with uvicorn on a free port until the generator is closed."""
    database = Database(settings.database_url)
    migrate(database)
    database.close()
    app = create_app(settings)
    # Named as TCP, or asyncio leaves Nagle on and every answer waits 40 ms for the delayed acknowledgement.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(100)  # who comes before it serves waits instead of being refused
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        running = RunningServer(f"http://127.0.0.1:{listener.getsockname()[1]}", app.state.services)
        try:
            yield running
        finally:
            for client in running.clients:
                client.close()
            running.services.events.close()
            server.should_exit = True
            thread.join()
