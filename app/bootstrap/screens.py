"""Draws the screens in a process of its own: ``python -m app.bootstrap.screens STORE OUT``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.bootstrap.places import PASSPHRASE_VARIABLE
from ui.screenshots import offscreen


def main() -> int:
    """Draw every page of the newest job in every theme."""
    store, folder = Path(sys.argv[1]), Path(sys.argv[2])
    offscreen()
    from app.bootstrap.gui import draw_screens

    draw_screens(store, os.environ.get(PASSPHRASE_VARIABLE), folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
