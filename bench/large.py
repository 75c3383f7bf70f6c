"""How the screens move over much: 10 000 jobs in the list, a job of 50 000 readings and 2000 photos.

The store is filled by SQL as :mod:`bench.record_scale` does, then opened by the real window, offscreen. Each step opens
a page or draws a flick through all of a list, a screenful a frame; a timer on the GUI thread ticks every two
milliseconds, and the longest gap between two ticks is the longest stall. The photos' files are not there, so that no
thumbnail is decoded: what is measured is the list, not the codec (``bench.photos`` measures that).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.bootstrap.gui import Window, open_window
from app.domain.records import JobState
from app.storage.store import Store
from bench.record_scale import Filler, Size
from bench.stall import Gaps, spin_until  # chooses the platform before Qt is loaded
from ui.app import make_app

PASSPHRASE = "bench-only-not-a-secret"
PATIENCE_S = 120.0
SCREENS = 200
READINGS = 10


def fill(folder: Path, jobs: int, readings: int, photos: int) -> UUID:
    """A store with small jobs and one large one, whose id is returned."""
    store = Store.create(
        folder, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )
    filler = Filler(store, seed=1)
    filler.fill(Size(jobs, readings_per_job=2, photos_per_job=0, points_per_job=1))
    filler.fill(Size(jobs + 1, readings, photos, points_per_job=200))
    store.close()
    return filler.job_ids[-1]


class Screens:
    """The window, step by step."""

    def __init__(self, window: Window) -> None:
        self.model, self.running = window.model, window.running
        self._window = cast("QQuickWindow", window.engine.rootObjects()[0])
        self.rows: list[dict[str, object]] = []

    def step(self, what: str, act: Callable[[], None], done: Callable[[], bool]) -> None:
        """Do it, wait until it shows, and note how long that took and the longest stall meanwhile."""
        gaps, began = Gaps(), time.perf_counter()
        act()
        while self._window.property("making") or not done():
            if time.perf_counter() - began > PATIENCE_S:
                raise TimeoutError(f"{what} did not show within {PATIENCE_S:g} s")
            spin_until(0.01)
        took_ms = round(1000 * (time.perf_counter() - began))
        spin_until(0.5)
        self.rows.append({"what": what, "shown_ms": took_ms, **gaps.stop()})

    def flick(self, what: str, name: str) -> None:
        """Move through all of the list of that name."""
        found = self._shown(name)
        gaps = Gaps()
        for screen in range(SCREENS + 1):
            far = found.property("contentHeight") - found.property("height")
            found.setProperty("contentY", max(0.0, far) * screen / SCREENS)
            QCoreApplication.processEvents()
            spin_until(0.016)
        self.rows.append({"what": what, "count": found.property("count"), **gaps.stop()})

    def read_one_after_the_other(self, job_id: UUID) -> None:
        """Type readings on the map of the job; each is stored and shown before the next."""
        model = self.model
        model.go("map")
        running = self.running
        services = running.services
        opening = asyncio.run_coroutine_threadsafe(
            services.set_job_state(job_id, JobState.DRYING), running.loop
        )
        spin_until(opening)  # type: ignore[arg-type]
        asking = asyncio.run_coroutine_threadsafe(services.moisture_map(job_id), running.loop)
        spin_until(asking)  # type: ignore[arg-type]
        model.map.select(str(asking.result().points[0].point_id))
        shown = [0.0]
        gaps = Gaps()
        for number in range(READINGS):
            model.map._tapped.clear()  # the same tap within a second would be taken for a slip
            began, value = time.perf_counter(), 20 + number / 10
            model.map.saveTyped(f"{value:.1f}")
            while model.map.selected["history"][-1:] != [value]:
                if time.perf_counter() - began > PATIENCE_S:
                    raise TimeoutError(f"the reading did not show: {model.map.problem}")
                spin_until(0.01)
            shown.append(1000 * (time.perf_counter() - began))
            spin_until(0.3)
        self.rows.append({"what": "a reading typed", "shown_ms": round(max(shown)), **gaps.stop()})

    def _shown(self, name: str) -> QQuickItem:
        """The visible item of that name; what a loader or a list makes has visual parents only."""
        todo = [self._window.contentItem()]
        while todo:
            item = todo.pop()
            if item.isVisible():
                if item.objectName() == name:
                    return item
                todo.extend(item.childItems())
        raise LookupError(name)


def drive(window: Window, large: UUID) -> list[dict[str, object]]:
    """Every step; the rows of the table."""
    screens, model = Screens(window), window.model
    screens.step("the list of jobs", lambda: None, lambda: bool(model.jobs.rows.count))
    screens.flick("through the list of jobs", "jobList")
    screens.step(
        "the overview of the large job",
        lambda: model.openJob(str(large)),
        lambda: bool(model.overview.loaded),
    )
    screens.step("its drying log", lambda: model.go("drying"), lambda: bool(model.drying.loaded))
    screens.step("its map", lambda: model.go("map"), lambda: bool(model.map.loaded))
    screens.step("its photos", lambda: model.go("photos"), lambda: bool(model.photos.rows.count))
    screens.flick("through its photos", "photoGrid")
    screens.read_one_after_the_other(large)
    for page in ("overview", "drying", "map", "photos"):
        model.go("jobs")
        spin_until(0.5)
        screens.step(f"its {page} again", partial(model.go, page), lambda: True)
    return screens.rows


def main() -> None:
    """Fill, drive, print the rows as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--jobs", type=int, default=10_000)
    parser.add_argument("--readings", type=int, default=50_000)
    parser.add_argument("--photos", type=int, default=2_000)
    options = parser.parse_args()
    app = make_app(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        large = fill(Path(folder) / "store", options.jobs, options.readings, options.photos)
        with open_window(app, Path(folder) / "store", PASSPHRASE, training_meters=True) as window:
            rows = drive(window, large)
    print(json.dumps({"bench": "large", "rows": rows}, indent=2))


if __name__ == "__main__":
    main()
