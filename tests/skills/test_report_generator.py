"""What may and may not reach the customer's report."""

from __future__ import annotations

from app.bootstrap.skill_trial import MemoryTools
from app.ports.skills import SkillRequest
from skills.registry import SkillRegistry
from tests.skills.sample_job import JOB_ID, RECORDS


async def test_questions_to_the_crew_are_never_printed_but_written_recommendations_are() -> None:
    tools = MemoryTools(RECORDS["complete"])
    request = SkillRequest(
        JOB_ID,
        "key",
        {"recommendations": ["Keep the doors of the laundry open"]},
        {"damage_categorizer": {"questions": ["It is warmer than 25 °C: reassess."]}},
        {},
    )
    await SkillRegistry().run("report_generator", "1.0.0", request, tools)
    content = tools.contents["key"]
    assert content["recommendations"] == ["Keep the doors of the laundry open"]
    assert "reassess" not in str(content)
