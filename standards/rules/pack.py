"""Rule packs: YAML texts checked key by key, and the book of compiled rules that a jurisdiction makes of them.

Nothing here reads files; whoever has them gives their texts by name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from standards.rules import trade
from standards.rules.citations import Citation, cite
from standards.rules.conditions import Scope
from standards.rules.model import Gate, Group, Remedy, Severity
from standards.rules.policy import PRESET_POLICY, CompanyPolicy, Setting, SettingValue
from standards.rules.predicates import Predicate, compile_predicate
from standards.rules.record_view import Field
from standards.rules.source import Node, parse

VOCABULARY_MODULES: Final = trade.__all__
_RULE_KEYS: Final = frozenset(
    {"id", "severity", "gate", "title", "applies", "check", "hint", "place", "cites"}
)


class Jurisdiction(StrEnum):
    """Where the job is, as far as rules differ."""

    US = "us"
    AU = "au"
    NZ = "nz"
    UK = "uk"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a pack, ready to be applied; ``lacks`` is what the record has no place for yet."""

    id: str
    pack: str
    pack_version: str
    severity: Severity
    group: Group
    gate: Gate
    title: str
    hint: str
    place: Remedy
    cites: tuple[Citation, ...]
    lacks: str
    applies: Predicate
    check: Predicate
    kinds: frozenset[RecordKind]
    fields: frozenset[Field]
    reads_clock: bool
    definition: Mapping[str, Node]
    """What the pack says by key, the named conditions that it uses included."""


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules that hold in a jurisdiction under a company's policy, in the order of the packs.

    ``version`` names the jurisdiction, the packs' versions and every setting that is not at its preset.
    """

    jurisdiction: Jurisdiction
    version: str
    rules: tuple[Rule, ...]
    settings: tuple[SettingValue, ...]
    policy: CompanyPolicy

    def rule(self, rule_id: str) -> Rule:
        """The rule with that id; raises ``InvalidInput``."""
        for rule in self.rules:
            if rule.id == rule_id:
                return rule
        raise InvalidInput("rule", f"there is no rule {rule_id}", f"a rule of {self.version}")


@dataclass(frozen=True, slots=True)
class _Edition:
    designation: str
    edition: str
    has_sections: bool


@dataclass(frozen=True, slots=True)
class RulePack:
    """A checked but not yet compiled pack."""

    id: str
    version: str
    jurisdiction: Jurisdiction | None
    group: Group
    settings: tuple[Setting, ...]
    editions: Mapping[str, _Edition]
    named: Mapping[str, Node]
    record_named: Mapping[str, Node]
    rules: tuple[Node, ...]


def read_pack(text: str, source: str) -> RulePack:
    """The pack that a YAML text writes; every unknown key or word raises with file and line."""
    root = parse(text, source)
    parts = root.fields(
        frozenset({"pack", "version", "group", "rules"}),
        frozenset({"jurisdiction", "settings", "editions", "conditions", "record_conditions"}),
    )
    pack_id = parts["pack"].text()
    return RulePack(
        id=pack_id,
        version=parts["version"].text(),
        jurisdiction=_jurisdiction(parts.get("jurisdiction")),
        group=Group(parts["group"].one_of(tuple(Group))),
        settings=_settings(parts.get("settings"), pack_id),
        editions=_editions(parts.get("editions")),
        named=parts["conditions"].mapping() if "conditions" in parts else {},
        record_named=parts["record_conditions"].mapping() if "record_conditions" in parts else {},
        rules=tuple(parts["rules"].items()),
    )


def build_book(
    texts: Mapping[str, str], jurisdiction: Jurisdiction, policy: CompanyPolicy = PRESET_POLICY
) -> RuleBook:
    """The rules of all packs that hold in the jurisdiction.

    ``texts`` are the packs by file name. The jurisdiction's own pack may replace settings of the common ones; ids are
    unique over all packs, also those that do not hold here.
    """
    every = [read_pack(text, name) for name, text in sorted(texts.items())]
    packs = [pack for pack in every if pack.jurisdiction in (None, jurisdiction)]
    packs.sort(key=lambda pack: (pack.jurisdiction is not None, list(Group).index(pack.group)))
    settings: dict[str, Setting] = {}
    for pack in packs:
        settings |= {setting.name: setting for setting in pack.settings}
    values = policy.apply(settings)
    editions = {key: value for pack in packs for key, value in pack.editions.items()}
    scope = Scope(
        settings={one.setting.name: one.value for one in values},
        named={name: node for pack in packs for name, node in pack.named.items()},
        record_named={name: node for pack in packs for name, node in pack.record_named.items()},
    )
    _check_ids(every)
    rules = [_rule(node, pack, editions, scope) for pack in packs for node in pack.rules]
    versions = dict.fromkeys(f"{pack.version}" for pack in packs)
    own = "".join(f" {one.setting.name}={one.value}" for one in values if one.is_changed)
    version = f"{jurisdiction.value}-{'+'.join(versions)}{own}"
    return RuleBook(jurisdiction, version, tuple(rules), values, policy)


def _check_ids(packs: Sequence[RulePack]) -> None:
    seen: set[str] = set()
    for node in (node for pack in packs for node in pack.rules):
        entries = node.mapping()
        rule_id = entries["id"].text() if "id" in entries else ""
        if rule_id in seen:
            raise node.error(f"the rule {rule_id} is there twice")
        seen.add(rule_id)


def _rule(node: Node, pack: RulePack, editions: Mapping[str, _Edition], common: Scope) -> Rule:
    parts = node.fields(_RULE_KEYS, frozenset({"lacks"}))
    scope = Scope(common.settings, common.named, common.record_named)
    applies = compile_predicate(parts["applies"], scope)
    check = compile_predicate(parts["check"], scope)
    return Rule(
        id=parts["id"].text(),
        pack=pack.id,
        pack_version=pack.version,
        severity=Severity(parts["severity"].one_of(tuple(Severity))),
        group=pack.group,
        gate=Gate(parts["gate"].one_of(tuple(Gate))),
        title=parts["title"].text(),
        hint=parts["hint"].text(),
        place=Remedy(parts["place"].one_of(tuple(Remedy))),
        cites=tuple(_citation(item, editions) for item in parts["cites"].items()),
        lacks=parts["lacks"].text() if "lacks" in parts else "",
        applies=applies,
        check=check,
        kinds=frozenset(kind for kind, _ in scope.reads),
        fields=frozenset(scope.reads),
        reads_clock=scope.reads_clock,
        definition={**parts, **scope.used},
    )


def _citation(node: Node, editions: Mapping[str, _Edition]) -> Citation:
    key, _, section = node.text().partition(" ")
    edition = editions.get(key)
    if edition is None:
        raise node.error(f"{key} has no edition here", ", ".join(sorted(editions)))
    try:
        in_base = section.strip() if edition.has_sections else ""
        return cite(edition.designation, edition.edition, in_base)
    except InvalidInput as error:
        raise node.error(error.problem, error.allowed) from error


def _jurisdiction(node: Node | None) -> Jurisdiction | None:
    return None if node is None else Jurisdiction(node.one_of(tuple(Jurisdiction)))


def _settings(node: Node | None, pack: str) -> tuple[Setting, ...]:
    found = []
    for name, entry in (node.mapping() if node else {}).items():
        parts = entry.fields(frozenset({"value", "low", "high", "unit", "words"}), frozenset())
        preset, low, high = (parts[key].number() for key in ("value", "low", "high"))
        if not Decimal(0) <= low <= preset <= high:
            raise entry.error(f"{preset} is not between its limits", "0 <= low <= value <= high")
        unit, words = parts["unit"].text(), parts["words"].text()
        found.append(Setting(name, preset, low, high, unit, words, pack))
    return tuple(found)


def _editions(node: Node | None) -> dict[str, _Edition]:
    found = {}
    for key, entry in (node.mapping() if node else {}).items():
        parts = entry.fields(frozenset({"designation", "edition"}), frozenset({"sections"}))
        designation, edition = parts["designation"].text(), parts["edition"].text()
        has_sections = parts["sections"].boolean() if "sections" in parts else False
        try:
            cite(designation, edition)
        except InvalidInput as error:
            raise entry.error(error.problem, error.allowed) from error
        found[key] = _Edition(designation, edition, has_sections)
    return found
