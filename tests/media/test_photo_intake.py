"""Bursts of photos into a real store: what is filed, what is refused, and what is kept of each."""

from __future__ import annotations

import hashlib
import io
import os
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image, ImageFilter

from app.domain.errors import InvalidInput, NotFound, StoreFull
from app.domain.records import CustodyAction, CustodyEvent, Photo, PhotoPhase
from app.media import free_space
from app.media.photo_burst import (
    CameraFrame,
    PhotoFile,
    PhotoOutcome,
    PhotoPreset,
    PhotoResult,
)
from app.media.photo_inspection import PhotoFlag
from app.ports.position import Fix
from app.storage.disk_space import free_bytes
from tests.media.photo_factory import exif_data, jpeg, png, scene
from tests.site import Site

PRESET = PhotoPreset(phase=PhotoPhase.BEFORE)
PLACE = ((39.0, 44.0, 21.0), "N", (104.0, 59.0, 3.0), "W")


def files_in(folder: Path, contents: dict[str, bytes]) -> list[PhotoFile]:
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [PhotoFile(folder / name) for name in contents]


def flags(result: PhotoResult) -> set[PhotoFlag]:
    return {finding.flag for finding in result.findings}


def clear_parts(content: bytes) -> list[bytes]:
    return [content[start : start + 24] for start in range(0, len(content) - 24, len(content) // 9)]


def test_an_original_comes_back_byte_for_byte_and_stands_nowhere_in_clear(
    site: Site, tmp_path: Path
) -> None:
    content = jpeg(scene(), exif_data(place=PLACE))
    report = site.record.photos.intake.file_photos(
        site.job.id, files_in(tmp_path, {"a.jpg": content}), PRESET
    )
    photo = report.results[0].photo
    assert photo is not None
    assert photo.sha256 == hashlib.sha256(content).hexdigest()
    assert site.store.blobs.read(photo.sha256) == content
    thumbnail = site.store.blobs.read(photo.thumbnail_sha256)
    with Image.open(io.BytesIO(thumbnail)) as small:
        assert small.size == (640, 480)
    for path in site.store.paths.folder.rglob("*"):
        if path.is_file():
            stored = path.read_bytes()
            assert not any(part in stored for part in clear_parts(content) + clear_parts(thumbnail))


def test_what_the_file_says_is_kept_in_the_record(site: Site, tmp_path: Path) -> None:
    content = jpeg(scene(), exif_data(place=PLACE, orientation=6))
    preset = PhotoPreset(
        phase=PhotoPhase.MOISTURE, caption=" Sill ", room_id=site.room.id, point_id=site.point.id
    )
    report = site.record.photos.intake.file_photos(
        site.job.id, files_in(tmp_path, {"IMG 7.JPG": content}), preset
    )
    photo = site.store.find(Photo, site.job.id)[0]
    assert photo == report.results[0].photo
    assert photo.taken_at == photo.exif_taken_at == datetime(2026, 5, 4, 20, 30, 15, tzinfo=UTC)
    assert photo.time_zone == "UTC-06:00"
    assert (str(photo.latitude), str(photo.longitude)) == ("39.7391667", "-104.9841667")
    assert (photo.orientation, photo.caption, photo.original_name) == (6, "Sill", "IMG 7.JPG")
    assert {fact.name for fact in photo.exif} >= {"make", "model", "taken_at", "utc_offset"}
    assert (photo.room_id, photo.point_id) == (site.room.id, site.point.id)
    custody = site.store.find(CustodyEvent, site.job.id)
    assert [(event.action, event.sha256, event.by) for event in custody] == [
        (CustodyAction.IMPORTED, photo.sha256, "Tess")
    ]


def test_a_photo_without_a_position_of_its_own_is_stamped_with_the_tablets(site: Site) -> None:
    here = Fix(Decimal("44.940000"), Decimal("-123.035000"))
    sources = [CameraFrame(jpeg(scene(5))), CameraFrame(jpeg(scene(6), exif_data(place=PLACE)))]
    preset = PhotoPreset(PhotoPhase.ARRIVAL, at=here)
    filed = site.record.photos.intake.file_photos(site.job.id, sources, preset).results
    stamped, own = (result.photo for result in filed)
    assert stamped is not None
    assert own is not None
    assert (stamped.latitude, stamped.longitude) == (here.latitude, here.longitude)
    assert str(own.latitude) == "39.7391667"


def test_one_bad_file_never_stops_the_others(site: Site, tmp_path: Path) -> None:
    good = jpeg(scene(), exif_data())
    files = files_in(
        tmp_path,
        {
            "good.jpg": good,
            "cut.jpg": good[:9000],
            "list.jpg": b"%PDF-1.7",
            "same.jpg": good,
            "wrong.png": jpeg(scene(2), exif_data()),
        },
    )
    files += [PhotoFile(tmp_path / "gone.jpg"), PhotoFile(tmp_path)]
    report = site.record.photos.intake.file_photos(site.job.id, files, PRESET)
    outcomes = {result.name: result.outcome for result in report.results}
    assert outcomes == {
        "good.jpg": PhotoOutcome.FILED,
        "cut.jpg": PhotoOutcome.REFUSED,
        "list.jpg": PhotoOutcome.REFUSED,
        "same.jpg": PhotoOutcome.ALREADY_THERE,
        "wrong.png": PhotoOutcome.FILED,
        "gone.jpg": PhotoOutcome.REFUSED,
        tmp_path.name: PhotoOutcome.REFUSED,
    }
    words = {result.name: result.text for result in report.results}
    assert words["cut.jpg"].startswith("The file is cut short.")
    assert "a PDF" in words["list.jpg"]
    assert "No such file" in words["gone.jpg"]
    assert flags(report.results[4]) == {PhotoFlag.WRONG_NAME}
    assert (report.stopped, report.not_tried) == ("", [])
    assert len(site.store.find(Photo, site.job.id)) == 2


def test_quality_and_lookalikes_are_findings_and_never_keep_a_photo_out(
    site: Site, tmp_path: Path
) -> None:
    blurred = scene(2).filter(ImageFilter.GaussianBlur(9))
    files = files_in(
        tmp_path,
        {
            "one.jpg": jpeg(scene(), exif_data()),
            "again.jpg": jpeg(scene().resize((1000, 750)), exif_data()),
            "blurred.jpg": jpeg(blurred, exif_data()),
        },
    )
    report = site.record.photos.intake.file_photos(site.job.id, files, PRESET)
    one, again, blurry = report.results
    assert flags(one) == set()
    assert [finding.text for finding in again.findings] == ["It looks like one.jpg."]
    assert flags(blurry) == {PhotoFlag.BLURRED}
    assert blurry.photo is not None
    assert blurry.photo.warnings == ("blurred",)
    assert report.count(PhotoOutcome.FILED) == 3


@pytest.mark.parametrize(
    ("taken", "offset", "expected", "doubt"),
    [
        ("2026:05:04 14:30:15", None, datetime(2026, 5, 4, 20, 30, 15, tzinfo=UTC), "no offset"),
        ("1980:01:01 00:00:00", "+00:00", datetime(2026, 5, 5, 9, 0, tzinfo=UTC), "1980-01-01"),
        ("2199:01:01 00:00:00", "+00:00", datetime(2026, 5, 5, 9, 0, tzinfo=UTC), "2199-01-01"),
        ("0000:00:00 00:00:00", None, datetime(2026, 5, 5, 9, 0, tzinfo=UTC), "no time"),
    ],
)
def test_a_clock_that_cannot_be_believed_is_said_to_be_so(
    site: Site, tmp_path: Path, taken: str, offset: str | None, expected: datetime, doubt: str
) -> None:
    files = files_in(
        tmp_path, {"a.jpg": jpeg(scene(), exif_data(taken=taken, offset=offset, place=PLACE))}
    )
    written = datetime(2026, 5, 5, 9, 0, tzinfo=UTC).timestamp()
    os.utime(files[0].path, (written, written))
    result = site.record.photos.intake.file_photos(site.job.id, files, PRESET).results[0]
    assert result.photo is not None
    assert result.photo.taken_at == expected
    assert [finding.flag for finding in result.findings] == [PhotoFlag.CLOCK]
    assert doubt in result.findings[0].text


def test_a_frame_of_the_camera_is_taken_now(site: Site) -> None:
    frame = CameraFrame(png(scene()))
    photo = site.record.photos.intake.file_photo(site.job.id, frame, PRESET)
    assert abs(photo.taken_at - site.clock.now()) < timedelta(seconds=10)
    assert photo.warnings == ()
    custody = site.store.find(CustodyEvent, site.job.id)
    assert [event.action for event in custody] == [CustodyAction.CAPTURED]


def test_a_cancelled_burst_keeps_what_was_filed_and_names_the_rest(
    site: Site, tmp_path: Path
) -> None:
    files = files_in(
        tmp_path, {f"{n}.jpg": jpeg(scene(n, 400, 300), exif_data()) for n in range(7)}
    )
    seen: list[PhotoResult] = []
    report = site.record.photos.intake.file_photos(
        site.job.id, files, PRESET, on_result=seen.append, cancelled=lambda: len(seen) == 2
    )
    assert (
        [result.name for result in report.results]
        == ["0.jpg", "1.jpg"]
        == [result.name for result in seen]
    )
    assert report.not_tried == ["2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg"]
    assert report.stopped == "It was cancelled."
    assert len(site.store.find(Photo, site.job.id)) == 2


def test_a_full_disk_ends_the_burst_in_words(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = files_in(
        tmp_path, {f"{n}.jpg": jpeg(scene(n, 400, 300), exif_data()) for n in range(4)}
    )
    put, calls = site.store.blobs.put, []

    def put_twice(content: bytes) -> tuple[str, int]:
        calls.append(len(content))
        if len(calls) > 2:
            raise StoreFull("The disk is full.")
        return put(content)

    monkeypatch.setattr(site.store.blobs, "put", put_twice)
    report = site.record.photos.intake.file_photos(site.job.id, files, PRESET)
    assert [result.outcome for result in report.results] == [
        PhotoOutcome.FILED,
        PhotoOutcome.REFUSED,
    ]
    assert report.stopped == report.results[1].text == "The disk is full."
    assert report.not_tried == ["2.jpg", "3.jpg"]


def test_a_preset_that_names_nothing_here_raises_before_anything_is_filed(
    site: Site, tmp_path: Path
) -> None:
    files = files_in(tmp_path, {"a.jpg": jpeg(scene(), exif_data())})
    nowhere = PhotoPreset(phase=PhotoPhase.BEFORE, point_id=site.room.id)
    with pytest.raises(NotFound):
        site.record.photos.intake.file_photos(site.job.id, files, nowhere)
    elsewhere = PhotoPreset(phase=PhotoPhase.BEFORE, room_id=site.point.id)
    with pytest.raises((InvalidInput, NotFound)):
        site.record.photos.intake.file_photos(site.job.id, files, elsewhere)
    assert site.store.find(Photo, site.job.id) == []


def test_a_session_that_does_not_fit_is_refused_with_both_numbers(tmp_path: Path) -> None:
    free_space.require_space(tmp_path, 10, 1000)
    assert free_space.photos_that_fit(tmp_path) > 0
    with pytest.raises(
        StoreFull, match=r"Taking in 200 photos needs \d+ MiB, 512 MiB must stay free"
    ):
        free_space.require_space(tmp_path, 200, free_bytes(tmp_path))
