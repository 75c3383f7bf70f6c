"""Old and new versions of the app and the server beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from app.jobsync import schema
from app.jobsync.ops import SCHEMA
from app.wire.sync import PROTOCOL, RowMessage
from cloud.settings import Settings, embedded_database_url
from tests.cloud.samples import Tablet, photo_fields, wire
from tests.cloud_server import Person, RunningServer, run_server

PHOTO = photo_fields("0" * 64, 1)


@contextmanager
def a_server(folder: Path, min_pull_schema: int) -> Iterator[RunningServer]:
    """A server that lets only newer devices pull."""
    settings = Settings(embedded_database_url(folder), folder / "blobs")
    yield from run_server(replace(settings, min_pull_schema=min_pull_schema))


def test_a_device_that_is_too_old_may_push_but_must_be_updated_to_pull(tmp_path: Path) -> None:
    with a_server(tmp_path, SCHEMA + 1) as server:
        person = server.person()
        job = Tablet(person.device).job()
        pushed = person.push(wire(job))
        assert pushed.json()["results"][0]["status"] == "applied"
        answer = person.pull({str(job.job_id): ""})
        assert answer.status_code == 426
        problem = answer.json()
        assert (problem["code"], problem["min_schema"]) == ("UPGRADE", SCHEMA + 1)
        assert "still arrives" in problem["detail"]


def test_a_server_that_is_older_than_the_app_takes_nothing_and_consumes_no_number(
    server: RunningServer,
) -> None:
    person = server.person()
    job = Tablet(person.device).job()
    made = wire(job)[0]
    newer = {**made, "s": SCHEMA + 1}
    for op in (newer, {**newer, "k": "move"}, {**newer, "e": "x" * 99}, {**newer, "t": "?"}):
        answer = person.push([op])
        assert (answer.status_code, answer.json()["code"]) == (503, "SERVER_OUTDATED")
        assert f"sends version {SCHEMA + 1}" in answer.json()["detail"]
        assert int(answer.headers["Retry-After"]) > 0
    speaking = {"proto": PROTOCOL + 1, "schema": SCHEMA, "device": person.device, "acked": 0}
    answer = person.post("/v1/sync/push", {**speaking, "ops": [{"what": "no idea"}]})
    assert (answer.status_code, answer.json()["code"]) == (503, "SERVER_OUTDATED")
    assert person.push([{**made, "k": "move"}]).status_code == 422
    assert person.push(wire(job)).json()["last_n"] == 1


def test_kinds_that_came_later_are_not_sent_to_older_devices(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    person.push(wire(job, tablet.room(job.job_id)))
    monkeypatch.setattr(schema, "KINDS_SINCE", {"room": SCHEMA})
    cursors = {str(job.job_id): ""}
    old = person.pull(cursors, schema=SCHEMA - 1).json()
    assert [row["e"] for row in old["rows"]] == ["job"]
    assert old["cursors"][str(job.job_id)].startswith("2.")
    assert {row["e"] for row in person.pull(cursors).json()["rows"]} == {"job", "room"}


def test_a_conflict_that_an_old_app_resolved_is_read_as_today(server: RunningServer) -> None:
    first = server.person()
    second = server.person(first.tenant_id)
    early, late = Tablet(first.device), Tablet(second.device, 1_790_000_100_000)
    job = early.job()
    room = early.room(job.job_id)
    first.push(wire(job, room))
    rows = rows_of(first, job.job_id)
    base = RowMessage.model_validate(rows[str(room.record_id)]).to_row()
    second.push(wire(late.rename(room, "Bath", base)))
    raised = first.push(wire(early.rename(room, "Cellar", base)), acked=2).json()["results"][0]
    conflict = UUID(raised["conflict"])

    def resolve(tablet: Tablet, version: int, choice: str) -> dict[str, Any]:
        args = {"resolved_by": "Ana", "choice": choice}
        act = tablet.author.act(tablet.next_n(), "conflict", job.job_id, conflict, "resolve", args)
        return dict(replace(act, schema=version).to_wire())

    refused = first.push([resolve(early, SCHEMA, "mine, please")], acked=3).json()["results"][0]
    assert (refused["status"], refused["code"]) == ("rejected", "INVALID")
    old = first.push([resolve(early, 1, "mine, please")], acked=4).json()["results"][0]
    assert old["status"] == "applied"
    fields = rows_of(first, job.job_id)[str(conflict)]["f"]
    assert (fields["state"], fields["choice"]) == ("RESOLVED", "other")


def rows_of(person: Person, job_id: UUID) -> dict[str, Any]:
    """Every row of a job by id."""
    return {row["r"]: row for row in person.pull({str(job_id): ""}).json()["rows"]}


def test_a_device_that_read_another_history_is_sent_to_pull_first(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    job_id = str(job.job_id)
    person.push(wire(job))
    room = wire(tablet.room(job.job_id))
    answer = person.push(room, acked=1, cursors={job_id: f"1.{'0' * 64}"})
    assert (answer.status_code, answer.json()["code"]) == (409, "DIVERGED")
    assert answer.json()["jobs"] == [job_id]
    read_to = person.pull({job_id: ""}).json()["cursors"]
    assert person.push(room, acked=1, cursors=read_to).json()["last_n"] == 2
    assert person.push(room, acked=1, cursors=read_to).json()["results"][0]["dup"]


def test_a_room_is_not_deleted_under_what_others_put_into_it(server: RunningServer) -> None:
    first = server.person()
    second = server.person(first.tenant_id)
    ana, ben = Tablet(first.device), Tablet(second.device)
    job = ana.job()
    job_id = str(job.job_id)
    room = ana.room(job.job_id)
    first.push(wire(job, room))
    read_to = first.pull({job_id: ""}).json()["cursors"]
    added = ben.add(job.job_id, "photo", {**PHOTO, "room_id": str(room.record_id)})
    assert second.push(wire(added)).json()["results"][0]["status"] == "applied"

    def delete() -> Any:
        op = ana.author.delete(ana.next_n(), "room", job.job_id, room.record_id, None)
        return first.push(wire(op), acked=ana.n - 1, cursors=read_to).json()["results"][0]

    refused = delete()
    assert (refused["status"], refused["code"]) == ("rejected", "STALE")
    assert "photo" in refused["message"]
    read_to = first.pull({job_id: ""}).json()["cursors"]
    assert delete()["status"] in ("applied", "merged")


def test_what_the_device_itself_put_into_a_room_does_not_protect_it(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    room = tablet.room(job.job_id)
    person.push(wire(job, room))
    read_to = person.pull({str(job.job_id): ""}).json()["cursors"]
    photo = tablet.add(job.job_id, "photo", {**PHOTO, "room_id": str(room.record_id)})
    person.push(wire(photo), acked=2, cursors=read_to)
    op = tablet.author.delete(tablet.next_n(), "room", job.job_id, room.record_id, None)
    answer = person.push(wire(op), acked=3, cursors=read_to).json()["results"][0]
    assert answer["status"] == "applied"


def test_a_number_beyond_the_protocol_is_refused_in_words(server: RunningServer) -> None:
    person = server.person()
    answer = person.push([{**wire(Tablet(person.device).job())[0], "s": 0}])
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "/ops/0/s")
    assert person.pull({str(uuid4()): ""}, schema=0).status_code == 422
