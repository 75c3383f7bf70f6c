"""The schema document says what the classes say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.domain.records import RecordKind

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "schema_doc.py"


def test_the_document_is_current() -> None:
    found = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout + found.stderr


def test_every_kind_has_its_section_and_every_field_a_type() -> None:
    text = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    for kind in RecordKind:
        assert f"\n### {kind}\n" in text
    assert "| `room_id` | → room | yes |" in text
    assert "| `rh_pct` | decimal | yes | 0 to 100 %RH. |" in text
