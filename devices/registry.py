"""Which drivers there are: the built-in ones, and those of installed plug-ins.

A plug-in is an entry point of the group ``restoreassist.drivers`` that loads to a factory: called with a
:class:`DriverContext`, it gives a :class:`app.ports.meters.MeterDriver`. Plug-ins run with all rights of
the program. One that fails is listed with its error and harms nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib.metadata import EntryPoint, entry_points

from app.domain.errors import NotFound
from app.ports.clock import Clock
from app.ports.line_maps import LineMap
from app.ports.meters import DriverLevel, MeterDriver
from devices.advert_family import AdvertDriver, AdvertFamily, AdvertSettings
from devices.bthome.driver import BthomeDriver, BthomeSettings
from devices.counters import CounterStore, MemoryCounters
from devices.ess.driver import EssDriver
from devices.govee import driver as govee
from devices.hm70 import driver as hm70
from devices.inkbird import driver as inkbird
from devices.line import driver as line
from devices.line.driver import LineSetup
from devices.lutron import driver as lutron
from devices.modbus import driver as modbus
from devices.modbus_tcp.driver import ModbusTcpDriver
from devices.nus.driver import NusDriver
from devices.port_turns import PortTurns
from devices.protimeter.driver import ProtimeterDriver
from devices.qingping import driver as qingping
from devices.radio import Radio
from devices.raw_log import FrameSink
from devices.register_map import RegisterMap
from devices.rotronic import driver as rotronic
from devices.ruuvi import driver as ruuvi
from devices.sensorpro import driver as sensorpro
from devices.sensorpush import driver as sensorpush
from devices.serial_family import SerialDriver, SerialFamily, SetUpDriver
from devices.serial_link import PortLister, SerialSettings, system_ports
from devices.session import LinkPolicy
from devices.simulator.driver import SimulatorDriver
from devices.simulator.model import SimulatorSettings
from devices.switchbot import driver as switchbot
from devices.thermobeacon import driver as thermobeacon
from devices.thermopro import driver as thermopro
from devices.vaisala import driver as vaisala
from devices.xiaomi import driver as xiaomi
from devices.xymd02 import driver as xymd02

ENTRY_POINT_GROUP = "restoreassist.drivers"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DriverContext:
    """What drivers are given: time, ports, radio, the raw log and the user's settings.

    ``policies`` replaces the times of a built-in driver, by its key. ``bthome``, ``adverts`` and
    ``line_maps`` are keyed by radio address, ``lines``, ``register_maps`` and ``chosen_ports`` by port identity.
    ``counters`` keeps anti-replay counters; one in a file keeps them over restarts. ``turns`` lets one
    family at a time ask a port.
    """

    clock: Clock
    radio: Radio
    ports: PortLister = system_ports
    raw_log: FrameSink | None = None
    policies: Mapping[str, LinkPolicy] = field(default_factory=dict)
    bthome: Mapping[str, BthomeSettings] = field(default_factory=dict)
    adverts: Mapping[str, AdvertSettings] = field(default_factory=dict)
    counters: CounterStore = field(default_factory=MemoryCounters)
    lines: Mapping[str, LineSetup] = field(default_factory=dict)
    line_maps: Mapping[str, LineMap] = field(default_factory=dict)
    register_maps: Mapping[str, RegisterMap] = field(default_factory=dict)
    chosen_ports: Mapping[str, SerialSettings] = field(default_factory=dict)
    turns: PortTurns = field(default_factory=PortTurns)
    simulator: SimulatorSettings = field(default_factory=SimulatorSettings)


DriverFactory = Callable[[DriverContext], MeterDriver]


@dataclass(frozen=True, slots=True)
class BrokenPlugin:
    """A plug-in that could not be used, and why."""

    name: str
    error: str


@dataclass(frozen=True, slots=True)
class Registry:
    """All drivers by key, and the plug-ins that failed."""

    drivers: Mapping[str, MeterDriver]
    broken: tuple[BrokenPlugin, ...] = ()

    def get(self, key: str) -> MeterDriver:
        """The driver; raises :class:`NotFound`."""
        if key not in self.drivers:
            raise NotFound("meter driver", key)
        return self.drivers[key]


def _ess(context: DriverContext) -> MeterDriver:
    policy = context.policies.get("ess")
    return EssDriver(context.clock, context.radio, context.raw_log, policy)


def _bthome(context: DriverContext) -> MeterDriver:
    policy = context.policies.get("bthome")
    return BthomeDriver(
        context.clock, context.radio, context.raw_log, policy, context.bthome, context.counters
    )


def _advertising(family: AdvertFamily) -> DriverFactory:
    def make(context: DriverContext) -> MeterDriver:
        return AdvertDriver(
            family,
            context.clock,
            context.radio,
            context.raw_log,
            context.policies.get(family.key),
            context.adverts,
            context.counters,
        )

    return make


def _serial(family: SerialFamily) -> DriverFactory:
    def make(context: DriverContext) -> MeterDriver:
        policy = context.policies.get(family.key)
        return SerialDriver(
            family,
            context.clock,
            context.ports,
            context.raw_log,
            policy,
            context.turns,
            chosen=context.chosen_ports,
        )

    return make


def _line(context: DriverContext) -> MeterDriver:
    families = {port: setup.family() for port, setup in context.lines.items()}
    return _set_up(context, line.FAMILY, families)


def _modbus(context: DriverContext) -> MeterDriver:
    families = {port: modbus.family_of(each) for port, each in context.register_maps.items()}
    return _set_up(context, modbus.FAMILY, families)


def _set_up(
    context: DriverContext, family: SerialFamily, families: Mapping[str, SerialFamily]
) -> MeterDriver:
    policy = context.policies.get(family.key)
    return SetUpDriver(
        family, context.clock, context.ports, context.raw_log, policy, context.turns, families
    )


def _modbus_tcp(context: DriverContext) -> MeterDriver:
    policy = context.policies.get("modbus_tcp")
    return ModbusTcpDriver(context.clock, context.raw_log, policy, context.register_maps)


def _nus(context: DriverContext) -> MeterDriver:
    policy = context.policies.get("nus")
    return NusDriver(context.clock, context.radio, context.raw_log, policy, context.line_maps)


def _protimeter(context: DriverContext) -> MeterDriver:
    policy = context.policies.get("protimeter")
    return ProtimeterDriver(context.clock, context.radio, context.raw_log, policy)


def _simulator(context: DriverContext) -> MeterDriver:
    return SimulatorDriver(context.clock, context.simulator, context.raw_log)


ADVERTISING: tuple[AdvertFamily, ...] = (
    govee.FAMILY,
    sensorpush.FAMILY,
    thermopro.FAMILY,
    ruuvi.FAMILY,
    qingping.FAMILY,
    xiaomi.FAMILY,
    inkbird.FAMILY,
    sensorpro.FAMILY,
    thermobeacon.FAMILY,
    switchbot.FAMILY,
)

SERIAL: tuple[SerialFamily, ...] = (
    rotronic.FAMILY,
    vaisala.FAMILY,
    hm70.FAMILY,
    xymd02.FAMILY,
    lutron.FAMILY,
)

BUILT_IN: tuple[DriverFactory, ...] = (
    _ess,
    _bthome,
    *(_advertising(family) for family in ADVERTISING),
    _protimeter,
    _nus,
    *(_serial(family) for family in SERIAL),
    _modbus,
    _modbus_tcp,
    _line,
    _simulator,
)


def load_registry(context: DriverContext, plugins: Iterable[EntryPoint] | None = None) -> Registry:
    """Make every driver; ``plugins`` None means the installed entry points of the group."""
    drivers = {driver.key: driver for driver in (make(context) for make in BUILT_IN)}
    broken: list[BrokenPlugin] = []
    for plugin in entry_points(group=ENTRY_POINT_GROUP) if plugins is None else plugins:
        try:
            driver = _checked(plugin.load()(context), drivers)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a plug-in may raise anything
            _log.warning("meter plug-in %s cannot be used", plugin.name, exc_info=error)
            broken.append(BrokenPlugin(plugin.name, f"{type(error).__name__}: {error}"))
        else:
            drivers[driver.key] = driver
    return Registry(drivers, tuple(broken))


def _checked(driver: MeterDriver, present: Mapping[str, MeterDriver]) -> MeterDriver:
    for name in ("key", "title", "level", "discover", "open"):
        if not hasattr(driver, name):
            raise TypeError(f"the driver has no {name}")
    if driver.key in present:
        raise ValueError(f"the key {driver.key!r} is taken")
    if not isinstance(driver.level, DriverLevel):
        raise TypeError("the level is no DriverLevel")
    return driver
