"""The pool of all drivers: looking, setups by address, frames with what was read, listening on a port."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import aclosing
from decimal import Decimal
from importlib.metadata import EntryPoint
from typing import Any

import pytest

from app.domain.errors import InvalidInput, NotFound
from app.domain.measurement import Quantity, Unit
from app.ports.meter_pool import MeterSetup, NotLooked, SaidValue
from app.ports.meters import DriverLevel, Found, MeterSession, Transport
from devices import field_pool, registry
from devices.counters import MemoryCounters
from devices.field_pool import FieldPool
from devices.radio import Radio
from devices.registry import DriverContext, Registry
from devices.serial_link import SerialPort
from devices.session import LinkLost, LinkPolicy
from devices.simulator.driver import MOISTURE_METER
from devices.virtual.pty_wire import PtyWire
from tests.devices.support import SystemClock, is_value, rest, until

KEY = bytes.fromhex("231d39c1d7cc1ab1aee224cd096db932")
QUICK = LinkPolicy(expected_interval_s=0.1, stale_after=50)


def pool(*ports: SerialPort, **more: Any) -> FieldPool:
    return FieldPool(DriverContext(SystemClock(), Radio(), ports=lambda: list(ports), **more))


async def while_injecting(wire: PtyWire, data: bytes, wanted: Awaitable[Any]) -> Any:
    """What is wanted, while the far end keeps sending: opening a port throws away what came before."""
    waiting = asyncio.ensure_future(wanted)
    async with asyncio.timeout(5):
        while not waiting.done():
            wire.inject_near(data)
            await asyncio.wait({waiting}, timeout=0.05)
    return waiting.result()


def test_every_family_is_told_with_what_a_person_has_to_set() -> None:
    facts = {each.key: each for each in pool().families()}
    assert facts["bthome"].encrypts
    assert facts["bthome"].open_scale
    assert facts["vaisala"].port_settings[:2] == ("19200 8N1", "4800 7E1")
    assert (facts["line"].needs_set_up, facts["rotronic"].needs_set_up) == (True, False)
    assert facts["ess"].transport is Transport.GATT


class Broken:
    key, title, level = "broken", "Broken", DriverLevel.UNVERIFIED

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        if timeout_s >= 0:
            raise RuntimeError("vendor bug")
        yield Found("broken", "broken:1", "Probe", "1")

    async def open(self, found: Found) -> MeterSession:
        raise NotImplementedError


class Blind(Broken):
    key = "blind"

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        if timeout_s >= 0:
            raise LinkLost("Bluetooth is off.")
        yield Found("blind", "blind:1", "Probe", "1")


class Seeing(Broken):
    key = "seeing"

    async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
        yield Found("seeing", "seeing:1", "Probe", "1")


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The drivers that the registry has from now on."""
    drivers: list[Any] = []

    def load(_context: DriverContext, _plugins: list[EntryPoint] | None = None) -> Registry:
        return Registry({each.key: each for each in drivers})

    monkeypatch.setattr(field_pool, "load_registry", load)
    return drivers


async def test_one_driver_that_fails_does_not_stop_the_others(only: list[Any]) -> None:
    only += [Broken(), Blind(), Seeing()]
    seen = [each async for each in pool().look(0.1)]
    assert set(seen) == {
        NotLooked("broken", "Its driver failed (RuntimeError)."),
        NotLooked("blind", "Bluetooth is off."),
        Found("seeing", "seeing:1", "Probe", "1"),
    }


async def test_looking_can_be_given_up(only: list[Any]) -> None:
    class Patient(Broken):
        async def discover(self, timeout_s: float) -> AsyncIterator[Found]:
            yield Found("broken", "broken:1", "Probe", "1")
            await asyncio.Event().wait()

    only.append(Patient())
    before = len(asyncio.all_tasks())
    async with aclosing(pool().look(60.0)) as seen:  # type: ignore[type-var]
        assert isinstance(await anext(seen), Found)
    assert len(asyncio.all_tasks()) == before


async def test_a_simulated_meter_shows_its_frames_with_what_was_read() -> None:
    made = pool()
    session = await made.open(MOISTURE_METER)
    event = (await until(session, is_value(Quantity.MATERIAL_MOISTURE)))[-1]
    await rest(session)
    async with aclosing(made.frames(MOISTURE_METER.device_id)) as frames:  # type: ignore[type-var]
        seen = await anext(frames)
    assert seen.values[0] == SaidValue(Quantity.MATERIAL_MOISTURE, event.value, event.unit)  # type: ignore[union-attr]
    assert seen.data


