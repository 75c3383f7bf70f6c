"""The installed command: exit codes and messages, in a process of its own where that can make a difference."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap.cli_support import passphrase_for
from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.bootstrap.places import DEMO_PASSPHRASE, PASSPHRASE_VARIABLE
from app.services.field_record import FieldRecord
from app.storage.store import Store
from tests.bootstrap.commands import Shell
from tests.site import PASSPHRASE, Site


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app.bootstrap.cli", *arguments],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
        env={"PATH": "/usr/bin", PASSPHRASE_VARIABLE: PASSPHRASE, "LC_ALL": "C.UTF-8"},
    )


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    return Shell(monkeypatch, capsys)


@pytest.fixture
def folder(site: Site) -> Path:
    site.store.close()
    return site.store.paths.folder


def test_jobs_are_listed_and_the_chain_verifies(folder: Path) -> None:
    listed = run("job", "list", "--store", str(folder), "--json")
    assert [job["number"] for job in json.loads(listed.stdout)["jobs"]] == ["J-1"]
    verified = run("job", "verify", "--store", str(folder), "--json")
    assert verified.returncode == 0
    assert json.loads(verified.stdout)["ok"] is True


def test_open_rules_make_the_check_fail_and_say_what_to_do(folder: Path, shell: Shell) -> None:
    checked = shell.run("job rules J-1 --json --store", str(folder))
    assert checked.code == 1
    rules = {item["rule"] for item in json.loads(checked.out)["open"]}
    assert "ASM-01" in rules


def test_a_report_is_written_from_the_record_as_it_is(
    folder: Path, tmp_path: Path, shell: Shell
) -> None:
    out = tmp_path / "draft.pdf"
    assert shell.run("report J-1", "--store", str(folder), "--out", str(out)).code == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_what_the_terminal_cannot_print_is_escaped(tmp_path: Path) -> None:
    captures = tmp_path / "captures.json"
    captures.write_text('[{"id": "\\ud800 probe"}]', encoding="ascii")
    decoded = run("meters", "decode", str(captures))
    assert decoded.returncode == 2
    assert "None of the entries" in decoded.stderr
    assert "Traceback" not in decoded.stderr
    assert decoded.stdout.startswith("\\ud800 probe")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("job", "list", "--store", "/nowhere/at/all"), "There is no store in"),
        (("meters", "decode", "/nowhere.json"), "cannot be read"),
        (("report", "J-9", "--store", "STORE"), "There is no job J-9"),
        (("report", "J-1", "--store", "STORE", "--out", "/nowhere/r.pdf"), "/nowhere/r.pdf cannot"),
    ],
)
def test_bad_input_ends_with_2_and_says_what_to_change(
    folder: Path, shell: Shell, arguments: tuple[str, ...], message: str
) -> None:
    result = shell.run("", *(str(folder) if part == "STORE" else part for part in arguments))
    assert result.code == 2
    assert message in result.err
    assert "Traceback" not in result.err


def test_a_wrong_passphrase_is_told_in_words(
    folder: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "not the passphrase")
    result = shell.run("job list", "--store", str(folder))
    assert result.code == 1
    assert result.err.strip() == "The passphrase is wrong."


def test_a_store_in_use_is_told_and_left_alone(tmp_path: Path) -> None:
    from app.storage.instance_lock import hold_store

    store = Store.create(
        tmp_path / "s", keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )
    FieldRecord(store, store.clock, store.ids, lambda: "x")
    store.close()
    with hold_store(tmp_path / "s"):
        result = run("job", "list", "--store", str(tmp_path / "s"))
    assert result.returncode == 1
    assert "in use" in result.stderr


def test_without_a_display_the_app_says_so_instead_of_aborting(folder: Path) -> None:
    result = run("app", "--store", str(folder))
    assert result.returncode == 1
    assert result.stderr.startswith("There is no display here")


def test_the_demos_store_opens_whatever_passphrase_is_set_for_ones_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "my own")
    assert passphrase_for(Path("demo-out/store"), demo=True) == DEMO_PASSPHRASE
    assert passphrase_for(Path("mine"), demo=False) == "my own"


def test_a_demo_that_cannot_use_its_folder_says_so(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    result = run("demo", "--out", str(tmp_path / "taken"))
    assert result.returncode == 1
    assert "taken cannot be made or used" in result.stderr
    assert "Traceback" not in result.stderr


def test_syncing_without_an_account_says_which_variable_is_missing(
    folder: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RESTOREASSIST_SERVER", raising=False)
    result = shell.run("sync", "--store", str(folder))
    assert result.code == 2
    assert "RESTOREASSIST_SERVER" in result.err
