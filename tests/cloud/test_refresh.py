"""Renewing sessions: a lost answer locks nobody out, a stolen token opens nothing."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from sqlalchemy import update

from app.jobsync.refresh_proof import CLOCK_TOLERANCE_MS, signed_bytes
from app.wire.accounts import Refresh
from app.wire.api import DeviceName, ProblemCode, Role, SignedIn, SignIn
from cloud.auth.accounts import create_user, ensure_tenant
from cloud.auth.refresh import ABSOLUTE, IDLE
from cloud.auth.server_key import ServerKey
from cloud.auth.sign_in import renew_session, sign_in
from cloud.problems import Refusal
from cloud.settings import Settings
from cloud.storage.account_tables import device_keys
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from tests.cloud_server import PASSWORD, RunningServer, now_ms

DAY_MS = 24 * 3600 * 1000


@dataclass
class KeyHolder:
    """A device with a key of its own."""

    device: str = field(default_factory=lambda: uuid4().hex[:16])
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def public_key(self) -> str:
        """The public key as it travels."""
        return base64.b64encode(self.key.public_key().public_bytes_raw()).decode()

    def request(self, token: str, at_ms: int) -> Refresh:
        """A signed request."""
        signature = self.key.sign(signed_bytes(token, self.device, at_ms))
        return Refresh(
            refresh_token=token,
            device=self.device,
            at_ms=at_ms,
            signature=base64.b64encode(signature).decode(),
        )


@dataclass
class Office:
    """A database with one person."""

    database: Database
    email: str
    key: ServerKey = field(default_factory=ServerKey.new)

    def sign_in(self, holder: KeyHolder, at_ms: int) -> SignedIn:
        """By password, with the device's key."""
        request = SignIn(
            email=self.email,
            password=PASSWORD,
            device=DeviceName(id=holder.device, name="Tablet"),
            device_key=holder.public_key,
        )
        return sign_in(self.database, self.key, request, IDLE, at_ms)

    def renew(self, request: Refresh, at_ms: int) -> str:
        """The next refresh token."""
        return renew_session(self.database, self.key, request, at_ms).refresh_token


