"""A company's threshold in the chosen units, and back to those in which it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.company_policy import CompanySetting

_SHOWN = Decimal("0.01")
_KEPT = Decimal("0.0001")
_M2_PER_FT2 = Decimal("0.09290304")
_GPP_PER_G_KG = Decimal(7)


@dataclass(frozen=True, slots=True)
class ShownUnit:
    """How a kept number is shown: times ``factor``, plus ``offset``, with its unit."""

    unit: str
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)

    def shown(self, kept: Decimal) -> str:
        """The number as it is written here."""
        value = kept
        if self.converts:
            value = (kept * self.factor + self.offset).quantize(_SHOWN)
        text = f"{value:f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        return text.replace(".", QLocale().decimalPoint())

    def kept(self, typed: Decimal) -> Decimal:
        """The number to keep for one that was typed."""
        if not self.converts or not typed.is_finite():
            return typed
        return ((typed - self.offset) / self.factor).quantize(_KEPT).normalize()

    @property
    def converts(self) -> bool:
        """Whether the number is another one than the kept one."""
        return self.factor != 1 or self.offset != 0


def shown_as(unit: str, wording: Wording) -> ShownUnit:
    """How a threshold kept in ``unit`` is shown."""
    if wording.us and unit == "°C":
        return ShownUnit("°F", Decimal("1.8"), Decimal(32))
    if not wording.us and unit == "GPP":
        return ShownUnit("g/kg", 1 / _GPP_PER_G_KG)
    if not wording.us and unit == "ft²":
        return ShownUnit("m²", _M2_PER_FT2)
    return ShownUnit(translated(unit, "Rules"))


def setting_row(one: CompanySetting, wording: Wording) -> dict[str, Any]:
    """A threshold for its row and its sheet."""
    shown = shown_as(one.unit, wording)
    words = translated(one.words, "Rules")
    return {
        "name": one.name,
        "value": shown.shown(one.value),
        "preset": shown.shown(one.preset),
        "low": shown.shown(one.low),
        "high": shown.shown(one.high),
        "unit": shown.unit,
        "words": words[:1].upper() + words[1:],
        "own": one.is_changed,
        "by": one.changed.by if one.changed and one.is_changed else "",
    }
