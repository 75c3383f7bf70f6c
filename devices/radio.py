"""The Bluetooth port of this computer, over plain Bleak: one shared scan, and connections.

Bleak is imported when the radio is first used, so that a computer without it runs everything else.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.phrases import phrase
from devices.session import LinkLost

if TYPE_CHECKING:
    from bleak import BleakClient, BleakScanner
    from bleak.backends.characteristic import BleakGATTCharacteristic
    from bleak.backends.device import BLEDevice
    from bleak.backends.scanner import AdvertisementData


@dataclass(frozen=True, slots=True)
class Advert:
    """One advertisement as received; UUIDs are full and lower case.

    ``handle`` is what Bleak wants for connecting. ``address`` is a MAC, except on macOS.
    """

    address: str
    name: str
    rssi_dbm: int
    service_uuids: tuple[str, ...]
    service_data: Mapping[str, bytes]
    manufacturer_data: Mapping[int, bytes]
    handle: BLEDevice


AdvertListener = Callable[[Advert], None]

# A scan that has heard nothing for so long may have been ended by the system below without a word, as BlueZ
# does when the adapter is switched off or its service stops.
_DEAF_S = 5.0
# Phones change their address all the time: a busy street would fill the memory.
_MOST_SIGNALS = 512
_SERVICE_GONE = phrase("the Bluetooth service of this computer does not run.")
_NO_SERVICE = frozenset(
    {"org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"}
)


class Radio:
    """Gives advertisements to any number of listeners and makes connections.

    Belongs to one event loop for its whole life. The scan runs while somebody listens, and is made anew when
    somebody begins to listen, or looks in vain, and it has gone deaf.
    """

    def __init__(self, connect_timeout_s: float = 10.0) -> None:
        self.connect_timeout_s = connect_timeout_s
        self._listeners: dict[object, AdvertListener] = {}
        self._scanner: BleakScanner | None = None
        self._heard_at = 0.0
        self._signals_dbm: dict[str, int] = {}
        self._switching = asyncio.Lock()
        self._connecting = asyncio.Lock()

    @asynccontextmanager
    async def listen(self, listener: AdvertListener) -> AsyncIterator[None]:
        """Call ``listener`` for every advertisement inside the block.

        Raises :class:`LinkLost` when there is no Bluetooth to listen with.
        """
        token = object()
        self._listeners[token] = listener
        try:
            await self._provide_scan()
            yield
        finally:
            del self._listeners[token]
            await self._release_scan()

    async def find(self, wanted: Callable[[Advert], bool], timeout_s: float) -> Advert:
        """The first advertisement that is wanted; raises :class:`LinkLost` when none comes in time."""
        found: asyncio.Future[Advert] = asyncio.get_running_loop().create_future()

        def take(advert: Advert) -> None:
            if not found.done() and wanted(advert):
                found.set_result(advert)

        async with self.listen(take):
            try:
                async with asyncio.timeout(timeout_s):
                    return await found
            except TimeoutError as error:
                await self._provide_scan()  # says so when there is nothing to listen with any more
                raise LinkLost(
                    phrase(
                        "The meter was not seen for {timeout_s:g} s: is it on and near, and not connected to "
                        "another device?",
                        timeout_s=timeout_s,
                    )
                ) from error

    @asynccontextmanager
    async def connect(self, advert: Advert) -> AsyncIterator[GattLink]:
        """A connection for the block; raises :class:`LinkLost` when it cannot be made."""
        from bleak import BleakClient

        lost = asyncio.Event()
        client = BleakClient(
            advert.handle,
            disconnected_callback=lambda _: lost.set(),
            timeout=self.connect_timeout_s,
        )
        async with self._connecting:  # no adapter likes two attempts at a time
            with _in_words(
                phrase("Cannot connect to {meter}", meter=advert.name or advert.address)
            ):
                await client.connect()
        try:
            yield GattLink(client, lost)
        finally:
            with contextlib.suppress(LinkLost), _in_words(phrase("Cannot disconnect")):
                await client.disconnect()

    def signal_dbm(self, address: str) -> int | None:
        """How strongly this address was heard last; None when it never was."""
        return self._signals_dbm.get(address)

    async def _provide_scan(self) -> None:
        async with self._switching:
            if self._is_deaf():
                await self._end_scan()
            if self._listeners and self._scanner is None:
                self._scanner = await self._start_scan()

    async def _release_scan(self) -> None:
        async with self._switching:
            if not self._listeners:
                await self._end_scan()

    def _is_deaf(self) -> bool:
        return asyncio.get_running_loop().time() - self._heard_at > _DEAF_S

    async def _end_scan(self) -> None:
        scanner, self._scanner = self._scanner, None
        if scanner is not None:
            with contextlib.suppress(LinkLost), _in_words(phrase("Cannot stop the scan")):
                await scanner.stop()

    async def _start_scan(self) -> BleakScanner:
        from bleak import BleakScanner

        with _in_words(phrase("Cannot listen for meters")):
            scanner = BleakScanner(self._hear)
            await scanner.start()
        self._heard_at = asyncio.get_running_loop().time()
        return scanner

    def _hear(self, device: BLEDevice, data: AdvertisementData) -> None:
        self._heard_at = asyncio.get_running_loop().time()
        advert = Advert(
            address=device.address,
            name=data.local_name or device.name or "",
            rssi_dbm=data.rssi,
            service_uuids=tuple(data.service_uuids),
            service_data=data.service_data,
            manufacturer_data=data.manufacturer_data,
            handle=device,
        )
        self._remember_signal(advert)
        for listener in list(self._listeners.values()):
            listener(advert)

    def _remember_signal(self, advert: Advert) -> None:
        if len(self._signals_dbm) >= _MOST_SIGNALS and advert.address not in self._signals_dbm:
            self._signals_dbm.pop(next(iter(self._signals_dbm)))
        self._signals_dbm[advert.address] = advert.rssi_dbm


class GattLink:
    """A live connection to one meter."""

    def __init__(self, client: BleakClient, lost: asyncio.Event) -> None:
        self._client = client
        self._lost = lost

    async def wait_lost(self) -> None:
        """Return when the other end is gone."""
        await self._lost.wait()

    def has(self, service: str, characteristic: str) -> bool:
        """Whether the meter offers this characteristic in this service."""
        return self._find(service, characteristic) is not None

    async def read(self, service: str, characteristic: str) -> bytes:
        """The present value; raises :class:`LinkLost`."""
        with _in_words(phrase("The meter does not answer")):
            return bytes(await self._client.read_gatt_char(self._need(service, characteristic)))

    async def write(self, service: str, characteristic: str, data: bytes) -> None:
        """Send bytes to the meter and wait until it has them; raises :class:`LinkLost`."""
        wanted = self._need(service, characteristic)
        with _in_words(phrase("The meter takes no data")):
            await self._client.write_gatt_char(wanted, data, response="write" in wanted.properties)

    async def notify(
        self, service: str, characteristic: str, listener: Callable[[bytes], None]
    ) -> bool:
        """Have every new value told; False when the characteristic can only be read."""
        wanted = self._need(service, characteristic)
        if not {"notify", "indicate"} & set(wanted.properties):
            return False
        with _in_words(phrase("The meter refuses to send by itself")):
            await self._client.start_notify(wanted, lambda _, data: listener(bytes(data)))
        return True

    def _find(self, service: str, characteristic: str) -> BleakGATTCharacteristic | None:
        with _in_words(phrase("The link is gone")):
            for offered in self._client.services:
                if offered.uuid == service:
                    return offered.get_characteristic(characteristic)
        return None

    def _need(self, service: str, characteristic: str) -> BleakGATTCharacteristic:
        found = self._find(service, characteristic)
        if found is None:
            raise LinkLost(
                phrase(
                    "The meter does not offer characteristic {characteristic}.",
                    characteristic=characteristic,
                )
            )
        return found


@contextlib.contextmanager
def _in_words(what: str) -> Iterator[None]:
    """Turn every way in which Bleak and the system below it fail into a :class:`LinkLost`."""
    from bleak.exc import BleakBluetoothNotAvailableError, BleakDBusError, BleakError

    try:
        yield
    except BleakBluetoothNotAvailableError as error:
        raise LinkLost(
            phrase("{what}: Bluetooth is off or this computer has none.", what=what)
        ) from error
    except FileNotFoundError as error:
        raise LinkLost(phrase("{what}: {limit}", what=what, limit=_SERVICE_GONE)) from error
    except BleakDBusError as error:
        if error.dbus_error in _NO_SERVICE:
            raise LinkLost(phrase("{what}: {limit}", what=what, limit=_SERVICE_GONE)) from error
        raise LinkLost(
            phrase(
                "{what}: {dbus_error_details}.",
                what=what,
                dbus_error_details=error.dbus_error_details or error.dbus_error,
            )
        ) from error
    except TimeoutError as error:
        raise LinkLost(phrase("{what}: no answer in time.", what=what)) from error
    except (BleakError, OSError, EOFError) as error:
        raise LinkLost(
            phrase(
                "{what}: {error}.", what=what, error=str(error).rstrip(".") or type(error).__name__
            )
        ) from error
