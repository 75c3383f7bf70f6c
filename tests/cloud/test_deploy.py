"""The container files name only what there is, and leave no door open; they are not run here."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import typer
import yaml
from sqlalchemy import make_url

from cloud.cli import app
from tests.postgres import program_folder

DEPLOY = Path(__file__).parents[2] / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
CONTAINER = (DEPLOY / "Containerfile").read_text()
OURS = ("server", "worker")


def options_of(command: str) -> set[str]:
    """Every option that a command of the server has."""
    group = typer.main.get_command(app)
    found = group.commands[command]  # type: ignore[attr-defined]
    return {option for parameter in found.params for option in parameter.opts}


@pytest.mark.parametrize("service", OURS)
def test_the_commands_have_the_options_that_are_used(service: str) -> None:
    command, *arguments = COMPOSE["services"][service]["command"]
    assert {one for one in arguments if one.startswith("--")} <= options_of(command)


def test_the_image_starts_with_options_that_there_are() -> None:
    found = re.search(r"^CMD \[(.*)\]$", CONTAINER, re.MULTILINE)
    assert found is not None
    command, *arguments = re.findall(r'"([^"]+)"', found[1])
    assert {one for one in arguments if one.startswith("--")} <= options_of(command)


def test_every_image_has_a_version_and_nothing_runs_as_root() -> None:
    images = [service["image"] for service in COMPOSE["services"].values()]
    bases = re.findall(r"^FROM (\S+)", CONTAINER, re.MULTILINE)
    for image in [*images, *bases]:
        assert image == "restoreassist-cloud" or re.search(r":\d", image), image
        assert not image.endswith(":latest")
    assert re.search(r"^USER 10001$", CONTAINER, re.MULTILINE)
    for name in OURS:
        service = COMPOSE["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert "ports" not in service
    assert "ports" not in COMPOSE["services"]["database"]
    assert COMPOSE["services"]["database"]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"]["internal"] is True


def test_no_secret_stands_in_the_files_and_every_file_that_is_named_is_there() -> None:
    for service in COMPOSE["services"].values():
        for secret in service.get("secrets", []):
            assert secret in COMPOSE["secrets"]
        for volume in service.get("volumes", []):
            source = volume.partition(":")[0]
            assert source in COMPOSE["volumes"] or (DEPLOY / source).exists()
    assert not (DEPLOY / "database-password").exists()
    assert "PASSWORD=" not in CONTAINER


@pytest.mark.parametrize("script", ["run.sh", "first-start.sh"])
def test_the_scripts_are_sh(script: str) -> None:
    subprocess.run(["/bin/sh", "-n", str(DEPLOY / script)], check=True)


@pytest.mark.parametrize("unit", ["restoreassist-cloud.service", "restoreassist-worker.service"])
def test_the_units_start_with_options_that_there_are_and_shut_the_machine_off(unit: str) -> None:
    lines = (DEPLOY / unit).read_text().splitlines()
    values = dict(line.partition("=")[::2] for line in lines if "=" in line and line[0] != "#")
    _, command, *arguments = values["ExecStart"].split()
    assert {one for one in arguments if one.startswith("--")} <= options_of(command)
    assert (values["NoNewPrivileges"], values["ProtectSystem"]) == ("yes", "strict")
    assert (values["CapabilityBoundingSet"], values["User"]) == ("", "restoreassist")
    assert "KEY" not in values["Environment"]


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["restoreassist-cloud.service", "restoreassist-worker.service"])
def test_systemd_understands_the_units(unit: str, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not on this machine")
    here = re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", (DEPLOY / unit).read_text(), flags=re.M)
    copy = tmp_path / unit
    copy.write_text(re.sub(r"^(User|Group)=\S+", r"\1=root", here, flags=re.M))
    told = subprocess.run(
        ["systemd-analyze", "verify", str(copy)], capture_output=True, text=True, check=False
    )
    assert (told.returncode, unit in told.stderr) == (0, False), told.stderr


@pytest.mark.slow
@pytest.mark.postgres
def test_the_scripts_and_the_command_of_the_compose_file_bring_a_server_up(
    postgres_url: str, tmp_path: Path
) -> None:
    """Outside of a container: the scripts with other places, everything else as it stands there."""
    secrets, programs = tmp_path / "secrets", tmp_path / "bin"
    for folder in (secrets, programs):
        folder.mkdir()
    (secrets / "database-password").write_text("it's a password")
    (secrets / "cloud-key").write_text(base64.b64encode(bytes(range(32))).decode())
    program = programs / "restoreassist-cloud"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cloud.cli "$@"\n')
    program.chmod(0o755)
    sockets = str(make_url(postgres_url).query["host"])
    postgresql = program_folder()
    environment = {
        **os.environ,
        "PATH": f"{programs}:{postgresql}:{os.environ['PATH']}",
        "PYTHONPATH": str(DEPLOY.parent),
        "PGHOST": sockets,
    }

    def script(name: str) -> list[str]:
        text = (DEPLOY / name).read_text().replace("/run/secrets", str(secrets))
        return [
            "/bin/sh",
            "-c",
            text.replace("@database/restoreassist", f"@/restoreassist?host={sockets}"),
            name,
        ]

    subprocess.run(script("first-start.sh"), env=environment, check=True)
    own_places = {"/data": str(tmp_path / "data"), "0.0.0.0": "127.0.0.1", "8765": "0"}
    command = [own_places.get(one, one) for one in COMPOSE["services"]["server"]["command"]]
    with subprocess.Popen(
        [*script("run.sh"), *command], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        ready = httpx.get(f"{said['url']}/readyz", timeout=60).json()
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    assert ready == {"status": "ready", "warnings": []}
    assert len(said["pids"]) == 2
