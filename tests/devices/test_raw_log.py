"""The raw log: append-only, replayed to the same measurements, safe against a power cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidInput
from app.domain.measurement import Measurement, Unit
from app.ports.meters import Found
from devices.bthome.driver import pipeline
from devices.bthome.protocol import PacketDecoder
from devices.frames import RawFrame
from devices.pipeline import FramePipeline
from devices.profile import load_profile
from devices.raw_log import RawLog, from_line, read_frames, replay, to_line
from devices.simulator import driver as simulator
from devices.simulator.model import SimulatorSettings
from tests.devices.support import START, ManualClock, rest, until

FRAME = RawFrame(
    "bthome",
    "bthome:F3",
    "fcd2",
    bytes.fromhex("4014020c"),
    START,
    123,
    address="F3:33:33:33:33:33",
    serial="Näme",
    scale=Unit.PCT_MC,
)


def bthome_pipeline(_: RawFrame) -> FramePipeline:
    return pipeline(load_profile("bthome"), PacketDecoder())


@given(
    st.binary(max_size=64),
    st.datetimes(timezones=st.just(START.tzinfo)),
    st.integers(0, 2**62),
    st.one_of(st.none(), st.text(max_size=20)),
)
def test_a_frame_survives_its_line(
    data: bytes, at: datetime, stamp: int, serial: str | None
) -> None:
    frame = replace(FRAME, data=data, at=at, monotonic_ns=stamp, serial=serial)
    line = to_line(frame)
    assert "\n" not in line
    assert from_line(line) == frame


def test_the_log_only_grows(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "raw.jsonl"
    for stamp in (1, 2):
        log = RawLog(path)
        log.append(replace(FRAME, monotonic_ns=stamp))
        log.close()
    with path.open(encoding="utf-8") as lines:
        assert [frame.monotonic_ns for frame in read_frames(lines)] == [1, 2]


def test_a_line_that_a_power_cut_left_half_is_left_out() -> None:
    whole = to_line(FRAME)
    assert list(read_frames([whole + "\n", whole[:-20]])) == [FRAME]
    assert list(read_frames([whole + "\n", whole])) == [FRAME, FRAME]


def test_a_damaged_line_in_the_middle_is_an_error() -> None:
    with pytest.raises(InvalidInput, match="raw-log line"):
        list(read_frames(["rubbish\n", to_line(FRAME) + "\n"]))


def test_undecodable_frames_and_repeats_give_nothing_in_replay() -> None:
    frames = [FRAME, replace(FRAME, data=b"\x00"), replace(FRAME, monotonic_ns=124)]
    (measurement,) = replay(frames, bthome_pipeline)
    assert (measurement.value, measurement.unit) == (Decimal("30.74"), Unit.PCT_MC)
    assert (measurement.raw, measurement.at) == (FRAME.data, START)


async def test_a_replayed_session_gives_bit_identical_measurements(tmp_path: Path) -> None:
    path = tmp_path / "raw.jsonl"
    log = RawLog(path)
    settings = SimulatorSettings(seed=5, interval_s=0.005)
    driver = simulator.SimulatorDriver(ManualClock(12.5), settings, raw_log=log)
    session = await driver.open(Found("simulator", "simulator:air", "Air", "air"))
    count = 0

    def enough(event: object) -> bool:
        nonlocal count
        count += isinstance(event, Measurement)
        return count == 20

    events = await until(session, enough) + await rest(session)
    log.close()
    live = [event for event in events if isinstance(event, Measurement)]
    with path.open(encoding="utf-8") as lines:
        again = list(
            replay(read_frames(lines), lambda _: simulator.pipeline(load_profile("simulator")))
        )
    assert again == live
