"""Circuits: the continuous share, packing that never says no when it fits, countries."""

from __future__ import annotations

import time
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.quantities import Amount, AmountUnit
from standards.sizing.circuit_packing import pack
from standards.sizing.power import Circuit, Country, Load, PowerPlan, plan_power


def amps(value: str | float) -> Amount:
    return Amount(Fraction(str(value)), AmountUnit.AMP)


def plan(
    circuits: Sequence[float], loads: Sequence[float], country: Country = Country.US
) -> PowerPlan:
    return plan_power(
        [Circuit(f"c{n}", amps(size)) for n, size in enumerate(circuits, start=1)],
        [Load(f"m{n}", amps(size)) for n, size in enumerate(loads, start=1)],
        country,
    )


def placed(found: PowerPlan) -> list[list[Fraction]]:
    return [[load.amps for load in circuit.loads] for circuit in found.circuits]


def test_worked_example() -> None:
    found = plan([15, 15], [8, 2, 2, 2, 2, 2, 2, 2])
    assert found.fits
    assert placed(found) == [[8, 2, 2], [2, 2, 2, 2, 2]]
    assert [circuit.limit_a for circuit in found.circuits] == [12, 12]
    assert float(found.kwh_per_day) == pytest.approx(22 * 120 * 24 / 1000)


def test_the_total_alone_never_decides() -> None:
    found = plan([15, 15], [7, 7, 7])
    assert sum(load for load in (7, 7, 7)) < 24
    assert not found.fits
    assert [load.amps for load in found.unplaced] == [7]
    assert found.proven


@pytest.mark.parametrize(
    ("breaker", "load", "fits"),
    [(15, 12, True), (15, 12.1, False), (20, 16, True), (20, 16.1, False)],
)
def test_eighty_percent_of_the_breaker(breaker: float, load: float, fits: bool) -> None:
    assert plan([breaker], [load]).fits is fits


def test_1440_and_1920_watts_fill_american_circuits() -> None:
    for breaker, watts in ((15, 1440), (20, 1920)):
        for extra, fits in ((0, True), (1, False)):
            load = Load("heater", Amount.of(watts + extra, AmountUnit.WATT))
            assert plan_power([Circuit("c", amps(breaker))], [load]).fits is fits


def test_first_fit_decreasing_alone_would_fail_here() -> None:
    found = plan([12.5, 12.5], [5, 5, 3, 3, 2, 2])  # 10 A each: 5+5 and 3+3+2+2
    assert found.fits
    hard = plan([12.5, 12.5], [4, 4, 3, 3, 3, 3])  # greedy: 4+4, 3+3+3, and 3 left over
    assert hard.fits
    assert sorted(map(sorted, placed(hard))) == [[3, 3, 4], [3, 3, 4]]


def test_what_already_runs_on_a_circuit_counts() -> None:
    busy = Circuit("kitchen", amps(15), amps(5))
    assert plan_power([busy], [Load("m", amps(7))]).fits
    found = plan_power([busy], [Load("m", amps("7.1"))])
    assert not found.fits
    assert found.circuits[0].spare_a == 7
    with pytest.raises(InvalidInput, match="already carries"):
        plan_power([Circuit("kitchen", amps(15), amps(13))], [Load("m", amps(1))])


@pytest.mark.parametrize(
    ("country", "breaker", "load", "fits"),
    [
        (Country.AU, 20, 8, True),
        (Country.AU, 20, 8.1, False),  # 80 % of a 10 A outlet
        (Country.NZ, 20, 8.1, False),
        (Country.UK, 32, 10.4, True),
        (Country.UK, 32, 10.5, False),  # 80 % of a 13 A plug
        (Country.US, 20, 10.5, True),
    ],
)
def test_a_socket_may_be_weaker_than_its_breaker(
    country: Country, breaker: float, load: float, fits: bool
) -> None:
    assert plan([breaker], [load], country).fits is fits


def test_watts_become_amps_at_the_voltage_of_the_country() -> None:
    load = [Load("heater", Amount.of(1150, AmountUnit.WATT))]
    circuit = [Circuit("c", amps(10))]
    assert plan_power(circuit, load, Country.AU).circuits[0].load_a == 5
    assert not plan_power(circuit, load, Country.US).fits
    site = plan_power(circuit, load, Country.UK, Decimal(115))
    assert site.unplaced[0].amps == 10


@pytest.mark.parametrize(
    ("circuits", "loads"), [([], [1]), ([15], []), ([0], [1]), ([15], [0]), ([15], [-2])]
)
def test_nothing_to_plan_is_refused(circuits: list[float], loads: list[float]) -> None:
    with pytest.raises(InvalidInput):
        plan(circuits, loads)


def test_a_large_house_is_planned_quickly_and_honestly() -> None:
    started = time.thread_time()
    found = plan([15] * 12, [2.7, 3.1, 1.9, 5.3, 7.7] * 11)
    assert time.thread_time() - started < 5
    assert len(found.unplaced) + sum(len(c.loads) for c in found.circuits) == 55
    for circuit in found.circuits:
        assert circuit.load_a <= circuit.limit_a


def best_by_trying(free: Sequence[int], loads: Sequence[int]) -> int:
    """Fewest loads left out, over every assignment."""
    best = len(loads)
    for places in product(range(-1, len(free)), repeat=len(loads)):
        sums = [0] * len(free)
        for size, place in zip(loads, places, strict=True):
            if place >= 0:
                sums[place] += size
        if all(total <= room for total, room in zip(sums, free, strict=True)):
            best = min(best, places.count(-1))
    return best


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 12), min_size=1, max_size=3),
    st.lists(st.integers(1, 9), min_size=1, max_size=6),
)
def test_no_arrangement_is_better_than_the_packing(free: list[int], loads: list[int]) -> None:
    packing = pack([Fraction(room) for room in free], [Fraction(size) for size in loads])
    assert packing.proven
    assert packing.places.count(None) == best_by_trying(free, loads)
    for number, room in enumerate(free):
        on = [s for s, place in zip(loads, packing.places, strict=True) if place == number]
        assert sum(on) <= room
