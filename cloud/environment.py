"""The server's settings from the command line and the environment, checked before anything is opened."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.domain.errors import InvalidInput, NotFound
from cloud.auth.oidc_provider import providers_of
from cloud.auth.server_key import KEY_FILE, KEY_VARIABLE, ServerKey, load_server_key
from cloud.blobs.clamd import clamd_of
from cloud.blobs.object_store import object_store_of
from cloud.mail.sending import MailServer
from cloud.rate_limits import limits_of
from cloud.settings import MAIL_SENDER, Settings, embedded_database_url
from cloud.webhooks.addresses import networks_of

MAIL_VARIABLE = "RESTOREASSIST_MAIL_SERVER"
MAIL_SENDER_VARIABLE = "RESTOREASSIST_MAIL_SENDER"
METRICS_TOKEN_VARIABLE = "RESTOREASSIST_METRICS_TOKEN"  # noqa: S105 - the name, not the value
_DRIVERS = frozenset({"postgresql", "postgresql+psycopg", "sqlite"})


def settings_of(
    data: Path,
    database_url: str | None,
    public_url: str,
    environment: Mapping[str, str] = os.environ,
) -> Settings:
    """The settings of a server, whose data folder and key are made when they are missing.

    Raises ``InvalidInput`` for a value that cannot be used, ``OSError`` for a folder.
    """
    url = database_address(database_url, data)
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    return _settings(data, url, public_url, load_server_key(data, environment), environment)


def settings_of_existing(
    data: Path,
    database_url: str | None,
    public_url: str,
    environment: Mapping[str, str] = os.environ,
) -> Settings:
    """The settings of a server that is there; nothing is made. ``NotFound`` when there is none."""
    url = database_address(database_url, data)
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).is_file():
        raise NotFound("server in", f"{data}: it holds no cloud.db")
    if not data.is_dir():
        raise NotFound("folder", data)
    has_key = environment.get(KEY_VARIABLE) or (data / KEY_FILE).exists()
    key = load_server_key(data, environment) if has_key else ServerKey.new()
    return _settings(data, url, public_url, key, environment)


def database_address(text: str | None, data: Path) -> URL:
    """The database that is named, else the embedded one; raises ``InvalidInput``."""
    allowed = "postgresql://user@host/name"
    try:
        url = make_url(text or embedded_database_url(data.resolve()))
    except (ArgumentError, ValueError):
        raise InvalidInput("--database-url", "it is no address of a database", allowed) from None
    if url.drivername not in _DRIVERS:
        raise InvalidInput("--database-url", f"{url.drivername} is not supported", allowed)
    return url


def _settings(
    data: Path, url: URL, public_url: str, key: ServerKey, environment: Mapping[str, str]
) -> Settings:
    mail_server = environment.get(MAIL_VARIABLE, "")
    mail_sender = environment.get(MAIL_SENDER_VARIABLE, MAIL_SENDER)
    if mail_server:
        MailServer.parse(mail_server, mail_sender)
    return Settings(
        database_url=url.render_as_string(hide_password=False),
        blob_folder=data.resolve() / "blobs",
        public_url=public_url,
        key=key,
        mail_server=mail_server,
        mail_sender=mail_sender,
        mail_folder=data.resolve() / "mail",
        providers=providers_of(environment),
        rate_limits=limits_of(environment),
        metrics_token=environment.get(METRICS_TOKEN_VARIABLE, ""),
        webhook_networks=networks_of(environment),
        object_store=object_store_of(environment),
        clamd=clamd_of(environment),
    )
