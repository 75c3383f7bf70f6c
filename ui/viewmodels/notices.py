"""The bell: what happened while nobody looked, where it is dealt with, and how much of it is unread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.ports.meters import LinkState
from app.services.app_services import AppServices
from app.services.notice_views import Notice, NoticeKind
from app.services.sync_views import SyncState, SyncStatus
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import loose_signal, qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import Wording, day_and_time, local_zone

if TYPE_CHECKING:
    from app.services.job_news import JobNews
    from app.services.views import CheckpointView, JobOverview, MeterState

SOON_MS = 2_000
"""So long after a change the jobs are asked; what follows meanwhile is asked for at once."""
_SIGN_IN = (SyncState.SIGN_IN_AGAIN, SyncState.REVOKED)


@qml_type("owned by NoticesModel")
class NoticeRows(RowsModel):
    """One row a notice; ``kind`` is a ``NoticeKind``, ``at`` a day and time of this tablet."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "key", "kind", "subject", "at", "page", "jobId", "unread", "rule", "about",
    )  # fmt: skip


@qml_type("owned by AppModel")
class NoticesModel(PageModel):
    """The list behind the bell.

    ``wanted`` carries where a tapped notice leads: a job's id, or nothing, a page, and what to show there.
    """

    changed = Signal()
    wanted = loose_signal(str, str, "QVariantMap")

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._notices: tuple[Notice, ...] = ()
        self._rows = NoticeRows(self)
        self._told: set[str] = set()
        self._signed_in = True
        self._links: dict[str, LinkState] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)

    def start(self) -> None:
        """Fetch what was kept."""
        self.load(self.services.notices.all, self._show_first)

    def look_soon(self) -> None:
        """Something was saved or arrived: ask before long what waits on the jobs."""
        if not self._soon.isActive():
            self._soon.start()

    def look(self) -> None:
        """Ask what waits on the jobs, whichever of them is open."""
        self.bridge.call(self.services.news.waiting(), self._tell_news, self._not_kept)

    def _show_first(self, notices: tuple[Notice, ...]) -> None:
        self._show(notices)
        self.look_soon()

    def _tell_news(self, news: tuple[JobNews, ...]) -> None:
        self._tell([_of_job(each) for each in news])

    def watch_sync(self, status: SyncStatus) -> None:
        """Tell of conflicts and refusals that are new, and of an account that has to sign in again."""
        told = list(_of_sync(status))
        signed_in = status.state not in _SIGN_IN
        if self._signed_in and not signed_in:
            told.append(_notice(f"sign in/{uuid4()}", NoticeKind.SIGN_IN, "", "sync"))
        self._signed_in = signed_in
        self._tell(told)

    def watch_meter(self, state: MeterState) -> None:
        """Tell of a meter that was live and is lost."""
        before = self._links.get(state.device_id)
        self._links[state.device_id] = state.link
        if state.link is LinkState.LOST and before in (LinkState.LIVE, LinkState.STALE):
            key = f"meter/{uuid4()}"
            self._tell([_notice(key, NoticeKind.METER_LOST, state.name, "meters")])

    def watch_job(self, job_id: UUID, view: JobOverview) -> None:
        """Tell of a question of the open job's workflow."""
        asked: CheckpointView | None = view.checkpoint
        if asked is not None:
            key = f"question/{asked.checkpoint_id}"
            name = view.header.client_name
            self._tell([_notice(key, NoticeKind.QUESTION, name, "overview", job_id)])

    @Slot(str, str, str)
    def warned(self, words: str, page: str, job_id: str) -> None:
        """The screen showed these words for some seconds."""
        job = UUID(job_id) if job_id else None
        self._tell([_notice(f"warning/{uuid4()}", NoticeKind.WARNING, words, page, job)])

    @Slot()
    def seen(self) -> None:
        """The list was opened."""
        self._keep("seen", self.services.notices.mark_read)

    @Slot()
    def clear(self) -> None:
        """Forget all of them."""
        self._keep("clear", self.services.notices.clear)

    @Slot(str)
    def goTo(self, key: str) -> None:
        """Go where the notice is dealt with."""
        notice = next((each for each in self._notices if each.key == key), None)
        if notice is not None and notice.page:
            what = {"alerts": True} if notice.kind is NoticeKind.ALERT else {}
            self.wanted.emit(str(notice.job_id or ""), notice.page, what)

    def _tell(self, told: list[Notice]) -> None:
        new = [each for each in told if each.key not in self._told]
        if new:
            self._told.update(each.key for each in new)
            self.bridge.call(self.services.notices.add(*new), self._show, self._not_kept)

    def _keep(self, action: str, make: Any) -> None:
        self.write(action, make, self._show)

    def _not_kept(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def use_units(self, wording: Wording) -> None:
        """Write dates and words anew."""
        super().use_units(wording)
        self._rows.show(map(_row, self._notices))
        self.changed.emit()

    def _show(self, notices: tuple[Notice, ...]) -> None:
        self._notices = notices
        self._rows.show(map(_row, notices))
        self.changed.emit()

    def _get_unread(self) -> int:
        return sum(not each.read for each in self._notices)

    def _get_rows(self) -> NoticeRows:
        return self._rows

    rows = qml_property(NoticeRows, _get_rows, constant=True)
    unread = qml_property(int, _get_unread, notify=changed)


def _of_sync(status: SyncStatus) -> Iterator[Notice]:
    for conflict in status.conflicts:
        key = f"conflict/{conflict.conflict_id}"
        yield _notice(key, NoticeKind.CONFLICT, conflict.job_title, "sync")
    for refused in status.refused:
        key = f"refused/{refused.sha256 or refused.number}"
        yield _notice(key, NoticeKind.REFUSED, refused.job_title, "sync")


def _of_job(news: JobNews) -> Notice:
    if not news.rule:
        return _notice(news.key, NoticeKind.QUESTION, news.job, "overview", news.job_id)
    alert = _notice(news.key, NoticeKind.ALERT, news.job, "drying", news.job_id)
    return replace(alert, rule=news.rule, about=news.subject)


def _notice(
    key: str, kind: NoticeKind, subject: str, page: str, job_id: UUID | None = None
) -> Notice:
    return Notice(key, kind, subject, datetime.now(UTC), page, job_id)


def _row(notice: Notice) -> dict[str, Any]:
    return {
        "key": notice.key,
        "kind": notice.kind.value,
        "subject": notice.subject,
        "at": day_and_time(notice.at, local_zone()),
        "page": notice.page,
        "jobId": str(notice.job_id or ""),
        "unread": not notice.read,
        "rule": notice.rule,
        "about": notice.about,
    }
