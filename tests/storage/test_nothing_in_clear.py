"""After a whole session no name, address, reading note or pixel lies in clear in any file, logs included."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.records import Address
from app.storage.backup import make_backup
from app.storage.drafts import StoredDraft, put_draft
from app.storage.job_files import queue_message
from app.storage.store import Store
from app.storage.sync_store import StoreSync
from tests.site import PASSPHRASE, Site
from tests.storage.test_sync_store import Server

PIXELS = bytes(range(7, 199)) * 700
WORDS = (
    "Ada Wells", "1 High Street", "Denver", "Front Range Mutual", "C-77", "Kitchen", "Toe kick",
    "Plywood", "half a note", "dear office", PASSPHRASE, "record_room", "client_name",
)  # fmt: skip


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """Everything that anybody logs, however talkative."""
    path = tmp_path / "app.log"
    handler = logging.FileHandler(path)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    logging.getLogger("sqlalchemy.engine").setLevel(logging.INFO)
    yield path
    logging.getLogger("sqlalchemy.engine").setLevel(logging.NOTSET)
    root.setLevel(level)
    root.removeHandler(handler)
    handler.close()


def leaks(path: Path, words: tuple[str, ...]) -> list[str]:
    raw = path.read_bytes()
    forms = [word.encode() for word in words] + [word.encode("utf-16-le") for word in words]
    found = [form.decode(errors="replace") for form in forms if form in raw]
    return found + (["pixels"] if PIXELS[:48] in raw else [])


def session(site: Site, tmp_path: Path) -> None:
    store = site.store
    sha256, size_bytes = store.blobs.put(PIXELS)
    with store.write("Tess") as unit:
        unit.queue_blob(sha256, site.job.id, size_bytes, "image/png")
    put_draft(store, StoredDraft("visit", site.job.id, "half a note", site.clock.now()))
    queue_message(store, "key", site.job.id, {"text": "dear office"}, "Tess")
    Server(store).round()
    make_backup(store, tmp_path / "backups")
    assert site.job.address == Address("1 High Street", "Denver", "CO", "80209", "US")


def test_no_word_and_no_pixel_lies_in_clear(site: Site, tmp_path: Path, log: Path) -> None:
    session(site, tmp_path)
    names = {path.name for path in (tmp_path / "store").rglob("*") if path.is_file()}
    assert {"record.db", "record.db-wal", "keyfile.json"} <= names, "the log was still open"
    for path in tmp_path.rglob("*"):
        if path.is_file() and path != log:
            assert leaks(path, WORDS) == [], path
    site.store.close()
    for path in (tmp_path / "store").rglob("*"):
        if path.is_file():
            assert leaks(path, WORDS) == [], path
            assert site.store.key not in path.read_bytes()
    tables = ("record_room", "client_name")
    assert leaks(log, tuple(word for word in WORDS if word not in tables)) == []
    assert site.store.key.hex() not in log.read_text()
    assert log.stat().st_size > 0


def test_an_error_of_the_database_does_not_carry_what_was_being_written(site: Site) -> None:
    with pytest.raises(IntegrityError) as caught, site.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO meta (key, value) VALUES (?, ?), ('again', '')", ("again", "Ada Wells")
        )
    assert "Ada Wells" not in str(caught.value)


def test_a_store_does_not_show_its_key(store: Store) -> None:
    assert store.key.hex() not in repr(store)
    assert repr(store.key) not in repr(vars(StoreSync(store)))
