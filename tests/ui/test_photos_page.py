"""The page of photos by touch, on a real store; only the camera is made by the test."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, QUrl

from app.domain.records import Annotation, Document, Photo, PhotoFiling, PhotoPhase, ShapeKind
from tests.ui.live_site import LiveDriver
from ui.viewmodels.camera import CameraState, Encode


def jpeg(seed: int, size: tuple[int, int] = (320, 240), level: int = 0) -> bytes:
    """A sharp picture that looks like no other; ``level`` 0 keeps its contrast, else it is that flat grey."""
    noise = np.random.default_rng(seed).integers(0, 255, (*size[::-1], 3), dtype=np.uint8)
    pixels = np.full_like(noise, level) if level else noise
    buffer = io.BytesIO()
    Image.fromarray(pixels).resize((size[0] * 2, size[1] * 2), Image.Resampling.NEAREST).save(
        buffer, "JPEG", quality=90
    )
    return buffer.getvalue()


class HandCamera:
    """A camera that gives the pictures of the test, one after the other."""

    viewfinder = ""

    def __init__(self, *pictures: bytes, state: CameraState = CameraState.READY) -> None:
        self.pictures = list(pictures)
        self.state = state
        self.on = False

    def start(self, tell: Callable[[CameraState, str], None]) -> None:
        self.on = self.state is CameraState.READY
        tell(self.state, "the plug is loose" if self.state is CameraState.FAILED else "")

    def stop(self) -> None:
        self.on = False

    def attach(self, sink: QObject) -> None:
        raise AssertionError("there is no viewfinder to attach")

    def capture(self, done: Callable[[Encode], None], failed: Callable[[str], None]) -> None:
        if not self.pictures:
            failed("The camera is still busy with the last picture.")
            return
        picture = self.pictures.pop(0)
        done(lambda: picture)


def with_camera(live: LiveDriver, camera: HandCamera) -> HandCamera:
    live.open_page("photos")
    live.model.photos.shooting.camera.use(camera)
    return camera


def photos_of(live: LiveDriver) -> list[Photo]:
    return live.site.store.find(Photo, live.site.job.id)


def written(folder: Path, *contents: bytes) -> list[QUrl]:
    paths = [folder / f"photo-{number}.jpg" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return [QUrl.fromLocalFile(str(path)) for path in paths]


def take_in(live: LiveDriver, urls: list[QUrl]) -> None:
    live.model.photos.shooting.importFiles(urls)
    live.until(lambda: not live.model.photos.shooting.importing["running"], "the import")
    live.settle()


def test_presets_are_chosen_once_and_each_photo_is_in_the_store_when_it_is_shown(
    live: LiveDriver,
) -> None:
    camera = with_camera(live, HandCamera(jpeg(1), jpeg(2), jpeg(3)))
    live.taps = 0
    live.tap("openCamera")
    live.tap("shootPhase_moisture")
    live.tap(f"shootPoint_{live.site.point.id}")
    for _ in range(3):
        live.tap("shutter")
    assert live.taps == 6
    taken = photos_of(live)
    assert {(p.phase, p.room_id, p.point_id) for p in taken} == {
        (PhotoPhase.MOISTURE, live.site.room.id, live.site.point.id)
    }
    assert all(photo.visit_id is not None for photo in taken)
    assert live.text("shot_0") == "Saved"
    live.tap("cameraClose")
    assert not camera.on
    live.until(lambda: live.model.photos.rows.count == 3, "the gallery")


def test_a_bad_picture_is_told_at_once_and_kept(live: LiveDriver) -> None:
    with_camera(live, HandCamera(jpeg(1, level=1)))
    live.tap("openCamera")
    live.tap("shutter")
    assert "Blurred" in live.text("shot_0")
    assert "blurred" in photos_of(live)[0].warnings
    assert "take it again" in live.text("toastText")


def test_where_photos_go_is_remembered_for_the_job(live: LiveDriver) -> None:
    with_camera(live, HandCamera(jpeg(1)))
    live.tap("openCamera")
    live.tap("shootPhase_source")
    live.tap(f"shootRoom_{live.site.room.id}")
    live.tap("cameraClose")
    live.model.openJob(str(live.site.job.id))
    live.model.go("photos")
    live.settle()
    assert live.model.photos.shooting.filing["phase"] == "source"
    assert live.model.photos.shooting.filing["room"] == str(live.site.room.id)


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CameraState.NO_CAMERA, "No camera was found"),
        (CameraState.NOT_ALLOWED, "The camera may not be used"),
        (CameraState.FAILED, "The camera cannot be used"),
    ],
)
def test_without_a_camera_it_says_why_and_offers_a_way_on(
    live: LiveDriver, state: CameraState, words: str
) -> None:
    with_camera(live, HandCamera(state=state))
    live.tap("openCamera")
    assert live.text("cameraTitle") == words
    assert not live.find("shutter").isEnabled()
    live.tap("cameraImport")
    assert not live.has("cameraPanel")


def test_a_shot_that_fails_is_told_and_the_next_one_works(live: LiveDriver) -> None:
    camera = with_camera(live, HandCamera())
    live.tap("openCamera")
    live.tap("shutter")
    assert "busy" in live.text("problemWords")
    camera.pictures.append(jpeg(5))
    live.tap("shutter")
    assert len(photos_of(live)) == 1


def test_files_are_taken_in_and_the_refused_ones_are_named(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    urls = written(tmp_path, jpeg(1), jpeg(2), jpeg(1), b"%PDF-1.7 no photo")
    take_in(live, urls)
    assert len(photos_of(live)) == 2
    assert live.model.photos.shooting.importing["thereAlready"] == 1
    assert live.text("refusedTitle") == "1 file was not taken in"
    assert any("a PDF, which cannot be opened here" in words for words in live.texts())
    live.tap("dismissRefused")
    assert not live.has("refusedTitle")


def test_an_import_can_be_stopped_and_keeps_what_is_in(live: LiveDriver, tmp_path: Path) -> None:
    live.open_page("photos")
    shooting = live.model.photos.shooting
    shooting.importFiles(written(tmp_path, *(jpeg(n) for n in range(24))))
    live.until(lambda: shooting.importing["done"] >= 1, "the first photo")
    shooting.cancelImport()
    assert not shooting.importing["running"]
    live.settle()
    assert 1 <= len(photos_of(live)) < 24
    assert live.model.photos.rows.count >= 1


def test_thumbnails_come_into_sight_from_clear_copies_that_go_with_the_application(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1), jpeg(2)))
    live.until(lambda: all(row["thumbnail"] for row in live.model.photos.rows.rows), "thumbnails")
    copies = [Path(QUrl(row["thumbnail"]).toLocalFile()) for row in live.model.photos.rows.rows]
    assert all(copy.read_bytes().startswith(b"\xff\xd8") for copy in copies)
    assert copies[0].parent.stat().st_mode & 0o077 == 0
    live.application.close()
    assert not copies[0].parent.exists()


def test_a_thumbnail_whose_copy_is_gone_is_made_again(live: LiveDriver, tmp_path: Path) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1)))
    rows = live.model.photos.rows
    live.until(lambda: bool(rows.rows[0]["thumbnail"]), "the thumbnail")
    copy = Path(QUrl(rows.rows[0]["thumbnail"]).toLocalFile())
    copy.unlink()
    rows.lost(rows.rows[0]["hash"])
    live.until(lambda: copy.exists() and copy.read_bytes() != b"", "the thumbnail again")
    assert copy.read_bytes().startswith(b"\xff\xd8")


def test_many_photos_are_filed_at_once_and_it_is_undone(live: LiveDriver, tmp_path: Path) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1), jpeg(2), jpeg(3)))
    live.tap("selectPhotos")
    live.tap("selectShown")
    assert live.text("chosenCount") == "3 selected"
    live.tap("fileSelected")
    live.tap("filingPhase_equipment")
    live.tap(f"filingRoom_{live.site.room.id}")
    live.tap("filingSave")
    filings = live.site.store.find(PhotoFiling, live.site.job.id)
    assert {(f.phase, f.room_id) for f in filings} == {(PhotoPhase.EQUIPMENT, live.site.room.id)}
    assert live.text("toastText") == "3 photos filed"
    live.tap("undo")
    assert live.site.store.find(PhotoFiling, live.site.job.id) == []


def test_before_and_after_are_paired_and_found_from_each_other(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1), jpeg(2)))
    live.tap("selectPhotos")
    live.tap("selectShown")
    live.tap("pairSelected")
    filing = live.site.store.find(PhotoFiling, live.site.job.id)[0]
    older = min(photos_of(live), key=lambda p: (p.taken_at, p.id.hex))
    assert filing.before_photo_id == older.id
    live.model.photos.look(str(older.id))
    live.settle()
    live.tap("seeAfter")
    assert live.model.photos.viewer.photoId == str(filing.photo_id)


def test_an_arrow_is_drawn_beside_the_photo_and_the_original_stays(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    original = jpeg(1)
    take_in(live, written(tmp_path, original))
    live.tap("photo_0")
    live.until(lambda: live.find("fullPhoto").property("paintedWidth") > 0, "the photo")
    live.settle()
    live.tap("startDrawing")
    area = live.find("drawArea")
    live.stroke(area, [(40, 40), (80, 60), (area.width() - 20, area.height() - 20)])
    live.tap("shape_stroke")
    live.stroke(area, [(10, 10), (30, 50), (60, 20), (90, 70)])
    live.tap("saveDrawing")
    drawn = live.site.store.find(Annotation, live.site.job.id)[0]
    assert [shape.kind for shape in drawn.shapes] == [ShapeKind.ARROW, ShapeKind.STROKE]
    assert all(0 <= n <= 10_000 for shape in drawn.shapes for n in shape.points)
    assert live.site.store.blobs.read(photos_of(live)[0].sha256) == original
    live.tap("viewerClose")
    live.tap("undo")
    assert live.site.store.find(Annotation, live.site.job.id) == []


def test_a_photo_is_kept_inside_the_company_and_let_out_again(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1)))
    live.tap("photo_0")
    live.tap("redactThis")
    assert live.site.store.find(PhotoFiling, live.site.job.id)[0].redacted
    assert live.text("redactThis") == "Allow it outside"


def test_the_gallery_shows_what_is_asked_for(live: LiveDriver, tmp_path: Path) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1), jpeg(2, level=128)))
    live.tap_in("photoFilter", "segment_to_check")
    assert live.model.photos.rows.count == 1
    live.tap_in("photoFilter", "segment_all")
    assert live.model.photos.rows.count == 2


class HandMicrophone:
    """A microphone that hears what the test gives it."""

    def __init__(self, heard: bytes, why_not: str = "") -> None:
        self.heard = heard
        self.why_not = why_not
        self.played: list[str] = []

    def record(self, failed: Callable[[str], None]) -> bool:
        if self.why_not:
            failed(self.why_not)
        return not self.why_not

    def finish(self, done: Callable[[Callable[[], tuple[bytes, str]]], None]) -> None:
        done(lambda: (self.heard, "audio/mp4"))

    def drop(self) -> None:
        self.heard = b""

    def play(self, path: str, ended: Callable[[], None], failed: Callable[[str], None]) -> None:
        del failed
        self.played.append(path)
        assert Path(path).read_bytes() == self.heard
        ended()


def test_what_is_said_beside_a_photo_is_kept_and_heard_again(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1)))
    microphone = HandMicrophone(b"\0\0\0\x18ftypM4A spoken")
    live.model.photos.voice.use(microphone)
    live.tap("photo_0")
    live.tap("recordVoice")
    assert live.has("dropVoice")
    live.tap("recordVoice")
    kept = live.site.store.find(Document, live.site.job.id)[0]
    assert (kept.media_type, kept.built_by) == ("audio/mp4", "Tess")
    assert photos_of(live)[0].sha256[:12] in kept.title
    live.tap("voice_0")
    assert len(microphone.played) == 1


def test_a_recording_that_is_none_and_a_missing_microphone_are_told(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1)))
    live.model.photos.voice.use(HandMicrophone(b"", why_not="No microphone was found."))
    live.tap("photo_0")
    live.tap("recordVoice")
    assert live.text("problemWords") == "No microphone was found."
    live.model.photos.voice.use(HandMicrophone(b"silence"))
    live.tap("recordVoice")
    live.tap("recordVoice")
    assert "nothing was recorded" in live.text("problemWords")
    assert live.site.store.find(Document, live.site.job.id) == []


def test_what_is_taken_back_from_a_drawing_can_be_brought_back(
    live: LiveDriver, tmp_path: Path
) -> None:
    live.open_page("photos")
    take_in(live, written(tmp_path, jpeg(1)))
    viewer = live.model.photos.viewer
    live.model.photos.look(str(photos_of(live)[0].id))
    live.settle()
    live.tap("startDrawing")
    viewer.add([0.1, 0.1, 0.5, 0.5], "")
    viewer.add([0.2, 0.1, 0.5, 0.9], "")
    live.settle()
    live.tap("drawClear")
    assert viewer.shapes == []
    live.tap("drawAgain")
    assert len(viewer.shapes) == 2
    live.tap("viewerClose")
    assert not live.has("saveDrawing")
    live.tap("toastUndo")
    live.tap("saveDrawing")
    shapes = live.site.store.find(Annotation, live.site.job.id)
    assert len(shapes[0].shapes) == 2
