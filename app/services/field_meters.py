"""The meters of this tablet: found, paired, connected by themselves, set up, forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from datetime import date

from app.domain.certificates import CertificateLine
from app.domain.errors import InvalidInput, NotFound, StoreError
from app.domain.measurement import Quantity
from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.ports.line_maps import Proposal
from app.ports.meter_pool import (
    BIND_KEY_BYTES,
    BrokenFamily,
    FamilyFacts,
    MeterPool,
    MeterSetup,
    NotLooked,
    PortFacts,
    RawFrameSeen,
    RegisterMapText,
)
from app.ports.meters import DriverLevel, Found, LinkState, Transport
from app.services.meter_hub import MeterHub, MeterLink
from app.services.meter_services import (
    MeterChoices,
    MeterList,
    MeterSettings,
    MeterView,
    NearbyMeter,
    ShownValue,
)
from app.services.paired_meters import PairedMeter, PairedMeters
from app.services.site_logging import SiteLogging, SiteLogView

_VIEWS_EVERY_S = 0.1
_SIMULATOR = "simulator"
_NO_DRIVER = phrase("The driver of this meter is not installed on this computer")
KEYRING = "keyring"
STORE = "store"


class FieldMeters:
    """:class:`app.services.meter_services.MeterServices` over a pool, a hub and what is kept."""

    def __init__(
        self,
        pool: MeterPool,
        hub: MeterHub,
        kept: PairedMeters,
        clock: Clock,
        site_logging: SiteLogging,
        simulated: Sequence[Found] = (),
    ) -> None:
        self._pool = pool
        self._hub = hub
        self._kept = kept
        self._clock = clock
        self._site_logging = site_logging
        self._simulated = tuple(simulated)
        self._paired: dict[str, PairedMeter] = {}
        self._forgotten: dict[str, PairedMeter] = {}
        self._unopened: dict[str, str] = {}
        self._problem = ""

    async def start(self, *, training: bool) -> None:
        """Connect to every paired meter; with ``training`` to the simulated ones too."""
        if training:
            await self.set_training(True)
        await self.load_again()

    async def load_again(self) -> None:
        """Read the paired meters and connect to them; what stands in the way is told in the views."""
        try:
            meters = await asyncio.to_thread(self._kept.load)
            self._pool.configure((each.found, each.setup) for each in meters)
        except (StoreError, InvalidInput) as error:
            self._problem = error.words
            self._hub.tell_change()
            return
        self._problem = ""
        self._paired = {each.found.device_id: each for each in meters}
        for meter in meters:
            await self._connect(meter)
        self._hub.tell_change()

    async def views(self) -> AsyncGenerator[MeterList]:
        """All meters now, then again whenever something about them changes."""
        async for _ in self._hub.changes(_VIEWS_EVERY_S):
            yield self._list()

    async def look(self, seconds: float) -> AsyncGenerator[NearbyMeter | NotLooked]:
        """Meters nearby as they are seen, each with its family."""
        families = self._families()
        async for seen in self._pool.look(seconds):
            if isinstance(seen, NotLooked):
                yield seen
            elif seen.driver in families:
                yield NearbyMeter(seen, families[seen.driver], seen.device_id in self._paired)

    async def families(self) -> tuple[FamilyFacts, ...]:
        """The families that can be used."""
        return self._pool.families()

    async def broken_plugins(self) -> tuple[BrokenFamily, ...]:
        """The plug-ins that cannot."""
        return self._pool.broken()

    async def ports(self) -> tuple[PortFacts, ...]:
        """The serial ports of now."""
        return await asyncio.to_thread(self._pool.ports)

    async def pair(self, found: Found, choices: MeterChoices) -> None:
        """Keep the meter and connect to it."""
        if found.driver not in self._families():
            raise NotFound("meter driver", found.driver)
        known = self._paired.get(found.device_id)
        meter = PairedMeter(found, MeterSetup(), self._clock.now())
        if known is not None:
            meter = replace(known, found=found)
        await self._keep(_chosen(meter, choices))

    async def settings_of(self, device_id: str) -> MeterSettings:
        """What is set for a paired meter."""
        meter = self._meter(device_id)
        return MeterSettings(
            found=meter.found,
            family=self._families().get(meter.found.driver, _unknown(meter.found.driver)),
            choices=MeterChoices(
                name=meter.name,
                mac=meter.setup.mac,
                scale=meter.setup.scale,
                port_settings=meter.setup.port_settings,
                line_map=meter.setup.line_map,
                register_map=meter.setup.register_map,
                log_every_s=meter.log_every_s,
            ),
            has_key=meter.setup.bind_key is not None,
            key_kept_in=KEYRING if self._kept.keyring is not None else STORE,
            certificates=meter.certificates,
            paired_at=meter.paired_at,
        )

    async def change(self, device_id: str, choices: MeterChoices) -> None:
        """Set it anew and connect again."""
        await self._keep(_chosen(self._meter(device_id), choices))

    async def forget(self, device_id: str) -> None:
        """Disconnect and forget the meter with its key."""
        meter = self._meter(device_id)
        await self._site_logging.end(device_id)
        await self._hub.close_meter(device_id)
        await asyncio.to_thread(self._kept.forget, device_id)
        self._forgotten[device_id] = self._paired.pop(device_id)
        self._unopened.pop(device_id, None)
        self._pool.accept_new_counter(meter.found)
        self._configure()
        self._hub.tell_change()

    async def restore(self, device_id: str) -> None:
        """Pair a forgotten meter again as it was."""
        if device_id not in self._forgotten:
            raise NotFound("forgotten meter", device_id)
        await self._keep(self._forgotten.pop(device_id))

    async def connect_now(self, device_id: str) -> None:
        """Open the session anew."""
        await self._connect(self._meter(device_id))

    async def battery_was_changed(self, device_id: str) -> None:
        """Accept a counter that begins anew, and listen again."""
        meter = self._meter(device_id)
        self._pool.accept_new_counter(meter.found)
        await self._connect(meter)

    async def add_certificate(self, device_id: str, line: CertificateLine) -> None:
        """Keep a line of a certificate."""
        meter = self._meter(device_id)
        others = _without(meter.certificates, line.certificate, line.quantity)
        await self._keep(replace(meter, certificates=(*others, line)))

    async def remove_certificate(
        self, device_id: str, certificate: str, quantity: Quantity
    ) -> None:
        """Forget a line of a certificate."""
        meter = self._meter(device_id)
        left = _without(meter.certificates, certificate, quantity)
        await self._keep(replace(meter, certificates=left))

    async def site_log(self, device_id: str, hours: float) -> SiteLogView:
        """What the meter logged in the last hours."""
        return await self._site_logging.view(self._meter(device_id), hours)

    async def close(self) -> None:
        """Log and follow nothing any more."""
        await self._site_logging.close()
        await self._hub.close()

    async def frames(self, device_id: str) -> AsyncGenerator[RawFrameSeen]:
        """The last frames of a meter, then each as it comes."""
        async for seen in self._pool.frames(device_id):
            yield seen

    async def listen(self, port: str, settings: str) -> AsyncGenerator[bytes]:
        """What arrives on a serial port."""
        async for chunk in self._pool.listen(port, settings):
            yield chunk

    async def propose(self, lines: Sequence[str]) -> Proposal:
        """How the lines may be read."""
        return await asyncio.to_thread(self._pool.propose, lines)

    async def register_maps(self) -> tuple[RegisterMapText, ...]:
        """The register maps that come with the app."""
        return self._pool.register_maps()

    async def set_training(self, on: bool) -> None:
        """Switch the simulated meters, and the mark on every value."""
        self._hub.training = on
        for found in self._simulated:
            if on:
                await self._hub.open(self._pool, found)
            else:
                await self._hub.close_meter(found.device_id)
        self._hub.tell_change()

    async def _keep(self, meter: PairedMeter) -> None:
        others = [each for each in self._paired.values() if each.found != meter.found]
        self._pool.configure((each.found, each.setup) for each in (*others, meter))
        await asyncio.to_thread(self._kept.keep, meter)
        self._paired[meter.found.device_id] = meter
        await self._connect(meter)

    async def _connect(self, meter: PairedMeter) -> None:
        device_id = meter.found.device_id
        await self._site_logging.end(device_id)
        if meter.log_every_s:
            self._site_logging.begin(meter, meter.log_every_s)
            return
        try:
            await self._hub.open(self._pool, meter.found, meter.title, meter.book)
        except NotFound:
            self._unopened[device_id] = _NO_DRIVER
            self._hub.tell_change()
        else:
            self._unopened.pop(device_id, None)

    def _configure(self) -> None:
        self._pool.configure((each.found, each.setup) for each in self._paired.values())

    def _meter(self, device_id: str) -> PairedMeter:
        if device_id not in self._paired:
            raise NotFound("paired meter", device_id)
        return self._paired[device_id]

    def _families(self) -> dict[str, FamilyFacts]:
        return {each.key: each for each in self._pool.families()}

    def _list(self) -> MeterList:
        families = self._families()
        links = {link.found.device_id: link for link in self._hub.links()}
        paired = [
            self._view(each, links.pop(each.found.device_id, None), families)
            for each in self._paired.values()
        ]
        others = [self._view(None, link, families) for link in links.values()]
        return MeterList((*paired, *others), self._hub.training, self._problem)

    def _view(
        self, meter: PairedMeter | None, link: MeterLink | None, families: dict[str, FamilyFacts]
    ) -> MeterView:
        found = meter.found if meter is not None else link.found if link is not None else None
        if found is None:
            raise ValueError("a view is of a paired or of an open meter")
        family = families.get(found.driver, _unknown(found.driver))
        values = () if link is None else self._values(link)
        return MeterView(
            device_id=found.device_id,
            name=meter.title if meter is not None else found.name,
            driver=found.driver,
            family=family.title,
            level=family.level,
            address=found.address,
            link=LinkState.LOST if link is None else link.link,
            words=self._unopened.get(found.device_id, "") if link is None else link.words,
            retry_in_s=None if link is None else link.retry_in_s,
            values=values,
            age_s=min((each.age_s for each in values), default=None),
            battery_pct=None if link is None else link.battery_pct,
            signal_dbm=self._pool.signal_dbm(found.address),
            due=_due(meter),
            log_every_s=0 if meter is None else meter.log_every_s,
            simulated=found.driver == _SIMULATOR,
        )

    def _values(self, link: MeterLink) -> tuple[ShownValue, ...]:
        now_ns = self._clock.monotonic_ns()
        return tuple(
            ShownValue(
                each.quantity,
                each.value,
                each.unit,
                max(0.0, (now_ns - each.monotonic_ns) / 1e9),
                each.quality,
                link.corrected.get((each.device_id, each.quantity)),
            )
            for each in link.newest
        )


def _chosen(meter: PairedMeter, choices: MeterChoices) -> PairedMeter:
    if choices.log_every_s < 0:
        raise InvalidInput(
            "interval",
            phrase("{log_every_s} s", log_every_s=choices.log_every_s),
            "0 or more seconds",
        )
    key = _parse_key(choices.bind_key) if choices.bind_key.strip() else meter.setup.bind_key
    return replace(
        meter,
        name=choices.name.strip(),
        log_every_s=choices.log_every_s,
        setup=MeterSetup(
            bind_key=key,
            mac=choices.mac.strip(),
            scale=choices.scale,
            port_settings=choices.port_settings.strip(),
            line_map=choices.line_map,
            register_map=choices.register_map,
        ),
    )


def _parse_key(text: str) -> bytes:
    """The key from its hexadecimal form; what was typed is in no error."""
    plain = "".join(text.split()).replace(":", "").replace("-", "")
    try:
        key = bytes.fromhex(plain)
    except ValueError as error:
        raise InvalidInput(
            "bind key",
            "it is not hexadecimal",
            phrase("{value} digits 0-9 and a-f", value=2 * BIND_KEY_BYTES),
        ) from error
    if len(key) != BIND_KEY_BYTES:
        raise InvalidInput(
            "bind key",
            phrase("it has {count} digits", count=len(plain)),
            phrase("{value} digits 0-9 and a-f", value=2 * BIND_KEY_BYTES),
        )
    return key


def _without(
    lines: Sequence[CertificateLine], certificate: str, quantity: Quantity
) -> tuple[CertificateLine, ...]:
    return tuple(
        each for each in lines if (each.certificate, each.quantity) != (certificate, quantity)
    )


def _due(meter: PairedMeter | None) -> date | None:
    """When the first of the newest certificates ends."""
    if meter is None:
        return None
    newest: dict[Quantity, date] = {}
    for line in meter.certificates:
        newest[line.quantity] = max(line.expires, newest.get(line.quantity, line.expires))
    return min(newest.values(), default=None)


def _unknown(driver: str) -> FamilyFacts:
    return FamilyFacts(driver, driver, DriverLevel.UNVERIFIED, Transport.NONE)
