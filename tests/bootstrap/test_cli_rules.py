"""``job rules`` and ``job review`` as a script sees them: keys, exit codes, and what is never said."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from app.bootstrap.cli import cli
from app.bootstrap.cli_support import FAILED
from app.domain.records import AffectedArea, Surface
from tests.bootstrap.commands import Ended, Shell
from tests.site import PASSPHRASE, Site

DOC = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
FINDING_KEYS = [
    "rule", "pack", "severity", "group", "gate", "title", "detail", "hint", "place", "citations", "gaps", "evidence",
]  # fmt: skip


@pytest.fixture
def folder(site: Site, monkeypatch: pytest.MonkeyPatch) -> Path:
    site.store.close()
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)
    return site.store.paths.folder


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(monkeypatch, capsys)


def run(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["job", *arguments, "J-1", "--store", str(folder)])


def answer(folder: Path, *arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(folder, *arguments, "--json").stdout)
    return found


def test_rules_have_the_documented_keys(folder: Path) -> None:
    found = answer(folder, "rules")
    assert list(found) == [
        "job", "jurisdiction", "rules_version", "as_of", "complete", "incomplete", "overridden",
        "not_assessable", "not_applicable", "gate", "passes", "due_gate", "due", "groups", "gates",
        "open", "set_aside",
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


def test_the_history_has_the_documented_keys_and_only_what_changed(folder: Path) -> None:
    assert answer(folder, "rule-history")["evaluations"] == []
    run(folder, "rules")
    run(folder, "rules", "--json")
    [step] = answer(folder, "rule-history")["evaluations"]
    assert list(step) == ["at", "by", "as_of", "rules_version", "open", "changes"]
    assert list(step["changes"][0]) == ["rule", "before", "after", "gaps"]
    assert len(step["changes"]) > 70
    section = DOC[DOC.index("## job rule-history") :]
    assert all(f"`{key}" in section or f" {key}" in section for key in (*step, *step["changes"][0]))


def test_a_rule_that_does_not_exist_has_no_history(folder: Path, shell: Shell) -> None:
    ended = shell.run(f"job rule-history J-1 --rule NIX-1 --store {folder}")
    assert ended.code == 2
    assert "there is no rule NIX-1" in ended.err


def test_the_history_of_one_rule(folder: Path) -> None:
    run(folder, "rules")
    [step] = answer(folder, "rule-history", "--rule", "INI-01")["evaluations"]
    assert [change["rule"] for change in step["changes"]] == ["INI-01"]


def override(folder: Path, rule: str, *options: str) -> Result:
    arguments = ["job", "override", "J-1", rule, *options, "--store", str(folder)]
    return CliRunner().invoke(cli, arguments)


def test_an_override_is_shown_with_what_was_open(folder: Path) -> None:
    words = ("--reason", "caller hung up", "--role", "supervisor")
    made = json.loads(override(folder, "INI-01", *words, "--json").stdout)
    assert made["evidence"] == ["The date of first contact is missing", "The arrival is missing"]
    found = answer(folder, "rules")
    assert (found["overridden"], found["set_aside"][0]["rule"]) == (1, "INI-01")
    section = DOC[DOC.index("## job override") :]
    assert all(key in section for key in made)


def test_an_override_by_the_wrong_role_or_of_nothing_changes_nothing(
    folder: Path, shell: Shell
) -> None:
    refused = shell.run(f"job override J-1 INI-01 --reason x --role technician --store {folder}")
    assert refused.code == 2
    assert "may not override" in refused.err
    nothing = shell.run(f"job override J-1 CMP-09 --reason x --role owner --store {folder}")
    assert nothing.code == FAILED
    assert "nothing to override" in nothing.err
    assert answer(folder, "rules")["overridden"] == 0


def policy(folder: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["policy", *arguments, "--store", str(folder)])


def test_the_policy_is_listed_changed_and_given_back(folder: Path) -> None:
    listed = json.loads(policy(folder, "list", "--json").stdout)
    assert {"name", "value", "preset", "low", "high", "unit", "words"} <= set(listed["settings"][0])
    section = DOC[DOC.index("## policy") :]
    assert all(key in section for key in (*listed, *listed["settings"][0]))
    assert policy(folder, "set", "visit_warn_h", "24").exit_code == 0
    assert answer(folder, "rules")["rules_version"].endswith("visit_warn_h=24")
    assert "preset 30" in policy(folder, "list").stdout
    assert policy(folder, "set", "visit_warn_h", "--preset").exit_code == 0
    assert "=" not in answer(folder, "rules")["rules_version"]


@pytest.mark.parametrize(
    "arguments",
    [("visit_warn_h", "1000"), ("visit_warn_h",), ("nothing", "1"), ("visit_warn_h", "x")],
)
def test_a_policy_that_cannot_be_is_refused(
    folder: Path, shell: Shell, arguments: tuple[str, ...]
) -> None:
    refused = shell.run(f"policy set --store {folder}", *arguments)
    assert refused.code == 2
    assert "Allowed:" in refused.err


@pytest.fixture
def wet(site: Site, monkeypatch: pytest.MonkeyPatch) -> Path:
    site.record.enter(
        AffectedArea(
            site.record.new_id(), site.job.id, site.room.id, Surface.FLOOR, Decimal(4), Decimal(12)
        )
    )
    site.store.close()
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)
    return site.store.paths.folder


def test_a_category_is_decided_for_an_area_and_lowered_only_with_evidence(
    wet: Path, shell: Shell
) -> None:
    def decide(value: int, *more: str) -> Ended:
        command = f"job decide-category J-1 kitchen/floor {value} --store {wet} --json --reason"
        return shell.run(command, "soaked through a soiled carpet", *more)

    made = json.loads(decide(3).out)
    assert (made["category"], made["floor"], made["area"]) == (3, 1, "kitchen/floor")
    section = DOC[DOC.index("## job decide-category") :]
    assert all(key in section for key in made)
    refused = decide(1)
    assert refused.code == 2
    assert "category 3 was decided for this area before" in refused.err
    assert decide(1, "--role", "supervisor", "--evidence", "ATP test, lab 77").code == 0


def test_an_area_that_does_not_exist_is_answered_with_those_there_are(
    wet: Path, shell: Shell
) -> None:
    ended = shell.run(f"job decide-category J-1 attic 2 --reason x --store {wet}")
    assert ended.code == 2
    assert "Kitchen/floor" in ended.err
