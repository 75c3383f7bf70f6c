"""The Linux that runs inside the virtual machine: its adapter, its Bluetooth service, and its power switch."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bumble.transport import open_transport

from devices.virtual.air import VirtualAir

_BLUETOOTHD = "/usr/libexec/bluetooth/bluetoothd"
_SET_POWERED = (
    "dbus-send",
    "--system",
    "--print-reply",
    "--dest=org.bluez",
    "/org/bluez/hci0",
    "org.freedesktop.DBus.Properties.Set",
    "string:org.bluez.Adapter1",
    "string:Powered",
)
_READY_S = 60.0


class BluetoothService:
    """BlueZ's ``bluetoothd``, started and stopped as a service manager would."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it and wait until the adapter is on."""
        self._process = await asyncio.create_subprocess_exec(
            _BLUETOOTHD, "--nodetach", stdout=sys.stderr
        )
        async with asyncio.timeout(_READY_S):
            while not await self.power(on=True):  # noqa: ASYNC110 - nobody tells when it is ready
                await asyncio.sleep(0.2)

    async def stop(self) -> None:
        """Stop it and wait until it is gone."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()

    async def power(self, on: bool) -> bool:
        """Switch the adapter, as the user does in the settings of the desktop; whether that worked."""
        switch = await asyncio.create_subprocess_exec(
            *_SET_POWERED, f"variant:boolean:{str(on).lower()}", stdout=sys.stderr
        )
        return await switch.wait() == 0


@asynccontextmanager
async def bluetooth_service() -> AsyncIterator[BluetoothService]:
    """The service of this machine, not yet running; stopped at the end of the block."""
    service = BluetoothService()
    try:
        yield service
    finally:
        await service.stop()


@asynccontextmanager
async def room_with_this_computer() -> AsyncIterator[VirtualAir]:
    """A room of virtual Bluetooth in which the kernel of this machine has an adapter."""
    air = VirtualAir()
    async with await open_transport("vhci") as port:
        air.plug_into(port)
        yield air
        await air.close()
