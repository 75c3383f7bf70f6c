"""Where stores lie, and the names of what the environment may say."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

PASSPHRASE_VARIABLE = "RESTOREASSIST_PASSPHRASE"  # noqa: S105 - the name of a variable

DEMO_FOLDER = Path("demo-out")
STORE_FOLDER = "store"
SERVER_FOLDER = "server"
SCREENSHOT_FOLDER = "screenshots"
COUNTERS_FILE = "meter-counters.json"
DEMO_PASSPHRASE = "demo-only-not-a-secret"  # noqa: S105 - printed, and worth nothing


def default_folder() -> Path:
    """Where a person's store lies unless told otherwise."""
    return user_data_path("restoreassist", appauthor=False) / "store"
