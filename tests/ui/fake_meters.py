"""The meter services at the edge of the screens: a sample of every state, every call written down."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from app.domain.certificates import CertificateLine
from app.domain.errors import NotFound, RestoreAssistError
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.domain.site_series import series_of
from app.ports.line_maps import Column, LineMap, Proposal, ProposedField
from app.ports.meter_pool import (
    BrokenFamily,
    FamilyFacts,
    NotLooked,
    PortFacts,
    RawFrameSeen,
    RegisterMapText,
    SaidValue,
)
from app.ports.meters import DriverLevel, Found, LinkState, Transport
from app.services.meter_services import (
    MeterChoices,
    MeterList,
    MeterSettings,
    MeterView,
    NearbyMeter,
    ShownValue,
)
from app.services.site_logging import SiteLogView

T, RH, M = Quantity.AIR_TEMPERATURE, Quantity.RELATIVE_HUMIDITY, Quantity.MATERIAL_MOISTURE
BTHOME = FamilyFacts(
    "bthome", "BTHome v2 sensor", DriverLevel.DOCUMENTED, Transport.ADVERTISEMENT,
    quantities=(T, RH, M), encrypts=True, open_scale=True,
)  # fmt: skip
GOVEE = FamilyFacts(
    "govee", "Govee hygrometer", DriverLevel.UNOFFICIAL, Transport.ADVERTISEMENT, quantities=(T, RH)
)
VAISALA = FamilyFacts(
    "vaisala", "Vaisala instrument", DriverLevel.DOCUMENTED, Transport.SERIAL,
    quantities=(T, RH), port_settings=("19200 8N1", "4800 7E1"),
)  # fmt: skip
PROBE = Found("bthome", "bthome:F3:33:33:33:33:33", "MOIST-PROBE", "F3:33:33:33:33:33", -58)
HALL = Found("govee", "govee:A4:C1:38:8D:18:B2", "GVH5075_18B2", "A4:C1:38:8D:18:B2", -74)
XIAOMI = Found("bthome", "bthome:A4:C1:38:00:00:07", "ATC_000007", "A4:C1:38:00:00:07", -66)
INSTRUMENT = Found("vaisala", "vaisala:usb:0403:6001:A", "Vaisala HMT330", "usb:0403:6001:A")


NOT_SEEN = (
    "The meter was not seen for 10 s: is it on and near, and not connected to another device?"
)
CERTIFICATE = CertificateLine(
    PROBE.device_id,
    M,
    Unit.PCT_WME,
    "C-2026-7",
    date(2026, 1, 1),
    date(2030, 6, 30),
    Decimal("-0.4"),
)


def shown(
    quantity: Quantity, value: str, unit: Unit, quality: Quality = Quality.GOOD
) -> ShownValue:
    return ShownValue(quantity, Decimal(value), unit, 1.0, quality)


def view(found: Found, family: FamilyFacts, name: str, link: LinkState, words: str) -> MeterView:
    return MeterView(
        device_id=found.device_id, name=name, driver=found.driver, family=family.title,
        level=family.level, address=found.address, link=link, words=words, retry_in_s=None,
        values=(), age_s=None, battery_pct=None, signal_dbm=found.rssi_dbm, due=None,
        log_every_s=0, simulated=False,
    )  # fmt: skip


def meters() -> tuple[MeterView, ...]:
    """A live probe, a lost hygrometer whose calibration has ended, a stale instrument left on site."""
    probe = replace(
        view(PROBE, BTHOME, "Cellar probe", LinkState.LIVE, "Receiving."),
        values=(shown(M, "18.4", Unit.PCT_WME), shown(T, "21.4", Unit.CELSIUS)),
        age_s=1.0, battery_pct=93, due=date(2030, 6, 30),
    )  # fmt: skip
    hall = replace(
        view(HALL, GOVEE, "Hall hygrometer", LinkState.LOST, NOT_SEEN),
        values=(
            shown(T, "28.9", Unit.CELSIUS, Quality.STALE | Quality.CAL_EXPIRED),
            replace(shown(RH, "61.4", Unit.PCT_RH, Quality.CAL_EXPIRED), corrected=Decimal("60.1")),
        ),
        age_s=312.0, battery_pct=12, retry_in_s=14.0, due=date(2026, 1, 31),
    )  # fmt: skip
    instrument = replace(
        view(INSTRUMENT, VAISALA, "Vaisala HMT330", LinkState.CONNECTING, "Connecting to Vaisala HMT330."),
        log_every_s=900,
    )  # fmt: skip
    return probe, hall, instrument


class FakeMeters:
    """``calls`` has every writing call; ``fail`` makes the next calls of a name fail."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.fail: dict[str, RestoreAssistError] = {}
        self.list = MeterList(meters(), training=False)
        self.nearby: list[NearbyMeter | NotLooked] = [
            NearbyMeter(XIAOMI, BTHOME, paired=False),
            NearbyMeter(PROBE, BTHOME, paired=True),
            NotLooked(
                "ess", "Cannot listen for meters: Bluetooth is off or this computer has none."
            ),
            NotLooked(
                "nus", "Cannot listen for meters: Bluetooth is off or this computer has none."
            ),
        ]
        self.chunks: list[bytes] = [
            b"12:00:01;21.4;48.2;17.3\r\n",
            b"12:00:02;21.5;48.1;17.4\r\n" * 4,
        ]
        self.serial_ports = (
            PortFacts("/dev/ttyUSB0", "USB serial converter", "usb:0403:6001:A"),
            PortFacts("/dev/ttyS0", "ttyS0", "/dev/ttyS0"),
        )
        self.settings = MeterSettings(
            PROBE, BTHOME, MeterChoices(name="Cellar probe", scale=Unit.PCT_WME), True, "keyring",
            (CERTIFICATE,),
            datetime(2026, 11, 1, tzinfo=UTC),
        )  # fmt: skip
        self.proposal = Proposal(
            LineMap(";", (Column(1, T, Unit.CELSIUS), Column(2, RH, Unit.PCT_RH)), 4),
            (
                ProposedField(1, "", "21.4", T, Unit.CELSIUS, Decimal("0.3")),
                ProposedField(2, "", "48.2", RH, Unit.PCT_RH, Decimal("0.3")),
                ProposedField(3, "", "17.3", None, None, Decimal(0)),
            ),
            Decimal(1),
        )
        self._waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Queue[MeterList]]] = []

    def made(self, name: str) -> list[tuple[Any, ...]]:
        return [call[1:] for call in self.calls if call[0] == name]

    def push(self, meters: MeterList) -> None:
        """Show another list, from any thread."""
        self.list = meters
        for loop, queue in self._waiting:
            loop.call_soon_threadsafe(queue.put_nowait, meters)

    async def _called(self, name: str, *arguments: Any) -> None:
        self.calls.append((name, *arguments))
        if name in self.fail:
            raise self.fail[name]

    async def views(self) -> AsyncIterator[MeterList]:
        queue: asyncio.Queue[MeterList] = asyncio.Queue()
        self._waiting.append((asyncio.get_running_loop(), queue))
        yield self.list
        while True:
            yield await queue.get()

    async def load_again(self) -> None:
        await self._called("load_again")

    async def look(self, seconds: float) -> AsyncIterator[NearbyMeter | NotLooked]:
        await self._called("look", seconds)
        for each in self.nearby:
            yield each

    async def families(self) -> tuple[FamilyFacts, ...]:
        return BTHOME, GOVEE, VAISALA

    async def broken_plugins(self) -> tuple[BrokenFamily, ...]:
        return ()

    async def ports(self) -> tuple[PortFacts, ...]:
        return self.serial_ports

    async def pair(self, found: Found, choices: MeterChoices) -> None:
        await self._called("pair", found, choices)
        new = view(found, BTHOME, choices.name or found.name, LinkState.CONNECTING, "Connecting.")
        self.push(replace(self.list, meters=(*self.list.meters, new)))

    async def settings_of(self, device_id: str) -> MeterSettings:
        if all(each.device_id != device_id for each in self.list.meters):
            raise NotFound("paired meter", device_id)
        found = replace(self.settings.found, device_id=device_id)
        return replace(self.settings, found=found)

    async def change(self, device_id: str, choices: MeterChoices) -> None:
        await self._called("change", device_id, choices)
        self.settings = replace(self.settings, choices=choices)

    async def forget(self, device_id: str) -> None:
        await self._called("forget", device_id)
        left = tuple(each for each in self.list.meters if each.device_id != device_id)
        self.push(replace(self.list, meters=left))

    async def restore(self, device_id: str) -> None:
        await self._called("restore", device_id)
        self.push(replace(self.list, meters=meters()))

    async def connect_now(self, device_id: str) -> None:
        await self._called("connect_now", device_id)

    async def battery_was_changed(self, device_id: str) -> None:
        await self._called("battery_was_changed", device_id)

    async def add_certificate(self, device_id: str, line: CertificateLine) -> None:
        await self._called("add_certificate", device_id, line)
        self.settings = replace(self.settings, certificates=(*self.settings.certificates, line))

    async def remove_certificate(
        self, device_id: str, certificate: str, quantity: Quantity
    ) -> None:
        await self._called("remove_certificate", device_id, certificate, quantity)

    async def site_log(self, device_id: str, hours: float) -> SiteLogView:
        await self._called("site_log", device_id, hours)
        until = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
        since = until - timedelta(hours=hours)
        stamps = [until - timedelta(minutes=15 * n) for n in range(int(hours * 4))]
        kept = [
            Measurement(RH, Decimal(50 + n % 7), Unit.PCT_RH, device_id, "vaisala", at, 0)
            for n, at in enumerate(stamps)
            if not 20 <= n < 36
        ]
        return SiteLogView(since, until, 900, series_of(kept, since, until, 900))

    async def frames(self, device_id: str) -> AsyncIterator[RawFrameSeen]:
        at = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
        yield RawFrameSeen(
            at,
            "fcd2",
            bytes.fromhex("4000090114020c"),
            (SaidValue(M, Decimal("30.74"), Unit.PCT_WME),),
        )
        yield RawFrameSeen(
            at, "fcd2", bytes.fromhex("40fa"), (), "The packet is cut off inside object 0xFA."
        )
        await asyncio.Event().wait()

    async def listen(self, port: str, settings: str) -> AsyncIterator[bytes]:
        await self._called("listen", port, settings)
        for chunk in self.chunks:
            yield chunk
        await asyncio.Event().wait()

    async def propose(self, lines: Sequence[str]) -> Proposal:
        await self._called("propose", tuple(lines))
        return self.proposal

    async def register_maps(self) -> tuple[RegisterMapText, ...]:
        return (RegisterMapText("Vaisala HMP (Modbus)", "name: Vaisala HMP (Modbus)"),)

    async def set_training(self, on: bool) -> None:
        await self._called("set_training", on)
        self.push(replace(self.list, training=on))
