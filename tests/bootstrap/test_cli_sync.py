"""``restoreassist sync`` on a real store with a real server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.wire.api import Role
from cloud.settings import Settings, embedded_database_url
from tests.bootstrap.commands import Shell
from tests.cloud_server import PASSWORD, RunningServer, run_server
from tests.site import PASSPHRASE, make_site


@pytest.fixture
def office(tmp_path: Path) -> Iterator[RunningServer]:
    """A server on the embedded database."""
    serving = contextmanager(run_server)
    with serving(Settings(embedded_database_url(tmp_path), tmp_path / "blobs")) as server:
        yield server


@pytest.fixture
def shell(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Shell:
    """Commands on the store in ``tmp_path / 'store'``, without an account in the environment."""
    make_site(tmp_path / "store").store.close()
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)
    for name in ("SERVER", "EMAIL", "PASSWORD"):
        monkeypatch.delenv(f"RESTOREASSIST_{name}", raising=False)
    return Shell(monkeypatch, capsys)


def test_signing_in_and_syncing_by_commands(
    shell: Shell, office: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = ("--store", str(tmp_path / "store"))
    before = shell.json("sync --status", *store)
    assert (before["state"], before["everything_is_on_the_server"]) == ("no_account", False)
    assert before["counts"]["not_sent"] == 4
    person = office.person(role=Role.MANAGER)
    monkeypatch.setenv("RESTOREASSIST_PASSWORD", PASSWORD)
    signed_in = shell.json(f"sync sign-in --server {office.url} --email {person.email}", *store)
    assert signed_in["account"]["email"] == person.email
    monkeypatch.delenv("RESTOREASSIST_PASSWORD")
    after = shell.json("sync", *store)
    assert after["everything_is_on_the_server"] is True
    assert after["counts"]["accepted"] == 4
    assert after["problems"] == []
    assert PASSWORD not in str(after)
    assert shell.json("sync sign-out", *store)["account"] is None
    assert shell.json("sync --status", *store)["counts"]["accepted"] == 4


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("sync", "nobody is signed in on this device"),
        ("sync sign-in --server https://x.example --email a@x.example", "it is not set"),
        ("sync resolve 0190aaaa-0000-7000-8000-000000000000", "--keep, --take or --value"),
        ("sync resolve 0190aaaa-0000-7000-8000-000000000000 --keep", "no open conflict"),
        ("sync resolve nonsense --keep", "Invalid value"),
        ("sync dismiss 7", "no refused change 7"),
    ],
)
def test_wrong_input_says_what_to_change(
    shell: Shell, tmp_path: Path, line: str, words: str
) -> None:
    ended = shell.run(line, "--store", str(tmp_path / "store"))
    assert ended.code == 2
    assert words in " ".join(ended.err.split())


def test_a_wrong_password_fails_in_words(
    shell: Shell, office: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESTOREASSIST_PASSWORD", "wrong")
    ended = shell.run(
        f"sync sign-in --server {office.url} --email a@dry.example",
        "--store", str(tmp_path / "store"),
    )  # fmt: skip
    assert ended.code == 1
    assert "wrong" in ended.err
