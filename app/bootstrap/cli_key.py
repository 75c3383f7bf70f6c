"""``restoreassist key``: the recovery code, the passphrase, and where the store's key is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from app.bootstrap.cli_backup import new_passphrase
from app.bootstrap.cli_support import (
    DemoOption,
    StoreOption,
    require_store,
    store_folder,
    workspace_at,
)
from app.domain.errors import NotFound

if TYPE_CHECKING:
    from app.ports.keyring import Keyring

key_cli = typer.Typer(help="The store's key.", no_args_is_help=True)


@key_cli.command("recovery-code")
def recovery_code_command(store: StoreOption = None, demo: DemoOption = False) -> None:
    """Make a recovery code and show it this once; an older one ends."""
    from app.storage.keys import make_recovery_code

    folder = store_folder(store, demo)
    with workspace_at(folder, demo) as workspace:
        code = make_recovery_code(folder, workspace.store.key)
    typer.echo(code)
    typer.echo("Write it down and keep it away from this machine. It is not shown again.", err=True)


@key_cli.command("recover")
def recover_command(store: StoreOption = None) -> None:
    """Open the store by its recovery code and keep its key in this machine's keyring, or under a new passphrase."""
    from app.storage.keys import move_to_keyring, move_to_passphrase, recover_key

    folder = store_folder(store, False)
    require_store(folder, False)
    key = recover_key(folder, typer.prompt("Recovery code"))
    keyring = _keyring()
    if keyring is not None:
        move_to_keyring(folder, key, keyring)
    else:
        move_to_passphrase(folder, key, new_passphrase(), None)
    typer.echo("The store opens again. Its recovery code stays the same.")


@key_cli.command("change-passphrase")
def change_passphrase_command(store: StoreOption = None) -> None:
    """Give the store another passphrase."""
    from app.storage.keys import change_passphrase

    folder = store_folder(store, False)
    require_store(folder, False)
    old = typer.prompt("Present passphrase", hide_input=True)
    new = typer.prompt("New passphrase", hide_input=True, confirmation_prompt=True)
    change_passphrase(folder, old, new)
    typer.echo("The passphrase was changed.")


@key_cli.command("to-keyring")
def to_keyring_command(store: StoreOption = None, demo: DemoOption = False) -> None:
    """Keep the key in this machine's keyring; the passphrase ends."""
    from app.storage.keys import move_to_keyring

    keyring = _keyring()
    if keyring is None:
        raise NotFound("keyring on", "this machine, or nobody has unlocked it")
    folder = store_folder(store, demo)
    with workspace_at(folder, demo) as workspace:
        move_to_keyring(folder, workspace.store.key, keyring)
    typer.echo("The key is in the keyring.")


@key_cli.command("to-passphrase")
def to_passphrase_command(store: StoreOption = None) -> None:
    """Lock the store by a passphrase and take its key out of the keyring."""
    from app.storage.keys import move_to_passphrase

    folder = store_folder(store, False)
    with workspace_at(folder, False) as workspace:
        new = typer.prompt("New passphrase", hide_input=True, confirmation_prompt=True)
        move_to_passphrase(folder, workspace.store.key, new, _keyring())
    typer.echo("The store is locked by the passphrase.")


@key_cli.command("start-anew")
def start_anew_command(store: StoreOption = None) -> None:
    """Clear away a store that the office took out of use, so that the next start makes a new one; rescue files stay."""
    from app.services.taking_out import RESCUE_FOLDER, start_anew

    folder = store_folder(store, False)
    start_anew(folder)
    typer.echo(
        f"A new store begins with the next start. Rescue files stay in {folder / RESCUE_FOLDER}."
    )


def _keyring() -> Keyring | None:
    from app.bootstrap.os_keyring import find_keyring

    return find_keyring()
