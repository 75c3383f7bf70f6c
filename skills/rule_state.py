"""How the documentation rules stand on the record that a skill reads."""

from __future__ import annotations

from app.ports.skills import SkillTools
from skills.job_view import JobView
from standards.rules.engine import Evaluation, evaluate
from standards.rules.pack import build_book
from standards.rules.regions import jurisdiction_of


async def judge(view: JobView, tools: SkillTools) -> Evaluation:
    """Every rule of the job's jurisdiction, as of the end of its last visit."""
    book = build_book(await tools.rule_packs(), jurisdiction_of(view.job))
    return evaluate(book, view.records)
