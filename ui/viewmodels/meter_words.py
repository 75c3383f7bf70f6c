"""The data of meters as the meter screens show it: keys that QML puts into words, and numbers in the chosen units."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale

from app.domain.measurement import Quantity, Unit
from app.ports.meters import LinkState
from app.services.views import MeterState
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, moisture, number, scale

TONES = {
    LinkState.LIVE: "dry",
    LinkState.CONNECTING: "info",
    LinkState.STALE: "drying",
    LinkState.LOST: "wet",
    LinkState.CLOSED: "unread",
}
ORDER = (
    Quantity.MATERIAL_MOISTURE,
    Quantity.AIR_TEMPERATURE,
    Quantity.RELATIVE_HUMIDITY,
    Quantity.DEW_POINT,
    Quantity.SURFACE_TEMPERATURE,
    Quantity.PRESSURE,
    Quantity.VOLTAGE,
    Quantity.BATTERY,
)
_TEMPERATURES = (Quantity.AIR_TEMPERATURE, Quantity.DEW_POINT, Quantity.SURFACE_TEMPERATURE)
_SOON_DAYS = 30
_WEAKEST_DBM, _STEP_DBM, _BARS = -95, 12, 4


def value_text(quantity: Quantity, value: Decimal, unit: Unit, wording: Wording) -> tuple[str, str]:
    """Number and unit of a value; temperatures in the chosen units, everything else as the meter says it."""
    if quantity is Quantity.MATERIAL_MOISTURE:
        return moisture(value), scale(unit)
    if quantity in _TEMPERATURES:
        celsius = value if unit is Unit.CELSIUS else (value - 32) * 5 / 9
        return number(wording.temperature_value(celsius), 1), wording.temperature_unit
    if quantity is Quantity.RELATIVE_HUMIDITY:
        return number(value, 1), "% RH"
    if quantity is Quantity.VOLTAGE:
        return number(value, 2), str(unit)
    return number(value, 0 if quantity is Quantity.BATTERY else 1), str(unit)


def bars(signal_dbm: int | None) -> int:
    """How many of four bars a signal fills; -1 when none was heard."""
    if signal_dbm is None:
        return -1
    return min(_BARS, max(0, (signal_dbm - _WEAKEST_DBM) // _STEP_DBM + 1))


def due_state(due: date | None, today: date) -> str:
    """``none``, ``ok``, ``soon`` within thirty days, or ``expired``."""
    if due is None:
        return "none"
    if due < today:
        return "expired"
    return "soon" if (due - today).days <= _SOON_DAYS else "ok"


def date_text(day: date | None) -> str:
    """The day in the short form of the locale."""
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def told(state: MeterState) -> str:
    """What the link of a meter says of itself."""
    return translated(state.words, "Meters")
