"""Several processes that serve one address: started together, replaced when one dies, stopped together.

The parent holds the listening socket, which every child gets, so that nobody is refused while one of them starts anew.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from tempfile import TemporaryDirectory
from types import FrameType

import structlog

from app.domain.errors import InvalidInput
from cloud.metrics.exporter import FOLDER_VARIABLE

SOCKET_OPTION = "--socket-fd"
STOP_WITHIN_S = 20.0
TOO_SOON_S = 5.0
GIVE_UP_AFTER = 5
LOOK_EVERY_S = 0.2
log = structlog.get_logger(__name__)


def require_shared_database(is_sqlite: bool, workers: int) -> None:
    """Raise ``InvalidInput`` for several processes on a database that cannot tell them of each other."""
    if is_sqlite and workers > 1:
        raise InvalidInput(
            "--workers",
            "the embedded database is for one process: others would not hear of its changes",
            "1, or --database-url postgresql://user@host/name",
        )


class ProcessGroup:
    """The processes of one server; ``command`` serves on an inherited socket and prints a line once it does."""

    def __init__(self, command: Sequence[str], listener: socket.socket, count: int) -> None:
        self._command = [*command, SOCKET_OPTION, str(listener.fileno())]
        self._listener = listener
        self._count = count
        self._children: list[tuple[subprocess.Popen[str], float]] = []
        self._stopping = threading.Event()
        self._figures = TemporaryDirectory(prefix="restoreassist-figures-")

    def run(self, say: Callable[[str], None], address: str) -> int:
        """Serve until SIGTERM or SIGINT; the exit code is 1 when processes keep dying as soon as they start."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)
        for _ in range(self._count):
            self._start()
        ready = [child for child, _ in self._children if _serves(child)]
        if len(ready) == self._count:
            pids = [child.pid for child in ready]
            say(json.dumps({"url": address, "pid": pids[0], "pids": pids}))
        try:
            return self._keep_up()
        finally:
            self._figures.cleanup()

    def _keep_up(self) -> int:
        failures = 0
        while not self._stopping.wait(LOOK_EVERY_S):
            for child, begun in list(self._children):
                if child.poll() is None:
                    continue
                self._children.remove((child, begun))
                failures = failures + 1 if time.monotonic() - begun < TOO_SOON_S else 1
                log.error("a serving process died", pid=child.pid, code=child.returncode)
                if failures >= GIVE_UP_AFTER:
                    self._stop_all()
                    return 1
                self._start()
        self._stop_all()
        return 0

    def _start(self) -> None:
        child = subprocess.Popen(  # noqa: S603 - this program itself
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, FOLDER_VARIABLE: self._figures.name},
            pass_fds=[self._listener.fileno()],
        )
        self._children.append((child, time.monotonic()))

    def _stop_all(self) -> None:
        for child, _ in self._children:
            if child.poll() is None:
                child.terminate()
        end = time.monotonic() + STOP_WITHIN_S
        for child, _ in self._children:
            try:
                child.wait(max(0.0, end - time.monotonic()))
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping.set()


def end_with_parent() -> None:
    """From now on this process stops, as by SIGTERM, when the one that started it is gone, however that ended."""

    def wait() -> None:
        sys.stdin.read()  # ends with the parent's end of the pipe
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="parent", daemon=True).start()


def own_command(arguments: Sequence[str]) -> list[str]:
    """This program again, to serve with the same settings."""
    return [sys.executable, "-m", "cloud.cli", "serve", *arguments]


def _serves(child: subprocess.Popen[str]) -> bool:
    return child.stdout is not None and bool(child.stdout.readline())
