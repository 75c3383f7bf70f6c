"""What every route needs: the services, and who asks."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import select

from app.wire.api import ProblemCode
from cloud.auth.sessions import Identity, identify
from cloud.blobs.folder import BlobFolder
from cloud.blobs.service import BlobService
from cloud.problems import Refusal
from cloud.settings import Settings
from cloud.storage.database import Database
from cloud.storage.migrate import EPOCH
from cloud.storage.tables import server_facts


@dataclass(slots=True)
class Services:
    """The server's parts; one per process."""

    settings: Settings
    database: Database
    blobs: BlobService
    _epoch: UUID | None = field(default=None)

    @classmethod
    def of(cls, settings: Settings) -> Services:
        """The parts for the given settings; nothing is opened yet."""
        database = Database(settings.database_url)
        folder = BlobFolder(settings.blob_folder)
        return cls(settings, database, BlobService(database, folder, settings.max_blob_bytes))

    def now_ms(self) -> int:
        """The server's clock."""
        return time.time_ns() // 1_000_000

    def epoch(self) -> UUID:
        """The identity of this database; another one after it was set up anew."""
        if self._epoch is None:
            with self.database.read() as connection:
                query = select(server_facts.c.value).where(server_facts.c.name == EPOCH)
                self._epoch = UUID(connection.execute(query).scalar_one())
        return self._epoch


def services(request: Request) -> Services:
    """The services of the app."""
    found: Services = request.app.state.services
    return found


ServicesDep = Annotated[Services, Depends(services)]
_bearer = HTTPBearer(auto_error=False, description="The token that signing in gives.")


def bearer_token(
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> str:
    """The token of the request."""
    if credentials is None:
        raise Refusal(401, ProblemCode.TOKEN_INVALID, "Sign in: there is no bearer token.")
    return credentials.credentials


TokenDep = Annotated[str, Depends(bearer_token)]


def current_identity(token: TokenDep, parts: ServicesDep) -> Identity:
    """Who asks."""
    with parts.database.read() as connection:
        return identify(connection, token, parts.now_ms())


IdentityDep = Annotated[Identity, Depends(current_identity)]
