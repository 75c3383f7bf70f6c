"""Office-written functions compute and nothing else: every attempt to get out or to eat the machine is contained."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import Conflict, ErrorClass, ExternalError, InvalidInput, NotFound
from app.orchestration import function_sandbox
from app.orchestration.function_sandbox import MontySandbox
from app.ports.functions import FunctionLimits, FunctionQuestion, FunctionResult, HostFunction

KEY = bytes(range(32))
SHORT = FunctionLimits(duration_s=0.15)
SECRET = "RESTOREASSIST_TEST_SECRET"


@pytest.fixture
async def sandbox() -> AsyncIterator[MontySandbox]:
    made = MontySandbox(KEY)
    yield made
    await made.close()


async def add(left: int, right: int) -> int:
    return left + right


async def refuse(_what: str) -> None:
    raise NotFound("job", "J-1")


FUNCTIONS: Mapping[str, HostFunction] = {"add": add, "refuse": refuse}


async def value(sandbox: MontySandbox, source: str, **inputs: Any) -> Any:
    outcome = await sandbox.run(source, inputs, FUNCTIONS)
    assert isinstance(outcome, FunctionResult)
    return outcome.value


async def test_a_function_computes_with_its_inputs_and_the_functions_it_is_given(
    sandbox: MontySandbox,
) -> None:
    source = "total = 0\nfor one in rows:\n    total = add(total, one['days'])\n{'total': total}"
    assert await value(sandbox, source, rows=[{"days": 3}, {"days": 4}]) == {"total": 7}


async def test_the_clock_stands_still_and_chance_repeats(sandbox: MontySandbox) -> None:
    source = "import datetime, random\n[str(datetime.datetime.now()), random.random()]"
    first = await value(sandbox, source)
    assert first == await value(sandbox, source)
    assert first[0] == "2000-01-01 00:00:00"


async def test_nothing_is_left_over_from_one_run_to_the_next(sandbox: MontySandbox) -> None:
    await value(sandbox, "leak = 1\nleak")
    with pytest.raises(InvalidInput, match="leak"):
        await value(sandbox, "leak")


async def test_an_error_of_a_host_function_reaches_the_code_as_its_sentence(
    sandbox: MontySandbox,
) -> None:
    source = "try:\n    refuse('x')\nexcept ValueError as error:\n    said = str(error)\nsaid"
    assert await value(sandbox, source) == "There is no job J-1"
    with pytest.raises(InvalidInput, match="cannot be called like that"):
        await value(sandbox, "add(1)")


async def test_a_regular_expression_cannot_explode(sandbox: MontySandbox) -> None:
    source = "import re\nre.match('(a+)+$', 'a' * 40 + 'b') is None"
    assert await value(sandbox, source) is True


async def test_what_it_prints_is_kept(sandbox: MontySandbox) -> None:
    outcome = await sandbox.run("print('one')\nprint('two')\n3", {})
    assert outcome == FunctionResult(3, "one\ntwo\n")


ESCAPES = [
    "import os\nos.environ",
    f"import os\nos.environ['{SECRET}']",
    f"import os\nos.getenv('{SECRET}')",
    "import os\nos.system('id')",
    "import os\nos.listdir('/')",
    "import os\nos.popen('id').read()",
    "import os\nos.fork()",
    "import os\nos.kill(1, 9)",
    "import os\nos.remove('/tmp/x')",
    "import subprocess\nsubprocess.run(['id'])",
    "import socket\nsocket.create_connection(('127.0.0.1', 80))",
    "import urllib.request\nurllib.request.urlopen('http://127.0.0.1')",
    "import http.client",
    "import requests",
    "import axios",
    "import ctypes\nctypes.string_at(0)",
    "import multiprocessing",
    "import threading",
    "import signal",
    "import importlib\nimportlib.import_module('os')",
    "import builtins\nbuiltins.open('/etc/passwd')",
    "import inspect\ninspect.currentframe()",
    "import gc\ngc.get_objects()",
    "import pickle\npickle.loads(b'')",
    "import shutil\nshutil.rmtree('/')",
    "import tempfile\ntempfile.mkdtemp()",
    "import site",
    "import app.storage.store",
    "import pydantic_monty",
    "open('/etc/passwd').read()",
    "open('/proc/self/environ').read()",
    "open('x', 'w').write('x')",
    "import pathlib\npathlib.Path('/etc/passwd').read_text()",
    "import pathlib\nlist(pathlib.Path('/').iterdir())",
    "import pathlib\npathlib.Path('/tmp/x').write_text('x')",
    "import pathlib\npathlib.Path.home()",
    "__import__('os').system('id')",
    "().__class__.__bases__[0].__subclasses__()",
    "''.__class__.__mro__",
    "(lambda: 0).__code__",
    "(lambda: 0).__globals__",
    "add.__globals__",
    "add.__self__",
    "add.__closure__",
    "(i for i in ()).gi_frame",
    "type('X', (), {}).__subclasses__()",
    "'{0.__class__.__init__.__globals__}'.format(add)",
    "f'{add.__code__}'",
    "getattr(add, '__code__')",
    "globals()['__builtins__']['open']('/etc/passwd')",
    "eval(\"__import__('os').system('id')\")",
    "exec('import os; os.system(\"id\")')",
    "exec('open(\"/etc/passwd\")')",
    "compile('1', 'x', 'eval')",
    "breakpoint()",
    "input()",
    "ghost()",
    "stands_for_a_host_function()",
    "import sys\nsys.modules['os']",
    "import sys\nsys._getframe()",
    "import sys\nsys.settrace(None)",
    "try:\n    1/0\nexcept Exception as e:\n    x = e.__traceback__.tb_frame\nx",
    "class A:\n    def __del__(self):\n        open('/etc/passwd')\nA().x",
    "async def f():\n    return open('/etc/passwd')\nawait f()",
]


@pytest.mark.parametrize("source", ESCAPES)
async def test_an_attempt_to_get_out_is_an_error_in_words(
    shared: MontySandbox, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    monkeypatch.setenv(SECRET, "hunter2")
    with pytest.raises(InvalidInput) as caught:
        await shared.run(source, {}, FUNCTIONS, SHORT)
    assert "hunter2" not in str(caught.value)
    assert "root:" not in str(caught.value)


EXHAUSTIONS = [
    "while True: pass",
    "while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass",
    "for i in range(10**12): pass",
    "sum(range(10**11))",
    "'a' * 10**10",
    "[0] * 10**9",
    "bytes(10**9)",
    "x = 'a'\nwhile True: x = x + x",
    "x = []\nwhile True: x.append(x[:])",
    "x = {}\ni = 0\nwhile True:\n    x[i] = 'y' * 1000\n    i += 1",
    "10 ** 10 ** 7",
    "pow(7, 10**7)",
    "2 ** 10**9",
    "1 << 10**10",
    "def f(): return f()\nf()",
    "f = lambda: f()\nf()",
    "x = []\nfor _ in range(10**6): x = [x]\nstr(x)",
    "print('x' * 10**6)",
    "while True: print('x' * 1000)",
    "[add(1, 2) for _ in range(5000)]",
    "while True: add(1, 2)",
    "'{:>9999999999}'.format('x')",
    "f'{1:>9999999999}'",
    "'x' * 2000000",
    "sorted(range(10**9))",
    "list(range(10**9))",
    "'a'.ljust(10**10)",
    "','.join(['x' * 10**6] * 10**4)",
    "int('9' * 10**6) ** 5000",
    "import json\njson.loads('[' * 10**6)",
    "eval('(' * 100000 + ')' * 100000)",
    "import time\nwhile True: time.sleep(10)",
    "import asyncio\nasync def f():\n    while True: await asyncio.sleep(0)\nawait f()",
    "class A:\n    def __eq__(self, o): return self == o\nA() == A()",
    "def g():\n    while True: yield 1\nsum(g())",
]


@pytest.mark.parametrize("source", EXHAUSTIONS)
async def test_an_attempt_to_eat_the_machine_ends_within_its_limits(
    shared: MontySandbox, source: str
) -> None:
    async with asyncio.timeout(10):
        with pytest.raises((ExternalError, InvalidInput)) as caught:
            await shared.run(source, {}, FUNCTIONS, SHORT)
        if isinstance(caught.value, ExternalError):
            assert caught.value.error_class is ErrorClass.RESOURCE
            assert str(caught.value).startswith("The function was stopped: ")
        assert await shared.run("1 + 1", {}) == FunctionResult(2, "")


@pytest.fixture(scope="module")
def worker_limit() -> int:
    """How many worker processes the shared sandbox may have."""
    return 1


@pytest.fixture
async def shared(worker_limit: int) -> AsyncIterator[MontySandbox]:
    made = MontySandbox(KEY, max_processes=worker_limit)
    yield made
    await made.close()


async def test_a_host_function_that_never_answers_is_given_up(sandbox: MontySandbox) -> None:
    async def never() -> None:
        await asyncio.Event().wait()

    with pytest.raises(ExternalError, match="waited longer"):
        await sandbox.run("never()", {}, {"never": never}, FunctionLimits(total_s=0.1))
    assert await value(sandbox, "2") == 2


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("def f(:", "Expected"),
        ("x = 1\n1/0", "line 2: ZeroDivisionError"),
        ("{1, 2}", "not made of JSON"),
        ("float('nan')", "not made of JSON"),
        ("print", "not made of JSON"),
        ("ask_human()", "one text"),
        ("ask_human('')", "one text"),
    ],
)
async def test_wrong_code_is_told_with_its_line(
    sandbox: MontySandbox, source: str, said: str
) -> None:
    with pytest.raises(InvalidInput, match=said):
        await sandbox.run(source, {}, FUNCTIONS)


async def test_inputs_and_sources_that_are_no_data_are_refused(sandbox: MontySandbox) -> None:
    with pytest.raises(InvalidInput, match="inputs"):
        await sandbox.run("x", {"x": object()})
    with pytest.raises(InvalidInput, match="characters"):
        await sandbox.run("#" * 200_000, {})


ASKS = """
print('before')
if ask_human('Send it?'):
    said = 'sent ' + str(add(n, 1))
