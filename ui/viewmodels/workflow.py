"""The page of the workflow: the job's runs live, with everything a person can say to them."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.run_views import RunMoment
from app.domain.runs import DecisionAction, RunEvent, RunInfo
from app.services.app_services import AppServices
from app.services.workflow_services import DefinitionChoice, RunView
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.page import words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.run_details import (
    DataWrong,
    event_row,
    guardrail_maps,
    phase_maps,
    question_map,
    read_data,
    run_map,
)
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, zone

if TYPE_CHECKING:
    from ui.viewmodels.app_model import AppModel

QUIET_MS = 120
"""Events closer together than this are shown at once."""
MOST_EVENTS = 2_000
T = TypeVar("T")
Shown = tuple[tuple[RunInfo, ...], RunView | None, tuple[DefinitionChoice, ...]]


@qml_type("owned by WorkflowModel")
class RunEventRows(RowsModel):
    """What happened in the run, the newest first."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "sequence", "kind", "at", "subject", "step", "phase", "before", "after", "answer", "by", "reason",
    )  # fmt: skip


@qml_type("owned by AppModel")
class WorkflowModel(JobPageModel):
    """The runs of the job, one of them in detail; ``done`` carries what was just done to it."""

    changed = Signal()
    done = Signal(str)

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        time_zone: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(services, bridge, parent)
        self._time_zone = time_zone
        self._told_in = time_zone()
        self._runs: tuple[RunInfo, ...] | None = None
        self._detail: RunView | None = None
        self._choices: tuple[DefinitionChoice, ...] = ()
        self._run_id: UUID | None = None
        self._rows = RunEventRows(self)
        self._events: list[RunEvent] = []
        self._following: Call | None = None
        self._followed: UUID | None = None
        self._moment: RunMoment | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._after_events)

    @classmethod
    def made_by(cls, app: AppModel) -> Self:
        """With the time zone of the open job."""
        made = cls(app.services, app.bridge, app.time_zone, app)
        app.jobChanged.connect(made._on_job)
        return made

    def open(self, job_id: UUID) -> None:
        """Show the runs of this job."""
        self._stop_following()
        self.job_id, self._runs, self._detail = job_id, None, None
        self._run_id, self._moment = None, None
        self._read()
        self.changed.emit()

    @Slot(str)
    def select(self, run_id: str) -> None:
        """Look at this run."""
        self._run_id, self._moment = UUID(run_id), None
        self._read()

    @Slot(str, str, str)
    def start(self, definition_id: str, recipient: str, data: str) -> None:
        """Begin a run; ``data`` has lines ``name: value``."""
        job_id, context = self.job_id, self._data(data)
        if job_id is None or context is None:
            return
        if recipient.strip():
            context["recipient"] = recipient.strip()
        services = self.services.workflows
        self._act("start", lambda: services.start(definition_id, job_id, context), self._go_to)

    @Slot(str, str, str, str)
    def decide(self, checkpoint_id: str, action: str, reason: str, data: str) -> None:
        """Answer a question; ``data`` changes the run's data where that is asked for.

        All answers but to go on or to try again need a reason, which the page asks for.
        """
        patch = self._data(data)
        if patch is not None:
            asked, meant = UUID(checkpoint_id), DecisionAction(action)
            services = self.services.workflows
            self._act(
                "decide",
                lambda: services.decide(asked, meant, reason, patch),
                about=checkpoint_id,
            )

    @Slot()
    def pause(self) -> None:
        """Let the steps in flight finish and begin no other."""
        self._on_run("pause", lambda run: self.services.workflows.pause(run, ""))

    @Slot()
    def resume(self) -> None:
        """Go on after a pause."""
        self._on_run("resume", self.services.workflows.resume)

    @Slot(str)
    def cancelRun(self, reason: str) -> None:
        """End the run."""
        self._on_run("cancel", lambda run: self.services.workflows.cancel(run, reason))

    @Slot(str)
    def retryRun(self, reason: str) -> None:
        """Do again what did not work; a failed run goes on as a new one."""
        self._on_run(
            "retry", lambda run: self.services.workflows.retry(run, "", reason), self._go_to
        )

    @Slot(str, str)
    def skipStep(self, step_id: str, reason: str) -> None:
        """Leave a step out."""
        self._on_run("skip", lambda run: self.services.workflows.skip(run, step_id, reason))

    @Slot(str, int, str)
    def rollBack(self, phase: str, visit: int, reason: str) -> None:
        """Begin again at a phase, as a new run."""
        self._on_run(
            "rollback",
            lambda run: self.services.workflows.rollback(run, phase, visit, reason),
            self._go_to,
        )

    @Slot(int)
    def replay(self, sequence: int) -> None:
        """Show the run as it stood right after this event; 0 shows it as it stands now."""
        run_id = self._shown_run()
        if sequence <= 0 or run_id is None:
            self._moment = None
            self.changed.emit()
            return

        def show(moment: RunMoment) -> None:
            self._moment = moment
            self.changed.emit()

        call = self.services.workflows.moment(run_id, sequence)
        self.bridge.call(call, show, self._failed)

    def use_units(self, wording: Wording) -> None:
        """Write names and times anew."""
        super().use_units(wording)
        self._show_events()
        self.changed.emit()

    def _act(
        self,
        action: str,
        make: Callable[[], Coroutine[Any, Any, T]],
        then: Callable[[T], None] | None = None,
        about: str = "",
    ) -> None:
        """Do something once; ``about`` tells acts of the same name on other things apart."""

        def written(result: T) -> None:
            if then is not None:
                then(result)
            self.done.emit(action)
            self.saved.emit(action)

        self.write(f"{action} {about}", make, written)

    def _on_run(
        self,
        action: str,
        make: Callable[[UUID], Coroutine[Any, Any, T]],
        then: Callable[[T], None] | None = None,
    ) -> None:
        run_id = self._shown_run()
        if run_id is not None:
            self._act(action, lambda: make(run_id), then)

    def _go_to(self, run_id: UUID) -> None:
        self._run_id, self._moment = run_id, None
        self._read()

    def _read(self) -> None:
        job_id, chosen = self.job_id, self._run_id
        services = self.services.workflows

        async def read() -> Shown:
            runs = await services.runs(job_id)
            run_id = chosen or (runs[0].run_id if runs else None)
            detail = None if run_id is None else await services.run(run_id)
            return runs, detail, await services.definitions()

        if job_id is not None:
            self.load(read, self._show)

    def _show(self, shown: Shown) -> None:
        self._runs, self._detail, self._choices = shown
        self.changed.emit()
        run_id = self._shown_run()
        if run_id != self._followed:
            self._follow(run_id, self._detail)

    def _follow(self, run_id: UUID | None, detail: RunView | None) -> None:
        """Show what has happened so far at once, and what follows when it happens."""
        self._stop_following()
        self._followed = run_id
        if run_id is not None and detail is not None:
            self._events = list(detail.events[-MOST_EVENTS:])
            self._show_events()
            self.changed.emit()
            events = self.services.workflows.follow(run_id, detail.last_event)
            self._following = self.bridge.follow(events, self._on_event, self._failed)

    def _stop_following(self) -> None:
        if self._following is not None:
            self._following.cancel()
        self._following, self._followed, self._events = None, None, []
        self._rows.show(())

    def _on_event(self, event: RunEvent) -> None:
        if event.run_id == self._followed:
            self._events.append(event)
            del self._events[:-MOST_EVENTS]
            if not self._quiet.isActive():
                self._quiet.start()

    def _after_events(self) -> None:
        self._show_events()
        self.refresh()

    def _show_events(self) -> None:
        tz = self._tz()
        today = datetime.now(tz).date()
        rows = [event_row(event, tz, today) for event in reversed(self._events)]
        self._rows.show(row for row in rows if row is not None)

    def _data(self, text: str) -> dict[str, Any] | None:
        try:
            return read_data(text)
        except DataWrong as error:
            words = self.tr("“%1” is no data. Write one “name: value” a line, each name once.")
            self._set_problem(words.replace("%1", error.args[0]))
            return None

    def _on_job(self) -> None:
        """Tell times in the zone of the site once that is known: the job may be read after its runs."""
        zone_now = self._time_zone()
        if zone_now != self._told_in:
            self._told_in = zone_now
            self._show_events()
            self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def _shown_run(self) -> UUID | None:
        return None if self._detail is None else self._detail.run.run_id

    def _tz(self) -> Any:
        return zone(self._time_zone())

    def _get_runs(self) -> list[dict[str, Any]]:
        shown = self._shown_run()
        return [{**run_map(r, self._tz()), "selected": r.run_id == shown} for r in self._runs or ()]

    def _get_run(self) -> dict[str, Any]:
        return {} if self._detail is None else run_map(self._detail.run, self._tz())

    def _get_phases(self) -> list[dict[str, Any]]:
        return [] if self._detail is None else phase_maps(self._detail, self._moment)

    def _get_questions(self) -> list[dict[str, Any]]:
        asked = () if self._detail is None else self._detail.questions
        return [question_map(question, self._tz()) for question in asked]

    def _get_answers(self) -> list[dict[str, Any]]:
        asked = () if self._detail is None else self._detail.answered
        return [question_map(question, self._tz()) for question in asked]

    def _get_guardrails(self) -> list[dict[str, Any]]:
        return guardrail_maps(() if self._detail is None else self._detail.tripped, self._tz())

    def _get_startable(self) -> list[dict[str, Any]]:
        return [
            {"key": d.definition_id, "text": translated(d.name, "Workflows"), "version": d.version}
            for d in self._choices
        ]

    def _get_moment(self) -> dict[str, Any]:
        moment = self._moment
        if moment is None:
            return {}
        return {
            "sequence": moment.sequence,
            "standing": moment.state.value,
            "progress": moment.progress_pct / 100,
        }

    def _get_last(self) -> int:
        return self._events[-1].sequence if self._events else 0

    def _get_events(self) -> RunEventRows:
        return self._rows

    def _get_loaded(self) -> bool:
        return self._runs is not None

    events = qml_property(RunEventRows, _get_events, constant=True)
    runs = qml_property("QVariantList", _get_runs, notify=changed)
    run = qml_property("QVariantMap", _get_run, notify=changed)
    phases = qml_property("QVariantList", _get_phases, notify=changed)
    questions = qml_property("QVariantList", _get_questions, notify=changed)
    answers = qml_property("QVariantList", _get_answers, notify=changed)
    guardrails = qml_property("QVariantList", _get_guardrails, notify=changed)
    startable = qml_property("QVariantList", _get_startable, notify=changed)
    moment = qml_property("QVariantMap", _get_moment, notify=changed)
    lastSequence = qml_property(int, _get_last, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)
