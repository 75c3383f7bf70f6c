"""The intake page: read what came in, accept it field by field, open the job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimeZone, QUrl, Signal, Slot

from app.services.app_services import AppServices
from app.services.intake_views import (
    REQUIRED,
    Field,
    IntakeCheck,
    IntakeForm,
    IntakeReading,
    IntakeStep,
    IntakeTemplate,
    SourceFile,
)
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.intake_fields import FormEntries, IntakeRows, Status
from ui.viewmodels.intake_source import LeafRows, SourceRows
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import QT_TRANSLATE_NOOP, qml_property, qml_type
from ui.viewmodels.wording import Wording, day_and_time

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.drafts import Draft

DRAFT = "intake"
# The titles of resources/intake/templates.yaml, for translation.
TEMPLATE_TITLES = (
    QT_TRANSLATE_NOOP("IntakeTemplates", "Telephone call"),
    QT_TRANSLATE_NOOP("IntakeTemplates", "Assignment from an insurer"),
    QT_TRANSLATE_NOOP("IntakeTemplates", "Property manager"),
)


@qml_type("owned by AppModel")
class IntakeModel(PageModel):
    """The intake page; ``jobOpened`` carries the id of the job that was made, ``wasRead`` says that a source was."""

    changed = Signal()
    jobOpened = Signal(str)
    wasRead = Signal()
    textReplaced = Signal(str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._form = FormEntries()
        self._fields = IntakeRows(self)
        self._lines = SourceRows(self)
        self._leaves = LeafRows(self)
        self._method = "text"
        self._text = ""
        self._number = ""
        self._loss_note = ""
        self._source: SourceFile | None = None
        self._path = ""
        self._counts = (0, 0)
        self._mapped: dict[Field, str] = {}
        self._mappings: dict[str, dict[Field, str]] = {}
        self._templates: tuple[IntakeTemplate, ...] = ()
        self._reading: Call | None = None
        self._progress = (0, 0)
        self._draft: Draft | None = None
        self._open: tuple[Field, ...] = ()
        self._fields.show_form(self._form)
        self._start()

    @Slot(str)
    def pickMethod(self, key: str) -> None:
        """Take the job on by ``form``, ``text`` or ``file``."""
        self._method = key
        self.changed.emit()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Take note of what was typed into the text; it is kept as a draft at once and read by :meth:`read`."""
        if text != self._text:
            self._text = text
            self._keep_draft()
            self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Recognise the fields of the text."""
        text = self._text
        self._source, self._path = None, ""
        self._begin(self.bridge.call(self.services.intake.read_text(text), self._show, self._stop))

    @Slot(str)
    def openFile(self, url: str) -> None:
        """Read a file that was dropped or chosen; its address is a file URL or a path."""
        path = QUrl(url).toLocalFile() if url.startswith("file:") else url
        if not path:
            self._set_problem(self.tr("Only files of this machine can be read."))
            return
        self.cancel()
        self._method, self._path, self._mapped = "file", path, {}
        steps = self.services.intake.read_file(path)
        self._begin(self.bridge.follow(steps, self._step, self._stop))

    @Slot()
    def cancel(self) -> None:
        """End the reading of a file."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
            self.changed.emit()

    @Slot(str)
    def accept(self, field: str) -> None:
        """Stand behind what was recognised."""
        self._edit(lambda: self._form.accept(Field(field)))

    @Slot(str, str)
    def choose(self, field: str, value: str) -> None:
        """Stand behind another reading."""
        candidates = self._form.entries[Field(field)].candidates
        meant = [
            c.value for c in candidates if c.value.replace("T", " ") == value.replace("T", " ")
        ]
        self._edit(lambda: self._form.accept(Field(field), meant[0] if meant else value))

    @Slot()
    def acceptSure(self) -> None:
        """Stand behind every value that a label names."""
        self._edit(self._form.accept_sure)

    @Slot(str, str)
    def typeValue(self, field: str, value: str) -> None:
        """Stand behind what was typed."""
        if value != self._form.entries[Field(field)].value.replace("T", " "):
            self._edit(lambda: self._form.type(Field(field), value))

    @Slot(str)
    def refuse(self, field: str) -> None:
        """Leave the field empty."""
        self._edit(lambda: self._form.refuse(Field(field)))

    @Slot(str, result=int)
    def markSource(self, field: str) -> int:
        """Mark where the field was found; gives the row of the line, or -1."""
        return self._lines.mark(field)

    @Slot(str)
    def useTemplate(self, key: str) -> None:
        """Put a template's text before what is there."""
        for template in self._templates:
            if template.key == key:
                self.setText(template.text + ("\n" + self._text if self._text.strip() else ""))
                self.textReplaced.emit(self._text)

    @Slot(str, str)
    def mapField(self, path: str, field: str) -> None:
        """Fill a field from this path of the data; an empty field takes the mapping away."""
        self._mapped = {f: p for f, p in self._mapped.items() if p != path}
        if field:
            self._mapped[Field(field)] = path
        self._read_data()

    @Slot(str)
    def keepMapping(self, name: str) -> None:
        """Keep the mapping under the name of the other system."""
        mapped = dict(self._mapped)

        def done(_: None) -> None:
            self._mappings[name.strip()] = mapped
            self.saved.emit(name.strip())
            self.changed.emit()

        self.write("mapping", lambda: self.services.intake.keep_mapping(name, mapped), done)

    @Slot(str)
    def useMapping(self, name: str) -> None:
        """Read the data by a kept mapping."""
        self._mapped = dict(self._mappings.get(name, {}))
        self._read_data()

    @Slot(str)
    def setNumber(self, number: str) -> None:
        """The company's number of the job."""
        self._number = number
        self._keep_draft()
        self.changed.emit()

    @Slot(str)
    def setLossNote(self, note: str) -> None:
        """Why the time of loss is not known; empty when it is known."""
        self._loss_note = note
        self._edit(lambda: None)

    @Slot()
    def openJob(self) -> None:
        """Open the job from what a person stands behind."""
        form = IntakeForm(
            self._form.values, self._number, _system_zone(), self._loss_note, self._source
        )

        def done(job_id: UUID) -> None:
            self._clear()
            self.jobOpened.emit(str(job_id))

        self.write("open", lambda: self.services.intake.open_job(form), done)

    @Slot()
    def startOver(self) -> None:
        """Forget what was entered, and its draft."""
        self._clear()

    @Slot()
    def resumeDraft(self) -> None:
        """Go on with what was entered before."""
        if self._draft is None:
            return
        content: Any = self._draft.content
        self._draft = None
        self._method = str(content.get("method", "text"))
        self._text = str(content.get("text", ""))
        self._number = str(content.get("number", "")) or self._number
        self._loss_note = str(content.get("loss_note", ""))
        self._form.restore(content.get("fields", {}))
        self.textReplaced.emit(self._text)
        self._edit(lambda: None)
        if self._text.strip():
            self.read()

    @Slot()
    def discardDraft(self) -> None:
        """Forget what was entered before."""
        self._draft = None
        self.bridge.call(self.services.drafts.discard(DRAFT), _nothing, self._stop)
        self.changed.emit()

    def _start(self) -> None:
        intake = self.services.intake
        self.bridge.call(intake.templates(), self._take_templates, self._stop)
        self.bridge.call(intake.mappings(), self._take_mappings, self._stop)
        self.bridge.call(intake.suggest_number(), self._take_number, self._stop)
        self.bridge.call(self.services.drafts.load(DRAFT), self._take_draft, self._stop)

    def _take_templates(self, templates: tuple[IntakeTemplate, ...]) -> None:
        self._templates = templates
        self.changed.emit()

    def _take_mappings(self, mappings: Any) -> None:
        self._mappings = {name: dict(mapped) for name, mapped in mappings.items()}
        self.changed.emit()

    def _take_number(self, number: str) -> None:
        self._number = self._number or number
        self.changed.emit()

    def _take_draft(self, draft: Draft | None) -> None:
        self._draft = draft
        self.changed.emit()

    def _begin(self, call: Call) -> None:
        self._reading, self._progress = call, (0, 0)
        self._set_problem("")
        self.changed.emit()

    def _step(self, step: IntakeStep) -> None:
        self._progress = step.done, step.of
        if step.reading is not None:
            self._show(step.reading)
        self.changed.emit()

    def _stop(self, error: BaseException) -> None:
        self._reading = None
        self._set_problem(words_for(error))
        self.changed.emit()

    def use_units(self, wording: Wording) -> None:
        """Write dates and words anew."""
        super().use_units(wording)
        self.changed.emit()

    def _show(self, reading: IntakeReading) -> None:
        self._reading = None
        self._source = reading.source
        self._counts = reading.characters, reading.words
        self._form.suggest(reading)
        self._lines.show_reading(reading)
        self._leaves.show_reading(reading, self._mapped)
        self._edit(lambda: None)
        self.wasRead.emit()

    def _read_data(self) -> None:
        if self._source is not None:
            call = self.services.intake.read_data(self._source, dict(self._mapped))
            self._begin(self.bridge.call(call, self._show, self._stop))

    def _edit(self, change: Any) -> None:
        """Change the form, show it, keep it as a draft and have it checked."""
        change()
        self._fields.show_form(self._form)
        self._keep_draft()
        self.changed.emit()
        check = self.services.intake.check(self._form.values, bool(self._loss_note.strip()))
        self.bridge.call(check, self._take_check, self._stop)

    def _take_check(self, check: IntakeCheck) -> None:
        odd = {doubt.field: doubt.reason.value for doubt in check.doubts}
        self._open = check.missing
        self._form.mark(check.values, check.missing, odd)
        self._fields.show_form(self._form)
        self.changed.emit()

    def _keep_draft(self) -> None:
        content: dict[str, Any] = {
            "method": self._method,
            "text": self._text,
            "number": self._number,
            "loss_note": self._loss_note,
            "fields": self._form.state(),
        }
        if self._text.strip() or content["fields"] or self._loss_note:
            self._draft = None
            self.bridge.call(self.services.drafts.changed(DRAFT, content), _nothing, self._stop)

    def _clear(self) -> None:
        self.cancel()
        self._form = FormEntries()
        self._text = self._loss_note = self._path = self._number = ""
        self._source, self._mapped, self._counts, self._open = None, {}, (0, 0), ()
        self._fields.show_form(self._form)
        self._lines.show(())
        self._leaves.show(())
        self.textReplaced.emit("")
        self.bridge.call(self.services.drafts.discard(DRAFT), _nothing, self._stop)
        self.bridge.call(self.services.intake.suggest_number(), self._take_number, self._stop)
        self.changed.emit()

    def _count(self, *statuses: Status) -> int:
        return sum(entry.status in statuses for entry in self._form.entries.values())

    def _get_draft(self) -> str:
        if self._draft is None:
            return ""
        saved = self._draft.saved_at.astimezone()
        return day_and_time(saved, saved.tzinfo) if saved.tzinfo else ""

    def _get_progress(self) -> float:
        done, of = self._progress
        return done / of if of else -1.0

    def _get_kind(self) -> str:
        return self._source.file_type.value if self._source else ""

    def _get_templates(self) -> list[dict[str, str]]:
        return [{"key": t.key, "title": t.title} for t in self._templates]

    def _get_open(self) -> list[str]:
        entries = self._form.entries
        return [f.value for f in self._open if entries[f].status is not Status.SUGGESTED]

    def _get_ready(self) -> bool:
        return bool(self._number.strip()) and not set(self._open) & set(REQUIRED) and self._asked()

    def _asked(self) -> bool:
        return self._count(Status.ACCEPTED, Status.TYPED) > 0

    def _get_url(self) -> str:
        return QUrl.fromLocalFile(self._path).toString() if self._path else ""

    fields = qml_property(IntakeRows, lambda s: s._fields, constant=True)
    lines = qml_property(SourceRows, lambda s: s._lines, constant=True)
    leaves = qml_property(LeafRows, lambda s: s._leaves, constant=True)
    method = qml_property(str, lambda s: s._method, notify=changed)
    text = qml_property(str, lambda s: s._text, notify=changed)
    number = qml_property(str, lambda s: s._number, notify=changed)
    lossNote = qml_property(str, lambda s: s._loss_note, notify=changed)
    templates = qml_property("QVariantList", _get_templates, notify=changed)
    mappings = qml_property("QStringList", lambda s: list(s._mappings), notify=changed)
    mappedCount = qml_property(int, lambda s: len(s._mapped), notify=changed)
    reading = qml_property(bool, lambda s: s._reading is not None, notify=changed)
    progress = qml_property(float, _get_progress, notify=changed)
    fileName = qml_property(str, lambda s: s._source.name if s._source else "", notify=changed)
    fileKind = qml_property(str, _get_kind, notify=changed)
    fileUrl = qml_property(str, _get_url, notify=changed)
    characters = qml_property(int, lambda s: s._counts[0], notify=changed)
    words = qml_property(int, lambda s: s._counts[1], notify=changed)
    suggested = qml_property(int, lambda s: s._count(Status.SUGGESTED), notify=changed)
    held = qml_property(int, lambda s: s._count(Status.ACCEPTED, Status.TYPED), notify=changed)
    open = qml_property("QStringList", _get_open, notify=changed)
    ready = qml_property(bool, _get_ready, notify=changed)
    draftTime = qml_property(str, _get_draft, notify=changed)


def _nothing(_: None) -> None:
    """Nothing follows."""


def _system_zone() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
