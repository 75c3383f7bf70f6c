"""What the pages that edit the site share: every write is a step, with undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.records import Typed
from app.services.app_services import AppServices
from app.services.edit_steps import EditState, EditStep
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.qml import qml_property, qml_type


class TypedWrongly(ValueError):
    """What was typed is no number; the words say what to type."""


@qml_type("a page has its own")
class EditPageModel(JobPageModel):
    """Base of the pages of rooms, map and equipment.

    ``stepped`` (written), ``undone`` and ``redone`` carry the kind of a step and the name of what it was about.
    """

    editsChanged = Signal()
    stepped = Signal(str, str)
    undone = Signal(str, str)
    redone = Signal(str, str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._edits = EditState()
        self._tell = False

    def step(
        self,
        action: str,
        make: Callable[[UUID], Coroutine[Any, Any, Any]],
        done: Callable[[Any], None] | None = None,
    ) -> bool:
        """Write one step of the open job, then tell everybody; ``action`` guards against a second tap."""
        job_id = self.job_id
        if job_id is None:
            return False

        def written(result: Any) -> None:
            if done is not None:
                done(result)
            self._tell = True
            self.saved.emit(action)

        return self.write(action, lambda: make(job_id), written)

    def show_edits(self, edits: EditState) -> None:
        """Show what can be undone, and tell of the step that was just written."""
        self._edits = edits
        if self._tell and edits.undo is not None:
            self.stepped.emit(edits.undo.kind.value, edits.undo.name)
        self._tell = False
        self.editsChanged.emit()

    def typed_length(self, text: str) -> tuple[Decimal, Typed]:
        """A length in metres with what was typed; raises ``TypedWrongly``."""
        try:
            metres, value, unit = self.wording.metres(text)
        except InvalidOperation:
            example = "12\N{PRIME}6" if self.wording.us else "3.8"
            raise TypedWrongly(
                self.tr("“%1” is no length. Type it like %2.")
                .replace("%1", text)
                .replace("%2", example)
            ) from None
        return metres, Typed(value, unit)

    def typed_number(self, text: str) -> Decimal:
        """A number as it was typed; raises ``TypedWrongly``."""
        try:
            value = Decimal(text.replace(",", "."))
        except InvalidOperation:
            raise TypedWrongly(self.tr("“%1” is no number.").replace("%1", text)) from None
        if not value.is_finite():
            raise TypedWrongly(self.tr("“%1” is no number.").replace("%1", text))
        return value

    def understood(self, read: Callable[[], Any]) -> Any:
        """What ``read`` makes of typed text, or ``None`` after showing why it cannot be used."""
        try:
            return read()
        except TypedWrongly as error:
            self._set_problem(str(error))
            return None

    def refuse(self, words: str) -> None:
        """Say why what a hand just did was not taken."""
        self._set_problem(words)

    @Slot()
    def undo(self) -> None:
        """Take the last step of the job back, on whichever page it was made."""
        step = self._edits.undo
        if step is not None:
            self._turn("undo", step)

    @Slot()
    def redo(self) -> None:
        """Write again what was undone last."""
        step = self._edits.redo
        if step is not None:
            self._turn("redo", step)

    def _turn(self, which: str, step: EditStep) -> None:
        job_id = self.job_id
        if job_id is None:
            return
        rooms = self.services.rooms
        turn = rooms.undo if which == "undo" else rooms.redo

        def turned(state: EditState) -> None:
            self.show_edits(state)
            signal = self.undone if which == "undo" else self.redone
            signal.emit(step.kind.value, step.name)
            self.saved.emit(which)

        self.write(f"{which} {id(step)}", lambda: turn(job_id), turned)

    def _get_undo(self) -> dict[str, str]:
        return _words(self._edits.undo)

    def _get_redo(self) -> dict[str, str]:
        return _words(self._edits.redo)

    def _get_length_unit(self) -> str:
        return self.wording.length_unit

    def _get_area_unit(self) -> str:
        return self.wording.area_unit

    def _get_us(self) -> bool:
        return self.wording.us

    undoStep = qml_property("QVariantMap", _get_undo, notify=editsChanged)
    redoStep = qml_property("QVariantMap", _get_redo, notify=editsChanged)
    lengthUnit = qml_property(str, _get_length_unit, notify=editsChanged)
    areaUnit = qml_property(str, _get_area_unit, notify=editsChanged)
    us = qml_property(bool, _get_us, notify=editsChanged)


def _words(step: EditStep | None) -> dict[str, str]:
    return {} if step is None else {"kind": step.kind.value, "name": step.name}
