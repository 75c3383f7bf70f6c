"""Fixtures for every test: a real PostgreSQL when one is asked for.

Hypothesis draws the same examples in every run of ``make test``, so that a red run is about the change;
``make test-all`` sets ``HYPOTHESIS_PROFILE=search`` and draws new ones.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, settings
from sqlalchemy import create_engine, make_url, text

from app.storage import key_wrapping
from cloud.auth import attempts, passwords
from tests.postgres import INSTALL_HINT, program_folder, temporary_postgres
from tests.site import site, site_template

if TYPE_CHECKING:
    from tests.cloud_server import RunningServer

_SLOW_MACHINES = [HealthCheck.too_slow]
settings.register_profile(
    "same", derandomize=True, deadline=None, suppress_health_check=_SLOW_MACHINES
)
settings.register_profile("search", deadline=None, suppress_health_check=_SLOW_MACHINES)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))

__all__ = ["site", "site_template"]

gc.disable()  # nothing that is made while the tests are collected goes before they end


def pytest_collection_finish() -> None:
    """Collect garbage from now on, and never look through what was there before the first test."""
    gc.collect()
    gc.freeze()
    gc.enable()


FULL_COST_HASHER = passwords._hasher
"""What the server asks of whoever guesses a password."""
DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session", autouse=True)
def _cheap_argon2() -> Iterator[None]:
    """Hundreds of stores are made and a thousand people sign in; what a guess costs is tried in its own tests."""
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key_wrapping, "_ARGON2", {"time_cost": 1, "memory_cost": 8, "parallelism": 1})
        patch.setattr(passwords, "_hasher", cheap)
        patch.setattr(passwords, "_DUMMY_HASH", cheap.hash("a password that nobody has"))
        yield


@pytest.fixture
def long_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who guesses waits a minute in place of a second, for on a busy machine a second is over before the next guess."""
    seconds = attempts.delay_s
    monkeypatch.setattr(attempts, "delay_s", lambda failures: 60 * seconds(failures))


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server of this test process, started when first asked for."""
    if program_folder() is None:
        pytest.fail(INSTALL_HINT)
    with temporary_postgres() as url:
        yield url


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.db'}"
    return new_database(request.getfixturevalue("postgres_url"))


def new_database(server_url: str) -> str:
    """The URL of a fresh, empty database on a PostgreSQL server, owned by a user for whom row security holds."""
    name = f"test_{uuid4().hex}"
    engine = create_engine(server_url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE ROLE {name} LOGIN NOSUPERUSER NOBYPASSRLS"))
        connection.execute(text(f"CREATE DATABASE {name} OWNER {name}"))
    engine.dispose()
    url = make_url(server_url).set(username=name, database=name)
    return url.render_as_string(hide_password=False)


@pytest.fixture(scope="session", params=DATABASES)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningServer]:
    """The cloud server on loopback, once on each database."""
    from cloud.rate_limits import RateLimits
    from cloud.settings import Settings, embedded_database_url
    from tests.cloud_server import run_server

    folder = tmp_path_factory.mktemp("cloud")
    url = (
        embedded_database_url(folder)
        if request.param == "sqlite"
        else new_database(request.getfixturevalue("postgres_url"))
    )
    yield from run_server(
        Settings(
            database_url=url,
            blob_folder=folder / "blobs",
            max_blob_bytes=1024 * 1024,
            rate_limits=RateLimits(address="100000/minute", caller="100000/minute"),
        )
    )
