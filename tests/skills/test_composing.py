"""Chains hand outputs on, parallel calls share what came before, and each call has a key of its own."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from app.domain.errors import InvalidInput
from app.ports.skills import SkillRequest
from skills.composing import SkillCall, run_chain, run_parallel
from tests.orchestration.support import Catalogue, Tools

REQUEST = SkillRequest(None, "run:4", {"who": "ana"}, {"earlier": {"n": 1}}, {})


async def test_a_chain_hands_each_output_to_the_next() -> None:
    catalogue = Catalogue()
    made = await run_chain(
        catalogue,
        [SkillCall("client_validator"), SkillCall("scope_writer", parameters={"depth": 2})],
        REQUEST,
        Tools(),
    )
    assert made == {
        "client_validator": {"document_id": "client_validator"},
        "scope_writer": {"document_id": "scope_writer"},
    }
    first, second = catalogue.requests
    assert first == replace(REQUEST, key="run:4/0:client_validator")
    assert second.outputs == {"earlier": {"n": 1}, "client_validator": made["client_validator"]}
    assert (second.key, second.parameters) == ("run:4/1:scope_writer", {"depth": 2})


async def test_a_chain_stops_at_the_first_error() -> None:
    catalogue = Catalogue()

    async def fails(_: SkillRequest) -> dict[str, Any]:
        raise InvalidInput("x", "it is wrong")

    catalogue.behaviour["client_validator"] = fails
    with pytest.raises(InvalidInput):
        await run_chain(
            catalogue, [SkillCall("client_validator"), SkillCall("scope_writer")], REQUEST, Tools()
        )
    assert catalogue.count("scope_writer") == 0


async def test_parallel_calls_run_at_once_and_an_error_ends_the_others() -> None:
    catalogue = Catalogue()
    both = asyncio.Barrier(2)

    async def meets(_: SkillRequest) -> dict[str, Any]:
        await both.wait()
        return {"met": True}

    calls = [SkillCall("client_validator"), SkillCall("scope_writer")]
    for one in calls:
        catalogue.behaviour[one.skill_id] = meets
    made = await run_parallel(catalogue, calls, REQUEST, Tools())
    assert made == {"client_validator": {"met": True}, "scope_writer": {"met": True}}

    ended = asyncio.Event()

    async def hangs(_: SkillRequest) -> dict[str, Any]:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return {}

    async def fails(_: SkillRequest) -> dict[str, Any]:
        raise InvalidInput("x", "it is wrong")

    catalogue.behaviour |= {"client_validator": hangs, "scope_writer": fails}
    with pytest.raises(InvalidInput):
        await run_parallel(catalogue, calls, REQUEST, Tools())
    assert ended.is_set()
    with pytest.raises(InvalidInput, match="twice"):
        await run_parallel(catalogue, [calls[1], calls[1]], REQUEST, Tools())
