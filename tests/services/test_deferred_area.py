"""Calls that are made before the application is there."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Protocol

import pytest

from app.services.deferred_area import defer


class Rooms(Protocol):
    async def add(self, name: str, *, level: int) -> str: ...

    def events(self, first: int) -> AsyncIterator[int]: ...


class RealRooms:
    async def add(self, name: str, *, level: int) -> str:
        if not name:
            raise ValueError("no name")
        return f"{name} on {level}"

    async def events(self, first: int) -> AsyncIterator[int]:
        yield first
        yield first + 1


async def test_a_call_waits_until_the_area_is_there() -> None:
    there: asyncio.Future[Rooms] = asyncio.get_running_loop().create_future()
    rooms: Rooms = defer(lambda: there, streams=("events",))
    call = asyncio.create_task(rooms.add("Kitchen", level=1))
    await asyncio.sleep(0)
    assert not call.done()
    there.set_result(RealRooms())
    assert await call == "Kitchen on 1"


async def test_streams_and_errors_come_through() -> None:
    there: asyncio.Future[Rooms] = asyncio.get_running_loop().create_future()
    there.set_result(RealRooms())
    rooms: Rooms = defer(lambda: there, streams=("events",))
    assert [event async for event in rooms.events(3)] == [3, 4]
    with pytest.raises(ValueError, match="no name"):
        await rooms.add("", level=1)
