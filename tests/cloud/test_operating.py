"""Operating the server: several processes, request lines with traces, readiness that warns."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, make_url, text

from cloud.api.request_log import trace_of
from tests.cloud.workflow_office import ROOT, serve, settings_at, until
from tests.conftest import new_database

TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


@contextmanager
def serving(
    *arguments: str, errors: Path
) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """The command, ready, and what it said."""
    with errors.open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "cloud.cli", "serve", "--port", "0", *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        try:
            assert process.stdout is not None
            yield process, json.loads(process.stdout.readline())
        finally:
            process.terminate()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.slow
@pytest.mark.postgres
def test_several_processes_serve_one_address_and_a_dead_one_is_replaced(
    postgres_url: str, tmp_path: Path
) -> None:
    url = new_database(postgres_url)
    arguments = ("--data", str(tmp_path / "data"), "--database-url", url, "--workers", "2")
    with serving(*arguments, errors=tmp_path / "log") as (process, said):
        assert len(said["pids"]) == 2
        assert httpx.get(f"{said['url']}/readyz", timeout=60).json() == {
            "status": "ready",
            "warnings": [],
        }
        os.kill(said["pids"][0], signal.SIGKILL)
        until(lambda: "a serving process died" in (tmp_path / "log").read_text())
        for _ in range(10):
            assert httpx.get(f"{said['url']}/healthz", timeout=60).status_code == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        assert not lives(said["pids"][1])


@pytest.mark.slow
@pytest.mark.postgres
def test_whichever_process_is_asked_tells_the_figures_of_all_and_none_outlives_the_first(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESTOREASSIST_METRICS_TOKEN", "for-prometheus")
    url = new_database(postgres_url)
    arguments = ("--data", str(tmp_path / "data"), "--database-url", url, "--workers", "3")
    with serving(*arguments, errors=tmp_path / "log") as (process, said):
        for _ in range(30):
            assert httpx.get(f"{said['url']}/healthz", timeout=60).status_code == 200
        bearer = {"Authorization": "Bearer for-prometheus"}
        counted = {
            re.findall(
                r'request_duration_seconds_count\{.*route="/healthz".*\} (\S+)',
                httpx.get(f"{said['url']}/metrics", headers=bearer, timeout=60).text,
            )[0]
            for _ in range(12)
        }
        assert counted == {"30.0"}
        process.kill()
        process.wait()
        until(lambda: not any(lives(pid) for pid in said["pids"]))


@pytest.mark.slow
@pytest.mark.postgres
def test_a_server_outlives_its_database_and_says_when_it_cannot_work(
    postgres_url: str, tmp_path: Path
) -> None:
    url = new_database(postgres_url)
    name = make_url(url).database
    operator = create_engine(postgres_url, isolation_level="AUTOCOMMIT")
    arguments = ("--data", str(tmp_path / "data"), "--database-url", url, "--workers", "2")
    with serving(*arguments, errors=tmp_path / "log") as (process, said):

        def ready() -> httpx.Response:
            return httpx.get(f"{said['url']}/readyz", timeout=60)

        assert ready().status_code == 200
        with operator.connect() as connection:
            connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false"))
            connection.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"
                ),
                {"name": name},
            )
        for _ in range(10):
            away = ready()
            assert (away.status_code, away.json()["code"]) == (503, "UNAVAILABLE")
            assert int(away.headers["Retry-After"]) > 0
            assert httpx.get(f"{said['url']}/healthz", timeout=60).status_code == 200
        with operator.connect() as connection:
            connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true"))
        until(lambda: ready().status_code == 200)
        assert [ready().status_code for _ in range(10)] == [200] * 10
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    operator.dispose()
    assert "Traceback" not in (tmp_path / "log").read_text()


@pytest.mark.slow
@pytest.mark.postgres
def test_who_is_being_served_when_the_server_stops_gets_a_whole_answer(
    postgres_url: str, tmp_path: Path
) -> None:
    """Each asks without a pause until nobody answers: no answer is cut, none is a fault."""
    url = new_database(postgres_url)
    arguments = ("--data", str(tmp_path / "data"), "--database-url", url, "--workers", "2")
    answers: list[int] = []
    cut: list[str] = []
    with serving(*arguments, errors=tmp_path / "log") as (process, said):

        def ask() -> None:
            while True:
                try:
                    with httpx.Client(base_url=said["url"], timeout=60) as client:
                        answer = client.get("/readyz", headers={"Connection": "close"})
                except httpx.ConnectError:
                    return
                except httpx.RemoteProtocolError as error:
                    if "without sending a response" not in str(error):
                        cut.append(str(error))
                    return  # the kernel had taken the connection, nobody read from it any more
                except httpx.ReadError:
                    return
                answers.append(answer.status_code)

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        until(lambda: len(answers) > 50)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        for thread in threads:
            thread.join(60)
            assert not thread.is_alive()
    assert set(answers) == {200}
    assert cut == []


def test_several_processes_on_the_embedded_database_are_refused(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "cloud.cli", "serve", "--data", str(tmp_path), "--port", "0",
         "--workers", "2"],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 2
    assert "embedded database is for one process" in ended.stderr


def test_a_request_is_logged_with_its_trace_and_without_its_address(tmp_path: Path) -> None:
    with serving("--data", str(tmp_path / "data"), "--request-log", errors=tmp_path / "log") as (
        _,
        said,
    ):
        headers = {"traceparent": f"00-{TRACE}-{SPAN}-01", "Authorization": "Bearer secret-token"}
        answer = httpx.get(f"{said['url']}/v1/jobs/{'0' * 8}?q=hidden", headers=headers, timeout=60)
        assert answer.status_code in {401, 422}
        assert re.fullmatch(rf"00-{TRACE}-[0-9a-f]{{16}}-01", answer.headers["traceresponse"])
        until(lambda: "/v1/jobs" in (tmp_path / "log").read_text())
    text = (tmp_path / "log").read_text()
    (line,) = [json.loads(one) for one in text.splitlines() if "/v1/jobs" in one]
    assert (line["event"], line["method"], line["route"]) == ("request", "GET", "/v1/jobs/{job_id}")
    assert (line["trace_id"], line["parent_span_id"]) == (TRACE, SPAN)
    assert line["status"] == answer.status_code
    assert "secret-token" not in text
    assert "hidden" not in text


@given(st.text(max_size=80) | st.just(f"00-{TRACE}-{SPAN}-01"))
def test_whatever_a_caller_says_a_trace_is_32_digits(header: str) -> None:
    trace, parent = trace_of(header)
    assert re.fullmatch(r"[0-9a-f]{32}", trace)
    assert (trace, parent) == (TRACE, SPAN) if parent else parent == ""


@pytest.mark.parametrize(
    "header", [f"ff-{TRACE}-{SPAN}-01", f"00-{'0' * 32}-{SPAN}-01", f"00-{TRACE}-{'0' * 16}-01", ""]
)
def test_a_trace_that_is_none_is_replaced(header: str) -> None:
    trace, parent = trace_of(header)
    assert trace not in {TRACE, "0" * 32}
    assert parent == ""


@pytest.mark.postgres
def test_readiness_warns_of_a_database_user_whom_the_wall_does_not_hold(
    postgres_url: str, tmp_path: Path
) -> None:
    name = make_url(new_database(postgres_url)).database
    as_superuser = make_url(postgres_url).set(database=name)
    url = as_superuser.render_as_string(hide_password=False)
    for server in serve(settings_at(url, tmp_path)):
        answer = httpx.get(f"{server.url}/readyz", timeout=60).json()
        assert answer["status"] == "ready"
        assert "row security does not hold" in answer["warnings"][0]
