"""Webhooks out and in: signed, kept until they arrived, never into the server's own network, never twice."""

from __future__ import annotations

import contextlib
import ipaddress
import json
import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, update
from standardwebhooks.webhooks import Webhook

from app.domain.errors import InvalidInput
from app.orchestration.definition_loader import load_definition
from app.wire.api import Role
from app.wire.webhooks import NewEndpoint
from cloud.auth.accounts import create_user, ensure_tenant
from cloud.auth.server_key import ServerKey
from cloud.auth.sessions import Identity
from cloud.clock import ServerClock
from cloud.storage.database import Database
from cloud.storage.migrate import migrate
from cloud.storage.webhook_tables import webhook_deliveries, webhook_endpoints
from cloud.webhooks.addresses import BlockedAddressError, addresses_for, networks_of, split_url
from cloud.webhooks.endpoints import add_endpoint
from cloud.webhooks.outbox import CLAIM, DELAYS_S, claim, collect, send
from cloud.webhooks.sending import Sender
from cloud.workflows.desk import WorkflowDesk
from skills.registry import SkillRegistry
from tests.cloud.hook_receiver import receiver
from tests.cloud.workflow_office import CHECK, serve, settings_at, until, worker
from tests.cloud_server import PASSWORD, Person, RunningServer, now_ms
from tests.conftest import new_database

LOOPBACK = (ipaddress.ip_network("127.0.0.0/8"),)


