"""Where the tablet is: only when it is wanted and permitted, and said in words when it is not known."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from app.ports.position import Fix
from tests.ui.driver import Driver
from tests.ui.page_checks import faults
from ui.viewmodels.position import FRESH_S, PositionModel, PositionState


class FakeReceiver:
    """A receiver at the edge: it is told what it would hear."""

    def __init__(self, there: bool = True) -> None:
        self.there = there
        self.on = False
        self.found: Callable[[float, float], None]
        self.lost: Callable[[], None]

    def start(self, found: Callable[[float, float], None], lost: Callable[[], None]) -> bool:
        self.found, self.lost, self.on = found, lost, self.there
        return self.there

    def stop(self) -> None:
        self.on = False


class Clock:
    """A clock that is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def granted(answer: Callable[[bool], None]) -> None:
    answer(True)


def test_nothing_listens_until_it_is_wanted(qapp: object) -> None:
    receiver = FakeReceiver()
    model = PositionModel(receiver=receiver, ask=granted)
    assert (model.state, model.fix(), receiver.on) == ("off", None, False)


def test_a_fix_counts_while_it_is_fresh_and_is_forgotten_when_switched_off(qapp: object) -> None:
    receiver, clock = FakeReceiver(), Clock()
    model = PositionModel(receiver=receiver, ask=granted, monotonic=clock)
    model.switch(True)
    assert model.state == PositionState.SEARCHING
    receiver.found(44.94, -123.0350004)
    assert model.fix() == Fix(Decimal("44.940000"), Decimal("-123.035000"))
    clock.now = FRESH_S + 1
    assert model.fix() is None
    receiver.found(44.94, -123.035)
    receiver.lost()
    assert model.state == PositionState.SEARCHING
    model.switch(False)
    assert (model.state, model.fix(), receiver.on) == ("off", None, False)
    receiver.found(1.0, 2.0)
    assert model.fix() is None


def test_a_refusal_and_a_missing_receiver_are_told_apart(qapp: object) -> None:
    refused = PositionModel(receiver=FakeReceiver(), ask=lambda answer: answer(False))
    refused.switch(True)
    missing = PositionModel(receiver=FakeReceiver(there=False), ask=granted)
    missing.switch(True)
    assert (refused.state, missing.state) == ("denied", "no_receiver")


def test_a_permission_that_comes_after_switching_off_changes_nothing(qapp: object) -> None:
    answers: list[Callable[[bool], None]] = []
    receiver = FakeReceiver()
    model = PositionModel(receiver=receiver, ask=answers.append)
    model.switch(True)
    assert model.state == PositionState.ASKING
    model.switch(False)
    answers[0](True)
    assert (model.state, receiver.on) == ("off", False)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "portrait"])
def test_the_settings_switch_it_and_say_what_is_missing(ui: Driver, size: tuple[int, int]) -> None:
    position = ui.model.position
    position._receiver, position._ask = FakeReceiver(), lambda answer: answer(False)
    ui.window.resize(*size)
    ui.model.go("settings")
    ui.settle()
    picker = ui.find("positionPicker")
    ui.press("segment_on", within="positionPicker")
    assert picker.property("current") == "on"
    assert any("does not let the app know" in words for words in ui.texts())
    assert not faults(ui)
    ui.press("segment_off", within="positionPicker")
    assert ui.model.settings.usePosition is False
