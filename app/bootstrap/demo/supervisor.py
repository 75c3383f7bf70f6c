"""``restoreassist demo``: starts the worker, starts it again when it is killed, and says where to look.

The worker is a process of its own, so that killing it is real: nothing survives but what it had written.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from app.bootstrap.demo.telling import begin_now, elapsed_s, plain, say
from app.domain.errors import RestoreAssistError

MAX_STARTS = 6


class DemoFailed(RestoreAssistError):
    """The demo's worker ended with an error."""


def run_demo(out: Path) -> None:
    """Run the demo into ``out``; a demo that was stopped at any moment goes on where it was."""
    begin_now()
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DemoFailed(
            f"{out} cannot be made or used: {error.strerror}. Choose another folder with --out."
        ) from error
    plain("[bold]RestoreAssist Field: the first job, end to end[/bold]")
    plain("Everything is invented and simulated at the edge only: the meters. No network is used.")
    plain()
    for start in range(1, MAX_STARTS + 1):
        code = _run_worker(out)
        if code == 0:
            return
        if code != -signal.SIGKILL:
            raise DemoFailed(
                f"The demo ended with code {code}; the messages above say why. Run it again and it goes on. "
                f"If it cannot, because files are missing: delete {out}, and it begins anew."
            )
        say(f"The worker is dead (SIGKILL). Starting it again, start {start + 1}")
    raise DemoFailed(f"The demo was killed {MAX_STARTS} times; run it again to go on.")


def _run_worker(out: Path) -> int:
    """Run the worker; it ends itself when its standard input closes, so it never outlives this process."""
    command = [sys.executable, "-m", "app.bootstrap.demo.worker", str(out.resolve())]
    worker = subprocess.Popen(command, stdin=subprocess.PIPE, env=dict(os.environ))  # noqa: S603
    try:
        return worker.wait()
    except KeyboardInterrupt:
        worker.terminate()
        worker.wait()
        plain()
        plain(f"Stopped after {elapsed_s():.0f} s. Run it again and it goes on.")
        raise
