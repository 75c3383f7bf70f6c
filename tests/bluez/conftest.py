"""One run of the virtual machine for all tests, however many processes they are spread over."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parents[2]

Steps = dict[str, dict[str, Any]]


@pytest.fixture(scope="session")
def steps(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Steps:
    """What ``guest.py`` told of each step, by name."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    told = shared / "bluez-vm.jsonl"
    with FileLock(shared / "bluez-vm.lock"):
        if not told.exists():
            told.write_text(run_guest())
    lines = [json.loads(line) for line in told.read_text().splitlines()]
    return {line["step"]: line for line in lines}


def run_guest() -> str:
    """What the guest prints; the test fails with the machine's own words when it cannot be run."""
    script = str(ROOT / "packaging/bluez_vm.sh")
    done = subprocess.run(
        [script, "run", sys.executable, "-B", "-m", "tests.bluez.guest"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.fail(f"{done.stdout}{done.stderr}", pytrace=False)
    return done.stdout
