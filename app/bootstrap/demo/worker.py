"""The demo's work in one process: ``python -m app.bootstrap.demo.worker OUT``."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rich.markup import escape

from app.bootstrap.clocks import ShiftedClock
from app.bootstrap.demo import arrival, office_work, scenario
from app.bootstrap.demo.ending import END_WITH_PARENT, end_when_input_closes
from app.bootstrap.demo.server import demo_server
from app.bootstrap.demo.site_work import SiteWork
from app.bootstrap.demo.telling import detail, elapsed_s, plain, say
from app.bootstrap.places import (
    DEMO_PASSPHRASE,
    PASSPHRASE_VARIABLE,
    SCREENSHOT_FOLDER,
    SERVER_FOLDER,
    STORE_FOLDER,
)
from app.bootstrap.workspace import Workspace, open_workspace
from app.domain.errors import ErrorClass, ExternalError, RestoreAssistError
from app.domain.records import Job
from app.storage.durable_files import translate_os
from app.storage.keys import read_keyfile

_TODAY = "demo_today"
_FORMER_S = 5.0  # a killed demo's processes need a moment to be gone


def main() -> int:
    """Do what is left to do; 0 when all of it is done."""
    end_when_input_closes()
    out = Path(sys.argv[1])
    clock = ShiftedClock()
    try:
        with open_workspace(
            out / STORE_FOLDER,
            passphrase=DEMO_PASSPHRASE,
            create=True,
            person=scenario.TECHNICIAN,
            clock=clock,
            wait_s=_FORMER_S,
        ) as workspace:
            _tell_store(workspace)
            asyncio.run(_work(workspace, clock, out))
        _draw_screens(out)
    except RestoreAssistError as error:
        plain(f"[bold red]{escape(str(error))}[/bold red]")
        return 1
    except TimeoutError:
        plain("[bold red]A meter was silent for too long: the machine is busy.[/bold red]")
        return 1
    except OSError as error:
        plain(f"[bold red]{escape(str(translate_os(error)))}[/bold red]")
        return 1
    _tell_result(out)
    return 0


async def _work(workspace: Workspace, clock: ShiftedClock, out: Path) -> None:
    site = SiteWork(workspace, clock, await asyncio.to_thread(_today, workspace))
    job = await asyncio.to_thread(site.prepare_job)
    rooms, points = len(scenario.ROOMS), len(scenario.POINTS)
    say(f"Job {job.number}, {job.client_name}: {rooms} rooms, {points} moisture points")
    await site.make_visits(job)
    clock.offset = timedelta()
    run = await office_work.run_definition(workspace, job)
    report = await asyncio.to_thread(office_work.write_documents, workspace, job, out)
    size_kib = report.stat().st_size // 1024
    say(f"The run is {run.state.lower()}; its report is {report.name} ({size_kib} KiB)")
    await _sync(workspace, job, out)


async def _sync(workspace: Workspace, job: Job, out: Path) -> None:
    async with demo_server(out / SERVER_FOLDER) as server:
        say(f"restoreassist-cloud serves on {server.url} with its embedded database")
        proof = await arrival.send_and_prove(workspace, job, server)
    say(
        f"On the server: {proof.records} records and {proof.files} files, every hash equal; "
        f"chain head {proof.chain_head[:16]}"
    )


def _draw_screens(out: Path) -> None:
    folder = out / SCREENSHOT_FOLDER
    command = [sys.executable, "-m", "app.bootstrap.screens", str(out / STORE_FOLDER), str(folder)]
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        PASSPHRASE_VARIABLE: DEMO_PASSPHRASE,
    }
    drawn = subprocess.run(  # noqa: S603
        command, check=False, env=environment, preexec_fn=END_WITH_PARENT
    )
    if drawn.returncode:
        raise ExternalError(
            ErrorClass.UNKNOWN,
            f"The screens could not be drawn (code {drawn.returncode}); see above.",
        )
    say(f"Drew {len(list(folder.glob('*.png')))} screens of the app showing this job")


def _tell_store(workspace: Workspace) -> None:
    store = workspace.store
    if read_keyfile(store.paths.folder)["mode"] == "keyring":
        say(f"Encrypted store {store.paths.folder}, key in the keyring")
    else:
        say(f"Encrypted store {store.paths.folder}")
        detail(f"no keyring in this session; demo-only passphrase: {DEMO_PASSPHRASE}")


def _tell_result(out: Path) -> None:
    plain()
    plain(f"[bold]Done in {elapsed_s():.0f} s.[/bold] Look at:")
    for name, what in (
        ("report.pdf", "the report: psychrometrics, drying charts, photos, evidence"),
        (f"{SCREENSHOT_FOLDER}/", "the app showing this job, in three themes"),
        (f"{STORE_FOLDER}/", "the encrypted store (open it: restoreassist app --demo)"),
        (f"{SERVER_FOLDER}/", "what the server received"),
    ):
        plain(f"  {out / name}  {what}")


def _today(workspace: Workspace) -> datetime:
    """The day the demo was begun, so that one that goes on after midnight keeps its dates."""
    kept = workspace.store.get_meta(_TODAY)
    if kept is None:
        kept = datetime.now(UTC).isoformat()
        workspace.store.set_meta(_TODAY, kept)
    return datetime.fromisoformat(kept)


if __name__ == "__main__":
    sys.exit(main())
