"""Voice notes beside photos, on a real store."""

from __future__ import annotations

import io
import zipfile
from uuid import uuid4

import pytest

from app.domain.errors import InvalidInput
from app.domain.records import Document, DocumentKind, PhotoPhase
from app.media.voice_notes import voice_notes
from app.services.skill_tools import JobTools
from tests.media.photo_factory import jpeg, scene
from tests.site import Site

SPOKEN = b"\0\0\0\x18ftypM4A spoken words"


def test_a_note_belongs_to_its_photo_and_is_queued_for_the_server(site: Site) -> None:
    photos = [
        site.record.file_photo(site.job.id, jpeg(scene(seed)), phase=PhotoPhase.ARRIVAL, caption="")
        for seed in (1, 2)
    ]
    kept = site.record.photos.keep_voice_note(photos[0].id, SPOKEN, "audio/mp4")
    documents = site.store.find(Document, site.job.id)
    assert voice_notes(documents, photos[0]) == (kept,)
    assert voice_notes(documents, photos[1]) == ()
    assert site.store.blobs.read(kept.sha256) == SPOKEN


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"", "audio/mp4"),
        (b"RIFF....AVI ", "audio/wav"),
        (SPOKEN, "audio/mpeg"),
        (SPOKEN, "audio/wav"),
    ],
)
def test_what_is_no_recording_is_refused(site: Site, content: bytes, media_type: str) -> None:
    photo = site.record.file_photo(
        site.job.id, jpeg(scene(1)), phase=PhotoPhase.ARRIVAL, caption=""
    )
    with pytest.raises(InvalidInput):
        site.record.photos.keep_voice_note(photo.id, content, media_type)
    assert site.store.find(Document, site.job.id) == []


async def test_what_the_crew_said_is_not_in_the_package_for_the_customer(site: Site) -> None:
    photo = site.record.file_photo(
        site.job.id, jpeg(scene(1)), phase=PhotoPhase.ARRIVAL, caption=""
    )
    site.record.photos.keep_voice_note(photo.id, SPOKEN, "audio/mp4")
    tools = JobTools(site.store, site.job.id, uuid4(), "Tess")
    built = await tools.build_document(DocumentKind.PACKAGE, {}, key="p")
    with zipfile.ZipFile(io.BytesIO(site.store.blobs.read(built.sha256))) as archive:
        assert archive.namelist() == ["manifest.json"]
        assert b"attachment" not in archive.read("manifest.json")
