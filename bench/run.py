"""Every measurement of ``bench/README.md`` in one go: ``python bench/run.py [--peers PYTHON] [--only NAME]``.

Each bench is a process of its own, one after the other, so that none disturbs another.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BENCHES = {
    "start": ["bench.start"],
    "stall": ["bench.stall"],
    "large": ["bench.large"],
    "engine": ["bench.engine", "--runs", "10", "--rounds", "5"],
    "report": ["bench.report"],
    "photos": ["bench.photos", "--photos", "60"],
    "meters": ["bench.meters"],
    "record": ["bench.record_scale", "--jobs", "500"],
    "sync": ["bench.sync", "--seconds", "3"],
    "sync-load": ["bench.sync_load", "--rates", "100", "--seconds", "20"],
    "forecast": ["bench.forecast"],
}


def packages_of(python: str) -> str:
    """Where another interpreter keeps its packages; its pins differ from ours, so it has an environment of its own."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return subprocess.run(
        [python, "-c", code], capture_output=True, text=True, check=True
    ).stdout.strip()


def main() -> int:
    """Run the named benches, or all; the exit code is that of the first that fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", help="Python with LangGraph, for the side-by-side of the engine")
    parser.add_argument("--only", choices=sorted(BENCHES), action="append")
    options = parser.parse_args()
    for name in options.only or BENCHES:
        command = [sys.executable, "-m", *BENCHES[name]]
        environment = dict(os.environ)
        if name == "engine" and options.peers:
            environment["PYTHONPATH"] = packages_of(options.peers)
        print(f"\n== {name}: python {' '.join(command[1:])}", flush=True)
        result = subprocess.run(command, cwd=ROOT, env=environment, check=False)
        if result.returncode:
            return result.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
