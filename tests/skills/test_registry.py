"""The registry finds skills, chooses versions, and refuses what is not well formed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import InvalidInput, NotFound
from app.ports.skills import SkillRequest
from skills.registry import SkillRegistry
from tests.skills.sample_job import COMPLETE, JOB_ID, MemoryTools

MANIFEST = """id = "{id}"
version = "{version}"
title = "A title"
phase = "initiation"
description = "Does something."
modes = ["rules"]
effect = false
timeout_s = 5.0
"""


def install(folder: Path, skill_id: str, version: str, manifest: str = MANIFEST) -> None:
    home = folder / skill_id / f"v{version.replace('.', '_')}"
    home.mkdir(parents=True)
    (home / "skill.toml").write_text(manifest.format(id=skill_id, version=version))


def test_the_newest_version_is_active_unless_another_is_pinned(tmp_path: Path) -> None:
    for version in ("1.2.0", "1.10.0", "1.9.3"):
        install(tmp_path, "sampler", version)
    assert SkillRegistry(tmp_path).describe("sampler").version == "1.10.0"
    assert SkillRegistry(tmp_path).versions("sampler") == ("1.2.0", "1.9.3", "1.10.0")
    pinned = SkillRegistry(tmp_path, pinned={"sampler": "1.2.0"})
    assert pinned.describe("sampler").version == "1.2.0"
    assert pinned.describe("sampler", "1.9.3").version == "1.9.3"


def test_an_unknown_skill_or_version_is_not_found(tmp_path: Path) -> None:
    install(tmp_path, "sampler", "1.0.0")
    registry = SkillRegistry(tmp_path)
    with pytest.raises(NotFound, match=r"sampler 2\.0\.0"):
        registry.describe("sampler", "2.0.0")
    with pytest.raises(NotFound, match="ghost"):
        registry.describe("ghost")
    with pytest.raises(NotFound):
        SkillRegistry(tmp_path, pinned={"sampler": "9.9.9"})


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        (MANIFEST.replace('title = "A title"\n', ""), "title"),
        (MANIFEST + 'colour = "red"\n', "colour"),
        (MANIFEST.replace('"rules"', '"model"'), "works alone"),
        (MANIFEST.replace("{version}", "1.0.1"), "does not match"),
        (MANIFEST.replace("{id}", "Sampler"), "not an id"),
    ],
)
def test_a_malformed_manifest_is_refused_by_name(tmp_path: Path, manifest: str, said: str) -> None:
    install(tmp_path, "sampler", "1.0.0", manifest)
    with pytest.raises(InvalidInput, match=said) as caught:
        SkillRegistry(tmp_path)
    assert "sampler/v1_0_0/skill.toml" in str(caught.value)


async def test_parameters_against_the_schema_are_refused() -> None:
    request = SkillRequest(JOB_ID, "key", {}, {}, {"colour": "red"})
    with pytest.raises(InvalidInput, match=r"client_validator\.with.*colour"):
        await SkillRegistry().run("client_validator", "1.0.0", request, MemoryTools(COMPLETE))


async def test_a_message_without_an_address_is_refused_and_queues_nothing() -> None:
    tools = MemoryTools(COMPLETE)
    request = SkillRequest(JOB_ID, "key", {}, {}, {})
    with pytest.raises(InvalidInput, match="recipient"):
        await SkillRegistry().run("email_sender", "1.0.0", request, tools)
    assert tools.queued == {}


def test_only_sending_is_marked_as_an_effect() -> None:
    registry = SkillRegistry()
    assert [one for one in registry.ids() if registry.describe(one).effect] == ["email_sender"]
