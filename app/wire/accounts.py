"""The resources of accounts: registration, passwords, second factors, device keys, sessions, policy and the log."""

from __future__ import annotations

import base64
import binascii
from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, JsonValue

from app.wire.api import DeviceId, DeviceName, Email, Message, Name, Role

Password = Annotated[str, Field(min_length=1, max_length=256, repr=False)]
Code = Annotated[str, Field(min_length=6, max_length=128, repr=False)]
KEY_BYTES = 32
SIGNATURE_BYTES = 64


def _base64_of(length: int) -> AfterValidator:
    def check(text: str) -> str:
        try:
            content = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("it is not base64") from None
        if len(content) != length:
            raise ValueError(f"it must be {length} bytes")
        return text

    return AfterValidator(check)


PublicKey = Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{43}=$"), _base64_of(KEY_BYTES)]
Signature = Annotated[
    str, Field(pattern=r"^[A-Za-z0-9+/]{86}==$", repr=False), _base64_of(SIGNATURE_BYTES)
]


class Registration(Message):
    """A new company with its first administrator; the answer never says whether the address is known."""

    company: Name
    email: Email
    name: Name
    password: Password


class EmailOnly(Message):
    """Whose mail it is about."""

    email: Email


class CodeOnly(Message):
    """A code that was mailed or shown."""

    code: Code


class NewPassword(Message):
    """The code of a mailed link, and the password to have from now on."""

    code: Code
    password: Password


class PasswordChange(Message):
    """The present password and the one to have from now on."""

    present: Password
    password: Password


class Invitation(Message):
    """A user to invite; they choose their password themselves through a mailed link."""

    email: Email
    name: Name
    role: Role


class UserChange(Message):
    """What to change of a user; what is left out stays."""

    name: Name | None = None
    role: Role | None = None
    disabled: bool | None = None


class UserDetail(Message):
    """A user as administrators see one."""

    id: UUID
    email: str
    name: str
    role: Role
    verified: bool
    disabled: bool
    second_factor: bool


class EnrolDevice(Message):
    """A code that an administrator gave out, for a device with a key of its own (Ed25519, base64)."""

    code: Code
    device: DeviceName
    device_key: PublicKey


class EnrolmentCode(Message):
    """The code to type on the new device."""

    code: Annotated[str, Field(repr=False)]
    expires_at: datetime


class Refresh(Message):
    """A refresh token and the proof that the device's key signed this request.

    The signature is over ``app.jobsync.refresh_proof.signed_bytes``.
    """

    refresh_token: Annotated[str, Field(max_length=256, repr=False)]
    device: DeviceId
    at_ms: Annotated[int, Field(ge=0)]
    signature: Signature


class SecondFactorSeed(Message):
    """The seed of a new second factor, shown once, as text and as the address that apps scan."""

    secret: Annotated[str, Field(repr=False)]
    uri: Annotated[str, Field(repr=False)]


class RecoveryCodes(Message):
    """Codes that each replace the second factor once; shown once."""

    codes: Annotated[list[str], Field(repr=False)]


class PasswordPresetName(StrEnum):
    """Which rule new passwords follow."""

    LENGTH = "length"
    COMPOSITION = "composition"


class TenantPolicy(Message):
    """What an owner decides for the whole company."""

    password_preset: PasswordPresetName = PasswordPresetName.LENGTH
    second_factor_roles: Annotated[list[Role], Field(default_factory=list, max_length=4)]
    web_idle_minutes: Annotated[int, Field(ge=5, le=30)] = 30
    microsoft_tenants: Annotated[list[str], Field(default_factory=list, max_length=20)]


class WebSignIn(Message):
    """E-mail, password and, when there is one, the second factor, for a browser session."""

    email: Email
    password: Password
    second_factor: Annotated[str, Field(max_length=32, repr=False)] = ""


class WebSignedIn(Message):
    """A browser session began; its token is in a cookie, ``csrf_token`` goes into a header of every change."""

    csrf_token: Annotated[str, Field(repr=False)]
    user_id: UUID
    name: str
    role: Role
    tenant_id: UUID
    tenant: str
    second_factor_needed: bool


class SessionOut(Message):
    """A place where somebody is signed in."""

    id: UUID
    kind: str
    where: str
    created_at: datetime
    used_at: datetime
    current: bool


class ProviderUrl(Message):
    """Where to send the browser."""

    url: str


class RedeemSignIn(Message):
    """The code that the browser brought, and what stands behind the challenge it was made for."""

    code: Code
    verifier: Annotated[str, Field(pattern=r"^[A-Za-z0-9._~-]{43,128}$", repr=False)]
    second_factor: Annotated[str, Field(max_length=32, repr=False)] = ""
    device: DeviceName
    device_key: PublicKey


class Me(Message):
    """Who the token belongs to."""

    user_id: UUID
    name: str
    email: str
    role: Role
    tenant_id: UUID
    tenant: str
    device_id: str
    second_factor: bool
    second_factor_needed: bool


class AuthEntry(Message):
    """One entry of the log of accounts."""

    position: int
    at: datetime
    event: str
    user_id: UUID | None
    actor_id: UUID | None
    device_id: str | None
    detail: dict[str, JsonValue]
    hash: str


class AuthPage(Message):
    """One page of the log, oldest first, and the head of its chain."""

    entries: list[AuthEntry]
    next_after: int | None
    head_position: int
    head_hash: str


class AuthLogCheck(Message):
    """Whether the log is as it was written; ``position`` is the first entry that is not."""

    ok: bool
    position: int | None = None
    problem: str = ""
