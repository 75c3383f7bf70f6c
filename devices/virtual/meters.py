"""Virtual Bluetooth meters for a :class:`devices.virtual.air.VirtualAir`, speaking real protocols."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from decimal import Decimal

from bumble.core import UUID, AdvertisingData
from bumble.device import AdvertisingType, Device
from bumble.gatt import Characteristic, CharacteristicValue, Service

from devices.virtual.air import VirtualAir
from devices.virtual.rotronic_instrument import dew_point_c

_ADVERT_MS = 50.0
_MEASURING_S = 0.02
_FLAGS = (AdvertisingData.FLAGS, b"\x06")
_READ = Characteristic.Properties.READ
_TOLD = _READ | Characteristic.Properties.NOTIFY
_READABLE = Characteristic.Permissions.READABLE


def _characteristic(
    short: int, properties: Characteristic.Properties, value: bytes
) -> Characteristic[bytes]:
    return Characteristic(UUID.from_16_bits(short), properties, _READABLE, value)


def _name(name: str) -> tuple[int, bytes]:
    return AdvertisingData.COMPLETE_LOCAL_NAME, name.encode("utf-8")


class EssHygrometer:
    """A thermo-hygrometer with the Environmental Sensing Service; use as a context manager."""

    def __init__(
        self,
        air: VirtualAir,
        name: str = "ESS-HYGRO",
        address: str = "F1:11:11:11:11:11",
        serial: str = "SN-0042",
        temperature_c: Decimal = Decimal("21.37"),
        humidity_pct: Decimal = Decimal("54.80"),
    ) -> None:
        self.name = name
        self.address = address
        self.device: Device = air.add_device(name, address)
        self._temperature_c, self._humidity_pct = temperature_c, humidity_pct
        self._temperature = _characteristic(0x2A6E, _TOLD, _hundredths(temperature_c))
        self._humidity = _characteristic(0x2A6F, _TOLD, _hundredths(humidity_pct))
        self._dew_point = _characteristic(0x2A7B, _READ, self._dew_point_byte())
        sensing = [self._temperature, self._humidity, self._dew_point]
        self.device.add_service(Service(UUID.from_16_bits(0x181A), sensing))
        information = [_characteristic(0x2A25, _READ, serial.encode("utf-8"))]
        self.device.add_service(Service(UUID.from_16_bits(0x180A), information))

    async def __aenter__(self) -> EssHygrometer:
        services = (AdvertisingData.COMPLETE_LIST_OF_16_BIT_SERVICE_CLASS_UUIDS, b"\x1a\x18")
        await self.device.power_on()
        await self.device.start_advertising(
            auto_restart=True,
            advertising_data=bytes(AdvertisingData([_FLAGS, services, _name(self.name)])),
            advertising_interval_min=_ADVERT_MS,
            advertising_interval_max=_ADVERT_MS,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.device.stop_advertising()

    async def show(
        self, temperature_c: Decimal | None = None, humidity_pct: Decimal | None = None
    ) -> None:
        """Change the display and tell every subscriber."""
        if temperature_c is not None:
            self._temperature_c = temperature_c
            self._temperature.value = _hundredths(temperature_c)
            await self.device.notify_subscribers(self._temperature)
        if humidity_pct is not None:
            self._humidity_pct = humidity_pct
            self._humidity.value = _hundredths(humidity_pct)
            await self.device.notify_subscribers(self._humidity)
        self._dew_point.value = self._dew_point_byte()

    def _dew_point_byte(self) -> bytes:
        dew_point = round(dew_point_c(self._temperature_c, self._humidity_pct))
        return dew_point.to_bytes(1, "little", signed=True)


def _hundredths(value: Decimal) -> bytes:
    return int((value * 100).to_integral_value()).to_bytes(2, "little", signed=value < 0)


class BthomeBeacon:
    """A moisture probe that broadcasts BTHome v2; use as a context manager.

    It measures every ``interval_s``: each measurement has a packet id of its own and is repeated on the
    air. ``battery_pct`` travels with it.
    """

    def __init__(
        self,
        air: VirtualAir,
        name: str = "MOIST-PROBE",
        address: str = "F3:33:33:33:33:33",
        moisture_pct: Decimal = Decimal("0"),
        battery_pct: int = 93,
        interval_s: float = 0.25,
    ) -> None:
        self.name = name
        self.address = address
        self.device: Device = air.add_device(name, address)
        self.moisture_pct = moisture_pct
        self.battery_pct = battery_pct
        self._interval_s = interval_s
        self._packet_id = 0
        self._changing = asyncio.Lock()
        self._off = asyncio.Event()
        self._measuring: asyncio.Task[None] | None = None

    async def __aenter__(self) -> BthomeBeacon:
        await self.device.power_on()
        await self._measure()
        self._measuring = asyncio.create_task(self._measure_forever())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._off.set()
        if self._measuring is not None:
            await self._measuring
        await self.device.stop_advertising()

    async def show(self, moisture_pct: Decimal) -> None:
        """Put the probe into material of this moisture (0 is air) and measure at once."""
        self.moisture_pct = moisture_pct
        await self._measure()

    async def broadcast(self, service_data: bytes) -> None:
        """Put these bytes on the air, whatever they are, until the next measurement."""
        data = AdvertisingData(
            [
                _FLAGS,
                (AdvertisingData.SERVICE_DATA_16_BIT_UUID, b"\xd2\xfc" + service_data),
                _name(self.name),
            ]
        )
        async with self._changing:
            await self.device.stop_advertising()
            await self.device.start_advertising(
                advertising_type=AdvertisingType.UNDIRECTED_SCANNABLE,
                advertising_data=bytes(data),
                advertising_interval_min=_ADVERT_MS,
                advertising_interval_max=_ADVERT_MS,
            )

    async def _measure_forever(self) -> None:
        while not self._off.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._off.wait(), self._interval_s)
            await self._measure()

    async def _measure(self) -> None:
        self._packet_id = (self._packet_id + 1) % 256
        head = bytes([0x40, 0x00, self._packet_id, 0x01, self.battery_pct, 0x14])
        await self.broadcast(head + _hundredths(self.moisture_pct))


class NotifyingMeter:
    """A meter with one service: it notifies on one characteristic and hears writes on one.

    Both may be the same. ``answers`` gives the notifications that a write brings; use as a context
    manager.
    """

    def __init__(
        self,
        air: VirtualAir,
        name: str,
        address: str,
        service: str,
        told: str,
        heard: str,
        answers: Callable[[bytes], list[bytes]],
    ) -> None:
        self.name = name
        self.address = address
        self.device: Device = air.add_device(name, address)
        self._service = UUID(service)
        self._answers = answers
        self._answering: set[asyncio.Task[None]] = set()
        write = Characteristic.Properties.WRITE
        value: CharacteristicValue[bytes] = CharacteristicValue(write=self._hear)
        both = told == heard
        self._told: Characteristic[bytes] = Characteristic(
            UUID(told),
            Characteristic.Properties.NOTIFY | (write if both else Characteristic.Properties(0)),
            Characteristic.Permissions.WRITEABLE if both else _READABLE,
            value if both else b"",
        )
        offered = [self._told]
        if not both:
            offered.append(
                Characteristic(UUID(heard), write, Characteristic.Permissions.WRITEABLE, value)
            )
        self.device.add_service(Service(self._service, offered))

    async def __aenter__(self) -> NotifyingMeter:
        uuids = AdvertisingData.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS
        await self.device.power_on()
        await self.device.start_advertising(
            auto_restart=True,
            advertising_data=bytes(AdvertisingData([_FLAGS, (uuids, bytes(self._service))])),
            scan_response_data=bytes(AdvertisingData([_name(self.name)])),
            advertising_interval_min=_ADVERT_MS,
            advertising_interval_max=_ADVERT_MS,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.device.stop_advertising()

    async def say(self, data: bytes) -> None:
        """Notify every subscriber."""
        await self.device.notify_subscribers(self._told, data)

    def _hear(self, _connection: object, data: bytes) -> None:
        task = asyncio.create_task(self._answer(bytes(data)))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(self, data: bytes) -> None:
        await asyncio.sleep(_MEASURING_S)
        for answer in self._answers(data):
            await self.say(answer)


class AdvertReplayer:
    """A device that puts given advertisements on the air, byte for byte; use as a context manager."""

    def __init__(self, air: VirtualAir, name: str = "", address: str = "F4:44:44:44:44:44") -> None:
        self.name = name
        self.address = address
        self.device: Device = air.add_device(name, address)

    async def __aenter__(self) -> AdvertReplayer:
        await self.device.power_on()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.device.stop_advertising()

    async def broadcast(
        self, manufacturer: bytes | None = None, service: bytes | None = None
    ) -> None:
        """Send manufacturer data (company id first) and service data (UUID first) until told anew."""
        parts = [_FLAGS, _name(self.name)] if self.name else [_FLAGS]
        if manufacturer is not None:
            parts.append((AdvertisingData.MANUFACTURER_SPECIFIC_DATA, manufacturer))
        if service is not None:
            parts.append((AdvertisingData.SERVICE_DATA_16_BIT_UUID, service))
        await self.device.stop_advertising()
        await self.device.start_advertising(
            advertising_type=AdvertisingType.UNDIRECTED_SCANNABLE,
            advertising_data=bytes(AdvertisingData(parts)),
            advertising_interval_min=_ADVERT_MS,
            advertising_interval_max=_ADVERT_MS,
        )
