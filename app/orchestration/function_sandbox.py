"""Office-written functions in Monty: a subset of Python in a worker process that is killed when it does not obey.

The code sees its inputs, the functions it is given and ``ask_human(question)``. There are no files, no environment and
no network, the clock stands still and random numbers repeat, so that a run can be repeated. Importing works for the
modules that Monty brings and that only compute; a function that the host does not know raises ``NameError``.

What is left as a risk: an error in Monty itself would have the rights of the user who runs the program.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from app.domain.errors import Conflict, ErrorClass, ExternalError, InvalidInput, RestoreAssistError
from app.ports.functions import (
    FunctionLimits,
    FunctionOutcome,
    FunctionQuestion,
    FunctionResult,
    HostFunction,
)

if TYPE_CHECKING:
    import pydantic_monty

ASK_HUMAN = "ask_human"
FROZEN_AT = datetime(2000, 1, 1, tzinfo=UTC)
GRACE_S = 1.0
_ERROR_CHARS = 300
_QUESTION_CHARS = 500
_SPARE_CALLS = 10
_EXHAUSTED = (TimeoutError, MemoryError, RecursionError)


class MontySandbox:
    """Runs functions in a pool of worker processes, started when first needed and ended by :meth:`close`.

    ``key`` (32 bytes) seals what is kept of a function that waits for a person.
    """

    def __init__(self, key: bytes, max_processes: int = 2) -> None:
        self._key = key
        self._max_processes = max_processes
        self._pool: pydantic_monty.AsyncMonty | None = None
        self._opening = asyncio.Lock()

    def missing(self) -> str:
        """Why no code can be run here, in words; empty when it can."""
        try:
            from pydantic_monty._binary import find_monty_binary

            find_monty_binary()
        except (ImportError, FileNotFoundError):
            return (
                "Functions cannot run on this computer: there is no sandbox for its system. "
                "Everything else works; run this workflow on the server or on another computer."
            )
        return ""

    async def run(
        self,
        source: str,
        inputs: Mapping[str, Any],
        functions: Mapping[str, HostFunction] | None = None,
        limits: FunctionLimits | None = None,
    ) -> FunctionOutcome:
        """Run the code; see :class:`app.ports.functions.FunctionSandbox`."""
        bounds = limits or FunctionLimits()
        if len(source) > bounds.source_chars:
            raise InvalidInput(
                "function", f"it has {len(source)} characters", f"up to {bounds.source_chars}"
            )
        plain = json.loads(_json(inputs, "inputs"))
        return await self._drive(_Start(source, plain), functions or {}, bounds)

    async def resume(
        self,
        sealed: bytes,
        answer: Any,
        functions: Mapping[str, HostFunction] | None = None,
        limits: FunctionLimits | None = None,
    ) -> FunctionOutcome:
        """Go on after the answer; see :class:`app.ports.functions.FunctionSandbox`."""
        state, printed = self._open_seal(sealed)
        plain = json.loads(_json(answer, "answer"))
        return await self._drive(
            _Restore(state, plain, printed), functions or {}, limits or FunctionLimits()
        )

    async def close(self) -> None:
        """End the worker processes."""
        async with self._opening:
            pool, self._pool = self._pool, None
        if pool is not None:
            await pool.__aexit__(None, None, None)

    async def _drive(
        self,
        begin: _Start | _Restore,
        functions: Mapping[str, HostFunction],
        limits: FunctionLimits,
    ) -> FunctionOutcome:
        pool = await self._open()
        import pydantic_monty as monty

        printed = monty.CollectString(max_bytes=limits.printed_bytes)
        try:
            async with asyncio.timeout(limits.total_s), _checkout(pool, limits) as session:
                run = _Run(self, functions, printed, limits)
                return await run.finish(await begin.first(session, printed), begin)
        except TimeoutError as error:
            words = f"it waited longer than {limits.total_s:g} s"
            raise _exhausted(words) from error
        except monty.MontyCrashedError as error:
            words = (
                "it did not stop in time and was ended"
                if error.timed_out
                else "it ended its process"
            )
            raise _exhausted(words) from error
        except monty.MontyRuntimeError as error:
            inner = error.exception()
            if isinstance(inner, _EXHAUSTED):
                raise _exhausted(_short(inner)) from error
            raise InvalidInput("function", _where(error)) from error
        except monty.MontyError as error:
            raise InvalidInput("function", _short(error)) from error

    async def _open(self) -> pydantic_monty.AsyncMonty:
        reason = self.missing()
        if reason:
            raise Conflict(reason)
        async with self._opening:
            if self._pool is None:
                import pydantic_monty as monty

                pool = monty.AsyncMonty(
                    min_processes=1,
                    max_processes=self._max_processes,
                    feed_duration_limit_grace=GRACE_S,
                    turn_duration_limit_grace=GRACE_S,
                    max_checkouts_per_worker=200,
                )
                self._pool = await pool.__aenter__()
            return self._pool

    def seal(self, state: bytes, printed: str) -> bytes:
        """What is kept of a waiting function: bound to the key and to the version that can read it."""
        body = {
            "monty": _version(),
            "state": base64.b64encode(state).decode(),
            "printed": printed,
        }
        text = json.dumps(body, sort_keys=True).encode()
        return hmac.digest(self._key, text, hashlib.sha256) + text

    def _open_seal(self, sealed: bytes) -> tuple[bytes, str]:
        mark, text = sealed[:32], sealed[32:]
        if not hmac.compare_digest(mark, hmac.digest(self._key, text, hashlib.sha256)):
            raise InvalidInput(
                "function", "what was kept of it was changed or is not of this store"
            )
        body = json.loads(text)
        if body["monty"] != _version():
            raise InvalidInput(
                "function",
                f"it was kept by version {body['monty']} of the sandbox, and this is {_version()}; "
                "run it again from its start",
            )
        return base64.b64decode(body["state"]), body["printed"]


@dataclass(frozen=True, slots=True)
class _Start:
    source: str
    inputs: dict[str, Any]
    printed: str = ""

    async def first(
        self, session: pydantic_monty.AsyncMontySession, printed: pydantic_monty.CollectString
    ) -> pydantic_monty.AsyncSnapshot:
        return await session.feed_start(self.source, inputs=self.inputs, print_callback=printed)


@dataclass(frozen=True, slots=True)
class _Restore:
    state: bytes
    answer: Any
    printed: str

    async def first(
        self, session: pydantic_monty.AsyncMontySession, printed: pydantic_monty.CollectString
    ) -> pydantic_monty.AsyncSnapshot:
        import pydantic_monty as monty

        waiting = await session.load_snapshot(self.state, print_callback=printed)
        if not isinstance(waiting, monty.AsyncFunctionSnapshot):
            raise InvalidInput("function", "what was kept of it does not wait for a person")
        return await waiting.resume({"return_value": self.answer})


class _Run:
    """Answers what the code asks of the host until it ends or asks a person."""

    def __init__(
        self,
        sandbox: MontySandbox,
        functions: Mapping[str, HostFunction],
        printed: pydantic_monty.CollectString,
        limits: FunctionLimits,
    ) -> None:
        self._sandbox = sandbox
        self._functions = functions
        self._printed = printed
        self._limits = limits
        self._calls = 0

    async def finish(
        self, snapshot: pydantic_monty.AsyncSnapshot, begun: _Start | _Restore
    ) -> FunctionOutcome:
        import pydantic_monty as monty

        while True:
            self._count()
            match snapshot:
                case monty.MontyComplete():
                    value = json.loads(_json(snapshot.output, "result", self._limits.result_bytes))
                    return FunctionResult(value, begun.printed + self._printed.output)
                case monty.AsyncNameLookupSnapshot():
                    snapshot = await self._name(snapshot)
                case monty.AsyncFunctionSnapshot() if snapshot.is_os_function:
                    snapshot = await snapshot.resume_not_handled()
                case monty.AsyncFunctionSnapshot() if snapshot.function_name == ASK_HUMAN:
                    printed = begun.printed + self._printed.output
                    sealed = self._sandbox.seal(snapshot.dump(), printed)
                    return FunctionQuestion(_question(snapshot), printed, sealed)
                case monty.AsyncFunctionSnapshot():
                    snapshot = await snapshot.resume(await self._call(snapshot))
                case _:
                    raise InvalidInput("function", "it waits for something that never comes")

    def _count(self) -> None:
        self._calls += 1
        if self._calls > self._limits.host_calls:
            raise _exhausted(f"it made more than {self._limits.host_calls} calls")

    async def _name(
        self, snapshot: pydantic_monty.AsyncNameLookupSnapshot
    ) -> pydantic_monty.AsyncSnapshot:
        name = snapshot.variable_name
        if snapshot.object_id is None and (name == ASK_HUMAN or name in self._functions):
            return await snapshot.resume(value=_named(name))
        return await snapshot.resume()

    async def _call(self, snapshot: pydantic_monty.AsyncFunctionSnapshot) -> Any:
        function = self._functions.get(snapshot.function_name)
        if function is None or snapshot.object_id is not None:
            return {"exc_type": "NameError", "message": f"{snapshot.function_name} is not offered"}
        try:
            result = await function(*snapshot.args, **snapshot.kwargs)
            return {"return_value": json.loads(_json(result, snapshot.function_name))}
        except RestoreAssistError as error:
            return {"exc_type": "ValueError", "message": _short(error)}
        except (TypeError, ValueError):
            message = f"{snapshot.function_name} cannot be called like that"
            return {"exc_type": "TypeError", "message": message}


def _named(name: str) -> Any:
    """A function that crosses into the sandbox by its name only."""

    def stands_for_a_host_function() -> None:
        raise AssertionError("the host answers by name")

    stands_for_a_host_function.__name__ = name
    return stands_for_a_host_function


def _checkout(
    pool: pydantic_monty.AsyncMonty, limits: FunctionLimits
) -> pydantic_monty.AsyncMontySession:
    return pool.checkout(
        script_name="function.py",
        limits={
            "max_feed_duration_secs": limits.duration_s,
            "max_memory": limits.memory_bytes,
            "max_recursion_depth": limits.recursion,
            # The host counts as well and says it in words; this is for what never reaches it.
            "max_suspensions": limits.host_calls + _SPARE_CALLS,
        },
        os_policy={
            "datetime": FROZEN_AT,
            "sleep": "zero",
            "random_start": {"seed": 0},
        },
    )


def _question(snapshot: pydantic_monty.AsyncFunctionSnapshot) -> str:
    values = (*snapshot.args, *snapshot.kwargs.values())
    if len(values) != 1 or not isinstance(values[0], str) or not values[0].strip():
        raise InvalidInput("function", "ask_human takes one text, the question")
    return values[0].strip()[:_QUESTION_CHARS]


def _json(value: Any, what: str, most_bytes: int = 8 * 1024 * 1024) -> str:
    """The value as JSON text; what has no such form is refused by name."""
    try:
        text = json.dumps(value, allow_nan=False, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidInput(
            "function", f"the {what} is not made of JSON values", "numbers, texts, lists, objects"
        ) from error
    if len(text.encode(errors="surrogatepass")) > most_bytes:
        raise _exhausted(f"its {what} is larger than {most_bytes} bytes")
    return text


def _exhausted(words: str) -> ExternalError:
    return ExternalError(ErrorClass.RESOURCE, f"The function was stopped: {words}.")


def _where(error: pydantic_monty.MontyRuntimeError) -> str:
    frames = error.traceback()
    line = f"line {frames[-1].line}: " if frames else ""
    return line + error.display("type-msg")[:_ERROR_CHARS]


def _short(error: BaseException) -> str:
    return (str(error) or type(error).__name__)[:_ERROR_CHARS].rstrip(".")


def _version() -> str:
    import pydantic_monty as monty

    return monty.__version__
