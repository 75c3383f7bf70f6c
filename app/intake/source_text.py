"""The text of a document as pages of lines, so that everything recognised can be shown where it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.intake.fields import Span

LONGEST_LINE = 1000
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_COLUMN_GAP = re.compile(r"[ ]{3,}|\t+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line and where it stands."""

    page: int
    number: int
    text: str

    def span(self, start: int, end: int) -> Span:
        """The characters of this line, without the blanks around them."""
        part = self.text[start:end]
        start += len(part) - len(part.lstrip())
        return Span(self.page, self.number, start, start + len(part.strip()))

    def columns(self) -> list[tuple[int, int]]:
        """The parts between wide gaps."""
        parts, at = [], 0
        for gap in _COLUMN_GAP.finditer(self.text):
            parts.append((at, gap.start()))
            at = gap.end()
        parts.append((at, len(self.text)))
        return [(start, end) for start, end in parts if self.text[start:end].strip()]


@dataclass(frozen=True, slots=True)
class SourceText:
    """Pages of lines."""

    pages: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, pages: Iterable[str]) -> SourceText:
        """From the text of each page; odd blanks become blanks, invisible characters go, long lines are wrapped."""
        return cls(
            tuple(
                tuple(part for line in _clean(page).split("\n") for part in _wrapped(line))
                for page in pages
            )
        )

    def lines(self) -> Iterator[Line]:
        """Every line from the first page to the last."""
        for page, lines in enumerate(self.pages):
            for number, text in enumerate(lines):
                yield Line(page, number, text)

    def at(self, span: Span) -> str:
        """The characters of a span."""
        return self.pages[span.page][span.line][span.start : span.end]

    @property
    def characters(self) -> int:
        """How many characters there are, line ends left out."""
        return sum(len(line) for page in self.pages for line in page)

    @property
    def words(self) -> int:
        """How many words there are."""
        return sum(len(line.split()) for page in self.pages for line in page)


def _wrapped(line: str) -> Iterator[str]:
    """A line in parts of at most :data:`LONGEST_LINE`, broken at blanks where there are any."""
    while len(line) > LONGEST_LINE:
        at = line.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE) + 1 or LONGEST_LINE
        yield line[:at]
        line = line[at:]
    yield line


def _clean(text: str) -> str:
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\v", "\n")
    text = text.replace("\x0c", "\n")
    return _INVISIBLE.sub("", _SPACES.sub(" ", text))