def open_office(folder: Path) -> Office:
    """A new office in a folder."""
    database = Database(f"sqlite:///{folder / f'{uuid4().hex}.db'}")
    migrate(database)
    email = "ana@example.org"
    with database.write() as connection:
        tenant = ensure_tenant(connection, "Company", 1)
    create_user(
        database, tenant, email=email, name="A", password=PASSWORD, role=Role.USER, now_ms=1
    )
    return Office(database, email)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office."""
    opened = open_office(tmp_path)
    yield opened
    opened.database.close()


def refused(office: Office, request: Refresh, at_ms: int) -> ProblemCode:
    """With which code it is refused."""
    with pytest.raises(Refusal) as caught:
        office.renew(request, at_ms)
    return caught.value.code


def test_a_token_gives_the_next_and_the_same_one_when_the_answer_was_lost(office: Office) -> None:
    holder = KeyHolder()
    first = office.sign_in(holder, 1000).refresh_token
    second = office.renew(holder.request(first, 1000), 1000)
    assert second != first
    assert office.renew(holder.request(first, 1000), 1000) == second
    third = office.renew(holder.request(second, 1000), 1000)
    assert third not in {first, second}


def test_a_server_put_back_to_a_backup_lets_its_tablets_go_on(office: Office) -> None:
    holder = KeyHolder()
    first = office.sign_in(holder, 1000).refresh_token
    second = office.renew(holder.request(first, 1000), 1000)
    third = office.renew(holder.request(second, 1000), 1000)
    with office.database.write() as connection:
        connection.execute(update(device_keys).values(generation=1))
    fourth = office.renew(holder.request(third, 1000), 1000)
    assert office.renew(holder.request(third, 1000), 1000) == fourth
    assert office.renew(holder.request(fourth, 1000), 1000) not in {first, second, third, fourth}
    thief = KeyHolder(device=holder.device)
    assert refused(office, thief.request(fourth, 1000), 1000) is ProblemCode.TOKEN_INVALID


def test_an_older_token_ends_the_family(office: Office) -> None:
    holder = KeyHolder()
    first = office.sign_in(holder, 1000).refresh_token
    second = office.renew(holder.request(first, 1000), 1000)
    third = office.renew(holder.request(second, 1000), 1000)
    assert refused(office, holder.request(first, 1000), 1000) is ProblemCode.TOKEN_INVALID
    assert refused(office, holder.request(third, 1000), 1000) is ProblemCode.TOKEN_INVALID
    assert office.renew(holder.request(office.sign_in(holder, 1000).refresh_token, 1000), 1000)


def test_a_stolen_token_opens_nothing_and_locks_nobody_out(office: Office) -> None:
    holder, thief = KeyHolder(), KeyHolder()
    token = office.sign_in(holder, 1000).refresh_token
    thief.device = holder.device
    assert refused(office, thief.request(token, 1000), 1000) is ProblemCode.TOKEN_INVALID
    assert office.renew(holder.request(token, 1000), 1000)


def test_a_token_of_another_server_or_with_another_number_is_refused(office: Office) -> None:
    holder = KeyHolder()
    token = office.sign_in(holder, 1000).refresh_token
    family, _, mac = token.split(".")
    for made_up in (f"{family}.2.{mac}", f"{uuid4()}.1.{mac}", "nonsense", "a.b.c", f"{token}x"):
        assert refused(office, holder.request(made_up, 1000), 1000) is ProblemCode.TOKEN_INVALID
    stranger = Office(office.database, office.email)
    assert refused(stranger, holder.request(token, 1000), 1000) is ProblemCode.TOKEN_INVALID


def test_a_wrong_clock_is_told_the_right_time(office: Office) -> None:
    holder = KeyHolder()
    token = office.sign_in(holder, 1000).refresh_token
    now = 1000 + CLOCK_TOLERANCE_MS + 1
    with pytest.raises(Refusal) as caught:
        office.renew(holder.request(token, 1000), now)
    assert caught.value.code is ProblemCode.CLOCK_WRONG
    assert caught.value.members == {"server_time_ms": now}
    assert office.renew(holder.request(token, now), now)


def test_a_session_can_be_renewed_after_weeks_and_not_for_ever(office: Office) -> None:
    holder = KeyHolder()
    token = office.sign_in(holder, 1000).refresh_token
    now = 1000
    while now < int(ABSOLUTE.total_seconds() * 1000) - 40 * DAY_MS:
        now += 40 * DAY_MS
        token = office.renew(holder.request(token, now), now)
    now = int(ABSOLUTE.total_seconds() * 1000) + 1001
    assert refused(office, holder.request(token, now), now) is ProblemCode.TOKEN_INVALID
    idle = office.sign_in(holder, 1000).refresh_token
    now = 1001 + int(IDLE.total_seconds() * 1000)
    assert refused(office, holder.request(idle, now), now) is ProblemCode.TOKEN_INVALID


def test_over_http_a_device_signs_in_renews_and_is_revoked(server: RunningServer) -> None:
    admin, holder = server.person(), KeyHolder()
    made = admin.post(f"/v1/users/{admin.user_id}/enrolment", None).json()
    enrol = {
        "code": made["code"].lower().replace("-", " "),
        "device": {"id": holder.device, "name": "New tablet"},
        "device_key": holder.public_key,
    }
    session = httpx.post(f"{server.url}/v1/auth/enrol", json=enrol, timeout=60).json()
    again = httpx.post(f"{server.url}/v1/auth/enrol", json=enrol, timeout=60)
    assert (again.status_code, again.json()["code"]) == (403, "CODE_INVALID")
    body = holder.request(session["refresh_token"], now_ms()).model_dump(mode="json")
    renewed = httpx.post(f"{server.url}/v1/auth/refresh", json=body, timeout=60).json()
    bearer = {"Authorization": f"Bearer {renewed['token']}"}
    assert (
        httpx.get(f"{server.url}/v1/me", headers=bearer, timeout=60).json()["device_id"]
        == holder.device
    )
    assert admin.post(f"/v1/devices/{holder.device}/revoke", None).status_code == 204
    body = holder.request(renewed["refresh_token"], now_ms()).model_dump(mode="json")
    refused = httpx.post(f"{server.url}/v1/auth/refresh", json=body, timeout=60)
    assert refused.status_code in {401, 403}
    assert (
        httpx.get(f"{server.url}/v1/me", headers=bearer, timeout=60).json()["code"]
        == "DEVICE_REVOKED"
    )


def test_signing_out_ends_renewing(server: RunningServer) -> None:
    person, holder = server.person(), KeyHolder()
    body = {
        "email": person.email,
        "password": PASSWORD,
        "device": {"id": holder.device, "name": "Tablet"},
        "device_key": holder.public_key,
    }
    session = httpx.post(f"{server.url}/v1/auth/sign-in", json=body, timeout=60).json()
    bearer = {"Authorization": f"Bearer {session['token']}"}
    assert (
        httpx.post(f"{server.url}/v1/auth/sign-out", headers=bearer, timeout=60).status_code == 204
    )
    request = holder.request(session["refresh_token"], now_ms()).model_dump(mode="json")
    assert httpx.post(f"{server.url}/v1/auth/refresh", json=request, timeout=60).status_code == 401


class Rotation(RuleBasedStateMachine):
    """A device that loses answers, and a thief with every token it ever had."""

    folder: Path

    @initialize()
    def begin(self) -> None:
        self.office = open_office(self.folder)
        self.holder, self.thief = KeyHolder(), KeyHolder()
        self.thief.device = self.holder.device
        self.token = self.office.sign_in(self.holder, 1000).refresh_token
        self.seen = [self.token]

    @rule(lost=st.booleans())
    def renew(self, lost: bool) -> None:
        answer = self.office.renew(self.holder.request(self.token, 1000), 1000)
        self.seen.append(answer)
        if not lost:
            self.token = answer

    @rule(choice=st.integers(0, 1000))
    def steal(self, choice: int) -> None:
        stolen = self.seen[choice % len(self.seen)]
        with pytest.raises(Refusal):
            self.office.renew(self.thief.request(stolen, 1000), 1000)

    def teardown(self) -> None:
        self.office.database.close()


def test_no_order_of_lost_answers_and_thefts_locks_the_device_out(tmp_path: Path) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    machine = type("RotationHere", (Rotation,), {"folder": tmp_path})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=15, stateful_step_count=12, deadline=None)
    )


def test_the_settings_hide_the_key() -> None:
    shown = repr(Settings(database_url="sqlite://", blob_folder=Path()))
    assert "key" not in shown
