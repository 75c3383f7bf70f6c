"""``restoreassist sync``: send and fetch, say how it stands, and decide what sync left to people."""

from __future__ import annotations

import asyncio
import os
import sys
import webbrowser
from collections.abc import Callable, Coroutine
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from app.bootstrap.cli_support import (
    FAILED,
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput
from app.jobsync.machines import ConflictChoice
from app.services.sync_views import BrowserForm, EnrolForm, SignInForm, SyncStatus

if TYPE_CHECKING:  # importing the store takes a second that `restoreassist app` does not have
    from app.bootstrap.workspace import Workspace
    from app.services.sync_centre import SyncCentre

sync_cli = typer.Typer(help="Send to the server and fetch from it.", invoke_without_command=True)
PASSWORD_VARIABLE = "RESTOREASSIST_PASSWORD"  # noqa: S105 - the name, not the value
CODE_VARIABLE = "RESTOREASSIST_ENROLMENT_CODE"
Ask = Callable[["SyncCentre"], Coroutine[Any, Any, SyncStatus]]


@sync_cli.callback()
def sync_command(
    context: typer.Context,
    status: Annotated[bool, typer.Option("--status", help="Only say how it stands.")] = False,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Send what is not on the server yet and fetch what is new, files included.

    Uses the account of `sync sign-in`, or RESTOREASSIST_SERVER, _EMAIL and _PASSWORD.
    """
    if context.invoked_subcommand is None:
        if status:
            _run(store, demo, as_json, lambda centre: centre.status(), needs_account=False)
        else:
            _run(store, demo, as_json, lambda centre: centre.sync_now())


@sync_cli.command("sign-in")
def sign_in_command(
    server: Annotated[str, typer.Option(help="Address of the server, https://...")],
    email: Annotated[str, typer.Option(help="E-mail address of the account.")],
    code: Annotated[str, typer.Option(help="Code of the authenticator, if there is one.")] = "",
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Sign this device in; the password comes from RESTOREASSIST_PASSWORD or a prompt."""
    password = os.environ.get(PASSWORD_VARIABLE) or _asked_password()
    form = SignInForm(server, email, password, code)
    _run(store, demo, as_json, lambda centre: centre.sign_in(form), needs_account=False)


@sync_cli.command("enrol")
def enrol_command(
    server: Annotated[str, typer.Option(help="Address of the server, https://...")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Sign this device in with a code of the office, from RESTOREASSIST_ENROLMENT_CODE or a prompt."""
    code = os.environ.get(CODE_VARIABLE) or typer.prompt("Code", hide_input=True)
    form = EnrolForm(server, code)
    _run(store, demo, as_json, lambda centre: centre.enrol(form), needs_account=False)


@sync_cli.command("sign-in-with")
def sign_in_with_command(
    provider: Annotated[str, typer.Argument(help="google or microsoft.")],
    server: Annotated[str, typer.Option(help="Address of the server, https://...")],
    code: Annotated[str, typer.Option(help="Code of the authenticator, if there is one.")] = "",
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Sign this device in through Google or Microsoft, in the browser of this machine."""

    def open_url(url: str) -> bool:
        typer.echo(f"Sign in there: {url}", err=True)
        webbrowser.open(url)
        return True

    form = BrowserForm(server, provider, code)
    _run(
        store,
        demo,
        as_json,
        lambda centre: centre.sign_in_by_browser(form, open_url),
        needs_account=False,
    )


@sync_cli.command("sign-out")
def sign_out_command(
    store: StoreOption = None, demo: DemoOption = False, as_json: JsonOption = False
) -> None:
    """Stop syncing; everything stays on this device."""
    _run(store, demo, as_json, lambda centre: centre.sign_out(), needs_account=False)


@sync_cli.command("resolve")
def resolve_command(
    conflict: Annotated[UUID, typer.Argument(help="Id of the conflict, from `sync --status`.")],
    keep: Annotated[bool, typer.Option("--keep", help="Keep the value that stands.")] = False,
    take: Annotated[bool, typer.Option("--take", help="Take the value that lost.")] = False,
    value: Annotated[str | None, typer.Option(help="A third value.", show_default=False)] = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Decide a conflict; the decision is sent with the next sync."""
    if keep + take + (value is not None) != 1:
        raise InvalidInput("choice", "say one of them", "--keep, --take or --value TEXT")
    choice = ConflictChoice.KEPT if keep else ConflictChoice.LOST if take else ConflictChoice.OTHER
    _run(
        store,
        demo,
        as_json,
        lambda centre: centre.resolve(conflict, choice, value or ""),
        needs_account=False,
    )


@sync_cli.command("dismiss")
def dismiss_command(
    number: Annotated[int, typer.Argument(help="Number of the change, from `sync --status`.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Take a refused change off the list; it stays in the history."""
    _run(store, demo, as_json, lambda centre: centre.dismiss(number), needs_account=False)


@sync_cli.command("rescue")
def rescue_command(
    out: Annotated[Path, typer.Option(help="File to write; it must not be there yet.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Seal the work that the server does not take into a file for the office; it stays on this device as well.

    Needs no server and no network. Only the office can open it: `restoreassist-cloud rescue FILE`.
    """
    from app.services.sync_rescue import write_rescue_file

    with workspace_at(store_folder(store, demo), demo) as workspace:
        written = write_rescue_file(workspace.store, out)
    if as_json:
        print_json(asdict(written))
    else:
        typer.echo(f"{written.path}: {written.changes} changes, {written.files} files")


def _asked_password() -> str:
    if not sys.stdin.isatty():
        raise InvalidInput(
            PASSWORD_VARIABLE, "it is not set", "the password, where nobody can be asked"
        )
    password: str = typer.prompt("Password", hide_input=True)
    return password


def _run(store: Any, demo: bool, as_json: bool, ask: Ask, *, needs_account: bool = True) -> None:
    with workspace_at(store_folder(store, demo), demo) as workspace:
        status = asyncio.run(ask(_centre(workspace, needs_account)))
    if as_json:
        print_json(_as_json(status))
    else:
        _print(status)
    if status.error or status.no_room or status.refused:
        raise typer.Exit(FAILED)


def _centre(workspace: Workspace, needs_account: bool) -> SyncCentre:
    from app.ports.network import NetworkKind
    from app.services.sync_account import AccountKeeper, form_if_named
    from app.services.sync_centre import SyncCentre
    from app.services.sync_policy import FixedNetwork

    form = form_if_named()
    if needs_account and form is None and AccountKeeper(workspace.store).load() is None:
        raise InvalidInput(
            "account",
            "nobody is signed in on this device",
            "restoreassist sync sign-in, or RESTOREASSIST_SERVER, _EMAIL and _PASSWORD",
        )
    return SyncCentre(
        workspace.store,
        FixedNetwork(NetworkKind.UNKNOWN),
        workspace.clock,
        lambda: workspace.person,
        form=form,
        everything=True,
    )


def _as_json(status: SyncStatus) -> dict[str, Any]:
    problems = [words for words in (status.error, status.no_room) if words]
    problems += [f"{item.record_kind} {item.record_name}: {item.code}" for item in status.refused]
    return asdict(status) | {
        "problems": problems,
        "everything_is_on_the_server": status.everything_is_on_the_server,
        "last_success_at": status.last_success_at and status.last_success_at.isoformat(),
    }


def _print(status: SyncStatus) -> None:
    counts = asdict(status.counts)
    typer.echo("  ".join(f"{name.replace('_', ' ')}: {value}" for name, value in counts.items()))
    if status.account is None:
        typer.echo("Nobody is signed in: everything is kept on this device.")
    elif status.everything_is_on_the_server:
        typer.echo(f"Everything is on the server {status.account.server}.")
    if status.files.count:
        typer.echo(f"files that wait: {status.files.count} ({status.files.size_bytes} bytes)")
    for item in status.conflicts:
        what = f"{item.record_kind} {item.record_name}".strip()
        field = item.field_name or "deleted"
        typer.echo(
            f"to decide: {item.conflict_id}  {what}, {field}: stands {item.kept.value!r}, "
            f"did not get through {item.lost.value!r}"
        )
    for refused in status.refused:
        number = refused.number or refused.sha256[:12]
        typer.echo(
            f"refused: {number}  {refused.record_kind} {refused.record_name}: {refused.code} "
            f"{refused.message}",
            err=True,
        )
    for words in (status.error, status.no_room):
        if words:
            typer.echo(words, err=True)
    if status.to_rescue:
        typer.echo(
            f"{status.to_rescue} changes or files can only reach the office in a file: "
            "restoreassist sync rescue --out FILE",
            err=True,
        )
