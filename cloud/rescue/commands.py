"""``restoreassist-cloud rescue``."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy import select

from app.domain.errors import InvalidInput
from cloud.api.context import Services
from cloud.auth.auth_log import AuthEvent
from cloud.environment import settings_of_existing
from cloud.rescue.opening import OpenedRescue, open_rescue
from cloud.rescue.report import note_in_log, report_of
from cloud.rescue.taking_in import TakenIn, administrator, take_in
from cloud.storage.tables import tenants


def add_rescue_command(app: typer.Typer) -> None:
    """Add the command to the server's program."""

    @app.command("rescue")
    def rescue_command(
        file: Annotated[Path, typer.Argument(help="Rescue file of a tablet.")],
        data: Annotated[Path, typer.Option("--data", help="Folder of the server's files.")],
        out: Annotated[Path, typer.Option(help="New folder for what is in it.")],
        take: Annotated[
            bool, typer.Option("--take-in", help="Give the work to the company's jobs as well.")
        ] = False,
        admin: Annotated[
            str, typer.Option("--as", help="E-mail address of the administrator who takes it in.")
        ] = "",
        database_url: Annotated[
            str | None,
            typer.Option(
                envvar="RESTOREASSIST_DATABASE_URL",
                help="postgresql://...; without it an embedded database in the data folder.",
                show_default=False,
            ),
        ] = None,
    ) -> None:
        """Open a tablet's rescue file with this server's key, and take its work in if asked to."""
        if take and not admin:
            raise InvalidInput("--as", "it is missing", "the administrator's e-mail address")
        services = Services.of(settings_of_existing(data, database_url, ""))
        try:
            report, refused = _rescue(services, file, out, admin if take else "")
        finally:
            services.database.close()
        typer.echo(json.dumps(report))
        if refused:
            raise typer.Exit(1)


def _rescue(services: Services, file: Path, out: Path, admin: str) -> tuple[dict[str, Any], bool]:
    now_ms = time.time_ns() // 1_000_000
    opened = open_rescue(services.database, services.key, file, out)
    note_in_log(services.database, opened, AuthEvent.RESCUE_OPENED, now_ms)
    if not admin:
        return _described(services, opened, None), False
    who = administrator(services.database, opened.tenant_id, admin, opened.listed.device)
    taken = take_in(services.database, services.blobs, who, opened, now_ms)
    note_in_log(services.database, opened, AuthEvent.RESCUE_TAKEN_IN, now_ms, who.user_id)
    report = _described(services, opened, taken)
    return report, bool(taken.refused or taken.left_out)


def _described(services: Services, opened: OpenedRescue, taken: TakenIn | None) -> dict[str, Any]:
    with services.database.read() as connection:
        named = select(tenants.c.name).where(tenants.c.id == opened.tenant_id)
        tenant = connection.execute(named).scalar_one()
    report = report_of(opened, taken).model_dump(mode="json", exclude_none=True)
    return {"tenant": tenant, "folder": str(opened.folder), **report}
