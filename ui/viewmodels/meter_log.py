"""What a sensor that is left on site has logged: lines between its gaps, and the gaps in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.site_series import Series
from app.services.app_services import AppServices
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.meter_words import ORDER, value_text
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import Wording, day_and_time

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.site_logging import SiteLogView

_GAPS_SHOWN = 4
_MOST_POINTS = 400


@qml_type("owned by MeterLogModel")
class SeriesRows(RowsModel):
    """One row a quantity.

    ``lines`` are lists of points and ``gaps`` pairs, both from 0 to 1 over the span and the range of the values;
    ``gapTexts`` are pairs of beginning and end.
    """

    ROLES: ClassVar[tuple[str, ...]] = (
        "quantity", "low", "high", "unit", "covered", "lines", "gaps", "gapTexts", "moreGaps",
    )  # fmt: skip


@qml_type("owned by MeterPageModel")
class MeterLogModel(PageModel):
    """The log of the meter that is looked at, over the last ``hours``."""

    changed = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._wording = Wording()
        self._view: SiteLogView | None = None
        self._hours = 24
        self._device_id = ""
        self._series = SeriesRows(self)

    def use_units(self, wording: Wording) -> None:
        """Show temperatures in these units from now on."""
        self._wording = wording
        self._show_series()

    @Slot(str, int)
    def open(self, device_id: str, hours: int) -> None:
        """Load what the meter logged in the last hours."""
        self._device_id, self._hours = device_id, hours
        self._view = None
        self._series.show(())
        self.load(lambda: self.services.field_meters.site_log(device_id, hours), self._show)
        self.changed.emit()

    def _show(self, view: SiteLogView) -> None:
        self._view = view
        self._show_series()
        self.changed.emit()

    def _show_series(self) -> None:
        view = self._view
        if view is None:
            return
        known = sorted(view.series, key=lambda each: ORDER.index(each.quantity))
        self._series.show(self._row(each, view.since, view.until) for each in known)

    def _row(self, series: Series, since: datetime, until: datetime) -> dict[str, Any]:
        values = [each.value for piece in series.pieces for each in piece]
        unit = series.pieces[0][0].unit
        low, high = min(values), max(values)
        span_s, height = (until - since).total_seconds(), float(high - low) or 1.0

        def part(at: datetime) -> float:
            return (at - since).total_seconds() / span_s

        step = max(1, len(values) // _MOST_POINTS)
        lines = [
            [[part(each.at), float(each.value - low) / height] for each in piece[::step]]
            for piece in series.pieces
        ]
        zone = datetime.now().astimezone().tzinfo
        assert zone is not None
        return {
            "quantity": str(series.quantity),
            "low": value_text(series.quantity, low, unit, self._wording)[0],
            "high": value_text(series.quantity, high, unit, self._wording)[0],
            "unit": value_text(series.quantity, high, unit, self._wording)[1],
            "covered": int(series.covered * 100),
            "lines": lines,
            "gaps": [[part(gap.start), part(gap.end)] for gap in series.gaps],
            "gapTexts": [
                [day_and_time(gap.start, zone), day_and_time(gap.end, zone)]
                for gap in series.gaps[-_GAPS_SHOWN:]
            ],
            "moreGaps": max(0, len(series.gaps) - _GAPS_SHOWN),
        }

    series = qml_property(SeriesRows, lambda self: self._series, constant=True)
    hours = qml_property(int, lambda self: self._hours, notify=changed)
    known = qml_property(bool, lambda self: self._view is not None, notify=changed)
