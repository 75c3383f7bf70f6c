"""How long a large report takes and how much memory it needs: 12 rooms, 60 photos, 14 days.

Run ``python -m bench.report`` from the top of the tree; prints one JSON object. Photos are 12
megapixel JPEGs, made before the clock starts.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import resource
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from decimal import Decimal
from itertools import repeat
from pathlib import Path
from uuid import UUID

from PIL import Image

from app.domain.records import (
    AirReading,
    MoisturePoint,
    MoistureReading,
    Photo,
    Record,
    Room,
)
from app.reports.pdf import render_report_pdf
from app.reports.report_builder import build_report
from tests.reports.sample_job import BUILT_AT, CONTENT, SampleJob

ROOM_COPIES = 4
DAYS = 14
PHOTOS = 60
BUDGET_S = 2.0
BUDGET_MIB = 300.0


def large_job(folder: Path) -> SampleJob:
    """The sample job with its three rooms four times over, on 14 days; photos go to ``folder``."""
    job = SampleJob(visits=DAYS, photo_count=0)
    originals = list(job.records)
    for copy in range(1, ROOM_COPIES):
        new_ids = {
            record.id: job.new_id()
            for record in originals
            if isinstance(record, Room | MoisturePoint | MoistureReading)
        }
        job.records += [
            _copied(record, copy, new_ids) for record in originals if record.id in new_ids
        ]
    rooms = [record for record in job.records if isinstance(record, Room)]
    with ProcessPoolExecutor(1) as pool:  # keeps the making of photos out of the peak
        made = list(pool.map(_write_photo, range(PHOTOS), repeat(folder)))
    sample = next(r for r in SampleJob(visits=1, photo_count=1).records if isinstance(r, Photo))
    for number, (sha256, size_bytes) in enumerate(made):
        job.records.append(
            replace(
                sample,
                id=job.new_id(),
                visit_id=job.visits[number % DAYS].id,
                room_id=rooms[number % len(rooms)].id,
                sha256=sha256,
                size_bytes=size_bytes,
            )
        )
    return job


def main() -> None:
    """Measure once and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pdf", type=Path, help="also write the report here")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        print(json.dumps(measure(Path(name), arguments.pdf)))


def measure(folder: Path, pdf: Path | None) -> dict[str, float]:
    """Build the large job's report once; photos are read from disk as the store does."""
    job = large_job(folder)
    before_mib = _peak_mib()
    begin = time.perf_counter()
    begin_cpu = time.process_time()
    report = build_report(job.records, CONTENT, BUILT_AT, "bench")
    built = time.perf_counter()
    data = render_report_pdf(report, lambda sha256: (folder / sha256).read_bytes())
    done = time.perf_counter()
    cpu_s = time.process_time() - begin_cpu
    if pdf:
        pdf.write_bytes(data)
    return {
        "rooms": report.totals.rooms,
        "points": report.totals.points,
        "days": DAYS,
        "photos": PHOTOS,
        "moisture_readings": sum(isinstance(r, MoistureReading) for r in job.records),
        "air_readings": sum(isinstance(r, AirReading) for r in job.records),
        "photo_mib": round(sum(file.stat().st_size for file in folder.iterdir()) / 2**20, 1),
        "model_s": round(built - begin, 3),
        "pdf_s": round(done - built, 3),
        "total_s": round(done - begin, 3),
        "cpu_s": round(cpu_s, 3),
        "budget_s": BUDGET_S,
        "pdf_mib": round(len(data) / 2**20, 2),
        "peak_mib": round(_peak_mib(), 1),
        "peak_before_mib": round(before_mib, 1),
        "budget_mib": BUDGET_MIB,
    }


def _copied(record: Record, copy: int, new_ids: dict[UUID, UUID]) -> Record:
    changes: dict[str, object] = {"id": new_ids[record.id]}
    if isinstance(record, Room):
        changes |= {"name": f"{record.name} {copy + 1}", "x_m": record.x_m + Decimal(9) * copy}
    if isinstance(record, MoisturePoint):
        changes |= {
            "room_id": new_ids[record.room_id],
            "label": f"{record.label}{'abc'[copy - 1]}",
            "x_m": record.x_m + Decimal(9) * copy,
        }
    if isinstance(record, MoistureReading):
        changes["point_id"] = new_ids[record.point_id]
    return replace(record, **changes)  # type: ignore[arg-type]


def _write_photo(seed: int, folder: Path) -> tuple[str, int]:
    data = _photo(seed)
    sha256 = hashlib.sha256(data).hexdigest()
    (folder / sha256).write_bytes(data)
    return sha256, len(data)


def _photo(seed: int) -> bytes:
    base = Image.effect_noise((200, 150), 40 + seed).resize((4000, 3000))
    image = Image.merge("RGB", (base, base.transpose(Image.Transpose.FLIP_LEFT_RIGHT), base))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=82)
    return buffer.getvalue()


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
