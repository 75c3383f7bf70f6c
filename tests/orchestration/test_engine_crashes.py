"""SIGKILL at random moments: every run finishes, no step is lost, an effect happens exactly once."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.orchestration.support import SKILLS, Bench

PROGRAM = Path(__file__).with_name("crash_program.py")
UUID_TEXT = "11111111-1111-4111-8111-111111111111"


def start(folder: Path, delay_ms: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(PROGRAM), str(folder), str(delay_ms)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def kill_after(folder: Path, wait_s: float) -> None:
    program = start(folder, delay_ms=25)
    assert program.stdout is not None
    assert program.stdout.readline().strip() in {"up", ""}
    time.sleep(wait_s)  # the random moment
    program.kill()
    program.communicate()


def finish(folder: Path) -> None:
    program = start(folder, delay_ms=1)
    out, err = program.communicate(timeout=60)
    assert "done COMPLETED" in out, err[-2000:]


def check(folder: Path) -> Counter[str]:
    ledger = [line.split() for line in (folder / "ledger.txt").read_text().splitlines()]
    calls = Counter(skill for skill, _ in ledger)
    keys: dict[str, set[str]] = {}
    for skill, key in ledger:
        keys.setdefault(skill, set()).add(key)
    assert set(calls) == set(SKILLS), "a step was lost"
    assert calls["email_sender"] == 1, "an effect was repeated"
    assert all(len(own) == 1 for own in keys.values()), "a repeated step had another key"
    return calls


def crash_loop(folder: Path, kills: int, seed: int) -> None:
    """Kill the program until the number is reached, with fresh files whenever a run has finished."""
    source = random.Random(seed)
    done = 0
    while done < kills:
        for _ in range(source.randint(1, 4)):
            kill_after(folder, source.uniform(0.0, 0.7))
            done += 1
        finish(folder)
        check(folder)
        shutil.rmtree(folder)
        folder.mkdir()


def test_twelve_kills_lose_nothing_and_repeat_no_effect(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    crash_loop(folder, kills=12, seed=7)


@pytest.mark.slow
def test_two_hundred_kills_lose_nothing_and_repeat_no_effect(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    crash_loop(folder, kills=200, seed=11)


async def test_a_parked_run_survives_restarts_with_its_question(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    await bench.launch()
    run_id = await bench.engine.start(bench.printed(), {}, None, "ana")
    asked = await bench.question(run_id)
    await bench.stop()
    for _ in range(4):
        await bench.launch()
        assert (await bench.question(run_id)).checkpoint_id == asked.checkpoint_id
        await bench.stop()
    assert len(bench.catalogue.calls) == 11
