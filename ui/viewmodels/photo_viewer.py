"""One photo at full size: what it shows, what is drawn on it, and drawing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.records import Shape, ShapeColour, ShapeKind
from app.services.app_services import AppServices
from app.services.photo_views import PhotoView
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.page import words_for
from ui.viewmodels.photo_rows import url_of
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.translated import translated

FULL = 10_000
MOST_STROKE_POINTS = 1_500
Keep = Callable[[UUID, tuple[Shape, ...]], bool]


@qml_type("owned by PhotosModel")
class PhotoViewerModel(QObject):
    """The photo that is looked at; what is drawn is kept when :meth:`saveDrawing` is called."""

    changed = Signal()
    drawn = Signal()

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        keep: Keep,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.bridge = bridge
        self._keep = keep
        self._photo: PhotoView | None = None
        self._words: dict[str, Any] = {}
        self._url = ""
        self._problem = ""
        self._shapes: tuple[Shape, ...] = ()
        self._saved: tuple[Shape, ...] = ()
        self._taken_back: list[tuple[Shape, ...]] = []
        self._kind = ShapeKind.ARROW
        self._colour = ShapeColour.RED
        self._call: Call | None = None

    @property
    def photo(self) -> PhotoView | None:
        """The photo that is looked at."""
        return self._photo

    def show(self, photo: PhotoView, words: dict[str, Any]) -> None:
        """Look at this photo; a photo that is looked at already keeps what is being drawn on it."""
        same = self._photo is not None and self._photo.photo_id == photo.photo_id
        self._photo, self._words = photo, words
        if not same:
            self._url, self._problem, self._shapes, self._saved = "", "", (), ()
            self._taken_back = []
            self._read(photo.photo_id)
        elif self._shapes == self._saved:
            self._read_drawing(photo.photo_id)
        self.changed.emit()

    def put_anew(self, words: dict[str, Any]) -> None:
        """The same photo in other words."""
        self._words = words
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Look at no photo any more."""
        self._photo, self._words, self._url = None, {}, ""
        self._shapes = self._saved = ()
        self.changed.emit()

    @Slot(str)
    def chooseShape(self, kind: str) -> None:
        """Draw such shapes from now on."""
        self._kind = ShapeKind(kind)
        self.changed.emit()

    @Slot(str)
    def chooseColour(self, colour: str) -> None:
        """Draw in this colour from now on."""
        self._colour = ShapeColour(colour)
        self.changed.emit()

    @Slot("QVariantList", str)
    def add(self, places: list[Any], text: str) -> None:
        """Draw a shape: x and y one after the other, from 0 to 1 of the picture; outside is moved to its edge."""
        numbers = [min(FULL, max(0, round(float(n) * FULL))) for n in places]
        pairs = list(zip(numbers[0::2], numbers[1::2], strict=True))
        if self._kind is ShapeKind.TEXT:
            if not text.strip():
                return
            pairs = pairs[:1]
        elif self._kind is ShapeKind.STROKE:
            step = max(1, -(-len(pairs) // MOST_STROKE_POINTS))
            pairs = [*pairs[:-1:step], *pairs[-1:]]
        else:
            pairs = [pairs[0], pairs[-1]] if pairs else []
        if not pairs or (self._kind is not ShapeKind.TEXT and len(set(pairs)) < 2):
            return
        points = tuple(n for pair in pairs for n in pair)
        self._taken_back = []
        self._shapes += (
            Shape(
                self._kind,
                points,
                text.strip() if self._kind is ShapeKind.TEXT else "",
                self._colour,
            ),
        )
        self.changed.emit()

    @Slot()
    def takeBack(self) -> None:
        """Take the last shape back."""
        self._taken_back.append(self._shapes)
        self._shapes = self._shapes[:-1]
        self.changed.emit()

    @Slot()
    def bringBack(self) -> None:
        """Draw again what was taken back last."""
        if self._taken_back:
            self._shapes = self._taken_back.pop()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Take every shape back."""
        self._taken_back.append(self._shapes)
        self._shapes = ()
        self.changed.emit()

    @Slot()
    def discardDrawing(self) -> None:
        """Go back to what was saved; what was drawn since can be brought back while the photo is looked at."""
        self._taken_back = [self._shapes] if self._shapes != self._saved else []
        self._shapes = self._saved
        self.changed.emit()

    @Slot()
    def saveDrawing(self) -> None:
        """Keep what is drawn beside the photo."""
        if self._photo is not None and self._shapes != self._saved:
            self._keep(self._photo.photo_id, self._shapes)

    def was_saved(self) -> None:
        """What is drawn is in the store."""
        self._saved = self._shapes
        self.changed.emit()
        self.drawn.emit()

    def _read(self, photo_id: UUID) -> None:
        if self._call is not None:
            self._call.cancel()

        def show(path: str) -> None:
            self._call = None
            self._url = url_of(path)
            self.changed.emit()

        self._call = self.bridge.call(self.services.photos.show_photo(photo_id), show, self._failed)
        self._read_drawing(photo_id)

    def _read_drawing(self, photo_id: UUID) -> None:
        def show(shapes: tuple[Shape, ...]) -> None:
            if self._photo is not None and self._photo.photo_id == photo_id:
                self._shapes = self._saved = shapes
                self.changed.emit()

        self.bridge.call(self.services.photos.drawing(photo_id), show, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._call = None
        self._problem = words_for(error)
        self.changed.emit()

    def _get_shapes(self) -> list[dict[str, Any]]:
        return [
            {
                "kind": shape.kind.value,
                "points": [n / FULL for n in shape.points],
                "text": shape.text,
                "colour": shape.colour.value,
            }
            for shape in self._shapes
        ]

    def _get_details(self) -> dict[str, Any]:
        return self._words

    def _get_photo_id(self) -> str:
        return str(self._photo.photo_id) if self._photo is not None else ""

    def _get_url(self) -> str:
        return self._url

    def _get_problem(self) -> str:
        return translated(self._problem)

    def _get_kind(self) -> str:
        return self._kind.value

    def _get_colour(self) -> str:
        return self._colour.value

    def _get_can_bring_back(self) -> bool:
        return bool(self._taken_back)

    def _get_unsaved(self) -> bool:
        return self._shapes != self._saved

    photoId = qml_property(str, _get_photo_id, notify=changed)
    details = qml_property("QVariantMap", _get_details, notify=changed)
    url = qml_property(str, _get_url, notify=changed)
    problem = qml_property(str, _get_problem, notify=changed)
    shapes = qml_property("QVariantList", _get_shapes, notify=changed)
    kind = qml_property(str, _get_kind, notify=changed)
    colour = qml_property(str, _get_colour, notify=changed)
    canBringBack = qml_property(bool, _get_can_bring_back, notify=changed)
    unsaved = qml_property(bool, _get_unsaved, notify=changed)
