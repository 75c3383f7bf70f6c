"""Workflow steps of type agent on a real store: every shipped kind, through the engine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap.workflow_checks import check_definition
from app.bootstrap.workspace import Workspace, open_workspace
from app.domain.errors import NotFound
from app.domain.runs import RunState
from app.orchestration.definition_loader import load_definition
from app.storage.job_list import find_jobs
from skills.registry import SkillRegistry
from tests.site import PASSPHRASE, make_site

STEPS = """
id: agents-at-work
name: Agents at work
version: 1.0.0
steps:
  - {id: summary, type: agent, component: job-summary}
  - {id: next, type: agent, component: next-steps, parameters: {priority: high}}
  - id: days
    type: agent
    component: equipment-days
    parameters:
      rows: [{item: "LGR dehumidifier D-1, Hall", quantity: "4", unit: day}]
      balancing: round_robin
  - {id: check, type: agent, component: record-check, dependencies: [summary]}
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_site(tmp_path / "store")
    made.store.close()
    with open_workspace(tmp_path / "store", passphrase=PASSPHRASE, person="ana") as opened:
        yield opened


async def test_agents_of_every_kind_work_in_a_run_and_their_tasks_are_kept(
    workspace: Workspace,
) -> None:
    (only,) = find_jobs(workspace.store, "J-1")
    definition = load_definition(STEPS, "agents.yaml", "agents", SkillRegistry())
    async with workspace.engine() as engine:
        run_id = await engine.start(definition, {}, only.id, "ana")
        run = await asyncio.wait_for(engine.settle(run_id), 60)
        outputs = await engine.outputs(run_id)
        runs = await engine.list_runs(only.id)
    assert run.state is RunState.COMPLETED, run.outcome
    assert outputs["summary"]["mode"] == "rules"
    assert outputs["days"]["value"]["total"] == 4.0
    assert outputs["next"]["proposals"]
    assert set(outputs["check"]["outputs"]) == {
        "client_validator",
        "compliance_checker",
        "photo_analyzer",
        "quality_checker",
    }
    assert sorted(one.definition_id for one in runs) == ["agents-at-work", "record-check"]


def test_a_definition_is_checked_with_the_agents_that_are_there(tmp_path: Path) -> None:
    file = tmp_path / "agents.yaml"
    file.write_text(STEPS.replace("record-check,", "ghost-agent,"), encoding="utf-8")
    states = {one["name"]: one["state"] for one in check_definition(str(file))["components"]}
    assert states["job-summary"] == "installed"
    assert states["ghost-agent"].startswith("a stand-in")


def test_only_shipped_definitions_are_found(workspace: Workspace) -> None:
    for name in ("ghost", "../workflows/record-check", "/etc/passwd", ""):
        with pytest.raises(NotFound, match="workflow definition"):
            workspace.definition(name)
