"""What a company may set: hours, tolerances, roles. Each value is visible beside the preset of its pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase

SUPERVISING_ROLES: Final = frozenset(
    {"supervisor", "manager", "project manager", "owner", "administrator"}
)


@dataclass(frozen=True, slots=True)
class Setting:
    """A number that rules use: its preset, its limits, and what it is in words."""

    name: str
    preset: Decimal
    low: Decimal
    high: Decimal
    unit: str
    words: str
    pack: str


@dataclass(frozen=True, slots=True)
class SettingValue:
    """A setting as a page of settings shows it."""

    setting: Setting
    value: Decimal

    @property
    def is_changed(self) -> bool:
        """Whether the company chose something else than the preset."""
        return self.value != self.setting.preset


@dataclass(frozen=True, slots=True)
class CompanyPolicy:
    """A company's own values of settings by name, and the roles that may override what stops the work."""

    values: Mapping[str, Decimal] = field(default_factory=dict)
    overriding_roles: frozenset[str] = SUPERVISING_ROLES

    def apply(self, settings: Mapping[str, Setting]) -> tuple[SettingValue, ...]:
        """Every setting with the value that holds; raises ``InvalidInput`` for unknown or impossible ones."""
        for name, value in self.values.items():
            setting = settings.get(name)
            if setting is None:
                raise InvalidInput(name, "there is no such setting", ", ".join(sorted(settings)))
            if not (value.is_finite() and setting.low <= value <= setting.high):
                limits = f"{setting.low} to {setting.high} {setting.unit}".strip()
                raise InvalidInput(name, phrase("{value} is not possible", value=value), limits)
        return tuple(
            SettingValue(setting, self.values.get(name, setting.preset))
            for name, setting in settings.items()
        )


PRESET_POLICY: Final = CompanyPolicy()
