"""The use cases of the page of photos."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.records import (
    Annotation,
    Document,
    EquipmentAsset,
    Job,
    MoisturePoint,
    Photo,
    PhotoFiling,
    Placement,
    Room,
    Shape,
)
from app.media.filed_photos import current_annotation, filed_photos
from app.media.free_space import photos_that_fit, require_space
from app.media.photo_burst import CameraFrame, PhotoFile, PhotoOutcome, PhotoPreset, PhotoResult
from app.media.photo_filing import KEEP, FilingChange
from app.media.photo_inspection import upright_jpeg
from app.media.voice_notes import voice_notes
from app.ports.position import Position
from app.services.edit_history import EditHistory, added
from app.services.edit_steps import EditKind, EditStep
from app.services.field_record import FieldRecord
from app.services.photo_views import (
    PhotoChange,
    PhotoFilingInput,
    PhotoGallery,
    PhotoImport,
    PhotoPlace,
    PhotoTaken,
    PhotoView,
    VoiceNote,
)
from app.services.record.edits import Change
from app.services.shown_files import ShownFiles
from app.storage.store import Store

SCREEN_PX: Final = 2048
"""Longest side of the copy that is shown of a whole photo."""


class PhotoServices(Protocol):
    """What the page of photos can ask for."""

    async def gallery(self, job_id: UUID) -> PhotoGallery:
        """The photos of the job, newest first, and what they can be filed under."""
        ...

    async def take(self, job_id: UUID, content: bytes, filing: PhotoFilingInput) -> PhotoTaken:
        """File what the camera just took; when this returns the photo is in the store."""
        ...

    def take_in(
        self, job_id: UUID, paths: Sequence[Path], filing: PhotoFilingInput
    ) -> AsyncIterator[PhotoImport]:
        """File many photos and tell of each; closing the iterator stops behind the photo in hand."""
        ...

    async def refile(self, job_id: UUID, photo_ids: Sequence[UUID], change: PhotoChange) -> None:
        """Change where photos are filed, all or none, as one step that can be undone."""
        ...

    async def pair(self, job_id: UUID, before_id: UUID, after_id: UUID) -> None:
        """Say that the second photo shows the spot of the first after the work."""
        ...

    async def take_back(self, job_id: UUID, photo_ids: Sequence[UUID], reason: str) -> None:
        """Take photos out of the job with the reason; their bytes and the record that they were there stay.

        ``InvalidInput`` without a reason, ``StillInUse`` while something else than their filing names one.
        """
        ...

    async def drawing(self, photo_id: UUID) -> tuple[Shape, ...]:
        """What is drawn on the photo now."""
        ...

    async def draw(self, job_id: UUID, photo_id: UUID, shapes: Sequence[Shape]) -> None:
        """Keep these shapes as what is drawn on the photo; the original stays as it is."""
        ...

    async def voice_notes(self, photo_id: UUID) -> tuple[VoiceNote, ...]:
        """What was said beside the photo, the oldest first."""
        ...

    async def keep_voice(self, photo_id: UUID, content: bytes, media_type: str) -> None:
        """Keep a recording beside the photo."""
        ...

    async def show_thumbnails(self, hashes: Sequence[str]) -> Mapping[str, str]:
        """Files with the clear thumbnails, by hash; what cannot be read is left out."""
        ...

    async def show_photo(self, photo_id: UUID) -> str:
        """A file with the photo upright, as large as a screen needs it."""
        ...


class PhotoDesk:
    """``PhotoServices`` on a store."""

    def __init__(
        self,
        store: Store,
        record: FieldRecord,
        history: EditHistory,
        shown: ShownFiles,
        position: Position,
    ) -> None:
        self._store = store
        self._position = position
        self._record = record
        self._history = history
        self._shown = shown

    async def gallery(self, job_id: UUID) -> PhotoGallery:
        """The photos of the job, newest first."""
        return await asyncio.to_thread(self._gallery, job_id)

    async def take(self, job_id: UUID, content: bytes, filing: PhotoFilingInput) -> PhotoTaken:
        """File what the camera just took."""

        def write() -> PhotoTaken:
            require_space(self._store.paths.folder, 1, len(content))
            visit = self._record.visits.current_visit(job_id)
            report = self._record.photos.intake.file_photos(
                job_id,
                [CameraFrame(content)],
                replace(_preset(filing), visit_id=visit.id, at=self._position.fix()),
            )
            taken = _taken(report.results[0])
            self._show_machines(job_id, filing.asset_id, [taken.photo_id])
            return taken

        return await asyncio.to_thread(write)

    async def take_in(
        self, job_id: UUID, paths: Sequence[Path], filing: PhotoFilingInput
    ) -> AsyncIterator[PhotoImport]:
        """File many photos and tell of each."""
        found = await asyncio.to_thread(_files_of, paths)
        loop, told = asyncio.get_running_loop(), asyncio.Queue[PhotoImport | None]()
        stop = threading.Event()
        counted = 0

        def tell(result: PhotoResult) -> None:
            nonlocal counted
            counted += 1
            step = PhotoImport(counted, len(found), _taken(result))
            loop.call_soon_threadsafe(told.put_nowait, step)

        def write() -> None:
            try:
                require_space(self._store.paths.folder, len(found), _bytes_of(found))
                report = self._record.photos.intake.file_photos(
                    job_id,
                    [PhotoFile(path) for path in found],
                    _preset(filing),
                    on_result=tell,
                    cancelled=stop.is_set,
                )
                filed = [one.photo.id for one in report.results if one.photo is not None]
                self._show_machines(job_id, filing.asset_id, filed)
                if report.stopped:
                    end = PhotoImport(
                        counted, len(found), None, report.stopped, tuple(report.not_tried)
                    )
                    loop.call_soon_threadsafe(told.put_nowait, end)
            finally:
                loop.call_soon_threadsafe(told.put_nowait, None)

        yield PhotoImport(0, len(found))
        writing = asyncio.create_task(asyncio.to_thread(write))
        try:
            while (step := await told.get()) is not None:
                yield step
            await writing
        finally:
            stop.set()
            if not writing.done():  # the photo in hand is filed to its end
                await asyncio.shield(writing)

    async def refile(self, job_id: UUID, photo_ids: Sequence[UUID], change: PhotoChange) -> None:
        """Change where photos are filed, as one step."""
        meant = _filing_change(change)

        def write() -> None:
            before = self._filings(job_id)
            filings = self._record.photos.filer.refile(photo_ids, meant)
            self._note(job_id, EditKind.PHOTOS_FILED, str(len(photo_ids)), before, filings)
            self._show_machines(job_id, change.asset_id, photo_ids)

        await asyncio.to_thread(write)

    async def pair(self, job_id: UUID, before_id: UUID, after_id: UUID) -> None:
        """Say that the second photo shows the spot of the first after the work."""

        def write() -> None:
            before = self._filings(job_id)
            filing = self._record.photos.filer.pair(before_id, after_id)
            self._note(job_id, EditKind.PHOTOS_PAIRED, "", before, [filing])

        await asyncio.to_thread(write)

    async def take_back(self, job_id: UUID, photo_ids: Sequence[UUID], reason: str) -> None:
        """Take photos out of the job with the reason."""
        if not reason.strip():
            raise InvalidInput(
                "reason", "taking photos back needs one", "why they do not belong here"
            )

        def write() -> None:
            chosen = [self._store.get(Photo, photo_id) for photo_id in photo_ids]
            if any(photo.job_id != job_id for photo in chosen):
                raise InvalidInput("photos", "one belongs to another job", "photos of this job")
            self._record.photos.take_back(chosen, reason.strip())

        await asyncio.to_thread(write)

    async def drawing(self, photo_id: UUID) -> tuple[Shape, ...]:
        """What is drawn on the photo now."""

        def read() -> tuple[Shape, ...]:
            photo = self._store.get(Photo, photo_id)
            drawn = self._store.find(Annotation, photo.job_id)
            latest = current_annotation(one for one in drawn if one.photo_id == photo_id)
            return latest.shapes if latest is not None else ()

        return await asyncio.to_thread(read)

    async def draw(self, job_id: UUID, photo_id: UUID, shapes: Sequence[Shape]) -> None:
        """Keep these shapes as what is drawn on the photo."""

        def write() -> None:
            made = self._record.photos.annotator.annotate(photo_id, shapes)
            self._history.note(job_id, EditStep(EditKind.PHOTO_DRAWN_ON, "", added(made)))

        await asyncio.to_thread(write)

    async def voice_notes(self, photo_id: UUID) -> tuple[VoiceNote, ...]:
        """What was said beside the photo, the oldest first."""

        def read() -> tuple[VoiceNote, ...]:
            photo = self._store.get(Photo, photo_id)
            found = voice_notes(self._store.find(Document, photo.job_id), photo)
            return tuple(VoiceNote(d.id, d.built_by, d.built_at, d.size_bytes) for d in found)

        return await asyncio.to_thread(read)

    async def keep_voice(self, photo_id: UUID, content: bytes, media_type: str) -> None:
        """Keep a recording beside the photo."""
        await asyncio.to_thread(self._record.photos.keep_voice_note, photo_id, content, media_type)

    async def show_thumbnails(self, hashes: Sequence[str]) -> Mapping[str, str]:
        """Files with the clear thumbnails, by hash."""

        def write() -> dict[str, str]:
            here = [sha256 for sha256 in hashes if self._store.blobs.has(sha256)]
            return {sha256: str(self._shown.show(sha256, ".jpg")) for sha256 in here}

        return await asyncio.to_thread(write)

    async def show_photo(self, photo_id: UUID) -> str:
        """A file with the photo upright, as large as a screen needs it."""

        def write() -> str:
            photo = self._store.get(Photo, photo_id)

            def make() -> bytes:
                return upright_jpeg(self._store.blobs.read(photo.sha256), SCREEN_PX)

            return str(self._shown.show_made(f"{photo.sha256}-{SCREEN_PX}.jpg", make))

        return await asyncio.to_thread(write)

    def _show_machines(
        self, job_id: UUID, asset_id: UUID | None, photo_ids: Sequence[UUID | None]
    ) -> None:
        """Name the photos of a machine where it stands now."""
        if asset_id is None:
            return
        for placement in self._store.find(Placement, job_id):
            new = [i for i in photo_ids if i is not None and i not in placement.photo_ids]
            if placement.asset_id == asset_id and placement.removed_at is None and new:
                shown = (*placement.photo_ids, *new)
                self._record.edit(Placement, placement.id, photo_ids=shown)

    def _gallery(self, job_id: UUID) -> PhotoGallery:
        store = self._store
        job = store.get(Job, job_id)
        filed = filed_photos(
            [
                *store.find(Photo, job_id),
                *store.find(PhotoFiling, job_id),
                *store.find(Annotation, job_id),
            ]
        )
        rooms = sorted(store.find(Room, job_id), key=lambda room: room.name.casefold())
        points = sorted(store.find(MoisturePoint, job_id), key=lambda point: point.label)
        machines = sorted(store.find(EquipmentAsset, job_id), key=lambda asset: asset.tag)
        photos = tuple(
            PhotoView(
                photo_id=one.photo.id,
                phase=one.filing.phase,
                caption=one.filing.caption,
                room_id=one.filing.room_id,
                point_id=one.filing.point_id,
                asset_id=one.filing.asset_id,
                taken_at=one.photo.taken_at,
                taken_by=one.photo.taken_by,
                name=one.photo.original_name,
                warnings=one.photo.warnings,
                redacted=one.filing.redacted,
                before_id=one.filing.before_photo_id,
                shapes=len(one.annotation.shapes) if one.annotation else 0,
                thumbnail=one.photo.thumbnail_sha256,
                width_px=one.photo.width_px,
                height_px=one.photo.height_px,
                here=store.blobs.has(one.photo.sha256),
            )
            for one in reversed(filed)
        )
        return PhotoGallery(
            photos=photos,
            rooms=tuple(PhotoPlace(room.id, room.name) for room in rooms),
            points=tuple(PhotoPlace(point.id, point.label, point.room_id) for point in points),
            machines=tuple(PhotoPlace(asset.id, asset.tag) for asset in machines),
            time_zone=job.time_zone,
            photos_that_fit=photos_that_fit(store.paths.folder),
            edits=self._history.state(job_id),
        )

    def _filings(self, job_id: UUID) -> dict[UUID, PhotoFiling]:
        return {filing.id: filing for filing in self._store.find(PhotoFiling, job_id)}

    def _note(
        self,
        job_id: UUID,
        kind: EditKind,
        name: str,
        before: Mapping[UUID, PhotoFiling],
        filings: Sequence[PhotoFiling],
    ) -> None:
        now = self._filings(job_id)
        made = tuple(
            Change(before.get(filing.id), filing)
            for filing in filings
            if filing.id in now and before.get(filing.id) != filing
        )
        if made:
            self._history.note(job_id, EditStep(kind, name, made))


def _preset(filing: PhotoFilingInput) -> PhotoPreset:
    return PhotoPreset(
        phase=filing.phase,
        caption=filing.caption,
        room_id=filing.room_id,
        point_id=filing.point_id,
        asset_id=filing.asset_id,
    )


def _taken(result: PhotoResult) -> PhotoTaken:
    return PhotoTaken(
        name=result.name,
        photo_id=result.photo.id if result.photo is not None else None,
        is_new=result.outcome is PhotoOutcome.FILED,
        text=result.text,
        flags=tuple(finding.flag.value for finding in result.findings),
    )


def _filing_change(change: PhotoChange) -> FilingChange:
    if change.nowhere:
        places = FilingChange(room_id=None, point_id=None, asset_id=None)
    else:
        places = FilingChange(
            room_id=change.room_id or KEEP,
            point_id=change.point_id or KEEP,
            asset_id=change.asset_id or KEEP,
        )
    return replace(
        places,
        phase=change.phase or KEEP,
        caption=KEEP if change.caption is None else change.caption.strip(),
        redacted=KEEP if change.redacted is None else change.redacted,
    )


def _files_of(paths: Sequence[Path]) -> list[Path]:
    """The files themselves, and those directly inside folders, without hidden ones."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.iterdir()) if path.is_dir() else [path]
        found += [file for file in inside if not file.name.startswith(".") and not file.is_dir()]
    if not found:
        raise InvalidInput("files", "there is no photo in what was chosen", "one photo or more")
    return found


def _bytes_of(paths: Sequence[Path]) -> int:
    return sum(path.stat().st_size for path in paths if path.is_file())
