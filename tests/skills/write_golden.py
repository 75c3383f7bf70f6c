"""Writes the sample jobs and the outputs of all golden files anew: ``python -m tests.skills.write_golden``.

Look at what changed before you keep it: a golden file says what a skill must give, and this writes what it gives now.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

from app.bootstrap.sample_jobs import sample_text
from app.bootstrap.skill_trial import golden_output, job_id_of
from app.domain.errors import RestoreAssistError
from skills.registry import SkillRegistry
from tests.skills.sample_job import RECORDS

SAMPLES = Path(__file__).parents[2] / "resources" / "sample_jobs"


def write_samples() -> None:
    """The files of the sample jobs."""
    for name, records in RECORDS.items():
        job_id = job_id_of(records)
        assert job_id is not None
        (SAMPLES / f"{name}.json").write_text(sample_text(job_id, records), encoding="utf-8")


async def write_outputs() -> None:
    """The outputs of the golden files; their requests stay as they are."""
    catalogue = SkillRegistry()
    for skill_id in catalogue.ids():
        for version in catalogue.versions(skill_id):
            for file in catalogue.golden_files(skill_id, version):
                case = json.loads(file.read_text("utf-8"))
                case.pop("output", None)
                case.pop("error", None)
                try:
                    case["output"] = await golden_output(catalogue, skill_id, version, case)
                except RestoreAssistError as error:
                    case["error"] = str(error)
                text = json.dumps(case, indent=2, ensure_ascii=False)
                file.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_samples()
    asyncio.run(write_outputs())
