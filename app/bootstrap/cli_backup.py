"""``restoreassist backup`` and ``restore``: copies of the store made while the app works, and stores made from them."""

from __future__ import annotations

import os
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Annotated

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
from app.bootstrap.places import PASSPHRASE_VARIABLE, default_folder

TargetArgument = Annotated[Path, typer.Argument(help="Folder that holds the backups.")]


def backup_command(
    target: TargetArgument,
    keep: Annotated[int, typer.Option(help="How many to keep.")] = 7,
    every_h: Annotated[
        float, typer.Option(help="Do nothing while the newest is younger than this many hours.")
    ] = 0.0,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Copy the store into a new folder in TARGET, and verify the copy by opening it."""
    from app.storage.backup import BackupPolicy, scheduled_backup

    policy = BackupPolicy(timedelta(hours=every_h), keep)
    with workspace_at(store_folder(store, demo), demo) as workspace:
        made = scheduled_backup(workspace.store, target, policy)
    if as_json:
        print_json({"made": asdict(made) if made else None})
    elif made is None:
        typer.echo("The newest backup is young enough; none was made.")
    else:
        typer.echo(
            f"{made.folder}: {made.entries} entries, {made.size_bytes} bytes, opened and verified"
        )


def backups_command(target: TargetArgument, as_json: JsonOption = False) -> None:
    """The backups in TARGET, the newest first, and whether a file of one was changed."""
    from app.storage.backup import file_problems, list_backups

    found = [(backup, list(file_problems(backup.folder))) for backup in list_backups(target)]
    if as_json:
        print_json(
            {
                "backups": [
                    asdict(backup) | {"problems": [asdict(problem) for problem in problems]}
                    for backup, problems in found
                ]
            }
        )
    else:
        for backup, problems in found:
            typer.echo(
                f"{backup.folder}  {backup.made_at:%Y-%m-%d %H:%M}  {backup.entries} entries"
            )
            for problem in problems:
                typer.echo(f"  {problem.where}: {problem.what}")
    if any(problems for _, problems in found):
        raise typer.Exit(FAILED)


def restore_command(
    backup: Annotated[Path, typer.Argument(help="Folder of the backup.")],
    recovery: Annotated[
        bool, typer.Option("--recovery-code", help="Ask for the recovery code.")
    ] = False,
    store: StoreOption = None,
) -> None:
    """Make a store from a backup on this machine, which becomes a new device.

    The store is then kept by this machine's keyring or, where there is none, under the passphrase of the backup
    (with the recovery code: under a new one).
    """
    from app.bootstrap.os_keyring import find_keyring
    from app.storage.restore import key_of_backup, restore_backup

    folder, keyring = store or default_folder(), find_keyring()
    if recovery:
        code = typer.prompt("Recovery code")
        key = key_of_backup(backup, recovery_code=code)
        passphrase = None if keyring else new_passphrase()
    else:
        passphrase = os.environ.get(PASSPHRASE_VARIABLE) or typer.prompt(
            "Passphrase of the backup", hide_input=True
        )
        key = key_of_backup(backup, passphrase=passphrase, keyring=keyring)
    restore_backup(backup, folder, key, keyring=keyring, passphrase=passphrase)
    typer.echo(f"Restored into {folder}. This machine is a new device; sign in to sync.")


def new_passphrase() -> str:
    """A new passphrase from the environment, or typed twice."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    return given or str(typer.prompt("New passphrase", hide_input=True, confirmation_prompt=True))
