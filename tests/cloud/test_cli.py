"""The server's command line, as a process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from cloud.cli import app
from tests.cloud.test_http import raw
from tests.cloud_server import PASSWORD, sign_in_body

COMMAND = [sys.executable, "-m", "cloud.cli"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env={**os.environ, **environment, "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_serve_says_where_it_listens_and_stops_on_sigterm(tmp_path: Path) -> None:
    data = ["--data", str(tmp_path)]
    created = run(
        "create-admin", *data, "--email", "ana@example.org", "--tenant", "Dry Co",
        RESTOREASSIST_ADMIN_PASSWORD=PASSWORD,
    )  # fmt: skip
    assert json.loads(created.stdout)["email"] == "ana@example.org"
    assert PASSWORD not in created.stdout + created.stderr
    with subprocess.Popen(
        [*COMMAND, "serve", *data, "--port", "0"], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = json.loads(process.stdout.readline())["url"]
        assert httpx.get(f"{url}/readyz", timeout=60).json() == {"status": "ready", "warnings": []}
        body = sign_in_body("Ana@Example.org", "0" * 16)
        assert httpx.post(f"{url}/v1/auth/sign-in", json=body, timeout=60).json()["role"] == "ADMIN"
        for nonsense in (b"\x16\x03\x01\x00\xa5\r\n\r\n", b"GET /healthz\r\n\r\n"):
            head, problem = raw(url, nonsense)
            assert b"content-type: application/problem+json" in head
            assert b"x-content-type-options: nosniff" in head
            assert problem["code"] == "MALFORMED"
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) in (0, -signal.SIGTERM)


def test_serve_refuses_to_be_reached_from_outside_without_tls(tmp_path: Path) -> None:
    refused = run("serve", "--data", str(tmp_path), "--host", "0.0.0.0", "--port", "0")
    assert refused.returncode == 2
    assert "--behind-proxy" in refused.stderr


def test_create_admin_refuses_a_short_password(tmp_path: Path) -> None:
    refused = run(
        "create-admin", "--data", str(tmp_path), "--email", "a@example.org", "--tenant", "Dry Co",
        RESTOREASSIST_ADMIN_PASSWORD="short",
    )  # fmt: skip
    assert refused.returncode != 0
    assert "Traceback" not in refused.stderr


def test_openapi_describes_the_interface() -> None:
    described = json.loads(run("openapi").stdout)
    assert "/v1/sync/push" in described["paths"]


def test_creating_the_administrator_again_fails_unless_that_is_fine(tmp_path: Path) -> None:
    arguments = [
        *("create-admin", "--data", str(tmp_path)),
        *("--email", "owner@dry.example", "--tenant", "Dry Co"),
    ]
    environment = {"RESTOREASSIST_ADMIN_PASSWORD": "a long enough password"}
    runner = CliRunner()
    assert runner.invoke(app, arguments, env=environment).exit_code == 0
    again = runner.invoke(app, arguments, env=environment)
    assert again.exit_code == 1
    assert "in use" in again.output
    assert runner.invoke(app, [*arguments, "--exist-ok"], env=environment).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--data", "TAKEN"], "taken cannot be used"),
        (["--data", "NEW", "--database-url", "postgresql://u:hidden@127.0.0.1:1/x"], "database"),
    ],
)
def test_what_serve_cannot_use_is_told_in_words_without_secrets(
    tmp_path: Path, arguments: list[str], message: str
) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    places = {"TAKEN": str(tmp_path / "taken"), "NEW": str(tmp_path / "new")}
    result = subprocess.run(
        [*COMMAND, "serve", *(places.get(part, part) for part in arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 1
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert "hidden" not in result.stderr
