"""docs/api.md is what the server describes."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_page_is_current_and_every_object_it_names_is_explained() -> None:
    checked = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "api_doc.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stderr
    page = (ROOT / "docs" / "api.md").read_text("utf-8")
    explained = {name.lower() for name in re.findall(r"(?m)^### (\w+)$", page)}
    named = set(re.findall(r"\]\(#(\w+)\)", page))
    assert named <= explained
    assert "/v1/workflows/{run_id}" in page
