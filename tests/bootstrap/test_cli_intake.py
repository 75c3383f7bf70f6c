"""``restoreassist intake``: what it prints, what it opens, and what it says to bad input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bootstrap.commands import Shell
from tests.intake import files
from tests.site import PASSPHRASE

TEXT = """Insured: Margaret Hendricks
Loss address: 418 Alder Court, Portland, OR 97205
Date of loss: 2026-03-01 06:30
Cause of loss: Dishwasher supply line failed
Phone: (503) 555-0142
"""


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)
    return Shell(monkeypatch, capsys)


def test_a_pdf_is_told_with_places_and_what_is_missing(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "notice.pdf"
    path.write_bytes(files.pdf(TEXT))
    shown = shell.json(f"intake {path} --json")
    assert shown["type"] == "pdf"
    assert shown["values"]["client_name"] == "Margaret Hendricks"
    best = shown["fields"]["loss_at"][0]
    assert (best["value"], best["confidence"], best["page"]) == ("2026-03-01T06:30", "sure", 1)
    assert shown["missing"] == []


def test_missing_required_fields_end_with_one(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("Insured: Jane Roe")
    ended = shell.run(f"intake {path}")
    assert ended.code == 1
    assert "missing: street (required)" in ended.out
    assert shell.run(f"intake {path} --json").code == 1


def test_a_job_is_opened_with_values_set_by_hand(shell: Shell, tmp_path: Path) -> None:
    path, store = tmp_path / "note.txt", tmp_path / "store"
    path.write_text(TEXT)
    made = shell.json(
        f"intake {path} --open --number 26-044 --create --store {store} --json",
        "--set",
        "city=Salem",
    )
    assert made["number"] == "26-044"
    shown = shell.json(f"job show 26-044 --store {store} --json")
    assert shown["job"]["address"]["city"] == "Salem"
    assert shown["job"]["time_zone"] == "America/Los_Angeles"


def test_data_are_read_with_a_mapping(shell: Shell, tmp_path: Path) -> None:
    data, mapping = tmp_path / "job.json", tmp_path / "mapping.json"
    data.write_text(json.dumps({"x": {"who": "Jane Roe"}}))
    mapping.write_text(json.dumps({"client_name": "x.who"}))
    ended = shell.run(f"intake {data} --mapping {mapping} --json")
    assert json.loads(ended.out)["fields"]["client_name"][0]["path"] == "x.who"


@pytest.mark.parametrize(
    ("content", "more", "words"),
    [
        (None, "", "cannot be read"),
        (b"", "", "it is empty"),
        (b"text", "--set nothing", "names no field"),
        (b"text", "--set colour=red", "names no field"),
        (b"text", "--mapping m.json", "it is for JSON files"),
        (b"{}", "--mapping missing.json", "cannot be read"),
    ],
)
def test_bad_input_ends_with_two_and_says_what_to_do(
    shell: Shell, tmp_path: Path, content: bytes | None, more: str, words: str
) -> None:
    path = tmp_path / "file"
    if content is not None:
        path.write_bytes(content)
    ended = shell.run(f"intake {path} {more}")
    assert ended.code == 2
    assert words in ended.err
    assert "Traceback" not in ended.err
