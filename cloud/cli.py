"""``restoreassist-cloud``: serve, migrate, create an administrator, print the API description."""

from __future__ import annotations

import ipaddress
import json
import os
import socket
import sys
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer
import uvicorn
from pydantic import TypeAdapter, ValidationError
from sqlalchemy.exc import OperationalError, ProgrammingError

from app.domain.errors import Conflict, InvalidInput, RestoreAssistError
from app.wire.api import Email
from cloud import logs
from cloud.api.app import create_app
from cloud.api.context import Services
from cloud.api.protocol import ProblemProtocol
from cloud.auth.accounts import create_admin as make_admin
from cloud.backup.commands import add_commands
from cloud.environment import settings_of, settings_of_existing
from cloud.processes import (
    SOCKET_OPTION,
    ProcessGroup,
    end_with_parent,
    own_command,
    require_shared_database,
)
from cloud.rescue.commands import add_rescue_command
from cloud.settings import Settings, embedded_database_url
from cloud.storage.database import Database
from cloud.storage.migrate import migrate as migrate_database

PASSWORD_VARIABLE = "RESTOREASSIST_ADMIN_PASSWORD"  # noqa: S105 - the name, not the value
LOCAL_PROXIES = "127.0.0.1, ::1"
GRACE_S = 5
KEEP_ALIVE_S = 150
"""Longer than proxies keep an unused connection (nginx 60 s, Caddy 120 s): when the server closes first, a request on
its way is lost."""
BACKLOG = 2048
LARGEST_SOCKET_MESSAGE = 4096
"""Nothing that a listener says means anything."""

app = typer.Typer(
    help="The RestoreAssist server.", no_args_is_help=True, pretty_exceptions_enable=False
)
DataOption = Annotated[Path, typer.Option("--data", help="Folder of the server's files.")]
UrlOption = Annotated[
    str | None,
    typer.Option(
        envvar="RESTOREASSIST_DATABASE_URL",
        help="postgresql://...; without it an embedded database in the data folder.",
        show_default=False,
    ),
]


@app.command()
def serve(
    data: DataOption,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 picks a free one.", min=0, max=65535)] = 8765,
    database_url: UrlOption = None,
    behind_proxy: Annotated[
        bool, typer.Option("--behind-proxy", help="A proxy in front does TLS.")
    ] = False,
    trusted_proxy: Annotated[
        str,
        typer.Option(
            envvar="RESTOREASSIST_TRUSTED_PROXIES",
            help="Addresses and networks of the proxy, by commas; only what comes from there says who asks.",
        ),
    ] = LOCAL_PROXIES,
    public_url: Annotated[
        str, typer.Option(help="Address that people use, such as https://field.example.com.")
    ] = "",
    registration: Annotated[
        bool, typer.Option("--registration", help="Anybody may register a company.")
    ] = False,
    workers: Annotated[
        int, typer.Option(help="Processes; more than one need PostgreSQL.", min=1, max=64)
    ] = 1,
    request_log: Annotated[
        bool, typer.Option("--request-log", help="Log a line for every request.")
    ] = False,
    socket_fd: Annotated[int | None, typer.Option(SOCKET_OPTION, hidden=True)] = None,
) -> None:
    """Serve until SIGTERM; prints one JSON line with the address when ready."""
    logs.configure()
    if not behind_proxy and not _is_loopback(host):
        raise typer.BadParameter(
            f"{host} can be reached from outside and this server speaks no TLS itself. "
            "Listen on 127.0.0.1, or put a TLS proxy in front and say --behind-proxy.",
            param_hint="--host",
        )
    proxies = _proxies(trusted_proxy)
    if socket_fd is not None:
        end_with_parent()
    with _inherited(socket_fd) or _listen(host, port) as listener:
        address = f"http://{_in_url(host)}:{listener.getsockname()[1]}"
        settings = replace(
            settings_of(data, database_url, public_url.rstrip("/") or address),
            open_registration=registration,
            request_log=request_log,
        )
        if socket_fd is None:
            _migrate(settings)
        is_sqlite = settings.database_url.startswith("sqlite")
        require_shared_database(is_sqlite, workers)
        if workers > 1:
            group = ProcessGroup(_again(), listener, workers)
            raise typer.Exit(group.run(_say, address))
        api = create_app(settings)
        config = uvicorn.Config(
            api,
            http=ProblemProtocol,
            ws_max_size=LARGEST_SOCKET_MESSAGE,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=behind_proxy,
            forwarded_allow_ips=proxies,
            timeout_graceful_shutdown=GRACE_S,
            timeout_keep_alive=KEEP_ALIVE_S,
        )
        services: Services = api.state.services
        _Server(config, address, services).run(sockets=[listener])


