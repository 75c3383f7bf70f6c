"""``restoreassist job list|show|new``: what they print, and what they say to bad input."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.records import JobState, VisitKind
from tests.bootstrap.commands import Shell
from tests.site import PASSPHRASE, Site

NEW = (
    "job new --number J-7 --client Ada --street Hill --city Denver --country us "
    "--time-zone America/Denver --loss-at 2026-03-01T14:30"
)


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("RESTOREASSIST_PERSON", "Tess")


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(monkeypatch, capsys)


@pytest.fixture
def store(site: Site) -> str:
    site.record.set_job_state(site.job.id, JobState.DRYING)
    site.record.open_visit(site.job.id, VisitKind.INITIAL)
    site.store.close()
    return f"--store {site.store.paths.folder}"


def test_a_new_job_is_listed_and_shown(shell: Shell, store: str) -> None:
    made = shell.json(f"{NEW} --elevation 5280ft {store}")
    listed = shell.json(f"job list {store}")
    assert [job["number"] for job in listed["jobs"]] == ["J-7", "J-1"]
    shown = shell.json(f"job show J-7 {store}")
    assert shown["job"]["id"] == made["id"]
    assert shown["job"]["loss_at"] == "2026-03-01T21:30:00+00:00"
    assert shown["job"]["elevation_m"] == "1609.344"
    assert (shown["records"], shown["sync"]["not_sent"]) == ({"job": 1}, 1)
    assert shell.run(f"job show {made['id']} {store}").out.startswith("J-7  Ada")


def test_the_list_is_filtered_and_paged(shell: Shell, store: str) -> None:
    shell.json(f"{NEW} {store}")
    page = shell.json(f"job list --limit 1 --offset 1 {store}")
    assert [job["number"] for job in page["jobs"]] == ["J-1"]
    assert page["counts"]["all"] == 2
    drying = shell.json(f"job list --filter drying {store}")
    assert [(job["number"], job["points_total"]) for job in drying["jobs"]] == [("J-1", 1)]
    assert len(shell.json(f"job list --filter mine {store}")["jobs"]) == 2
    assert shell.json(f"job list --filter mine hill {store}")["jobs"][0]["number"] == "J-7"


def test_what_a_job_holds_is_counted_by_kind(shell: Shell, store: str) -> None:
    shown = shell.json(f"job show J-1 {store}")
    assert shown["records"] == {"job": 1, "room": 1, "instrument": 1, "point": 1, "visit": 1}
    assert [visit["number"] for visit in shown["visits"]] == [1]
    assert "visit 1" in shell.run(f"job show J-1 {store}").out


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ("--number J-1", "number of another job"),
        ("--elevation 52", "52ft or 52m"),
        ("--elevation 52kg", "--elevation"),
        ("--elevation 9000m", "elevation_m"),
        ("--loss-at yesterday", "--loss-at"),
        ("--loss-at 2999-01-01T00:00", "future"),
        ("--loss-at 0001-01-01T00:00+14:00", "--loss-at"),
        ("--country USA", "two letters"),
        ("--time-zone Mars/X", "America/Denver"),
        ("--time-zone ../x", "America/Denver"),
    ],
)
def test_bad_input_ends_with_2_and_makes_nothing(
    shell: Shell, store: str, changed: str, says: str
) -> None:
    ended = shell.run(f"{NEW} {store} {changed}")
    assert (ended.code, ended.out) == (2, "")
    assert says in ended.err
    assert len(shell.json(f"job list {store}")["jobs"]) == 1


@pytest.mark.parametrize("line", ["job list --limit 0", "job list --offset -1", "job show J-99"])
def test_a_page_or_job_that_is_not_there_ends_with_2(shell: Shell, store: str, line: str) -> None:
    ended = shell.run(f"{line} {store}")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.strip()


def test_a_store_is_made_only_when_asked_for(shell: Shell, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert shell.run(f"{NEW} --store {folder}").code == 2
    assert not folder.exists()
    assert shell.json(f"{NEW} --store {folder} --create")["number"] == "J-7"
    assert shell.run(f"{NEW} --store {folder} --create").code == 2


def test_a_job_goes_to_a_new_machine_by_its_file(shell: Shell, store: str, tmp_path: Path) -> None:
    file, there = tmp_path / "J-1.rajob", f"--store {tmp_path / 'there'}"
    shell.json(f"job export J-1 --out {file} {store}")
    assert shell.json(f"job import {file} {there} --create")["number"] == "J-1"
    assert shell.json(f"job show J-1 {there}")["records"]["point"] == 1
