"""How long a 12 megapixel photo takes to inspect and thumbnail, and how fast a burst of 200 is filed.

Run ``python -m bench.photos`` from the top of the tree; prints one JSON object. The pictures are made before the clock
starts; the burst goes into a new encrypted store, every file synced to the disk.
"""

from __future__ import annotations

import argparse
import io
import json
import resource
import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.records import Address, PhotoPhase
from app.media.photo_burst import PhotoFile, PhotoOutcome, PhotoPreset
from app.media.photo_inspection import inspect_photo
from app.services.field_record import FieldRecord
from app.storage.store import Store

WIDTH, HEIGHT = 4000, 3000
ROUNDS = 7


def site_photo(seed: int = 1) -> bytes:
    """A 12 megapixel JPEG of about 2.5 MB: boxes, edges and sensor grain."""
    rng = np.random.default_rng(seed)
    image = Image.new("RGB", (WIDTH, HEIGHT), (180, 170, 150))
    draw = ImageDraw.Draw(image)
    for _ in range(400):
        x, y, side = (int(v) for v in rng.integers((0, 0, 20), (WIDTH, HEIGHT, 300)))
        fill = tuple(int(v) for v in rng.integers(20, 240, 3))
        draw.rectangle((x, y, x + side, y + side // 2), fill=fill)
    grain = rng.normal(0, 6, (HEIGHT, WIDTH, 1)).astype(np.float32)
    pixels = np.clip(np.asarray(image, dtype=np.float32) + grain, 0, 255).astype(np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def inspect_ms(content: bytes) -> float:
    """The median time of one inspection, thumbnail included."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        inspect_photo(content)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def burst(folder: Path, content: bytes, count: int) -> dict[str, Any]:
    """File ``count`` photos, each with bytes of its own."""
    files = []
    for number in range(count):
        path = folder / f"photo-{number:03}.jpg"
        path.write_bytes(content[:2] + _comment(number) + content[2:])
        files.append(PhotoFile(path))
    clock, ids = SystemClock(), Uuid7Source()
    store = Store.create(
        folder / "store", keyring=None, passphrase="only for this run", clock=clock, ids=ids
    )
    record = FieldRecord(store, clock, ids, lambda: "bench")
    job = record.create_job(
        number="B-1",
        client_name="Bench",
        address=Address("1 High Street", "Denver", "CO", "80209", "US"),
        claim_number="",
        carrier="",
        source_of_loss="supply line",
        loss_at=datetime.now(UTC),
        time_zone="America/Denver",
    )
    report = record.photos.intake.file_photos(job.id, files, PhotoPreset(PhotoPhase.BEFORE))
    store.close()
    if report.count(PhotoOutcome.FILED) != count:
        raise SystemExit(f"only {report.count(PhotoOutcome.FILED)} of {count} photos were filed")
    return {
        "photos": count,
        "photos_per_s": round(count / report.elapsed_s, 1),
        "ms_per_photo": round(report.elapsed_s * 1000 / count, 1),
        "process_peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _comment(number: int) -> bytes:
    text = f"photo {number}".encode()
    return b"\xff\xfe" + (len(text) + 2).to_bytes(2, "big") + text


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=200)
    options = parser.parse_args()
    with ProcessPoolExecutor(1) as pool:  # keeps the making of the picture out of the peak
        content = pool.submit(site_photo).result()
    with tempfile.TemporaryDirectory() as folder:
        result = {
            "photo_mib": round(len(content) / 2**20, 2),
            "inspect_and_thumbnail_ms": round(inspect_ms(content), 1),
            "burst": burst(Path(folder), content, options.photos),
        }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
