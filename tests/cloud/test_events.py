"""Server-Sent Events: who is told what, and how streams end."""

from __future__ import annotations

import asyncio
import itertools
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from app.wire.api import Role
from cloud.auth.web_sessions import COOKIE
from cloud.events.hub import MAX_WAITING, Event, EventHub, EventKind
from cloud.events.stream import EventStream
from tests.cloud.samples import Tablet, wire
from tests.cloud.test_web_sessions import Browser
from tests.cloud_server import Person, RunningServer
from tests.conftest import new_database

DEADLINE_S = 20.0


@contextmanager
def listening(person: Person) -> Iterator[Iterator[tuple[str, dict[str, Any]]]]:
    """The events of a person's stream, the first one taken off."""
    headers = {"Authorization": str(person.http.headers["Authorization"])}
    url = str(person.http.base_url)
    with (
        httpx.Client(base_url=url, timeout=DEADLINE_S, trust_env=False) as http,
        http.stream("GET", "/v1/events", headers=headers) as answer,
    ):
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        events = parse(answer.iter_lines())
        assert next(events) == ("poke", {})
        yield events


def parse(lines: Iterator[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and data of each event."""
    name = ""
    for line in lines:
        key, _, value = line.partition(": ")
        if key == "event":
            name = value
        elif key == "data":
            yield name, json.loads(value)


def test_a_push_pokes_those_who_may_see_the_job_and_nobody_else(server: RunningServer) -> None:
    author = server.person()
    manager = server.person(author.tenant_id, Role.MANAGER)
    crew = server.person(author.tenant_id, Role.USER)
    stranger = server.person()
    tablet = Tablet(author.device)
    job, other = tablet.job(), tablet.job()
    author.push(wire(job, other))
    author.post(f"/v1/jobs/{other.job_id}/members", {"user_id": str(crew.user_id)})
    strangers = Tablet(stranger.device)
    theirs = strangers.job()
    with (
        listening(manager) as managers, listening(crew) as crews, listening(stranger) as outside,
    ):  # fmt: skip
        author.push(wire(tablet.room(job.job_id)), acked=2)
        author.push(wire(tablet.room(other.job_id)), acked=3)
        stranger.push(wire(theirs))
        assert next(managers) == ("poke", {"job": str(job.job_id), "head": 2})
        assert next(managers) == ("poke", {"job": str(other.job_id), "head": 2})
        assert next(crews) == ("poke", {"job": str(other.job_id), "head": 2})
        assert next(outside) == ("poke", {"job": str(theirs.job_id), "head": 1})


def test_giving_somebody_a_job_pokes_them(server: RunningServer) -> None:
    author = server.person()
    crew = server.person(author.tenant_id, Role.USER)
    job = Tablet(author.device).job()
    author.push(wire(job))
    with listening(crew) as events:
        author.post(f"/v1/jobs/{job.job_id}/members", {"user_id": str(crew.user_id)})
        assert next(events) == ("poke", {})


def test_without_a_token_there_is_no_stream(server: RunningServer) -> None:
    answer = httpx.get(f"{server.url}/v1/events", trust_env=False, timeout=60)
    assert (answer.status_code, answer.json()["code"]) == (401, "TOKEN_INVALID")


def test_a_browser_listens_with_its_session(server: RunningServer) -> None:
    author = server.person()
    browser = Browser(server, author)
    headers = {"Cookie": f"{COOKIE}={browser.token}"}
    with httpx.stream(
        "GET", f"{server.url}/v1/events", headers=headers, timeout=DEADLINE_S, trust_env=False
    ) as answer:
        assert answer.status_code == 200
        assert "event: poke" in list(itertools.islice(answer.iter_lines(), 3))
    assert browser.change("POST", "/v1/web/sign-out").is_success
    ended = browser.ask("GET", "/v1/events")
    assert (ended.status_code, ended.json()["code"]) == (401, "TOKEN_INVALID")


async def test_a_stream_ends_with_the_reason_when_the_device_is_revoked(
    server: RunningServer,
) -> None:
    admin = server.person()
    person = server.person(admin.tenant_id, Role.USER)
    token = str(person.http.headers["Authorization"]).removeprefix("Bearer ")
    parts = server.services
    who = identity_of(server, token)
    hub = EventHub()
    hub.start()
    stream = EventStream(
        hub, parts.seen_by(who), who, lambda: identity_of(server, token), heartbeat_s=0.01,
        look_at_token_s=0.01,
    ).lines()  # fmt: skip
    assert "poke" in await anext(stream)
    assert await anext(stream) == ":\n\n"
    await asyncio.to_thread(admin.post, f"/v1/devices/{person.device}/revoke", None)
    async with asyncio.timeout(DEADLINE_S):
        texts = [text async for text in stream if text != ":\n\n"]
    assert texts == ['event: end\ndata: {"code":"DEVICE_REVOKED"}\n\n']
    hub.close()


def identity_of(server: RunningServer, token: str) -> Any:
    """Who a token belongs to."""
    from cloud.auth.sessions import identify

    with server.services.database.read() as connection:
        return identify(connection, token, time.time_ns() // 1_000_000)


@pytest.mark.parametrize("how", ["revoked", "taken out of use", "signed out"])
def test_an_open_stream_ends_at_once_with_its_session(server: RunningServer, how: str) -> None:
    admin = server.person()
    person = server.person(admin.tenant_id, Role.USER)
    with listening(person) as events:
        answer = {
            "revoked": lambda: admin.post(f"/v1/devices/{person.device}/revoke", None),
            "taken out of use": lambda: admin.http.patch(
                f"/v1/users/{person.user_id}", json={"disabled": True}
            ),
            "signed out": lambda: person.post("/v1/auth/sign-out", None),
        }[how]()
        assert answer.is_success, answer.text
        name, data = next(events)  # heartbeats do not put its deadline off: they are no events
        code = "DEVICE_REVOKED" if how == "revoked" else "TOKEN_INVALID"
        assert (name, data) == ("end", {"code": code})


async def test_a_listener_that_is_too_slow_is_told_that_it_missed_something() -> None:
    hub, tenant_id = EventHub(), uuid4()
    hub.start()
    with hub.listener(tenant_id) as listener:
        for number in range(MAX_WAITING + 1):
            hub.publish(Event(EventKind.POKE, tenant_id, uuid4(), number))
        await asyncio.sleep(0)
        first = await listener.next()
    assert first is not None
    assert first.kind is EventKind.MISSED


async def test_closing_ends_every_stream() -> None:
    hub = EventHub()
    hub.start()
    with hub.listener(uuid4()) as listener:
        hub.close()
        assert await listener.next() is None
    with hub.listener(uuid4()) as late:
        assert await late.next() is None
    hub.publish(Event(EventKind.POKE))


@pytest.mark.postgres
async def test_events_reach_the_other_processes_of_the_server(postgres_url: str) -> None:
    url = new_database(postgres_url).replace("postgresql+psycopg", "postgresql")
    here, there, tenant_id = EventHub(url), EventHub(url), uuid4()
    here.start()
    there.start()
    wanted = Event(EventKind.POKE, tenant_id, UUID(int=7), 5)
    with there.listener(tenant_id) as listener, here.listener(tenant_id) as own:
        async with asyncio.timeout(DEADLINE_S):
            joined = await listener.next()
            assert joined is not None
            assert joined.kind is EventKind.MISSED
            await own.next()
            here.publish(wanted)
            assert await listener.next() == wanted
            assert await own.next() == wanted
            there.publish(Event(EventKind.POKE, uuid4()))
            here.publish(wanted)
            assert await own.next() == wanted, "its own event came back to it"
    here.close()
    there.close()
    for thread in (*here._threads, *there._threads):
        await asyncio.to_thread(thread.join, DEADLINE_S)
        assert not thread.is_alive()
