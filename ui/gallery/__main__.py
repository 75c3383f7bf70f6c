"""``python -m ui.gallery`` opens the gallery."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

from ui.app import make_app
from ui.gallery.window import open_gallery


def main() -> int:
    """Run until the window is closed."""
    app: QGuiApplication = make_app(sys.argv)
    engine, _samples = open_gallery()
    code = app.exec()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(main())
