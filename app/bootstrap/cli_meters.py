"""``restoreassist meters``: which meters are there, what they say, and captured frames decoded."""

from __future__ import annotations

import asyncio
import json
import signal
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Any

import typer

from app.bootstrap.cli_captures import decode_command
from app.bootstrap.cli_paired_meters import KnownMeters, known_meters
from app.bootstrap.cli_support import (
    FAILED,
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
    without_controls,
)
from app.bootstrap.clocks import SystemClock
from app.domain.certificates import CertificateBook, Corrected
from app.domain.errors import NotFound
from app.domain.measurement import Measurement
from app.ports.meters import DriverLevel, Found, LinkState, LinkStatus, MeterSession
from devices.counters import MemoryCounters
from devices.discovery import Discovery, discover_all
from devices.field_pool import set_up
from devices.raw_log import FrameSink, RawLog
from devices.registry import DriverContext, Registry, load_registry

meters_cli = typer.Typer(help="Meters.", no_args_is_help=True)
meters_cli.command("decode")(decode_command)

Event = Corrected | LinkStatus
_LOOK_S = 8.0

SecondsOption = Annotated[float, typer.Option("--seconds", min=0.1, help="How long.")]
DriverOption = Annotated[
    list[str] | None, typer.Option("--driver", help="Only this family; may be repeated.")
]
DeviceArgument = Annotated[
    list[str] | None, typer.Argument(help="Device ids from `meters list`; none means all.")
]


