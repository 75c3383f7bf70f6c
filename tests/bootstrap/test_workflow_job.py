"""A run that is started without a job opens the one that its input describes."""

from __future__ import annotations

import json
from pathlib import Path

from app.bootstrap.workflow_job import open_job_of_input
from app.bootstrap.workspace import open_workspace
from app.orchestration.definition_loader import load_definition
from skills.registry import SkillRegistry
from tests.bootstrap.commands import Shell
from tests.site import PASSPHRASE

LOSS = {
    "client": {"name": "Jane Doe", "email": "jane@example.com"},
    "property": {"address": "12 Elm St", "city": "Denver", "state": "CO", "zip": "80202"},
    "loss_date": "2026-03-01",
    "source": "washing machine hose",
}
DEFINITION = """name: Begin
version: 1.0.0
phases:
  - {id: begin, skills: [client_validator]}
"""
RUN_ID = "01890000-0000-7000-8000-00000000abcd"


def test_a_loss_in_the_input_becomes_the_runs_job_once(
    workflow_shell: Shell, tmp_path: Path
) -> None:
    definition, given, store = tmp_path / "w.yaml", tmp_path / "loss.json", tmp_path / "store"
    definition.write_text(DEFINITION)
    given.write_text(json.dumps(LOSS))
    command = (
        f"workflow run {definition} --context {given} --wait --run-id {RUN_ID} --store {store}"
    )
    ended = workflow_shell.run(f"{command} --json")
    assert ended.code == 0
    assert "was opened from its input" in ended.err
    first = json.loads(ended.out)
    assert first["outputs"]["client_validator"]["client"] == "Jane Doe"
    assert "was opened from its input" in first["warnings"][0]
    again = workflow_shell.json(command)
    assert (again["job_id"], again["warnings"]) == (first["job_id"], [])
    jobs = workflow_shell.json(f"job list --store {store}")["jobs"]
    assert [job["id"] for job in jobs] == [first["job_id"]]


def test_too_little_for_a_job_is_told_and_the_run_waits(
    workflow_shell: Shell, tmp_path: Path
) -> None:
    definition, store = tmp_path / "w.yaml", tmp_path / "store"
    definition.write_text(DEFINITION)
    given = tmp_path / "loss.json"
    given.write_text(json.dumps({"client": {"name": "Jane Doe"}}))
    told = json.loads(
        workflow_shell.run(
            f"workflow run {definition} --context {given} --wait --store {store} --json"
        ).out
    )
    assert told["job_id"] is None
    assert "street, city, loss_at, source_of_loss are missing" in told["warnings"][0]
    assert told["steps"][0]["status"] == "FAILED"


async def test_the_names_that_a_refusal_gives_are_understood(tmp_path: Path) -> None:
    definition = load_definition(DEFINITION, "w.yaml", "w", SkillRegistry())
    given = {
        "client_name": "Dana Cole",
        "street": "12 Ridge Road",
        "city": "Denver",
        "loss_at": "2026-11-20T08:30:00Z",
        "source_of_loss": "burst supply line",
    }
    with open_workspace(tmp_path, passphrase=PASSPHRASE, create=True) as workspace:
        lacking = await open_job_of_input(workspace, definition, {**given, "loss_at": ""})
        opened = await open_job_of_input(workspace, definition, given)
    assert lacking is not None
    assert opened is not None
    assert (lacking.job_id, "loss_at is missing" in lacking.told) == (None, True)
    assert opened.job_id is not None
