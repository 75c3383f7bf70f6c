"""The sync centre: what is safe on the server, what is not and why, and what a person has to decide."""

from __future__ import annotations

import webbrowser
from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from app.domain.errors import TakenOutOfUse
from app.domain.phrases import phrase, plain
from app.services.app_services import AppServices
from app.services.sync_views import (
    BrowserForm,
    ConflictSide,
    ConflictView,
    EnrolForm,
    NetworkPolicy,
    RefusedView,
    SignInForm,
    SyncState,
    SyncStatus,
)
from app.services.views import SyncCounts
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import loose_signal, qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, day_and_time, local_zone

MIB = 1024 * 1024
CLOCK_TOLERANCE_S = 120
_UNREACHED = phrase("The server cannot be reached.")
_UNITS = {
    "m": "m", "mm": "mm", "m2": "m²", "m3": "m³", "c": "°C", "pct": "%", "pa": "Pa", "w": "W", "a": "A",
    "v": "V", "l": "l", "h": "h",
}  # fmt: skip


@qml_type("owned by SyncModel")
class JobSyncRows(RowsModel):
    """The jobs that sent something or have something to send; those with open work first."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "jobId", "title", "unsynced", "refused", "changes", "photos", "photosAccepted",
    )  # fmt: skip


@qml_type("owned by SyncModel")
class ConflictRows(RowsModel):
    """Values that lost against others, for a person to decide."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "conflictId", "jobTitle", "kind", "recordKind", "recordName", "field", "waiting", "allowsOther",
        "keptValue", "keptBy", "keptAt", "keptMine", "lostValue", "lostBy", "lostAt", "lostMine",
    )  # fmt: skip


