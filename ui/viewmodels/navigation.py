"""Which page is shown, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.viewmodels.pages import BY_KEY, PAGES, START, Section
from ui.viewmodels.qml import loose_signal, qml_property, qml_type

MAX_BACK = 50


@dataclass(frozen=True, slots=True)
class Stop:
    """A page that was shown, with what it was asked to show."""

    key: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


@qml_type("owned by AppModel")
class Navigation(QObject):
    """The shown page; ``jumped`` carries its key and arguments whenever a page is asked to show something."""

    changed = Signal()
    jumped = loose_signal(str, "QVariantMap")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here = Stop(START)
        self._back: list[Stop] = []
        self._on_job = False

    @property
    def key(self) -> str:
        """The key of the shown page."""
        return self._here.key

    def enter_job(self) -> None:
        """From now on the pages of a job can be shown; those of another job are not on the way back."""
        self._on_job = True
        self._back = [stop for stop in self._back if BY_KEY[stop.key].section is not Section.JOB]
        if BY_KEY[self._here.key].section is Section.JOB:
            self._here = Stop(START)

    def go(self, key: str, arguments: Mapping[str, Any] | None = None) -> bool:
        """Show this page; returns whether there is such a page to show now."""
        page = BY_KEY.get(key)
        if page is None or (page.section is Section.JOB and not self._on_job):
            return False
        stop = Stop(key, dict(arguments or {}))
        if key != self._here.key:
            self._back.append(self._here)
            del self._back[:-MAX_BACK]
        self._here = stop
        self.changed.emit()
        if stop.arguments:
            self.jumped.emit(key, dict(stop.arguments))
        return True

    @Slot(result=bool)
    def back(self) -> bool:
        """Show the page before this one; returns whether there was one."""
        if not self._back:
            return False
        self._here = self._back.pop()
        self.changed.emit()
        return True

    def _get_key(self) -> str:
        return self._here.key

    def _get_arguments(self) -> dict[str, Any]:
        return dict(self._here.arguments)

    def _get_section(self) -> str:
        return BY_KEY[self._here.key].section.value

    def _get_title(self) -> str:
        return BY_KEY[self._here.key].title

    def _get_can_go_back(self) -> bool:
        return bool(self._back)

    def _get_pages(self) -> list[dict[str, Any]]:
        return [
            {
                "key": page.key,
                "icon": page.icon,
                "title": page.title,
                "section": page.section.value,
                "file": page.file,
                "rank": page.rank,
            }
            for page in PAGES
        ]

    page = qml_property(str, _get_key, notify=changed)
    arguments = qml_property("QVariantMap", _get_arguments, notify=changed)
    section = qml_property(str, _get_section, notify=changed)
    title = qml_property(str, _get_title, notify=changed)
    canGoBack = qml_property(bool, _get_can_go_back, notify=changed)
    pages = qml_property("QVariantList", _get_pages, constant=True)
