"""The gallery: photos as rows, their thumbnails fetched when they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer, QUrl, Slot

from app.domain.errors import RestoreAssistError
from app.services.app_services import AppServices
from app.services.photo_views import PhotoView
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import words_for
from ui.viewmodels.qml import qml_type
from ui.viewmodels.rows import Row, RowsModel

_TRIES = 2


@qml_type("owned by PhotosModel")
class PhotoRows(RowsModel):
    """Photos; ``thumbnail`` is empty until :meth:`want` was called for it and it was fetched."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "photoId", "hash", "thumbnail", "phase", "place", "caption", "taken", "flags", "redacted",
        "paired", "drawn", "here", "selected",
    )  # fmt: skip

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._bridge = bridge
        self._urls: dict[str, str] = {}
        self._wanted: dict[str, None] = {}
        self._tries: dict[str, int] = {}
        self._places: dict[str, list[int]] = {}

    def show_photos(
        self,
        photos: Iterable[PhotoView],
        words: Callable[[PhotoView], tuple[str, str]],
        paired: frozenset[str],
        selected: frozenset[str],
    ) -> None:
        """Show these photos; ``words`` gives the place and the time of one, and is asked when that comes into sight.

        When only values differ, views keep their place and their delegates.
        """
        new = [self._row(photo, words, paired, selected) for photo in photos]
        self._places = {}
        for number, row in enumerate(new):
            self._places.setdefault(row["hash"], []).append(number)
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = list(new)
            self.endResetModel()
            self.countChanged.emit()
            return
        for number, row in enumerate(new):
            before, self._rows[number] = self._rows[number], row
            if row.differs(before):
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def select(self, selected: frozenset[str]) -> None:
        """Mark these photos as selected, and no others."""
        for number, row in enumerate(self.rows):
            self.change(number, selected=row["photoId"] in selected)

    def url(self, sha256: str) -> str:
        """Where the thumbnail is, or nothing while it was not fetched."""
        return self._urls.get(sha256, "")

    @Slot(str)
    def want(self, sha256: str) -> None:
        """The photo came into sight: fetch its thumbnail with the others of this moment."""
        if not sha256 or sha256 in self._urls or sha256 in self._wanted:
            return
        if not self._wanted:
            QTimer.singleShot(0, self._fetch)
        self._wanted[sha256] = None

    @Slot(str)
    def lost(self, sha256: str) -> None:
        """The file is not there any more: fetch it again, unless that was tried already."""
        self._urls.pop(sha256, None)
        tries = self._tries[sha256] = self._tries.get(sha256, 0) + 1
        self._show_url(sha256, "")
        if tries <= _TRIES:
            self.want(sha256)

    def _fetch(self) -> None:
        wanted, self._wanted = list(self._wanted), {}

        def show(found: Mapping[str, str]) -> None:
            for sha256, path in found.items():
                self._urls[sha256] = url_of(path)
                self._show_url(sha256, self._urls[sha256])

        def failed(error: BaseException) -> None:
            if not isinstance(error, RestoreAssistError):
                words_for(error)

        self._bridge.call(self._services.photos.show_thumbnails(wanted), show, failed)

    def _show_url(self, sha256: str, url: str) -> None:
        for number in self._places.get(sha256, ()):
            self.change(number, thumbnail=url)

    def _row(
        self,
        photo: PhotoView,
        words: Callable[[PhotoView], tuple[str, str]],
        paired: frozenset[str],
        selected: frozenset[str],
    ) -> _PhotoRow:
        photo_id = str(photo.photo_id)
        row = _PhotoRow(lambda: words(photo))
        row.update(
            photoId=photo_id,
            hash=photo.thumbnail,
            thumbnail=self.url(photo.thumbnail),
            phase=photo.phase.value,
            caption=photo.caption,
            flags=list(photo.warnings),
            redacted=photo.redacted,
            paired=photo_id in paired,
            drawn=photo.shapes > 0,
            here=photo.here,
            selected=photo_id in selected,
        )
        return row


class _PhotoRow(dict[str, Any]):
    """One photo; its place and its time are put into words when one of them is asked for."""

    def __init__(self, words: Callable[[], tuple[str, str]]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, name: str) -> Any:
        told = dict(zip(("place", "taken"), self._words(), strict=True))
        self.update(told)
        return told[name]

    def differs(self, shown: Row) -> bool:
        """Whether anything is otherwise that was asked for of the row that is shown."""
        return any(self[name] != value for name, value in shown.items())


def url_of(path: str) -> str:
    """The URL of a file."""
    return QUrl.fromLocalFile(str(Path(path))).toString()
