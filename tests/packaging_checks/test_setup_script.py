"""packaging/setup.sh says what to do when it may not do it; it never half-installs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COPIED = (
    "pyproject.toml",
    "requirements.lock",
    "requirements-dev.lock",
    "packaging/build.lock",
    "packaging/setup.sh",
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of what the script reads, on a machine without libraries where the user is nobody special."""
    for name in COPIED:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    stubs = {"id": "echo 1000", "ldconfig": "true", "sudo": "exit 1", "apt-get": "exit 1"}
    (tmp_path / "bin").mkdir()
    for name, body in stubs.items():
        stub = tmp_path / "bin" / name
        stub.write_text(f"#!/bin/sh\n{body}\n")
        stub.chmod(0o755)
    return tmp_path


def setup(tree: Path, level: str, python: str = sys.executable) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PATH": f"{tree / 'bin'}:{os.environ['PATH']}", "PYTHON": python}
    script = str(tree / "packaging/setup.sh")
    return subprocess.run(
        ["bash", script, level], capture_output=True, text=True, env=environment, check=False
    )


def test_without_root_it_prints_the_one_command_and_stops(tree: Path) -> None:
    done = setup(tree, "run")
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1].strip()
    assert last.startswith(
        "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends libglib2.0-0 "
    )
    assert "libegl1" in last
    assert not (tree / ".venv").exists()


def test_a_failing_install_shows_the_log_and_stops(tree: Path) -> None:
    (tree / "bin/id").write_text("#!/bin/sh\necho 0\n")
    (tree / "bin/apt-get").write_text("#!/bin/sh\necho no mirror answers; exit 100\n")
    done = setup(tree, "run")
    assert done.returncode == 1
    assert "no mirror answers" in done.stderr
    assert not (tree / ".venv").exists()


def test_an_unsupported_interpreter_is_refused_by_name(tree: Path) -> None:
    old = tree / "bin/python3.9"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    done = setup(tree, "run", str(old))
    assert done.returncode == 1
    assert f"PYTHON={old} is not a CPython 3.11, 3.12 or 3.13" in done.stderr


def test_an_unknown_level_is_refused_with_what_is_allowed(tree: Path) -> None:
    done = setup(tree, "everything")
    assert done.returncode == 2
    assert "allowed: run, app, dev, test, bench, all" in done.stderr