@meters_cli.command("list")
def meters_list_command(
    seconds: SecondsOption = _LOOK_S,
    driver: DriverOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """The meters that can be seen now and those that are paired, and in words what stood in the way of looking."""
    known = _known(store, demo)
    registry = _registry(known, None)
    discovery = asyncio.run(_look(registry, seconds, driver))
    seen = {found.device_id for found in discovery.found}
    listed = [*discovery.found, *_paired(known, driver, without=seen)]
    problems = _by_reason(discovery.problems)
    if as_json:
        print_json(
            {
                "meters": [_found_json(each, registry, known, seen) for each in listed],
                "problems": [
                    {"reason": reason, "drivers": keys} for reason, keys in problems.items()
                ],
                "broken_plugins": [
                    {"name": each.name, "error": each.error} for each in registry.broken
                ],
            }
        )
        return
    for found in listed:
        signal_dbm = f"  {found.rssi_dbm} dBm" if found.device_id in seen and found.rssi_dbm else ""
        what = [_level(found, registry)]
        what += ["paired"] if found.device_id in known.meters else []
        what += ["not seen now"] if found.device_id not in seen else []
        line = f"{found.device_id}  {known.title(found)}{signal_dbm}  ({', '.join(what)})"
        typer.echo(without_controls(line))
    if not listed:
        typer.echo("No meter was seen.")
    for reason, keys in problems.items():
        typer.echo(f"{reason} ({', '.join(keys)})", err=True)
    for plugin in registry.broken:
        typer.echo(f"The plug-in {plugin.name} cannot be used: {plugin.error}", err=True)


@meters_cli.command("watch")
def meters_watch_command(
    device: DeviceArgument = None,
    seconds: SecondsOption = 60.0,
    look: Annotated[float, typer.Option(help="Seconds to look for meters first.")] = _LOOK_S,
    driver: DriverOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Readings and link states as they come; one JSON object a line with --json."""
    tell = _tell_json if as_json else _tell_words
    known = _known(store, demo)
    if asyncio.run(_watch(known, device, seconds, look, driver, None, tell)) == 0:
        raise typer.Exit(FAILED)


@meters_cli.command("log")
def meters_log_command(
    out: Annotated[Path, typer.Option(help="File to append to, one raw frame a line.")],
    device: DeviceArgument = None,
    seconds: SecondsOption = 60.0,
    look: Annotated[float, typer.Option(help="Seconds to look for meters first.")] = _LOOK_S,
    driver: DriverOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Keep the raw frames of meters in a JSONL file that can be replayed."""
    known = _known(store, demo)
    log = RawLog(out)
    try:
        count = asyncio.run(_watch(known, device, seconds, look, driver, log, lambda _: None))
    finally:
        log.close()
    if as_json:
        print_json({"file": str(out), "readings": count})
    else:
        typer.echo(f"{out}: {count} readings")
    if count == 0:
        raise typer.Exit(FAILED)


def _known(store: Path | None, demo: bool) -> KnownMeters:
    known = known_meters(store, demo)
    if known.problem:
        typer.echo(known.problem, err=True)
    return known


def _registry(known: KnownMeters, raw_log: FrameSink | None) -> Registry:
    from devices.radio import Radio

    context = DriverContext(
        SystemClock(), Radio(), raw_log=raw_log, counters=MemoryCounters(known.counters)
    )
    return load_registry(set_up(context, ((m.found, m.setup) for m in known.meters.values())))


async def _look(registry: Registry, seconds: float, keys: list[str] | None) -> Discovery:
    return await discover_all([registry.get(key) for key in keys or registry.drivers], seconds)


def _paired(known: KnownMeters, keys: list[str] | None, *, without: set[str]) -> list[Found]:
    return [
        meter.found
        for device_id, meter in known.meters.items()
        if device_id not in without and (not keys or meter.found.driver in keys)
    ]


async def _watch(
    known: KnownMeters,
    wanted: list[str] | None,
    seconds: float,
    look_s: float,
    keys: list[str] | None,
    raw_log: FrameSink | None,
    tell: Callable[[Event], None],
) -> int:
    """Tell everything for a time, until interrupted; how many readings came.

    Paired meters are opened without looking for them first, as the app does it.
    """
    registry = _registry(known, raw_log)
    chosen = {
        found.device_id: found
        for found in _paired(known, keys, without=set())
        if (found.device_id in wanted if wanted else found.driver in registry.drivers)
    }
    if not wanted or set(wanted) - set(chosen):
        discovery = await _look(registry, look_s, keys)
        for found in discovery.found:
            if not wanted or found.device_id in wanted:
                chosen.setdefault(found.device_id, found)
        missing = set(wanted or ()) - set(chosen)
        if missing or not chosen:
            reasons = " ".join(_by_reason(discovery.problems))
            what = ", ".join(sorted(missing)) or "that can be seen now"
            raise NotFound("meter", f"{what}. {reasons}".rstrip(". "))
    sessions = [await registry.get(each.driver).open(each) for each in chosen.values()]
    _close_on_interrupt(sessions)
    counts = [
        asyncio.create_task(_tell_all(session, _book(known, device_id), tell))
        for device_id, session in zip(chosen, sessions, strict=True)
    ]
    await asyncio.wait(counts, timeout=seconds)
    for session in sessions:
        await session.close()
    return sum(await asyncio.gather(*counts))


def _book(known: KnownMeters, device_id: str) -> CertificateBook:
    meter = known.meters.get(device_id)
    return CertificateBook() if meter is None else meter.book


def _close_on_interrupt(sessions: list[MeterSession]) -> None:
    loop = asyncio.get_running_loop()
    closing: set[asyncio.Task[None]] = set()

    def close() -> None:
        closing.update(loop.create_task(session.close()) for session in sessions)

    with suppress(NotImplementedError):  # Windows has no signal handlers in its loop
        loop.add_signal_handler(signal.SIGINT, close)


async def _tell_all(
    session: MeterSession, book: CertificateBook, tell: Callable[[Event], None]
) -> int:
    count = 0
    async for event in session.events():
        count += isinstance(event, Measurement)
        tell(book.correct(event) if isinstance(event, Measurement) else event)
    return count


def _tell_words(event: Event) -> None:
    if isinstance(event, Corrected):
        came = event.measurement
        doubts = f"  [{', '.join(came.quality.names)}]" if came.quality else ""
        quantity = came.quantity.replace("_", " ")
        right = f"  ({event.value} by {event.certificate})" if event.value is not None else ""
        typer.echo(
            f"{came.at:%H:%M:%S}  {came.device_id}  {quantity} {came.value} {came.unit}{right}{doubts}"
        )
    elif event.state is not LinkState.CLOSED:
        retry = f" Next try in {event.retry_in_s:g} s." if event.retry_in_s is not None else ""
        typer.echo(f"{event.device_id}  {event.state}  {event.detail}{retry}")


def _tell_json(event: Event) -> None:
    typer.echo(json.dumps(_event_json(event), ensure_ascii=False))


def _event_json(event: Event) -> dict[str, Any]:
    if isinstance(event, LinkStatus):
        return {
            "device_id": event.device_id,
            "state": event.state.value,
            "detail": event.detail,
            "retry_in_s": event.retry_in_s,
        }
    came = event.measurement
    return {
        "device_id": came.device_id,
        "driver": came.driver,
        "quantity": came.quantity.value,
        "value": str(came.value),
        "unit": came.unit.value,
        "corrected": None if event.value is None else str(event.value),
        "quality": list(came.quality.names),
        "at": came.at.isoformat(),
        "serial": came.serial,
        "raw": came.raw.hex(),
    }


def _found_json(
    found: Found, registry: Registry, known: KnownMeters, seen: set[str]
) -> dict[str, Any]:
    return {
        "device_id": found.device_id,
        "driver": found.driver,
        "name": known.title(found),
        "address": found.address,
        "rssi_dbm": found.rssi_dbm if found.device_id in seen else None,
        "level": _level(found, registry),
        "paired": found.device_id in known.meters,
        "seen": found.device_id in seen,
    }


def _level(found: Found, registry: Registry) -> str:
    """The quality level of its driver; a paired meter may be of a plug-in that is gone."""
    driver = registry.drivers.get(found.driver)
    return DriverLevel.UNVERIFIED.value if driver is None else driver.level.value


def _by_reason(problems: Mapping[str, str]) -> dict[str, list[str]]:
    """Each reason once, with the drivers that it stopped."""
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    for key, reason in sorted(problems.items()):
        reasons[reason].append(key)
    return dict(reasons)