@app.command()
def worker(
    data: DataOption,
    database_url: UrlOption = None,
    metrics_port: Annotated[
        int | None,
        typer.Option(
            help="Answer Prometheus on this port of 127.0.0.1; 0 picks a free one.",
            min=0,
            max=65535,
            show_default=False,
        ),
    ] = None,
    runs: Annotated[int, typer.Option(help="Runs at a time, waiting ones included.", min=1)] = 1000,
    keep_days: Annotated[
        int, typer.Option(help="Remember runs so long after they ended.", min=1)
    ] = 365,
    rollback_days: Annotated[
        int, typer.Option(help="Runs can be rolled back so long after they ended.", min=1)
    ] = 30,
) -> None:
    """Run workflows until SIGTERM; start as many as there is work. Exit code 3: others took it for dead."""
    from app.orchestration.cluster import ClusterSettings
    from app.orchestration.retention import RetentionPolicy
    from cloud.worker.process import WorkerSettings, require_postgresql, run_worker

    settings = settings_of(data, database_url, "")
    require_postgresql(settings.database_url)
    _migrate(settings)
    wanted = WorkerSettings(
        cluster=ClusterSettings(runs_per_process=runs),
        retention=RetentionPolicy(timedelta(days=rollback_days), timedelta(days=keep_days)),
        metrics_port=metrics_port,
    )
    raise typer.Exit(run_worker(settings, wanted))


@app.command()
def workers(
    data: DataOption,
    database_url: UrlOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """The worker processes that are known: alive, stopped, or not heard of any more."""
    from cloud.worker.listing import known_workers

    settings = settings_of_existing(data, database_url, "")
    known = known_workers(settings.database_url)
    if as_json:
        typer.echo(json.dumps({"workers": known}, indent=2))
        return
    for one in known:
        typer.echo(
            f"{one['executor_id']:<50} {one['state']:<8} last heard of {one['silent_s']:.1f} s ago"
        )
    if not known:
        typer.echo("No worker has been started on this database.")


@app.command()
def migrate(data: DataOption, database_url: UrlOption = None) -> None:
    """Bring the database to the schema of this version."""
    _migrate(settings_of(data, database_url, ""))


@app.command()
def create_admin(
    data: DataOption,
    email: Annotated[str, typer.Option(help="E-mail address to sign in with.")],
    tenant: Annotated[str, typer.Option(help="Company; created if it is new.")],
    database_url: UrlOption = None,
    exist_ok: Annotated[
        bool, typer.Option("--exist-ok", help="Leave an account that is there as it is.")
    ] = False,
) -> None:
    """Create an administrator; the password comes from the environment or a prompt."""
    _require_email(email)
    password = os.environ.get(PASSWORD_VARIABLE) or _asked_for_password()
    settings = settings_of(data, database_url, "")
    _migrate(settings)
    database = Database(settings.database_url)
    try:
        user = make_admin(database, tenant, email, password, time.time_ns() // 1_000_000)
    except Conflict as error:
        if exist_ok:
            return
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    finally:
        database.close()
    typer.echo(json.dumps({"user_id": str(user.id), "email": user.email}))


@app.command()
def openapi() -> None:
    """Print the description of the HTTP interface."""
    settings = Settings(database_url=embedded_database_url(Path()), blob_folder=Path())
    typer.echo(json.dumps(create_app(settings).openapi(), indent=2))


def main() -> None:
    """Entry point of the installed command: what was said wrongly ends with words and 2, what cannot be used with 1."""
    try:
        app()
    except InvalidInput as error:
        typer.echo(str(error), err=True)
        sys.exit(2)
    except RestoreAssistError as error:
        typer.echo(str(error), err=True)
        sys.exit(1)
    except (OperationalError, ProgrammingError) as error:
        typer.echo(f"The database cannot be used: {error.orig}", err=True)
        sys.exit(1)
    except OSError as error:
        if error.filename is None:
            raise
        typer.echo(f"{error.filename} cannot be used: {error.strerror}.", err=True)
        sys.exit(1)


class _Server(uvicorn.Server):
    """Says where it listens once it does; ends the event streams first, which would never end by themselves."""

    def __init__(self, config: uvicorn.Config, address: str, services: Services) -> None:
        super().__init__(config)
        self._address = address
        self._services = services

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            _say(json.dumps({"url": self._address, "pid": os.getpid()}))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._services.end_streams()
        await super().shutdown(sockets)


def _migrate(settings: Settings) -> None:
    database = Database(settings.database_url)
    try:
        migrate_database(database)
    finally:
        database.close()


def _require_email(text: str) -> None:
    try:
        TypeAdapter(Email).validate_python(text)
    except ValidationError:
        raise InvalidInput("--email", "it is no e-mail address", "owner@company.example") from None


def _asked_for_password() -> str:
    if not sys.stdin.isatty():
        raise InvalidInput(
            PASSWORD_VARIABLE, "it is not set, and there is no terminal to ask on", "the password"
        )
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _again() -> list[str]:
    """This very command for one process; what the environment says goes along by itself."""
    arguments = sys.argv[sys.argv.index("serve") + 1 :]
    return own_command([*arguments, "--workers", "1"])


def _inherited(descriptor: int | None) -> socket.socket | None:
    return None if descriptor is None else socket.socket(fileno=descriptor)


def _listen(host: str, port: int) -> socket.socket:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise typer.BadParameter(f"{host} is no address here.", param_hint="--host") from error
    family, kind, protocol, _, address = found[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise typer.BadParameter(f"{host}:{port}: {error.strerror}", param_hint="--port") from error
    return listener


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _proxies(text: str) -> list[str]:
    try:
        return [str(ipaddress.ip_network(part.strip())) for part in text.split(",") if part.strip()]
    except ValueError as error:
        raise InvalidInput(
            "--trusted-proxy", str(error), "such as 127.0.0.1, 10.1.0.0/24"
        ) from None


def _in_url(host: str) -> str:
    return f"[{host}]" if ":" in host else host


add_commands(app)
add_rescue_command(app)

if __name__ == "__main__":
    main()