@pytest.fixture(scope="module")
def office(postgres_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    folder = tmp_path_factory.mktemp("webhooks")
    url = new_database(postgres_url)
    yield from serve(settings_at(url, folder, webhook_networks=LOOPBACK))


def endpoint(person: Person, url: str, *kinds: str) -> dict[str, Any]:
    answer = person.post("/v1/webhooks", {"url": url, "kinds": list(kinds)})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def deliveries(person: Person, made: dict[str, Any]) -> list[dict[str, Any]]:
    listed = person.http.get(f"/v1/webhooks/{made['id']}/deliveries").json()
    found: list[dict[str, Any]] = listed["deliveries"]
    return found


def started(person: Person) -> str:
    answer = person.post("/v1/workflows", {"definition": CHECK})
    assert answer.status_code == 201, answer.text
    run_id: str = answer.json()["id"]
    return run_id


def tried(person: Person, made: dict[str, Any], times: int) -> dict[str, Any] | None:
    """The one message to this endpoint once it was sent so often."""
    return next((one for one in deliveries(person, made) if one["attempts"] == times), None)


def due_now(office: RunningServer, made: dict[str, Any]) -> None:
    """The waiting time of what waits for this endpoint is over."""
    with office.services.database.write() as connection:
        connection.execute(
            update(webhook_deliveries)
            .where(webhook_deliveries.c.endpoint_id == UUID(made["id"]))
            .values(next_ms=0)
        )


@pytest.mark.slow
@pytest.mark.postgres
def test_status_stream_and_webhooks_tell_the_same_of_a_run(
    office: RunningServer, tmp_path: Path
) -> None:
    owner = office.person()
    with receiver() as other, worker(office.services.settings.database_url, tmp_path):
        made = endpoint(owner, other.url)
        run_id = started(owner)
        until(lambda: owner.http.get(f"/v1/workflows/{run_id}").json()["state"] == "WAITING")
        assert owner.http.delete(f"/v1/workflows/{run_id}").status_code == 204
        told = owner.http.get(f"/v1/workflows/{run_id}/events").json()["events"]
        until(lambda: len(other.messages) >= len(told))
        contents = other.opened(made["secret"])
        by_number = sorted(contents, key=lambda content: content["data"]["sequence"])
        assert [content["data"] for content in by_number] == told
        assert {content["type"] for content in contents} >= {"STATE_CHANGED", "RUN_CANCELLED"}
        until(lambda: {one["state"] for one in deliveries(owner, made)} == {"delivered"})


@pytest.mark.postgres
def test_only_the_wanted_kinds_of_the_own_company_are_sent(office: RunningServer) -> None:
    owner, stranger = office.person(), office.person()
    with receiver() as other, receiver() as theirs:
        made = endpoint(owner, other.url, "RUN_CANCELLED")
        endpoint(stranger, theirs.url)
        run_id = started(owner)
        owner.http.delete(f"/v1/workflows/{run_id}")
        until(lambda: other.messages)
        (content,) = other.opened(made["secret"])
        assert (content["type"], content["data"]["run_id"]) == ("RUN_CANCELLED", run_id)
        assert theirs.messages == []


@pytest.mark.postgres
def test_what_happens_before_the_server_first_looks_is_told(postgres_url: str) -> None:
    database, key = Database(new_database(postgres_url)), ServerKey.new()
    migrate(database)
    desk = WorkflowDesk(database, ServerClock())
    desk.prepare()
    with database.write() as connection:
        tenant_id = ensure_tenant(connection, "Company", now_ms())
    user = create_user(
        database, tenant_id, email="ana@example.org", name="Ana", password=PASSWORD,
        role=Role.ADMIN, now_ms=now_ms(),
    )  # fmt: skip
    with database.write() as connection:
        office = Identity(tenant_id, user.id, "Ana", Role.ADMIN, "")
        new = NewEndpoint(url="https://hooks.example/x", kinds=[])
        made = add_endpoint(connection, key, office, new, now_ms())
    model = load_definition(CHECK, "check", "check", SkillRegistry())
    desk.begin(tenant_id, None, "Ana", uuid4(), model, {}, None)
    assert collect(database, now_ms()) > 0
    assert {one.endpoint_id for one in claim(database, key, now_ms())} == {made.id}
    desk.close()
    database.close()


@pytest.mark.postgres
def test_what_did_not_arrive_is_sent_again_with_the_same_id(office: RunningServer) -> None:
    owner = office.person()
    with receiver() as other:
        other.answers = [500, 302, 204]
        made = endpoint(owner, other.url, "RUN_CANCELLED")
        owner.http.delete(f"/v1/workflows/{started(owner)}")
        for attempt, status in ((1, 500), (2, 302)):
            waiting = until(partial(tried, owner, made, attempt))
            assert (waiting["state"], waiting["last_status"]) == ("waiting", status)
            due_now(office, made)
        until(lambda: deliveries(owner, made)[0]["state"] == "delivered")
        ids = {headers["webhook-id"] for headers, _ in other.messages}
        assert (ids, len(other.messages)) == ({deliveries(owner, made)[0]["id"]}, 3)


@pytest.mark.postgres
def test_a_message_is_given_up_after_three_days_and_one_that_is_gone_ends_all(
    office: RunningServer,
) -> None:
    assert 2 * 86400 < sum(DELAYS_S) <= 3 * 86400
    owner = office.person()
    with receiver() as other:
        other.answers = [500]
        made = endpoint(owner, other.url, "RUN_CANCELLED")
        owner.http.delete(f"/v1/workflows/{started(owner)}")
        until(lambda: deliveries(owner, made) and deliveries(owner, made)[0]["attempts"] == 1)
        with office.services.database.write() as connection:
            connection.execute(
                update(webhook_deliveries)
                .where(webhook_deliveries.c.endpoint_id == UUID(made["id"]))
                .values(next_ms=0, attempts=len(DELAYS_S))
            )
        until(lambda: owner.http.get("/v1/webhooks").json()[0]["disabled"])
        assert deliveries(owner, made)[0]["state"] == "failed"
        (given_up,) = owner.http.get("/v1/webhooks").json()
        assert "three days" in given_up["disabled_why"]
        assert owner.post(f"/v1/webhooks/{made['id']}/enable", {}).is_success
        other.answers = [410]
        owner.http.delete(f"/v1/workflows/{started(owner)}")
        until(lambda: owner.http.get("/v1/webhooks").json()[0]["disabled"])
        (switched_off,) = owner.http.get("/v1/webhooks").json()
        assert "gone" in switched_off["disabled_why"]
        other.answers = [204]
        enabled = owner.post(f"/v1/webhooks/{made['id']}/enable", {})
        assert (enabled.status_code, enabled.json()["disabled"]) == (200, False)
        due_now(office, made)
        until(lambda: deliveries(owner, made)[0]["state"] == "delivered")


@pytest.mark.postgres
def test_two_secrets_are_good_while_one_is_replaced(office: RunningServer) -> None:
    owner = office.person()
    with receiver() as other:
        made = endpoint(owner, other.url, "RUN_CANCELLED")
        replaced = owner.post(f"/v1/webhooks/{made['id']}/secret", {}).json()
        assert replaced["secret"] != made["secret"]
        owner.http.delete(f"/v1/workflows/{started(owner)}")
        until(lambda: other.messages)
        assert other.opened(made["secret"]) == other.opened(replaced["secret"])
        with office.services.database.write() as connection:
            connection.execute(
                update(webhook_endpoints)
                .where(webhook_endpoints.c.id == UUID(made["id"]))
                .values(old_until_ms=now_ms() - 1)
            )
        owner.http.delete(f"/v1/workflows/{started(owner)}")
        until(lambda: len(other.messages) == 2)
        assert len(other.messages[1][0]["webhook-signature"].split()) == 1


@pytest.mark.postgres
def test_two_processes_never_send_the_same_message_at_once(office: RunningServer) -> None:
    owner = office.person()
    with receiver() as other:
        made = endpoint(owner, other.url, "RUN_CANCELLED")
        owner.http.delete(f"/v1/workflows/{started(owner)}")
        until(
            lambda: deliveries(owner, made) and deliveries(owner, made)[0]["state"] == "delivered"
        )
        parts = office.services
        with parts.database.write() as connection:
            connection.execute(
                update(webhook_deliveries)
                .where(webhook_deliveries.c.endpoint_id == UUID(made["id"]))
                .values(state="waiting", next_ms=now_ms() + 3_600_000)
            )
        later = now_ms() + 3_600_001
        first, second = (claim(parts.database, parts.key, later) for _ in range(2))
        assert ([one.url for one in first], second) == ([other.url], [])
        send(parts.database, parts.sender, first[0], later)
        assert deliveries(owner, made)[0]["state"] == "delivered"


@pytest.mark.postgres
def test_only_administrators_set_webhooks_and_only_those_of_their_company(
    office: RunningServer,
) -> None:
    owner = office.person()
    manager = office.person(owner.tenant_id, Role.MANAGER)
    stranger = office.person()
    with receiver() as other:
        made = endpoint(owner, other.url)
        assert manager.post("/v1/webhooks", {"url": other.url}).status_code == 403
        assert stranger.http.get("/v1/webhooks").json() == []
        path = f"/v1/webhooks/{made['id']}"
        assert stranger.http.get(f"{path}/deliveries").status_code == 404
        assert stranger.post(f"{path}/secret", {}).status_code == 404
        assert stranger.http.delete(path).status_code == 404
        assert "secret" not in owner.http.get("/v1/webhooks").json()[0]
        assert owner.http.delete(path).status_code == 204
        assert owner.http.get("/v1/webhooks").json() == []


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/", "https://localhost/x", "https://[::1]/", "https://0.0.0.0/",
        "https://169.254.169.254/latest/meta-data", "https://10.0.0.8/", "https://192.168.1.1/",
        "https://[::ffff:127.0.0.1]/", "https://[fe80::1]/", "https://[fd00::1]/",
        "https://2130706433/", "https://0x7f.1/", "http://93.184.216.34/", "https://224.0.0.1/",
        "https://100.64.0.1/", "https://[2002:7f00:1::]/",
    ],
)  # fmt: skip
def test_webhooks_never_go_into_private_networks(url: str) -> None:
    with pytest.raises(BlockedAddressError):
        Sender().check(url)
    with pytest.raises(BlockedAddressError):
        Sender().post(url, b"{}", {})


