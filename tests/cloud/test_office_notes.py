"""A note of the office reaches the job in its author's name, once."""

from __future__ import annotations

from uuid import uuid4

from app.wire.api import Role
from tests.cloud.samples import Tablet, wire
from tests.cloud.test_web_sessions import Browser
from tests.cloud_server import RunningServer


def test_a_note_of_the_office_reaches_the_job_once(server: RunningServer) -> None:
    author = server.person()
    job = Tablet(author.device).job()
    author.push(wire(job))
    path = f"/v1/jobs/{job.job_id}/notes"
    note = {"id": str(uuid4()), "text": "Ask for the water bill.", "for_customer": True}
    first = author.post(path, note)
    assert first.status_code == 201, first.text
    assert first.json()["seq"] == 2
    assert Browser(server, author).change("POST", path, note).json() == first.json()
    other = note | {"id": str(uuid4()), "text": "Called back."}
    assert Browser(server, author).change("POST", path, other).json()["seq"] == 3
    rows = author.pull({str(job.job_id): ""}).json()["rows"]
    notes = [row["f"] for row in rows if row["e"] == "note"]
    assert [(n["text"], n["written_by"], n["kind"]) for n in notes] == [
        ("Ask for the water bill.", "Ana", "customer"),
        ("Called back.", "Ana", "customer"),
    ]


def test_who_may_not_write_or_see_the_job_writes_no_note(server: RunningServer) -> None:
    author = server.person()
    job = Tablet(author.device).job()
    author.push(wire(job))
    path = f"/v1/jobs/{job.job_id}/notes"
    note = {"id": str(uuid4()), "text": "Hello"}
    auditor = server.person(author.tenant_id, Role.AUDITOR)
    stranger = server.person()
    crew = server.person(author.tenant_id, Role.USER)
    taken = note | {"id": str(job.record_id)}
    for person, body, code in (
        (auditor, note, 403),
        (crew, note, 404),
        (stranger, note, 404),
        (author, note | {"text": ""}, 422),
        (author, note | {"text": " "}, 422),
        (author, taken, 409),
    ):
        answer = person.post(path, body)
        assert (answer.status_code, answer.json()["status"]) == (code, code), answer.text
    assert Browser(server, author).ask("POST", path, note).status_code == 403
    assert len(author.pull({str(job.job_id): ""}).json()["rows"]) == 1
