"""One filled store and its job file for all tests here; neither is changed by them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.store import Store
from tests.jobfile.filled_store import FilledStore, fill, new_store


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FilledStore]:
    made = fill(tmp_path_factory.mktemp("jobfile") / "store")
    yield made
    made.store.close()


@pytest.fixture(scope="session")
def job_file(filled: FilledStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("packed") / "J-1.rajob"
    filled.export(target)
    return target


@pytest.fixture
def other_store(tmp_path: Path) -> Iterator[Store]:
    store = new_store(tmp_path / "other")
    yield store
    store.close()
