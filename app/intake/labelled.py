"""Values that a label names: ``Claim #: 24-118``, a label above its value, columns of labels, headings with parts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.intake.fields import Field
from app.intake.labels import Labels, Meaning, Section, labels
from app.intake.source_text import Line, SourceText

_SEPARATOR = re.compile(
    r"(?:\s*(?:#|numbers?\b|no\b\.?))?\s*\??(?:\([^)]{0,40}\)\s*)?(?P<mark>[:=]|\.{3,}|_{2,}|\t|\s-\s|\s\u2013\s|\s*$|\s{2,})[\s._:]*"
)
_IDENTIFIER_AFTER = re.compile(r"\s*(?:is\s+)?(?=[A-Z0-9-]*\d)", re.IGNORECASE)
_AMOUNT_AFTER = re.compile(r"\s+(?:is\s+|of\s+)?(?=[$€£]?\s?\d)", re.IGNORECASE)
_HEADING = re.compile(
    r"[\s#*=_-]*(?:section\s+)?(?:[\dA-Z]{1,2}[.)]\s*)?(?P<words>[^:\d]{3,60}?)\s*:?[\s#*=_-]*"
)
_HEADING_WORDS = frozenset(
    ("information", "info", "details", "detail", "data", "contact", "section", "summary", "about", "the", "and",
     "of", "your", "notice", "report", "form", "daten", "angaben", "zum", "datos", "del")
)  # fmt: skip
_IDENTIFIERS = frozenset({Field.CLAIM_NUMBER, Field.POLICY_NUMBER, Field.JOB_NUMBER})
_LONG = frozenset({Field.SOURCE_OF_LOSS, Field.NOTES})
_MAX_FOLLOWING = 12
_MAX_ADDRESS = 3
NEAR = 6
"""How many characters a column may be off."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label, what it means and the lines' parts that are its value; the first part may be on the label's line."""

    meaning: Meaning
    section: Section | None
    parts: tuple[tuple[Line, int, int], ...]

    @property
    def text(self) -> str:
        """The value with its lines kept apart."""
        return "\n".join(line.text[start:end].strip() for line, start, end in self.parts)


@dataclass(frozen=True, slots=True)
class _Hit:
    """A label on a line: where it begins, and where its value begins."""

    meaning: Meaning
    start: int
    value: int
    strong: bool
    """It is followed by a mark, not only by a gap."""


def labelled_values(source: SourceText) -> Iterator[Labelled]:
    """Every labelled value of the text, in its order."""
    known = labels()
    lines = list(source.lines())
    hits = [_hits(line, known) for line in lines]
    section: Section | None = None
    beside: list[tuple[int, Section]] = []
    skip = -1
    for number, line in enumerate(lines):
        if number <= skip:
            continue
        if not line.text.strip():
            beside = []
            continue
        headings = _headings_beside(lines, hits, number, known)
        if headings:
            beside, section = headings, None
            yield from _addresses_under(lines, hits, number, beside)
            continue
        opened = _heading(line, hits[number], known)
        if opened is not None:
            section, beside = opened, []
            first = hits[number][0] if hits[number] else None
            if first is None or line.text[first.value :].strip():
                continue
        found = hits[number]
        if len(found) > 1 and _is_table_head(line, found):
            below = _row_below(lines, hits, number, found)
            if below:
                yield from (Labelled(hit.meaning, section, parts) for hit, parts in below)
                skip = number + 1
                continue
        for index, hit in enumerate(found):
            end = found[index + 1].start if index + 1 < len(found) else len(line.text)
            parts = _parts(lines, hits, number, hit, end)
            if parts:
                above = _above(hit.start, beside) if beside else section
                yield Labelled(hit.meaning, _person(found[:index], known) or above, parts)


def _headings_beside(
    lines: Sequence[Line], hits: Sequence[Sequence[_Hit]], number: int, known: Labels
) -> list[tuple[int, Section]]:
    """The headings that stand side by side over columns of labelled values, with where each column begins."""
    line = lines[number]
    columns = line.columns()
    if len(columns) < 2 or number + 1 >= len(lines):
        return []
    if not any(hit.strong for hit in hits[number + 1]):
        return []
    found = []
    for start, end in columns:
        alone = Line(line.page, line.number, line.text[start:end])
        section = _heading(alone, (), known)
        if section is None:
            return []
        found.append((start, section))
    return found


