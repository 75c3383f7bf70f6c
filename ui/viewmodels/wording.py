"""Values into the text of the chosen units: numbers and units only, QML makes the sentences."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QDate, QLocale, Qt, QTime

from app.domain.measurement import Unit
from app.domain.site_zone import zone_named
from app.services.views import ReadingView, UnitSystem

NONE = "\N{EN DASH}"
_GRAINS_PER_POUND = Decimal(7000)
_FOOT_M = Decimal("0.3048")
_INCH_M = Decimal("0.0254")
_SCALE_WORDS = {
    Unit.PCT_MC: "% MC",
    Unit.PCT_WME: "% WME",
    Unit.PCT_GYPSUM: "% gypsum",
    Unit.REL_100: "REL",
    Unit.REL_200: "REL",
    Unit.REL_300: "REL",
    Unit.REL_1000: "REL",
}


def zone(name: str) -> tzinfo:
    """The zone of that name, or UTC where the system does not know it."""
    return zone_named(name)


def local_zone() -> tzinfo:
    """The zone of this tablet's clock."""
    return datetime.now().astimezone().tzinfo or UTC


def number(value: Decimal, places: int) -> str:
    """The value rounded half up to so many places, with the locale's decimal mark."""
    rounded = value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    text = f"{abs(rounded):.{places}f}".replace(".", QLocale().decimalPoint())
    return f"\N{MINUS SIGN}{text}" if rounded < 0 else text


def plain(value: float, places: int | None = None) -> str:
    """A number of a chart with so many places, or as many as it needs, with the locale's decimal mark."""
    text = f"{abs(value):g}" if places is None else f"{abs(value):.{places}f}"
    minus = "\N{MINUS SIGN}" if value < 0 and float(text) != 0 else ""
    return minus + text.replace(".", QLocale().decimalPoint())


def scale(unit: Unit | None) -> str:
    """The short name of a moisture scale."""
    return "" if unit is None else _SCALE_WORDS.get(unit, str(unit))


def moisture(value: Decimal) -> str:
    """A moisture value with one place, or none when it is a large relative one."""
    return number(value, 0 if abs(value) >= Decimal(100) else 1)


def reading(view: ReadingView | None) -> str:
    """What the meter showed at a point: a number, a token such as ``HI``, or a dash."""
    if view is None:
        return NONE
    if view.value is not None:
        return moisture(view.value)
    return str(view.token)


def size(count_bytes: int) -> str:
    """A number of bytes as people say it, in thousands."""
    value, names = Decimal(count_bytes), ("B", "kB", "MB", "GB", "TB")
    for name in names:
        if value < 1000 or name == names[-1]:
            return f"{number(value, 0 if name in ('B', 'kB') else 1)} {name}"
        value /= 1000
    raise AssertionError(names)


def day(at: datetime, tz: tzinfo) -> str:
    """The date in the job's zone, without the year."""
    local = at.astimezone(tz)
    with_point = QLocale().language() is QLocale.Language.German
    return QLocale().toString(
        QDate(local.year, local.month, local.day), "d. MMM" if with_point else "d MMM"
    )


def day_and_time(at: datetime, tz: tzinfo) -> str:
    """Date and time in the job's zone."""
    local = at.astimezone(tz)
    clock = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    if runs_from_the_right():
        return apart(f"{day(at, tz)}\N{ARABIC COMMA} {clock}")
    return f"{day(at, tz)}, {clock}"


