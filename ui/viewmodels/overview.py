"""The overview of one job: phases, figures, rooms, the waiting question, what is open."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.records import JobState
from app.services.app_services import AppServices
from app.services.views import (
    CheckpointAction,
    DeterminationView,
    JobOverview,
    JobTiles,
    OpenItem,
    RoomSummary,
)
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.fix_target import target_of
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import NONE, Wording, day, day_and_time, moisture, scale, zone


@qml_type("owned by OverviewModel")
class PhaseRows(RowsModel):
    """The phases; ``stepState`` is done, current or todo."""

    ROLES: ClassVar[tuple[str, ...]] = ("name", "standing", "done", "total", "stepState")


@qml_type("owned by OverviewModel")
class RoomRows(RowsModel):
    """The rooms; ``status`` is wet, drying, dry or unread."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "name", "points", "dryPoints", "status", "worst", "unit", "goal", "goalValue", "progress",
        "trend",
    )  # fmt: skip


@qml_type("owned by OverviewModel")
class OpenItemRows(RowsModel):
    """What to do before leaving; ``place`` is the page to do it on and ``target`` what to show there."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "title", "detail", "place", "ruleId", "severity", "target",
    )  # fmt: skip


@qml_type("owned by OverviewModel")
class PersonRows(RowsModel):
    """The people of the job; ``role`` is a ``PartyRole`` or ``crew``."""

    ROLES: ClassVar[tuple[str, ...]] = ("name", "role", "phone", "email")


@qml_type("owned by OverviewModel")
class EventRows(RowsModel):
    """What happened, the newest first; ``kind`` is told in words by the page."""

    ROLES: ClassVar[tuple[str, ...]] = ("when", "kind", "name", "by")


@qml_type("owned by AppModel")
class OverviewModel(JobPageModel):
    """The overview page; ``decided`` is emitted after the answer to a checkpoint was stored."""

    changed = Signal()
    decided = Signal(str)
    visitChanged = Signal(str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._view: JobOverview | None = None
        self._steps = PhaseRows(self)
        self._rooms = RoomRows(self)
        self._open_items = OpenItemRows(self)
        self._people = PersonRows(self)
        self._events = EventRows(self)

    def open(self, job_id: UUID) -> None:
        """Show this job, at first without what takes long to work out."""
        self.job_id = job_id

        def first(view: JobOverview) -> None:
            self._show(view)
            if not view.checked:
                self._load_whole(job_id)

        self._load_at_once(job_id, first)

    def glance(self) -> None:
        """Read again what names the job on every page, and wait with the rest until somebody looks at it."""
        if self.job_id is not None:
            self._load_at_once(self.job_id, self._show)

    def _load_at_once(self, job_id: UUID, show: Callable[[JobOverview], None]) -> None:
        make = partial(self.services.job_overview, job_id, at_once=True)
        self.load(make, show, again=partial(self._load_whole, job_id))

    def _load_whole(self, job_id: UUID) -> None:
        self.load(partial(self.services.job_overview, job_id), self._show)

    def use_units(self, wording: Wording) -> None:
        """Show values in these units from now on."""
        super().use_units(wording)
        if self._view is not None:
            self._fill(self._view)
        self.changed.emit()

    @property
    def view(self) -> JobOverview | None:
        """The job that is shown."""
        return self._view

    @Slot()
    def approve(self) -> None:
        """Answer the waiting question with yes."""
        self._decide(CheckpointAction.APPROVE, "")

    @Slot(str)
    def sendBack(self, reason: str) -> None:
        """Answer the waiting question with no, and why."""
        self._decide(CheckpointAction.SEND_BACK, reason.strip())

    @Slot()
    def beginVisit(self) -> None:
        """Arrive on site."""
        self._visit("begin", self.services.visits.begin)

    @Slot()
    def endVisit(self) -> None:
        """Leave the site."""
        self._visit("end", self.services.visits.end)

    @Slot(str)
    def setJobState(self, state: str) -> None:
        """Say where the job stands: the name of a ``JobState``."""
        if self._view is None or self._view.header.state == state:
            return
        job_id, wanted = self._view.header.job_id, JobState(state)
        self.write(
            "job_state",
            lambda: self.services.set_job_state(job_id, wanted),
            lambda _: self.saved.emit("jobState"),
        )

    def _visit(self, what: str, act: Callable[[UUID], Coroutine[Any, Any, None]]) -> None:
        if self._view is None:
            return
        job_id = self._view.header.job_id

        def done(_: None) -> None:
            self.visitChanged.emit(what)
            self.saved.emit(what)

        self.write(f"visit_{what}", lambda: act(job_id), done)

    def _decide(self, action: CheckpointAction, reason: str) -> None:
        if self._view is None or self._view.checkpoint is None:
            return
        checkpoint_id = self._view.checkpoint.checkpoint_id

        def done(_: None) -> None:
            self.decided.emit(action.value)
            self.refresh()

        self.write(
            "decide", lambda: self.services.decide_checkpoint(checkpoint_id, action, reason), done
        )

    def _show(self, view: JobOverview) -> None:
        self._view = view
        self._fill(view)
        self.drafts.readUnfinished()
        self.changed.emit()

    def _fill(self, view: JobOverview) -> None:
        self._steps.show(
            {
                "name": s.name,
                "standing": s.standing,
                "done": s.done,
                "total": s.total,
                "stepState": s.state.value,
            }
            for s in view.steps
        )
        self._rooms.show(_room_row(room) for room in view.rooms)
        self._show_story(view)
        self._open_items.show(
            {
                "title": translated(item.title, "Rules"),
                "detail": translated(item.detail, "Rules"),
                "place": item.fix.page,
                "severity": item.severity,
                "ruleId": item.rule_id,
                "target": target_of(item.fix, item.rule_id),
            }
            for item in view.before_you_leave
            if not item.later
        )

    def _show_story(self, view: JobOverview) -> None:
        tz = zone(view.header.time_zone)
        self._people.show(
            {
                "name": person.name,
                "role": person.role.value if person.role else "crew",
                "phone": person.phone,
                "email": person.email,
            }
            for person in view.story.people
        )
        self._events.show(
            {
                "when": day_and_time(event.at, tz),
                "kind": event.kind,
                "name": event.name,
                "by": event.by,
            }
            for event in view.story.events
        )

    def _get_visit(self) -> dict[str, Any]:
        if self._view is None or self._view.story.visit is None:
            return {}
        visit, tz = self._view.story.visit, zone(self._view.header.time_zone)
        return {
            "number": visit.number,
            "technician": visit.technician,
            "arrived": day_and_time(visit.arrived_at, tz),
            "left": "" if visit.left_at is None else day_and_time(visit.left_at, tz),
            "underWay": visit.left_at is None,
            "read": visit.points_read,
            "toRead": visit.points_to_read,
            "air": visit.air_readings,
            "photos": visit.photos,
        }

    def _get_dry_at(self) -> str:
        if self._view is None or self._view.story.dry_at is None:
            return ""
        return day(self._view.story.dry_at, zone(self._view.header.time_zone))

    def _get_without_forecast(self) -> int:
        return self._view.story.points_without_forecast if self._view else 0

    def _get_job_state(self) -> str:
        return self._view.header.state.value if self._view else ""

    def _get_tiles(self) -> dict[str, Any]:
        if self._view is None:
            return {}
        return _tiles(self._view.tiles, self.wording, self._view.header.time_zone)

    def _get_checkpoint(self) -> dict[str, str]:
        if self._view is None or self._view.checkpoint is None:
            return {}
        question = self._view.checkpoint
        asked = day_and_time(question.asked_at, zone(self._view.header.time_zone))
        return {
            "title": translated(question.title, "Workflows"),
            "detail": translated(question.detail),
            "phase": question.phase,
            "asked": asked,
        }

    def _get_category(self) -> dict[str, Any]:
        return self._determination(self._view.category if self._view else None)

    def _get_water_class(self) -> dict[str, Any]:
        return self._determination(self._view.water_class if self._view else None)

    def _determination(self, made: DeterminationView | None) -> dict[str, Any]:
        if made is None or self._view is None:
            return {}
        decided = day(made.decided_at, zone(self._view.header.time_zone))
        return {"value": made.value, "by": made.decided_by, "day": decided}

    def _get_progress(self) -> float:
        progress = self._view.run_progress if self._view else None
        return -1.0 if progress is None else progress

    def _get_loaded(self) -> bool:
        return self._view is not None

    def _get_shown_job(self) -> str:
        return "" if self._view is None else str(self._view.header.job_id)

    def _get_steps(self) -> PhaseRows:
        return self._steps

    def _get_rooms(self) -> RoomRows:
        return self._rooms

    def _get_later_items(self) -> int:
        return len({item.rule_id for item in self._before_leaving() if item.later})

    def _before_leaving(self) -> tuple[OpenItem, ...]:
        return self._view.before_you_leave if self._view else ()

    def _get_open_items(self) -> OpenItemRows:
        return self._open_items

    steps = qml_property(PhaseRows, _get_steps, constant=True)
    rooms = qml_property(RoomRows, _get_rooms, constant=True)
    openItems = qml_property(OpenItemRows, _get_open_items, constant=True)
    laterItems = qml_property(int, _get_later_items, notify=changed)
    people = qml_property(PersonRows, lambda s: s._people, constant=True)
    events = qml_property(EventRows, lambda s: s._events, constant=True)
    visit = qml_property("QVariantMap", _get_visit, notify=changed)
    jobState = qml_property(str, _get_job_state, notify=changed)
    dryAt = qml_property(str, _get_dry_at, notify=changed)
    withoutForecast = qml_property(int, _get_without_forecast, notify=changed)
    tiles = qml_property("QVariantMap", _get_tiles, notify=changed)
    checkpoint = qml_property("QVariantMap", _get_checkpoint, notify=changed)
    category = qml_property("QVariantMap", _get_category, notify=changed)
    waterClass = qml_property("QVariantMap", _get_water_class, notify=changed)
    progress = qml_property(float, _get_progress, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)
    shownJob = qml_property(str, _get_shown_job, notify=changed)
    checked = qml_property(bool, lambda s: s._view is not None and s._view.checked, notify=changed)


def _room_row(room: RoomSummary) -> dict[str, Any]:
    return {
        "name": room.name,
        "points": room.points_total,
        "dryPoints": room.points_dry,
        "status": room.state.value,
        "worst": NONE if room.worst_value is None else moisture(room.worst_value),
        "unit": scale(room.scale),
        "goal": "" if room.goal is None else moisture(room.goal),
        "goalValue": float("nan") if room.goal is None else float(room.goal),
        "progress": room.progress,
        "trend": [float(value) for value in room.trend],
    }


def _tiles(tiles: JobTiles, wording: Wording, time_zone: str) -> dict[str, Any]:
    affected, outside = tiles.affected_kg_kg, tiles.outside_kg_kg
    below = None if affected is None or outside is None else outside - affected
    last = tiles.last_visit_at
    return {
        "points": tiles.points_total,
        "dryPoints": tiles.points_dry,
        "wetPoints": tiles.points_wet,
        "humidity": NONE if affected is None else wording.humidity(affected),
        "humidityUnit": wording.humidity_unit,
        "below": "" if below is None else wording.humidity(abs(below)),
        "against": wording.against(below),
        "visits": tiles.visits,
        "lastVisit": "" if last is None else day_and_time(last, zone(time_zone)),
        "photos": tiles.photos_total,
        "photosAccepted": tiles.photos_accepted,
        "documents": tiles.documents,
    }
