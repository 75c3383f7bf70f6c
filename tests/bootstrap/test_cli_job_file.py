"""``restoreassist job export|import|verify``: exit codes, keys and messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.bootstrap.cli_job import jobs_cli
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.storage.store import Store
from tests.site import PASSPHRASE, Site


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)


@pytest.fixture
def folder(site: Site) -> Path:
    site.store.close()
    return site.store.paths.folder


@pytest.fixture
def exported(folder: Path, tmp_path: Path) -> Path:
    target = tmp_path / "J-1.rajob"
    assert run("export", "J-1", "--store", str(folder), "--out", str(target)).exit_code == 0
    return target


def run(*arguments: str) -> Result:
    return CliRunner().invoke(jobs_cli, list(arguments))


def test_an_exported_job_verifies_without_a_store(exported: Path) -> None:
    result = run("verify", str(exported), "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert (found["ok"], found["problems"], found["job_number"]) == (True, [], "J-1")


def test_a_changed_file_ends_with_1_and_says_where(exported: Path) -> None:
    data = exported.read_bytes()
    exported.write_bytes(data.replace(b'"label":"P-01"', b'"label":"P-02"', 1))
    result = run("verify", str(exported), "--json")
    found = json.loads(result.stdout)
    assert result.exit_code == 1
    assert found["ok"] is False
    assert {"where", "what"} == set(found["problems"][0])
    assert any(problem["where"].startswith("job.json point") for problem in found["problems"])
    assert "job.json" in run("verify", str(exported)).stdout


def test_the_expected_key_is_compared(exported: Path) -> None:
    key = json.loads(run("verify", str(exported), "--json").stdout)["key_fingerprint"]
    assert run("verify", str(exported), "--key", key).exit_code == 0
    assert run("verify", str(exported), "--key", "0" * 64).exit_code == 1


def test_a_file_that_cannot_be_read_is_bad_input(tmp_path: Path, exported: Path) -> None:
    assert isinstance(run("verify", str(tmp_path / "none.rajob")).exception, InvalidInput)
    both = run("verify", str(exported), "--store", str(tmp_path))
    assert isinstance(both.exception, InvalidInput)
    assert isinstance(run("verify", "--key", "00").exception, InvalidInput)


def test_without_a_file_the_store_is_verified(folder: Path) -> None:
    result = run("verify", "--store", str(folder), "--json")
    assert (result.exit_code, json.loads(result.stdout)["ok"]) == (0, True)


def test_import_takes_the_job_in_once(exported: Path, tmp_path: Path, site: Site) -> None:
    other = tmp_path / "other"
    Store.create(
        other, keyring=None, passphrase=PASSPHRASE, clock=site.clock, ids=site.store.ids
    ).close()
    first = run("import", str(exported), "--store", str(other), "--json")
    assert (first.exit_code, json.loads(first.stdout)["already_here"]) == (0, False)
    again = run("import", str(exported), "--store", str(other))
    assert "is here already, the same in every record" in again.stdout
    listed = run("list", "--store", str(other), "--json")
    assert [job["number"] for job in json.loads(listed.stdout)["jobs"]] == ["J-1"]


def test_another_version_here_is_refused(exported: Path, folder: Path, site: Site) -> None:
    from app.bootstrap.workspace import open_workspace

    with open_workspace(folder, passphrase=PASSPHRASE) as workspace:
        workspace.record.add_room(
            site.job.id, name="Hall", level="0", length_m=site.room.length_m,
            width_m=site.room.width_m, height_m=site.room.height_m,
        )  # fmt: skip
    refused = run("import", str(exported), "--store", str(folder))
    assert isinstance(refused.exception, Conflict)
    assert "1 are only here" in str(refused.exception)


def test_bad_targets_are_told(folder: Path, tmp_path: Path) -> None:
    nowhere = str(tmp_path / "none" / "x.rajob")
    result = run("export", "J-1", "--store", str(folder), "--out", nowhere)
    assert isinstance(result.exception, InvalidInput)
    assert isinstance(run("export", "J-9", "--store", str(folder)).exception, NotFound)
