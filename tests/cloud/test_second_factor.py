"""Second factors: each code once, recovery codes, and companies that ask for one."""

from __future__ import annotations

import time
from uuid import uuid4

import httpx
import pyotp
from sqlalchemy import select

from app.wire.api import Role
from cloud.auth import second_factor
from cloud.storage.account_tables import recovery_codes, second_factors
from tests.cloud_server import Person, RunningServer, now_ms, sign_in_body


def set_up(person: Person) -> tuple[pyotp.TOTP, list[str]]:
    """Give a person a second factor; its generator and the recovery codes."""
    seed = person.post("/v1/me/second-factor", None).json()
    generator = pyotp.parse_uri(seed["uri"])
    assert isinstance(generator, pyotp.TOTP)
    confirmed = person.post("/v1/me/second-factor/confirm", {"code": generator.now()})
    assert confirmed.status_code == 200, confirmed.text
    return generator, confirmed.json()["codes"]


def sign_in(server: RunningServer, person: Person, code: str = "") -> httpx.Response:
    """Sign in with a code."""
    body = sign_in_body(person.email, uuid4().hex[:16]) | {"second_factor": code}
    return httpx.post(f"{server.url}/v1/auth/sign-in", json=body, timeout=60)


def next_code(generator: pyotp.TOTP) -> str:
    """The code of the step after this one, which is taken as well."""
    return generator.at(time.time() + 30)


def test_after_setting_it_up_the_password_alone_is_not_enough(server: RunningServer) -> None:
    person = server.person()
    generator, _ = set_up(person)
    assert sign_in(server, person).json()["code"] == "SECOND_FACTOR_REQUIRED"
    assert sign_in(server, person, "000000").json()["code"] == "SECOND_FACTOR_WRONG"
    assert sign_in(server, person, next_code(generator)).status_code == 200
    assert person.http.get("/v1/me").json()["second_factor"] is True


def test_a_code_works_once(server: RunningServer) -> None:
    person = server.person()
    generator, _ = set_up(person)
    code = next_code(generator)
    assert sign_in(server, person, code).status_code == 200
    assert sign_in(server, person, code).json()["code"] == "SECOND_FACTOR_WRONG"


def test_each_recovery_code_works_once(server: RunningServer) -> None:
    person = server.person()
    _, codes = set_up(person)
    assert len(set(codes)) == second_factor.RECOVERY_CODES
    assert sign_in(server, person, codes[0].upper()).status_code == 200
    assert sign_in(server, person, codes[0]).status_code == 401
    assert sign_in(server, person, codes[1]).status_code == 200


def test_a_seed_is_worth_nothing_until_a_code_of_it_came_back(server: RunningServer) -> None:
    person = server.person()
    person.post("/v1/me/second-factor", None)
    assert sign_in(server, person).status_code == 200
    wrong = person.post("/v1/me/second-factor/confirm", {"code": "000000"})
    assert wrong.json()["code"] == "SECOND_FACTOR_WRONG"
    set_up(person)
    assert person.post("/v1/me/second-factor", None).status_code == 409


def test_only_its_owner_by_a_code_or_an_administrator_takes_it_away(server: RunningServer) -> None:
    admin = server.person()
    user = server.person(admin.tenant_id, Role.USER)
    set_up(user)
    wrong = user.http.request("DELETE", "/v1/me/second-factor", json={"code": "000000"})
    assert wrong.json()["code"] == "SECOND_FACTOR_WRONG"
    stranger = server.person()
    path = f"/v1/users/{user.user_id}/second-factor"
    assert stranger.http.delete(path).status_code == 404
    assert admin.http.delete(path).status_code == 204
    assert sign_in(server, user).status_code == 200


def test_a_company_that_asks_for_it_lets_its_people_do_nothing_else_before(
    server: RunningServer,
) -> None:
    admin = server.person()
    policy = admin.http.get("/v1/policy").json() | {"second_factor_roles": ["MANAGER"]}
    assert admin.http.put("/v1/policy", json=policy).status_code == 204
    manager = server.person(admin.tenant_id, Role.MANAGER)
    refused = manager.http.get("/v1/jobs")
    assert (refused.status_code, refused.json()["code"]) == (403, "SECOND_FACTOR_SETUP")
    assert manager.pull({}).status_code == 403
    assert manager.http.get("/v1/me").json()["second_factor_needed"] is True
    generator, _ = set_up(manager)
    assert manager.http.get("/v1/jobs").status_code == 403
    token = sign_in(server, manager, next_code(generator)).json()["token"]
    bearer = {"Authorization": f"Bearer {token}"}
    assert httpx.get(f"{server.url}/v1/jobs", headers=bearer, timeout=60).status_code == 200


def test_neither_seed_nor_codes_stand_in_the_database(server: RunningServer) -> None:
    person = server.person()
    generator, codes = set_up(person)
    with server.services.database.read() as connection:
        seeds = str(connection.execute(select(second_factors)).all())
        hashes = str(connection.execute(select(recovery_codes)).all())
    assert generator.secret not in seeds
    assert not any(code in hashes for code in codes)


def test_a_code_of_a_minute_ago_is_over(server: RunningServer) -> None:
    person = server.person()
    generator, _ = set_up(person)
    parts = server.services
    code = generator.at(time.time() + 30)
    with parts.database.write() as connection:
        assert not second_factor.accept(
            connection, parts.key, person.tenant_id, person.user_id, code, now_ms() + 120_000
        )
