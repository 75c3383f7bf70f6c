"""``restoreassist-cloud backup``, ``restore`` and ``quota``."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import update

from app.domain.errors import NotFound
from cloud.backup.copying import back_up, restore
from cloud.environment import database_address, settings_of_existing
from cloud.storage.database import Database
from cloud.storage.migrate import require_current
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


def add_commands(app: typer.Typer) -> None:
    """Add the commands to the server's program."""

    @app.command("backup")
    def backup_command(
        data: DataOption,
        out: Annotated[Path, typer.Option(help="Folder of the backups.")],
        database_url: UrlOption = None,
    ) -> None:
        """Copy database, files and key while the server runs; devices learn what the backup covers."""
        settings = settings_of_existing(data, database_url, "")
        database = Database(settings.database_url)
        try:
            require_current(database)
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
        url = None if database_url is None else database_address(database_url, data)
        found = restore(
            backup,
            data,
            None if url is None else url.render_as_string(hide_password=False),
            data / "blobs",
        )
        if found.damaged:
            typer.echo(
                f"{len(found.damaged)} files of the backup were changed or cut off and left out. Tablets "
                f"that still have them send them again: {', '.join(found.damaged[:10])}",
                err=True,
            )
        listed = {"data": str(data), **found.to_json(), "damaged_files": list(found.damaged)}
        typer.echo(json.dumps(listed))

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
        database = Database(settings_of_existing(data, database_url, "").database_url)
        limit = None if gib is None else int(gib * GIB)
        try:
            require_current(database)
            with database.write() as connection:
                named = update(tenants).where(tenants.c.name == tenant)
                if connection.execute(named.values(quota_bytes=limit)).rowcount == 0:
                    raise NotFound("company", tenant)
        finally:
            database.close()
        typer.echo(json.dumps({"tenant": tenant, "quota_bytes": limit}))
