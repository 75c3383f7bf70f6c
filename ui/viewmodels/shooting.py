"""Taking photos: where they are filed is chosen once, then every picture goes into the store as it is taken."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from app.domain.records import PhotoPhase
from app.services.app_services import AppServices
from app.services.photo_views import PhotoFilingInput, PhotoImport, PhotoPlace, PhotoTaken
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.camera import CameraModel, Encode
from ui.viewmodels.page import words_for
from ui.viewmodels.qml import loose_signal, qml_property, qml_type
from ui.viewmodels.qt_camera import QtCamera
from ui.viewmodels.translated import translated

MOST_IN_HAND = 4
"""Pictures that are not in the store yet; a burst waits for them."""
KEPT_RESULTS = 12


def draft_key(job_id: UUID) -> str:
    """The draft that keeps where the next photos of a job are filed."""
    return f"photo-filing/{job_id}"


@qml_type("owned by PhotosModel")
class ShootingModel(QObject):
    """Camera, filing of the next photos, and import. ``filed`` is emitted when photos came into the store."""

    changed = Signal()
    importChanged = Signal()
    filed = Signal()
    shot = loose_signal(str, "QStringList")
    importEnded = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.bridge = bridge
        self.camera = CameraModel(QtCamera, self)
        self.job_id: UUID | None = None
        self._filing = PhotoFilingInput(PhotoPhase.ARRIVAL)
        self._in_hand = 0
        self._taken: list[PhotoTaken] = []
        self._problem = ""
        self._import: Call | None = None
        self._step = PhotoImport(0, 0)
        self._refused: list[PhotoTaken] = []
        self._there_already = 0
        self._points: tuple[PhotoPlace, ...] = ()
        self._shown_points: set[UUID] = set()
        self._in_turn = False

    def open(self, job_id: UUID) -> None:
        """Take photos of this job from now on, filed as they were last time."""
        self.camera.stop()
        self.cancelImport()
        self.job_id = job_id
        self._taken = []
        self._filing = PhotoFilingInput(PhotoPhase.ARRIVAL)
        self._points, self._shown_points, self._in_turn = (), set(), False
        self.changed.emit()

        def show(draft: Any) -> None:
            if draft is not None and self.job_id == job_id:
                self._filing = _filing_of(draft.content)
                self.changed.emit()

        self.bridge.call(self.services.drafts.load(draft_key(job_id)), show, self._fail)

    @Slot(str)
    def choosePhase(self, phase: str) -> None:
        """What the next photos show."""
        self._file(phase=PhotoPhase(phase))

    @Slot(str)
    def chooseRoom(self, room_id: str) -> None:
        """The room of the next photos; a point of another room goes with it."""
        self._file(room_id=_uuid(room_id), point_id=None)

    @Slot(str, str)
    def choosePoint(self, point_id: str, room_id: str) -> None:
        """The point of the next photos, with its room."""
        self._file(point_id=_uuid(point_id), room_id=_uuid(room_id) or self._filing.room_id)

    @Slot(str)
    def chooseMachine(self, asset_id: str) -> None:
        """The machine that the next photos show."""
        self._file(asset_id=_uuid(asset_id))

    def know_points(self, points: Sequence[PhotoPlace], shown: Iterable[UUID]) -> None:
        """Which points there are, and which of them a photo shows."""
        self._points = tuple(points)
        self._shown_points |= set(shown)
        self.changed.emit()

    @Slot(bool)
    def setInTurn(self, in_turn: bool) -> None:
        """Whether each photo leads to the next point that none shows yet."""
        self._in_turn = in_turn and bool(self._without_photo())
        if self._in_turn:
            self.choosePhase(PhotoPhase.MOISTURE.value)
            self._go_to(self._without_photo()[0])
        self.changed.emit()

    @Slot(str)
    def setCaption(self, caption: str) -> None:
        """The caption of the next photos."""
        self._file(caption=caption)

    @Slot()
    def openCamera(self) -> None:
        """Switch the camera on, after everything that is typed anywhere was saved: the system may end the app now."""
        self.bridge.call(self.services.drafts.flush(), lambda _: self.camera.start(), self._fail)

    @Slot()
    def shoot(self) -> None:
        """Take one picture."""
        if self.job_id is None or self._in_hand >= MOST_IN_HAND:
            return
        job_id, filing = self.job_id, self._filing
        self._in_hand += 1
        self.changed.emit()

        async def keep(encode: Encode) -> PhotoTaken:
            content = await asyncio.to_thread(encode)
            return await self.services.photos.take(job_id, content, filing)

        def captured(encode: Encode) -> None:
            self.bridge.call(keep(encode), self._kept, self._not_kept)
            self._next_point(filing.point_id)

        self.camera.capture(captured, self._not_captured)

    @Slot("QVariantList")
    def importFiles(self, urls: list[Any]) -> None:
        """Take these files and what lies in these folders in."""
        if self.job_id is None or self._import is not None:
            return
        paths = [Path(QUrl(url).toLocalFile()) for url in urls if QUrl(url).isLocalFile()]
        self._step, self._refused, self._there_already = PhotoImport(0, len(paths)), [], 0
        steps = self.services.photos.take_in(self.job_id, paths, self._filing)
        self._import = self.bridge.follow(steps, self._on_step, self._import_failed, self._end)
        self._problem = ""
        self.changed.emit()
        self.importChanged.emit()

    @Slot()
    def cancelImport(self) -> None:
        """Stop behind the photo in hand; what is in stays in."""
        if self._import is not None:
            self._import.cancel()
            self._end()

    @Slot()
    def dismiss(self) -> None:
        """The words were read."""
        self._problem = ""
        self._refused = []
        self.changed.emit()
        self.importChanged.emit()

    def _without_photo(self) -> list[PhotoPlace]:
        return [point for point in self._points if point.place_id not in self._shown_points]

    def _go_to(self, point: PhotoPlace) -> None:
        self._file(point_id=point.place_id, room_id=point.room_id or self._filing.room_id)

    def _next_point(self, taken: UUID | None) -> None:
        if not self._in_turn or taken is None or taken != self._filing.point_id:
            return
        self._shown_points.add(taken)
        left = self._without_photo()
        if left:
            self._go_to(left[0])
        else:
            self._in_turn = False
            self._file(point_id=None)

    def _file(self, **change: Any) -> None:
        now = {name: getattr(self._filing, name) for name in PhotoFilingInput.__dataclass_fields__}
        self._filing = PhotoFilingInput(**{**now, **change})
        self.changed.emit()
        if self.job_id is not None:
            kept = {
                name: str(value) if value is not None else ""
                for name, value in {**now, **change}.items()
            }
            drafts = self.services.drafts
            self.bridge.call(
                drafts.changed(draft_key(self.job_id), kept, self.job_id),
                lambda _: None,
                self._fail,
            )

    def _kept(self, taken: PhotoTaken) -> None:
        self._in_hand -= 1
        self._taken = [taken, *self._taken][:KEPT_RESULTS]
        if taken.photo_id is None:
            self._problem = taken.text
        self.changed.emit()
        self.shot.emit(str(taken.photo_id or ""), list(taken.flags))
        if self._in_hand == 0:
            self.filed.emit()

    def _not_kept(self, error: BaseException) -> None:
        self._in_hand -= 1
        self._say(str(error) if isinstance(error, OSError) else words_for(error))

    def _not_captured(self, words: str) -> None:
        self._in_hand -= 1
        self._say(words)

    def _on_step(self, step: PhotoImport) -> None:
        if self._import is None:
            return
        self._step = step
        if step.taken is not None and step.taken.photo_id is None:
            self._refused.append(step.taken)
        elif step.taken is not None and not step.taken.is_new:
            self._there_already += 1
        if step.stopped:
            self._say(step.stopped)
        self.importChanged.emit()

    def _end(self) -> None:
        self._import = None
        self.importChanged.emit()
        self.filed.emit()
        self.importEnded.emit()

    def _import_failed(self, error: BaseException) -> None:
        self._import = None
        self.importChanged.emit()
        self._fail(error)

    def _fail(self, error: BaseException) -> None:
        self._say(words_for(error))

    def _say(self, words: str) -> None:
        self._problem = words
        self.changed.emit()

    def _get_filing(self) -> dict[str, str]:
        filing = self._filing
        return {
            "phase": filing.phase.value,
            "room": _text(filing.room_id),
            "point": _text(filing.point_id),
            "machine": _text(filing.asset_id),
            "caption": filing.caption,
        }

    def _get_import(self) -> dict[str, Any]:
        return {
            "running": self._import is not None,
            "done": self._step.done,
            "total": self._step.total,
            "thereAlready": self._there_already,
            "refused": [{"name": one.name, "words": translated(one.text)} for one in self._refused],
            "notTried": len(self._step.not_tried),
        }

    def _get_taken(self) -> list[dict[str, Any]]:
        return [
            {"photoId": _text(one.photo_id), "flags": list(one.flags), "isNew": one.is_new}
            for one in self._taken
        ]

    def _get_in_turn(self) -> bool:
        return self._in_turn

    def _get_points_left(self) -> int:
        return len(self._without_photo())

    def _get_point_name(self) -> str:
        point = self._filing.point_id
        return next((p.name for p in self._points if p.place_id == point), "")

    def _get_in_hand(self) -> int:
        return self._in_hand

    def _get_problem(self) -> str:
        return translated(self._problem)

    def _get_camera(self) -> CameraModel:
        return self.camera

    filing = qml_property("QVariantMap", _get_filing, notify=changed)
    importing = qml_property("QVariantMap", _get_import, notify=importChanged)
    taken = qml_property("QVariantList", _get_taken, notify=changed)
    inTurn = qml_property(bool, _get_in_turn, notify=changed)
    pointsLeft = qml_property(int, _get_points_left, notify=changed)
    pointName = qml_property(str, _get_point_name, notify=changed)
    inHand = qml_property(int, _get_in_hand, notify=changed)
    problem = qml_property(str, _get_problem, notify=changed)
    cameraModel = qml_property(CameraModel, _get_camera, constant=True)


def _uuid(text: str) -> UUID | None:
    return UUID(text) if text else None


def _text(value: UUID | None) -> str:
    return "" if value is None else str(value)


def _filing_of(kept: Any) -> PhotoFilingInput:
    """The filing in a draft, without what is not understood."""
    try:
        return PhotoFilingInput(
            PhotoPhase(kept["phase"]),
            _uuid(kept["room_id"]),
            _uuid(kept["point_id"]),
            _uuid(kept["asset_id"]),
            str(kept["caption"]),
        )
    except (KeyError, TypeError, ValueError):
        return PhotoFilingInput(PhotoPhase.ARRIVAL)
