"""Running code that an office has written, where it can do nothing but compute."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

HostFunction = Callable[..., Awaitable[Any]]
"""Something the code may call by name; what it raises reaches the code as its text, never as a traceback."""


@dataclass(frozen=True, slots=True)
class FunctionLimits:
    """What a run may use; ``duration_s`` is computing time, ``total_s`` includes waiting for host functions."""

    duration_s: float = 1.0
    total_s: float = 30.0
    memory_bytes: int = 64 * 1024 * 1024
    host_calls: int = 1000
    recursion: int = 200
    printed_bytes: int = 64 * 1024
    result_bytes: int = 1024 * 1024
    source_chars: int = 100_000


@dataclass(frozen=True, slots=True)
class FunctionResult:
    """What the code's last expression gave, as a JSON value, and what it printed."""

    value: Any
    printed: str


@dataclass(frozen=True, slots=True)
class FunctionQuestion:
    """The code asked a person; ``sealed`` is where it stands, to be resumed in any process that knows the key."""

    text: str
    printed: str
    sealed: bytes


FunctionOutcome = FunctionResult | FunctionQuestion


class FunctionSandbox(Protocol):
    """Code is contained: no files, no network, no environment, no imports beyond a list, and an end in any case."""

    def missing(self) -> str:
        """Why no code can be run here, in words; empty when it can."""
        ...

    async def run(
        self,
        source: str,
        inputs: Mapping[str, Any],
        functions: Mapping[str, HostFunction] | None = None,
        limits: FunctionLimits | None = None,
    ) -> FunctionOutcome:
        """Run the code with the inputs as global names.

        Raises ``InvalidInput`` for code that is wrong or raises, ``ExternalError`` with class RESOURCE for a limit that
        it ran into, and ``Conflict`` where no code can be run.
        """
        ...

    async def resume(
        self,
        sealed: bytes,
        answer: Any,
        functions: Mapping[str, HostFunction] | None = None,
        limits: FunctionLimits | None = None,
    ) -> FunctionOutcome:
        """Go on after the answer; raises ``InvalidInput`` when the seal is broken or of another version."""
        ...
