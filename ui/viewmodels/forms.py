"""The page of forms: filled from the job, signed on glass, proved later."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.records import Stroke
from app.services.app_services import AppServices
from app.services.form_views import (
    BlankForm,
    FormInput,
    FormsView,
    FormView,
    ShownForm,
    SignerView,
    SigningInput,
)
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.page import words_for
from ui.viewmodels.photo_rows import url_of
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, day_and_time, zone

PAD = 1000
Answers = dict[str, str]


def draft_key(job_id: UUID, template_id: str) -> str:
    """The draft that keeps the answers of a form until it is prepared."""
    return f"form/{template_id}/{job_id}"


@qml_type("owned by FormsModel")
class FormRows(RowsModel):
    """The forms of the job, the newest first."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "formId", "title", "revision", "prepared", "by", "standing", "signers", "selected",
    )  # fmt: skip


@qml_type("owned by AppModel")
class FormsModel(JobPageModel):
    """Forms: ``blank`` is the one being filled, ``selected`` the recorded one that is looked at."""

    changed = Signal()
    prepared = Signal(str)
    signed = Signal(bool)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._view: FormsView | None = None
        self._rows = FormRows(self)
        self._selected = ""
        self._blank: BlankForm | None = None
        self._supersedes: UUID | None = None
        self._answers: Answers = {}
        self._with_exceptions = False
        self._missing: dict[str, str] = {}
        self._pdf = ""
        self._proof: tuple[str, ...] | None = None
        self._wanted = ""

    def open(self, job_id: UUID) -> None:
        """Show the forms of this job."""
        self.job_id, self._view, self._selected = job_id, None, ""
        self._close_blank()
        self._rows.show(())
        self.load(lambda: self.services.forms.view(job_id), self._show)
        self.changed.emit()

    def use_units(self, wording: Wording) -> None:
        """Write titles and times anew."""
        super().use_units(wording)
        self._arrange()

    @Slot(str)
    def begin(self, template_id: str) -> None:
        """Fill this form from the job; answers of a draft come back."""
        self._begin(template_id, None)

    @Slot(str)
    def want(self, kind: str) -> None:
        """Look at the form of this kind that waits for a signature, or begin one, as soon as the forms are there."""
        self._wanted = kind
        self._answer_wish()

    @Slot(str)
    def revise(self, form_id: str) -> None:
        """Fill the form again as its next revision."""
        form = self._form(form_id)
        if form is not None:
            self._begin(form.template_id, form.form_id)

    @Slot(str, str)
    def answer(self, name: str, text: str) -> None:
        """What a person answers; it is kept as a draft at once."""
        self._answers[name] = text
        self._missing.pop(name, None) if text.strip() else None
        self._keep_draft()
        self.changed.emit()

    @Slot(bool)
    def certifyWithExceptions(self, allowed: bool) -> None:
        """Whether points that are not at their goal may stand in the certificate, named as such."""
        self._with_exceptions = allowed
        self.changed.emit()

    @Slot()
    def preview(self) -> None:
        """Draw the form as it would be, with its gaps."""
        job_id, given = self.job_id, self._input()
        if job_id is None or given is None:
            return

        def show(shown: ShownForm) -> None:
            self._pdf = url_of(shown.path)
            self._missing = dict(shown.missing)
            self._set_problem("")
            self.changed.emit()

        self.bridge.call(self.services.forms.preview(job_id, given), show, self._failed)

    @Slot()
    def prepare(self) -> None:
        """Record the form for signing."""
        job_id, given = self.job_id, self._input()
        if job_id is None or given is None:
            return
        key = draft_key(job_id, given.template_id)

        async def write() -> UUID:
            form_id = await self.services.forms.prepare(job_id, given)
            await self.services.drafts.discard(key)
            return form_id

        def done(form_id: UUID) -> None:
            self._close_blank()
            self._selected = str(form_id)
            self.saved.emit("prepare")
            self.prepared.emit(str(form_id))

        self.write("prepare", write, done)

    @Slot()
    def giveUp(self) -> None:
        """Leave the form; what was answered stays as a draft."""
        self._close_blank()
        self.changed.emit()

    @Slot(str)
    def select(self, form_id: str) -> None:
        """Look at this form."""
        self._selected, self._proof, self._pdf = form_id, None, ""
        self._arrange()
        form = self._form(form_id)
        if form is not None:
            self._show_pdf(form.form_id)

    @Slot(str, str, str, "QVariantList")
    def sign(self, role: str, signer: str, capacity: str, strokes: list[Any]) -> None:
        """Record a signature; a stroke is x, y from 0 to 1 of the pad and t in milliseconds, one after the other."""
        drawn = tuple(Stroke(_pad_points(stroke)) for stroke in strokes)
        self._conclude(SigningInput(role, signer, capacity, drawn))

    @Slot(str, str, str, str)
    def refuse(self, role: str, signer: str, capacity: str, reason: str) -> None:
        """Record that this person would not sign, and why."""
        self._conclude(SigningInput(role, signer, capacity, (), reason))

    @Slot()
    def verify(self) -> None:
        """Check that all bytes are still those that were signed."""
        form = self._form(self._selected)
        if form is None:
            return

        def show(problems: tuple[str, ...]) -> None:
            self._proof = problems
            self.changed.emit()

        self.bridge.call(self.services.forms.verify(form.form_id), show, self._failed)

    def _begin(self, template_id: str, supersedes: UUID | None) -> None:
        job_id = self.job_id
        if job_id is None:
            return
        key = draft_key(job_id, template_id)

        async def read() -> tuple[BlankForm, Any]:
            blank = await self.services.forms.blank(job_id, template_id)
            return blank, await self.services.drafts.load(key)

        def show(found: tuple[BlankForm, Any]) -> None:
            self._close_blank()
            self._blank, draft = found
            self._supersedes = supersedes
            kept = draft.content if draft is not None else {}
            self._answers = {
                q.name: str(kept.get(q.name) or q.suggested)
                for q in self._blank.questions
                if not q.known
            }
            self._set_problem("")
            self.changed.emit()
            self.preview()

        self.bridge.call(read(), show, self._failed)

    def _conclude(self, given: SigningInput) -> None:
        form = self._form(self._selected)
        if form is None:
            return

        def done(_: None) -> None:
            self._proof, self._pdf = None, ""
            self.saved.emit("sign")
            self.signed.emit(bool(given.strokes))

        self.write("sign", lambda: self.services.forms.sign(form.form_id, given), done)

    def _input(self) -> FormInput | None:
        if self._blank is None:
            return None
        answers = dict(self._answers)
        return FormInput(self._blank.template_id, answers, self._with_exceptions, self._supersedes)

    def _keep_draft(self) -> None:
        if self.job_id is not None and self._blank is not None:
            key = draft_key(self.job_id, self._blank.template_id)
            content: dict[str, Any] = dict(self._answers)
            kept = self.services.drafts.changed(key, content, self.job_id)
            self.bridge.call(kept, lambda _: None, self._failed)

    def _close_blank(self) -> None:
        self._blank, self._supersedes, self._answers = None, None, {}
        self._with_exceptions, self._missing, self._pdf, self._proof = False, {}, "", None

    def _show(self, view: FormsView) -> None:
        self._view = view
        if self._form(self._selected) is None:
            self._selected = str(view.forms[0].form_id) if view.forms else ""
        self._arrange()
        form = self._form(self._selected)
        if form is not None and self._blank is None:
            self._show_pdf(form.form_id)

        self._answer_wish()

    def _answer_wish(self) -> None:
        if not self._wanted or self._view is None or self._load is not None:
            return
        kind, self._wanted = self._wanted, ""
        fitting = [t.template_id for t in self._view.templates if t.kind == kind]
        for form in self._view.forms:
            if form.template_id in fitting and not form.replaced and not form.complete:
                self.select(str(form.form_id))
                return
        if fitting:
            self.begin(fitting[0])

    def _show_pdf(self, form_id: UUID) -> None:
        def show(shown: ShownForm) -> None:
            if self._selected == str(form_id) and self._blank is None:
                self._pdf = url_of(shown.path)
                self.changed.emit()

        self.bridge.call(self.services.forms.show(form_id), show, self._failed)

    def _arrange(self) -> None:
        forms = self._view.forms if self._view is not None else ()
        self._rows.show(self._row(form) for form in forms)
        self.changed.emit()

    def _row(self, form: FormView) -> dict[str, Any]:
        standing = "replaced" if form.replaced else "complete" if form.complete else "open"
        if not form.replaced and any(s.signed is False and s.required for s in form.signers):
            standing = "refused"
        return {
            "formId": str(form.form_id),
            "title": translated(form.title, "Forms"),
            "revision": form.revision,
            "prepared": self._time(form.prepared_at),
            "by": form.prepared_by,
            "standing": standing,
            "signers": [self._signer(signer) for signer in form.signers],
            "selected": str(form.form_id) == self._selected,
        }

    def _signer(self, signer: SignerView) -> dict[str, Any]:
        return {
            "role": signer.role,
            "title": translated(signer.title, "Forms"),
            "intent": signer.intent,
            "required": signer.required,
            "signer": signer.signer,
            "at": "" if signer.at is None else self._time(signer.at),
            "standing": "open"
            if signer.signed is None
            else "signed"
            if signer.signed
            else "refused",
            "reason": signer.reason,
        }

    def _time(self, at: Any) -> str:
        return day_and_time(at, zone(self._view.time_zone if self._view else ""))

    def _form(self, form_id: str) -> FormView | None:
        forms = self._view.forms if self._view is not None else ()
        return next((form for form in forms if str(form.form_id) == form_id), None)

    def _failed(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def _get_templates(self) -> list[dict[str, str]]:
        templates = self._view.templates if self._view is not None else ()
        return [{"key": t.template_id, "title": translated(t.title, "Forms")} for t in templates]

    def _get_selected(self) -> dict[str, Any]:
        form = self._form(self._selected)
        return {} if form is None else self._row(form)

    def _get_blank(self) -> dict[str, Any]:
        blank = self._blank
        if blank is None:
            return {}
        return {
            "templateId": blank.template_id,
            "title": translated(blank.title, "Forms"),
            "questions": [
                {
                    "name": q.name,
                    "label": translated(q.label, "Forms"),
                    "required": q.required,
                    "answer": self._answers.get(q.name, ""),
                }
                for q in blank.questions
                if not q.known
            ],
            "known": [
                {"label": translated(q.label, "Forms"), "value": q.known}
                for q in blank.questions
                if q.known
            ],
            "notAtGoal": [f"{label}: {translated(why)}" for label, why in blank.not_at_goal],
            "withExceptions": self._with_exceptions,
            "revises": self._supersedes is not None,
        }

    def _get_missing(self) -> list[str]:
        return list(self._missing)

    def _get_complete(self) -> bool:
        if self._blank is None:
            return False
        asked = [q for q in self._blank.questions if q.required and not q.known]
        settled = not self._blank.not_at_goal or self._with_exceptions
        return settled and all(self._answers.get(q.name, "").strip() for q in asked)

    def _get_pdf(self) -> str:
        return self._pdf

    def _get_proof(self) -> dict[str, Any]:
        if self._proof is None:
            return {}
        return {"ok": not self._proof, "problems": [translated(one) for one in self._proof]}

    def _get_rows(self) -> FormRows:
        return self._rows

    def _get_loaded(self) -> bool:
        return self._view is not None

    rows = qml_property(FormRows, _get_rows, constant=True)
    templates = qml_property("QVariantList", _get_templates, notify=changed)
    selected = qml_property("QVariantMap", _get_selected, notify=changed)
    blank = qml_property("QVariantMap", _get_blank, notify=changed)
    missing = qml_property("QStringList", _get_missing, notify=changed)
    complete = qml_property(bool, _get_complete, notify=changed)
    pdf = qml_property(str, _get_pdf, notify=changed)
    proof = qml_property("QVariantMap", _get_proof, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _pad_points(stroke: list[Any]) -> tuple[int, ...]:
    """A stroke in units of the pad; its times never go back."""
    numbers: list[int] = []
    latest = 0
    for x, y, t in zip(stroke[0::3], stroke[1::3], stroke[2::3], strict=True):
        latest = max(latest, round(float(t)))
        numbers += [_unit(x), _unit(y), latest]
    return tuple(numbers)


def _unit(share: Any) -> int:
    return min(PAD, max(0, round(float(share) * PAD)))
