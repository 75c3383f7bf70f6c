"""Pictures for looking at: decoded and written anew in a process of its own that may do little and knows no secret.

What a sender put into a picture beside the picture (other formats, scripts, positions) is not in it any more.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from uuid import UUID, uuid4

from app.wire.api import ProblemCode
from cloud.blobs.folder import BlobFolder
from cloud.problems import Refusal

WITHIN_S = 30.0
SIDE_BY_SIDE = 2
WAIT_S = 10.0
MEDIA_TYPES = frozenset({"image/jpeg", "image/png", "image/webp"})
_PASSED_ON = ("PATH", "PYTHONPATH", "LC_ALL", "LD_LIBRARY_PATH")


class Edge(IntEnum):
    """The longest side of a rendition in pixels."""

    LIST = 640
    PAGE = 2048


class Renderer:
    """Makes renditions once and keeps them beside the files; safe to use from many threads."""

    def __init__(self, files: BlobFolder, root: Path) -> None:
        self._files = files
        self._root = root
        self._turn = threading.BoundedSemaphore(SIDE_BY_SIDE)

    def rendition(self, tenant_id: UUID, sha256: str, edge: Edge) -> bytes:
        """The picture as JPEG; ``Refusal``: 422 for one that cannot be decoded, 503 while many are made."""
        kept = self._root / tenant_id.hex / "renditions" / str(int(edge)) / f"{sha256}.jpg"
        if kept.exists():
            return kept.read_bytes()
        if not self._turn.acquire(timeout=WAIT_S):
            raise Refusal(
                503,
                ProblemCode.UNAVAILABLE,
                "Other pictures are being made. Ask again.",
                retry_after_s=5,
            )
        try:
            made = _render(self._files.pieces(tenant_id, sha256), edge)
        finally:
            self._turn.release()
        kept.parent.mkdir(parents=True, exist_ok=True)
        unfinished = kept.with_name(f"{uuid4().hex}.new")
        unfinished.write_bytes(made)
        unfinished.replace(kept)
        return made


def _render(pieces: Iterator[bytes], edge: Edge) -> bytes:
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            [sys.executable, "-m", "cloud.blobs.render_process", str(int(edge))],
            input=b"".join(pieces),
            capture_output=True,
            env=environment,
            timeout=WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise _not_shown() from None
    if done.returncode or not done.stdout:
        raise _not_shown()
    return done.stdout


def _not_shown() -> Refusal:
    return Refusal(
        422,
        ProblemCode.UNSUPPORTED_MEDIA,
        "This picture cannot be decoded safely, so it is not shown. Its original can be downloaded.",
    )
