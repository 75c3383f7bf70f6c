"""Reports show photos as they are filed now, and none that is not to leave the company."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.records import PhotoPhase, Shape, ShapeKind
from app.media.photo_burst import CameraFrame, PhotoPreset
from app.media.photo_filing import FilingChange
from app.reports.pdf_photos import print_photos
from app.reports.report_builder import build_report
from app.reports.report_model import Report
from tests.media.photo_factory import jpeg, scene
from tests.site import Site


def report_of(site: Site) -> Report:
    records = site.store.job_records(site.job.id)
    return build_report(records, {}, datetime(2026, 12, 1, tzinfo=UTC), "test")


def test_a_report_follows_the_filing_and_leaves_out_what_is_redacted(site: Site) -> None:
    shown, hidden = (
        site.record.photos.intake.file_photo(
            site.job.id, CameraFrame(jpeg(scene(n, 400, 300))), PhotoPreset(PhotoPhase.BEFORE)
        )
        for n in range(2)
    )
    filer = site.record.photos.filer
    filer.refile([shown.id], FilingChange(caption="Toe kick", point_id=site.point.id))
    filer.refile([hidden.id], FilingChange(redacted=True))
    report = report_of(site)
    assert [item.sha256 for item in report.photos] == [shown.sha256]
    item = report.photos[0]
    assert (item.caption, item.room, item.point) == ("Toe kick", "Kitchen", "P-01")
    assert report.totals.photos == 1


def test_a_drawing_is_printed_and_the_stored_photo_stays(site: Site) -> None:
    photo = site.record.photos.intake.file_photo(
        site.job.id, CameraFrame(jpeg(scene(1, 400, 300))), PhotoPreset(PhotoPhase.BEFORE)
    )
    (plain,) = print_photos(report_of(site).photos, site.store.blobs.read)
    site.record.photos.annotator.annotate(
        photo.id, [Shape(ShapeKind.ELLIPSE, (2000, 2000, 6000, 6000))]
    )
    (drawn,) = print_photos(report_of(site).photos, site.store.blobs.read)
    assert plain.problem == drawn.problem == ""
    assert plain.jpeg != drawn.jpeg
    assert drawn.item.sha256 == photo.sha256