def test_an_answer_that_never_ends_is_cut_off() -> None:
    """Each byte comes in time, and there is always one more."""
    stopped = threading.Event()

    def drip(listener: socket.socket) -> None:
        peer, _ = listener.accept()
        with peer, contextlib.suppress(OSError):
            peer.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
            while not stopped.wait(0.01):
                peer.sendall(b"x")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=drip, args=(listener,))
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        with pytest.raises(TimeoutError, match="no whole answer"):
            Sender(LOOPBACK, altogether_s=0.2).post(url, b"{}", {})
        stopped.set()
        thread.join(60)


@pytest.mark.postgres
def test_an_endpoint_that_does_not_answer_holds_up_its_own_messages_only(
    office: RunningServer,
) -> None:
    owner, neighbour = office.person(), office.person()
    parts = office.services
    later = now_ms() + 3_600_000
    with receiver() as other:
        silent, good = (
            endpoint(owner, f"http://127.0.0.1:9/{owner.user_id}", "RUN_CANCELLED"),
            endpoint(neighbour, other.url, "RUN_CANCELLED"),
        )
        rows = [
            {
                "tenant_id": person.tenant_id, "id": uuid4(), "endpoint_id": UUID(made["id"]),
                "run_id": uuid4(), "sequence": number, "body": "{}", "state": "waiting",
                "created_ms": later, "next_ms": later, "attempts": 0, "last_error": "",
            }
            for person, made, count in ((owner, silent, 30), (neighbour, good, 1))
            for number in range(count)
        ]  # fmt: skip
        with parts.database.write() as connection:
            connection.execute(insert(webhook_deliveries), rows)
        while any(claimed := claim(parts.database, parts.key, later)):
            for message in claimed:
                send(parts.database, parts.sender, message, later)
    assert deliveries(neighbour, good)[0]["state"] == "delivered"
    assert sum(one["attempts"] for one in deliveries(owner, silent)) <= CLAIM


