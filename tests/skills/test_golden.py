"""Every skill gives exactly what its golden files say, keeps to its schemas, and changes nothing by itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import skills
from app.bootstrap.sample_jobs import sample_job, sample_names, sample_text
from app.bootstrap.skill_trial import MemoryTools, golden_output, job_id_of, try_golden
from app.domain.errors import NotFound
from app.ports.engine import SkillEffect
from app.ports.skills import SkillRequest
from skills.registry import SkillRegistry
from tests.skills.sample_job import RECORDS
from tests.skills.write_golden import SAMPLES

FOLDER = Path(skills.__file__).parent
GOLDEN = sorted(FOLDER.glob("*/*/golden/*.json"))
REGISTRY = SkillRegistry()


def test_every_version_of_every_skill_has_golden_files_over_several_jobs() -> None:
    versions = {manifest.parent for manifest in FOLDER.glob("*/*/skill.toml")}
    assert len(versions) == 14
    for version in versions:
        records = {read_case(path)["record"] for path in version.glob("golden/*.json")}
        assert {"bare", "complete", "full"} <= records, version


@pytest.mark.parametrize("name", sorted(RECORDS))
def test_the_shipped_sample_jobs_are_those_of_the_tests(name: str) -> None:
    job_id = job_id_of(RECORDS[name])
    assert job_id is not None
    assert (SAMPLES / f"{name}.json").read_text("utf-8") == sample_text(job_id, RECORDS[name])
    assert sample_job(name) == RECORDS[name]


def test_only_shipped_sample_jobs_are_known() -> None:
    assert sample_names() == tuple(sorted(RECORDS))
    with pytest.raises(NotFound, match="sample job"):
        sample_job("../complete")


def read_case(path: Path) -> dict[str, Any]:
    case: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return case


@pytest.mark.parametrize("skill_id", REGISTRY.ids())
async def test_the_skill_gives_its_golden_outputs(skill_id: str) -> None:
    for version in REGISTRY.versions(skill_id):
        trials = await try_golden(REGISTRY, skill_id, version)
        assert [(trial.case, trial.problem) for trial in trials if trial.problem] == []


async def test_a_wrong_golden_file_is_told_by_its_keys(tmp_path: Path) -> None:
    path = FOLDER / "client_validator" / "v1_0_0" / "golden" / "bare.json"
    case = read_case(path)
    output = await golden_output(REGISTRY, "client_validator", "1.0.0", case)
    assert output == case["output"]
    assert output["missing"] == ["the claim number", "the carrier", "the source of the loss"]


READERS = [
    one
    for one in REGISTRY.ids()
    if REGISTRY.describe(one).kind in (SkillEffect.READ, SkillEffect.PURE)
]


@pytest.mark.parametrize("name", sorted(RECORDS))
@pytest.mark.parametrize("skill_id", READERS)
async def test_a_skill_that_says_it_reads_files_and_sends_nothing(skill_id: str, name: str) -> None:
    tools = MemoryTools(RECORDS[name])
    request = SkillRequest(job_id_of(RECORDS[name]), "key", {}, {}, {})
    first = await REGISTRY.run(skill_id, "1.0.0", request, tools)
    assert (tools.built, tools.queued) == ({}, {})
    shuffled = MemoryTools(tuple(reversed(RECORDS[name])))
    again = await REGISTRY.run(skill_id, "1.0.0", request, shuffled)
    assert set(again) == set(first)
