"""What is installed is what is in the tree: no QML file, skill or template is left behind."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "cloud", "devices", "resources", "skills", "standards", "ui", "workers")
METADATA = ("pyproject.toml", "README.md", "LICENSE", "THIRD_PARTY_NOTICES.md")


@pytest.mark.slow
def test_the_wheel_holds_every_file_of_every_package(tmp_path: Path) -> None:
    pytest.importorskip("setuptools", minversion="77")
    source = tmp_path / "source"
    for package in PACKAGES:
        shutil.copytree(
            ROOT / package, source / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in METADATA:
        shutil.copy(ROOT / name, source / name)
    expected = {str(p.relative_to(source)) for p in source.rglob("*") if p.is_file()} - {*METADATA}
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--no-index", "-w", str(tmp_path), str(source)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
    assert sorted(expected - names) == []
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {*PACKAGES}
