"""A store of every released schema opens for ever: kept as fixtures, each with what must be found in it."""

from __future__ import annotations

import json
import runpy
import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.records import Job, RecordKind
from app.storage import schema
from app.storage.audit import entry_count
from app.storage.audit_check import verify_store
from app.storage.cipher_engine import create_cipher_engine
from app.storage.store import Store
from app.storage.tables import RECORD_TABLES

TREE = Path(__file__).resolve().parents[2]
FIXTURES = TREE / "tests" / "fixtures" / "stores"


def check_that_it_opens(kept: Path, place: Path) -> None:
    """Open a copy with this version, find everything, and go down to its own schema and up again."""
    expected: dict[str, Any] = json.loads((kept / "expected.json").read_text())
    shutil.copytree(kept, place)

    def opened() -> Store:
        return Store.open(
            place, keyring=None, passphrase=expected["passphrase"], clock=SystemClock(),
            ids=Uuid7Source(),
        )  # fmt: skip

    for _ in range(2):
        store = opened()
        with store.read() as connection:
            for kind, count in expected["records"].items():
                table = RECORD_TABLES[RecordKind(kind)]
                found = connection.execute(select(func.count()).select_from(table)).scalar_one()
                assert found == count, kind
            assert entry_count(connection) == expected["entries"]
        assert store.count(Job) == expected["records"]["job"]
        assert store.blobs.has(expected["photo"])
        assert verify_store(store) == []
        store.close()
        engine = create_cipher_engine(place / "record.db", store.key)
        schema.downgrade(engine, expected["schema"])
        engine.dispose()


@pytest.mark.parametrize("kept", sorted(FIXTURES.glob("[0-9]*")), ids=lambda path: path.name)
def test_a_store_of_a_released_schema_opens(kept: Path, tmp_path: Path) -> None:
    check_that_it_opens(kept, tmp_path / "store")


def test_a_fixture_made_today_opens(tmp_path: Path) -> None:
    script = runpy.run_path(str(TREE / "packaging" / "make_store_fixture.py"))
    kept: Path = script["main"](tmp_path / "fixtures")
    check_that_it_opens(kept, tmp_path / "store")
    with pytest.raises(SystemExit, match="never changes"):
        script["main"](tmp_path / "fixtures")
