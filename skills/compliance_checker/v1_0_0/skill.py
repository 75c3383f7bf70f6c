"""Counts the documentation rules that are complete, incomplete and overridden.

It says how complete the record is. It does not say, and must not be read as saying, that a job meets a standard.
"""

from __future__ import annotations

from typing import Any

from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job
from standards.documentation import RULES_VERSION, evaluate


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The counts and the open rules in words; an override has no record of its own yet, so none is counted."""
    findings = evaluate((await read_job(tools)).records)
    open_items = [f"{one.rule_id} {one.title}" for one in findings if not one.complete]
    return {
        "rules_version": RULES_VERSION,
        "complete": len(findings) - len(open_items),
        "incomplete": len(open_items),
        "overridden": 0,
        "open_items": open_items,
    }
