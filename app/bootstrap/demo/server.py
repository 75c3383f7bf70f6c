"""The demo's server: ``restoreassist-cloud serve`` as a process of its own on loopback."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from app.bootstrap.demo import scenario
from app.bootstrap.demo.ending import END_WITH_PARENT
from app.domain.errors import ErrorClass, ExternalError

TENANT = "Hartwell demo company"
_PASSWORD_FILE = "demo-password.txt"  # noqa: S105 - the name of a file
_START_S = 180.0  # a busy machine with two cores takes a minute to start Python and a database
_STOP_S = 30.0


@dataclass(frozen=True, slots=True)
class DemoServer:
    """A running server and the account that signs in to it."""

    url: str
    email: str
    password: str


@asynccontextmanager
async def demo_server(data: Path) -> AsyncIterator[DemoServer]:
    """Serve from ``data`` on a free loopback port until the block ends."""
    password = await asyncio.to_thread(_password, data)
    await _create_account(data, password)
    process = await asyncio.create_subprocess_exec(
        *_cloud("serve", "--data", str(data), "--port", "0"),
        stdout=asyncio.subprocess.PIPE,
        preexec_fn=END_WITH_PARENT,
    )
    try:
        if process.stdout is None:
            raise ExternalError(ErrorClass.UNKNOWN, "The server has no output to read.")
        try:
            line = await asyncio.wait_for(process.stdout.readline(), _START_S)
        except TimeoutError as error:
            raise ExternalError(
                ErrorClass.TIMEOUT,
                f"The server did not start within {_START_S:g} s: the machine is busy. Run the demo again.",
            ) from error
        if not line:
            raise ExternalError(ErrorClass.UNKNOWN, "The server did not start; see above.")
        yield DemoServer(json.loads(line)["url"], scenario.OFFICE, password)
    finally:
        if process.returncode is None:
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), _STOP_S)
        except TimeoutError:
            process.kill()
            await process.wait()


async def _create_account(data: Path, password: str) -> None:
    """Make the account once; a demo that goes on finds it there."""
    process = await asyncio.create_subprocess_exec(
        *_cloud(
            "create-admin",
            "--data",
            str(data),
            "--email",
            scenario.OFFICE,
            "--tenant",
            TENANT,
            "--exist-ok",
        ),
        env=os.environ | {"RESTOREASSIST_ADMIN_PASSWORD": password},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    _, problem = await process.communicate()
    if process.returncode:
        raise ExternalError(ErrorClass.UNKNOWN, problem.decode(errors="replace").strip())


def _password(data: Path) -> str:
    """A random password for this demo's own server, kept beside its data."""
    data.mkdir(parents=True, exist_ok=True)
    path = data / _PASSWORD_FILE
    if not path.exists():
        path.write_text(secrets.token_urlsafe(18), encoding="utf-8")
        path.chmod(0o600)
    return path.read_text(encoding="utf-8")


def _cloud(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "cloud.cli", *arguments]
