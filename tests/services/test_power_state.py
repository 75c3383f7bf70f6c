"""The battery as the system's files tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.services.power_state import Power, read_power
from ui.viewmodels.power import PowerModel


def supply(folder: Path, name: str, **files: str) -> None:
    (folder / name).mkdir()
    for file, text in files.items():
        (folder / name / file).write_text(text + "\n")


def test_the_emptiest_battery_of_the_machine_counts(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="64", status="Discharging")
    supply(tmp_path, "BAT1", type="Battery", capacity="18", status="Unknown")
    supply(tmp_path, "pen", type="Battery", scope="Device", capacity="3", status="Discharging")
    power = read_power(tmp_path)
    assert power == Power(18, on_battery=True)
    assert power.saving


@pytest.mark.parametrize("capacity", ["", "much", "-4", "250"])
def test_what_is_not_told_is_not_known(tmp_path: Path, capacity: str) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity=capacity, status="Discharging")
    assert read_power(tmp_path) == Power()
    assert read_power(tmp_path / "missing") == Power()


def test_a_battery_that_is_charged_spends_as_usual(tmp_path: Path) -> None:
    supply(tmp_path, "BAT0", type="Battery", capacity="5", status="Charging")
    assert not read_power(tmp_path).saving


def test_the_screen_hears_of_changes_only() -> None:
    states = [Power(), Power(50, True), Power(50, True), Power(9, True)]
    model = PowerModel(read=lambda: states.pop(0))
    heard: list[tuple[int, bool]] = []
    model.changed.connect(lambda: heard.append((model.batteryPct, model.saving)))
    for _ in range(4):
        model.look()
    assert heard == [(50, False), (9, True)]
