"""What is to be done before leaving and what later: the open rules, each with the page to put it right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.domain.phrases import Phrase, listed, phrase
from app.domain.records import RecordKind
from app.services.rule_fixes import fix_of
from app.services.views import OpenItem
from standards.rules.engine import Evaluation, Finding
from standards.rules.model import Gap

SHOWN_GAPS = 5
SHOWN_POINTS = 3
"""More points than these that miss the same are one item, which leads to the first of them."""


def open_items(evaluation: Evaluation) -> tuple[OpenItem, ...]:
    """One item for each moisture point that a rule misses something of (for many one), one for each other open rule.

    What is due comes first, the heaviest and the earliest gate first; the rest is marked as later.
    """
    due = evaluation.due_findings()
    later = [finding for finding in evaluation.open_findings() if finding not in due]
    items = [item for finding in due for item in _items(finding)]
    items += [replace(item, later=True) for finding in later for item in _items(finding)]
    return tuple(items)


def _items(finding: Finding) -> list[OpenItem]:
    rule, gaps = finding.rule, finding.result.gaps
    severity = rule.severity.value
    points = [gap for gap in gaps if gap.kind is RecordKind.POINT and gap.record_id is not None]
    items = [
        OpenItem(gap.words, rule.hint, fix_of(rule, gap), rule.id, severity=severity)
        for gap in points
    ]
    if len(points) > SHOWN_POINTS:
        points.sort(key=lambda gap: gap.words)
        words = _detail(points, rule.hint)
        items = [replace(items[0], title=rule.title, detail=words, fix=fix_of(rule, points[0]))]
    others = [gap for gap in gaps if gap.kind is not RecordKind.POINT or gap.record_id is None]
    if others:
        fixes = [fix_of(rule, gap) for gap in others]
        first = next((fix for fix in fixes if fix.kind), fixes[0])
        detail = _detail(others, rule.hint)
        items.append(OpenItem(rule.title, detail, first, rule.id, severity=severity))
    return items


def wanted_kinds(evaluation: Evaluation) -> dict[RecordKind, tuple[str, ...]]:
    """What due rules miss, in words, by the kind of record that would fill the gap."""
    wanted: dict[RecordKind, list[str]] = {}
    for finding in evaluation.due_findings():
        for gap in finding.result.gaps:
            if gap.kind is not None:
                wanted.setdefault(gap.kind, []).append(gap.words)
    return {kind: tuple(words) for kind, words in wanted.items()}


def _detail(gaps: list[Gap], hint: str) -> Phrase:
    words: Iterable[str] = [gap.words for gap in gaps[:SHOWN_GAPS]]
    if len(gaps) > SHOWN_GAPS:
        words = [*words, phrase("and %n more", n=len(gaps) - SHOWN_GAPS)]
    return phrase("{gaps}. {hint}", gaps=listed(words), hint=phrase(hint))
