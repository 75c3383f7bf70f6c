"""A byte edited anywhere in the database file is named by its page."""

from __future__ import annotations

from pathlib import Path

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.storage.audit_check import verify_store
from app.storage.store import Store
from tests.site import PASSPHRASE, make_site

PAGE_BYTES = 4096


def test_a_changed_byte_is_found_on_every_page_behind_the_first(tmp_path: Path) -> None:
    site = make_site(tmp_path / "store")
    assert verify_store(site.store) == []
    site.store.close()
    file = tmp_path / "store" / "record.db"
    sound = file.read_bytes()
    pages = len(sound) // PAGE_BYTES
    changed = bytearray(sound)
    edited = list(range(pages // 2, pages + 1, 7))
    for page in edited:
        changed[page * PAGE_BYTES - PAGE_BYTES // 2] ^= 1
    store = Store.open(
        tmp_path / "store",
        keyring=None,
        passphrase=PASSPHRASE,
        clock=SystemClock(),
        ids=Uuid7Source(),
    )
    try:
        file.write_bytes(bytes(changed))
        found = verify_store(store)
    finally:
        file.write_bytes(sound)
        store.close()
    assert [problem.where for problem in found] == [f"database page {page}" for page in edited]
