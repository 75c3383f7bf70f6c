"""Bleak's client backend over the virtual air."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bleak.args import SizedBuffer
from bleak.backends.characteristic import BleakGATTCharacteristic
from bleak.backends.client import BaseBleakClient, NotifyCallback
from bleak.backends.descriptor import BleakGATTDescriptor
from bleak.backends.device import BLEDevice
from bleak.backends.service import BleakGATTService, BleakGATTServiceCollection
from bleak.exc import BleakDeviceNotFoundError, BleakError, BleakGATTProtocolError
from bleak.uuids import normalize_uuid_str
from bumble import core
from bumble.core import ProtocolError
from bumble.core import TimeoutError as BumbleTimeoutError
from bumble.device import Connection, Peer
from bumble.hci import Address

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from devices.virtual.air.room import VirtualAir

_ANSWER_S = 5.0
_MTU = 185
_PROPERTIES = {
    "broadcast": 1,
    "read": 2,
    "write-without-response": 4,
    "write": 8,
    "notify": 16,
    "indicate": 32,
}


class VirtualClient(BaseBleakClient):
    """A connection over the virtual air."""

    def __init__(
        self, air: VirtualAir, address_or_ble_device: BLEDevice | str, *_: Any, **kwargs: Any
    ) -> None:
        super().__init__(
            address_or_ble_device,
            disconnected_callback=kwargs.get("disconnected_callback"),
            timeout=kwargs.get("timeout", 10.0),
        )
        self._air = air
        self._device = address_or_ble_device
        self._connection: Connection | None = None
        self._peer: Peer | None = None
        self._listeners: dict[int, Callable[[bytes], None]] = {}

    @property
    def name(self) -> str:
        """The advertised name, or the address."""
        name = self._device.name if isinstance(self._device, BLEDevice) else None
        return name or self.address

    @property
    def mtu_size(self) -> int:
        """The negotiated MTU in bytes."""
        return self._connection.att_mtu if self._connection else 23

    @property
    def is_connected(self) -> bool:
        """Whether the link stands."""
        return self._connection is not None

    async def connect(self, pair: bool, **_: Any) -> None:  # noqa: ARG002 - nothing to pair
        """Connect and discover; raises :class:`BleakDeviceNotFoundError` when it is not heard."""
        if self._connection is not None:
            raise BleakError("already connected")
        details = self._device.details if isinstance(self._device, BLEDevice) else None
        address = details if isinstance(details, Address) else Address(self.address)
        connecting = asyncio.ensure_future(
            self._air.adapter.connect(address, timeout=self._timeout)
        )
        connecting.add_done_callback(_look_at)
        try:
            connection = await asyncio.shield(connecting)
        except asyncio.CancelledError:
            connecting.add_done_callback(_let_go)
            await asyncio.shield(self._air.adapter.cancel_connection())  # type: ignore[no-untyped-call]
            raise
        except (BumbleTimeoutError, TimeoutError) as error:
            raise BleakDeviceNotFoundError(
                self.address, f"not heard within {self._timeout:g} s"
            ) from error
        except core.BaseBumbleError as error:
            raise BleakError(f"cannot connect: {error}") from error
        self._connection = connection
        connection.on("disconnection", self._on_disconnection)
        try:
            async with asyncio.timeout(self._timeout):
                self._peer = Peer(connection)
                await self._peer.request_mtu(_MTU)
                self.services = await self._discover(self._peer)
        except core.BaseBumbleError as error:
            await self.disconnect()
            raise BleakError(f"cannot discover services: {error}") from error
        except BaseException:
            await self.disconnect()
            raise

    async def _discover(self, peer: Peer) -> BleakGATTServiceCollection:
        found = BleakGATTServiceCollection()
        for service in await peer.discover_services():
            uuid = normalize_uuid_str(service.uuid.to_hex_str("-"))
            wrapped = BleakGATTService(service, service.handle, uuid)
            found.add_service(wrapped)
            for each in await peer.discover_characteristics(service=service):
                properties = [
                    name for name, bit in _PROPERTIES.items() if int(each.properties) & bit
                ]
                characteristic = BleakGATTCharacteristic(
                    each,
                    each.handle,
                    normalize_uuid_str(each.uuid.to_hex_str("-")),
                    properties,  # type: ignore[arg-type]
                    lambda: self.mtu_size - 3,
                    wrapped,
                )
                found.add_characteristic(characteristic)
                for descriptor in await peer.discover_descriptors(each):
                    found.add_descriptor(
                        BleakGATTDescriptor(
                            descriptor,
                            descriptor.handle,
                            normalize_uuid_str(descriptor.type.to_hex_str("-")),
                            characteristic,
                        )
                    )
        return found

    def _on_disconnection(self, _reason: int) -> None:
        self._connection = None
        self._peer = None
        self._listeners.clear()
        self.services = None
        if self._disconnected_callback is not None:
            self._disconnected_callback()

    async def disconnect(self) -> None:
        """End the link; nothing happens when it is gone already."""
        if self._connection is None:
            return
        try:
            async with asyncio.timeout(_ANSWER_S):
                await self._connection.disconnect()
        except (core.BaseBumbleError, TimeoutError) as error:
            raise BleakError(f"cannot disconnect: {error}") from error

    async def pair(self, *_: Any, **__: Any) -> None:
        """Refused: virtual meters need no pairing."""
        raise NotImplementedError

    async def unpair(self) -> None:
        """Refused: virtual meters need no pairing."""
        raise NotImplementedError

    async def read_gatt_char(
        self,
        characteristic: BleakGATTCharacteristic,
        *,
        use_cached: bool = False,  # noqa: ARG002 - nothing is cached here
        **_: Any,
    ) -> bytearray:
        """The present value."""
        client = self._connected().gatt_client
        return bytearray(await _answered(client.read_value(characteristic.handle)))

    async def read_gatt_descriptor(
        self,
        descriptor: BleakGATTDescriptor,
        *,
        use_cached: bool = False,  # noqa: ARG002 - nothing is cached here
        **_: Any,
    ) -> bytearray:
        """The present value."""
        client = self._connected().gatt_client
        return bytearray(await _answered(client.read_value(descriptor.handle)))

    async def write_gatt_char(
        self, characteristic: BleakGATTCharacteristic, data: SizedBuffer, response: bool
    ) -> None:
        """Write a value."""
        client = self._connected().gatt_client
        await _answered(client.write_value(characteristic.handle, bytes(data), response))

    async def write_gatt_descriptor(
        self, descriptor: BleakGATTDescriptor, data: SizedBuffer
    ) -> None:
        """Write a value."""
        client = self._connected().gatt_client
        await _answered(client.write_value(descriptor.handle, bytes(data), True))

    async def start_notify(
        self, characteristic: BleakGATTCharacteristic, callback: NotifyCallback, **_: Any
    ) -> None:
        """Have new values told."""
        self._connected()

        def listener(value: bytes) -> None:
            callback(bytearray(value))

        self._listeners[characteristic.handle] = listener
        await _answered(characteristic.obj.subscribe(listener))

    async def stop_notify(self, characteristic: BleakGATTCharacteristic) -> None:
        """Have them told no more."""
        self._connected()
        listener = self._listeners.pop(characteristic.handle, None)
        await _answered(characteristic.obj.unsubscribe(listener))

    def _connected(self) -> Peer:
        if self._peer is None:
            raise BleakError("Not connected")
        return self._peer


async def _answered(request: Coroutine[Any, Any, Any]) -> Any:
    """The answer; a caller that gives up does not cancel Bumble's request, which cannot bear it."""
    asking = asyncio.ensure_future(request)
    asking.add_done_callback(_look_at)
    try:
        return await asyncio.wait_for(asyncio.shield(asking), _ANSWER_S)
    except ProtocolError as error:
        raise BleakGATTProtocolError(error.error_code or 0) from error
    except core.BaseBumbleError as error:
        raise BleakError(str(error) or type(error).__name__) from error
    except asyncio.CancelledError:
        if asking.cancelled():
            raise BleakError("The link was lost while the meter was asked.") from None
        raise


_letting_go: set[asyncio.Task[None]] = set()


def _let_go(connecting: asyncio.Future[Connection]) -> None:
    """End a connection that was made at the very moment in which it was given up; nobody would hold it."""
    if connecting.cancelled() or connecting.exception() is not None:
        return
    ending = asyncio.ensure_future(_end(connecting.result()))
    _letting_go.add(ending)
    ending.add_done_callback(_letting_go.discard)


async def _end(connection: Connection) -> None:
    with contextlib.suppress(core.BaseBumbleError, TimeoutError):
        async with asyncio.timeout(_ANSWER_S):
            await connection.disconnect()


def _look_at(asking: asyncio.Future[Any]) -> None:
    if not asking.cancelled():
        asking.exception()
