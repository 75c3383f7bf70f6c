"""What the commands share: options, opening the store, finding a job, printing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer

from app.bootstrap.demo.places import DEMO_FOLDER, DEMO_PASSPHRASE, STORE_FOLDER
from app.bootstrap.os_keyring import find_keyring
from app.bootstrap.workspace import (
    PASSPHRASE_VARIABLE,
    Workspace,
    default_folder,
    open_workspace,
)
from app.domain.errors import NotFound
from app.domain.records import Job
from app.storage.job_list import find_jobs
from app.storage.keys import read_keyfile
from app.storage.store import Store

BAD_INPUT = 2
FAILED = 1


StoreOption = Annotated[
    Path | None, typer.Option("--store", help="Folder of the store.", show_default=False)
]
DemoOption = Annotated[bool, typer.Option("--demo", help="Use the demo's store in demo-out.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def store_folder(store: Path | None, demo: bool) -> Path:
    """The folder that the options name."""
    if demo:
        return DEMO_FOLDER / STORE_FOLDER
    return store or default_folder()


@contextmanager
def workspace_at(folder: Path, demo: bool, create: bool = False) -> Iterator[Workspace]:
    """The open store; asks for its passphrase when there is somebody to ask."""
    if not create and not Store.exists(folder):
        hint = "Make one with: make demo" if demo else "Open the app once, or name --store"
        raise NotFound("store in", f"{folder}. {hint}")
    passphrase = os.environ.get(PASSPHRASE_VARIABLE) or (DEMO_PASSPHRASE if demo else None)
    if passphrase is None and sys.stdin.isatty() and _needs_passphrase(folder):
        passphrase = typer.prompt("Passphrase of the store", hide_input=True)
    with open_workspace(folder, passphrase=passphrase, create=create) as workspace:
        yield workspace


def _needs_passphrase(folder: Path) -> bool:
    if Store.exists(folder):
        return bool(read_keyfile(folder)["mode"] == "passphrase")
    return find_keyring() is None


def find_job(store: Store, wanted: str) -> Job:
    """The job with this number or id; raises ``NotFound``."""
    try:
        return store.get(Job, UUID(wanted))
    except ValueError:
        found = [job for job in find_jobs(store, wanted) if job.number == wanted]
    if not found:
        raise NotFound("job", wanted)
    return found[0]


def print_json(value: Any) -> None:
    """A value as JSON on standard output."""
    typer.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))
