"""Draws the screens in a process of its own: ``python -m app.bootstrap.screens STORE OUT``."""

from __future__ import annotations

import sys
from pathlib import Path

from app.bootstrap.version import VERSION
from app.bootstrap.workspace import open_workspace
from ui.screenshots import offscreen


def main() -> int:
    """Draw every page of the newest job in every theme."""
    store, folder = Path(sys.argv[1]), Path(sys.argv[2])
    offscreen()
    from app.bootstrap.gui import draw_screens

    with open_workspace(store) as workspace:
        draw_screens(workspace, folder, version=VERSION)
    return 0


if __name__ == "__main__":
    sys.exit(main())
