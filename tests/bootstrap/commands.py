"""Running a command in this process as a shell would: exit code, standard output, standard error."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
import typer.main

from app.bootstrap.cli import main

_made_once = cache(typer.main.get_command)
"""Typer makes the tree of all commands from their signatures at every call, which takes longer than most of them."""


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str


class Shell:
    """Runs ``restoreassist`` with arguments."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def run(self, line: str, *more: str) -> Ended:
        """The arguments of ``line``, split at spaces, and ``more`` as they are."""
        self._monkeypatch.setattr(typer.main, "get_command", _made_once)
        self._monkeypatch.setattr(sys, "argv", ["restoreassist", *line.split(), *more])
        with pytest.raises(SystemExit) as ended:
            main()
        printed = self._capsys.readouterr()
        code = ended.value.code
        return Ended(code if isinstance(code, int) else 0, printed.out, printed.err)

    def json(self, line: str, *more: str) -> Any:
        """What the command prints as JSON; it must end with 0."""
        ended = self.run(line, *more, "--json")
        assert (ended.code, ended.err) == (0, "")
        return json.loads(ended.out)
