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

from app.bootstrap.cli_support import FAILED, JsonOption, print_json
from app.bootstrap.clocks import SystemClock
from app.domain.errors import InvalidInput, NotFound
from app.domain.measurement import Measurement
from app.ports.meters import Found, LinkState, LinkStatus, MeterSession
from devices.decode import decode_entries
from devices.discovery import Discovery, discover_all
from devices.raw_log import FrameSink, RawLog
from devices.registry import DriverContext, Registry, load_registry

meters_cli = typer.Typer(help="Meters.", no_args_is_help=True)

Event = Measurement | LinkStatus
_LOOK_S = 8.0

SecondsOption = Annotated[float, typer.Option("--seconds", min=0.1, help="How long.")]
DriverOption = Annotated[
    list[str] | None, typer.Option("--driver", help="Only this family; may be repeated.")
]
DeviceArgument = Annotated[
    list[str] | None, typer.Argument(help="Device ids from `meters list`; none means all.")
]


@meters_cli.command("decode")
def meters_decode_command(
    file: Annotated[Path, typer.Argument(help="JSON list of captured frames or advertisements.")],
    as_json: JsonOption = False,
) -> None:
    """Decode captured frames: values, quality and driver of each."""
    results = [entry.to_json() for entry in decode_entries(_read(file), file.parent)]
    if as_json:
        print_json(results)
        return
    for result in results:
        values = ", ".join(f"{name} {value}" for name, value in result["values"].items())
        doubts = f"  [{', '.join(result['quality'])}]" if result["quality"] else ""
        typer.echo(
            f"{result['id']}  {result['driver'] or '-'}  {result['error'] or values}{doubts}"
        )


@meters_cli.command("list")
def meters_list_command(
    seconds: SecondsOption = _LOOK_S, driver: DriverOption = None, as_json: JsonOption = False
) -> None:
    """The meters that can be seen now, and in words what stood in the way of looking."""
    registry, discovery = asyncio.run(_look(seconds, driver, None))
    problems = _by_reason(discovery.problems)
    if as_json:
        print_json(
            {
                "meters": [_found_json(found, registry) for found in discovery.found],
                "problems": [
                    {"reason": reason, "drivers": keys} for reason, keys in problems.items()
                ],
                "broken_plugins": [
                    {"name": each.name, "error": each.error} for each in registry.broken
                ],
            }
        )
        return
    for found in discovery.found:
        signal_dbm = f"  {found.rssi_dbm} dBm" if found.rssi_dbm is not None else ""
        typer.echo(f"{found.device_id}  {found.name}{signal_dbm}  ({_level(found, registry)})")
    if not discovery.found:
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
    as_json: JsonOption = False,
) -> None:
    """Readings and link states as they come; one JSON object a line with --json."""
    tell = _tell_json if as_json else _tell_words
    if asyncio.run(_watch(device, seconds, look, driver, None, tell)) == 0:
        raise typer.Exit(FAILED)


@meters_cli.command("log")
def meters_log_command(
    out: Annotated[Path, typer.Option(help="File to append to, one raw frame a line.")],
    device: DeviceArgument = None,
    seconds: SecondsOption = 60.0,
    look: Annotated[float, typer.Option(help="Seconds to look for meters first.")] = _LOOK_S,
    driver: DriverOption = None,
    as_json: JsonOption = False,
) -> None:
    """Keep the raw frames of meters in a JSONL file that can be replayed."""
    log = RawLog(out)
    try:
        count = asyncio.run(_watch(device, seconds, look, driver, log, lambda _: None))
    finally:
        log.close()
    if as_json:
        print_json({"file": str(out), "readings": count})
    else:
        typer.echo(f"{out}: {count} readings")
    if count == 0:
        raise typer.Exit(FAILED)


async def _look(
    seconds: float, keys: list[str] | None, raw_log: FrameSink | None
) -> tuple[Registry, Discovery]:
    from devices.radio import Radio

    registry = load_registry(DriverContext(SystemClock(), Radio(), raw_log=raw_log))
    chosen = [registry.get(key) for key in keys or registry.drivers]
    return registry, await discover_all(chosen, seconds)


async def _watch(
    wanted: list[str] | None,
    seconds: float,
    look_s: float,
    keys: list[str] | None,
    raw_log: FrameSink | None,
    tell: Callable[[Event], None],
) -> int:
    """Tell everything for a time, until interrupted; how many readings came."""
    registry, discovery = await _look(look_s, keys, raw_log)
    chosen = [each for each in discovery.found if not wanted or each.device_id in wanted]
    missing = set(wanted or ()) - {each.device_id for each in chosen}
    if missing or not chosen:
        reasons = " ".join(_by_reason(discovery.problems))
        what = ", ".join(sorted(missing)) or "any"
        raise NotFound("meter", f"{what}. {reasons}".rstrip(". "))
    sessions = [await registry.get(each.driver).open(each) for each in chosen]
    _close_on_interrupt(sessions)
    counts = [asyncio.create_task(_tell_all(session, tell)) for session in sessions]
    await asyncio.wait(counts, timeout=seconds)
    for session in sessions:
        await session.close()
    return sum(await asyncio.gather(*counts))


def _close_on_interrupt(sessions: list[MeterSession]) -> None:
    loop = asyncio.get_running_loop()
    closing: set[asyncio.Task[None]] = set()

    def close() -> None:
        closing.update(loop.create_task(session.close()) for session in sessions)

    with suppress(NotImplementedError):  # Windows has no signal handlers in its loop
        loop.add_signal_handler(signal.SIGINT, close)


async def _tell_all(session: MeterSession, tell: Callable[[Event], None]) -> int:
    count = 0
    async for event in session.events():
        count += isinstance(event, Measurement)
        tell(event)
    return count


def _tell_words(event: Event) -> None:
    if isinstance(event, Measurement):
        doubts = f"  [{', '.join(event.quality.names)}]" if event.quality else ""
        quantity = event.quantity.replace("_", " ")
        typer.echo(
            f"{event.at:%H:%M:%S}  {event.device_id}  {quantity} {event.value} {event.unit}{doubts}"
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
    return {
        "device_id": event.device_id,
        "driver": event.driver,
        "quantity": event.quantity.value,
        "value": str(event.value),
        "unit": event.unit.value,
        "quality": list(event.quality.names),
        "at": event.at.isoformat(),
        "serial": event.serial,
        "raw": event.raw.hex(),
    }


def _found_json(found: Found, registry: Registry) -> dict[str, Any]:
    return {
        "device_id": found.device_id,
        "driver": found.driver,
        "name": found.name,
        "address": found.address,
        "rssi_dbm": found.rssi_dbm,
        "level": _level(found, registry),
    }


def _level(found: Found, registry: Registry) -> str:
    return registry.get(found.driver).level.value


def _by_reason(problems: Mapping[str, str]) -> dict[str, list[str]]:
    """Each reason once, with the drivers that it stopped."""
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    for key, reason in sorted(problems.items()):
        reasons[reason].append(key)
    return dict(reasons)


def _read(file: Path) -> list[object]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise InvalidInput("FILE", f"{file} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise InvalidInput("FILE", f"{file} is not JSON: {error}", "a JSON list") from error
    if not isinstance(content, list):
        raise InvalidInput("FILE", f"{file} does not hold a list", "a JSON list of entries")
    return content
