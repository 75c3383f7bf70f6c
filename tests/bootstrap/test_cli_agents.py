"""``restoreassist agents`` shows agents, tasks and messages, and takes a person's word on a doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bootstrap.places import PASSPHRASE_VARIABLE
from app.orchestration.agent_store import AgentStore
from app.ports.agents import AgentKind, AgentProfile, AgentTask
from tests.bootstrap.commands import Shell
from tests.site import PASSPHRASE, make_site


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command line."""
    return Shell(monkeypatch, capsys)


@pytest.fixture
def where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store in which one task was done, one is queued, and one is in doubt."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    site = make_site(tmp_path / "store")
    agents = AgentStore(site.store.engine, site.clock)
    agents.prepare()
    agents.register(AgentProfile("counter", AgentKind.TOOL, "Counter", frozenset({"count"}), 2))
    agents.submit(AgentTask("done", "count"))
    agents.assign()
    (done,) = agents.take(["counter"])
    assert agents.finish(done, {"n": 1})
    agents.submit(AgentTask("doubtful", "count", repeatable=False))
    agents.assign()
    agents.take(["counter"])
    agents.release_host("")
    agents.submit(AgentTask("waiting", "paint"))
    site.store.close()
    return f"--store {tmp_path / 'store'}"


def test_the_shipped_agents_are_listed(shell: Shell) -> None:
    listed = shell.json("agents list")["agents"]
    assert [one["kind"] for one in listed] == [
        "function",
        "context",
        "tool",
        "orchestrator",
        "api",
    ]


def test_what_the_computer_can_afford_is_said(shell: Shell) -> None:
    told = shell.json("agents resources")
    assert told["work"]["light"] == {"verdict": "run", "reasons": []}
    assert set(told["work"]) == {"light", "model", "network", "function"}
    assert "memory free" in shell.run("agents resources").out


def test_agents_and_tasks_of_a_store_are_shown(shell: Shell, where: str) -> None:
    (counter,) = shell.json(f"agents status {where}")["agents"]
    assert (counter["health"], counter["completed"], counter["load"]) == ("ALIVE", 1, 0)
    tasks = {one["key"]: one["state"] for one in shell.json(f"agents tasks {where}")["tasks"]}
    assert tasks == {"done": "COMPLETED", "doubtful": "IN_DOUBT", "waiting": "QUEUED"}
    only = shell.json(f"agents tasks --state queued {where}")["tasks"]
    assert [one["key"] for one in only] == ["waiting"]
    wrong = shell.run(f"agents tasks --state lost {where}")
    assert (wrong.code, "'lost' is none" in wrong.err) == (2, True)


def test_a_person_says_what_became_of_a_task_in_doubt(shell: Shell, where: str) -> None:
    assert shell.run(f"agents settle doubtful --happened {where}").out == "It counts as done.\n"
    again = shell.run(f"agents settle doubtful --again {where}")
    assert again.code != 0
    assert "not in doubt" in again.err
    ghost = shell.run(f"agents settle ghost --again {where}")
    assert (ghost.code, "There is no task ghost" in ghost.err) == (2, True)


def test_messages_can_be_sent_and_read(shell: Shell, where: str) -> None:
    assert shell.run(f"agents inbox counter {where}").out == "Nothing is waiting.\n"
    assert shell.run(f"agents tell notice --to counter {where}", "count again").code == 0
    (message,) = shell.json(f"agents inbox counter {where}")["messages"]
    assert (message["topic"], message["body"], message["scope"]) == (
        "notice",
        {"text": "count again"},
        "direct",
    )
    both = shell.run(f"agents tell x --to counter --channel y {where}", "text")
    assert (both.code, "one of the two" in both.err) == (2, True)
    ghost = shell.run(f"agents tell x --to ghost {where}", "text")
    assert (ghost.code, "There is no agent ghost" in ghost.err) == (2, True)
