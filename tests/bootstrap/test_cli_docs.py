"""docs/cli.md: its examples print what they show, and it names every option and every key."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer

from app.bootstrap.cli import cli
from tests.bootstrap.commands import Shell

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"
TEXT = PAGE.read_text(encoding="utf-8")
EXAMPLES = [
    tuple(example.split("\n", 1))
    for block in re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)
    for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
]


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(monkeypatch, capsys)


@pytest.mark.parametrize(("command", "shown"), EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_examples_print_what_they_show(shell: Shell, command: str, shown: str) -> None:
    ended = shell.run("", *shlex.split(command)[1:])
    assert ended.code == 0
    printed = "\n".join(line.rstrip() for line in ended.out.splitlines())
    assert printed.strip() == shown.strip()


@pytest.mark.parametrize("command", EXAMPLES, ids=[e[0] for e in EXAMPLES])
def test_every_key_is_documented(shell: Shell, command: tuple[str, str]) -> None:
    words = set(re.findall(r"\w+", TEXT))
    assert set(shell.json("", *shlex.split(command[0])[1:])) <= words


def test_every_option_is_documented() -> None:
    root = typer.main.get_command(cli)
    calc = root.commands["calc"]  # type: ignore[attr-defined]
    commands = [*calc.commands.values(), root.commands["category"]]  # type: ignore[attr-defined]
    options = {option.opts[0] for command in commands for option in command.params if option.opts}
    assert {option for option in options if f"`{option}" not in TEXT} == set()
