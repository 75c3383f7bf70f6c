"""Where the demo puts things, and the passphrase it prints."""

from __future__ import annotations

from pathlib import Path

DEMO_FOLDER = Path("demo-out")
STORE_FOLDER = "store"
SERVER_FOLDER = "server"
SCREENSHOT_FOLDER = "screenshots"
DEMO_PASSPHRASE = "demo-only-not-a-secret"  # noqa: S105 - printed, and worth nothing
