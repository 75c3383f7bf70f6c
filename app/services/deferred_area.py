"""An area of the use cases (``services.intake``, ``services.equipment``) before the store is open."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from typing import Any, TypeVar, cast

T = TypeVar("T")


def defer(ready: Callable[[], Awaitable[T]], streams: Collection[str] = ()) -> T:
    """An object with the methods of the area that ``ready()`` gives; their calls wait for it and are passed on.

    Every method is a coroutine function but the ``streams``, which return asynchronous iterators. The area is not
    imported for this.
    """
    return cast("T", _Deferred(ready, frozenset(streams)))


class _Deferred:
    def __init__(self, ready: Callable[[], Awaitable[Any]], streams: frozenset[str]) -> None:
        self._ready = ready
        self._streams = streams

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(name)
        if name in self._streams:

            async def stream(*arguments: Any, **named: Any) -> AsyncIterator[Any]:
                async for event in getattr(await self._ready(), name)(*arguments, **named):
                    yield event

            return stream

        async def call(*arguments: Any, **named: Any) -> Any:
            return await getattr(await self._ready(), name)(*arguments, **named)

        return call
