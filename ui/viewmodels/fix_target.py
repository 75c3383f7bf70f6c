"""What a page is asked to show, so that what a rule misses can be put right at once."""

from __future__ import annotations

from typing import Any

from app.domain.records import RecordKind
from app.services.views import Fix

_DECIDED_BY_RULE = {
    **dict.fromkeys(("ASM-05", "ASM-06"), "class"),
    **dict.fromkeys(("ASM-19", "MLD-02"), "condition"),
}


def target_of(fix: Fix, rule_id: str) -> dict[str, Any]:
    """The arguments of ``AppModel.jump`` for the page of ``fix``."""
    record = str(fix.record_id or "")
    if fix.kind == RecordKind.DETERMINATION:
        return {"decision": _DECIDED_BY_RULE.get(rule_id, "category")}
    if fix.kind == RecordKind.INSTRUMENT:  # a meter's check fills the gap
        return {"kind": RecordKind.CALIBRATION.value, "record": ""}
    if fix.page == "file":
        return {"kind": fix.kind, "record": record} if fix.kind else {}
    if fix.page == "forms":
        return {"formKind": fix.detail}
    if fix.page == "photos":
        return {"room": record, "phase": fix.detail, "camera": True}
    return {fix.kind: record} if fix.kind else {}
