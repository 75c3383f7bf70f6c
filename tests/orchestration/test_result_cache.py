"""What counts as the same question to a component."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from app.domain.runs import StepKind
from app.orchestration.definition import ComponentRef, StepDefinition
from app.orchestration.result_cache import ResultCache
from app.orchestration.run_store import RunStore
from tests.orchestration.support import WallClock

DRY = {"context": {"wet_m2": 0}, "steps": {}}
WET = {"context": {"wet_m2": 40}, "steps": {}}


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[ResultCache]:
    engine = create_engine(f"sqlite:///{tmp_path / 'runs.db'}")
    yield ResultCache(RunStore(engine, WallClock()))
    engine.dispose()


def asked(kind: StepKind) -> tuple[StepDefinition, ComponentRef]:
    component = ComponentRef(kind, "sums", "1.0.0")
    return StepDefinition("a", component, cache_s=60.0), component


def test_a_skill_is_asked_again_when_the_runs_data_is_another(cache: ResultCache) -> None:
    step, component = asked(StepKind.SKILL)
    assert cache.key(step, component, {}, DRY) != cache.key(step, component, {}, WET)
    assert cache.key(step, component, {}, DRY) == cache.key(step, component, {}, dict(DRY))


def test_what_is_given_nothing_but_its_parameters_is_told_apart_by_them(cache: ResultCache) -> None:
    step, component = asked(StepKind.WEB)
    assert cache.key(step, component, {"n": 1}, DRY) == cache.key(step, component, {"n": 1}, WET)
    assert cache.key(step, component, {"n": 1}, DRY) != cache.key(step, component, {"n": 2}, DRY)


def test_what_changes_the_world_is_never_kept(cache: ResultCache) -> None:
    step, component = asked(StepKind.WEB)
    assert cache.key(replace(step, effect=True), component, {}, DRY) == ""
