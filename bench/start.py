"""From nothing to the first frame and to the list of jobs, beside a bare QML window in the same run.

Each start is a process of its own, offscreen with the software renderer; rounds alternate. Times are wall clock from
the start of the interpreter; ``--cold`` drops the page cache of this tree's files before each start.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_BARE = """
import sys, time, os
from PySide6 import QtQuick
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick; Window { width: 1280; height: 800; visible: true; color: 'white' }")
def first():
    print(time.time_ns() - int(os.environ["STARTED_NS"]), flush=True)
    os._exit(0)
engine.rootObjects()[0].frameSwapped.connect(first)
app.exec()
"""

_APP = """
import sys, time, os
from contextlib import contextmanager
from pathlib import Path
from app.bootstrap import gui
since = lambda: time.time_ns() - int(os.environ["STARTED_NS"])
frames = []
opened = gui.open_window
@contextmanager
def watched(*arguments, **named):
    with opened(*arguments, **named) as window:
        def listed():
            if window.model.jobs.loaded and frames:
                print(frames[0], since(), flush=True)
                os._exit(0)
        window.engine.rootObjects()[0].frameSwapped.connect(lambda: frames.append(since()))
        window.model.jobs.stateChanged.connect(listed)
        yield window
gui.open_window = watched
gui.run_window(Path(sys.argv[1]), "bench-only-not-a-secret", training_meters=True)
"""


def start_ms(program: str, store: Path, cold: bool) -> list[float]:
    """Milliseconds from the start of a process to each moment that it prints."""
    shutil.rmtree(store / "state", ignore_errors=True)  # the last start was cut off: no safe mode
    if cold:
        evict(ROOT)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(ROOT),
        "STARTED_NS": str(time.time_ns()),
    }
    with subprocess.Popen(
        [sys.executable, "-c", program, str(store)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None
        # One line, not to the end: what the app began in the background may hold the pipe a while longer.
        return [int(moment) / 1e6 for moment in process.stdout.readline().split()]


def evict(folder: Path) -> None:
    """Drop this tree's and the environment's files from the page cache."""
    for root in (folder, Path(sys.prefix)):
        for path in root.rglob("*"):
            if path.is_file() and path.suffix in {".py", ".pyc", ".so", ".qml", ".ttf", ".2"}:
                descriptor = os.open(path, os.O_RDONLY)
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(descriptor)


def main() -> None:
    """Measure and print medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--cold", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        bare, app, listed = [], [], []
        start_ms(_APP, store, cold=False)
        for _ in range(options.rounds):
            bare += start_ms(_BARE, store, options.cold)
            first_frame, jobs = start_ms(_APP, store, options.cold)
            app.append(first_frame)
            listed.append(jobs)
    bare_ms, app_ms = statistics.median(bare), statistics.median(app)
    print(
        json.dumps(
            {
                "bench": "start",
                "cold": options.cold,
                "bare_qml_window_ms": round(bare_ms),
                "app_first_frame_ms": round(app_ms),
                "ratio": round(app_ms / bare_ms, 2),
                "app_range_ms": [round(min(app)), round(max(app))],
                "jobs_listed_ms": round(statistics.median(listed)),
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
