"""Tables of printed documents: one look, headers repeated on every page, rows that split."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Table, TableStyle

from app.reports.pdf_theme import (
    CELL,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_PADDING,
    CELL_RIGHT,
    CELL_STRONG,
    INK,
    PANEL,
    REGULAR,
    RULE,
    TILE_LABEL,
    TILE_NUMBER,
    cell,
    paragraph,
)

Command = tuple[Any, ...]
_HEAD_OF_TABLE = 36 * mm


def data_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str | Flowable]],
    widths: Sequence[float],
    *,
    right: Sequence[int] = (),
    style: Sequence[Command] = (),
) -> Table:
    """A table with a header row; ``right`` are the columns of numbers.

    ``style`` adds ReportLab commands, whose row 0 is the header.
    """
    head = [
        paragraph(title, CELL_HEAD_RIGHT if column in right else CELL_HEAD)
        for column, title in enumerate(header)
    ]
    body = [
        [
            cell(value, widths[column], CELL_RIGHT if column in right else CELL)
            if isinstance(value, str)
            else value
            for column, value in enumerate(row)
        ]
        for row in rows
    ]
    table = Table([head, *body], colWidths=list(widths), repeatRows=1, hAlign="LEFT")
    commands: list[Command] = [
        ("FONT", (0, 0), (-1, -1), REGULAR, CELL.fontSize, CELL.leading),
        ("TEXTCOLOR", (0, 1), (-1, -1), INK),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ("BACKGROUND", (0, 0), (-1, 0), PANEL),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
    ]
    commands += [("ALIGN", (column, 0), (column, -1), "RIGHT") for column in right]
    table.setStyle(TableStyle([*commands, *style]))
    return table


def layout_table(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    commands: Sequence[Command],
    row_heights: Sequence[float] | None = None,
) -> Table:
    """A table that only places things, in our font, so that no other font enters the document."""
    table = Table(rows, colWidths=list(widths), rowHeights=row_heights, hAlign="LEFT")
    font: Command = ("FONT", (0, 0), (-1, -1), REGULAR, CELL.fontSize, CELL.leading)
    table.setStyle(TableStyle([font, *commands]))
    return table


def facts(pairs: Sequence[tuple[str, str]], width: float) -> Table:
    """Named facts in two columns, read down the left one first."""
    half = (len(pairs) + 1) // 2
    filled = [*pairs, *[("", "")] * (2 * half - len(pairs))]
    rows = [
        [
            paragraph(filled[i][0], CELL_HEAD),
            paragraph(filled[i][1], CELL),
            paragraph(filled[half + i][0], CELL_HEAD),
            paragraph(filled[half + i][1], CELL),
        ]
        for i in range(half)
    ]
    label = width * 0.15
    commands: list[Command] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
    ]
    return layout_table(rows, [label, width / 2 - label] * 2, commands)


def tiles(items: Sequence[tuple[str, str, Color]], width: float) -> Table:
    """The summary's numbers side by side: the number, what it counts, its colour."""
    gap = 5.0
    each = (width - gap * (len(items) - 1)) / len(items)
    row: list[Any] = []
    widths: list[float] = []
    commands: list[Command] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        ("LEFTPADDING", (0, 0), (-1, -1), 7),
        ("RIGHTPADDING", (0, 0), (-1, -1), 2),
    ]
    for number, label, colour in items:
        column = len(row)
        row.append([paragraph(number, TILE_NUMBER, colour), paragraph(label, TILE_LABEL)])
        widths.append(each)
        commands.append(("BACKGROUND", (column, 0), (column, 0), PANEL))
        commands.append(("LINEABOVE", (column, 0), (column, 0), 1.6, colour))
        if len(row) < 2 * len(items) - 1:
            row.append("")
            widths.append(gap)
    return layout_table([row], widths, commands)


def titled(heading: Paragraph, table: Table, *between: Flowable) -> list[Flowable]:
    """A table under its heading: the heading stays with the first rows, and the rest runs on over the page."""
    heading.keepWithNext = 0
    return [CondPageBreak(_HEAD_OF_TABLE), heading, *between, table]


def strong(text: str) -> Paragraph:
    """A cell in semibold, for what names its row."""
    return paragraph(text, CELL_STRONG)
