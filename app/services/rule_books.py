"""The shipped rule packs, read once, and the book of rules for a job."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from app.domain.records import Job
from standards.rules.pack import Jurisdiction, RuleBook, build_book
from standards.rules.policy import PRESET_POLICY, CompanyPolicy
from standards.rules.regions import jurisdiction_of


@cache
def pack_texts() -> Mapping[str, str]:
    """The texts of the shipped packs by file name."""
    folder = files("resources") / "standards" / "packs"
    packs = [item for item in folder.iterdir() if item.name.endswith(".yaml")]
    return {item.name: item.read_text(encoding="utf-8") for item in packs}


@cache
def _preset_book(jurisdiction: Jurisdiction) -> RuleBook:
    return build_book(pack_texts(), jurisdiction)


def rule_book(jurisdiction: Jurisdiction, policy: CompanyPolicy = PRESET_POLICY) -> RuleBook:
    """The rules of a jurisdiction under a company's policy; the one with presets is made once."""
    if policy == PRESET_POLICY:
        return _preset_book(jurisdiction)
    return build_book(pack_texts(), jurisdiction, policy)


def book_of(job: Job, policy: CompanyPolicy = PRESET_POLICY) -> RuleBook:
    """The rules that hold where the job is."""
    return rule_book(jurisdiction_of(job), policy)
