"""The session engine: order of states, back-off, watchdog, bounded stream, errors of drivers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal

import pytest

from app.domain.measurement import Measurement, Quantity, Unit
from app.ports.meters import Found, LinkState, LinkStatus
from devices.frames import DecodedFrame, DecodedValue, DecodeError, RawFrame
from devices.pipeline import FramePipeline
from devices.quality import Deduplicator, RangeGate
from devices.session import EventStream, LinkedSession, LinkLost, LinkPolicy
from tests.devices.support import SystemClock, is_state, is_value, measured, rest, states, until

FOUND = Found("test", "test:1", "Test meter", "nowhere")
QUICK = LinkPolicy(
    expected_interval_s=0.02, first_reading_s=0.1, backoff_first_s=0.01, backoff_max_s=0.04
)


def decode(frame: RawFrame) -> DecodedFrame:
    if frame.data == b"fault":
        return DecodedFrame((), notes=("Sensor fault.",))
    try:
        value = Decimal(frame.data.decode("ascii"))
    except ArithmeticError as error:
        raise DecodeError("no number") from error
    return DecodedFrame((DecodedValue(Quantity.MATERIAL_MOISTURE, value, Unit.PCT_MC),))


class ScriptedSession(LinkedSession):
    """Runs one coroutine per attempt, the last one again and again."""

    def __init__(self, *attempts: Callable[[ScriptedSession], Awaitable[None]]) -> None:
        pipeline = FramePipeline(decode, RangeGate(), Deduplicator(heartbeat_s=0))
        super().__init__(FOUND, pipeline, SystemClock(), QUICK)
        self._attempts = list(attempts)
        self.start()

    async def _serve(self) -> None:
        attempt = self._attempts.pop(0) if len(self._attempts) > 1 else self._attempts[0]
        await attempt(self)

    def send(self, data: bytes) -> None:
        self._deliver("line", data)


async def for_ever(session: ScriptedSession) -> None:
    await asyncio.Event().wait()


async def refuse(session: ScriptedSession) -> None:
    raise LinkLost("It is off.")


async def send_one(session: ScriptedSession) -> None:
    session.send(b"17.3")
    await for_ever(session)


async def test_a_session_tells_connecting_live_and_closed() -> None:
    session = ScriptedSession(send_one)
    events = await until(session, is_value(Quantity.MATERIAL_MOISTURE, "17.3"))
    assert states(events) == [LinkState.CONNECTING, LinkState.LIVE]
    assert states(await rest(session)) == [LinkState.CLOSED]


async def test_pauses_between_attempts_double_up_to_the_most() -> None:
    session = ScriptedSession(refuse)
    pauses: list[float | None] = []
    while len(pauses) < 4:
        lost = (await until(session, is_state(LinkState.LOST)))[-1]
        assert isinstance(lost, LinkStatus)
        assert lost.detail == "It is off."
        pauses.append(lost.retry_in_s)
    await rest(session)
    assert pauses == [0.01, 0.02, 0.04, 0.04]


async def test_a_silent_link_is_stale_and_made_anew() -> None:
    session = ScriptedSession(send_one)
    events = await until(session, is_state(LinkState.STALE))
    events += await until(session, is_state(LinkState.LIVE))
    await rest(session)
    assert states(events) == [
        LinkState.CONNECTING,
        LinkState.LIVE,
        LinkState.STALE,
        LinkState.CONNECTING,
        LinkState.LIVE,
    ]


async def test_an_attempt_without_a_reading_is_lost() -> None:
    session = ScriptedSession(for_ever)
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    await rest(session)
    assert isinstance(lost, LinkStatus)
    assert "No reading from Test meter" in lost.detail
    assert lost.retry_in_s == QUICK.backoff_first_s


async def test_what_could_not_be_read_is_the_reason_of_the_loss() -> None:
    async def send_garbage(session: ScriptedSession) -> None:
        session.send(b"rubbish")
        await for_ever(session)

    session = ScriptedSession(send_garbage)
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    await rest(session)
    assert isinstance(lost, LinkStatus)
    assert lost.detail == "no number"
    assert session.undecoded > 0


async def test_a_sensor_fault_is_told_once_and_its_end_too() -> None:
    async def fault_and_recover(session: ScriptedSession) -> None:
        for data in (b"17", b"fault", b"fault", b"18"):
            session.send(data)
        await for_ever(session)

    session = ScriptedSession(fault_and_recover)
    events = await until(session, is_state(LinkState.STALE))
    await rest(session)
    details = [each.detail for each in events if isinstance(each, LinkStatus)]
    assert details[1:-1] == ["Receiving.", "Sensor fault.", "Receiving."]


async def test_a_driver_with_a_bug_is_told_and_tried_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def crash(session: ScriptedSession) -> None:
        raise ZeroDivisionError

    session = ScriptedSession(crash, send_one)
    events = await until(session, is_value(Quantity.MATERIAL_MOISTURE))
    await rest(session)
    lost = next(each for each in events if is_state(LinkState.LOST)(each))
    assert isinstance(lost, LinkStatus)
    assert "ZeroDivisionError" in lost.detail
    assert "driver test failed" in caplog.text


async def test_closing_twice_says_closed_once() -> None:
    session = ScriptedSession(send_one)
    await session.close()
    assert states(await rest(session))[-1:] == [LinkState.CLOSED]
    assert await rest(session) == []


async def test_a_slow_reader_loses_old_measurements_but_no_status() -> None:
    stream = EventStream(capacity=3)
    stream.put(LinkStatus("meter", LinkState.LIVE))
    for index in range(5):
        stream.put(measured(str(index), index))
    stream.put(LinkStatus("meter", LinkState.CLOSED))
    events = [event async for event in stream]
    values = [event.value for event in events if isinstance(event, Measurement)]
    assert values == [2, 3, 4]
    assert states(events) == [LinkState.LIVE, LinkState.CLOSED]
    assert stream.dropped == 2
