"""What the screens and commands show of sync; sentences are made where they are shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.ports.network import NetworkKind
from app.services.views import JobSync, SyncCounts


class NetworkPolicy(StrEnum):
    """When photo originals are sent; changes, thumbnails and documents are small and go on any network.

    ``MANUAL`` sends no file at all until a person says so.
    """

    ANY = "any"
    UNMETERED = "unmetered"
    MANUAL = "manual"


class SyncState(StrEnum):
    """What sync is doing; local work never depends on it."""

    NO_ACCOUNT = "no_account"
    SIGN_IN_AGAIN = "sign_in_again"
    REVOKED = "revoked"
    BUSY = "busy"
    WAITING = "waiting"
    OFFLINE = "offline"
    IDLE = "idle"


class ConflictKind(StrEnum):
    """What two people did to the same record."""

    FIELD = "field"
    EDIT_AFTER_DELETE = "edit_after_delete"
    DELETE_UNSEEN_EDIT = "delete_unseen_edit"


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One of the two values as text, whose it is and when it was written; ``mine``: on this tablet."""

    value: str
    person: str
    at: datetime | None
    mine: bool


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A conflict to decide.

    ``kept`` stands now, ``lost`` does not; ``record_name`` is what people call the record, ``field_name`` is empty
    when a deletion is concerned. ``waiting``: decided here, the server has not answered yet. ``allows_other``: a third
    value can be typed.
    """

    conflict_id: UUID
    job_id: UUID
    job_title: str
    kind: ConflictKind
    record_kind: str
    record_name: str
    field_name: str
    kept: ConflictSide
    lost: ConflictSide
    waiting: bool
    allows_other: bool


@dataclass(frozen=True, slots=True)
class RefusedView:
    """A change or file that the server refused.

    ``decided_state`` and ``decided_by`` say how somebody else decided first, when that is why. ``message`` is the
    server's sentence.
    """

    number: int | None
    sha256: str
    job_id: UUID
    job_title: str
    record_kind: str
    record_name: str
    code: str
    message: str
    decided_state: str
    decided_by: str


@dataclass(frozen=True, slots=True)
class SignInForm:
    """What a person types to sign in; ``second_factor`` is the code of their authenticator, if they have one."""

    server: str
    email: str
    password: str = field(repr=False)
    second_factor: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class EnrolForm:
    """A code that the office gave out for this device."""

    server: str
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class BrowserForm:
    """Sign in at another provider; ``second_factor`` is the code of the authenticator, if the account has one."""

    server: str
    provider: str
    second_factor: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AccountView:
    """Who is signed in where."""

    server: str
    email: str
    name: str
    tenant: str


@dataclass(frozen=True, slots=True)
class StorageView:
    """Room left: on this tablet, and for the company's files on the server (``None``: unknown or without a limit)."""

    free_bytes: int
    server_used_bytes: int | None
    server_quota_bytes: int | None


@dataclass(frozen=True, slots=True)
class WaitingFiles:
    """Files that are not on the server, and their bytes; ``held_back`` of them wait for another network."""

    count: int
    size_bytes: int
    held_back: int


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """How everything stands between this tablet and the server.

    ``changes_waiting`` are not answered yet; ``to_rescue`` changes and files can only reach
    the office in a rescue file; ``not_in_backup`` are accepted but in no backup of the server. ``error`` is what went
    wrong last, ``no_room`` that the server has no room for files. ``next_try_s`` says how long until the next attempt
    after an error. ``clock_ahead_s`` is how far this tablet's clock is ahead.
    """

    state: SyncState
    counts: SyncCounts
    jobs: tuple[JobSync, ...]
    conflicts: tuple[ConflictView, ...]
    refused: tuple[RefusedView, ...]
    account: AccountView | None
    policy: NetworkPolicy
    network: NetworkKind
    files: WaitingFiles
    storage: StorageView
    changes_waiting: int
    to_rescue: int
    not_in_backup: int
    error: str
    no_room: str
    next_try_s: float | None
    last_success_at: datetime | None
    clock_ahead_s: int
    must_update: bool

    @property
    def everything_is_on_the_server(self) -> bool:
        """Nothing waits, nothing was refused, and somebody is signed in to say so."""
        return self.account is not None and self.counts.open == 0 and self.files.count == 0
