"""How long the screen stands still while meters send and photos are taken in.

The real window runs offscreen on a new store with three meters live: the two for training, and a thermo-hygrometer at
the far end of a pseudo-terminal, which is paired and asked by its real driver. A timer on the GUI thread ticks every
two milliseconds; the longest gap between two ticks is the longest stall. First nothing else runs (the floor that this
machine's other work sets), then photos are filed through the app's own use case while the job's overview is shown.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from app.bootstrap.gui import Window, open_window
from app.domain.records import PhotoPhase
from app.ports.meters import Found
from app.services.intake_views import Field, IntakeForm
from app.services.meter_services import MeterChoices
from app.services.photo_views import PhotoFilingInput
from devices.virtual.pty_wire import PtyWire
from devices.virtual.rotronic_instrument import RotronicInstrument
from ui.app import make_app

TICK_MS = 2
LEAST = {
    Field.CLIENT_NAME: "Jane Roe",
    Field.STREET: "5 Elm St",
    Field.CITY: "Salem",
    Field.LOSS_AT: "2026-03-01T06:30",
    Field.SOURCE_OF_LOSS: "burst pipe",
}


class Gaps:
    """The gaps between the ticks of the GUI thread, in milliseconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now

    def stop(self) -> dict[str, float]:
        """The longest gap, and the one that one in a hundred exceeds."""
        self._timer.stop()
        ordered = sorted(self.gaps)
        return {
            "longest_ms": round(ordered[-1], 1),
            "p99_ms": round(ordered[int(0.99 * (len(ordered) - 1))], 1),
            "ticks": len(ordered),
        }


def photo(number: int) -> bytes:
    """A photo of two megapixels that looks like no other."""
    noise = np.random.default_rng(number).integers(0, 255, (60, 80, 3), np.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).resize((1600, 1200)).save(out, "JPEG", quality=85)
    return out.getvalue()


def spin_until(done: asyncio.Future[object] | float) -> None:
    """Run the GUI's loop until a future of the engine ends, or for so many seconds."""
    end = time.monotonic() + done if isinstance(done, float) else None
    while (end is not None and time.monotonic() < end) or (
        not isinstance(done, float) and not done.done()
    ):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


async def take_in(window: Window, job_id: UUID, paths: list[Path]) -> int:
    """File the photos as an import does; how many the app told of."""
    told = 0
    photos = window.running.services.photos
    async for _ in photos.take_in(job_id, paths, PhotoFilingInput(PhotoPhase.ARRIVAL)):
        told += 1
    return told


def main() -> None:
    """Measure and print both gaps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    options = parser.parse_args()
    app = make_app(sys.argv[:1])
    with (
        tempfile.TemporaryDirectory() as folder,
        PtyWire() as wire,
        RotronicInstrument(wire.far),
    ):
        paths = []
        for number in range(options.photos):
            paths.append(Path(folder) / f"{number}.jpg")
            paths[-1].write_bytes(photo(number))
        with open_window(
            app, Path(folder) / "store", "bench-only-not-a-secret", training_meters=True
        ) as window:
            loop, services = window.running.loop, window.running.services
            form = IntakeForm(LEAST, "B-1", "America/Denver")
            opening = asyncio.run_coroutine_threadsafe(services.intake.open_job(form), loop)
            spin_until(opening)  # type: ignore[arg-type]
            instrument = Found("rotronic", "rotronic:bench", "HygroClip", wire.near)
            pairing = services.field_meters.pair(instrument, MeterChoices())
            spin_until(asyncio.run_coroutine_threadsafe(pairing, loop))  # type: ignore[arg-type]
            window.model.openJob(str(opening.result()))
            spin_until(5.0)
            idle = Gaps()
            spin_until(5.0)
            floor = idle.stop()
            busy = Gaps()
            started = time.perf_counter()
            taking = asyncio.run_coroutine_threadsafe(
                take_in(window, opening.result(), paths), loop
            )
            spin_until(taking)  # type: ignore[arg-type]
            seconds = time.perf_counter() - started
            result = {
                "bench": "stall",
                "photos": taking.result(),
                "meters_live": window.model.meter_values.liveCount,
                "seconds": round(seconds, 1),
                "idle": floor,
                "importing": busy.stop(),
            }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
