"""What every answer has in common, and what is no request at all."""

from __future__ import annotations

import errno
import json
import socket
import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import psycopg
import pytest
from sqlalchemy import event
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from cloud.settings import Settings, embedded_database_url
from tests.cloud.test_backup import serving
from tests.cloud_server import PASSWORD, RunningServer


def raw(url: str, request: bytes) -> tuple[bytes, dict[str, Any]]:
    """Send bytes as they are; the head of the answer and its problem document."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), 60) as connection:
        connection.sendall(request)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.lower(), json.loads(body)


def test_two_ways_to_say_where_a_body_ends_are_refused_and_the_connection_closes(
    server: RunningServer,
) -> None:
    smuggled = b"GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
    head, problem = raw(
        server.url,
        b"POST /v1/auth/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled,
    )
    assert head.startswith(b"http/1.1 400")
    assert b"connection: close" in head
    assert (problem["code"], "not both" in problem["detail"]) == ("MALFORMED", True)


@pytest.mark.parametrize(
    ("body", "kind", "status", "words"),
    [
        (b'{"email": }', "application/json", 400, "at character 10"),
        (b'{"email": "\xff"}', "application/json", 400, "UTF-8"),
        (b"[" * 100_000, "application/json", 400, "nested"),
        (b'{"code": "x"}', "text/plain", 415, "Content-Type: application/json"),
        (b'{"code": "x"}', "", 415, "Content-Type: application/json"),
        (b'{"code": NaN}', "application/json", 422, "/code"),
    ],
)
def test_a_body_that_cannot_be_read_is_told_in_words(
    server: RunningServer, body: bytes, kind: str, status: int, words: str
) -> None:
    headers = {"Content-Type": kind} if kind else {}
    answer = httpx.post(f"{server.url}/v1/auth/verify", content=body, headers=headers, timeout=60)
    assert (answer.status_code, words in answer.json()["detail"]) == (status, True), answer.text


def test_a_problem_names_the_trace_that_the_log_names(server: RunningServer) -> None:
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    headers = {"traceparent": f"00-{trace}-00f067aa0ba902b7-01"}
    for path in ("/v1/jobs", "/nothing"):
        problem = httpx.get(server.url + path, headers=headers, timeout=60).json()
        assert problem["trace_id"] == trace
        assert problem["detail"] not in {"Not Found", ""}


@pytest.mark.parametrize(
    ("failure", "status", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "/srv/secret"), 507, "STORAGE_FULL"),
        (OSError(errno.EIO, "Input/output error", "/srv/secret"), 500, "INTERNAL"),
        (OperationalError("INSERT", {}, psycopg.errors.DiskFull("secret")), 507, "STORAGE_FULL"),
        (PoolTimeout("QueuePool limit of size 10 secret"), 503, "UNAVAILABLE"),
        (InterfaceError("SELECT", {}, Exception("secret")), 503, "UNAVAILABLE"),
    ],
)
def test_what_the_machine_lacks_is_told_apart_from_a_fault(
    server: RunningServer,
    monkeypatch: pytest.MonkeyPatch,
    failure: Exception,
    status: int,
    code: str,
) -> None:
    person = server.person()

    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(server.services.desk, "page", fail)
    answer = person.http.get("/v1/workflows")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert "secret" not in answer.text
    assert ("Retry-After" in answer.headers) == (status != 500)


def test_an_embedded_database_without_room_says_so(tmp_path: Path) -> None:
    with serving(Settings(embedded_database_url(tmp_path), tmp_path / "blobs")) as server:
        person = server.person()
        database = server.services.database
        with database.engine.connect() as connection:
            used = connection.exec_driver_sql("PRAGMA page_count").scalar_one()

        def no_more(raw: sqlite3.Connection, *_: object) -> None:
            raw.execute(f"PRAGMA max_page_count = {used}")

        event.listen(database.engine, "checkout", no_more)
        answer = next(
            answer
            for number in range(1000)
            if (
                answer := person.post(
                    "/v1/users",
                    {"email": f"{number}@example.org", "name": "n" * 100, "role": "USER",
                     "password": PASSWORD},
                )
            ).status_code != 201
        )  # fmt: skip
        assert (answer.status_code, answer.json()["code"]) == (507, "STORAGE_FULL")
        assert person.http.get("/v1/users").status_code == 200


def test_whether_the_server_is_well_can_be_asked_without_a_body(server: RunningServer) -> None:
    for path in ("/healthz", "/readyz"):
        answer = httpx.head(server.url + path, timeout=60)
        assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize("name", ["a\r\nBcc: all@example.org", "a\x00b", "tab\there"])
def test_a_name_is_one_line_of_text(server: RunningServer, name: str) -> None:
    admin = server.person()
    body = {"email": "b@example.org", "name": name, "role": "USER"}
    answer = admin.post("/v1/invitations", body)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "/name")
