"""How often a run of a contender of :mod:`bench.engine` waits for the disk, counted by strace.

``python bench/engine_syncs.py NAME RUNS`` makes that many runs of one contender and nothing else.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

FEW, MANY = 2, 12
_COUNTED = re.compile(
    r"^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)\s+(?:\d+\s+)?f(?:data)?sync$", re.MULTILINE
)


def syncs_per_run(name: str) -> float | None:
    """``fsync`` and ``fdatasync`` of one run, set-up taken out; ``None`` where strace is missing or not allowed."""
    if shutil.which("strace") is None:
        return None
    few, many = _count(name, FEW), _count(name, MANY)
    return None if few is None or many is None else (many - few) / (MANY - FEW)


def _count(name: str, runs: int) -> int | None:
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as told:
        traced = ["strace", "-f", "-qq", "-c", "-e", "trace=fsync,fdatasync", "-o", told.name]
        work = [sys.executable, __file__, name, str(runs)]
        done = subprocess.run([*traced, *work], capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"not counted: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
            return None
        return sum(int(number) for number in _COUNTED.findall(told.read()))


async def _work(name: str, runs: int) -> None:
    from bench.engine import contenders

    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            run_once = await contenders()[name](Path(folder), stack)
            for _ in range(runs):
                await run_once()


if __name__ == "__main__":
    asyncio.run(_work(sys.argv[1], int(sys.argv[2])))
