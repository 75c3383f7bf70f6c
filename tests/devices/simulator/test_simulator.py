"""The simulator: same interface, seeded, marked as simulated."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.ports.meters import Found, LinkState
from devices.frames import DecodeError
from devices.simulator.driver import AIR_METER, MOISTURE_METER, SimulatorDriver
from devices.simulator.model import AirCurve, DryingCurve, SimulatedSite, SimulatorSettings
from devices.simulator.protocol import decode_line, encode_line
from tests.devices.support import ManualClock, SystemClock, is_value, rest, states, until

QUICK = SimulatorSettings(seed=3, interval_s=0.01)


async def test_training_offers_a_moisture_meter_and_a_hygrometer() -> None:
    driver = SimulatorDriver(SystemClock(), QUICK)
    found = [each async for each in driver.discover(timeout_s=0)]
    assert found == [MOISTURE_METER, AIR_METER]


async def test_every_value_says_that_it_is_simulated() -> None:
    session = await SimulatorDriver(SystemClock(), QUICK).open(AIR_METER)
    events = await until(session, is_value(Quantity.RELATIVE_HUMIDITY))
    events += await rest(session)
    readings = [event for event in events if isinstance(event, Measurement)]
    assert {each.quantity for each in readings} >= {
        Quantity.AIR_TEMPERATURE,
        Quantity.RELATIVE_HUMIDITY,
    }
    assert all(Quality.SIMULATED in each.quality for each in readings)
    assert states(events) == [LinkState.CONNECTING, LinkState.LIVE, LinkState.CLOSED]


async def test_drying_follows_the_given_clock() -> None:
    clock = ManualClock()
    settings = SimulatorSettings(interval_s=0.01, hours_per_second=1.0, scale=Unit.PCT_MC)
    session = await SimulatorDriver(clock, settings).open(MOISTURE_METER)
    wet = (await until(session, is_value(Quantity.MATERIAL_MOISTURE)))[-1]
    clock.elapsed_s = 200.0
    dry = (
        await until(
            session, lambda event: isinstance(event, Measurement) and event.value < Decimal(12)
        )
    )[-1]
    await rest(session)
    assert isinstance(wet, Measurement)
    assert isinstance(dry, Measurement)
    assert wet.value > Decimal(31)
    assert (wet.unit, dry.at) == (Unit.PCT_MC, clock.now())


async def test_an_unknown_meter_is_refused() -> None:
    with pytest.raises(InvalidInput, match="Allowed: moisture, air"):
        await SimulatorDriver(SystemClock()).open(Found("simulator", "x", "x", "toaster"))


@given(st.integers(0, 2**31), st.integers(0, 500), st.floats(0, 1e5))
def test_equal_seeds_give_equal_values(seed: int, step: int, elapsed_s: float) -> None:
    settings = SimulatorSettings(seed=seed, hours_per_second=0.01)
    first, second = SimulatedSite(settings), SimulatedSite(settings)
    assert first.moisture(step, elapsed_s) == second.moisture(step, elapsed_s)
    assert first.air(step, elapsed_s) == second.air(step, elapsed_s)


@given(st.floats(0, 1000), st.floats(0, 1000))
def test_a_wall_only_gets_drier(first_h: float, second_h: float) -> None:
    curve, air = DryingCurve(), AirCurve()
    early, late = sorted((first_h, second_h))
    assert curve.start >= curve.at(early) >= curve.at(late) >= curve.end
    assert air.rh_at(early) >= air.rh_at(late)


def test_pins_leave_the_wall_in_the_rhythm_that_is_set() -> None:
    site = SimulatedSite(SimulatorSettings(lift_every_s=8, lift_for_s=2))
    shown = [site.moisture(step, float(step))[0][1] for step in range(16)]
    lifted = [step for step, value in enumerate(shown) if value == 0]
    assert lifted == [6, 7, 14, 15]


@given(st.integers(0, 10_000), st.floats(0, 1e5))
def test_a_line_is_read_back(step: int, elapsed_s: float) -> None:
    samples = SimulatedSite(SimulatorSettings()).air(step, elapsed_s)
    frame = decode_line(encode_line(step, samples))
    assert tuple((each.quantity, each.value, each.unit) for each in frame.values) == samples
    assert frame.sequence == step % 256


@given(st.one_of(st.binary(max_size=60), st.text(max_size=60).map(lambda text: text.encode())))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    for line in (data, b"SIM1;7;" + data):
        with pytest.raises(DecodeError):
            decode_line(line)
