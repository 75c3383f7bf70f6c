"""``restoreassist category``: floors, questions, and decisions of people."""

from __future__ import annotations

import pytest

from tests.bootstrap.commands import Shell


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(monkeypatch, capsys)


@pytest.mark.parametrize(
    ("source", "floor", "proposed"),
    [
        ("supply line", 1, 1),
        ("washing machine", 2, 2),
        ("sewage", 3, 3),
        ("toilet", 2, 3),
        ("purple goo", 2, 2),
    ],
)
def test_floor_and_proposal(shell: Shell, source: str, floor: int, proposed: int) -> None:
    found = shell.json("category --source", source)
    assert (found["floor"], found["proposed"], found["decided_by"]) == (floor, proposed, "person")
    assert found["hard_floor"] is (floor == 3)


def test_circumstances_ask_and_never_raise(shell: Shell) -> None:
    quiet = shell.json("category --hours 2 --source", "supply line")
    assert quiet["prompts"] == []
    loud = shell.json(
        "category --hours 100 --temperature 90F --odour --growth --passed-through-assembly "
        "--sensitive-building --source",
        "supply line",
    )
    assert (loud["floor"], loud["proposed"]) == (1, 1)
    assert len(loud["prompts"]) == 6
    assert len(quiet["unanswered"]) == len(loud["unanswered"]) + 4


def test_an_answer_of_no_is_an_answer(shell: Shell) -> None:
    asked = shell.json("category --source sewage")
    told = shell.json("category --source sewage --no-odour --no-growth --hours 3")
    assert len(asked["unanswered"]) - len(told["unanswered"]) == 3
    assert told["prompts"] == asked["prompts"] == []


def test_a_person_decides_with_a_reason(shell: Shell) -> None:
    found = shell.json(
        "category --source dishwasher --decide 3 --by Ana --reason", "standing for a week"
    )
    assert (found["decided"], found["decided_by"]) == (3, "Ana")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("--source sewage --decide 2 --by Ana --reason cleaned", "below 3"),
        ("--source sewage --decide 2 --by Ana --reason cleaned --supervisor", "below 3"),
        ("--source dishwasher --decide 2 --by Ana", "needs a reason"),
        ("--source dishwasher --decide 2 --reason seen", "--by"),
        ("--source dishwasher --decide 7 --by Ana --reason seen", "1, 2 or 3"),
        ("--source supply_line --decide 1 --previous 2 --by Ana --reason seen", "decided for this"),
        ("--source dishwasher --temperature 80", "80F or 80C"),
        ("--source dishwasher --hours -3", "0 or more"),
        ("--source dishwasher --hours many", "not a number"),
        ("--source ---", "no description"),
    ],
)
def test_what_may_not_be_decided_ends_with_2(shell: Shell, line: str, says: str) -> None:
    ended = shell.run(f"category {line} --json")
    assert ended.code == 2
    assert says in ended.err


def test_a_supervisor_with_evidence_may_go_lower(shell: Shell) -> None:
    line = (
        "category --source sewage --decide 2 --by Ana --reason cleaned --supervisor --evidence swab"
    )
    assert shell.json(line)["decided"] == 2


def test_people_read_who_decides(shell: Shell) -> None:
    ended = shell.run("category --source", "washing machine")
    assert "A person decides" in ended.out
    assert "Not answered yet: Is there an odour?" in ended.out
