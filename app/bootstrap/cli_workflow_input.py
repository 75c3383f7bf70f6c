"""What the workflow commands are given: stores, definition files, contexts, ids of runs, moments."""

from __future__ import annotations

import json
import secrets
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import typer

from app.bootstrap.cli_support import KEYFILE, passphrase_for, require_store, store_folder
from app.domain.errors import InvalidInput, NotFound
from app.domain.runs import RunEventKind
from app.orchestration.definition_source import parse_source

if TYPE_CHECKING:
    from app.bootstrap.workspace import Workspace
    from app.orchestration.components import ComponentRouter
    from app.orchestration.definition import WorkflowDefinition
    from app.orchestration.engine import DbosEngine
    from app.orchestration.library import DefinitionLibrary

MAX_CONTEXT_CHARS = 5_000_000
SUFFIXES = (".yaml", ".yml", ".json")


@contextmanager
def workflow_store(store: Path | None, demo: bool, *, make: bool = False) -> Iterator[Workspace]:
    """The store; ``make`` makes one where there is none: a lasting one with a passphrase or keyring, else for now."""
    from app.bootstrap.os_keyring import find_keyring
    from app.bootstrap.workspace import open_workspace

    folder = store_folder(store, demo)
    there = (folder / KEYFILE).exists()
    if demo or (not there and not make):
        require_store(folder, demo)
    passphrase = passphrase_for(folder, demo)
    if there or passphrase is not None or find_keyring() is not None:
        with open_workspace(folder, passphrase=passphrase, create=make) as workspace:
            yield workspace
        return
    if store is not None:
        raise InvalidInput(
            "passphrase",
            "this machine has no keyring, and a store needs a passphrase",
            "RESTOREASSIST_PASSPHRASE in the environment",
        )
    typer.echo(
        "There is no store here, and no keyring to keep its key in: this run is kept for now and forgotten at the "
        "end of the command. Set RESTOREASSIST_PASSPHRASE to keep runs and to decide later.",
        err=True,
    )
    with tempfile.TemporaryDirectory(prefix="restoreassist-") as temporary:
        place = Path(temporary) / "store"
        with open_workspace(place, passphrase=secrets.token_hex(16), create=True) as workspace:
            yield workspace


def context_from(given: str | None, name: str = "context") -> dict[str, Any]:
    """The object in a file, in standard input (``-``), or in the text itself when it begins with a brace."""
    if given is None:
        return {}
    if given.lstrip().startswith("{"):
        text = given
    elif given == "-":
        text = sys.stdin.read(MAX_CONTEXT_CHARS + 1)
    else:
        try:
            with Path(given).open(encoding="utf-8-sig") as file:
                text = file.read(MAX_CONTEXT_CHARS + 1)
        except UnicodeDecodeError as error:
            raise InvalidInput(name, f"{given} is not text in UTF-8", "JSON or YAML") from error
    if len(text) > MAX_CONTEXT_CHARS:
        raise InvalidInput(name, "it is too large", f"{MAX_CONTEXT_CHARS} characters")
    try:
        value = json.loads(text) if text.lstrip().startswith("{") else _yaml_of(text, given)
        json.dumps(value, allow_nan=False)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InvalidInput(name, f"this is neither JSON nor YAML: {error}", "an object") from error
    except (TypeError, ValueError) as error:
        raise InvalidInput(name, f"{error}", "texts, numbers, lists, objects") from error
    if value is None:
        return {}
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise InvalidInput(name, "this is not an object", "names and values")
    return value


def _yaml_of(text: str, given: str) -> Any:
    """The value of a YAML text with the limits of definitions, so that aliases cannot multiply without end."""
    if not text.strip():
        return None
    return parse_source(text, "standard input" if given == "-" else Path(given).name).plain()


def check_definition_file(file: str) -> None:
    """Raise for a file that is not there or does not load, before anything is opened for it."""
    from app.orchestration.definition_loader import load_definition_file
    from skills.registry import SkillRegistry

    path = Path(file)
    if path.is_file():
        load_definition_file(path, SkillRegistry())
    elif path.suffix in SUFFIXES:
        raise NotFound("definition file", path)


def find_definition_file(
    file: str, router: ComponentRouter, library: DefinitionLibrary
) -> WorkflowDefinition:
    """The definition in a file, or of the library by its id; files beside it are found by their names as well."""
    from app.orchestration.definition_loader import load_definition_file
    from skills.registry import SkillRegistry

    path = Path(file)
    if not path.exists() and path.suffix not in SUFFIXES:
        return library.find(file)
    if not path.is_file():
        raise NotFound("definition file", path)
    catalogue = SkillRegistry()

    def find(definition_id: str, version: str) -> WorkflowDefinition:
        for suffix in SUFFIXES:
            beside = path.parent / f"{definition_id}{suffix}"
            if beside.is_file():
                found = load_definition_file(beside, catalogue)
                if version in ("", found.version):
                    return found
        return library.find(definition_id, version)

    router.find_definition = find
    return load_definition_file(path, catalogue)


async def run_id_of(engine: DbosEngine, text: str) -> UUID:
    """The run that an id, or the beginning of one, means; raises ``NotFound`` or ``InvalidInput``."""
    try:
        return (await engine.status(UUID(text))).run_id
    except ValueError:
        pass
    found = [r.run_id for r in await engine.list_runs() if text and str(r.run_id).startswith(text)]
    if len(found) > 1:
        raise InvalidInput("run", f"{len(found)} runs begin with {text}", "more of the id")
    if not found:
        raise NotFound("run", text)
    return found[0]


async def moment_of(engine: DbosEngine, run_id: UUID, at: str | None) -> list[int]:
    """The event numbers that a number or a time means; all changes of a state without one."""
    told = await engine.events(run_id)
    if at is None:
        return [one.sequence for one in told if one.kind is RunEventKind.STATE_CHANGED]
    if at.isdigit():
        return [int(at)]
    try:
        moment = datetime.fromisoformat(at)
    except ValueError as error:
        raise InvalidInput(
            "at", f"{at!r} is not a time", "a number, or 2026-11-28T09:30:00"
        ) from error
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    before = [one.sequence for one in told if one.at <= moment]
    if not before:
        raise InvalidInput("at", "the run had not begun then", f"{told[0].at.isoformat()} or later")
    return [before[-1]]