@qml_type("owned by SyncModel")
class RefusedRows(RowsModel):
    """What the server refused; ``number`` is 0 for a file, which has a hash instead."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "number", "sha256", "jobTitle", "recordKind", "recordName", "code", "words", "nowState", "decidedBy",
    )  # fmt: skip


@qml_type("owned by AppModel")
class SyncModel(PageModel):
    """The sync centre and the badge in the bar; ``arrived`` tells that a round brought or sent something."""

    changed = Signal()
    finished = Signal()
    arrived = Signal()
    told = loose_signal(object)
    rescued = Signal(str, arguments=["path"])
    takenOut = loose_signal(TakenOutOfUse)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._status: SyncStatus | None = None
        self._following: Call | None = None
        self._last: datetime | None = None
        self._jobs = JobSyncRows(self)
        self._conflicts = ConflictRows(self)
        self._refused = RefusedRows(self)

    def start(self) -> None:
        """Fetch how it stands, and follow every change from the first call on."""
        if self._following is None:
            self._following = self.bridge.follow(
                self.services.sync.changes(), self._show, self._not_followed
            )
        else:
            self.load(self.services.sync.status, self._show)

    @Slot()
    def sync(self) -> None:
        """Send and fetch now; answers at once by ``saving`` and at the end by ``finished``."""
        self._do("sync", self.services.sync.sync_now, then=self.finished)

    @Slot()
    def sendPhotosNow(self) -> None:
        """Send waiting photos on whatever network there is."""
        self._do("photos", self.services.sync.send_photos_now, then=self.finished)

    @Slot(str, str, str, str)
    def signIn(self, server: str, email: str, password: str, code: str) -> None:
        """Sign in; what is wrong is shown as the page's problem."""
        form = SignInForm(server, email.strip(), password, code.strip())
        self._do("sign in", lambda: self.services.sync.sign_in(form))

    @Slot(str, str)
    def enrol(self, server: str, code: str) -> None:
        """Sign in with a code that the office gave out."""
        form = EnrolForm(server.strip(), code.strip())
        self._do("enrol", lambda: self.services.sync.enrol(form))

    @Slot(str, str, str)
    def signInWith(self, server: str, provider: str, code: str) -> None:
        """Sign in at another provider, in the browser of this machine."""
        form = BrowserForm(server.strip(), provider, code.strip())
        self._do("sign in", lambda: self.services.sync.sign_in_by_browser(form, webbrowser.open))

    @Slot()
    def signOut(self) -> None:
        """Stop syncing; everything stays on the tablet."""
        self._do("sign out", self.services.sync.sign_out)

    @Slot(str)
    def choosePolicy(self, key: str) -> None:
        """When photos are sent."""
        policy = NetworkPolicy(key)
        self._do(f"policy {key}", lambda: self.services.sync.set_policy(policy))

    @Slot(str, str, str)
    def resolve(self, conflict_id: str, choice: str, value: str) -> None:
        """Decide a conflict: ``kept``, ``lost`` or ``other`` with a value."""
        # Brings all kinds of records, which the first frame does not need.
        from app.jobsync.machines import ConflictChoice

        key, chosen = UUID(conflict_id), ConflictChoice(choice)
        self._do(f"resolve {key}", lambda: self.services.sync.resolve(key, chosen, value))

    @Slot(int)
    def dismiss(self, number: int) -> None:
        """A refused change was read."""
        self._do(f"dismiss {number}", lambda: self.services.sync.dismiss(number))

    @Slot(str)
    def writeRescue(self, url: str) -> None:
        """Write what only the office can take into a sealed file in this folder; ``rescued`` names it."""
        folder = QUrl(url).toLocalFile() or url
        self.write("rescue", lambda: self.services.sync.write_rescue(folder), self.rescued.emit)

    @Slot(str)
    def sendAgain(self, sha256: str) -> None:
        """Try a refused file once more."""
        self._do(f"again {sha256}", lambda: self.services.sync.send_file_again(sha256))

    def _do(self, action: str, make: Any, then: Any = None) -> None:
        def done(status: SyncStatus) -> None:
            self._show(status)
            if then is not None:
                then.emit()

        self.write(action, make, done)

    def _not_followed(self, error: BaseException) -> None:
        self._following = None
        if isinstance(error, TakenOutOfUse):
            self.takenOut.emit(error)
        else:
            self._set_problem(words_for(error))

    def use_units(self, wording: Wording) -> None:
        """Write dates and words anew."""
        super().use_units(wording)
        if self._status is not None:
            self._put(self._status)
            self.changed.emit()

    def _show(self, status: SyncStatus) -> None:
        self._status = status
        self._put(status)
        arrived = status.last_success_at != self._last and self._last is not None
        self._last = status.last_success_at
        self.changed.emit()
        self.told.emit(status)
        if arrived:
            self.arrived.emit()

    def _put(self, status: SyncStatus) -> None:
        self._jobs.show(
            {
                "jobId": str(job.job_id),
                "title": job.title,
                "unsynced": job.counts.open,
                "refused": job.counts.refused,
                "changes": job.counts.not_sent,
                "photos": job.counts.photos_total,
                "photosAccepted": job.counts.photos_accepted,
            }
            for job in status.jobs
        )
        self._conflicts.show(_conflict(item) for item in status.conflicts)
        self._refused.show(_refused(item) for item in status.refused)

    @property
    def _counts(self) -> SyncCounts:
        return self._status.counts if self._status else SyncCounts()

    def _get_open(self) -> int:
        return self._counts.open

    def _get_not_sent(self) -> int:
        return self._counts.not_sent

    def _get_sent(self) -> int:
        return self._counts.sent

    def _get_accepted(self) -> int:
        return self._counts.accepted

    def _get_refused(self) -> int:
        return self._counts.refused

    def _get_photos(self) -> int:
        return self._counts.photos_total

    def _get_photos_accepted(self) -> int:
        return self._counts.photos_accepted

    def _get_problems(self) -> list[str]:
        if self._status is None:
            return []
        error = self._status.error
        if error and self._status.state is SyncState.OFFLINE:
            error = _UNREACHED
        return [translated(words) for words in (error, self._status.no_room) if words]

    def _get_trouble(self) -> bool:
        """Whether somebody has to do something; being out of reach of the server is how a cellar is."""
        status = self._status
        if status is None:
            return False
        waits_for_person = status.state in (SyncState.REVOKED, SyncState.SIGN_IN_AGAIN)
        failed = bool(status.error) and status.state is not SyncState.OFFLINE
        return waits_for_person or failed or bool(status.no_room) or self._counts.refused > 0

    def _get_state(self) -> str:
        return self._status.state.value if self._status else SyncState.IDLE.value

    def _get_safe(self) -> bool:
        return self._status is not None and self._status.everything_is_on_the_server

    def _get_signed_in(self) -> bool:
        return self._status is None or self._status.state is not SyncState.NO_ACCOUNT

    def _get_account(self) -> dict[str, str]:
        account = self._status.account if self._status else None
        if account is None:
            return {}
        return {
            "server": account.server,
            "email": account.email,
            "name": account.name,
            "company": account.tenant,
        }

    def _get_server(self) -> str:
        return self._get_account().get("server", "")

    def _get_last(self) -> str:
        at = self._status.last_success_at if self._status else None
        return "" if at is None else day_and_time(at, local_zone())

    def _get_files(self) -> dict[str, Any]:
        if self._status is None:
            return {"count": 0, "mib": 0.0, "heldBack": 0}
        files = self._status.files
        return {"count": files.count, "mib": files.size_bytes / MIB, "heldBack": files.held_back}

    def _get_storage(self) -> dict[str, Any]:
        if self._status is None:
            return {}
        storage = self._status.storage
        shown: dict[str, Any] = {"freeMib": storage.free_bytes / MIB}
        if storage.server_used_bytes is not None:
            shown["usedMib"] = storage.server_used_bytes / MIB
        if storage.server_quota_bytes is not None:
            shown["quotaMib"] = storage.server_quota_bytes / MIB
        return shown

    def _get_policy(self) -> str:
        return self._status.policy.value if self._status else NetworkPolicy.UNMETERED.value

    def _get_network(self) -> str:
        return self._status.network.value if self._status else ""

    def _get_next_try(self) -> int:
        seconds = self._status.next_try_s if self._status else None
        return 0 if seconds is None else max(1, round(seconds))

    def _get_clock(self) -> int:
        """Whole minutes by which this tablet's clock is ahead, 0 when it is about right."""
        ahead = self._status.clock_ahead_s if self._status else 0
        return 0 if abs(ahead) < CLOCK_TOLERANCE_S else round(ahead / 60)

    def _get_must_update(self) -> bool:
        return self._status is not None and self._status.must_update

    def _get_not_in_backup(self) -> int:
        return self._status.not_in_backup if self._status else 0

    def _get_to_rescue(self) -> int:
        return self._status.to_rescue if self._status else 0

    def _get_loaded(self) -> bool:
        return self._status is not None

    def _get_jobs(self) -> JobSyncRows:
        return self._jobs

    def _get_conflicts(self) -> ConflictRows:
        return self._conflicts

    def _get_refused_rows(self) -> RefusedRows:
        return self._refused

    jobs = qml_property(JobSyncRows, _get_jobs, constant=True)
    conflicts = qml_property(ConflictRows, _get_conflicts, constant=True)
    refusals = qml_property(RefusedRows, _get_refused_rows, constant=True)
    state = qml_property(str, _get_state, notify=changed)
    trouble = qml_property(bool, _get_trouble, notify=changed)
    safe = qml_property(bool, _get_safe, notify=changed)
    unsynced = qml_property(int, _get_open, notify=changed)
    notSent = qml_property(int, _get_not_sent, notify=changed)
    sent = qml_property(int, _get_sent, notify=changed)
    accepted = qml_property(int, _get_accepted, notify=changed)
    refused = qml_property(int, _get_refused, notify=changed)
    photos = qml_property(int, _get_photos, notify=changed)
    photosAccepted = qml_property(int, _get_photos_accepted, notify=changed)
    problems = qml_property("QStringList", _get_problems, notify=changed)
    signedIn = qml_property(bool, _get_signed_in, notify=changed)
    account = qml_property("QVariantMap", _get_account, notify=changed)
    server = qml_property(str, _get_server, notify=changed)
    last = qml_property(str, _get_last, notify=changed)
    files = qml_property("QVariantMap", _get_files, notify=changed)
    storage = qml_property("QVariantMap", _get_storage, notify=changed)
    policy = qml_property(str, _get_policy, notify=changed)
    network = qml_property(str, _get_network, notify=changed)
    nextTryS = qml_property(int, _get_next_try, notify=changed)
    clockAheadMin = qml_property(int, _get_clock, notify=changed)
    mustUpdate = qml_property(bool, _get_must_update, notify=changed)
    notInBackup = qml_property(int, _get_not_in_backup, notify=changed)
    toRescue = qml_property(int, _get_to_rescue, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _conflict(item: ConflictView) -> dict[str, Any]:
    return {
        "conflictId": str(item.conflict_id),
        "jobTitle": item.job_title,
        "kind": item.kind.value,
        "recordKind": translated(plain(item.record_kind), "Rules"),
        "recordName": item.record_name,
        "field": _field_words(item.field_name),
        "waiting": item.waiting,
        "allowsOther": item.allows_other,
        **_side("kept", item.kept),
        **_side("lost", item.lost),
    }


def _field_words(name: str) -> str:
    """A field as people write it: ``length_m`` as length (m)."""
    words, _, unit = name.rpartition("_")
    shown = _UNITS.get(unit)
    if words and shown:
        return f"{translated(plain(words))} ({shown})"
    return translated(plain(name))


def _side(name: str, side: ConflictSide) -> dict[str, Any]:
    at = "" if side.at is None else day_and_time(side.at, local_zone())
    return {
        f"{name}Value": side.value,
        f"{name}By": side.person,
        f"{name}At": at,
        f"{name}Mine": side.mine,
    }


def _refused(item: RefusedView) -> dict[str, Any]:
    return {
        "number": item.number or 0,
        "sha256": item.sha256,
        "jobTitle": item.job_title,
        "recordKind": translated(plain(item.record_kind), "Rules"),
        "recordName": item.record_name,
        "code": item.code,
        "words": translated(item.message),
        "nowState": item.decided_state.lower(),
        "decidedBy": item.decided_by,
    }
