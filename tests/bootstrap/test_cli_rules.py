"""``job rules`` and ``job review`` as a script sees them: keys, exit codes, and what is never said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from app.bootstrap.cli import cli
from app.bootstrap.cli_support import FAILED
from tests.site import PASSPHRASE, Site, site  # noqa: F401

DOC = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
FINDING_KEYS = [
    "rule", "pack", "severity", "group", "gate", "title", "detail", "hint", "place", "citations", "gaps", "evidence",
]  # fmt: skip


@pytest.fixture
def folder(site: Site, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: F811
    site.store.close()
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)
    return site.store.paths.folder


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["job", *arguments, "J-1", "--store", str(folder)])


def answer(folder: Path, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(folder, *arguments, "--json").stdout)
    return found


def test_rules_have_the_documented_keys(folder: Path) -> None:
    found = answer(folder, "rules")
    assert list(found) == [
        "job", "jurisdiction", "rules_version", "as_of", "complete", "incomplete", "overridden",
        "not_assessable", "not_applicable", "gate", "passes", "groups", "gates", "open", "set_aside",
    ]  # fmt: skip
    assert list(found["open"][0]) == FINDING_KEYS
    assert found["incomplete"] == len(found["open"]) > 0
    section = DOC[DOC.index("## job rules") :]
    for key in (*found, *FINDING_KEYS, *found["groups"], *found["gates"]):
        assert key in section, key


def test_an_open_blocking_rule_fails_its_gate_and_those_after(folder: Path) -> None:
    assert run(folder, "rules").exit_code == FAILED
    assert run(folder, "rules", "--gate", "work").exit_code == FAILED
    assert run(folder, "rules", "--gate", "entry").exit_code == 0


def test_another_pack_has_other_rules(folder: Path) -> None:
    found = answer(folder, "rules", "--pack", "nz")
    assert found["rules_version"].startswith("nz-")
    assert "REG-NZ1" in {item["rule"] for item in found["open"]}
    assert run(folder, "rules", "--pack", "mars").exit_code == 2


def test_text_names_the_rule_the_gap_and_the_hint(folder: Path) -> None:
    said = run(folder, "rules").stdout
    assert "INI-01 (block, work): Client, address, loss and first contact are on record" in said
    assert "    The date of first contact is missing" in said
    assert "    -> Complete the intake" in said
    assert "complian" not in said.lower()


def test_a_review_has_the_documented_keys(folder: Path) -> None:
    found = answer(folder, "review")
    keys = ["job", "as_of", "billed_days", "days_at_risk", "cuts", "machines"]
    assert list(found) == keys
    section = DOC[DOC.index("## job review") :]
    assert all(key in section for key in keys)
    assert found["cuts"] == []
    assert run(folder, "review").exit_code == 0


def test_now_is_later_than_the_last_visit(folder: Path) -> None:
    assert answer(folder, "rules", "--now")["as_of"] >= answer(folder, "rules")["as_of"]
