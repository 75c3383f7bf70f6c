"""The shipped rule packs, read once, and the book of rules for a job."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache
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


@lru_cache(maxsize=16)
def _book(
    jurisdiction: Jurisdiction, values: frozenset[tuple[str, Decimal]], roles: frozenset[str]
) -> RuleBook:
    return build_book(pack_texts(), jurisdiction, CompanyPolicy(dict(values), roles))


def rule_book(jurisdiction: Jurisdiction, policy: CompanyPolicy = PRESET_POLICY) -> RuleBook:
    """The rules of a jurisdiction under a company's policy; each is made once, which takes a while."""
    return _book(jurisdiction, frozenset(policy.values.items()), policy.overriding_roles)


def book_of(job: Job, policy: CompanyPolicy = PRESET_POLICY) -> RuleBook:
    """The rules that hold where the job is."""
    return rule_book(jurisdiction_of(job), policy)
