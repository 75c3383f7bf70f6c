"""The registry: built-in drivers, plug-ins, and plug-ins that are broken."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from importlib.metadata import EntryPoint
from types import ModuleType, SimpleNamespace

import pytest

from app.domain.errors import NotFound
from app.domain.measurement import Quantity
from app.ports.meters import DriverLevel, Found, MeterSession
from devices.radio import Radio
from devices.registry import ADVERTISING, SERIAL, DriverContext, load_registry
from devices.simulator.driver import MOISTURE_METER, SimulatorDriver
from tests.devices.support import SystemClock, is_value, rest, until

BUILT_IN = {
    *(
        "rotronic",
        "ess",
        "bthome",
        "simulator",
        "protimeter",
        "nus",
        "modbus",
        "modbus_tcp",
        "line",
    ),
    *(family.key for family in ADVERTISING),
    *(family.key for family in SERIAL),
}


class VendorDriver:
    """What a plug-in offers."""

    key = "vendor"
    title = "Vendor meter"
    level = DriverLevel.UNOFFICIAL

    def __init__(self, context: DriverContext) -> None:
        self._simulator = SimulatorDriver(context.clock)

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        async for found in self._simulator.discover(timeout_s):
            yield found

    async def open(self, found: Found) -> MeterSession:
        return await self._simulator.open(found)


def missing_dll(context: DriverContext) -> None:
    raise OSError("vendor DLL missing")


def leaves_the_program(context: DriverContext) -> None:
    raise SystemExit(3)


@pytest.fixture
def context() -> DriverContext:
    return DriverContext(SystemClock(), Radio())


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> EntryPointMaker:
    module = ModuleType("vendor_plugin")
    vars(module).update(
        VendorDriver=VendorDriver,
        missing_dll=missing_dll,
        leaves_the_program=leaves_the_program,
        takes_a_built_in_key=lambda _: SimpleNamespace(**vars(_fake("ess"))),
        no_driver=lambda _: object(),
        wrong_level=lambda _: _fake("other", level="great"),
    )
    monkeypatch.setitem(sys.modules, "vendor_plugin", module)
    return EntryPointMaker()


class EntryPointMaker:
    """Makes an entry point of the fake distribution."""

    def __call__(self, name: str) -> EntryPoint:
        return EntryPoint(name, f"vendor_plugin:{name}", "restoreassist.drivers")


def _fake(key: str, level: object = DriverLevel.DOCUMENTED) -> SimpleNamespace:
    return SimpleNamespace(key=key, title=key, level=level, discover=None, open=None)


def test_the_built_in_drivers_are_there_with_a_level(context: DriverContext) -> None:
    registry = load_registry(context, [])
    assert set(registry.drivers) == BUILT_IN
    assert all(registry.get(key).level in DriverLevel for key in BUILT_IN)
    assert registry.broken == ()


async def test_a_plug_in_works_like_a_built_in_driver(
    context: DriverContext, plugin: EntryPointMaker
) -> None:
    registry = load_registry(context, [plugin("VendorDriver")])
    session = await registry.get("vendor").open(MOISTURE_METER)
    await until(session, is_value(Quantity.MATERIAL_MOISTURE))
    await rest(session)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("missing_dll", "OSError: vendor DLL missing"),
        ("leaves_the_program", "SystemExit: 3"),
        ("not_in_the_module", "AttributeError: "),
        ("takes_a_built_in_key", "ValueError: the key 'ess' is taken"),
        ("no_driver", "TypeError: the driver has no key"),
        ("wrong_level", "TypeError: the level is no DriverLevel"),
    ],
)
def test_a_broken_plug_in_is_listed_and_harms_nothing(
    context: DriverContext, plugin: EntryPointMaker, name: str, error: str
) -> None:
    registry = load_registry(context, [plugin(name), plugin("VendorDriver")])
    assert set(registry.drivers) == BUILT_IN | {"vendor"}
    (broken,) = registry.broken
    assert broken.name == name
    assert broken.error.startswith(error)


def test_an_unknown_driver_is_not_found(context: DriverContext) -> None:
    with pytest.raises(NotFound, match="no meter driver toaster"):
        load_registry(context, []).get("toaster")
