"""Doctor says what is there, what is missing and what is used instead, and changes nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.bootstrap import doctor
from app.bootstrap.cli import cli
from app.bootstrap.doctor import State, examine


def test_every_part_that_is_not_ok_says_what_is_used_instead_and_how_to_mend_it(
    tmp_path: Path,
) -> None:
    for component in examine(tmp_path / "store"):
        if component.state is not State.OK:
            assert component.fallback, component.name
            assert component.how_to_fix, component.name


def test_looking_makes_no_store(tmp_path: Path) -> None:
    examine(tmp_path / "store")
    assert list(tmp_path.iterdir()) == []


def test_json_has_the_documented_keys(tmp_path: Path) -> None:
    result = CliRunner().invoke(cli, ["doctor", "--json", "--store", str(tmp_path)])
    components = json.loads(result.stdout)["components"]
    assert {"name", "state", "fallback", "how_to_fix"} <= set(components[0])
    assert result.exit_code == 0


def test_a_missing_part_makes_the_command_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_version", lambda _package: None)
    result = CliRunner().invoke(cli, ["doctor", "--json", "--store", str(tmp_path)])
    missing = [
        component["name"]
        for component in json.loads(result.stdout)["components"]
        if component["state"] == "missing"
    ]
    assert "Encrypted store" in missing
    assert result.exit_code == 1


def test_the_pyside_that_aborts_on_this_python_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_version", lambda _package: "6.12.0")
    monkeypatch.setattr("sys.version_info", (3, 11, 7))
    component = doctor._qt()
    assert component.state is State.MISSING
    assert "aborts" in component.detail
