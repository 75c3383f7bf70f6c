"""The registry finds skills, chooses versions, caches what may be cached, and lists what is not well formed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap.skill_trial import MemoryTools
from app.domain.errors import ErrorClass, InvalidInput, NotFound
from app.domain.records import Job
from app.ports.engine import SkillEffect
from app.ports.skills import JobFile, SkillRequest
from skills.registry import SkillRegistry
from tests.skills.sample_job import COMPLETE, JOB_ID

MANIFEST = """id = "{id}"
version = "{version}"
title = "A title"
phase = "initiation"
description = "Does something."
modes = ["rules"]
tier = "T1"
effect = "read"
timeout_s = 5.0
"""


def install(
    folder: Path, skill_id: str, version: str, manifest: str = MANIFEST, more: str = ""
) -> None:
    home = folder / skill_id / f"v{version.replace('.', '_')}"
    home.mkdir(parents=True)
    (home / "skill.toml").write_text(manifest.format(id=skill_id, version=version) + more)
    (home / "skill.py").write_text("")
    for name in ("input", "output"):
        (home / f"{name}.schema.json").write_text(json.dumps({"type": "object"}))


def test_the_newest_version_is_active_unless_another_is_pinned(tmp_path: Path) -> None:
    for version in ("1.2.0", "1.10.0", "1.9.3"):
        install(tmp_path, "sampler", version)
    registry = SkillRegistry(tmp_path)
    assert registry.describe("sampler").version == "1.10.0"
    assert registry.versions("sampler") == ("1.2.0", "1.9.3", "1.10.0")
    registry.pin("sampler", "1.2.0")
    assert registry.describe("sampler").version == "1.2.0"
    assert registry.describe("sampler", "1.9.3").version == "1.9.3"
    registry.unpin("sampler")
    assert registry.describe("sampler").version == "1.10.0"


def test_an_unknown_skill_or_version_is_not_found(tmp_path: Path) -> None:
    install(tmp_path, "sampler", "1.0.0")
    registry = SkillRegistry(tmp_path)
    with pytest.raises(NotFound, match=r"sampler 2\.0\.0"):
        registry.describe("sampler", "2.0.0")
    with pytest.raises(NotFound, match="ghost"):
        registry.describe("ghost")
    with pytest.raises(NotFound):
        SkillRegistry(tmp_path, pinned={"sampler": "9.9.9"})


def test_a_deprecated_version_runs_but_is_chosen_last_and_not_offered(tmp_path: Path) -> None:
    install(tmp_path, "sampler", "1.0.0")
    install(
        tmp_path, "sampler", "2.0.0", more='deprecated = "counts twice"\nreplaced_by = "other"\n'
    )
    install(tmp_path, "lonely", "1.0.0")
    registry = SkillRegistry(tmp_path, retired={("lonely", "1.0.0"): "nobody needs it"})
    assert registry.describe("sampler").version == "1.0.0"
    old = registry.describe("sampler", "2.0.0")
    assert (old.deprecated, old.replaced_by) == ("counts twice", "other")
    assert registry.describe("lonely").deprecated == "nobody needs it"
    assert [one.skill_id for one in registry.find()] == ["sampler"]
    with pytest.raises(InvalidInput, match="reason"):
        registry.retire("sampler", "1.0.0", " ")


def test_discovery_looks_at_words_phase_and_capabilities(tmp_path: Path) -> None:
    install(tmp_path, "plain", "1.0.0")
    install(tmp_path, "camera_user", "1.0.0", more='[needs]\ncapabilities = ["camera"]\n')
    registry = SkillRegistry(tmp_path)
    assert [one.skill_id for one in registry.find(have=frozenset())] == ["plain"]
    assert len(registry.find(have=frozenset({"camera"}))) == 2
    assert [one.skill_id for one in registry.find("CAMERA_")] == ["camera_user"]
    assert registry.find(phase="delivery") == ()


def test_dependencies_come_first_and_pins_are_kept(tmp_path: Path) -> None:
    install(tmp_path, "base", "1.0.0")
    install(tmp_path, "base", "2.0.0")
    install(tmp_path, "middle", "1.0.0", more='[needs.skills]\nbase = ">=1,<3"\n')
    install(tmp_path, "top", "1.0.0", more='[needs.skills]\nmiddle = ">=1"\nbase = ">=1"\n')
    registry = SkillRegistry(tmp_path)
    assert {k: v.version for k, v in registry.resolve(["top"]).items()} == {
        "base": "2.0.0",
        "middle": "1.0.0",
        "top": "1.0.0",
    }
    assert list(registry.resolve(["top"])) == ["base", "middle", "top"]
    registry.pin("base", "1.0.0")
    assert registry.resolve(["top"])["base"].version == "1.0.0"
    assert registry.compatible_with("top") == {"base": "1.0.0", "middle": "1.0.0", "top": "1.0.0"}


def test_the_resolver_goes_back_to_an_older_version_that_fits(tmp_path: Path) -> None:
    install(tmp_path, "base", "1.0.0")
    install(tmp_path, "base", "2.0.0")
    install(tmp_path, "left", "1.0.0", more='[needs.skills]\nbase = "<2"\n')
    install(tmp_path, "right", "1.0.0", more='[needs.skills]\nbase = ">=1"\n')
    install(tmp_path, "right", "2.0.0", more='[needs.skills]\nbase = ">=2"\n')
    chosen = SkillRegistry(tmp_path).resolve(["left", "right"])
    assert {k: v.version for k, v in chosen.items()} == {
        "base": "1.0.0",
        "left": "1.0.0",
        "right": "1.0.0",
    }


def test_what_cannot_be_resolved_is_explained(tmp_path: Path) -> None:
    install(tmp_path, "base", "1.0.0")
    install(tmp_path, "needy", "1.0.0", more='[needs.skills]\nbase = ">=2"\n')
    install(tmp_path, "orphan", "1.0.0", more='[needs.skills]\nghost = ">=1"\n')
    install(tmp_path, "hen", "1.0.0", more='[needs.skills]\negg = ">=1"\n')
    install(tmp_path, "egg", "1.0.0", more='[needs.skills]\nhen = ">=1"\n')
    registry = SkillRegistry(tmp_path)
    with pytest.raises(InvalidInput, match=r"needy 1\.0\.0 wants >=2.*installed: 1\.0\.0"):
        registry.resolve(["needy"])
    with pytest.raises(NotFound, match="ghost"):
        registry.resolve(["orphan"])
    with pytest.raises(InvalidInput, match="circle"):
        registry.resolve(["hen"])


@pytest.mark.parametrize(
    ("manifest", "said"),
    [
        (MANIFEST.replace('title = "A title"\n', ""), "title"),
        (MANIFEST + 'colour = "red"\n', "colour"),
        (MANIFEST.replace('"rules"', '"model"'), "works alone"),
        (MANIFEST.replace("{version}", "1.0.1"), "does not match"),
        (MANIFEST.replace("{id}", "Sampler"), "id:"),
        (MANIFEST.replace('"read"', '"send"'), "cannot be T1"),
        (MANIFEST.replace('"read"', '"send"').replace("T1", "T2"), "must be T3"),
        (MANIFEST.replace('"read"', '"write"').replace("T1", "T2") + "cacheable = true\n", "cache"),
        (MANIFEST + '[needs]\ncapabilities = ["telepathy"]\n', "telepathy"),
        (MANIFEST + '[needs.skills]\nother = "about two"\n', "range"),
        ("id = {id", "no TOML"),
    ],
)
def test_a_malformed_skill_is_listed_by_name_and_stops_nothing(
    tmp_path: Path, manifest: str, said: str
) -> None:
    home = tmp_path / "sampler" / "v1_0_0"
    install(tmp_path, "sampler", "1.0.0")
    text = manifest.replace("{id}", "sampler").replace("{version}", "1.0.0")
    (home / "skill.toml").write_text(text)
    install(tmp_path, "healthy", "1.0.0")
    registry = SkillRegistry(tmp_path)
    assert registry.ids() == ("healthy",)
    (broken,) = registry.broken()
    assert broken.folder == "sampler/v1_0_0"
    assert said in broken.problem


def test_every_shipped_skill_loads() -> None:
    registry = SkillRegistry()
    assert registry.broken() == ()
    assert len(registry.ids()) == 14
    assert list(registry.resolve(registry.ids()))


async def test_parameters_against_the_schema_are_refused() -> None:
    request = SkillRequest(JOB_ID, "key", {}, {}, {"colour": "red"})
    with pytest.raises(InvalidInput, match=r"client_validator\.with.*colour"):
        await SkillRegistry().run("client_validator", "1.0.0", request, MemoryTools(COMPLETE))


async def test_a_message_without_an_address_is_refused_and_queues_nothing() -> None:
    tools = MemoryTools(COMPLETE)
    registry = SkillRegistry()
    request = SkillRequest(JOB_ID, "key", {}, {}, {})
    with pytest.raises(InvalidInput, match="recipient"):
        await registry.run("email_sender", "1.0.0", request, tools)
    assert tools.queued == {}
    (calls,) = registry.calls()
    assert (calls.skill_id, calls.errors) == ("email_sender", {ErrorClass.VALIDATION: 1})


def test_only_sending_is_marked_as_an_effect() -> None:
    registry = SkillRegistry()
    assert [one for one in registry.ids() if registry.describe(one).effect] == ["email_sender"]
    writers = [one for one in registry.ids() if registry.describe(one).kind is SkillEffect.WRITE]
    assert writers == [
        "document_packager",
        "estimate_builder",
        "report_generator",
        "scope_writer",
    ]


class CountingTools(MemoryTools):
    """Tools over a record that keeps count of its revisions."""

    def __init__(self, revision: str) -> None:
        super().__init__(COMPLETE)
        self.revision = revision

    async def job_file(self) -> JobFile:
        return replace(await super().job_file(), revision=self.revision)


async def call(registry: SkillRegistry, tools: MemoryTools, **context: Any) -> dict[str, Any]:
    request = SkillRequest(JOB_ID, "key", context, {}, {})
    return await registry.run("client_validator", "1.0.0", request, tools)


async def test_a_result_is_kept_until_the_record_changes() -> None:
    registry, tools = SkillRegistry(), CountingTools("1")
    first = await call(registry, tools, person="ana")
    assert await call(registry, tools, person="ben") == first
    assert (registry.cache_counts().hits, registry.cache_counts().misses) == (1, 1)
    tools.revision = "2"
    tools.records = tuple(
        replace(one, claim_number="") if isinstance(one, Job) else one for one in tools.records
    )
    assert await call(registry, tools) != first
    assert registry.cache_counts().hit_rate == pytest.approx(1 / 3)
    (calls,) = registry.calls()
    assert (calls.calls, calls.cache_hits) == (3, 1)


async def test_a_caller_cannot_change_a_kept_result() -> None:
    registry, tools = SkillRegistry(), CountingTools("1")
    first = await call(registry, tools)
    (await call(registry, tools))["missing"] = "spoilt"
    assert await call(registry, tools) == first


async def test_nothing_is_kept_of_a_record_without_revisions_nor_of_skills_that_write() -> None:
    registry = SkillRegistry()
    await call(registry, MemoryTools(COMPLETE))
    tools = CountingTools("1")
    for key in ("one", "two"):
        request = SkillRequest(JOB_ID, key, {}, {}, {})
        await registry.run("scope_writer", "1.0.0", request, tools)
    assert registry.cache_counts().entries == 0
    assert len(tools.built) == 2
