"""The definitions that ship load, fit the schema that ships, and run to their end."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from app.domain.runs import DecisionAction, RunState
from app.orchestration.definition_loader import load_definition_file
from app.orchestration.definition_schema import definition_schema
from app.ports.skills import SkillRequest
from tests.orchestration.support import ROOT, SKILLS, Bench, Catalogue, answer

FOLDER = ROOT / "resources" / "workflows"
FILES = sorted(FOLDER.glob("*.yaml"))
NAMES = {
    "document-intake",
    "kpi-tracking",
    "lead-generation",
    "market-analysis",
    "mould-remediation",
    "restoration-report",
    "water-loss",
}


def test_the_seven_of_the_specification_ship() -> None:
    assert {path.stem for path in FILES} >= NAMES


def test_the_schema_that_ships_is_the_one_that_is_made() -> None:
    shipped = json.loads((ROOT / "resources" / "schemas" / "workflow.schema.json").read_text())
    assert shipped == json.loads(json.dumps(definition_schema(SKILLS)))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_fits_the_schema_and_loads_under_its_name(path: Path) -> None:
    jsonschema.validate(yaml.safe_load(path.read_text("utf-8")), definition_schema(SKILLS))
    definition = load_definition_file(path, Catalogue())
    assert definition.id == path.stem
    assert definition.warnings == ()


def test_the_schema_refuses_what_the_loader_refuses() -> None:
    schema = definition_schema(SKILLS)
    good: dict[str, Any] = {"name": "X", "steps": [{"id": "a", "type": "web", "component": "x"}]}
    jsonschema.validate(good, schema)
    for bad in (
        {**good, "phases": []},
        {"steps": good["steps"]},
        {**good, "steps": [{"id": "a", "type": "wob", "component": "x"}]},
        {**good, "steps": [{"id": "a", "type": "web", "component": "x", "guardrail": []}]},
        {**good, "triggers": [{"type": "moon"}]},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(bad, schema)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_each_runs_to_its_end_when_people_approve(bench: Bench, path: Path) -> None:
    dry = 0

    async def measure(_request: SkillRequest) -> dict[str, Any]:
        nonlocal dry
        dry += 1
        return {"missing": [], "judged_points": 4, "dry_points": min(dry, 4)}

    bench.catalogue.behaviour["measurement_calculator"] = measure
    definition = load_definition_file(path, bench.catalogue)
    context = {"location": "Denver", "query": "", "title": "Week 48"}
    run_id = await bench.engine.start(definition, context, None, "ana")
    async with asyncio.timeout(30):
        while (run := await bench.engine.settle(run_id)).state is RunState.WAITING:
            for asked in await bench.engine.pending_checkpoints():
                await bench.engine.decide(asked.checkpoint_id, answer(DecisionAction.CONTINUE))
    assert run.state is RunState.COMPLETED, run.outcome
    if path.stem == "water-loss":
        visits = [s.visit for s in await bench.engine.history(run_id) if s.phase == "drying-check"]
        assert visits == [1, 2, 3]
