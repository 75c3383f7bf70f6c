"""``restoreassist skills`` lists, shows, tries and pins skills."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bootstrap.cli_support import FAILED
from app.bootstrap.places import PASSPHRASE_VARIABLE
from app.bootstrap.skill_catalogue import catalogue_of, choices_of
from app.bootstrap.skill_trial import Trial
from tests.bootstrap.commands import Shell
from tests.site import PASSPHRASE, make_site


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command line."""
    return Shell(monkeypatch, capsys)


def test_the_list_can_be_narrowed_by_words_phase_and_capability(shell: Shell) -> None:
    everything = shell.json("skills list")
    assert len(everything["skills"]) == 14
    assert everything["broken"] == []
    found = shell.json("skills list dryness")["skills"]
    assert {one["id"] for one in found} <= {one["id"] for one in everything["skills"]}
    delivery = shell.json("skills list --phase delivery")["skills"]
    assert [one["id"] for one in delivery] == [
        "archive_manager",
        "document_packager",
        "email_sender",
    ]
    assert "damage_categorizer" in shell.run("skills list").out


def test_a_skill_is_shown_with_what_it_takes_gives_and_builds_on(shell: Shell) -> None:
    shown = shell.json("skills show email_sender")
    assert shown["kind"] == "send"
    assert set(shown["parameters"]["properties"]) == {"to", "to_role", "subject", "body"}
    assert "document_packager" in shown["runs_with"]
    assert len(shown["digest"]) == 64
    assert "parameters to, to_role" in shell.run("skills show email_sender").out


def test_an_unknown_skill_is_bad_input(shell: Shell) -> None:
    for line in (
        "skills show ghost",
        "skills show email_sender --version 9.9.9",
        "skills test ghost",
    ):
        ended = shell.run(line)
        assert ended.code == 2
        assert "There is no skill" in ended.err


def test_every_shipped_skill_passes_its_golden_files(shell: Shell) -> None:
    tried = shell.json("skills test")
    assert tried["failed"] == []
    assert tried["passed"] >= 50


def test_a_skill_that_gives_something_else_fails_the_command(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def other(*_: object) -> list[Trial]:
        return [Trial("client_validator", "1.0.0", "bare", "Other values in: missing")]

    monkeypatch.setattr("app.bootstrap.skill_trial.try_golden", other)
    ended = shell.run("skills test client_validator")
    assert ended.code == FAILED
    assert "client_validator 1.0.0 bare: Other values in: missing" in ended.err


def test_choices_of_versions_are_kept_with_person_and_reason(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    monkeypatch.setenv("RESTOREASSIST_PERSON", "Olga")
    site = make_site(tmp_path / "store")
    site.store.close()
    where = f"--store {tmp_path / 'store'}"
    assert shell.run(f"skills choices {where}").out == "Every skill runs in its newest version.\n"
    assert shell.run(f"skills pin scope_writer 1.0.0 {where} --reason", "trial").code == 0
    assert shell.run(f"skills deprecate scope_writer 1.0.0 {where} --reason", "old").code == 0
    refused = shell.run(f"skills pin scope_writer 2.0.0 {where} --reason", "x")
    assert (refused.code, "scope_writer 2.0.0" in refused.err) == (2, True)
    silent = shell.run(f"skills pin scope_writer 1.0.0 {where} --reason", " ")
    assert (silent.code, "needs one" in silent.err) == (2, True)
    rows = shell.json(f"skills choices {where}")["choices"]
    assert [(row["choice"], row["person"], row["reason"]) for row in rows] == [
        ("pin", "Olga", "trial"),
        ("retire", "Olga", "old"),
    ]
    assert shell.run(f"skills unpin scope_writer {where} --reason", "done").code == 0
    undone = shell.run(f"skills deprecate scope_writer 1.0.0 --undo {where} --reason", "fine")
    assert undone.out == "scope_writer 1.0.0 is offered again.\n"
    assert len(shell.json(f"skills choices {where}")["choices"]) == 4


def test_skills_that_read_run_on_a_job_alone_in_a_row_and_side_by_side(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    make_site(tmp_path / "store").store.close()
    where = f"--job J-1 --store {tmp_path / 'store'}"
    one = json.loads(
        shell.run(f"skills run damage_categorizer {where} --with", '{"water_source": "sewage"}').out
    )
    assert one["damage_categorizer"]["proposed_category"] == 3
    row = json.loads(shell.run(f"skills run client_validator=1.0.0 photo_analyzer {where}").out)
    assert list(row) == ["client_validator", "photo_analyzer"]
    both = shell.run(f"skills run client_validator photo_analyzer --parallel {where}")
    assert json.loads(both.out) == row
    for line, said in (
        ("skills run email_sender", "files or sends"),
        ("skills run ghost", "no skill ghost"),
        ("skills run client_validator --with 5", "for one skill"),
        ("skills run client_validator --with {", "no JSON"),
        ("skills run client_validator client_validator --parallel", "twice"),
    ):
        ended = shell.run(f"{line} {where}")
        assert (ended.code, said in ended.err) == (2, True), line


def test_a_pin_of_a_version_that_was_removed_falls_back_to_the_newest(tmp_path: Path) -> None:
    from app.orchestration.skill_choices import ChoiceKind

    site = make_site(tmp_path / "store")
    choices = choices_of(site.store, site.clock)
    choices.add("scope_writer", "0.9.0", ChoiceKind.PIN, "Olga", "was good")
    choices.add("scope_writer", "1.0.0", ChoiceKind.RETIRE, "Olga", "was bad")
    catalogue = catalogue_of(choices)
    assert catalogue.describe("scope_writer").version == "1.0.0"
    assert catalogue.describe("scope_writer").deprecated == "was bad"
    site.store.close()
