"""The page of photos: gallery, filing, before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.records import PhotoPhase, Shape
from app.services.app_services import AppServices
from app.services.photo_views import PhotoChange, PhotoGallery, PhotoView
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.edit_page import EditPageModel
from ui.viewmodels.photo_rows import PhotoRows
from ui.viewmodels.photo_viewer import PhotoViewerModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.shooting import ShootingModel
from ui.viewmodels.voice import VoiceModel
from ui.viewmodels.wording import Wording, day_and_time, zone

ALL, TO_CHECK, NO_PLACE = "all", "to_check", "no_place"
_QUALITY = frozenset({"blurred", "dark", "burnt", "duplicate"})


@qml_type("owned by AppModel")
class PhotosModel(EditPageModel):
    """The photos of the job, newest first; some can be selected and filed together."""

    changed = Signal()
    selectionChanged = Signal()
    takenBack = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._view: PhotoGallery | None = None
        self._counts = self._counts_of(())
        self._places: dict[str, Any] = {"rooms": [], "points": [], "machines": []}
        self._names: dict[UUID, str] = {}
        self._rows = PhotoRows(services, bridge, self)
        self._viewer = PhotoViewerModel(services, bridge, self._keep_drawing, self)
        self._shooting = ShootingModel(services, bridge, self)
        self._voice = VoiceModel(services, bridge, self._zone_name, self)
        self._voice.kept.connect(lambda: self.saved.emit("voice"))
        self._viewer.changed.connect(self._follow_viewer)
        self._shooting.filed.connect(lambda: self.saved.emit("photos"))
        self._filter, self._room = ALL, ""
        self._selected: frozenset[str] = frozenset()
        self._selecting = False

    def open(self, job_id: UUID) -> None:
        """Show the photos of this job."""
        self.job_id = job_id
        self._view, self._selected, self._selecting = None, frozenset(), False
        self._filter, self._room = ALL, ""
        self._viewer.close()
        self._shooting.open(job_id)
        self._rows.show(())
        self.load(lambda: self.services.photos.gallery(job_id), self._show)
        self.changed.emit()

    @Slot(str)
    def setFilter(self, key: str) -> None:
        """Show photos of this phase, or ``all``, ``to_check``, ``no_place``."""
        self._filter = key
        self._arrange()

    @Slot(str)
    def setRoom(self, room_id: str) -> None:
        """Show photos of this room only; none shows those of all."""
        self._room = room_id
        self._arrange()

    @Slot(bool)
    def setSelecting(self, selecting: bool) -> None:
        """Whether a tap selects a photo rather than opening it."""
        self._selecting = selecting
        if not selecting:
            self._select(frozenset())
        self.selectionChanged.emit()

    @Slot(str)
    def toggle(self, photo_id: str) -> None:
        """Select this photo, or not any more."""
        self._selecting = True
        self._select(self._selected ^ {photo_id})

    @Slot()
    def selectShown(self) -> None:
        """Select every photo that is shown."""
        self._select(frozenset(row["photoId"] for row in self._rows.rows))

    @Slot(str)
    def look(self, photo_id: str) -> None:
        """Look at this photo at full size."""
        photo = self._photo(photo_id)
        if photo is not None:
            self._viewer.show(photo, self._details(photo))

    @Slot(int)
    def turn(self, by: int) -> None:
        """Look at the photo so many places further in what is shown."""
        ids = [row["photoId"] for row in self._rows.rows]
        here = self._viewer.photoId
        if here in ids and 0 <= ids.index(here) + by < len(ids):
            self.look(ids[ids.index(here) + by])

    @Slot("QVariantMap")
    def refile(self, change: dict[str, Any]) -> None:
        """File the selected photos, or the one that is looked at, anew: ``phase``, ``room``, ``point`` …"""
        photo_ids = self._meant()
        made = _change(change)
        if photo_ids:
            self.edit("refile", lambda job: self.services.photos.refile(job, photo_ids, made))

    @Slot()
    def pairSelected(self) -> None:
        """The older of two selected photos is before, the other after the work."""
        chosen = sorted(
            (p for p in self._photos() if str(p.photo_id) in self._selected),
            key=lambda p: (p.taken_at, p.photo_id.hex),
        )
        if len(chosen) == 2:
            before, after = (photo.photo_id for photo in chosen)
            self.edit("pair", lambda job: self.services.photos.pair(job, before, after))

    @Slot(str)
    def takeBack(self, reason: str) -> None:
        """Take the selected photos, or the one that is looked at, out of the job; the reason stays."""
        photo_ids, job_id = self._meant(), self.job_id
        if not photo_ids or job_id is None:
            return

        def gone(_: Any) -> None:
            self._viewer.close()
            self.setSelecting(False)
            self.takenBack.emit()
            self.saved.emit("take back")

        self.write(
            f"take back {photo_ids}",
            lambda: self.services.photos.take_back(job_id, photo_ids, reason),
            gone,
        )

    def edit(self, action: str, make: Any, done: Any = None) -> bool:
        """Write one step and end the selection."""

        def written(result: Any) -> None:
            self.setSelecting(False)
            if done is not None:
                done(result)

        return EditPageModel.step(self, action, make, written)

    def _keep_drawing(self, photo_id: UUID, shapes: tuple[Shape, ...]) -> bool:
        return self.edit(
            "draw",
            lambda job: self.services.photos.draw(job, photo_id, shapes),
            lambda _: self._viewer.was_saved(),
        )

    def use_units(self, wording: Wording) -> None:
        """Write dates and words anew."""
        super().use_units(wording)
        self._arrange()
        if (photo := self._viewer.photo) is not None:
            self._viewer.put_anew(self._details(photo))
        self._voice.changed.emit()
        self._shooting.changed.emit()

    def _show(self, view: PhotoGallery) -> None:
        self._view = view
        self._counts, self._places = self._counts_of(view.photos), self._places_of(view)
        self._names = {
            place.place_id: place.name for place in (*view.rooms, *view.points, *view.machines)
        }
        shown = (photo.point_id for photo in view.photos if photo.point_id is not None)
        self._shooting.know_points(view.points, shown)
        self._arrange()
        looked_at = self._viewer.photoId
        if looked_at:
            self.look(looked_at)
        self.show_edits(view.edits)

    def _arrange(self) -> None:
        pairs = {str(p.before_id) for p in self._photos() if p.before_id is not None}
        pairs |= {str(p.photo_id) for p in self._photos() if p.before_id is not None}
        shown = [photo for photo in self._photos() if self._is_shown(photo)]
        self._rows.show_photos(shown, self._words_of, frozenset(pairs), self._selected)
        self.changed.emit()

    def _is_shown(self, photo: PhotoView) -> bool:
        if self._room and str(photo.room_id) != self._room:
            return False
        if self._filter == TO_CHECK:
            return bool(_QUALITY & set(photo.warnings))
        if self._filter == NO_PLACE:
            return photo.room_id is None
        return self._filter in (ALL, photo.phase.value)

    def _select(self, selected: frozenset[str]) -> None:
        self._selected = selected
        self._rows.select(selected)
        self.selectionChanged.emit()

    def _meant(self) -> list[UUID]:
        if self._selected:
            return [p.photo_id for p in self._photos() if str(p.photo_id) in self._selected]
        photo = self._viewer.photo
        return [photo.photo_id] if photo is not None else []

    def _zone_name(self) -> str:
        return self._view.time_zone if self._view is not None else ""

    def _follow_viewer(self) -> None:
        photo = self._viewer.photo
        self._voice.open(photo.photo_id if photo is not None else None)

    def _photos(self) -> tuple[PhotoView, ...]:
        return self._view.photos if self._view is not None else ()

    def _photo(self, photo_id: str) -> PhotoView | None:
        return next((p for p in self._photos() if str(p.photo_id) == photo_id), None)

    def _place(self, photo: PhotoView) -> str:
        places = (photo.room_id, photo.point_id, photo.asset_id)
        names = (self._names.get(place, "") for place in places if place is not None)
        return " · ".join(name for name in names if name)

    def _words_of(self, photo: PhotoView) -> tuple[str, str]:
        return self._place(photo), self._time(photo)

    def _time(self, photo: PhotoView) -> str:
        return day_and_time(photo.taken_at, zone(self._zone_name()))

    def _details(self, photo: PhotoView) -> dict[str, Any]:
        after = next((p for p in self._photos() if p.before_id == photo.photo_id), None)
        return {
            "phase": photo.phase.value,
            "place": self._place(photo),
            "room": str(photo.room_id or ""),
            "point": str(photo.point_id or ""),
            "machine": str(photo.asset_id or ""),
            "caption": photo.caption,
            "taken": self._time(photo),
            "by": photo.taken_by,
            "name": photo.name,
            "flags": list(photo.warnings),
            "redacted": photo.redacted,
            "before": str(photo.before_id or ""),
            "after": "" if after is None else str(after.photo_id),
            "width": photo.width_px,
            "height": photo.height_px,
            "here": photo.here,
        }

    def _get_places(self) -> dict[str, Any]:
        return self._places

    def _places_of(self, view: PhotoGallery) -> dict[str, Any]:
        return {
            kind: [
                {"key": str(p.place_id), "text": p.name, "room": str(p.room_id or "")}
                for p in getattr(view, kind)
            ]
            for kind in ("rooms", "points", "machines")
        }

    def _get_counts(self) -> dict[str, int]:
        return self._counts

    def _counts_of(self, photos: Sequence[PhotoView]) -> dict[str, int]:
        phases = Counter(photo.phase for photo in photos)
        counts = {phase.value: phases[phase] for phase in PhotoPhase}
        counts[ALL] = len(photos)
        counts[TO_CHECK] = sum(bool(_QUALITY & set(p.warnings)) for p in photos)
        counts[NO_PLACE] = sum(p.room_id is None for p in photos)
        return counts

    def _get_phases(self) -> list[str]:
        return [phase.value for phase in PhotoPhase]

    def _get_filter(self) -> str:
        return self._filter

    def _get_room(self) -> str:
        return self._room

    def _get_loaded(self) -> bool:
        return self._view is not None

    def _get_fit(self) -> int:
        return self._view.photos_that_fit if self._view is not None else 0

    def _get_selected(self) -> list[str]:
        return sorted(self._selected)

    def _get_selecting(self) -> bool:
        return self._selecting

    def _get_rows(self) -> PhotoRows:
        return self._rows

    def _get_viewer(self) -> PhotoViewerModel:
        return self._viewer

    def _get_voice(self) -> VoiceModel:
        return self._voice

    def _get_shooting(self) -> ShootingModel:
        return self._shooting

    rows = qml_property(PhotoRows, _get_rows, constant=True)
    viewer = qml_property(PhotoViewerModel, _get_viewer, constant=True)
    shooting = qml_property(ShootingModel, _get_shooting, constant=True)
    voice = qml_property(VoiceModel, _get_voice, constant=True)
    places = qml_property("QVariantMap", _get_places, notify=changed)
    counts = qml_property("QVariantMap", _get_counts, notify=changed)
    phases = qml_property("QStringList", _get_phases, constant=True)
    filterKey = qml_property(str, _get_filter, notify=changed)
    roomFilter = qml_property(str, _get_room, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)
    photosThatFit = qml_property(int, _get_fit, notify=changed)
    selected = qml_property("QStringList", _get_selected, notify=selectionChanged)
    selecting = qml_property(bool, _get_selecting, notify=selectionChanged)


def _change(change: dict[str, Any]) -> PhotoChange:
    def place(name: str) -> UUID | None:
        return UUID(change[name]) if change.get(name) else None

    return PhotoChange(
        phase=PhotoPhase(change["phase"]) if change.get("phase") else None,
        room_id=place("room"),
        point_id=place("point"),
        asset_id=place("machine"),
        caption=change.get("caption"),
        redacted=change.get("redacted"),
        nowhere=bool(change.get("nowhere")),
    )
