"""What is to be done before leaving: the open rules, the heaviest first, each with the page to put it right."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.records import Job, Record, RecordKind
from app.services.rule_books import book_of
from app.services.views import OpenItem, Place
from standards.rules.engine import Finding, evaluate
from standards.rules.model import Gap

SHOWN_GAPS = 5


def open_items(job: Job, records: Iterable[Record]) -> tuple[OpenItem, ...]:
    """One item for each moisture point that a rule misses something of, one for each other open rule."""
    findings = evaluate(book_of(job), records).open_findings()
    return tuple(item for finding in findings for item in _items(finding))


def _items(finding: Finding) -> list[OpenItem]:
    place = Place(finding.rule.place.value)
    gaps = finding.result.gaps
    items = [
        OpenItem(gap.words, finding.rule.hint, place, gap.record_id)
        for gap in gaps
        if gap.kind is RecordKind.POINT and gap.record_id is not None
    ]
    others = [gap for gap in gaps if gap.kind is not RecordKind.POINT or gap.record_id is None]
    if others:
        items.append(OpenItem(finding.rule.title, _detail(others, finding.rule.hint), place))
    return items


def _detail(gaps: list[Gap], hint: str) -> str:
    words = [gap.words for gap in gaps[:SHOWN_GAPS]]
    if len(gaps) > SHOWN_GAPS:
        words.append(f"and {len(gaps) - SHOWN_GAPS} more")
    return f"{'; '.join(words)}. {hint}"
