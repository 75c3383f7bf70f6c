"""The resources of the server's HTTP interface, apart from sync itself."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, JsonValue

PROBLEM_MEDIA_TYPE = "application/problem+json"
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", examples=["0" * 64])]
DeviceId = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$", examples=["0192f3a1b2c3d4e5"])]
Email = Annotated[str, Field(min_length=3, max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")]

Name = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$")]
"""What somebody or something is called: one line of text."""


class Message(BaseModel):
    """Base of everything on the wire: unknown keys are ignored, a newer version may send them."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class ProblemCode(StrEnum):
    """What a whole request failed of; stable, for programs."""

    INVALID_INPUT = "INVALID_INPUT"
    MALFORMED = "MALFORMED"
    NOT_FOUND = "NOT_FOUND"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    TOO_LARGE = "TOO_LARGE"
    SIGN_IN_FAILED = "SIGN_IN_FAILED"
    TOO_MANY_ATTEMPTS = "TOO_MANY_ATTEMPTS"
    TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS"
    TOKEN_INVALID = "TOKEN_INVALID"  # noqa: S105 - a code, not a secret
    TOKEN_EXPIRED = "TOKEN_EXPIRED"  # noqa: S105 - a code, not a secret
    SECOND_FACTOR_REQUIRED = "SECOND_FACTOR_REQUIRED"
    SECOND_FACTOR_WRONG = "SECOND_FACTOR_WRONG"
    SECOND_FACTOR_SETUP = "SECOND_FACTOR_SETUP"
    EMAIL_UNVERIFIED = "EMAIL_UNVERIFIED"
    CODE_INVALID = "CODE_INVALID"
    CLOCK_WRONG = "CLOCK_WRONG"
    CROSS_SITE = "CROSS_SITE"
    DEVICE_REVOKED = "DEVICE_REVOKED"
    DEVICE_MISMATCH = "DEVICE_MISMATCH"
    FORBIDDEN = "FORBIDDEN"
    CONFLICT = "CONFLICT"
    GAP = "GAP"
    REWIND = "REWIND"
    RENUMBER = "RENUMBER"
    DIVERGED = "DIVERGED"
    UPGRADE = "UPGRADE"
    SERVER_OUTDATED = "SERVER_OUTDATED"
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"
    OFFSET_MISMATCH = "OFFSET_MISMATCH"
    BLOB_BUSY = "BLOB_BUSY"
    HASH_MISMATCH = "HASH_MISMATCH"
    UNSUPPORTED_MEDIA = "UNSUPPORTED_MEDIA"
    QUARANTINED = "QUARANTINED"
    STORAGE_FULL = "STORAGE_FULL"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL = "INTERNAL"


class FieldProblem(Message):
    """One wrong value: a JSON pointer to it and what is wrong."""

    field: str
    problem: str


class Problem(Message):
    """An error answer (RFC 9457); numbers and ``jobs`` are there for the codes that need them."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: ProblemCode
    trace_id: str | None = None
    """What the server's log calls this request."""
    errors: list[FieldProblem] = Field(default_factory=list)
    expect: int | None = None
    last_n: int | None = None
    from_n: int | None = None
    offset: int | None = None
    min_schema: int | None = None
    jobs: list[UUID] | None = None
    device: str | None = None
    server_time_ms: int | None = None


class Role(StrEnum):
    """What a user may do: assigned jobs, all jobs, administration, reading everything."""

    USER = "USER"
    MANAGER = "MANAGER"
    ADMIN = "ADMIN"
    AUDITOR = "AUDITOR"


class DeviceName(Message):
    """The device that signs in."""

    id: DeviceId
    name: Name


class SignIn(Message):
    """E-mail, password and device; the answer to any wrong combination is the same.

    A device that gives its public key (Ed25519, base64) gets a short session and a refresh token.
    """

    email: Email
    password: Annotated[str, Field(min_length=1, max_length=256, repr=False)]
    device: DeviceName
    second_factor: Annotated[str, Field(max_length=32, repr=False)] = ""
    device_key: Annotated[str, Field(max_length=64)] = ""


