"""The model with one rule more: a device edits what the server has just lost, before its author sends it again.

By chance alone the steps of it hardly ever come together.
"""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.jobsync.sync_model import DEVICES, SyncModel, choice, device_index


class LostRecordModel(SyncModel):
    """What is edited meanwhile waits for its record and is then applied."""

    @rule(i=device_index, away=st.integers(1, DEVICES - 1), v=choice)
    def edit_what_the_server_lost(self, i: int, away: int, v: int) -> None:
        author = (i + away) % DEVICES
        self.take_backup()
        made = self.stores[author].add("room", self.job, self.new_id(), {"v": 0, "w": 0})
        self.note(made)
        self.sync(author)
        self.sync(i)
        row = self.stores[i].view()[made.record_id]
        self.note(self.stores[i].set(row, {"v": 1 + v % 9}))
        self.restore_backup()
        self.push(i, 5, None)