else:
    said = 'kept'
print('after')
said
"""


async def test_a_function_that_asks_goes_on_in_another_process(
    sandbox: MontySandbox, tmp_path: Path
) -> None:
    asked = await sandbox.run(ASKS, {"n": 41}, FUNCTIONS)
    assert isinstance(asked, FunctionQuestion)
    assert (asked.text, asked.printed) == ("Send it?", "before\n")
    (tmp_path / "sealed").write_bytes(asked.sealed)
    program = (
        "import asyncio, pathlib, sys\n"
        "from app.orchestration.function_sandbox import MontySandbox\n"
        "async def add(a, b): return a + b\n"
        "async def main():\n"
        "    sandbox = MontySandbox(bytes(range(32)))\n"
        "    sealed = pathlib.Path(sys.argv[1]).read_bytes()\n"
        "    print(await sandbox.resume(sealed, True, {'add': add}))\n"
        "    await sandbox.close()\n"
        "asyncio.run(main())\n"
    )
    ended = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", program, str(tmp_path / "sealed")],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert ended.stdout.strip() == str(FunctionResult("sent 42", "before\nafter\n"))
    assert await sandbox.resume(asked.sealed, False, FUNCTIONS) == FunctionResult(
        "kept", "before\nafter\n"
    )


async def test_a_seal_that_was_changed_or_is_of_another_version_is_refused(
    sandbox: MontySandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = await sandbox.run(ASKS, {"n": 1}, FUNCTIONS)
    assert isinstance(asked, FunctionQuestion)
    for place in (0, 31, 32, len(asked.sealed) - 5):
        spoilt = bytearray(asked.sealed)
        spoilt[place] ^= 1
        with pytest.raises(InvalidInput, match="changed"):
            await sandbox.resume(bytes(spoilt), True, FUNCTIONS)
    with pytest.raises(InvalidInput, match="changed"):
        await MontySandbox(bytes(32)).resume(asked.sealed, True, FUNCTIONS)
    monkeypatch.setattr(function_sandbox, "_version", lambda: "9.9.9")
    with pytest.raises(InvalidInput, match="run it again from its start"):
        await sandbox.resume(asked.sealed, True, FUNCTIONS)


async def test_without_a_sandbox_for_the_system_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pydantic_monty", None)
    monkeypatch.setitem(sys.modules, "pydantic_monty._binary", None)
    sandbox = MontySandbox(KEY)
    assert "no sandbox for its system" in sandbox.missing()
    with pytest.raises(Conflict, match="Everything else works"):
        await sandbox.run("1", {})


@pytest.mark.skipif(sys.platform != "linux", reason="children are found through /proc")
async def test_closing_ends_the_worker_processes(sandbox: MontySandbox) -> None:
    await sandbox.run("1", {})
    assert await asyncio.to_thread(workers)
    await sandbox.close()
    assert await asyncio.to_thread(workers) == []


def workers() -> list[str]:
    """The worker processes of this process."""
    me = Path(f"/proc/{os.getpid()}/task")
    found = [pid for one in me.iterdir() for pid in (one / "children").read_text().split()]
    return [pid for pid in found if "monty" in Path(f"/proc/{pid}/comm").read_text()]
