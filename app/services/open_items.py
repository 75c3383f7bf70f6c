"""What is to be done before leaving and what later: the open rules, each with the page to put it right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.records import RecordKind
from app.services.site_file_shapes import FILED_KINDS
from app.services.views import OpenItem, Place
from standards.rules.engine import Evaluation, Finding
from standards.rules.model import Gap

_DECIDED = frozenset({"ASM-01", "ASM-02", "ASM-03", "ASM-04", "ASM-06", "MLD-02"})
"""Rules whose gaps about other records are filled by a decision."""
SHOWN_GAPS = 5
SHOWN_POINTS = 3
"""More points than these that miss the same are one item, which leads to the first of them."""
_PAGES: Mapping[RecordKind | None, str] = {
    **dict.fromkeys((*FILED_KINDS, RecordKind.DETERMINATION, RecordKind.INSTRUMENT), "file"),
    **dict.fromkeys(
        (
            RecordKind.ROOM, RecordKind.AFFECTED_AREA, RecordKind.CHAMBER, RecordKind.CHAMBER_ROOM,
            RecordKind.HAZARD_ASSESSMENT,
        ),
        "rooms",
    ),
    **dict.fromkeys(
        (
            RecordKind.ASSET, RecordKind.PLACEMENT, RecordKind.EQUIPMENT_LOG, RecordKind.SIZING,
            RecordKind.CIRCUIT,
        ),
        "equipment",
    ),
    **dict.fromkeys((RecordKind.PHOTO, RecordKind.PHOTO_FILING, RecordKind.ANNOTATION), "photos"),
    **dict.fromkeys((RecordKind.FORM, RecordKind.SIGNATURE), "forms"),
    **dict.fromkeys((RecordKind.POINT, RecordKind.READING, RecordKind.CONTROL_READING), "map"),
    **dict.fromkeys((RecordKind.AIR_READING, RecordKind.ALERT_RESPONSE), "drying"),
    RecordKind.DOCUMENT: "documents",
}  # fmt: skip
"""On which page the records of a kind are entered."""


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
    rule = finding.rule
    place = Place(rule.place.value)
    gaps = finding.result.gaps
    points = [gap for gap in gaps if gap.kind is RecordKind.POINT and gap.record_id is not None]
    items = [
        OpenItem(gap.words, rule.hint, place, gap.record_id, rule.id, severity=rule.severity.value)
        for gap in points
    ]
    if len(points) > SHOWN_POINTS:
        points.sort(key=lambda gap: gap.words)
        words = _detail(points, rule.hint)
        items = [replace(items[0], title=rule.title, detail=words, point_id=points[0].record_id)]
    others = [gap for gap in gaps if gap.kind is not RecordKind.POINT or gap.record_id is None]
    if others:
        detail = _detail(others, rule.hint)
        first = next((gap for gap in others if gap.kind in _PAGES), None)
        if rule.id in _DECIDED and first is not None:
            first = replace(first, kind=RecordKind.DETERMINATION)
        items.append(
            OpenItem(
                rule.title,
                detail,
                place,
                rule_id=rule.id,
                page=_PAGES[first.kind] if first else "",
                severity=rule.severity.value,
                kind=first.kind.value if first and first.kind else "",
                record_id=first.record_id if first else None,
            )
        )
    return items


def wanted_kinds(evaluation: Evaluation) -> dict[RecordKind, tuple[str, ...]]:
    """What due rules miss, in words, by the kind of record that would fill the gap."""
    wanted: dict[RecordKind, list[str]] = {}
    for finding in evaluation.due_findings():
        for gap in finding.result.gaps:
            if gap.kind is not None:
                wanted.setdefault(gap.kind, []).append(gap.words)
    return {kind: tuple(words) for kind, words in wanted.items()}


def _detail(gaps: list[Gap], hint: str) -> str:
    words = [gap.words for gap in gaps[:SHOWN_GAPS]]
    if len(gaps) > SHOWN_GAPS:
        words.append(f"and {len(gaps) - SHOWN_GAPS} more")
    return f"{'; '.join(words)}. {hint}"
