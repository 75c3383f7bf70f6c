"""The sync centre of the real application on a real store, with a real server on loopback, by touch."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

from app.domain.records import Room
from app.ports.sync_store import BlobPurpose
from app.storage.store import Store
from app.wire.api import Role
from cloud.settings import Settings, embedded_database_url
from tests.cloud.samples import Tablet, wire
from tests.cloud_server import PASSWORD, Person, RunningServer, run_server
from tests.ui.live_site import LiveDriver

DEADLINE_S = 60.0
EVENTS_MS = 20


@pytest.fixture
def office(tmp_path: Path) -> Iterator[RunningServer]:
    """A server on the embedded database."""
    serving = contextmanager(run_server)
    folder = tmp_path / "office"
    folder.mkdir()
    with serving(Settings(embedded_database_url(folder), folder / "blobs")) as server:
        yield server


@pytest.fixture
def page(
    live: LiveDriver, office: RunningServer, engine_loop: asyncio.AbstractEventLoop
) -> Iterator[LiveDriver]:
    """The sync page, with sync going on in the background as in the app."""
    running = asyncio.run_coroutine_threadsafe(live.services.sync.run(), engine_loop)  # type: ignore[attr-defined]
    live.model.go("sync")
    live.settle()
    yield live
    running.cancel()


def until(live: LiveDriver, holds: Callable[[], bool]) -> None:
    """Wait until the screen shows it."""
    ends = time.monotonic() + DEADLINE_S
    while not holds():
        assert time.monotonic() < ends, "it never showed"
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, EVENTS_MS)
    live.settle()


def sign_in(live: LiveDriver, person: Person, url: str) -> None:
    """Fill in the form and tap."""
    for name, text in (
        ("serverField", url), ("emailField", person.email), ("passwordField", PASSWORD),
    ):  # fmt: skip
        live.find(name).setProperty("text", text)
    live.tap("signInButton")


def test_signing_in_sends_what_is_here_and_later_changes_follow_by_themselves(
    page: LiveDriver, office: RunningServer
) -> None:
    until(page, lambda: page.text("syncHeadline") == "Everything is on this tablet")
    person = office.person(role=Role.MANAGER)
    sign_in(page, person, office.url)
    until(page, lambda: _shows(page, "Everything is on the server", "Synced"))
    with page.site.store.write("Tess") as unit:
        unit.change(replace(page.site.store.get(Room, page.site.room.id), name="Scullery"))
    until(page, lambda: _name_on_server(person, page) == "Scullery")


def test_a_conflict_with_another_tablet_is_decided_by_one_tap(
    page: LiveDriver, office: RunningServer
) -> None:
    person = office.person(role=Role.MANAGER)
    sign_in(page, person, office.url)
    until(page, lambda: bool(page.model.sync.safe))
    other = office.person(person.tenant_id, Role.MANAGER)
    tablet, room = Tablet(other.device, 1_990_000_000_000), page.site.room
    rename = tablet.author.set(
        tablet.next_n(), "room", room.job_id, room.id, {"name": "Cellar"}, None
    )
    assert other.push(wire(rename)).json()["results"][0]["conflict"]
    until(page, lambda: page.has("conflictCard"))
    assert page.text("conflictTitle") == "Two values for name of room “Cellar”"
    page.tap("conflictTake")
    until(page, lambda: _name_on_server(person, page) == "Kitchen")
    until(page, lambda: not page.has("conflictCard"))
    assert page.site.store.get(Room, room.id).name == "Kitchen"


def test_a_wrong_password_is_said_and_nothing_is_lost(
    page: LiveDriver, office: RunningServer
) -> None:
    person = office.person(role=Role.MANAGER)
    sign_in(page, replace(person, email="nobody@dry.example"), office.url)
    until(page, lambda: "The e-mail address or password is wrong." in page.texts())
    assert page.site.store.get(Room, page.site.room.id).name == "Kitchen"


def test_a_tablet_out_of_use_shows_its_last_work_and_nothing_else(
    live: LiveDriver, office: RunningServer, tmp_path: Path
) -> None:
    page, store = live, live.site.store
    page.model.go("sync")
    page.settle()
    person = office.person(role=Role.ADMIN)
    sign_in(page, person, office.url)
    until(page, lambda: page.has("syncNow"))
    page.tap("syncNow")
    until(page, lambda: bool(page.model.sync.safe))
    with store.write("Tess") as unit:
        unit.change(replace(store.get(Room, page.site.room.id), name="Scullery"))
        sha256, size = store.blobs.put(b"\xff\xd8\xff\xda\x00\x02\x00 the wet wall")
        unit.queue_blob(sha256, page.site.job.id, size, "image/jpeg", BlobPurpose.ORIGINAL)
    office.person(person.tenant_id).post(f"/v1/devices/{store.device_id}/revoke", None)
    until(page, lambda: not page.model.sync.saving)
    page.model.sync._tapped.clear()  # as if a second had passed since the first tap
    page.tap("syncNow")
    until(page, lambda: page.has("takenOutPage"))
    assert page.text("takenOutTitle") == "The office took this tablet out of use"
    assert "changes 1, files 1" in page.text("lastWork")
    assert not page.has("syncPage")
    stick = tmp_path / "stick"
    stick.mkdir()
    page.model.takenOut.copyRescue(str(stick))
    until(page, lambda: len(list(stick.glob("*.rescue"))) == 1)
    page.tap("startAnew")
    page.tap("startAnewNow")
    until(page, lambda: page.text("takenOutTitle") == "This tablet is empty")
    assert page.has("copyRescue")
    assert not Store.exists(store.paths.folder)


def _shows(page: LiveDriver, headline: str, button: str) -> bool:
    """Whether both say so in one picture; between two rounds they say something else."""
    return (page.text("syncHeadline"), page.text("syncButton")) == (headline, button)


def _name_on_server(person: Person, page: LiveDriver) -> str:
    records = person.http.get(f"/v1/jobs/{page.site.job.id}/records", params={"kind": "room"})
    rows = records.json().get("records", [])
    return next((row["fields"]["name"] for row in rows if row["id"] == str(page.site.room.id)), "")
