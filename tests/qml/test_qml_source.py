"""The QML files themselves: names that exist, tokens instead of literals, words that can be translated."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "ui" / "qml").rglob("*.qml"))
PAGES = [path for path in FILES if path.parent.name != "Theme"]


def test_qmllint_knows_every_name(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "ui.tools.qmltypes", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    linter = Path(sys.executable).with_name("pyside6-qmllint")
    done = subprocess.run(
        [str(linter), "--max-warnings", "0", "-I", str(ROOT / "ui" / "qml"), "-I", str(tmp_path), *map(str, FILES)],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


OWN_NAMES_OF_LANGUAGES = {"English", "Deutsch", "Español"}
"""A language is named in itself, so that who cannot read the present one finds it."""


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_colours_and_text_sizes_come_from_the_theme(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not re.findall(r'"#[0-9A-Fa-f]{3,8}"', source)
    assert not re.findall(r'color:\s*"', source)
    assert not re.findall(r"pixelSize:\s*\d", source)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.stem)
def test_words_for_people_can_be_translated(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    names = r"(?:text|title|words|label|placeholderText|action|note|Accessible\.name)"
    bare = re.findall(rf'\b{names}:\s*"([^"]*[a-z]{{2}}[^"]*)"', source)
    assert not set(bare) - OWN_NAMES_OF_LANGUAGES


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_files_stay_readable(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250
