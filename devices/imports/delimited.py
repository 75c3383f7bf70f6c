"""CSV and its kin: the columns that a person confirmed, row by row."""

from __future__ import annotations

from app.ports.line_maps import LineMap
from devices.frames import CapturedEntry, DecodedFrame, DecodeError
from devices.imports.rows import LARGEST_FILE, ImportedFile, ImportedRow, shortened
from devices.line.learning import learn
from devices.line.protocol import decode_line, split
from devices.readings import frame

KIND = "file_csv"
_SAMPLES = 50


def parse_delimited(
    data: bytes, line_map: LineMap, stamp_column: int | None = None
) -> ImportedFile:
    """The rows of a file; raises :class:`DecodeError` when none can be read.

    Rows that do not fit the map (headings, comments, damaged ones) are left out and named by their
    number. Text is UTF-8 with or without byte order mark, or else Latin-1.
    """
    rows: list[ImportedRow] = []
    notes: list[str] = []
    for number, line in enumerate(text_of(data).splitlines(), start=1):
        if not line.strip():
            continue
        try:
            values = decode_line(line, line_map).values
        except DecodeError as error:
            notes.append(f"Line {number}: {error}")
            continue
        cells = split(line.strip(), line_map.separator)
        stamp = cells[stamp_column] if stamp_column is not None else ""
        rows.append(ImportedRow(stamp, values))
    if not rows:
        raise DecodeError("No line of the file fits the columns that were set.")
    return ImportedFile(tuple(rows), notes=shortened(notes))


def text_of(data: bytes) -> str:
    """The text of a file; raises :class:`DecodeError` for one that is too large or no text."""
    if len(data) > LARGEST_FILE:
        raise DecodeError("The file is too large.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    if "\x00" in text:
        raise DecodeError("The file is not text.")
    return text


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """The last row of a captured CSV file, by the columns that its head proposes; None for other kinds."""
    if entry.kind != KIND:
        return None
    data = entry.data or entry.text.encode("latin-1")
    proposal = learn(text_of(data).splitlines()[:_SAMPLES])
    if proposal.line_map is None or not proposal.line_map.columns:
        raise DecodeError("The columns of the file are not told: set them up.")
    file = parse_delimited(data, proposal.line_map)
    return frame(file.rows[-1].values, extras={"rows": len(file.rows)}, notes=file.notes)