def _above(start: int, beside: Sequence[tuple[int, Section]]) -> Section | None:
    """The section of the column in which something begins."""
    return next((s for at, s in reversed(beside) if at <= start + NEAR), None)


def _addresses_under(
    lines: Sequence[Line],
    hits: Sequence[Sequence[_Hit]],
    number: int,
    beside: Sequence[tuple[int, Section]],
) -> Iterator[Labelled]:
    """What stands without a label in a column that is about an address."""
    for at, section in beside:
        if section.parts.get("address") is not Field.STREET or "name" in _kept(section):
            continue
        parts = []
        for offset in range(1, _MAX_ADDRESS + 1):
            below = lines[number + offset] if number + offset < len(lines) else None
            if below is None or not below.text.strip():
                break
            near = [c for c in below.columns() if abs(c[0] - at) <= NEAR]
            if not near or any(
                near[0][0] <= hit.start < near[0][1] for hit in hits[number + offset]
            ):
                break
            parts.append((below, *near[0]))
        if parts:
            yield Labelled(Meaning(part="address"), section, tuple(parts))


def _kept(section: Section) -> set[str]:
    return {part for part, field in section.parts.items() if field is not None}


def _person(before: Sequence[_Hit], known: Labels) -> Section | None:
    """The section of the person who is named before on the same line: *Adjuster: D. Okafor  Phone: ...*."""
    for hit in reversed(before):
        for section in known.sections:
            if hit.meaning.field is not None and hit.meaning.field is section.parts.get("name"):
                return section
    return None


def _hits(line: Line, known: Labels) -> list[_Hit]:
    found: list[_Hit] = []
    for match in known.pattern.finditer(line.text):
        if found and match.start() < found[-1].value:
            continue
        meaning = known.meaning_of(match["label"])
        if meaning is None:
            continue
        mark = _SEPARATOR.match(line.text, match.end())
        at_start = not line.text[: match.start()].strip(" \t*#\u2022|-[]") or bool(
            re.search(r"(?:\s{2,}|\t|[|;,])\s*$", line.text[: match.start()])
        )
        if mark is not None and mark["mark"].strip(" "):
            dashed = mark["mark"].strip() in "-\u2013"
            if (at_start or not dashed) and (
                at_start or _follows_a_value(line, match.start(), found)
            ):
                found.append(_Hit(meaning, match.start(), mark.end(), strong=True))
        elif mark is not None and at_start and meaning.part == "":
            found.append(_Hit(meaning, match.start(), mark.end(), strong=False))
        elif meaning.field is Field.DEDUCTIBLE and at_start:
            after = _AMOUNT_AFTER.match(line.text, match.end())
            if after is not None:
                found.append(_Hit(meaning, match.start(), after.end(), strong=True))
        elif meaning.field in _IDENTIFIERS:
            after = _IDENTIFIER_AFTER.match(line.text, match.end())
            if after is not None and re.search(
                r"#|n(?:o|r|umber)\b|n[º°]", match["label"], re.IGNORECASE
            ):
                found.append(_Hit(meaning, match.start(), after.end(), strong=True))
    return found


def _follows_a_value(line: Line, start: int, found: list[_Hit]) -> bool:
    """Whether a marked label inside a line can be one: after another label's value or after a sentence."""
    before = line.text[:start].rstrip()
    return bool(found) or before.endswith((".", ";", ",", ")", "|")) or len(before.split()) <= 6


def _heading(line: Line, found: Sequence[_Hit], known: Labels) -> Section | None:
    """The section that a line opens, when it is a heading and nothing else."""
    text = line.text.strip()
    match = _HEADING.fullmatch(text)
    if (
        match is None
        or len(line.columns()) > 1
        or any(line.text[hit.value :].strip() and hit.strong for hit in found)
    ):
        return None
    words = re.findall(r"[\w'-]+", match["words"].casefold())
    if not words or len(words) > 6:
        return None
    section = known.section_of(match["words"])
    if section is None:
        return None
    named = {word for each in known.sections for phrase in each.words for word in phrase.split(" ")}
    rest = [word for word in words if word not in named and word not in _HEADING_WORDS]
    return None if rest else section


