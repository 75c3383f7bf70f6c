"""The sync core under random faults; the mutants in ``test_mutants`` show that it would notice."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.jobsync.sync_model import SyncModel


def run(examples: int, steps: int) -> None:
    """Run the model."""
    run_state_machine_as_test(
        SyncModel,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_three_devices_converge_and_lose_nothing() -> None:
    run(examples=300, steps=40)


@pytest.mark.slow
def test_three_devices_converge_and_lose_nothing_many_times() -> None:
    run(examples=4000, steps=60)
