"""Bleak's scanner backend over the virtual air."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from bleak.backends.scanner import (
    AdvertisementData,
    AdvertisementDataCallback,
    BaseBleakScanner,
)
from bleak.uuids import normalize_uuid_str
from bumble.core import AdvertisingData
from bumble.device import Advertisement

if TYPE_CHECKING:
    from devices.virtual.air.room import VirtualAir

_UUID16_LISTS = (
    AdvertisingData.COMPLETE_LIST_OF_16_BIT_SERVICE_CLASS_UUIDS,
    AdvertisingData.INCOMPLETE_LIST_OF_16_BIT_SERVICE_CLASS_UUIDS,
)
_UUID128_LISTS = (
    AdvertisingData.COMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS,
    AdvertisingData.INCOMPLETE_LIST_OF_128_BIT_SERVICE_CLASS_UUIDS,
)
_NAMES = (AdvertisingData.COMPLETE_LOCAL_NAME, AdvertisingData.SHORTENED_LOCAL_NAME)


class VirtualScanner(BaseBleakScanner):
    """Hears the advertisements of the virtual air."""

    def __init__(
        self,
        air: VirtualAir,
        detection_callback: AdvertisementDataCallback | None,
        service_uuids: list[str] | None,
        scanning_mode: str,  # noqa: ARG002 - Bleak passes it; the virtual radio scans actively
        **_: Any,
    ) -> None:
        super().__init__(detection_callback, service_uuids)
        self._air = air

    async def start(self) -> None:
        """Begin to hear."""
        self.seen_devices = {}
        await self._air.hear(self._on_advertisement)

    async def stop(self) -> None:
        """Hear no more."""
        await self._air.ignore(self._on_advertisement)

    def _on_advertisement(self, advertisement: Advertisement) -> None:
        data = _advertisement_data(advertisement)
        if not self.is_allowed_uuid(data.service_uuids):
            return
        address = advertisement.address.to_string(with_type_qualifier=False)
        device = self.create_or_update_device(
            address, address, data.local_name, advertisement.address, data
        )
        self.call_detection_callbacks(device, data)


def _advertisement_data(advertisement: Advertisement) -> AdvertisementData:
    manufacturer: dict[int, bytes] = {}
    service: dict[str, bytes] = {}
    uuids: list[str] = []
    name: str | None = None
    for kind, raw in advertisement.data.ad_structures:
        if kind == AdvertisingData.MANUFACTURER_SPECIFIC_DATA:
            manufacturer[int.from_bytes(raw[:2], "little")] = bytes(raw[2:])
        elif kind == AdvertisingData.SERVICE_DATA_16_BIT_UUID:
            service[normalize_uuid_str(raw[1::-1].hex())] = bytes(raw[2:])
        elif kind in _UUID16_LISTS:
            uuids += [
                normalize_uuid_str(raw[at : at + 2][::-1].hex()) for at in range(0, len(raw), 2)
            ]
        elif kind in _UUID128_LISTS:
            uuids += [str(UUID(bytes=raw[at : at + 16][::-1])) for at in range(0, len(raw), 16)]
        elif kind in _NAMES:
            name = raw.decode("utf-8", "replace")
    return AdvertisementData(
        local_name=name,
        manufacturer_data=manufacturer,
        service_data=service,
        service_uuids=uuids,
        tx_power=None,
        rssi=advertisement.rssi,
        platform_data=(advertisement,),
    )
