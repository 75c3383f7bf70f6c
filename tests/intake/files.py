"""Files as people send them, made by the programs' own libraries."""

from __future__ import annotations

import io
import zipfile

import docx
from reportlab.pdfgen.canvas import Canvas


def pdf(*pages: str, password: str | None = None, packed: bool = True) -> bytes:
    """A PDF whose lines stand where they stand in the text, columns included."""
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=password, pageCompression=int(packed))
    for page in pages:
        canvas.setFont("Courier", 9)
        for number, line in enumerate(page.split("\n")):
            canvas.drawString(40, 800 - 12 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def word(*paragraphs: str, table: tuple[tuple[str, ...], ...] = ()) -> bytes:
    """A Word document with paragraphs and a table below them."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        made = document.add_table(len(table), max(len(row) for row in table))
        for row, texts in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, texts, strict=False):
                cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def archive(**members: bytes) -> bytes:
    """A zip with these members; ``__`` in a name stands for a slash."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(name.replace("__", "/"), content)
    return out.getvalue()
