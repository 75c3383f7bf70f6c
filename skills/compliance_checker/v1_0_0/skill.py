"""Counts the documentation rules that are complete, incomplete and overridden.

It says how complete the record is. It does not say, and must not be read as saying, that a job meets a standard.
"""

from __future__ import annotations

from typing import Any

from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import read_job
from skills.rule_state import judge
from standards.rules.engine import Evaluation, Finding
from standards.rules.model import Gate, Group

SHOWN_GAPS = 5


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The counts, by group too; the open rules in words, the heaviest first; and which gates they hold.

    Rules that do not apply are not counted. ``due`` are those that are due at the gate the work stands before.
    """
    evaluation = await judge(await read_job(tools), tools)
    counts = evaluation.counts()
    return {
        "rules_version": evaluation.book.version,
        "complete": counts.complete,
        "incomplete": counts.incomplete,
        "overridden": counts.overridden,
        "open_items": [f"{one.rule.id} {one.rule.title}" for one in evaluation.open_findings()],
        "due": [_item(one) for one in evaluation.due_findings()],
        "by_group": {
            group.value: {
                "complete": own.complete,
                "incomplete": own.incomplete,
                "overridden": own.overridden,
            }
            for group in Group
            if (own := evaluation.counts(group)).complete + own.incomplete + own.overridden
        },
        "gate": evaluation.gate.value,
        "held_gates": _held(evaluation),
    }


def _item(finding: Finding) -> dict[str, Any]:
    gaps = [gap.words for gap in finding.result.gaps]
    return {
        "rule": finding.rule.id,
        "severity": finding.rule.severity.value,
        "title": finding.rule.title,
        "lacks": gaps[:SHOWN_GAPS],
        "more": max(0, len(gaps) - SHOWN_GAPS),
        "what_to_do": finding.rule.hint,
    }


def _held(evaluation: Evaluation) -> dict[str, list[str]]:
    held = {gate.value: [one.rule.id for one in evaluation.holding(gate)] for gate in Gate}
    return {gate: rules for gate, rules in held.items() if rules}
