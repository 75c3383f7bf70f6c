"""Work that the server repeats goes on after a bad round and ends when it is told to."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy.exc import OperationalError

from cloud.repeated_work import RepeatedWork

PATIENCE_S = 60


@pytest.mark.parametrize(
    "fault", [OperationalError("select 1", None, Exception("gone")), RuntimeError("a defect")]
)
def test_a_bad_round_does_not_end_the_work(fault: Exception) -> None:
    rounds, went_on = list[int](), threading.Event()

    def work() -> None:
        rounds.append(1)
        if len(rounds) == 1:
            raise fault
        went_on.set()

    thread = RepeatedWork("postman", 0.0, work)
    thread.start()
    assert went_on.wait(PATIENCE_S)
    thread.stop()
    done = len(rounds)
    assert done >= 2
    assert thread.stopping


def test_a_long_round_is_told_to_end_and_waited_for() -> None:
    begun, ended = threading.Event(), list[bool]()

    def work() -> None:
        begun.set()
        while not thread.stopping:
            threading.Event().wait(0.01)
        ended.append(True)

    thread = RepeatedWork("scanner", 0.0, work)
    thread.start()
    assert begun.wait(PATIENCE_S)
    thread.stop()
    assert ended == [True]


def test_work_that_never_began_can_be_stopped() -> None:
    done: list[bool] = []
    thread = RepeatedWork("webhooks", 0.0, lambda: done.append(True))
    thread.stop()
    assert thread.stopping
    assert not done
