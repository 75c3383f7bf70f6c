"""The company's own thresholds: kept with the store as dated changes, never without who made them.

One list of settings covers the rules (what the packs name) and the drying (what counts as dry, as stalled). A setting
that both know has one value. Jobs are judged under the values that hold now; the history of evaluations says under
which version they were judged before.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.ports.clock import Clock
from app.services.rule_books import rule_book
from app.storage.store import Store
from standards.drying_policy import COMPANY_LIMITS, STANDARD_POLICY, DryingPolicy, policy_settings
from standards.rules.pack import Jurisdiction
from standards.rules.policy import CompanyPolicy

_META = "company_policy"
_SAME = {
    "visits_at_goal": "visits_at_goal",
    "response_holds_h": "response_holds_h",
    "machine_share_pct": "machine_share_pct",
    "machine_run_in_h": "machine_run_in_h",
    "damage_rh_pct": "damp_above_rh_pct",
    "damage_after_h": "damp_after_h",
}
"""Thresholds of the drying under the name that the rules' packs give them."""


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """That a person chose a value, or the preset again (``None``)."""

    at: datetime
    by: str
    name: str
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class CompanySetting:
    """A threshold as a page of settings shows it; ``changed`` is who chose it last and when."""

    name: str
    value: Decimal
    preset: Decimal
    low: Decimal
    high: Decimal
    unit: str
    words: str
    about_drying: bool
    changed: PolicyChange | None = None

    @property
    def is_changed(self) -> bool:
        """Whether the company chose something else than the preset."""
        return self.value != self.preset


def policy_changes(store: Store) -> tuple[PolicyChange, ...]:
    """Every change of a threshold, the oldest first."""
    kept = store.get_meta(_META)
    return tuple(_change(entry) for entry in json.loads(kept)) if kept else ()


def company_policy(store: Store) -> CompanyPolicy:
    """The policy that the rules are applied under."""
    values = _values(policy_changes(store))
    return CompanyPolicy({k: value for k, value in values.items() if k not in COMPANY_LIMITS})


def drying_policy(store: Store) -> DryingPolicy:
    """The policy that the drying is judged under."""
    return _drying_policy(_values(policy_changes(store)))


def company_settings(store: Store, jurisdiction: Jurisdiction) -> tuple[CompanySetting, ...]:
    """Every threshold with its preset, its limits and who changed it last."""
    made = policy_changes(store)
    last = {change.name: change for change in made}
    return _settings(jurisdiction, _values(made), last)


class CompanyPolicies:
    """Changes the company's thresholds. Methods block; call them from a worker thread."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def change(self, name: str, value: Decimal | None, by: str) -> CompanySetting:
        """Set a threshold, or give it its preset back with ``None``; raises ``InvalidInput`` with the limits."""
        known = {s.name: s for place in Jurisdiction for s in _settings(place, {}, {})}
        setting = known.get(name)
        if setting is None:
            raise InvalidInput(name, "there is no such setting", ", ".join(sorted(known)))
        if value is not None and not (value.is_finite() and setting.low <= value <= setting.high):
            limits = f"{setting.low} to {setting.high} {setting.unit}"
            raise InvalidInput(
                name,
                phrase("{value} {unit} is not possible", value=value, unit=setting.unit),
                limits,
            )
        if value is not None and name in _WHOLE and value != int(value):
            raise InvalidInput(
                name,
                phrase("{value} is no whole number", value=value),
                phrase("whole {unit}", unit=setting.unit),
            )
        made = policy_changes(self._store)
        change = PolicyChange(self._clock.now(), by, name, value)
        changes = [*made, change]
        values = _values(changes)
        _drying_policy(values)
        with self._store.write(by) as unit:
            unit.set_meta(_META, json.dumps([_entry(one) for one in changes]))
        return replace(setting, value=values.get(name, setting.preset), changed=change)


def _values(changes: Sequence[PolicyChange]) -> dict[str, Decimal]:
    held: dict[str, Decimal | None] = {change.name: change.value for change in changes}
    return {name: value for name, value in held.items() if value is not None}


def _settings(
    jurisdiction: Jurisdiction, values: dict[str, Decimal], last: dict[str, PolicyChange]
) -> tuple[CompanySetting, ...]:
    rules = [
        CompanySetting(
            one.setting.name,
            values.get(one.setting.name, one.setting.preset),
            one.setting.preset,
            one.setting.low,
            one.setting.high,
            one.setting.unit,
            one.setting.words,
            about_drying=False,
            changed=last.get(one.setting.name),
        )
        for one in rule_book(jurisdiction).settings
    ]
    drying = [
        CompanySetting(
            shown.name,
            values.get(shown.name, Decimal(str(shown.preset))),
            Decimal(str(shown.preset)),
            *COMPANY_LIMITS[shown.name],
            shown.unit,
            shown.words,
            about_drying=True,
            changed=last.get(shown.name),
        )
        for shown in policy_settings(STANDARD_POLICY)
        if shown.name in COMPANY_LIMITS
    ]
    return (*drying, *rules)


def _drying_policy(values: dict[str, Decimal]) -> DryingPolicy:
    fields: dict[str, Any] = {}
    tolerance = STANDARD_POLICY.tolerance
    for shown in policy_settings(STANDARD_POLICY):
        value = values.get(_SAME.get(shown.name, shown.name))
        if value is None:
            continue
        section, _, part = shown.name.partition(".")
        if part:
            tolerance = replace(tolerance, **{part: value})
        else:
            fields[section] = int(value) if isinstance(shown.preset, int) else value
    return replace(STANDARD_POLICY, tolerance=tolerance, **fields)


_WHOLE = frozenset(
    shown.name for shown in policy_settings(STANDARD_POLICY) if isinstance(shown.preset, int)
) | frozenset(_SAME[name] for name in _SAME if isinstance(getattr(STANDARD_POLICY, name), int))


def _entry(change: PolicyChange) -> dict[str, str | None]:
    value = None if change.value is None else str(change.value)
    return {"at": change.at.isoformat(), "by": change.by, "name": change.name, "value": value}


def _change(entry: dict[str, str | None]) -> PolicyChange:
    try:
        value = entry["value"]
        return PolicyChange(
            datetime.fromisoformat(str(entry["at"])),
            str(entry["by"]),
            str(entry["name"]),
            None if value is None else Decimal(value),
        )
    except (KeyError, TypeError, ValueError, InvalidOperation) as error:
        raise InvalidInput(
            "company_policy", phrase("it is damaged: {error}", error=error)
        ) from error
