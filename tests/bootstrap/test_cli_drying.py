"""``job drying``: completion, forecast and alerts of a real store's job."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from typer.testing import CliRunner

from app.bootstrap.cli import cli
from app.domain.measurement import Quality, Unit
from app.domain.records import ReadingSource, VisitKind
from app.services.field_record import MeterValue
from tests.site import PASSPHRASE, Site


def read_daily(site: Site, values: list[str]) -> None:
    begin = datetime.now(UTC) - timedelta(hours=46)
    for number, value in enumerate(values):
        site.clock.move_to(begin + timedelta(hours=22 * number))
        visit = site.record.open_visit(
            site.job.id, VisitKind.MONITOR if number else VisitKind.INITIAL
        )
        meter = MeterValue(
            value=Decimal(value),
            token=None,
            scale=Unit.PCT_MC,
            source=ReadingSource.MANUAL,
            quality=Quality.MANUAL,
            raw=b"",
            taken_at=site.clock.now(),
            monotonic_ns=number,
            instrument_id=site.probe.id,
        )
        site.record.take_reading(site.point, visit, meter)
        site.record.close_visit(visit)
    site.store.close()


def run(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> tuple[int, dict[str, list[dict[str, object]]]]:
    monkeypatch.setenv("RESTOREASSIST_PASSPHRASE", PASSPHRASE)
    folder = str(site.store.paths.folder)
    result = CliRunner().invoke(cli, ["job", "drying", "J-1", "--store", folder, "--json"])
    assert result.stdout, result.output + repr(result.exception)
    return result.exit_code, json.loads(result.stdout)


def test_a_point_on_its_way_has_a_forecast(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    read_daily(site, ["34", "24", "18"])
    code, answer = run(site, monkeypatch)
    forecast = answer["points"][0]["forecast"]
    assert isinstance(forecast, dict)
    assert forecast["status"] == "forecast"
    assert 0 < forecast["earliest_days"] <= forecast["days"]
    assert (code, answer["alerts"]) == (0, [])


def test_a_point_that_does_not_dry_raises_an_alert_that_wants_a_response(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_daily(site, ["30", "30", "29.9"])
    code, answer = run(site, monkeypatch)
    stalled = [alert for alert in answer["alerts"] if alert["rule"] == "stalled"]
    assert stalled
    assert stalled[0]["unanswered"]
    assert stalled[0]["wanted"]
    assert code == 1
