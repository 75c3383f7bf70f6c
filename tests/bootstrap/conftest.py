"""The small job of :mod:`tests.site` for every test here, and a shell for commands on runs."""

from __future__ import annotations

import logging

import pytest

from app.bootstrap.places import PASSPHRASE_VARIABLE
from tests.bootstrap.commands import Shell
from tests.site import site

__all__ = ["site", "workflow_shell"]


@pytest.fixture
def workflow_shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "a passphrase for tests")
    monkeypatch.setenv("RESTOREASSIST_PERSON", "Ana")
    monkeypatch.setattr("app.bootstrap.os_keyring.find_keyring", lambda: None)
    monkeypatch.setattr("app.bootstrap.workspace.find_keyring", lambda: None)
    logging.getLogger("dbos").handlers.clear()  # they hold the streams of the test before
    return Shell(monkeypatch, capsys)
