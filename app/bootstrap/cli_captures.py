"""``restoreassist meters decode``: what the frames and advertisements of a capture file say."""

from __future__ import annotations

import codecs
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.cli_support import BAD_INPUT, JsonOption, print_json, without_controls
from app.domain.errors import InvalidInput
from app.jobfile.strict_json import parse_json
from devices.decode import DecodedEntry, Scalar, decode_entries

_LARGEST_MB = 64


def decode_command(
    file: Annotated[Path, typer.Argument(help="JSON list of captured frames or advertisements.")],
    as_json: JsonOption = False,
) -> None:
    """Decode captured frames: values, units, quality and driver of each; exit code 2 when none can be read."""
    decoded = decode_entries(_read(file), file.parent)
    if as_json:
        print_json([entry.to_json() for entry in decoded])
    else:
        for entry in decoded:
            typer.echo(without_controls(_in_words(entry)))
    if decoded and all(entry.error is not None for entry in decoded):
        typer.echo(f"None of the entries in {file} could be read ({len(decoded)}).", err=True)
        raise typer.Exit(BAD_INPUT)


def _in_words(entry: DecodedEntry) -> str:
    values = ", ".join(
        f"{name} {_number(value)} {entry.units.get(name, '')}".rstrip()
        for name, value in entry.values.items()
    )
    doubts = f"  [{', '.join(entry.quality)}]" if entry.quality else ""
    notes = f"  ({' '.join(entry.notes)})" if entry.notes else ""
    said = entry.error or values or "no measurement"
    return f"{entry.id}  {entry.driver or '-'}  {said}{doubts}{notes}"


def _number(value: Scalar) -> str:
    if value is None:
        return "no value"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _read(file: Path) -> list[object]:
    """The entries; raises :class:`InvalidInput`. Never reads more than it may, so that no device fills the memory."""
    most = _LARGEST_MB * 1024 * 1024
    try:
        with file.open("rb") as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise InvalidInput("FILE", f"{file} cannot be read: {error.strerror}") from error
    if len(data) > most:
        raise InvalidInput("FILE", f"{file} is larger than {_LARGEST_MB} MB", "a part of it")
    content = parse_json(str(file), data.removeprefix(codecs.BOM_UTF8))
    if not isinstance(content, list):
        raise InvalidInput("FILE", f"{file} does not hold a list", "a JSON list of entries")
    return content
