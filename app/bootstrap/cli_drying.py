"""``restoreassist job drying``: how each point dries, what is wrong with it, and when it will be dry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.bootstrap.cli_support import (
    FAILED,
    DemoOption,
    JsonOption,
    StoreOption,
    find_job,
    print_json,
    store_folder,
    workspace_at,
)

if TYPE_CHECKING:
    from app.services.drying_watch import PointWatch
    from standards.drying_alerts import Alert
    from standards.forecast import Forecast


def job_drying_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Points, chambers and alerts of a job; fails while an alert waits for a response."""
    from app.services.company_policy import drying_policy
    from app.services.drying_watch import watch_drying

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        watch = watch_drying(workspace.store.job_records(found.id), drying_policy(workspace.store))
    points = sorted(watch.points.values(), key=lambda point: point.series.label)
    if as_json:
        print_json(
            {
                "points": [_point(point) for point in points],
                "chambers": [
                    {
                        "chamber": chamber.chamber.name,
                        "complete": chamber.completion.complete,
                        "waiting": len(chamber.completion.waiting),
                        "forecast": _forecast(chamber.forecast),
                    }
                    for chamber in watch.chambers
                ],
                "alerts": [_alert(alert, alert in watch.unanswered) for alert in watch.alerts],
            }
        )
    else:
        for point in points:
            words = point.forecast.words if point.forecast else ""
            typer.echo(f"{point.series.label:<8} {point.completion.value:<12} {words}")
        for alert in watch.unanswered:
            typer.echo(f"{alert.rule.value}: {alert.words} {alert.rule.wanted}")
    if watch.unanswered:
        raise typer.Exit(FAILED)


def _point(point: PointWatch) -> dict[str, Any]:
    return {
        "label": point.series.label,
        "completion": point.completion.value,
        "forecast": _forecast(point.forecast),
    }


def _forecast(forecast: Forecast | None) -> dict[str, Any] | None:
    if forecast is None:
        return None
    return {
        "status": forecast.status.value,
        "days": forecast.days,
        "earliest_days": forecast.earliest_days,
        "latest_days": forecast.latest_days,
        "expected_at": forecast.expected_at,
        "words": forecast.words,
    }


def _alert(alert: Alert, unanswered: bool) -> dict[str, Any]:
    return {
        "rule": alert.rule.value,
        "subject": alert.subject.name,
        "since": alert.since,
        "ended_at": alert.ended_at,
        "words": alert.words,
        "wanted": alert.rule.wanted,
        "unanswered": unanswered,
    }
