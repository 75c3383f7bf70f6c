"""The page on commands names every key that ``sync --json`` prints, and no other."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

from app.services.sync_views import (
    AccountView,
    ConflictSide,
    ConflictView,
    RefusedView,
    StorageView,
    SyncStatus,
    WaitingFiles,
)
from app.services.views import JobSync, SyncCounts

PAGE = Path(__file__).parents[2] / "docs" / "commands.md"
ADDED = {"problems", "everything_is_on_the_server"}
PARTS = (
    SyncCounts, JobSync, ConflictView, ConflictSide, RefusedView, AccountView, StorageView,
    WaitingFiles,
)  # fmt: skip


def names(kind: type) -> set[str]:
    return {field.name for field in fields(kind)}


def test_every_key_is_there_and_no_other() -> None:
    section = PAGE.read_text("utf-8").partition("## What `sync --json` prints")[2]
    rows = re.findall(r"^\| (`.+?) \| (.+) \|$", section, re.MULTILINE)
    keys = {key.removesuffix("[]") for first, _ in rows for key in re.findall(r"`([^`]+)`", first)}
    assert keys == names(SyncStatus) | ADDED
    inside = {key for _, words in rows for key in re.findall(r"`([^`]+)`", words)}
    missing = {name for part in PARTS for name in names(part)} - inside
    assert not missing
