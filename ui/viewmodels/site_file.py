"""The site file: kinds of records by topic, the entries of the chosen kind, and the form of one of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import RestoreAssistError
from app.domain.records import RecordKind
from app.services.app_services import AppServices
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.decisions import DecisionsModel
from ui.viewmodels.edit_page import EditPageModel
from ui.viewmodels.page import words_for
from ui.viewmodels.photo_rows import url_of
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.wording import Wording, day_and_time, zone

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.site_file_shapes import Question
    from app.services.site_file_views import FileEntry, SiteFileView

_TIME: Final = "%Y-%m-%d %H:%M"
_SQUARE_METRES: Final = "m²"
_OWN: Final = ("person", "made_by", "applied_by", "removed_by", "judged_by", "done_by", "moved_by")
"""Questions that the person who is signed in mostly answers with their own name."""
_FIRST_MILESTONES: Final = ("contacted", "arrived")


@qml_type("owned by AppModel")
class SiteFileModel(EditPageModel):
    """The page of the site file; ``askedFor`` asks the page to open the form of an entry, or a new one when empty."""

    changed = Signal()
    askedFor = Signal(str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._view: SiteFileView | None = None
        self._kind: RecordKind | None = None
        self._thumbnails: dict[str, str] = {}
        self._wanted: tuple[str, str] | None = None
        self._decisions = DecisionsModel(services, bridge, self)
        self._decisions.saved.connect(self.saved)

    def open(self, job_id: UUID) -> None:
        """Show the site file of this job."""
        if job_id != self.job_id:
            self._view, self._kind = None, None
        self.job_id = job_id
        self.load(lambda: self.services.site_file.view(job_id), self._show)
        self._decisions.open(job_id)
        self.changed.emit()

    def refresh(self) -> None:
        """Read the file and the decisions again."""
        super().refresh()
        self._decisions.refresh()

    def use_units(self, wording: Wording) -> None:
        """Show areas in these units from now on."""
        super().use_units(wording)
        self._decisions.use_units(wording)
        self.editsChanged.emit()
        self.changed.emit()

    @Slot(str)
    def select(self, kind: str) -> None:
        """Choose the kind whose entries are shown; none shows the topics only."""
        self._kind = RecordKind(kind) if kind else None
        self.changed.emit()

    @Slot(str, str)
    def ask(self, kind: str, entry_id: str) -> None:
        """Show this kind and ask for its form as soon as the file is there: of an entry, or of a new one."""
        self._wanted = (kind, entry_id)
        self._answer_wish()

    @Slot(result="QVariantMap")
    def fresh(self) -> dict[str, list[str]]:
        """The answers of a new entry that are known before anybody answered."""
        view, kind = self._view, self._kind
        if view is None or kind is None:
            return {}
        answers: dict[str, list[str]] = {}
        for question in self._questions():
            if question.answer.value == "time" and question.required:
                answers[question.name] = [self._local(view.now)]
            elif question.name in _OWN:
                answers[question.name] = [view.person]
            elif question.name == "told_to":
                answers[question.name] = [view.client]
            elif "unknown" in question.choices and question.required:
                answers[question.name] = ["unknown"]
        if kind is RecordKind.MILESTONE:
            entered = {text for entry in self._of(kind) for text in entry.answers["kind"]}
            answers["kind"] = [key for key in _FIRST_MILESTONES if key not in entered][:1]
        return answers

    @Slot(str, result="QVariantMap")
    def answers(self, entry_id: str) -> dict[str, list[str]]:
        """What an entry says, in the units that are shown."""
        entry = self._entry(entry_id)
        return {} if entry is None else self._shown_answers(entry)

    @Slot(str, int, result=str)
    def shifted(self, text: str, minutes: int) -> str:
        """A time so many minutes later, counted from now where the text is no time."""
        view = self._view
        if view is None:
            return text
        try:
            at = datetime.strptime(text.strip(), _TIME).replace(tzinfo=zone(view.time_zone))
        except ValueError:
            at = view.now.astimezone(zone(view.time_zone))
        return (at + timedelta(minutes=minutes)).strftime(_TIME)

    @Slot("QVariantMap")
    def enter(self, answers: dict[str, Any]) -> None:
        """Enter a record of the chosen kind."""
        kind = self._kind
        if kind is None:
            return
        given = self.understood(lambda: self._stored(answers, {}))
        if given is not None:
            self.step(
                f"enter {kind} {sorted(given.items())}",
                lambda job: self.services.site_file.enter(job, kind, given),
            )

    @Slot(str, "QVariantMap")
    def putRight(self, entry_id: str, answers: dict[str, Any]) -> None:
        """Put an entry right."""
        entry = self._entry(entry_id)
        if entry is None:
            return
        key, kind = entry.entry_id, entry.kind
        given = self.understood(lambda: self._stored(answers, entry.answers))
        if given is not None:
            self.step(
                f"put right {key} {sorted(given.items())}",
                lambda job: self.services.site_file.put_right(job, kind, key, given),
            )

    @Slot(str)
    def takeBack(self, entry_id: str) -> None:
        """Take an entry back; undo brings it again."""
        entry = self._entry(entry_id)
        if entry is not None:
            key, kind = entry.entry_id, entry.kind
            self.step(
                f"take back {key}", lambda job: self.services.site_file.take_back(job, kind, key)
            )

    @Slot()
    def wantPhotos(self) -> None:
        """Fetch the small pictures of the photos that can be named."""
        hashes = [o.thumbnail for o in self._options(RecordKind.PHOTO) if o.thumbnail]
        missing = [sha256 for sha256 in hashes if sha256 not in self._thumbnails]

        def show(found: Mapping[str, str]) -> None:
            self._thumbnails.update({sha256: url_of(path) for sha256, path in found.items()})
            self.changed.emit()

        def failed(error: BaseException) -> None:
            if not isinstance(error, RestoreAssistError):
                words_for(error)

        if missing:
            self.bridge.call(self.services.photos.show_thumbnails(missing), show, failed)

    def _show(self, view: SiteFileView) -> None:
        self._view = view
        self.show_edits(view.edits)
        self.changed.emit()
        self._answer_wish()

    def _answer_wish(self) -> None:
        if self._wanted is None or self._view is None or self._load is not None:
            return
        (kind, entry_id), self._wanted = self._wanted, None
        self.select(kind)
        if not entry_id and self._is_one_each() and self._of(self._kind):
            entry_id = str(self._of(self._kind)[0].entry_id)
        self.askedFor.emit(entry_id if self._entry(entry_id) is not None else "")

    def _questions(self) -> Sequence[Question]:
        from app.domain.records.registry import RECORD_TYPES
        from app.services.site_file_shapes import questions

        return () if self._kind is None else questions(RECORD_TYPES[self._kind])

    def _is_one_each(self) -> bool:
        from app.services.site_file_shapes import ONE_EACH

        return self._kind in ONE_EACH

    def _of(self, kind: RecordKind | None) -> list[FileEntry]:
        entries = self._view.entries if self._view else ()
        return [entry for entry in entries if entry.kind is kind]

    def _entry(self, entry_id: str) -> FileEntry | None:
        entries = self._view.entries if self._view else ()
        return next((entry for entry in entries if str(entry.entry_id) == entry_id), None)

    def _options(self, kind: RecordKind) -> Sequence[Any]:
        return self._view.options.get(kind, ()) if self._view else ()

    def _local(self, at: datetime) -> str:
        tz = zone(self._view.time_zone if self._view else "")
        return at.astimezone(tz).strftime(_TIME)

    def _area(self, question: Question) -> bool:
        return question.unit == _SQUARE_METRES and self.wording.us

    def _shown_answers(self, entry: FileEntry) -> dict[str, list[str]]:
        return {
            question.name: [
                _plain(self.wording.area_value(Decimal(text))) if self._area(question) else text
                for text in entry.answers[question.name]
            ]
            for question in self._questions_of(entry.kind)
        }

    def _questions_of(self, kind: RecordKind) -> Sequence[Question]:
        from app.domain.records.registry import RECORD_TYPES
        from app.services.site_file_shapes import questions

        return questions(RECORD_TYPES[kind])

    def _stored(
        self, answers: dict[str, Any], before: Mapping[str, Sequence[str]]
    ) -> dict[str, tuple[str, ...]]:
        """Answers as they are stored: an area that was left as it was shown keeps all its digits."""
        given: dict[str, tuple[str, ...]] = {}
        for question in self._questions():
            texts = tuple(str(text) for text in answers.get(question.name) or ())
            if self._area(question):
                old = tuple(before.get(question.name, ()))
                shown = tuple(_plain(self.wording.area_value(Decimal(text))) for text in old)
                if texts == shown:
                    texts = old
                else:
                    numbers = [self.typed_number(text) for text in texts if text.strip()]
                    texts = tuple(_plain(self.wording.square_metres(n)) for n in numbers)
            given[question.name] = texts
        return given

    def _get_topics(self) -> list[dict[str, Any]]:
        if self._view is None:
            return []
        from app.services.site_file_shapes import TOPICS

        return [
            {
                "topic": topic.value,
                "kinds": [
                    {
                        "kind": kind.value,
                        "count": len(self._of(kind)),
                        "asked": len(self._view.asked.get(kind, ())),
                    }
                    for kind in kinds
                ],
            }
            for topic, kinds in TOPICS.items()
        ]

    def _get_entries(self) -> list[dict[str, Any]]:
        tz = zone(self._view.time_zone if self._view else "")
        return [
            {
                "entryId": str(entry.entry_id),
                "by": entry.entered_by,
                "at": "" if entry.entered_at is None else day_and_time(entry.entered_at, tz),
                "answers": self._shown_answers(entry),
            }
            for entry in reversed(self._of(self._kind))
        ]

    def _get_questions(self) -> list[dict[str, Any]]:
        return [
            {
                "name": question.name,
                "answer": question.answer.value,
                "required": question.required,
                "choices": list(question.choices),
                "unit": self.wording.area_unit if self._area(question) else question.unit,
                "target": question.target.value if question.target else "",
                "options": [
                    {
                        "key": str(option.record_id),
                        "text": option.name,
                        "picture": self._thumbnails.get(option.thumbnail, ""),
                    }
                    for option in (self._options(question.target) if question.target else ())
                ],
            }
            for question in self._questions()
        ]

    def _get_asked(self) -> list[str]:
        if self._view is None or self._kind is None:
            return []
        return list(self._view.asked.get(self._kind, ()))

    def _get_kind(self) -> str:
        return "" if self._kind is None else self._kind.value

    def _get_can_add(self) -> bool:
        from app.services.site_file_shapes import MADE_ELSEWHERE

        one = self._is_one_each() and bool(self._of(self._kind))
        return self._kind is not None and self._kind not in MADE_ELSEWHERE and not one

    def _get_can_take_back(self) -> bool:
        from app.services.site_file_shapes import MADE_ELSEWHERE

        return self._kind not in MADE_ELSEWHERE

    def _get_currency(self) -> str:
        return self._view.currency if self._view else ""

    def _get_decisions(self) -> DecisionsModel:
        return self._decisions

    def _get_loaded(self) -> bool:
        return self._view is not None

    decisions = qml_property(DecisionsModel, _get_decisions, constant=True)
    topics = qml_property("QVariantList", _get_topics, notify=changed)
    entries = qml_property("QVariantList", _get_entries, notify=changed)
    questions = qml_property("QVariantList", _get_questions, notify=changed)
    asked = qml_property("QStringList", _get_asked, notify=changed)
    kind = qml_property(str, _get_kind, notify=changed)
    canAdd = qml_property(bool, _get_can_add, notify=changed)
    canTakeBack = qml_property(bool, _get_can_take_back, notify=changed)
    currency = qml_property(str, _get_currency, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _plain(value: Decimal) -> str:
    text = f"{value.quantize(Decimal('0.001')):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
