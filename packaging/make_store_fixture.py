"""Keep a store of the present schema as a fixture that every later version must open.

Run once for each released schema: ``python packaging/make_store_fixture.py``. The fixture is
``tests/fixtures/stores/<schema>/``: the store's files and ``expected.json`` with its passphrase and what is in it.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import func, select

TREE = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TREE))

from app.storage.audit import entry_count  # noqa: E402
from app.storage.keys import KEYFILE  # noqa: E402
from app.storage.store import BLOBS_FOLDER, RECORD_FILE, Store  # noqa: E402
from app.storage.tables import RECORD_TABLES  # noqa: E402
from tests.site import PASSPHRASE, make_site  # noqa: E402

FIXTURES = TREE / "tests" / "fixtures" / "stores"
PHOTO = b"\x89PNG\r\n\x1a\n a photo of the kitchen" * 100


def main(fixtures: Path = FIXTURES) -> Path:
    """Write the fixture of the newest schema; gives its folder."""
    schema = newest_schema()
    target = fixtures / schema
    if target.exists():
        raise SystemExit(f"{target} is there already; a released schema never changes.")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "store"
        site = make_site(folder)
        sha256, size_bytes = site.store.blobs.put(PHOTO)
        with site.store.write("Tess") as unit:
            unit.queue_blob(sha256, site.job.id, size_bytes, "image/png")
        expected = describe(site.store) | {"schema": schema, "photo": sha256}
        site.store.close()
        copy(folder, target)
    (target / "expected.json").write_text(json.dumps(expected, indent=2) + "\n", encoding="utf-8")
    return target


def newest_schema() -> str:
    """The revision that this version of the program makes."""
    config = Config()
    config.set_main_option("script_location", str(TREE / "app" / "storage" / "migrations"))
    return str(ScriptDirectory.from_config(config).get_current_head())


def describe(store: Store) -> dict[str, object]:
    """What a later version must find in the store."""
    with store.read() as connection:
        counts = {
            kind.value: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for kind, table in RECORD_TABLES.items()
        }
        entries = entry_count(connection)
    return {
        "passphrase": PASSPHRASE,
        "entries": entries,
        "records": {kind: count for kind, count in counts.items() if count},
    }


def copy(folder: Path, target: Path) -> None:
    """The key file, the database and the photos; not what only this machine needs."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if path.is_file() and name.parts[0] in (KEYFILE, RECORD_FILE, BLOBS_FOLDER):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(path.read_bytes())


if __name__ == "__main__":
    print(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FIXTURES))
