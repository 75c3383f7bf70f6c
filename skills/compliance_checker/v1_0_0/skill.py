"""Counts the documentation rules that are complete, incomplete and overridden.

It says how complete the record is. It does not say, and must not be read as saying, that a job meets a standard.
"""

from __future__ import annotations

from typing import Any

from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job
from skills.rule_state import judge


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The counts and the open rules in words, the heaviest first; rules that do not apply are not counted."""
    evaluation = await judge(await read_job(tools), tools)
    counts = evaluation.counts()
    return {
        "rules_version": evaluation.book.version,
        "complete": counts.complete,
        "incomplete": counts.incomplete,
        "overridden": counts.overridden,
        "open_items": [f"{one.rule.id} {one.rule.title}" for one in evaluation.open_findings()],
    }
