"""What the server is told from outside; secrets come only from the environment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from app.jobsync.schema import OLDEST_PULLING_SCHEMA
from cloud.auth.oidc_provider import ProviderSettings
from cloud.auth.server_key import ServerKey
from cloud.blobs.clamd import Clamd
from cloud.blobs.object_store import ObjectStoreSettings
from cloud.rate_limits import RateLimits
from cloud.webhooks.addresses import IPNetwork

MIB = 1024 * 1024
MAIL_SENDER = "RestoreAssist <no-reply@localhost>"


@dataclass(frozen=True, slots=True)
class Settings:
    """The server's settings.

    ``database_url`` may hold a password, therefore it is kept out of ``repr``. ``blob_folder`` must
    be on a file system with working ``fsync`` and ``flock``. ``public_url`` is what clients use. Devices older than
    ``min_pull_schema`` may still push, but must be updated to pull.
    ``session_lifetime`` is for devices without a key of their own; those with one renew theirs.
    Every process of one server needs the same ``key``. ``mail_server`` is an ``smtp://`` address;
    without one mails are written to ``mail_folder``. Without a ``metrics_token`` the API tells no figures.
    """

    database_url: str = field(repr=False)
    blob_folder: Path
    public_url: str = "http://127.0.0.1"
    session_lifetime: timedelta = timedelta(hours=12)
    key: ServerKey = field(default_factory=ServerKey.new, repr=False)
    mail_server: str = field(default="", repr=False)
    mail_sender: str = MAIL_SENDER
    mail_folder: Path | None = None
    open_registration: bool = False
    metrics_token: str = field(default="", repr=False)
    providers: tuple[ProviderSettings, ...] = ()
    rate_limits: RateLimits = field(default_factory=RateLimits)
    webhook_networks: tuple[IPNetwork, ...] = ()
    """Private networks that webhooks may go to all the same, also without TLS."""
    request_log: bool = False
    object_store: ObjectStoreSettings | None = None
    clamd: Clamd | None = None
    """The virus scanner; with one no file is given out that it has not looked at."""
    max_request_bytes: int = MIB
    max_blob_bytes: int = 64 * MIB
    max_chunk_bytes: int = 8 * MIB
    max_rescue_bytes: int = 8 * 1024 * MIB
    min_pull_schema: int = OLDEST_PULLING_SCHEMA


def embedded_database_url(data_folder: Path) -> str:
    """The address of the embedded database in a folder."""
    return f"sqlite:///{data_folder / 'cloud.db'}"
