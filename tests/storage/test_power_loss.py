"""The power may go at any call to the disk: what the service had confirmed by then is in the store that opens after."""

from __future__ import annotations

import hashlib
import random
import sys
from pathlib import Path

import pytest

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.records import Note, Photo
from app.storage.audit_check import verify_store
from app.storage.store import Store
from tests.site import PASSPHRASE, Site
from tests.storage.lost_power import MARK, Disk, Event, can_trace, trace

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_trace(), reason="strace is not here or may not follow programs"),
]

CREW = """
import os, sys, io
from pathlib import Path
from uuid import UUID
from PIL import Image
from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.domain.records import PhotoPhase
from app.services.field_record import FieldRecord
from app.storage.store import Store

folder, passphrase, job_id = Path(sys.argv[1]), sys.argv[2], UUID(sys.argv[3])
clock, ids = SystemClock(), Uuid7Source()
store = Store.open(folder, keyring=None, passphrase=passphrase, clock=clock, ids=ids)
record = FieldRecord(store, clock, ids, lambda: "Tess")
for place in range(6):
    record.visits.write_note(job_id, f"note {place}")
    os.write(1, b"confirmed note\\n")
    picture = io.BytesIO()
    Image.new("RGB", (64, 48), (place * 40, 0, 0)).save(picture, "JPEG")
    record.file_photo(job_id, picture.getvalue(), phase=PhotoPhase.ARRIVAL, caption="")
    os.write(1, b"confirmed photo\\n")
os._exit(0)
"""


@pytest.fixture
def played(site: Site, tmp_path: Path) -> tuple[Disk, list[Event], Site]:
    """The disk before a crew writes six notes and six photos, and every call that they lead to."""
    site.store.close()
    folder = site.store.paths.folder
    disk = Disk(folder)
    command = [sys.executable, "-c", CREW, str(folder), PASSPHRASE, str(site.job.id)]
    return disk, trace(command, folder, tmp_path / "calls"), site


def check(place: Path, job: Site, notes: int, photos: int) -> None:
    """Open what the disk kept and find at least what was confirmed, all of it whole."""
    store = Store.open(
        place, keyring=None, passphrase=PASSPHRASE, clock=SystemClock(), ids=Uuid7Source()
    )
    try:
        kept = store.find(Note, job.job.id)
        assert [note.text for note in kept] == [f"note {n}" for n in range(len(kept))]
        assert len(kept) >= notes
        pictures = store.find(Photo, job.job.id)
        assert len(pictures) >= photos
        for photo in pictures:
            assert hashlib.sha256(store.blobs.read(photo.sha256)).hexdigest() == photo.sha256
        assert verify_store(store) == []
    finally:
        store.close()


def test_what_was_confirmed_is_there_wherever_the_power_goes(
    played: tuple[Disk, list[Event], Site], tmp_path: Path
) -> None:
    disk, events, site = played
    chance = random.Random(7)
    notes = photos = tried = 0
    assert sum(event.call == "mark" for event in events) == 12
    for place, event in enumerate(events):
        disk.play(event)
        if event.call == "mark":
            said = event.data.decode().removeprefix(MARK).strip()
            notes, photos = notes + (said == "note"), photos + (said == "photo")
            disk.lose_power(tmp_path / f"worst-{place}", None)
            check(tmp_path / f"worst-{place}", site, notes, photos)
        elif chance.random() < 0.15:
            disk.lose_power(tmp_path / f"torn-{place}", chance)
            check(tmp_path / f"torn-{place}", site, notes, photos)
            tried += 1
    assert (notes, photos) == (6, 6)
    assert tried > 20


def test_the_check_itself_sees_a_store_that_does_not_sync(
    played: tuple[Disk, list[Event], Site], tmp_path: Path
) -> None:
    disk, events, site = played
    for event in events:
        if event.call != "sync":
            disk.play(event)
    disk.lose_power(tmp_path / "unsynced", None)
    with pytest.raises(AssertionError):
        check(tmp_path / "unsynced", site, 6, 6)
