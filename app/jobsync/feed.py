"""A page of the feed, as the server makes it and a device takes it in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.jobsync.chain import Cursor
from app.jobsync.ops import FeedRow


@dataclass(frozen=True, slots=True)
class PullPage:
    """One page of the feed.

    ``cursors`` replace those of the named jobs. ``reset``: the server's history differs from what
    this device read, the job starts again. ``revoked``: this user may no longer see the job.
    ``added``: jobs this user may see and has no cursor for. ``more``: further pages follow.
    """

    rows: tuple[FeedRow, ...]
    cursors: Mapping[UUID, Cursor]
    reset: tuple[UUID, ...]
    revoked: tuple[UUID, ...]
    added: tuple[UUID, ...]
    more: bool
