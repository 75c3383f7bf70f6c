"""What is installed is what is in the tree: no QML file, skill or template is left behind."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app/", "cloud/", "devices/", "resources/", "skills/", "standards/", "ui/", "workers/")


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_every_package(tmp_path: Path) -> None:
    pytest.importorskip("setuptools", minversion="77")
    source = tmp_path / "source"
    archive = subprocess.run(
        ["git", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=True
    ).stdout
    source.mkdir()
    subprocess.run(["tar", "-x"], cwd=source, input=archive, check=True)
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "--no-index",
    ]
    subprocess.run([*command, "-w", str(tmp_path), str(source)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    expected = {
        str(path.relative_to(source))
        for path in source.rglob("*")
        if path.is_file() and str(path.relative_to(source)).startswith(PACKAGES)
    }
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    expected = {path for path in expected if not path.startswith("build/")}
    assert sorted(expected - names) == []
    assert not any(name.startswith(("tests/", "packaging/", "bench/")) for name in names)
