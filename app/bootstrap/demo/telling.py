"""What the demo says while it works: one line a step, with the time since the demo began."""

from __future__ import annotations

import os
import time

from rich.console import Console

STARTED_VARIABLE = "RESTOREASSIST_DEMO_STARTED_NS"

_console = Console(highlight=False, soft_wrap=True)


def begin_now() -> None:
    """Start the clock of the demo, for this process and those it starts."""
    os.environ[STARTED_VARIABLE] = str(time.time_ns())


def elapsed_s() -> float:
    """Seconds since the demo began."""
    started_ns = int(os.environ.get(STARTED_VARIABLE) or time.time_ns())
    return (time.time_ns() - started_ns) / 1e9


def say(text: str) -> None:
    """One line of progress."""
    _console.print(f"[dim]{elapsed_s():6.1f} s[/dim]  {text}")


def detail(text: str) -> None:
    """A line that belongs to the one before."""
    _console.print(f"          {text}")


def plain(text: str = "") -> None:
    """A line without time."""
    _console.print(text)
