"""The container files name only what there is, and leave no door open; they are not run here."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from cloud.cli import app

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
