"""Exporting a job is part of the custody of its photos: noted in the file itself, taken back when it fails."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from app.domain.errors import Conflict, StoreFull
from app.domain.records import CustodyAction, CustodyEvent, Photo, PhotoPhase, Retraction
from app.jobfile.exporting import ExportOptions
from app.jobfile.importing import import_job
from app.jobfile.verification import verify_job_file
from app.services.job_export import export_with_custody
from app.storage.audit_check import verify_store
from tests.media.photo_factory import jpeg
from tests.site import Site, make_site


@pytest.fixture
def photos(site: Site) -> list[Photo]:
    return [
        site.record.file_photo(
            site.job.id,
            jpeg(Image.new("RGB", (64, 48), (shade, 0, 0))),
            phase=PhotoPhase.ARRIVAL,
            caption="",
        )
        for shade in (10, 200)
    ]


def exported(site: Site) -> list[CustodyEvent]:
    events = site.store.find(CustodyEvent, site.job.id)
    return [event for event in events if event.action is CustodyAction.EXPORTED]


def options(**changed: bool) -> ExportOptions:
    return ExportOptions("test", "Tess", with_photos=changed.get("with_photos", True))


def test_the_file_itself_says_that_its_photos_were_exported(
    site: Site, photos: list[Photo], tmp_path: Path
) -> None:
    target = tmp_path / "J-1.rajob"
    export_with_custody(site.store, site.record, site.job.id, target, options())
    assert {event.photo_id for event in exported(site)} == {photo.id for photo in photos}
    with zipfile.ZipFile(target) as file:
        records = json.loads(file.read("job.json"))["records"]
    actions = [r["fields"]["action"] for r in records if r["kind"] == "custody_event"]
    assert actions.count("exported") == 2
    assert verify_job_file(target).ok
    again = import_job(site.store, target, imported_by="Tess")
    assert again.already_here
    there = make_site(tmp_path / "there")
    import_job(there.store, target, imported_by="Kim")
    assert there.store.find(CustodyEvent, site.job.id) == site.store.find(CustodyEvent, site.job.id)
    there.store.close()


@pytest.mark.usefixtures("photos")
def test_without_photos_nothing_is_said_of_them(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "J-1.rajob"
    export_with_custody(site.store, site.record, site.job.id, target, options(with_photos=False))
    assert exported(site) == []


@pytest.mark.usefixtures("photos")
def test_an_export_that_fails_takes_back_what_it_said(site: Site, tmp_path: Path) -> None:
    cancelled = ExportOptions("test", "Tess", cancelled=lambda: True)
    with pytest.raises(Conflict, match="cancelled"):
        export_with_custody(site.store, site.record, site.job.id, tmp_path / "x.rajob", cancelled)
    assert exported(site) == []
    reasons = {retraction.reason for retraction in site.store.find(Retraction, site.job.id)}
    assert reasons == {"the export did not come to its end"}
    assert list(tmp_path.glob("*.rajob*")) == []
    assert verify_store(site.store) == []


@pytest.fixture
def full_disk(site: Site, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A disk on which only the reserve is left; gives a folder on another one."""
    site.store.reserve.make()
    monkeypatch.setattr("app.storage.disk_space.free_bytes", lambda _: 0)
    return site.store.paths.folder.parent


def test_a_job_leaves_a_full_disk_for_another_one(
    site: Site, photos: list[Photo], full_disk: Path
) -> None:
    target = full_disk / "J-1.rajob"
    export_with_custody(site.store, site.record, site.job.id, target, options())
    assert len(exported(site)) == len(photos)
    assert verify_job_file(target).ok
    with pytest.raises(StoreFull):  # the reserve is open now, and nothing else may use it
        site.record.file_photo(
            site.job.id, jpeg(Image.new("RGB", (64, 48))), phase=PhotoPhase.ARRIVAL, caption=""
        )


@pytest.mark.usefixtures("photos")
def test_an_export_from_a_full_disk_that_fails_says_why_and_takes_back_what_it_said(
    site: Site, full_disk: Path
) -> None:
    cancelled = ExportOptions("test", "Tess", cancelled=lambda: True)
    with pytest.raises(Conflict, match="cancelled"):
        export_with_custody(site.store, site.record, site.job.id, full_disk / "x.rajob", cancelled)
    assert exported(site) == []
