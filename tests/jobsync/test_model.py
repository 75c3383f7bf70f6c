"""The sync core under random faults; the mutants in ``test_mutants`` show that it would notice."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.jobsync.lost_record_model import LostRecordModel
from tests.jobsync.sync_model import SyncModel
from tests.jobsync.whole_model import WholeModel


def run(model: type[SyncModel], examples: int, steps: int) -> None:
    """Run a model."""
    run_state_machine_as_test(
        model,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_three_devices_converge_and_lose_nothing() -> None:
    run(SyncModel, examples=200, steps=40)


def test_tablets_that_come_and_go_lose_nothing_that_anybody_still_holds() -> None:
    run(WholeModel, examples=60, steps=40)


@pytest.mark.slow
def test_what_is_edited_while_the_server_lacks_it_is_applied_later() -> None:
    run(LostRecordModel, examples=200, steps=30)


@pytest.mark.slow
def test_tablets_that_come_and_go_lose_nothing_many_times() -> None:
    run(WholeModel, examples=4000, steps=60)


@pytest.mark.slow
def test_three_devices_converge_and_lose_nothing_many_times() -> None:
    run(SyncModel, examples=4000, steps=60)