async def test_bytes_at_the_wrong_speed_are_shown_though_no_line_comes() -> None:
    with PtyWire() as wire:
        port = SerialPort(wire.near, "cable", wire.near)
        made = pool(port, policies={"vaisala": QUICK})
        session = await made.open(Found("vaisala", "vaisala:1", "HMT", wire.near))
        async with aclosing(made.frames("vaisala:1")) as frames:  # type: ignore[type-var]
            seen = await while_injecting(wire, b"\xf8\x00\xfe", anext(frames))
            assert seen.channel == "bytes"
        await rest(session)


def test_a_setup_that_cannot_be_used_changes_nothing() -> None:
    made = pool()
    before = made._registry
    for setup in (MeterSetup(port_settings="fast"), MeterSetup(register_map="{")):
        with pytest.raises(InvalidInput):
            made.configure([(Found("vaisala", "vaisala:1", "HMT", "a"), setup)])
    assert made._registry is before


@pytest.mark.parametrize(
    ("setup", "said"),
    [({"bind_key": b"short"}, "bind key"), ({"scale": Unit.CELSIUS}, "scale")],
)
def test_a_setup_is_checked(setup: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        MeterSetup(**setup)


async def test_chosen_port_settings_end_the_trying() -> None:
    made = pool()
    setup = MeterSetup(port_settings="4800 7E1", bind_key=KEY)
    made.configure([(Found("vaisala", "vaisala:1", "HMT", "usb:1"), setup)])
    driver: Any = made._registry.get("vaisala")
    tried = driver.family_for(Found("vaisala", "vaisala:1", "HMT", "usb:1")).settings
    assert [str(each) for each in tried] == ["4800 7E1"]
    others = driver.family_for(Found("vaisala", "vaisala:2", "HMT", "usb:2")).settings
    assert len(others) == 4


def test_two_drivers_at_one_address_keep_their_own_keys() -> None:
    made = pool()
    made.configure(
        [
            (Found("xiaomi", "xiaomi:AA", "Probe", "AA"), MeterSetup(bind_key=KEY)),
            (Found("bthome", "bthome:AA", "Probe", "AA"), MeterSetup(scale=Unit.PCT_MC)),
        ]
    )
    xiaomi: Any = made._registry.get("xiaomi")
    bthome: Any = made._registry.get("bthome")
    assert xiaomi._settings["AA"].bind_key == KEY
    assert bthome._settings["AA"].bind_key is None


def test_a_network_address_is_checked_before_anything_is_kept() -> None:
    with pytest.raises(InvalidInput, match="no network address"):
        pool().configure([(Found("modbus_tcp", "modbus_tcp:x", "x", "a b"), MeterSetup())])


async def test_a_port_is_listened_to_and_given_back() -> None:
    with PtyWire() as wire:
        made = pool(SerialPort(wire.near, "cable", "usb:1"))
        for speed in ("19200 8N1", "9600 8N1"):
            async with aclosing(made.listen("usb:1", speed)) as chunks:  # type: ignore[type-var]
                assert await while_injecting(wire, b"21.4;48.2\r\n", anext(chunks))


async def test_a_port_that_is_gone_is_told() -> None:
    with pytest.raises(LinkLost, match="not plugged in"):
        await anext(pool().listen("usb:1", "9600 8N1"))


async def test_an_unknown_driver_is_told() -> None:
    with pytest.raises(NotFound):
        await pool().open(Found("vendor", "vendor:1", "Probe", "1"))


def test_a_battery_change_lets_the_counter_begin_anew() -> None:
    counters = MemoryCounters()
    counters.keep("xiaomi:AA", 77)
    counters.keep("bthome:AA", 78)
    made = pool(counters=counters)
    made.accept_new_counter(Found("xiaomi", "xiaomi:AA", "Probe", "AA"))
    made.accept_new_counter(Found("bthome", "bthome:AA", "Probe", "AA"))
    assert (counters.highest("xiaomi:AA"), counters.highest("bthome:AA")) == (None, None)


def test_lines_are_proposed() -> None:
    proposal = pool().propose(["T=22.1,C RH=45.2%"] * 3)
    assert (proposal.line_map, proposal.fits) == (None, Decimal(1))
    assert registry.ENTRY_POINT_GROUP