def test_the_address_that_was_checked_is_the_one_that_is_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A name that leads to a public address first and inside afterwards is looked up once."""
    asked: list[str] = []
    really = socket.getaddrinfo

    def look_up(host: str, port: int, *more: Any, **named: Any) -> list[Any]:
        if host != "hooks.example":
            return really(host, port, *more, **named)
        asked.append(host)
        return [(2, 1, 6, "", ("127.0.0.1" if len(asked) == 1 else "10.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with receiver() as other:
        port = int(other.url.rpartition(":")[2])
        status = Sender(LOOPBACK).post(f"http://hooks.example:{port}/x", b"{}", {})
        assert (status, asked) == (204, ["hooks.example"])
        assert other.messages[0][0]["Host"] == f"hooks.example:{port}"


@given(st.ip_addresses(v=4))
def test_no_private_address_passes_in_any_writing(address: ipaddress.IPv4Address) -> None:
    if not address.is_global:
        for text in (str(address), f"::ffff:{address}"):
            with pytest.raises(BlockedAddressError):
                addresses_for("https", text, 443, ())


@pytest.mark.parametrize(
    "url", ["ftp://x/", "https://user:pw@x/", "https://x:99999/", "https://é/"]
)
def test_what_is_no_web_address_is_said(url: str) -> None:
    with pytest.raises(InvalidInput):
        split_url(url)


def test_networks_are_read_from_the_environment() -> None:
    found = networks_of({"RESTOREASSIST_WEBHOOK_NETWORKS": "10.1.0.0/16, fd00::/8"})
    assert [str(one) for one in found] == ["10.1.0.0/16", "fd00::/8"]
    with pytest.raises(InvalidInput):
        networks_of({"RESTOREASSIST_WEBHOOK_NETWORKS": "10.1.0.1/16"})


def message(secret: str, body: bytes, message_id: str, at_s: float | None = None) -> dict[str, str]:
    at = datetime.fromtimestamp(int(at_s or time.time()), UTC)
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(secret).sign(message_id, at, body.decode()),
        "Content-Type": "application/json",
    }


@pytest.mark.postgres
def test_a_signed_message_starts_one_run_however_often_it_comes(office: RunningServer) -> None:
    owner = office.person()
    source = owner.post(
        "/v1/hook-sources", {"name": "Carrier", "definition_id": "restoration-report"}
    ).json()
    body = json.dumps({"type": "loss.reported", "data": {"claim": "C-7"}}).encode()
    headers = message(source["secret"], body, "msg-1")
    address = f"{office.url}{source['path']}"
    first, again = (
        httpx.post(address, content=body, headers=headers, timeout=60) for _ in range(2)
    )
    assert (first.status_code, again.status_code) == (202, 202), first.text
    assert first.json() == again.json()
    (run,) = owner.http.get("/v1/workflows").json()["runs"]
    assert (run["id"], run["started_by"]) == (first.json()["run_id"], "Carrier")
    owner.http.delete(f"/v1/workflows/{run['id']}")
    owner.http.delete(f"/v1/workflows/{run['id']}")
    assert httpx.post(address, content=body, headers=headers, timeout=60).status_code == 202
    assert owner.http.get("/v1/workflows").json()["runs"] == []


@pytest.mark.postgres
def test_messages_that_are_not_signed_or_old_are_refused(office: RunningServer) -> None:
    owner = office.person()
    source = owner.post(
        "/v1/hook-sources", {"name": "Carrier", "definition_id": "restoration-report"}
    ).json()
    address, body = f"{office.url}{source['path']}", b'{"a": 1}'
    good = message(source["secret"], body, "m")
    refused: list[tuple[str, bytes, dict[str, str]]] = [
        (address, b'{"a": 2}', good),
        (address, body, message(source["secret"], body, "m", time.time() - 600)),
        (address, body, message(source["secret"], body, "m", time.time() + 600)),
        (address, body, message("whsec_" + "A" * 32, body, "m")),
        (address, body, {**good, "webhook-id": "other"}),
        (address, body, {**good, "webhook-signature": "nonsense"}),
        (address, body, {**good, "webhook-signature": "v1,%%%"}),
        (address, body, {}),
        (f"{office.url}/v1/hooks/{uuid4()}", body, good),
    ]
    for where, content, headers in refused:
        answer = httpx.post(where, content=content, headers=headers, timeout=60)
        assert (answer.status_code, answer.json()["code"]) == (401, "TOKEN_INVALID")
    listed = b"[1]"
    answer = httpx.post(
        address, content=listed, headers=message(source["secret"], listed, "l"), timeout=60
    )
    assert answer.status_code == 422
    assert owner.http.get("/v1/workflows").json()["runs"] == []
    replaced = owner.post(f"/v1/hook-sources/{source['id']}/secret", {}).json()
    for number, secret in enumerate((source["secret"], replaced["secret"])):
        taken = httpx.post(
            address, content=body, headers=message(secret, body, f"n{number}"), timeout=60
        )
        assert taken.status_code == 202
    assert office.person().http.delete(f"/v1/hook-sources/{source['id']}").status_code == 404
    assert owner.http.delete(f"/v1/hook-sources/{source['id']}").status_code == 204
    assert httpx.post(address, content=body, headers=good, timeout=60).status_code == 401
