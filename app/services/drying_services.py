"""The use cases of the drying log beyond its values: alerts and their answers, forecasts, tables to take away."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    AlertAction,
    AlertResponse,
    Chamber,
    Job,
    MoisturePoint,
    Placement,
    Record,
    Visit,
)
from app.services.drying_views import AlertView, ForecastView, TableFormat, WatchView, file_stem
from app.services.drying_watch import DryingWatch
from app.services.edit_history import EditHistory, added
from app.services.edit_steps import EditKind, EditStep
from app.services.field_record import FieldRecord
from app.services.judged_jobs import JudgedJobs
from app.services.plan_views import open_visit
from app.services.room_views import of
from app.storage.store import Store
from standards.drying_alerts import Alert
from standards.drying_completion import PointCompletion
from standards.forecast import Forecast


class DryingServices(Protocol):
    """What the drying page can ask for besides its log."""

    async def view(self, job_id: UUID) -> WatchView:
        """Alerts and forecasts, from the record as it is now."""
        ...

    async def answer(self, job_id: UUID, key: str, action: AlertAction, reason: str) -> None:
        """Record what was done about an alert, or why it is accepted."""
        ...

    async def export(self, job_id: UUID, folder: Path, table: TableFormat) -> Path:
        """Write the log into a folder and give the file: points, air and alerts, or the charts as PDF."""
        ...


class DryingDesk:
    """``DryingServices`` on the store."""

    def __init__(
        self, store: Store, record: FieldRecord, history: EditHistory, judged: JudgedJobs
    ) -> None:
        self._store = store
        self._judged = judged
        self._record = record
        self._history = history

    async def view(self, job_id: UUID) -> WatchView:
        """Alerts and forecasts, from the record as it is now."""
        return await asyncio.to_thread(self._view, job_id)

    async def answer(self, job_id: UUID, key: str, action: AlertAction, reason: str) -> None:
        """Record what was done about an alert, or why it is accepted."""
        await asyncio.to_thread(self._answer, job_id, key, action, reason.strip())

    async def export(self, job_id: UUID, folder: Path, table: TableFormat) -> Path:
        """Write the log into a folder and give the file."""
        return await asyncio.to_thread(self._export, job_id, folder, table)

    def _view(self, job_id: UUID) -> WatchView:
        views = self._judged.of(job_id)
        return watch_view(views.records, views.watch)

    def _answer(self, job_id: UUID, key: str, action: AlertAction, reason: str) -> None:
        views = self._judged.of(job_id)
        records, alerts = views.records, views.watch.alerts
        alert = next((a for a in alerts if key_of(a) == key), None)
        if alert is None:
            raise Conflict("The readings no longer show this alert; look at the log again.")
        subject = alert.subject.id
        visit = open_visit(sorted(of(records, Visit), key=lambda v: v.number))
        response = self._record.air.answer_alert(
            job_id,
            alert.rule.kind,
            action,
            reason,
            visit_id=visit.id if visit else None,
            point_id=subject if _is(records, MoisturePoint, subject) else None,
            chamber_id=subject if _is(records, Chamber, subject) else None,
            placement_id=subject if _is(records, Placement, subject) else None,
        )
        step = EditStep(EditKind.ALERT_ANSWERED, alert.subject.name, added(response))
        self._history.note(job_id, step)

    def _export(self, job_id: UUID, folder: Path, table: TableFormat) -> Path:
        job = self._store.get(Job, job_id)
        views = self._judged.of(job_id)
        records, log = views.records, views.drying_log()
        watch = watch_view(records, views.watch)
        target = folder / f"{file_stem(job.number)}-drying-log.{table.value}"
        # Only here: the libraries for sheets and paper take half a second to import.
        from app.services.drying_tables import write_charts, write_csv, write_xlsx

        writers = {TableFormat.CSV: write_csv, TableFormat.XLSX: write_xlsx}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if table is TableFormat.PDF:
                write_charts(target, records)
            else:
                writers[table](target, log, watch)
        except OSError as error:
            raise InvalidInput(
                "folder",
                phrase(
                    "{target} cannot be written ({strerror})",
                    target=target,
                    strerror=error.strerror,
                ),
                "another folder",
            ) from error
        return target


def watch_view(records: Sequence[Record], watch: DryingWatch) -> WatchView:
    """The judgement as the screens show it."""
    unanswered = {key_of(alert) for alert in watch.unanswered}
    responses = sorted(of(records, AlertResponse), key=lambda r: (r.decided_at, r.id.hex))
    labels = {point.id: point.label for point in of(records, MoisturePoint)}
    points = tuple(
        _forecast(labels.get(point_id, ""), seen.forecast, point_id=point_id)
        for point_id, seen in watch.points.items()
        if seen.forecast is not None
    )
    chambers = tuple(
        _forecast(
            chamber.chamber.name,
            chamber.forecast,
            chamber_id=chamber.chamber.id,
            points=len(chamber.point_ids),
            complete=sum(
                watch.points[p].completion is PointCompletion.COMPLETE for p in chamber.point_ids
            ),
        )
        for chamber in watch.chambers
        if chamber.forecast is not None
    )
    alerts = tuple(
        _alert(alert, key_of(alert) in unanswered, _answer_to(alert, responses))
        for alert in sorted(
            watch.alerts, key=lambda a: (key_of(a) not in unanswered, -a.since.timestamp())
        )
    )
    return WatchView(alerts, points, chambers)


def key_of(alert: Alert) -> str:
    """What names an alert for as long as the readings show it."""
    return f"{alert.rule.value} {alert.subject.id or alert.subject.name} {alert.since.isoformat()}"


def _answer_to(alert: Alert, responses: Sequence[AlertResponse]) -> AlertResponse | None:
    found = None
    for response in responses:
        named = {response.point_id, response.chamber_id, response.placement_id} - {None}
        same = alert.subject.id in named if named else alert.subject.id is None
        if response.alert is alert.rule.kind and same and response.decided_at >= alert.since:
            found = response
    return found


def _alert(alert: Alert, is_open: bool, answer: AlertResponse | None) -> AlertView:
    return AlertView(
        key=key_of(alert),
        rule=alert.rule.value,
        subject=alert.subject.name,
        point_id=alert.subject.id,
        since=alert.since,
        ended_at=alert.ended_at,
        words=alert.words,
        wanted=alert.rule.wanted,
        evidence=tuple(
            phrase("{what} {shown}", what=phrase(item.what), shown=item.shown)
            for item in alert.evidence
        ),
        open=is_open,
        action=answer.action if answer else None,
        reason=answer.reason if answer else "",
        answered_by=answer.decided_by if answer else "",
        answered_at=answer.decided_at if answer else None,
    )


def _forecast(
    name: str,
    forecast: Forecast,
    *,
    point_id: UUID | None = None,
    chamber_id: UUID | None = None,
    points: int = 1,
    complete: int = 0,
) -> ForecastView:
    def at(days: float | None) -> datetime | None:
        if forecast.last_at is None or days is None:
            return None
        return forecast.last_at + timedelta(days=days)

    return ForecastView(
        name=name,
        point_id=point_id,
        chamber_id=chamber_id,
        status=forecast.status.value,
        words=forecast.words,
        last_at=forecast.last_at,
        expected_at=forecast.expected_at,
        earliest_at=at(forecast.earliest_days),
        latest_at=at(forecast.latest_days),
        points=points,
        complete=complete,
    )


def _is(
    records: Sequence[Record],
    kind: type[MoisturePoint] | type[Chamber] | type[Placement],
    record_id: UUID | None,
) -> bool:
    return any(isinstance(record, kind) and record.id == record_id for record in records)
