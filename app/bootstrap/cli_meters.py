"""``restoreassist meters``: what meters say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.cli_support import JsonOption, print_json
from app.domain.errors import InvalidInput
from devices.decode import decode_entries

meters_cli = typer.Typer(help="Meters.", no_args_is_help=True)


@meters_cli.command("decode")
def meters_decode_command(
    file: Annotated[Path, typer.Argument(help="JSON list of captured frames or advertisements.")],
    as_json: JsonOption = False,
) -> None:
    """Decode captured frames: values, quality and driver of each."""
    results = [entry.to_json() for entry in decode_entries(_read(file))]
    if as_json:
        print_json(results)
        return
    for result in results:
        values = ", ".join(f"{name} {value}" for name, value in result["values"].items())
        typer.echo(f"{result['id']}  {result['driver'] or '-'}  {values or result['error']}")


def _read(file: Path) -> list[object]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidInput("FILE", f"{file} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise InvalidInput("FILE", f"{file} is not JSON: {error}", "a JSON list") from error
    if not isinstance(content, list):
        raise InvalidInput("FILE", f"{file} does not hold a list", "a JSON list of entries")
    return content
