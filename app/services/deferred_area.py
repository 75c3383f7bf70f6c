"""An area of the use cases (``services.intake``, ``services.equipment``) before the store is open."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar, cast

T = TypeVar("T")


def defer(protocol: type[Any], ready: Callable[[], Awaitable[T]]) -> T:
    """An object with the methods of ``protocol`` whose calls wait for ``ready()`` and are then passed on to it.

    A method that is no coroutine function must return an asynchronous iterator, which is passed on as well. Names that
    the protocol does not have raise ``AttributeError`` at once.
    """
    return cast("T", _Deferred(protocol, ready))


class _Deferred:
    def __init__(self, protocol: type[Any], ready: Callable[[], Awaitable[Any]]) -> None:
        self._protocol = protocol
        self._ready = ready

    def __getattr__(self, name: str) -> Callable[..., Any]:
        declared = inspect.getattr_static(self._protocol, name, None)
        if name.startswith("_") or not inspect.isfunction(declared):
            raise AttributeError(f"{self._protocol.__name__} has no method {name!r}")
        if inspect.iscoroutinefunction(declared):

            async def call(*arguments: Any, **named: Any) -> Any:
                return await getattr(await self._ready(), name)(*arguments, **named)

            return call

        async def stream(*arguments: Any, **named: Any) -> AsyncIterator[Any]:
            async for event in getattr(await self._ready(), name)(*arguments, **named):
                yield event

        return stream
