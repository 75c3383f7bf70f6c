"""What may and may not reach the customer's report."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid5

from app.bootstrap.skill_trial import MemoryTools
from app.domain.records import DeterminationKind, Job, Placement
from app.ports.skills import SkillRequest
from skills.job_view import job_view
from skills.registry import SkillRegistry
from skills.report_generator.v1_0_0.summary import key_points, summary_of
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


def test_a_machine_that_was_moved_is_counted_once() -> None:
    view = job_view(RECORDS["full"])
    stay = view.of(Placement)[0]
    moved = replace(stay, id=uuid5(stay.id, "moved"))
    assert summary_of(job_view((*view.records, moved))) == summary_of(view)


def test_days_are_those_of_the_site() -> None:
    view = job_view(RECORDS["full"])
    late = replace(view.job, loss_at=datetime(2026, 3, 2, 2, 45, tzinfo=UTC))
    assert late.time_zone == "America/Denver"
    told = summary_of(job_view((late, *(r for r in view.records if not isinstance(r, Job)))))
    assert "on 2026-03-01" in told


def test_the_gravest_category_that_holds_is_told() -> None:
    view = job_view(RECORDS["full"])
    [first, *_] = [d for d in view.determinations if d.kind is DeterminationKind.CATEGORY]
    foul = replace(first, id=uuid5(first.id, "foul"), value=3, room_id=view.rooms[0].id)
    clean = replace(
        first, id=uuid5(first.id, "clean"), room_id=view.rooms[1].id,
        decided_at=first.decided_at + timedelta(days=1),
    )  # fmt: skip
    told = job_view((*view.records, foul, clean))
    assert "Category 3 and class 2" in summary_of(told)
    assert key_points(told)[0].startswith("Category 3, decided by")
