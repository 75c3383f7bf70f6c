"""The Linux that runs inside the virtual machine: its adapter, its Bluetooth service, and its power switch."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bumble.transport import open_transport
from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from devices.virtual.air import VirtualAir

_BLUETOOTHD = "/usr/libexec/bluetooth/bluetoothd"
_ADAPTER = "/org/bluez/hci0"
_READY_S = 30.0


class BluetoothService:
    """BlueZ's ``bluetoothd``, started and stopped as a service manager would."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it and wait until it serves the adapter."""
        self._process = await asyncio.create_subprocess_exec(
            _BLUETOOTHD, "--nodetach", stdout=sys.stderr
        )
        async with asyncio.timeout(_READY_S):
            while not await self._powered():
                await self.power(on=True)
                await asyncio.sleep(0.2)

    async def stop(self) -> None:
        """Stop it and wait until it is gone."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()

    async def power(self, on: bool) -> None:
        """Switch the adapter, as the user does in the settings of the desktop."""
        await self._properties("Set", "ssv", ["org.bluez.Adapter1", "Powered", Variant("b", on)])

    async def _powered(self) -> bool:
        reply = await self._properties("Get", "ss", ["org.bluez.Adapter1", "Powered"])
        return reply.message_type is MessageType.METHOD_RETURN and bool(reply.body[0].value)

    async def _properties(self, member: str, signature: str, body: list[object]) -> Message:
        reply = await self._bus.call(
            Message(
                destination="org.bluez",
                path=_ADAPTER,
                interface="org.freedesktop.DBus.Properties",
                member=member,
                signature=signature,
                body=body,
            )
        )
        assert reply is not None
        return reply


@asynccontextmanager
async def bluetooth_service() -> AsyncIterator[BluetoothService]:
    """The service of this machine, not yet running; stopped at the end of the block."""
    bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
    service = BluetoothService(bus)
    try:
        yield service
    finally:
        await service.stop()
        bus.disconnect()


@asynccontextmanager
async def room_with_this_computer() -> AsyncIterator[VirtualAir]:
    """A room of virtual Bluetooth in which the kernel of this machine has an adapter."""
    air = VirtualAir()
    async with await open_transport("vhci") as port:
        air.plug_into(port)
        yield air
        await air.close()
