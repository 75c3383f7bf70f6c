"""Which files of a store go to the server, in which order, and which go again."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PIL import Image

from app.domain.records import CustodyAction, CustodyEvent, PhotoPhase
from app.ports.sync_store import BlobPurpose
from app.storage.audit_check import verify_store
from app.storage.sync_progress import job_progress
from app.storage.sync_store import StoreSync
from tests.media.photo_factory import jpeg
from tests.site import Site

Put = tuple[StoreSync, dict[BlobPurpose, str], UUID]


@pytest.fixture
def queued(site: Site) -> Put:
    """One file of each purpose, the original first."""
    keys: dict[BlobPurpose, str] = {}
    store = site.store
    with store.write("Ana") as unit:
        for purpose in reversed(BlobPurpose):
            sha256, size = store.blobs.put(f"content of the {purpose}".encode())
            unit.queue_blob(sha256, site.job.id, size, "image/jpeg", purpose)
            keys[purpose] = sha256
    return StoreSync(store), keys, site.job.id


def names(sync: StoreSync, *purposes: BlobPurpose) -> list[str]:
    """The hashes to send, in their order."""
    return [blob.sha256 for blob in sync.blobs_to_send(10, purposes)]


def test_thumbnails_go_first_and_only_what_the_network_allows(queued: Put) -> None:
    sync, keys, _ = queued
    assert names(sync, *BlobPurpose) == [keys[purpose] for purpose in BlobPurpose]
    assert names(sync, BlobPurpose.THUMBNAIL) == [keys[BlobPurpose.THUMBNAIL]]
    assert names(sync) == []


def test_send_now_overrides_the_network_until_the_file_has_arrived(queued: Put) -> None:
    sync, keys, _ = queued
    assert sync.send_now() == 3
    assert sync.send_now() == 0
    assert names(sync) == [keys[purpose] for purpose in BlobPurpose]
    sync.blob_acknowledged(keys[BlobPurpose.ORIGINAL])
    assert keys[BlobPurpose.ORIGINAL] not in names(sync)


def test_another_place_on_the_server_sends_every_file_again(queued: Put) -> None:
    sync, keys, _ = queued
    assert sync.note_files_place("first") == 0
    sync.blob_acknowledged(keys[BlobPurpose.ORIGINAL])
    assert sync.note_files_place("first") == 0
    assert sync.note_files_place("second") == 1
    assert keys[BlobPurpose.ORIGINAL] in names(sync, BlobPurpose.ORIGINAL)


def test_files_that_were_confirmed_before_their_place_was_known_are_sent_again(queued: Put) -> None:
    sync, keys, _ = queued
    sync.blob_acknowledged(keys[BlobPurpose.ORIGINAL])
    assert sync.note_files_place("first") == 1
    assert sync.note_files_place("first") == 0


def test_each_acknowledged_file_is_asked_about_once_a_day(
    queued: Put, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync, keys, _ = queued
    for key in keys.values():
        sync.blob_acknowledged(key)
    first = list(sync.acknowledged_blobs(2))
    rest = list(sync.acknowledged_blobs(2))
    assert sorted(first + rest) == sorted(keys.values())
    assert list(sync.acknowledged_blobs(2)) == []
    tomorrow = site.store.clock.now() + timedelta(days=1)
    monkeypatch.setattr(site.store.clock, "now", lambda: tomorrow)
    assert len(sync.acknowledged_blobs(10)) == 3


def test_a_lost_file_is_queued_and_nothing_else(queued: Put) -> None:
    sync, keys, _ = queued
    for key in keys.values():
        sync.blob_acknowledged(key)
    sync.blobs_lost([keys[BlobPurpose.DOCUMENT], "0" * 64])
    assert names(sync, *BlobPurpose) == [keys[BlobPurpose.DOCUMENT]]


def test_thumbnails_are_not_counted_as_photos(queued: Put, site: Site) -> None:
    sync, keys, job_id = queued
    sync.blob_acknowledged(keys[BlobPurpose.THUMBNAIL])
    progress = job_progress(site.store)[job_id]
    assert (progress.photos_queued, progress.photos_accepted) == (1, 0)
    assert (progress.thumbnails_accepted, progress.documents_queued) == (1, 1)


def test_an_update_that_knows_more_kinds_reads_every_job_again(queued: Put) -> None:
    sync, _, job_id = queued
    sync.note_schema(1, frozenset())
    before = sync.cursors()[job_id]
    sync.note_schema(2, frozenset())
    assert sync.cursors()[job_id] == before
    sync.note_schema(3, frozenset({"sketch"}))
    assert str(sync.cursors()[job_id]) == ""


def test_a_photos_custody_says_when_the_server_confirmed_it_once_for_each_confirmation(
    site: Site,
) -> None:
    sync = StoreSync(site.store)
    photo = site.record.file_photo(
        site.job.id, jpeg(Image.new("RGB", (64, 48))), phase=PhotoPhase.ARRIVAL, caption=""
    )

    def confirmed() -> list[CustodyEvent]:
        events = site.store.find(CustodyEvent, site.job.id)
        return [event for event in events if event.action is CustodyAction.ACKNOWLEDGED]

    sync.blob_acknowledged(photo.sha256)
    sync.blob_acknowledged(photo.sha256)
    (event,) = confirmed()
    assert (event.photo_id, event.sha256, event.by) == (photo.id, photo.sha256, "server")
    sync.blobs_lost([photo.sha256])
    sync.blob_acknowledged(photo.sha256)
    assert len(confirmed()) == 2
    assert verify_store(site.store) == []
