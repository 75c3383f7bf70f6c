"""Serial ports for real: pyserial on pseudo-terminals."""

from __future__ import annotations

import asyncio
import os
import pty
import tty
from collections.abc import Iterator

import pytest

from devices.serial_link import SerialLink, SerialPort, SerialSettings, path_of
from devices.session import LinkLost
from devices.virtual.pty_wire import PtyWire

SETTINGS = SerialSettings(19200)


@pytest.fixture
def wire() -> Iterator[PtyWire]:
    with PtyWire() as made:
        yield made


async def read_all(link: SerialLink, length: int) -> bytes:
    data = b""
    async with asyncio.timeout(5):
        while len(data) < length:
            data += await link.read()
    return data


def test_settings_print_in_the_usual_short_form() -> None:
    assert str(SETTINGS) == "19200 8N1"


async def test_bytes_arrive_from_the_other_end(wire: PtyWire) -> None:
    link = SerialLink(wire.near, SETTINGS)
    await link.open()
    wire.inject_near(b"hello")
    assert await read_all(link, 5) == b"hello"
    await link.close()


async def test_a_pulled_adapter_ends_reading_after_what_had_come(wire: PtyWire) -> None:
    link = SerialLink(wire.near, SETTINGS)
    await link.open()
    wire.inject_near(b"last words")
    assert await read_all(link, 10) == b"last words"
    wire.cut()
    with pytest.raises(LinkLost, match="vanished"):
        async with asyncio.timeout(5):
            await link.read()
    with pytest.raises(LinkLost):
        await link.write(b"anyone?")
    await link.close()
    with pytest.raises(LinkLost, match="not there"):
        await SerialLink(wire.near, SETTINGS).open()


async def test_a_port_in_use_is_told_in_words(wire: PtyWire) -> None:
    first = SerialLink(wire.near, SETTINGS)
    await first.open()
    with pytest.raises(LinkLost, match="another program uses it"):
        await SerialLink(wire.near, SETTINGS).open()
    await first.close()
    await first.close()


async def test_a_reader_that_lags_loses_the_oldest_and_counts_it() -> None:
    master, slave = pty.openpty()
    tty.setraw(slave)
    link = SerialLink(os.ttyname(slave), SETTINGS, capacity=2)
    try:
        await link.open()
        async with asyncio.timeout(5):
            number = 0
            while not link.dropped_chunks:
                os.write(master, b"%d;" % number)
                number += 1
                await asyncio.sleep(0)
        assert not (await link.read()).startswith(b"0;")
    finally:
        await link.close()
        os.close(master)
        os.close(slave)


def test_an_adapter_is_found_again_on_another_port() -> None:
    identity = "usb:0403:6001:A12345"
    ports = [SerialPort("/dev/ttyUSB7", "FTDI", identity)]
    assert path_of(identity, ports) == "/dev/ttyUSB7"
    assert path_of("/dev/ttyS0", ports) == "/dev/ttyS0"
    with pytest.raises(LinkLost, match="not plugged in"):
        path_of(identity, [])
