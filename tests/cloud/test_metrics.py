"""The API tells its figures to whoever has the token, and names routes by their template."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine

from app.orchestration.run_store import RunStore
from cloud.api.app import create_app
from cloud.metrics.exporter import Exporter
from cloud.metrics.run_figures import RunFigures
from cloud.settings import Settings
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from tests.orchestration.support import WallClock

TOKEN = "the metrics token"


def client_of(url: str, folder: Path, token: str) -> TestClient:
    database = Database(url)
    migrate(database)
    database.close()
    return TestClient(create_app(Settings(url, folder / "blobs", metrics_token=token)))


@pytest.fixture
def client(database_url: str, tmp_path: Path) -> Iterator[TestClient]:
    with client_of(database_url, tmp_path, TOKEN) as made:
        yield made


def figures(client: TestClient) -> str:
    answer = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=")
    return answer.text


def test_requests_are_counted_by_template_and_status(client: TestClient) -> None:
    client.get("/healthz")
    client.get("/v1/jobs/0190c1f2-0000-7000-8000-000000000001")
    client.get("/no/such/0190c1f2")
    text = figures(client)
    counted = dict(
        re.findall(r"restoreassist_http_request_duration_seconds_count\{(.*?)\} (\S+)", text)
    )
    assert counted['method="GET",route="/healthz",status="200"'] == "1.0"
    assert counted['method="GET",route="/v1/jobs/{job_id}",status="401"'] == "1.0"
    assert counted['method="none",route="none",status="404"'] == "1.0"
    assert "0190c1f2" not in text


def test_runs_are_told_once_there_are_tables_of_them(database_url: str) -> None:
    engine = create_engine(database_url)
    exporter = Exporter(RunFigures(engine))
    before = exporter.text().decode()
    assert "restoreassist_runs_readable 1.0" in before
    assert "restoreassist_runs{" not in before
    RunStore(engine, WallClock()).prepare()
    assert 'restoreassist_runs{state="RUNNING"} 0.0' in exporter.text().decode()
    engine.dispose()


def test_a_database_that_is_away_is_told_and_breaks_nothing(tmp_path: Path) -> None:
    away = create_engine(f"sqlite:///{tmp_path / 'no' / 'such' / 'folder.db'}")
    assert "restoreassist_runs_readable 0.0" in Exporter(RunFigures(away)).text().decode()


@pytest.mark.parametrize("header", [None, "Bearer ", "Bearer wrong", "Basic dGhlIG1ldHJpY3M="])
def test_nobody_else_gets_figures(client: TestClient, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    answer = client.get("/metrics", headers=headers)
    assert answer.status_code == 401
    assert "restoreassist_" not in answer.text


def test_without_a_token_there_is_no_such_page(tmp_path: Path) -> None:
    with client_of(f"sqlite:///{tmp_path / 'cloud.db'}", tmp_path, "") as client:
        answer = client.get("/metrics", headers={"Authorization": "Bearer "})
        assert answer.status_code == 404
        assert "/metrics" not in client.get("/v1/openapi.json").json()["paths"]
