"""The drivers of this computer as one pool, with the setups of the meters that a person has paired."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.errors import RestoreAssistError
from app.domain.measurement import Quantity
from app.ports.line_maps import Proposal
from app.ports.meter_pool import (
    BrokenFamily,
    FamilyFacts,
    MeterSetup,
    NotLooked,
    PortFacts,
    RawFrameSeen,
    RegisterMapText,
    SaidValue,
)
from app.ports.meters import Found, MeterDriver, MeterSession, Transport
from devices.advert_family import AdvertDriver, AdvertSettings
from devices.bthome.driver import BthomeDriver, BthomeSettings
from devices.bthome.protocol import DEFAULT_SCALE
from devices.frames import DecodedFrame, RawFrame
from devices.line.driver import LineSetup
from devices.line.learning import learn
from devices.modbus.protocol import shipped_texts
from devices.modbus_tcp.driver import KEY as MODBUS_TCP
from devices.modbus_tcp.driver import ModbusTcpDriver
from devices.modbus_tcp.protocol import split_address
from devices.profile import Profile
from devices.register_map import parse_register_map
from devices.registry import DriverContext, Registry, load_registry
from devices.serial_family import SerialDriver, SetUpDriver
from devices.serial_link import SerialLink, SerialSettings, parse_settings, path_of
from devices.session import LinkedSession

_KEPT_FRAMES = 200
_log = logging.getLogger(__name__)
_ENCRYPTING = frozenset({"bthome", "xiaomi"})
_OPEN_SCALE = frozenset({"bthome"})
_DEFAULT_PORT = SerialSettings(9600)


@dataclass
class _Frames:
    """The last frames of one meter, and who wants the next."""

    kept: deque[RawFrameSeen] = field(default_factory=lambda: deque(maxlen=_KEPT_FRAMES))
    waiting: set[asyncio.Queue[RawFrameSeen]] = field(default_factory=set)

    def take(self, frame: RawFrame, decoded: DecodedFrame | None, problem: str) -> None:
        seen = RawFrameSeen(frame.at, frame.channel, frame.data, _said(decoded), problem)
        self.kept.append(seen)
        for queue in self.waiting:
            if queue.qsize() < _KEPT_FRAMES:
                queue.put_nowait(seen)


def _said(decoded: DecodedFrame | None) -> tuple[SaidValue, ...]:
    if decoded is None:
        return ()
    return tuple(SaidValue(each.quantity, each.value, each.unit) for each in decoded.values)


class FieldPool:
    """:class:`app.ports.meter_pool.MeterPool` over the registry; belongs to one event loop."""

    def __init__(self, context: DriverContext) -> None:
        self._context = context
        self._registry: Registry = load_registry(context)
        self._families = _families_of(self._registry)
        self._frames: dict[str, _Frames] = {}

    def families(self) -> tuple[FamilyFacts, ...]:
        """Every family, in the order of the registry."""
        return self._families

    def broken(self) -> tuple[BrokenFamily, ...]:
        """The plug-ins that cannot be used."""
        return tuple(BrokenFamily(each.name, each.error) for each in self._registry.broken)

    def ports(self) -> tuple[PortFacts, ...]:
        """The serial ports of now."""
        return tuple(
            PortFacts(each.path, each.description, each.identity) for each in self._context.ports()
        )

    def configure(self, setups: Iterable[tuple[Found, MeterSetup]]) -> None:
        """Make the drivers anew with these setups; open sessions keep theirs."""
        self._registry = load_registry(set_up(self._context, setups))
        self._families = _families_of(self._registry)

    async def look(self, timeout_s: float) -> AsyncIterator[Found | NotLooked]:
        """What all families but the simulator see, as they see it."""
        heard: asyncio.Queue[Found | NotLooked | None] = asyncio.Queue()
        drivers = [each for each in self._registry.drivers.values() if each.key != "simulator"]
        looking = asyncio.create_task(_look_with_all(drivers, timeout_s, heard))
        try:
            while (seen := await heard.get()) is not None:
                yield seen
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)

    async def open(self, found: Found) -> MeterSession:
        """Begin a session, whose frames can be watched."""
        session = await self._registry.get(found.driver).open(found)
        if isinstance(session, LinkedSession):
            session.show_frames(self._of(found.device_id).take)
        return session

    async def frames(self, device_id: str) -> AsyncIterator[RawFrameSeen]:
        """The frames that are kept, then each as it comes."""
        frames = self._of(device_id)
        queue: asyncio.Queue[RawFrameSeen] = asyncio.Queue()
        for seen in frames.kept:
            queue.put_nowait(seen)
        frames.waiting.add(queue)
        try:
            while True:
                yield await queue.get()
        finally:
            frames.waiting.discard(queue)

    async def listen(self, port: str, settings: str) -> AsyncIterator[bytes]:
        """What arrives on a port; raises :class:`devices.session.LinkLost`."""
        path = path_of(port, self._context.ports())
        link = SerialLink(path, parse_settings(settings))
        async with self._context.turns.of(path):
            await link.open()
            try:
                while True:
                    yield await link.read()
            finally:
                await link.close()

    def propose(self, lines: Sequence[str]) -> Proposal:
        """A proposal from lines; raises :class:`app.domain.errors.InvalidInput`."""
        return learn(lines)

    def register_maps(self) -> tuple[RegisterMapText, ...]:
        """The maps that come with the app."""
        return tuple(
            RegisterMapText(parse_register_map(text).name, text) for text in shipped_texts()
        )

    def signal_dbm(self, address: str) -> int | None:
        """As the radio heard it last."""
        return self._context.radio.signal_dbm(address)

    def accept_new_counter(self, found: Found) -> None:
        """Forget the counter of an encrypting meter."""
        driver = self._registry.get(found.driver)
        if isinstance(driver, AdvertDriver | BthomeDriver):
            driver.forget_counter(found)

    def _of(self, device_id: str) -> _Frames:
        return self._frames.setdefault(device_id, _Frames())


def set_up(context: DriverContext, setups: Iterable[tuple[Found, MeterSetup]]) -> DriverContext:
    """The context with what a person set for these meters; raises :class:`app.domain.errors.InvalidInput`."""
    known = list(setups)
    for found, _ in known:
        if found.driver == MODBUS_TCP:
            split_address(found.address)
    chosen = {
        found.address: parse_settings(setup.port_settings)
        for found, setup in known
        if setup.port_settings
    }
    return replace(
        context,
        bthome={
            found.address: BthomeSettings(setup.bind_key, setup.scale or DEFAULT_SCALE, setup.mac)
            for found, setup in known
            if found.driver == "bthome"
        },
        adverts={
            found.address: AdvertSettings(setup.bind_key, setup.mac)
            for found, setup in known
            if found.driver != "bthome"
        },
        lines={
            found.address: LineSetup(chosen.get(found.address, _DEFAULT_PORT), setup.line_map)
            for found, setup in known
            if found.driver == "line"
        },
        line_maps={
            found.address: setup.line_map for found, setup in known if setup.line_map is not None
        },
        register_maps={
            found.address: parse_register_map(setup.register_map)
            for found, setup in known
            if setup.register_map
        },
        chosen_ports=chosen,
    )


async def _look_with_all(
    drivers: Sequence[MeterDriver],
    timeout_s: float,
    heard: asyncio.Queue[Found | NotLooked | None],
) -> None:
    """Put what is seen into the queue, and None at the end."""

    async def look(driver: MeterDriver) -> None:
        try:
            async for found in driver.discover(timeout_s):
                heard.put_nowait(found)
        except RestoreAssistError as error:
            heard.put_nowait(NotLooked(driver.key, str(error)))
        except Exception as error:  # noqa: BLE001 - one plug-in that fails does not stop the others
            _log.exception("the driver %s failed to look", driver.key)
            heard.put_nowait(NotLooked(driver.key, f"Its driver failed ({type(error).__name__})."))

    await asyncio.gather(*(look(driver) for driver in drivers))
    heard.put_nowait(None)


def _families_of(registry: Registry) -> tuple[FamilyFacts, ...]:
    return tuple(_facts(driver) for driver in registry.drivers.values())


def _facts(driver: MeterDriver) -> FamilyFacts:
    plain = FamilyFacts(driver.key, driver.title, driver.level, Transport.NONE)
    profile = getattr(driver, "profile", None)
    if not isinstance(profile, Profile):
        return plain
    return replace(
        plain,
        transport=profile.transport,
        models=profile.models,
        quantities=tuple(dict.fromkeys(each.quantity for each in profile.quantities)),
        encrypts=driver.key in _ENCRYPTING,
        open_scale=driver.key in _OPEN_SCALE
        and any(each.quantity is Quantity.MATERIAL_MOISTURE for each in profile.quantities),
        needs_set_up=isinstance(driver, SetUpDriver | ModbusTcpDriver),
        port_settings=tuple(str(each) for each in driver.port_settings)
        if isinstance(driver, SerialDriver)
        else (),
    )
