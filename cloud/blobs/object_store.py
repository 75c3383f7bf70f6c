"""Whole, checked blobs in an S3-compatible object store; unfinished ones stay in the data folder.

Objects are named by company and hash, are written once and never changed. The store checks the bytes by their SHA-256.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import S3Store

from app.domain.errors import ErrorClass, ExternalError, InvalidInput

VARIABLE = "RESTOREASSIST_S3_"
LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
TIMEOUT = "30s"
PLACE = "place"


@dataclass(frozen=True, slots=True)
class ObjectStoreSettings:
    """Where the bucket is and who may write to it."""

    bucket: str
    endpoint: str
    region: str
    key_id: str
    secret: str = field(repr=False)


def object_store_of(environment: Mapping[str, str]) -> ObjectStoreSettings | None:
    """The object store that the environment names; ``None`` for files in the data folder.

    Raises ``InvalidInput`` when it is named in part, or would be spoken to without TLS.
    """
    names = ("BUCKET", "ENDPOINT", "REGION", "KEY_ID", "SECRET")
    found = {name: environment.get(VARIABLE + name, "") for name in names}
    if not any(found.values()):
        return None
    for name, value in found.items():
        if not value:
            raise InvalidInput(VARIABLE + name, "it is not set", f"all of {', '.join(names)}")
    parts = urlsplit(found["ENDPOINT"])
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOCAL):
        raise InvalidInput(f"{VARIABLE}ENDPOINT", "it is not safe", "https://...")
    return ObjectStoreSettings(*found.values())


class ObjectShelf:
    """The blobs of all companies in one bucket; raises ``ExternalError`` when it does not answer."""

    def __init__(self, settings: ObjectStoreSettings) -> None:
        self._store = S3Store(
            settings.bucket,
            endpoint=settings.endpoint,
            region=settings.region,
            access_key_id=settings.key_id,
            secret_access_key=settings.secret,
            virtual_hosted_style_request=False,
            checksum_algorithm="SHA256",
            client_options={
                "allow_http": settings.endpoint.startswith("http://"),
                "timeout": TIMEOUT,
            },
            retry_config={"max_retries": 2},
        )

    def size(self, tenant_id: UUID, sha256: str) -> int | None:
        """How many bytes the blob has; ``None`` when it is not there."""
        try:
            return int(obstore.head(self._store, _name(tenant_id, sha256))["size"])
        except FileNotFoundError:
            return None
        except BaseError as error:
            raise _away(error) from error

    def put(self, tenant_id: UUID, sha256: str, path: Path, media_type: str) -> None:
        """Keep a whole, checked file."""
        try:
            obstore.put(
                self._store,
                _name(tenant_id, sha256),
                path,
                attributes={"Content-Type": media_type},
                use_multipart=False,
            )
        except BaseError as error:
            raise _away(error) from error

    def pieces(self, tenant_id: UUID, sha256: str) -> Iterator[bytes]:
        """The bytes of a blob; raises ``FileNotFoundError`` when it is not there."""
        try:
            for piece in obstore.get(self._store, _name(tenant_id, sha256)):
                yield bytes(piece)
        except FileNotFoundError:
            raise
        except BaseError as error:
            raise _away(error) from error

    def place(self) -> str:
        """The name of this bucket's contents: another one after it was emptied or put back from elsewhere."""
        try:
            with contextlib.suppress(AlreadyExistsError):
                obstore.put(self._store, PLACE, uuid4().hex.encode(), mode="create")
            return bytes(obstore.get(self._store, PLACE).bytes()).decode("ascii")
        except BaseError as error:
            raise _away(error) from error


def _name(tenant_id: UUID, sha256: str) -> str:
    return f"{tenant_id.hex}/{sha256[:2]}/{sha256}"


def _away(error: BaseError) -> ExternalError:
    return ExternalError(
        ErrorClass.NETWORK, f"The object store does not answer ({type(error).__name__})."
    )
