"""What the form is filled from: the lines of a text with the marked one, or the values of another system's data."""

from __future__ import annotations

from typing import Any, ClassVar

from app.services.intake_views import Field, IntakeReading, Span
from ui.viewmodels.qml import qml_type
from ui.viewmodels.rows import RowsModel


@qml_type("owned by IntakeModel")
class SourceRows(RowsModel):
    """The lines that have text. A line with a value recognised in it has the ``fields`` found there."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "text", "page", "firstOfPage", "before", "found", "after", "fields", "marked",
    )  # fmt: skip

    def show_reading(self, reading: IntakeReading) -> None:
        """Show every line of a reading."""
        spans: dict[tuple[int, int], list[tuple[Span, Field]]] = {}
        for field, candidates in reading.candidates.items():
            for candidate in candidates[:1]:
                if candidate.span is not None:
                    at = candidate.span.page, candidate.span.line
                    spans.setdefault(at, []).append((candidate.span, field))
        rows = []
        for page, lines in enumerate(reading.pages):
            first = True
            for number, line in enumerate(lines):
                if not line.strip():
                    continue
                rows.append(_line(page, line, first, spans.get((page, number), [])))
                first = False
        self.show(rows)

    def mark(self, field: str) -> int:
        """Mark the line in which this field was found; gives its row, or -1."""
        hit = -1
        for number, row in enumerate(self.rows):
            marked = field in row["fields"]
            self.change(number, marked=marked)
            if marked and hit < 0:
                hit = number
        return hit


@qml_type("owned by IntakeModel")
class LeafRows(RowsModel):
    """The values of the data with their paths and the field that each fills, if any."""

    ROLES: ClassVar[tuple[str, ...]] = ("path", "value", "field", "mapped")

    def show_reading(self, reading: IntakeReading, mapped: dict[Field, str]) -> None:
        """Show every value."""
        used = {c[0].path: field.value for field, c in reading.candidates.items() if c[0].path}
        paths = {path: field.value for field, path in mapped.items()}
        self.show(
            {
                "path": leaf.path,
                "value": leaf.text[:200],
                "field": paths.get(leaf.path) or used.get(leaf.path, ""),
                "mapped": leaf.path in paths,
            }
            for leaf in reading.leaves
        )


def _line(page: int, line: str, first: bool, found: list[tuple[Span, Field]]) -> dict[str, Any]:
    fields = [field.value for _, field in found]
    start, end = (found[0][0].start, found[0][0].end) if found else (0, 0)
    return {
        "text": line.strip(),
        "page": page + 1,
        "firstOfPage": first,
        "before": line[:start].strip(),
        "found": line[start:end],
        "after": line[end:].strip(),
        "fields": fields,
        "marked": False,
    }