class SignedIn(Message):
    """A session; the tokens are shown once. ``second_factor_needed`` allows nothing but setting one up."""

    token: Annotated[str, Field(repr=False)]
    expires_at: datetime
    refresh_token: Annotated[str, Field(repr=False)] = ""
    second_factor_needed: bool = False
    user_id: UUID
    name: str
    role: Role
    tenant_id: UUID
    tenant: str


class NewUser(Message):
    """A user to create in the administrator's own tenant, with a first password."""

    email: Email
    name: Name
    password: Annotated[str, Field(min_length=8, max_length=256, repr=False)]
    role: Role


class UserOut(Message):
    """A user."""

    id: UUID
    email: str
    name: str
    role: Role


class DeviceOut(Message):
    """A device, and how far its operations were received."""

    id: str
    name: str
    last_n: int
    last_seen_at: datetime
    revoked: bool


class MemberChange(Message):
    """The user who is to see a job."""

    user_id: UUID


class JobSummary(Message):
    """A job in a list."""

    id: UUID
    number: str
    client_name: str
    state: str
    head_seq: int


class JobList(Message):
    """One page of jobs; ``next_after`` is the id to continue after."""

    jobs: list[JobSummary]
    next_after: UUID | None


class JobDetail(JobSummary):
    """A job with the number of live records of each kind and the end of its chain."""

    counts: dict[str, int]
    chain_index: int
    chain_hash: str


class ActivityChange(Message):
    """One record that a push changed; ``status`` says whether it was applied, merged or adopted."""

    record_id: UUID
    kind: str
    status: str


class ActivityEntry(Message):
    """What one person sent at one time; ``number`` counts the entries of the job's chain."""

    number: int
    at: datetime
    user_id: UUID
    by: str
    device: str
    changes: list[ActivityChange]


class ActivityPage(Message):
    """One page of what happened on a job, the newest first; ``next_before`` is the number to continue before."""

    entries: list[ActivityEntry]
    next_before: int | None


class RecordOut(Message):
    """A record as the server holds it."""

    id: UUID
    kind: str
    seq: int
    version: int
    dead: bool
    fields: dict[str, JsonValue]


class WriteNote(Message):
    """A note of the office; ``id`` is made by who writes it, so that sending it again changes nothing.

    One that is not ``for_customer`` stays inside the company.
    """

    id: UUID
    text: Annotated[str, Field(min_length=1, max_length=10_000)]
    for_customer: bool = False


class NoteOut(Message):
    """Where a note stands in the feed of its job."""

    id: UUID
    job_id: UUID
    seq: int


class RecordPage(Message):
    """One page of records in feed order; ``next_seq`` is the number to continue after."""

    records: list[RecordOut]
    next_seq: int | None


class BlobState(StrEnum):
    """How much of a blob the server holds; ``COMPLETE`` means its hash was checked."""

    MISSING = "missing"
    PARTIAL = "partial"
    COMPLETE = "complete"


class RecordProof(Message):
    """That a record arrived: SHA-256 over the canonical JSON of its fields."""

    id: UUID
    kind: str
    seq: int
    content_hash: str


class ScanState(StrEnum):
    """What the virus scanner of the server said of a file; one that was never looked at has no state."""

    WAITING = "waiting"
    CLEAN = "clean"
    INFECTED = "infected"


class BlobProof(Message):
    """That the bytes a record refers to arrived."""

    sha256: str
    state: BlobState
    size_bytes: int


class Proof(Message):
    """Everything the server holds of a job, in a form a device can compare with its own."""

    job_id: UUID
    head_seq: int
    chain_index: int
    chain_hash: str
    records: list[RecordProof]
    blobs: list[BlobProof]


class RuleCounts(Message):
    """How many rules of a job are in which state."""

    complete: int
    incomplete: int
    overridden: int
    not_applicable: int


class RuleOut(Message):
    """An open rule: what is missing, what to do, the records that count for it; ``due`` before the present gate."""

    rule: str
    severity: str
    group: str
    gate: str
    due: bool
    title: str
    hint: str
    gaps: list[str]
    citations: list[str]
    evidence: list[UUID]


class JobRules(Message):
    """How the documentation rules stand on a job; ``gates`` says of each gate whether nothing holds it closed."""

    job_id: UUID
    jurisdiction: str
    rules_version: str
    as_of: datetime
    due_gate: str
    counts: RuleCounts
    gates: dict[str, bool]
    open: list[RuleOut]
