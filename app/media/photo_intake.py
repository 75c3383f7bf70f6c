"""Taking photos in: each original's bytes are kept as they are, checked, and filed with a thumbnail at once."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import PurePath
from typing import Final
from uuid import UUID

from app.domain.errors import InvalidInput, StoreError
from app.domain.phrases import capital, phrase
from app.domain.records import CustodyAction, CustodyEvent, Job, MoisturePoint, Photo
from app.domain.site_zone import zone_named
from app.media.photo_burst import (
    BurstReport,
    CameraFrame,
    PhotoFinding,
    PhotoOutcome,
    PhotoPreset,
    PhotoResult,
    PhotoSource,
)
from app.media.photo_format import PhotoLimits
from app.media.photo_inspection import (
    PhotoFlag,
    PhotoInspection,
    QualityThresholds,
    hash_distance,
    inspect_photo,
)
from app.media.photo_time import TakenAt, taken_at
from app.ports.position import Fix
from app.ports.sync_store import BlobPurpose
from app.storage.checked_writing import CheckedWriting, RecordWriter

_IN_HAND: Final = 3
_THUMBNAIL_TYPE = "image/jpeg"
_SUFFIXES = {"image/jpeg": {".jpg", ".jpeg", ".jpe", ".mpo"}, "image/png": {".png"}}
_NAME_CHARS = 200


@dataclass(frozen=True, slots=True)
class _Inspected:
    content: bytes
    file_at: datetime | None
    found: PhotoInspection


@dataclass(frozen=True, slots=True)
class _Filed:
    """The photo that a file is now, and whether it was not there before."""

    photo: Photo
    is_new: bool
    findings: tuple[PhotoFinding, ...] = ()

    def result(self, name: str) -> PhotoResult:
        """The same for the person who gave the file."""
        if self.is_new:
            return PhotoResult(name, PhotoOutcome.FILED, self.photo, "", self.findings)
        text = f"It is there already, filed as {self.photo.phase.value}."
        return PhotoResult(name, PhotoOutcome.ALREADY_THERE, self.photo, text)


@dataclass(frozen=True, slots=True)
class _Known:
    """The photos that are on the job, by content and by looks; grows with a burst."""

    sha256: set[str]
    looks: dict[UUID, str]


Waiting = deque[tuple[PhotoSource, Future[_Inspected]]]


class PhotoIntake:
    """Files photos on a job."""

    def __init__(
        self,
        writer: RecordWriter,
        thresholds: QualityThresholds | None = None,
        limits: PhotoLimits | None = None,
    ) -> None:
        self._writer = writer
        self._thresholds = thresholds or QualityThresholds()
        self._limits = limits or PhotoLimits()

    def file_photo(self, job_id: UUID, source: PhotoSource, preset: PhotoPreset) -> Photo:
        """File one photo; the same bytes on the same job are filed once.

        Raises ``InvalidInput`` for what is no photo. Its ``warnings`` name what a person should look at.
        """
        self._check_preset(job_id, preset)
        known = self._known(job_id)
        return self._file(job_id, source, self._inspect(source), preset, known).photo

    def file_photos(
        self,
        job_id: UUID,
        sources: Iterable[PhotoSource],
        preset: PhotoPreset,
        *,
        on_result: Callable[[PhotoResult], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BurstReport:
        """File many photos; one bad file never stops the others, few originals are in memory at a time.

        A preset that names a record which is not there raises before anything is filed. A full disk
        and a cancelled burst end it: what was filed stays, the rest is named in ``not_tried``.
        """
        started, report = time.monotonic(), BurstReport()
        self._check_preset(job_id, preset)
        known, behind = self._known(job_id), iter(sources)
        ahead: Waiting = deque()
        with ThreadPoolExecutor(2, thread_name_prefix="photos") as pool:
            self._look_ahead(pool, ahead, behind)
            while ahead and not report.stopped:
                if cancelled():
                    report.stopped = phrase("It was cancelled.")
                    break
                source, inspecting = ahead.popleft()
                try:
                    filed = self._file(job_id, source, inspecting.result(), preset, known)
                    result = filed.result(source.name)
                except InvalidInput as error:
                    result = PhotoResult(
                        source.name, PhotoOutcome.REFUSED, None, refusal_words(error)
                    )
                except StoreError as error:
                    report.stopped = error.words
                    result = PhotoResult(source.name, PhotoOutcome.REFUSED, None, error.words)
                report.results.append(result)
                on_result(result)
                self._look_ahead(pool, ahead, behind)
            for _, inspecting in ahead:
                inspecting.cancel()
        if report.stopped:
            report.not_tried += [source.name for source, _ in ahead]
            report.not_tried += [source.name for source in behind]
        report.elapsed_s = time.monotonic() - started
        return report

    def _look_ahead(
        self, pool: ThreadPoolExecutor, ahead: Waiting, behind: Iterator[PhotoSource]
    ) -> None:
        for source in islice(behind, _IN_HAND - len(ahead)):
            ahead.append((source, pool.submit(self._inspect, source)))

    def _inspect(self, source: PhotoSource) -> _Inspected:
        content, file_at = source.load(self._limits)
        return _Inspected(content, file_at, inspect_photo(content, self._limits))

    def _file(
        self,
        job_id: UUID,
        source: PhotoSource,
        inspected: _Inspected,
        preset: PhotoPreset,
        known: _Known,
    ) -> _Filed:
        blobs, found = self._writer.store.blobs, inspected.found
        if found.sha256 not in known.sha256 or not blobs.has(found.sha256):
            blobs.put(inspected.content)
        thumbnail_sha256, thumbnail_bytes = blobs.put(found.thumbnail)
        with self._writer.write() as w:
            job = w.records.get(Job, job_id)
            for same in w.records.find(Photo, job_id, sha256=found.sha256):
                return _Filed(same, is_new=False)
            is_frame = isinstance(source, CameraFrame)
            when = taken_at(
                found.exif,
                zone_named(job.time_zone),
                w.now,
                file_at=inspected.file_at,
                is_frame=is_frame,
            )
            findings = (
                *self._findings(source.name, found, when),
                *self._alike(w, found, known.looks),
            )
            where = _where(found, preset)
            photo = w.add(
                Photo(
                    id=w.new_id(),
                    job_id=job_id,
                    visit_id=preset.visit_id,
                    room_id=preset.room_id,
                    point_id=preset.point_id,
                    phase=preset.phase,
                    caption=preset.caption.strip(),
                    sha256=found.sha256,
                    size_bytes=len(inspected.content),
                    media_type=found.format.media_type,
                    width_px=found.width_px,
                    height_px=found.height_px,
                    taken_at=when.at,
                    taken_by=w.person,
                    asset_id=preset.asset_id,
                    original_name=_safe_name(source.name),
                    exif_taken_at=when.camera_at,
                    time_zone=f"UTC{found.exif.offset}" if found.exif.offset else "",
                    latitude=where.latitude if where else None,
                    longitude=where.longitude if where else None,
                    orientation=found.exif.orientation,
                    thumbnail_sha256=thumbnail_sha256,
                    sharpness=found.quality.sharpness,
                    warnings=tuple(finding.flag.value for finding in findings),
                    exif=found.exif.facts,
                    perceptual_hash=found.perceptual_hash,
                    infrared_pair_id=preset.infrared_pair_id,
                )
            )
            action = CustodyAction.CAPTURED if is_frame else CustodyAction.IMPORTED
            add_custody(w, photo, action, self._writer.store.device_id, photo.original_name)
            w.unit.queue_blob(photo.sha256, job_id, photo.size_bytes, photo.media_type)
            w.unit.queue_blob(
                thumbnail_sha256, job_id, thumbnail_bytes, _THUMBNAIL_TYPE, BlobPurpose.THUMBNAIL
            )
        known.sha256.add(photo.sha256)
        known.looks[photo.id] = photo.perceptual_hash
        return _Filed(photo, is_new=True, findings=findings)

    def _findings(self, name: str, found: PhotoInspection, when: TakenAt) -> Iterator[PhotoFinding]:
        for flag in found.quality.flags(self._thresholds):
            yield PhotoFinding(flag, _QUALITY_WORDS[flag])
        if when.doubt:
            yield PhotoFinding(PhotoFlag.CLOCK, when.doubt)
        if found.format.extra_bytes:
            text = f"{found.format.extra_bytes} bytes follow the picture: a video, or edits of the phone."
            yield PhotoFinding(PhotoFlag.EXTRA_DATA, text)
        suffix = PurePath(name).suffix.lower()
        usual = _SUFFIXES.get(found.format.media_type, {f".{found.format.name.lower()}"})
        if suffix and suffix not in usual:
            text = f"The name ends in {suffix}, the file is a {found.format.name}."
            yield PhotoFinding(PhotoFlag.WRONG_NAME, text)

    def _alike(
        self, w: CheckedWriting, found: PhotoInspection, looks: dict[UUID, str]
    ) -> Iterator[PhotoFinding]:
        near = [
            photo_id
            for photo_id, look in looks.items()
            if hash_distance(look, found.perceptual_hash) <= self._thresholds.duplicate_bits
        ]
        if near:
            other = w.records.get(Photo, near[-1])
            called = other.original_name or other.caption or f"{other.sha256[:12]}"
            yield PhotoFinding(PhotoFlag.DUPLICATE, f"It looks like {called}.")

    def _known(self, job_id: UUID) -> _Known:
        photos = self._writer.store.find(Photo, job_id)
        looks = {photo.id: photo.perceptual_hash for photo in photos}
        return _Known({photo.sha256 for photo in photos}, looks)

    def _check_preset(self, job_id: UUID, preset: PhotoPreset) -> None:
        store = self._writer.store
        store.get(Job, job_id)
        if preset.point_id is not None:
            point = store.get(MoisturePoint, preset.point_id)
            if preset.room_id not in (None, point.room_id):
                raise InvalidInput(
                    "room_id",
                    phrase("{label} is in another room", label=point.label),
                    "its own room",
                )


_QUALITY_WORDS = {
    PhotoFlag.BLURRED: "It looks blurred; take it again while you are there.",
    PhotoFlag.DARK: "Much of it is black; use a light.",
    PhotoFlag.BURNT: "Much of it is white; turn away from the light.",
}


def add_custody(
    w: CheckedWriting, photo: Photo, action: CustodyAction, device_id: str, note: str = ""
) -> CustodyEvent:
    """Write what happened to a photo in the transaction in which it happens."""
    return w.add(
        CustodyEvent(
            id=w.new_id(),
            job_id=photo.job_id,
            photo_id=photo.id,
            action=action,
            sha256=photo.sha256,
            by=w.person,
            at=w.now,
            device_id=device_id,
            note=note,
        )
    )


_WRONG = phrase("{problem}.")
_WRONG_WITH_NEED = phrase("{problem}. Needed: {allowed}.")


def refusal_words(error: InvalidInput) -> str:
    """What is wrong with a file, as a sentence; an error that is about something else is raised again."""
    if error.field != "photo":
        raise error
    pattern = _WRONG_WITH_NEED if error.allowed else _WRONG
    return phrase(pattern, problem=capital(error.problem), allowed=phrase(error.allowed))


def _where(found: PhotoInspection, preset: PhotoPreset) -> Fix | None:
    exif = found.exif
    if exif.latitude is not None and exif.longitude is not None:
        return Fix(exif.latitude, exif.longitude)
    return preset.at


def _safe_name(name: str) -> str:
    """The file's name without anything that is no character of a name."""
    return "".join(char for char in PurePath(name).name if char.isprintable())[:_NAME_CHARS]
