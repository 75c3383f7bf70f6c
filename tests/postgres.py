"""A temporary PostgreSQL server from Debian's package, for the tests."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

INSTALL_HINT = (
    "PostgreSQL's server programs are missing. Install them with "
    "'apt-get install --no-install-recommends postgresql' (make test does it)."
)
SERVER_USER = "postgres"
PROGRAMS = "/usr/lib/postgresql/*/bin"


def program_folder() -> Path | None:
    """The folder of the newest installed server version."""
    found = [path for path in Path("/").glob(PROGRAMS.lstrip("/")) if (path / "initdb").exists()]
    return max(found, key=lambda path: float(path.parent.name), default=None)


@contextmanager
def temporary_postgres() -> Iterator[str]:
    """A running server on a socket in a temporary folder; gives the URL of its first database.

    ``initdb`` refuses to run as root, so root starts it as the user of the package.
    """
    programs = program_folder()
    if programs is None:
        raise FileNotFoundError(INSTALL_HINT)
    folder = Path(tempfile.mkdtemp(prefix="ra-pg-"))
    prefix: list[str] = []
    if os.geteuid() == 0:
        owner = pwd.getpwnam(SERVER_USER)
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        prefix = ["runuser", "-u", SERVER_USER, "--"]
    cluster = folder / "cluster"
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=on"
    control = [*prefix, str(programs / "pg_ctl"), "-D", str(cluster), "-w"]
    try:
        create = [*prefix, str(programs / "initdb"), "-D", str(cluster), "--no-sync"]
        _run([*create, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-U", SERVER_USER], folder)
        _run([*control, "-l", str(folder / "log"), "-o", options, "start"], folder)
        try:
            yield f"postgresql+psycopg://{SERVER_USER}@/postgres?host={folder}"
        finally:
            # Without a last checkpoint: nobody opens it again, and a busy disk takes a minute for one.
            _run([*control, "-m", "immediate", "stop"], folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        log = folder / "log"
        shown = log.read_text() if log.exists() else ""
        raise RuntimeError(f"{command} failed: {done.stdout}{done.stderr}{shown}")
