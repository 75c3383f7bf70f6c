"""The virtual instruments themselves: cable faults, air that loses, controllers that give up."""

from __future__ import annotations

import asyncio
import time
from decimal import Decimal

import pytest
from bleak import BleakClient, BleakScanner
from bleak.exc import BleakError

from devices.virtual.pty_wire import sampled_at
from devices.virtual.rotronic_instrument import dew_point_c

pytest.importorskip("bumble")
from devices.virtual.air import virtual_air
from devices.virtual.meters import BthomeBeacon, EssHygrometer

TEMPERATURE = "00002a6e-0000-1000-8000-00805f9b34fb"


def test_equal_speeds_pass_bytes_and_others_spoil_them() -> None:
    data = bytes(range(0x20, 0x7F))
    assert sampled_at(data, 9600, 9600) == data
    assert sampled_at(data, 19200, 9600) != data
    assert sampled_at(data, 9600, 19200) != data


def test_the_dew_point_is_that_of_the_magnus_formula() -> None:
    assert dew_point_c(Decimal(25), Decimal(50)) == Decimal("13.85")
    assert dew_point_c(Decimal(20), Decimal(100)) == Decimal("20.00")


@pytest.mark.bluetooth
async def test_plain_bleak_reads_and_is_told() -> None:
    async with virtual_air() as air, EssHygrometer(air) as meter:
        device = await BleakScanner.find_device_by_address(meter.address, timeout=60)
        assert device is not None
        told: asyncio.Queue[bytes] = asyncio.Queue()
        async with BleakClient(device) as client:
            assert bytes(await client.read_gatt_char(TEMPERATURE)) == bytes.fromhex("5908")
            await client.start_notify(TEMPERATURE, lambda _, data: told.put_nowait(bytes(data)))
            await meter.show(Decimal("20.00"))
            assert await asyncio.wait_for(told.get(), 3) == bytes.fromhex("d007")
            await client.stop_notify(TEMPERATURE)
        assert not client.is_connected
        with pytest.raises(BleakError):
            await client.read_gatt_char(TEMPERATURE)


@pytest.mark.bluetooth
async def test_a_connection_attempt_out_of_range_ends_in_time() -> None:
    async with virtual_air() as air, EssHygrometer(air) as meter:
        device = await BleakScanner.find_device_by_address(meter.address, timeout=60)
        assert device is not None
        air.take_out_of_range(meter.device)
        began = time.monotonic()
        with pytest.raises(BleakError):
            await BleakClient(device, timeout=0.2).connect()
        assert time.monotonic() - began < 60
        air.bring_back(meter.device)
        async with BleakClient(device, timeout=60) as client:
            assert client.is_connected


@pytest.mark.bluetooth
async def test_a_beacon_is_heard_through_heavy_loss() -> None:
    async with virtual_air(advert_loss=0.8, seed=1) as air, BthomeBeacon(air) as probe:
        device = await BleakScanner.find_device_by_address(probe.address, timeout=60)
        assert device is not None
        assert device.name == "MOIST-PROBE"


@pytest.mark.bluetooth
async def test_bleak_is_given_back_afterwards() -> None:
    import bleak

    before = vars(bleak)["get_platform_scanner_backend_type"]
    async with virtual_air():
        assert vars(bleak)["get_platform_scanner_backend_type"] is not before
    assert vars(bleak)["get_platform_scanner_backend_type"] is before
