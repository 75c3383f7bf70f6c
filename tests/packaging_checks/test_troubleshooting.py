"""The messages that the documentation explains are those that the program says."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOLD_BY_OTHERS = ("cannot open shared object file", "/readyz")
"""Said by the system, or no message."""


def messages() -> list[str]:
    rows = (ROOT / "docs" / "troubleshooting.md").read_text("utf-8").splitlines()
    cells = [
        row.split("|")[1] for row in rows if row.startswith("| ") and "what it says" not in row
    ]
    found = [a or b for cell in cells for a, b in re.findall(r"`([^`]+)`|(?<!\*)\*([^*]+)\*", cell)]
    return [one for one in found if not any(part in one for part in TOLD_BY_OTHERS)]


@cache
def said() -> str:
    """All source as one line, adjacent literals joined and every value in them as ``…``."""
    folders = ("app", "ui", "cloud", "devices", "workers", "packaging")
    paths = (path for folder in folders for path in sorted((ROOT / folder).rglob("*")))
    texts = [_as_told(path) for path in paths if path.suffix in (".py", ".qml", ".sh")]
    return re.sub(r"\s+", " ", " ".join(texts)).casefold()


def _as_told(path: Path) -> str:
    text = path.read_text("utf-8")
    if path.suffix == ".py":
        text = re.sub(r'"\s*\n\s*f?"', "", text)
        text = re.sub(r"\{[^{}\"\n]*\}", "…", text)
    return re.sub(r"%\d|%n", "…", text)


@pytest.mark.parametrize("message", messages())
def test_a_message_that_is_explained_is_one_that_is_said(message: str) -> None:
    plain = message.casefold().removeprefix("setup: ")
    parts = re.split(r"…|\b\d[\d ]*(?:[a-z]\d\b)?|reads operations| and is ", plain)
    words = [part.strip(" .:") for part in parts if len(part.strip(" .:")) > 3]
    assert words
    assert [part for part in words if part not in said()] == []
