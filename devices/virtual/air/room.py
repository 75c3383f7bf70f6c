"""The room itself: this computer's virtual adapter, the devices in it, and Bleak pointed at them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial

import bleak
from bumble import hci
from bumble.controller import Connection
from bumble.device import Advertisement, Device
from bumble.hci import Address
from bumble.host import Host
from bumble.transport.common import AsyncPipeSink, Transport

from devices.virtual.air.client import VirtualClient
from devices.virtual.air.link import AirController, Ether
from devices.virtual.air.scanner import VirtualScanner

_SCANNER_CHOICE = "get_platform_scanner_backend_type"
_CLIENT_CHOICE = "get_platform_client_backend_type"
_ADAPTER_ADDRESS = "F0:00:00:00:00:01"
# What Linux uses when an adapter claims it, and Bumble's controller does not do well enough for it.
_NOT_FOR_LINUX = hci.LeFeatureMask.LL_PRIVACY | hci.LeFeatureMask.LE_EXTENDED_ADVERTISING


class VirtualAir:
    """One room of ether with this computer's adapter in it. Made by :func:`virtual_air`."""

    def __init__(self, advert_loss: float = 0.0, seed: int = 0) -> None:
        self.ether = Ether(advert_loss, seed)
        self._controllers: dict[Device, AirController] = {}
        self._hearers: set[Callable[[Advertisement], None]] = set()
        self._scanning = False
        self.adapter = self.add_device("adapter", _ADAPTER_ADDRESS)
        self.adapter.on("advertisement", self._hear)

    def add_device(self, name: str, address: str) -> Device:
        """A new device with its own controller and random address, switched off."""
        controller = AirController(name, link=self.ether)
        device = Device(
            name=name,
            address=Address(address),
            host=Host(controller, AsyncPipeSink(controller)),
        )
        self._controllers[device] = controller
        return device

    def plug_into(self, port: Transport) -> None:
        """Give the computer behind an HCI port an adapter in this room, as ``/dev/vhci`` does for Linux."""
        adapter = AirController("adapter", port.source, port.sink, self.ether)
        adapter.le_features &= ~_NOT_FOR_LINUX

    def take_out_of_range(self, device: Device) -> None:
        """Nobody hears the device any more, and its links end by supervision timeout."""
        self.go_silent(device)
        self.drop_links(device)

    def go_silent(self, device: Device) -> None:
        """Nobody hears the device any more, and nobody is told so."""
        self.ether.dark.add(self._controllers[device])

    def bring_back(self, device: Device) -> None:
        """The device is heard again."""
        self.ether.dark.discard(self._controllers[device])

    def drop_links(self, device: Device) -> None:
        """End all connections of a device at both ends, as a supervision timeout does."""
        gone = self._controllers[device]
        for controller in list(self.ether.controllers):
            for connection in list(controller.le_connections.values()):
                if controller is gone or connection.peer_address == device.random_address:
                    controller.on_le_disconnected(
                        connection, hci.HCI_ErrorCode.CONNECTION_TIMEOUT_ERROR
                    )

    async def supervise(self, every_s: float = 1.0) -> None:
        """End links that only one end still holds, for ever, as the supervision timer of a real controller does.

        Bumble's controllers have none: a link whose making or ending was lost on the air would stand at one end for
        good, and the device would never advertise again.
        """
        suspected: set[tuple[int, int]] = set()
        while True:
            await asyncio.sleep(every_s)
            halves = {
                (id(controller), link.handle): (controller, link)
                for controller in list(self.ether.controllers)
                for link in list(controller.le_connections.values())
                if not self._is_whole(link)
            }
            for key in suspected & halves.keys():
                controller, link = halves.pop(key)
                controller.on_le_disconnected(link, hci.HCI_ErrorCode.CONNECTION_TIMEOUT_ERROR)
            suspected = set(halves)

    def _is_whole(self, link: Connection) -> bool:
        other = self.ether.find_le_controller(link.peer_address)
        return other is not None and link.self_address in other.le_connections

    async def hear(self, hearer: Callable[[Advertisement], None]) -> None:
        """Give every advertisement to ``hearer`` until :meth:`ignore`."""
        self._hearers.add(hearer)
        if not self._scanning:
            self._scanning = True
            await asyncio.shield(
                self.adapter.start_scanning(legacy=True, active=True, filter_duplicates=False)
            )

    async def ignore(self, hearer: Callable[[Advertisement], None]) -> None:
        """Undo :meth:`hear`."""
        self._hearers.discard(hearer)
        if self._scanning and not self._hearers:
            self._scanning = False
            await asyncio.shield(self.adapter.stop_scanning(legacy=True))

    def _hear(self, advertisement: Advertisement) -> None:
        for hearer in list(self._hearers):
            hearer(advertisement)

    async def close(self) -> None:
        """Switch everything off."""
        for device, controller in self._controllers.items():
            self.drop_links(device)
            if device.powered_on:
                await device.stop_advertising()
                await device.power_off()
            self.ether.remove_controller(controller)
        self._controllers.clear()


@asynccontextmanager
async def virtual_air(advert_loss: float = 0.0, seed: int = 0) -> AsyncIterator[VirtualAir]:
    """For the block, every :class:`bleak.BleakScanner` and ``BleakClient`` that is made uses this air."""
    air = VirtualAir(advert_loss, seed)
    await air.adapter.power_on()
    chosen_by_bleak = {name: vars(bleak)[name] for name in (_SCANNER_CHOICE, _CLIENT_CHOICE)}
    vars(bleak)[_SCANNER_CHOICE] = lambda: (partial(VirtualScanner, air), "virtual air")
    vars(bleak)[_CLIENT_CHOICE] = lambda: (partial(VirtualClient, air), "virtual air")
    supervising = asyncio.create_task(air.supervise(), name="link supervision")
    try:
        yield air
    finally:
        supervising.cancel()
        await asyncio.gather(supervising, return_exceptions=True)
        vars(bleak).update(chosen_by_bleak)
        with contextlib.suppress(hci.HCI_Error):
            await air.close()
