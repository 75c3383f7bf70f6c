"""A third party checks a job file with common tools, or with the script that comes in it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.jobfile.filled_store import FilledStore
from tests.jobfile.packing import pack, unpack


@pytest.fixture
def unpacked(job_file: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(job_file) as archive:
        archive.extractall(tmp_path / "job")
    return tmp_path / "job"


def run(*arguments: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in arguments],
        cwd=folder, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="sha256sum is not here")
def test_sha256sum_checks_every_file(unpacked: Path) -> None:
    assert run("sha256sum", "-c", "--strict", "SHA256SUMS", folder=unpacked).returncode == 0
    (unpacked / "job.json").write_text("{}")
    assert "job.json: FAILED" in run("sha256sum", "-c", "SHA256SUMS", folder=unpacked).stdout


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
def test_openssl_checks_the_signature_as_the_readme_says(unpacked: Path) -> None:
    readme = (unpacked / "README.txt").read_text()
    start = readme.index("openssl pkeyutl")
    command = readme[start : readme.index("\n\n", start)].replace("\\\n", " ").split()
    assert run(*command, folder=unpacked).stdout == "Signature Verified Successfully\n"
    (unpacked / "manifest.json").write_bytes(b"{}")
    assert run(*command, folder=unpacked).returncode != 0


def test_the_script_in_the_file_agrees(filled: FilledStore, job_file: Path, unpacked: Path) -> None:
    checked = run(sys.executable, "-I", "verify.py", job_file, folder=unpacked)
    assert (checked.returncode, checked.stdout.splitlines()[0]) == (0, "0 problems")
    key = filled.store.identity.public_keys[filled.store.device_id].hex()
    assert run(sys.executable, "-I", "verify.py", job_file, key, folder=unpacked).returncode == 0
    other = run(sys.executable, "-I", "verify.py", job_file, "00" * 32, folder=unpacked)
    assert "another key than the expected one" in other.stdout


@pytest.mark.parametrize("name", ["job.json", "audit.jsonl", "manifest.json", "manifest.sig"])
def test_the_script_finds_what_was_changed(job_file: Path, unpacked: Path, name: str) -> None:
    members = [
        (n, content[:9] + b"#" + content[10:] if n == name else content)
        for n, content in unpack(job_file)
    ]
    changed = unpacked / "changed.rajob"
    changed.write_bytes(pack(members))
    checked = run(sys.executable, "-I", "verify.py", changed, folder=unpacked)
    assert checked.returncode == 1
    assert checked.stdout
    assert not checked.stderr


def test_the_script_tells_how_it_is_called(unpacked: Path) -> None:
    checked = run(sys.executable, "-I", "verify.py", folder=unpacked)
    assert checked.returncode == 2
    assert "verify.py FILE.rajob" in checked.stderr
