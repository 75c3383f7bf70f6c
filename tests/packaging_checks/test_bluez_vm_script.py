"""packaging/bluez_vm.sh says what to install or to run when the machine cannot be booted."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """The script in a tree without a machine, and beside it a PATH without QEMU."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "bin").mkdir()
    for name in ("bash", "env", "dirname", "cat", "sha256sum"):
        (tmp_path / "bin" / name).symlink_to(str(shutil.which(name)))
    return Path(shutil.copy(ROOT / "packaging/bluez_vm.sh", tmp_path / "packaging"))


def call(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": str(script.parents[1] / "bin")}
    return subprocess.run(
        [script, *arguments], capture_output=True, text=True, env=environment, check=False
    )


def test_without_qemu_it_names_the_package(script: Path) -> None:
    done = call(script, "run", "true")
    assert done.returncode == 1
    assert "qemu-system-x86_64 is missing" in done.stderr
    assert "apt-get install --no-install-recommends qemu-system-x86" in done.stderr


def test_without_a_machine_it_says_how_to_make_one(script: Path) -> None:
    qemu = script.parents[1] / "bin/qemu-system-x86_64"
    qemu.write_text("#!/bin/sh\n")
    qemu.chmod(0o755)
    done = call(script, "run", "true")
    assert done.returncode == 1
    assert "Run 'packaging/setup.sh all'" in done.stderr


def test_on_another_system_than_debian_it_makes_no_machine(script: Path) -> None:
    done = call(script, "build")
    assert done.returncode == 1
    assert "apt-get is missing: the machine is made from Debian packages" in done.stderr


def test_an_unknown_command_is_refused_with_what_is_allowed(script: Path) -> None:
    done = call(script, "start")
    assert done.returncode == 2
    assert "allowed: build, run" in done.stderr
