"""Small files that are old or new, never half."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from app.domain.errors import StoreFull
from app.storage.durable_files import write_durably


def test_a_full_disk_leaves_the_old_content_and_no_rest_of_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "head.json"
    write_durably(path, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreFull, match="free some space"):
        write_durably(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
