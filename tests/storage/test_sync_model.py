"""The sync model of ``tests/jobsync`` with three real stores in place of its reference ones."""

from __future__ import annotations

import random
from uuid import UUID

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import initialize, run_state_machine_as_test

from app.storage.audit_check import verify_store
from tests.jobsync.model_server import Data, ModelServer
from tests.jobsync.sync_model import DEVICES, START_MS, SyncModel
from tests.storage.model_store import ModelStore


class StoreModel(SyncModel):
    """Every rule and invariant of the model, and in the end every store must verify."""

    @initialize(seed=st.integers(0, 2**32))
    def begin(self, seed: int) -> None:
        self.now = START_MS
        self.skews = [0] * DEVICES
        self.skewed = self.restored = False
        self.server = ModelServer(lambda: self.now)
        self.backup: Data | None = None
        self.old_requests = []
        self.made = {}
        self.random = random.Random(seed)
        self.real = [
            ModelStore(lambda i=i: self.now + self.skews[i], self.new_id)  # type: ignore[misc]
            for i in range(DEVICES)
        ]
        self.stores = self.real  # type: ignore[assignment]
        self.job: UUID = self.new_id()
        self.note(self.stores[0].add("job", self.job, self.job, {"v": 0}))
        for index in range(DEVICES):
            self.sync(index)

    def teardown(self) -> None:
        try:
            super().teardown()
            for store in getattr(self, "real", []):
                found = verify_store(store.store)
                assert [problem for problem in found if problem.where != "audit chain"] == []
        finally:
            for store in getattr(self, "real", []):
                store.dispose()


def run(examples: int, steps: int) -> None:
    run_state_machine_as_test(
        StoreModel,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_a_store_verifies_after_a_record_was_deleted_and_brought_back_by_sync() -> None:
    state = StoreModel()
    state.begin(seed=1)
    state.add(i=0, kind="room", v=3)
    state.sync(0)
    row = next(row for row in state.stores[0].view().values() if row.entity == "room")
    state.note(state.stores[0].delete(row))
    state.sync(0)
    state.bring_back(i=0, k=0)
    state.sync(0)
    assert not state.stores[0].view()[row.id].dead
    state.teardown()


def test_three_real_stores_converge_and_lose_nothing() -> None:
    run(examples=6, steps=25)


@pytest.mark.slow
def test_three_real_stores_converge_and_lose_nothing_many_times() -> None:
    run(examples=150, steps=40)
