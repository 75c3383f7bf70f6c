"""What could be done next, from what skills say of a job: each proposal names who says so; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

_SEVERE = ("hard", "block")


def proposals_of(said: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The proposals, the most urgent first: ``{urgency, what, why, from}``; urgency 1 holds the work up, 3 can wait."""
    found = sorted(_proposals(said), key=lambda one: int(one["urgency"]))
    most_urgent: dict[str, dict[str, Any]] = {}
    for one in found:
        most_urgent.setdefault(one["what"], one)
    return list(most_urgent.values())


def _proposals(said: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    rules = said.get("compliance_checker", {})
    for item in rules.get("due", ()):
        urgency = 1 if item["severity"] in _SEVERE else 2
        lacks = "; ".join(item["lacks"])
        yield _one(
            urgency, item["what_to_do"], f"{item['rule']}: {lacks or item['title']}", "rules"
        )
    for shot in said.get("photo_analyzer", {}).get("missing_shots", ()):
        yield _one(3, f"Photograph {shot}", "no photo shows it", "photos")
    for finding in said.get("quality_checker", {}).get("findings", ()):
        urgency = 2 if finding["severity"] == "major" else 3
        yield _one(urgency, f"Clear up: {finding['text']}", "two records disagree", "cross-check")
    for what in said.get("measurement_calculator", {}).get("missing", ()):
        yield _one(2, f"Record {what}", "nothing can be judged without it", "measurements")
    for question in said.get("damage_categorizer", {}).get("questions", ()):
        yield _one(2, "Decide again on site", question, "category and class")
    for wrong in said.get("client_validator", {}).get("wrong", ()):
        yield _one(2, f"Correct {wrong['field']}", wrong["problem"], "intake")


def _one(urgency: int, what: str, why: str, source: str) -> dict[str, Any]:
    return {"urgency": urgency, "what": what, "why": why, "from": source}
