"""``restoreassist-cloud backup``, ``restore`` and ``quota``."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import update

from app.domain.errors import NotFound
from cloud.backup.copying import back_up, restore
from cloud.settings import Settings
from cloud.storage.database import Database
from cloud.storage.tables import tenants

GIB = 1024**3
DataOption = Annotated[Path, typer.Option("--data", help="Folder of the server's files.")]
UrlOption = Annotated[
    str | None,
    typer.Option(
        envvar="RESTOREASSIST_DATABASE_URL",
        help="postgresql://...; without it an embedded database in the data folder.",
        show_default=False,
    ),
]
SettingsOf = Callable[[Path, str | None, str], Settings]


def add_commands(app: typer.Typer, settings_of: SettingsOf) -> None:
    """Add the commands to the server's program."""

    @app.command("backup")
    def backup_command(
        data: DataOption,
        out: Annotated[Path, typer.Option(help="Folder of the backups.")],
        database_url: UrlOption = None,
    ) -> None:
        """Copy database, files and key while the server runs; devices learn what the backup covers."""
        settings = settings_of(data, database_url, "")
        database = Database(settings.database_url)
        try:
            made = back_up(database, data, settings.blob_folder, out, datetime.now(UTC))
        finally:
            database.close()
        typer.echo(json.dumps({"folder": str(made.folder), **made.to_json()}))

    @app.command("restore")
    def restore_command(
        backup: Annotated[Path, typer.Argument(help="A backup, FOLDER/NAME.")],
        data: DataOption,
        database_url: UrlOption = None,
    ) -> None:
        """Put a backup into an empty data folder; devices then send what it does not hold."""
        found = restore(backup, data, database_url, data / "blobs")
        typer.echo(json.dumps({"data": str(data), **found.to_json()}))

    @app.command("quota")
    def quota_command(
        data: DataOption,
        tenant: Annotated[str, typer.Option(help="Company.")],
        gib: Annotated[
            float | None,
            typer.Option(help="Room for its files in GiB; without it there is no limit.", min=0),
        ] = None,
        database_url: UrlOption = None,
    ) -> None:
        """Limit the room that a company's photos and documents may take."""
        database = Database(settings_of(data, database_url, "").database_url)
        limit = None if gib is None else int(gib * GIB)
        try:
            with database.write() as connection:
                named = update(tenants).where(tenants.c.name == tenant)
                if connection.execute(named.values(quota_bytes=limit)).rowcount == 0:
                    raise NotFound("company", tenant)
        finally:
            database.close()
        typer.echo(json.dumps({"tenant": tenant, "quota_bytes": limit}))
