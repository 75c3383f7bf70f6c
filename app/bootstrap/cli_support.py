"""What the commands share: options, opening the store, finding a job, printing."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from app.bootstrap.places import (
    DEMO_FOLDER,
    DEMO_PASSPHRASE,
    PASSPHRASE_VARIABLE,
    STORE_FOLDER,
    default_folder,
)
from app.domain.errors import InvalidInput, NotFound, RestoreAssistError

if TYPE_CHECKING:  # importing the store takes a second that `restoreassist app` does not have
    from app.bootstrap.workspace import Workspace
    from app.domain.records import Job
    from app.storage.store import Store


class NoDisplay(RestoreAssistError):
    """No window can be shown in this session."""


BAD_INPUT = 2
FAILED = 1
KEYFILE = "keyfile.json"


StoreOption = Annotated[
    Path | None, typer.Option("--store", help="Folder of the store.", show_default=False)
]
DemoOption = Annotated[bool, typer.Option("--demo", help="Use the demo's store in demo-out.")]
CreateOption = Annotated[
    bool, typer.Option("--create", help="Make the store when the folder has none.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def store_folder(store: Path | None, demo: bool) -> Path:
    """The folder that the options name."""
    if demo:
        return DEMO_FOLDER / STORE_FOLDER
    return store or default_folder()


@contextmanager
def workspace_at(folder: Path, demo: bool, *, create: bool = False) -> Iterator[Workspace]:
    """The open store, made first with ``create``; asks for its passphrase when there is somebody to ask."""
    from app.bootstrap.workspace import open_workspace

    if not create:
        require_store(folder, demo)
    passphrase = passphrase_for(folder, demo)
    with open_workspace(folder, passphrase=passphrase, create=create) as workspace:
        yield workspace


def require_store(folder: Path, demo: bool) -> None:
    """Raise ``NotFound`` with what to do when there is no store in the folder."""
    if not (folder / KEYFILE).exists():
        hint = (
            "Make it with: make demo"
            if demo
            else "Open the app once, name --store, or add --create (job new, job import)"
        )
        raise NotFound("store in", f"{folder}. {hint}")


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def require_display() -> None:
    """Raise ``NoDisplay`` when no window can be shown, before Qt ends the process without a word."""
    if not has_display():
        raise NoDisplay(
            "There is no display here, so no window can open. On a screen's own session it opens; "
            "without one, `restoreassist screenshots --out FOLDER` draws every page."
        )


def passphrase_given(demo: bool) -> str | None:
    """The passphrase from the environment or of the demo; the window itself asks for another."""
    return DEMO_PASSPHRASE if demo else os.environ.get(PASSPHRASE_VARIABLE)


def passphrase_for(folder: Path, demo: bool) -> str | None:
    """The passphrase from the environment, of the demo, or from the person in front of the terminal."""
    passphrase = passphrase_given(demo)
    if passphrase is None and sys.stdin.isatty() and _needs_passphrase(folder):
        passphrase = typer.prompt("Passphrase of the store", hide_input=True)
    return passphrase


def _needs_passphrase(folder: Path) -> bool:
    from app.bootstrap.os_keyring import find_keyring
    from app.storage.keys import read_keyfile

    if (folder / KEYFILE).exists():
        return bool(read_keyfile(folder)["mode"] == "passphrase")
    return find_keyring() is None


def without_controls(text: str) -> str:
    """One line of text for a terminal: what others sent can neither break it nor steer the terminal."""
    return "".join(
        each if each.isprintable() else each.encode("unicode_escape").decode() for each in text
    )


def find_job(store: Store, wanted: str) -> Job:
    """The job with this number or id; raises ``NotFound``, or ``InvalidInput`` when several have the number."""
    from app.domain.records import Job
    from app.storage.job_list import find_jobs

    try:
        return store.get(Job, UUID(wanted))
    except ValueError:
        found = [job for job in find_jobs(store, wanted) if job.number == wanted]
    if not found:
        raise NotFound("job", wanted)
    if len(found) > 1:
        ids = ", ".join(str(job.id) for job in found)
        raise InvalidInput("JOB", f"{len(found)} jobs have the number {wanted}", f"an id: {ids}")
    return found[0]


def print_json(value: Any) -> None:
    """A value as JSON on standard output."""
    typer.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))
