"""Range gate, de-duplication and the moment of a pin reading."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.measurement import ALLOWED_UNITS, Quality, Quantity, Unit
from devices.quality import PHYSICAL_RANGES, Deduplicator, HoldTrigger, RangeGate
from tests.devices.support import measured

STEP_S = 0.25


def readings_of(trigger: HoldTrigger, values: list[str]) -> list[Decimal]:
    measurements = (measured(value, index * STEP_S) for index, value in enumerate(values))
    fired = (trigger.feed(measurement) for measurement in measurements)
    return [reading.value for reading in fired if reading is not None]


def test_every_quantity_and_unit_has_a_range() -> None:
    allowed = {(quantity, unit) for quantity, units in ALLOWED_UNITS.items() for unit in units}
    assert set(PHYSICAL_RANGES) == allowed


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("-60", Quality.GOOD),
        ("120", Quality.GOOD),
        ("305.0", Quality.OUT_OF_RANGE),
        ("-60.1", Quality.OUT_OF_RANGE),
    ],
)
def test_the_range_gate_marks_what_cannot_be_true(value: str, expected: Quality) -> None:
    gate = RangeGate()
    assert gate.quality(Quantity.AIR_TEMPERATURE, Unit.CELSIUS, Decimal(value)) is expected


def test_a_family_may_narrow_the_range() -> None:
    key = (Quantity.AIR_TEMPERATURE, Unit.CELSIUS)
    gate = RangeGate({key: (Decimal(0), Decimal(50))})
    assert gate.quality(*key, Decimal("-1")) is Quality.OUT_OF_RANGE


def test_repeated_packet_ids_and_short_replays_pass_once() -> None:
    unique = Deduplicator(sequence_heartbeat_s=30)
    sequences = [(254, 0.0), (254, 0.1), (255, 1.0), (0, 2.0), (255, 2.1), (1, 3.0)]
    accepted = [unique.accept(measured("9", at, sequence=each)) for each, at in sequences]
    assert accepted == [True, False, True, True, False, True]
    assert unique.accept(measured("9", 40, sequence=1)), "the heart-beat passes"


def test_an_unchanged_value_passes_again_as_a_heartbeat_only() -> None:
    unique = Deduplicator(heartbeat_s=30)
    times = [0.0, 0.1, 29.9, 30.0]
    assert [unique.accept(measured("9", at)) for at in times] == [True, False, False, True]
    assert unique.accept(measured("9.1", 30.1)), "a change passes at once"


@given(st.lists(st.integers(0, 255), max_size=60))
def test_a_packet_id_is_never_accepted_twice_in_a_row(ids: list[int]) -> None:
    unique = Deduplicator()
    accepted = [
        each
        for index, each in enumerate(ids)
        if unique.accept(measured("9", index * 0.01, sequence=each))
    ]
    assert all(first != second for first, second in pairwise(accepted))


def test_a_stable_value_is_taken_once_and_again_after_lift_off() -> None:
    rising_then_stable = ["2", "2", "14", "16", "17.2", "17.3", "17.4", *["17.3"] * 8]
    lifted_then_stable = ["1", "1", "22", "22.1", "22.0", "22.1", "22.1", "22.0", "22.0", "22.1"]
    values = rising_then_stable + lifted_then_stable
    assert readings_of(HoldTrigger(), values) == [Decimal("17.3"), Decimal("22.0")]


def test_a_value_that_wanders_is_never_taken() -> None:
    assert readings_of(HoldTrigger(), [str(10 + index) for index in range(40)]) == []


def test_a_silent_gap_does_not_count_as_stable() -> None:
    trigger = HoldTrigger(min_count=3)
    assert trigger.feed(measured("17", 0)) is None
    assert trigger.feed(measured("17", 60)) is None


def test_a_meter_that_is_slower_than_the_stable_time_is_taken_too() -> None:
    trigger = HoldTrigger(stable_s=0.2, min_count=3)
    fired = [trigger.feed(measured("17", index * 2.0)) for index in range(3)]
    assert [each is not None for each in fired] == [False, False, True]


def test_the_reading_is_marked_as_held() -> None:
    trigger = HoldTrigger()
    fired = [trigger.feed(measured("17.3", index * STEP_S)) for index in range(8)]
    reading = next(each for each in fired if each is not None)
    assert Quality.HELD in reading.quality


def test_the_hold_key_of_a_meter_decides_alone() -> None:
    trigger = HoldTrigger()
    held = measured("18.2", 0.1, quality=Quality.HELD)
    assert trigger.feed(held) == held
    assert trigger.feed(held) is None, "one reading a hold"
    assert readings_of(trigger, ["18.2"] * 20) == [], "stability no longer counts"
    assert trigger.feed(held) == held, "the next hold"


def test_doubtful_values_break_the_stability() -> None:
    trigger = HoldTrigger()
    values = [measured("17", index * STEP_S) for index in range(6)]
    values.append(measured("17", 6 * STEP_S, quality=Quality.OUT_OF_RANGE))
    values += [measured("17", (7 + index) * STEP_S) for index in range(5)]
    assert [trigger.feed(each) for each in values] == [None] * len(values)


def test_value_time_and_bytes_of_a_reading_belong_together() -> None:
    trigger = HoldTrigger()
    shown = ["17.3", "17.4", "17.3", "17.3", "17.2", "17.3", "17.5", "17.4"]
    measurements = [
        measured(value, index * STEP_S, raw=f"{index}:{value}".encode())
        for index, value in enumerate(shown)
    ]
    reading = next(filter(None, map(trigger.feed, measurements)))
    assert (reading.value, reading.raw) == (Decimal("17.3"), b"5:17.3")
    assert reading.monotonic_ns == measurements[5].monotonic_ns


@given(st.lists(st.decimals(0, 60, places=1), min_size=1, max_size=80))
def test_a_reading_is_one_of_the_values_that_were_shown(values: list[Decimal]) -> None:
    for reading in readings_of(HoldTrigger(), [str(value) for value in values]):
        assert reading in values
        assert reading >= Decimal(5)
