"""Every skill gives exactly the output that its golden files say, and keeps to its schemas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import skills
from app.ports.skills import SkillRequest
from skills.registry import SkillRegistry
from tests.skills.sample_job import JOB_ID, RECORDS, MemoryTools

FOLDER = Path(skills.__file__).parent
GOLDEN = sorted(FOLDER.glob("*/*/golden/*.json"))


def test_every_version_of_every_skill_has_a_golden_file() -> None:
    versions = {manifest.parent for manifest in FOLDER.glob("*/*/skill.toml")}
    assert len(versions) == 14
    assert {golden.parent.parent for golden in GOLDEN} == versions


def read_case(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return case


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: f"{path.parts[-4]}-{path.stem}")
async def test_the_skill_gives_its_golden_output(path: Path) -> None:
    case = read_case(path)
    skill_id, version = path.parts[-4], path.parts[-3][1:].replace("_", ".")
    request = SkillRequest(JOB_ID, "golden", case["context"], case["outputs"], case["parameters"])
    tools = MemoryTools(RECORDS[case["record"]])
    output = await SkillRegistry().run(skill_id, version, request, tools)
    assert output == case["output"]
    assert await SkillRegistry().run(skill_id, version, request, tools) == output
