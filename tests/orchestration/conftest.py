"""The engine under test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.orchestration.support import Bench


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    """A launched engine over fresh encrypted files; stopped afterwards."""
    bench = Bench(tmp_path)
    await bench.launch()
    yield bench
    await bench.stop()
