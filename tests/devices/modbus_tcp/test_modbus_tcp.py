"""Modbus TCP: pymodbus's own server on loopback, read live and again in replay; damaged packets refused."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pymodbus.server import ModbusTcpServer
from pymodbus.simulator import DataType, SimData, SimDevice

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity
from app.ports.meters import Found, LinkState
from devices.frames import DecodeError
from devices.modbus.protocol import shipped_map
from devices.modbus_tcp.driver import ModbusTcpDriver
from devices.modbus_tcp.protocol import decode_exchange, split_address
from devices.session import LinkPolicy
from tests.devices.support import SystemClock, is_state, is_value, rest, until

HMP = shipped_map("vaisala_hmp")
TWO = replace(HMP, registers=HMP.registers[:2])
REQUEST = bytes.fromhex("000100000006f00300000002")
ANSWER = bytes.fromhex("000100000007f003047ae141f4")
QUICK = LinkPolicy(0.1, stale_after=20, first_reading_s=3.0, backoff_first_s=0.1)


@asynccontextmanager
async def instrument() -> AsyncIterator[tuple[str, Any]]:
    """A Vaisala-like instrument: 30.56 %RH and 21.5 °C, low half first."""
    words = [0x7AE1, 0x41F4, 0x0000, 0x41AC]
    block = SimData(address=0, values=words, datatype=DataType.REGISTERS)
    server: Any = ModbusTcpServer(SimDevice(id=240, simdata=[block]), address=("127.0.0.1", 0))
    await server.listen()
    port = server.transport.sockets[0].getsockname()[1]
    try:
        yield f"127.0.0.1:{port}", server
    finally:
        await server.shutdown()


async def test_an_instrument_in_the_network_is_read_and_its_loss_told() -> None:
    async with instrument() as (address, server):
        driver = ModbusTcpDriver(SystemClock(), policy=QUICK, register_maps={address: TWO})
        session = await driver.open(Found("modbus_tcp", "modbus_tcp:1", "Indigo", address))
        humidity = (await until(session, is_value(Quantity.RELATIVE_HUMIDITY, "30.56")))[-1]
        await until(session, is_value(Quantity.AIR_TEMPERATURE, "21.5"))
        again = decode_exchange(TWO, humidity.raw)  # type: ignore[union-attr]
        assert again.values[0].value == Decimal("30.56")
        await server.shutdown()
        lost = (await until(session, is_state(LinkState.LOST)))[-1]
        assert "answer" in lost.detail  # type: ignore[union-attr]
        await rest(session)


async def test_nobody_there_is_told_with_what_to_look_at() -> None:
    driver = ModbusTcpDriver(SystemClock(), policy=QUICK)
    session = await driver.open(Found("modbus_tcp", "modbus_tcp:1", "Indigo", "127.0.0.1:9"))
    lost = (await until(session, is_state(LinkState.LOST)))[-1]
    await rest(session)
    assert lost.detail == (  # type: ignore[union-attr]
        "127.0.0.1:9 does not answer: is the instrument on and in this network?"
    )


async def test_a_network_is_not_searched() -> None:
    driver = ModbusTcpDriver(SystemClock(), register_maps={"10.0.0.1": TWO})
    assert [found async for found in driver.discover(1.0)] == []


def test_an_exchange_is_read() -> None:
    decoded = decode_exchange(HMP, REQUEST + ANSWER)
    assert [(each.quantity, each.value) for each in decoded.values] == [
        (Quantity.RELATIVE_HUMIDITY, Decimal("30.56"))
    ]


@pytest.mark.parametrize(
    ("exchange", "said"),
    [
        (REQUEST, "ends inside its head"),
        (REQUEST + ANSWER[:-1], "not as long as it says"),
        (REQUEST + ANSWER + b"\x00", "behind the answer"),
        (REQUEST + b"\x00\x02" + ANSWER[2:], "does not belong"),
        (REQUEST + bytes.fromhex("000100000003f08302"), "no such register"),
        (REQUEST + bytes.fromhex("000100010003f08302"), "protocol 1"),
        (REQUEST + bytes.fromhex("000100000005f0030241f4"), "2 registers were asked for"),
        (REQUEST + bytes.fromhex("000100000007f004047ae141f4"), "another function"),
        (bytes.fromhex("000100000006f00600000002") + ANSWER, "does not ask for registers"),
    ],
)
def test_what_cannot_be_read_says_why(exchange: bytes, said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        decode_exchange(HMP, exchange)


@given(st.binary(max_size=40))
def test_no_bytes_raise_anything_but_a_decode_error(data: bytes) -> None:
    for exchange in (data, REQUEST + data):
        with pytest.raises(DecodeError):
            decode_exchange(HMP, exchange)


@pytest.mark.parametrize(
    ("text", "address"),
    [("10.0.0.5", ("10.0.0.5", 502)), (" sensor.local:1502 ", ("sensor.local", 1502))],
)
def test_an_address_is_a_host_with_or_without_a_port(text: str, address: tuple[str, int]) -> None:
    assert split_address(text) == address


@pytest.mark.parametrize("text", ["", ":502", "a b", "host:0", "host:70000", "host:x", "a/b"])
def test_another_address_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        split_address(text)
