"""The real window process: it starts, shows the store's jobs, and ends cleanly when it is closed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from app.bootstrap.start_guard import MARK
from app.services.app_settings import load_settings
from app.services.views import UiSettings
from tests.site import PASSPHRASE, Site
from ui.viewmodels.pages import BY_KEY

PROGRAM = """
import os, signal, sys, threading, time
from pathlib import Path
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtGui import QGuiApplication
from app.bootstrap import gui

def close_when_jobs_are_shown():
    end = time.monotonic() + 30
    while time.monotonic() < end:
        window = opened.get("window")
        if window is not None and window.model.jobs.rows.rowCount() and window.running.services._ready.done():
            break
        time.sleep(0.05)
    print("jobs", opened["window"].model.jobs.rows.rowCount(), flush=True)
    if sys.argv[3:] == ["usual"] and opened["window"].crash.safeMode:
        print("safe mode", flush=True)
        safe = opened.pop("window")
        QMetaObject.invokeMethod(safe.crash, "startAsUsual", Qt.ConnectionType.QueuedConnection)
        return
    if sys.argv[3:] and sys.argv[3] != "usual":
        os.kill(os.getpid(), getattr(signal, sys.argv[3]))
        return
    for each in QGuiApplication.topLevelWindows():
        QMetaObject.invokeMethod(each, "close", Qt.ConnectionType.QueuedConnection)

opened = {}
original = gui.open_window
class Watched:
    def __init__(self, *args, **kwargs): self.context = original(*args, **kwargs)
    def __enter__(self):
        opened["window"] = self.context.__enter__()
        threading.Thread(target=close_when_jobs_are_shown, daemon=True).start()
        return opened["window"]
    def __exit__(self, *details): return self.context.__exit__(*details)
gui.open_window = Watched
sys.exit(gui.run_window(Path(sys.argv[1]), sys.argv[2], training_meters=True))
"""


@pytest.mark.parametrize("ending", ["", pytest.param("SIGTERM", marks=pytest.mark.slow)])
def test_the_window_shows_the_jobs_and_ends_as_it_should_when_it_is_closed_or_the_session_ends(
    site: Site, ending: str
) -> None:
    site.store.close()
    result = _run(site, *filter(None, [ending]))
    assert result.returncode == 0, result.stderr
    assert "jobs 1" in result.stdout
    assert "Traceback" not in result.stderr
    assert "thread" not in result.stderr.lower(), result.stderr
    state = site.store.paths.folder / "state"
    assert not (state / "running").exists()
    assert not (state / MARK).exists()


@pytest.mark.slow
def test_safe_mode_is_left_without_ending_the_program(site: Site) -> None:
    site.store.close()
    state = site.store.paths.folder / "state"
    state.mkdir()
    (state / MARK).write_text("2")
    result = _run(site, "usual")
    assert result.returncode == 0, result.stderr
    assert result.stdout.split("\n")[:3] == ["jobs 1", "safe mode", "jobs 1"]
    assert "Traceback" not in result.stderr
    assert not (state / MARK).exists()


def _run(site: Site, *ending: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(site.store.paths.folder), PASSPHRASE, *ending],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )


@pytest.mark.slow
def test_the_screens_are_drawn_uncovered_after_a_run_that_was_killed(
    site: Site, tmp_path: Path
) -> None:
    site.store.close()
    folder, out = site.store.paths.folder, tmp_path / "pictures"
    assert _run(site, "SIGKILL").returncode == -signal.SIGKILL
    assert (folder / "state" / "running").exists(), "it was not closed"
    drawn = subprocess.run(
        [sys.executable, "-m", "app.bootstrap.cli", "screenshots", "--out", str(out), "--store", str(folder)],
        capture_output=True, text=True, timeout=600, check=False, cwd=Path(__file__).parents[2],
        env=os.environ | {"RESTOREASSIST_PASSPHRASE": PASSPHRASE},
    )  # fmt: skip
    assert drawn.returncode == 0, drawn.stderr
    assert len(drawn.stdout.splitlines()) == len(list(out.glob("*.png"))) == 3 * len(BY_KEY)
    for name in ("jobs-light", "overview-light", "settings-light"):
        with Image.open(out / f"{name}.png") as picture:
            corner = picture.convert("RGB").getpixel((picture.width - 2, picture.height - 2))
        assert isinstance(corner, tuple)
        assert min(corner) > 200, f"something lies over {name}"
    assert load_settings(folder) == UiSettings()
