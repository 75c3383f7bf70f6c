"""What the window imports before its first frame, and what must wait for the engine thread."""

from __future__ import annotations

import os
import subprocess
import sys

LATER = (
    "ui.screenshots", "ui.viewmodels.drying", "ui.viewmodels.moisture_map", "ui.viewmodels.overview",
    "alembic", "app.domain.records", "app.intake.labels", "app.storage",
    "cryptography", "cv2", "dbos", "docx", "httpx", "jsonschema",
    "numpy", "openpyxl", "PIL", "psychrolib", "pydantic", "pypdf", "reportlab", "sqlalchemy", "sqlcipher3", "yaml",
)  # fmt: skip


def test_the_window_imports_nothing_that_takes_long() -> None:
    program = f"import sys, app.bootstrap.gui; print(*[m for m in {LATER} if m in sys.modules])"
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == [], "import these on the engine thread, or for types only"
