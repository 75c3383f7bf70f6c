"""Alerts of the drying log with their answers, forecasts, and the log as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QColor, QImage

from app.domain.records import AlertAction
from app.services.app_services import AppServices
from app.services.drying_views import AlertView, ForecastView, TableFormat, WatchView
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.chart_picture import on_ground
from ui.viewmodels.edit_page import EditPageModel
from ui.viewmodels.page import words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import day, day_and_time, zone

EXPORT_FOLDER = "RestoreAssist"


@qml_type("owned by DryingModel")
class AlertRows(RowsModel):
    """One row an alert, those that want an answer first."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "key", "rule", "subject", "pointId", "since", "until", "words", "wanted", "evidence", "open", "action",
        "reason", "by",
    )  # fmt: skip


@qml_type("owned by DryingModel")
class ForecastRows(RowsModel):
    """One row a chamber, then one a point; ``expected`` is empty where nothing is said."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "name", "chamber", "status", "words", "expected", "between", "points", "complete",
    )  # fmt: skip


@qml_type("a page has its own")
class DryingWatchModel(EditPageModel):
    """Base of the drying page; ``exported`` carries the path of a file that was written."""

    watchChanged = Signal()
    exported = Signal(str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._watch = WatchView((), (), ())
        self._alerts = AlertRows(self)
        self._forecasts = ForecastRows(self)
        self.export_folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )

    @property
    def forecasts(self) -> dict[UUID, ForecastView]:
        """The forecast of each point that has one."""
        return {f.point_id: f for f in self._watch.points if f.point_id is not None}

    def watched(self) -> None:
        """The watch has come: draw what follows from it."""

    def chart_name(self) -> str:
        """What names the chart on the screen among those of every job, for a file."""
        return ""

    def chart_title(self) -> str:
        """What stands over the chart once it has left the page."""
        return ""

    def time_zone(self) -> str:
        """The zone in which days are named."""
        return ""

    def load_watch(self, job_id: UUID) -> None:
        """Judge the drying anew; what is shown stays until it is there."""

        def failed(error: BaseException) -> None:
            self._set_problem(words_for(error))

        self.bridge.call(self.services.drying.view(job_id), self._show_watch, failed)

    def refresh(self) -> None:
        """Load the log and the watch again."""
        super().refresh()
        if self.job_id is not None:
            self.load_watch(self.job_id)

    @Slot(str, str, str)
    def answer(self, key: str, action: str, reason: str) -> None:
        """Record what was done about an alert, or why it is accepted."""
        self.step(
            f"answer {key}",
            lambda job: self.services.drying.answer(job, key, AlertAction(action), reason),
        )

    @Slot(str)
    def export(self, table: str) -> None:
        """Write the log as ``csv`` or ``xlsx``, or its charts as ``pdf``, into the person's documents."""
        job_id, folder = self.job_id, self.export_folder / EXPORT_FOLDER
        if job_id is None:
            return

        def written(path: Path) -> None:
            self.exported.emit(str(path))

        self.write(
            f"export {table}",
            lambda: self.services.drying.export(job_id, folder, TableFormat(table)),
            written,
        )

    @Slot(result=str)
    def picturePath(self) -> str:
        """Where the chart on the screen is kept as a picture; its folder is made. Empty where it cannot be."""
        path = self.export_folder / EXPORT_FOLDER / f"{self.chart_name()}.png"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError:
            self._picture_kept(str(path), False)
            return ""
        return str(path)

    @Slot(str, QImage, QColor, QColor)
    def keepPicture(self, path: str, chart: QImage, ground: QColor, ink: QColor) -> None:
        """Write the chart under the name of its job, with the ground of the page."""
        self._picture_kept(path, on_ground(chart, self.chart_title(), ground, ink).save(path))

    def _picture_kept(self, path: str, kept: bool) -> None:
        if kept:
            self.exported.emit(path)
        else:
            self._set_problem(self.tr("The picture %1 cannot be written.").replace("%1", path))

    def _show_watch(self, watch: WatchView) -> None:
        self._watch = watch
        self._alerts.show(self._alert_row(alert) for alert in watch.alerts)
        self._forecasts.show(
            self._forecast_row(found) for found in (*watch.chambers, *watch.points)
        )
        self.watched()
        self.watchChanged.emit()

    def _alert_row(self, alert: AlertView) -> dict[str, Any]:
        tz = zone(self.time_zone())
        return {
            "key": alert.key,
            "rule": alert.rule,
            "subject": translated(alert.subject, "Rules"),
            "pointId": str(alert.point_id) if alert.point_id else "",
            "since": day_and_time(alert.since, tz),
            "until": "" if alert.ended_at is None else day(alert.ended_at, tz),
            "words": translated(alert.words, "Rules"),
            "wanted": translated(alert.wanted, "Rules"),
            "evidence": "  ·  ".join(translated(one, "Rules") for one in alert.evidence),
            "open": alert.open,
            "action": alert.action.value if alert.action else "",
            "reason": alert.reason,
            "by": ""
            if alert.answered_at is None
            else f"{alert.answered_by}, {day(alert.answered_at, tz)}",
        }

    def _forecast_row(self, found: ForecastView) -> dict[str, Any]:
        tz = zone(self.time_zone())
        between = ""
        if found.earliest_at is not None:
            last = "…" if found.latest_at is None else day(found.latest_at, tz)
            between = f"{day(found.earliest_at, tz)} – {last}"  # noqa: RUF001
        return {
            "name": found.name,
            "chamber": found.point_id is None,
            "status": found.status,
            "words": translated(found.words, "Rules"),
            "expected": "" if found.expected_at is None else day(found.expected_at, tz),
            "between": between,
            "points": found.points,
            "complete": found.complete,
        }

    def _get_alerts(self) -> AlertRows:
        return self._alerts

    def _get_forecasts(self) -> ForecastRows:
        return self._forecasts

    def _get_open(self) -> int:
        return sum(alert.open for alert in self._watch.alerts)

    alerts = qml_property(AlertRows, _get_alerts, constant=True)
    forecastRows = qml_property(ForecastRows, _get_forecasts, constant=True)
    openAlerts = qml_property(int, _get_open, notify=watchChanged)