def _is_table_head(line: Line, found: Sequence[_Hit]) -> bool:
    """Whether a line has labels only, side by side."""
    ends = [hit.start for hit in found[1:]] + [len(line.text)]
    return all(not line.text[h.value : e].strip(" :|") for h, e in zip(found, ends, strict=True))


def _row_below(
    lines: Sequence[Line], hits: Sequence[Sequence[_Hit]], number: int, found: Sequence[_Hit]
) -> list[tuple[_Hit, tuple[tuple[Line, int, int], ...]]]:
    """The values under a row of labels, by their columns; an address goes on in the lines below."""
    if number + 1 >= len(lines) or hits[number + 1]:
        return []
    columns = lines[number + 1].columns()
    if len(columns) == len(found):
        pairs = list(zip(found, columns, strict=True))
    else:
        pairs = [(min(found, key=lambda h: abs(h.start - c[0])), c) for c in columns]
        if len({id(hit) for hit, _ in pairs}) < len(pairs):
            return []
    result = []
    for hit, (start, end) in pairs:
        parts = [(lines[number + 1], start, end)]
        for offset in range(2, 2 + _following(hit.meaning.field, hit.meaning, True)):
            below = lines[number + offset] if number + offset < len(lines) else None
            if below is None or hits[number + offset] or not below.text.strip():
                break
            near = [c for c in below.columns() if abs(c[0] - start) <= NEAR]
            if not near:
                break
            parts.append((below, *near[0]))
        result.append((hit, tuple(parts)))
    return result


def _parts(
    lines: Sequence[Line], hits: Sequence[Sequence[_Hit]], number: int, hit: _Hit, end: int
) -> tuple[tuple[Line, int, int], ...]:
    line = lines[number]
    field, text = hit.meaning.field, line.text[hit.value : end]
    gap = re.search(r"\s{4,}|\t|\s\|", text.strip())
    if gap and field not in _LONG:
        lead = len(text) - len(text.lstrip())
        end = hit.value + lead + gap.start()
    parts: list[tuple[Line, int, int]] = []
    if line.text[hit.value : end].strip():
        parts.append((line, hit.value, end))
    elif not hit.strong and line.text[hit.value :].strip():
        return ()
    wanted = _following(field, hit.meaning, bool(parts))
    alone = not line.text[end:].strip() if parts else True
    for offset in range(1, wanted + 1):
        follower = number + offset
        if follower >= len(lines) or not lines[follower].text.strip():
            break
        if not hits[follower] and _heading(lines[follower], (), labels()) is not None:
            break
        upto = hits[follower][0].start if hits[follower] else len(lines[follower].text)
        starts = (hit.value, hit.start) if parts or not alone else (hit.start, hit.value)
        part = _under(lines[follower], starts, upto, single=field not in _LONG)
        if part is None:
            break
        parts.append(part)
    return tuple(parts)


def _following(field: Field | None, meaning: Meaning, begun: bool) -> int:
    """How many lines may follow as part of the value."""
    if field is Field.STREET or meaning.part == "address":
        return 3
    if field in _LONG or meaning.part == "description":
        return _MAX_FOLLOWING
    return 0 if begun else 1


def _under(
    line: Line, starts: tuple[int, int], upto: int, *, single: bool
) -> tuple[Line, int, int] | None:
    """The part of a line that stands in the same column, before the next label at ``upto``."""
    columns = [(start, min(end, upto)) for start, end in line.columns() if start < upto]
    if not columns:
        return None
    if upto == len(line.text) and (not single or len(columns) == 1):
        return (line, 0, len(line.text))
    near = [c for c in columns if min(abs(c[0] - start) for start in starts) <= NEAR]
    return (line, *near[0]) if near else None