def runs_from_the_right() -> bool:
    """Whether the language of the screen is written from right to left."""
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def apart(text: str) -> str:
    """A value whose letters may run the other way than those around it, so that neither changes the other's order."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


class Wording:
    """Numbers in one system of units."""

    def __init__(self, units: UnitSystem = UnitSystem.US) -> None:
        self.units = units

    @property
    def us(self) -> bool:
        """Whether Fahrenheit, grains and feet are shown."""
        return self.units is UnitSystem.US

    @property
    def temperature_unit(self) -> str:
        return "°F" if self.us else "°C"

    @property
    def humidity_unit(self) -> str:
        return "GPP" if self.us else "g/kg"

    def temperature_value(self, celsius: Decimal) -> Decimal:
        """The number that is shown for a temperature."""
        return celsius * 9 / 5 + 32 if self.us else celsius

    def celsius(self, shown: Decimal) -> Decimal:
        """The temperature behind a number that was typed."""
        return (shown - 32) * 5 / 9 if self.us else shown

    def temperature(self, celsius: Decimal) -> str:
        return f"{number(self.temperature_value(celsius), 1)} {self.temperature_unit}"

    def humidity_value(self, kg_kg: Decimal) -> Decimal:
        """The number that is shown for a humidity ratio."""
        return kg_kg * (_GRAINS_PER_POUND if self.us else Decimal(1000))

    def humidity(self, kg_kg: Decimal) -> str:
        return number(self.humidity_value(kg_kg), 0 if self.us else 1)

    def against(self, drier_kg_kg: Decimal | None) -> str:
        """How air that is drier by so much stands as it shows: ``drier``, ``damper``, ``same``; empty when unknown."""
        if drier_kg_kg is None:
            return ""
        if self.humidity(abs(drier_kg_kg)) == self.humidity(Decimal(0)):
            return "same"
        return "drier" if drier_kg_kg > 0 else "damper"

    def pressure(self, pascal: Decimal) -> str:
        """A vapour pressure."""
        if self.us:
            return f"{number(pascal / Decimal('3386.389'), 2)} inHg"
        return f"{number(pascal / 1000, 2)} kPa"

    @property
    def length_unit(self) -> str:
        return "ft" if self.us else "m"

    @property
    def area_unit(self) -> str:
        return "ft²" if self.us else "m²"

    @property
    def volume_unit(self) -> str:
        return "ft³" if self.us else "m³"

    def area_value(self, square_metres: Decimal) -> Decimal:
        """The number that is shown for an area."""
        return square_metres / _FOOT_M**2 if self.us else square_metres

    def square_metres(self, shown: Decimal) -> Decimal:
        """The area behind a number that was typed."""
        return shown * _FOOT_M**2 if self.us else shown

    def area(self, square_metres: Decimal) -> str:
        return f"{number(self.area_value(square_metres), 0 if self.us else 1)} {self.area_unit}"

    def volume(self, cubic_metres: Decimal) -> str:
        shown = cubic_metres / _FOOT_M**3 if self.us else cubic_metres
        return f"{number(shown, 0 if self.us else 1)} {self.volume_unit}"

    def length_typed(self, metres: Decimal) -> str:
        """A length as the key pad would have typed it: 12'6 or 3.81."""
        if not self.us:
            text = f"{metres.quantize(Decimal('0.01'), ROUND_HALF_UP):f}"
            return text.rstrip("0").rstrip(".") if "." in text else text
        inches = int((metres / _INCH_M).to_integral_value(ROUND_HALF_UP))
        feet, rest = divmod(inches, 12)
        return f"{feet}\N{PRIME}{rest}" if rest else f"{feet}\N{PRIME}"

    def metres(self, typed: str) -> tuple[Decimal, Decimal, str]:
        """The length that was typed: 12, 12.5, 12' or 12'6 in feet and inches, or metres.

        Gives metres, and the number with its unit as typed. Raises ``InvalidOperation`` when it is no length.
        """
        text = (
            typed.strip().replace(",", ".").replace("'", "\N{PRIME}").rstrip('"\N{DOUBLE PRIME} ')
        )
        if not self.us:
            metric = Decimal(text)
            return metric, metric, "m"
        feet, mark, inches = text.partition("\N{PRIME}")
        if not mark or not inches.strip():
            value = Decimal(feet)
            return value * _FOOT_M, value, "ft"
        total = 12 * Decimal(feet or "0") + Decimal(inches)
        return total * _INCH_M, total, "in"

    def length(self, metres: Decimal) -> str:
        """A length of a room, in feet and inches or metres."""
        if not self.us:
            return f"{number(metres, 1)} m"
        inches = int((metres / _INCH_M).to_integral_value(ROUND_HALF_UP))
        feet, rest = divmod(inches, 12)
        return f"{feet}\N{PRIME} {rest}\N{DOUBLE PRIME}" if rest else f"{feet}\N{PRIME}"
