"""Operations as tablets send them."""

from __future__ import annotations

import itertools
from typing import Any
from uuid import UUID, uuid4

from app.jobsync.authoring import OpAuthor
from app.jobsync.hlc import HybridClock
from app.jobsync.ops import FeedRow, Op

JOB_FIELDS: dict[str, Any] = {
    "number": "J-1",
    "client_name": "Ana Example",
    "address": {
        "street": "Main 1", "city": "Town", "region": "CO", "postcode": "80000", "country": "US",
    },
    "claim_number": "C-1",
    "carrier": "Carrier",
    "source_of_loss": "pipe",
    "loss_at": "2026-11-01T08:00:00+00:00",
    "time_zone": "America/Denver",
    "elevation_m": "1600",
    "state": "OPEN",
    "created_at": "2026-11-01T09:00:00+00:00",
}  # fmt: skip
ROOM_FIELDS: dict[str, Any] = {
    "name": "Kitchen",
    "level": "Ground",
    "length_m": "4.20",
    "width_m": "3.10",
    "height_m": "2.50",
    "x_m": "0",
    "y_m": "0",
}
CHECKPOINT_FIELDS: dict[str, Any] = {
    "run_id": "01890000-0000-7000-8000-000000000001",
    "phase": "review",
    "title": "Approve the report",
    "asked_at": "2026-11-02T09:00:00+00:00",
    "state": "OPEN",
    "action": "",
    "decided_by": "",
    "reason": "",
}
PNG = b"\x89PNG\r\n\x1a\n"


def photo_fields(sha256: str, size_bytes: int) -> dict[str, Any]:
    """The fields of a photo record."""
    return {
        "visit_id": None,
        "room_id": None,
        "point_id": None,
        "phase": "before",
        "caption": "",
        "sha256": sha256,
        "size_bytes": size_bytes,
        "media_type": "image/png",
        "width_px": 1,
        "height_px": 1,
        "taken_at": "2026-11-01T09:00:00+00:00",
        "taken_by": "Ana",
    }


class Tablet:
    """Numbers and makes operations in wire form."""

    def __init__(self, device: str, start_ms: int = 1_790_000_000_000) -> None:
        ticks = itertools.count(start_ms)
        self.clock = HybridClock(device, lambda: next(ticks))
        self.author = OpAuthor(self.clock, uuid4)
        self.n = 0

    def next_n(self) -> int:
        """The next number."""
        self.n += 1
        return self.n

    def job(self, job_id: UUID | None = None) -> Op:
        """A new job."""
        job_id = job_id or uuid4()
        return self.author.add(self.next_n(), "job", job_id, job_id, JOB_FIELDS)

    def add(self, job_id: UUID, kind: str, fields: dict[str, Any]) -> Op:
        """A new record."""
        return self.author.add(self.next_n(), kind, job_id, uuid4(), fields)

    def room(self, job_id: UUID, name: str = "Kitchen") -> Op:
        """A new room."""
        return self.add(job_id, "room", {**ROOM_FIELDS, "name": name})

    def rename(self, room: Op, name: str, base: FeedRow | None) -> Op:
        """A new name for a room, having seen ``base``."""
        return self.author.set(
            self.next_n(), "room", room.job_id, room.record_id, {"name": name}, base
        )

    def decide(self, checkpoint: Op, action: str, by: str) -> Op:
        """An answer to a checkpoint."""
        args = {"action": action, "decided_by": by, "reason": "seen on site"}
        return self.author.act(
            self.next_n(), "checkpoint", checkpoint.job_id, checkpoint.record_id, "decide", args
        )


def wire(*ops: Op) -> list[dict[str, Any]]:
    """Operations as JSON objects."""
    return [dict(op.to_wire()) for op in ops]
