"""Push and pull over HTTP on both databases."""

from __future__ import annotations

import gzip
import json
from typing import Any
from uuid import uuid4

from sqlalchemy import update

from app.jobsync.chain import ChainItem, content_hash, items_text, link
from app.jobsync.ops import Op, OpStatus
from app.wire.api import Role
from app.wire.digest import HEADER, content_digest
from app.wire.sync import RowMessage
from cloud.storage.tables import users
from tests.cloud.samples import CHECKPOINT_FIELDS, ROOM_FIELDS, Tablet, wire
from tests.cloud_server import Person, RunningServer, now_ms


def statuses(answer: Any) -> list[tuple[str, str | None]]:
    """Status and code of each result."""
    assert answer.status_code == 200, answer.text
    return [(item["status"], item.get("code")) for item in answer.json()["results"]]


def pull_all(person: Person, cursors: dict[str, str], limit: int = 1000) -> dict[str, Any]:
    """Pull page by page; rows by id, and the cursors at the end."""
    rows: dict[str, Any] = {}
    while True:
        page = person.pull(cursors, limit).json()
        rows.update({row["r"]: row for row in page["rows"]})
        cursors = {**cursors, **page["cursors"]}
        if not page["more"]:
            return {"rows": rows, "cursors": cursors, "last": page}


def test_what_was_pushed_is_pulled_by_another_device(server: RunningServer) -> None:
    first = server.person()
    second = server.person(first.tenant_id, Role.MANAGER)
    tablet = Tablet(first.device)
    job = tablet.job()
    rooms = [tablet.room(job.job_id, f"Room {i}") for i in range(5)]
    assert statuses(first.push(wire(job, *rooms))) == [("applied", None)] * 6

    job_id = str(job.job_id)
    assert second.pull({}).json()["added"] == [job_id]
    pulled = pull_all(second, {job_id: ""}, limit=2)
    assert {row["f"]["name"] for row in pulled["rows"].values() if row["e"] == "room"} == {
        f"Room {i}" for i in range(5)
    }
    again = second.pull(pulled["cursors"]).json()
    assert again["rows"] == []
    assert again["cursors"] == {}


def test_the_same_request_again_gets_the_stored_results(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    body = wire(job, tablet.room(job.job_id))
    first = person.push(body).json()
    second = person.push(body).json()
    assert [item.pop("dup") for item in second["results"]] == [True, True]
    for item in first["results"]:
        assert item.pop("dup") is False
    assert second["results"] == first["results"]
    assert second["last_n"] == 2


def test_a_gap_is_refused_with_the_number_that_is_missing(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    tablet.next_n()
    answer = person.push(wire(job, tablet.room(job.job_id)))
    assert answer.status_code == 409
    assert (answer.json()["code"], answer.json()["expect"]) == ("GAP", 2)
    assert statuses(person.push(wire(job))) == [("applied", None)]


def test_a_server_that_lost_operations_asks_for_them_again(server: RunningServer) -> None:
    person = server.person()
    job = Tablet(person.device).job()
    answer = person.push(wire(job), acked=7)
    assert answer.status_code == 409
    assert (answer.json()["code"], answer.json()["last_n"]) == ("REWIND", 0)


def test_a_restored_device_is_told_to_renumber(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    person.push(wire(job, tablet.room(job.job_id)))
    tablet.n = 1
    answer = person.push(wire(job, tablet.room(job.job_id, "Bath")))
    assert answer.status_code == 409
    problem = answer.json()
    assert (problem["code"], problem["from_n"], problem["last_n"]) == ("RENUMBER", 2, 2)


def test_a_record_that_is_not_valid_is_rejected_and_does_not_block(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    wrong = tablet.add(job.job_id, "room", {**ROOM_FIELDS, "length_m": "wide"})
    good = tablet.room(job.job_id)
    answer = person.push(wire(job, wrong, good))
    assert statuses(answer) == [("applied", None), ("rejected", "INVALID"), ("applied", None)]
    assert "room.length_m" in answer.json()["results"][1]["message"]


def test_a_group_applies_together_or_not_at_all(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    group = uuid4()

    def grouped(fields: dict[str, Any]) -> Op:
        return tablet.author.add(tablet.next_n(), "room", job.job_id, uuid4(), fields, group=group)

    answer = person.push(wire(job, grouped(ROOM_FIELDS), grouped({**ROOM_FIELDS, "level": 3})))
    assert statuses(answer)[1:] == [("rejected", "GROUP_FAILED"), ("rejected", "INVALID")]
    rows = pull_all(person, {str(job.job_id): ""})["rows"]
    assert [row["e"] for row in rows.values()] == ["job"]


def test_concurrent_edits_leave_the_loser_in_a_conflict(server: RunningServer) -> None:
    first = server.person()
    second = server.person(first.tenant_id, Role.MANAGER)
    early, late = Tablet(first.device), Tablet(second.device, 1_790_000_100_000)
    job = early.job()
    room = early.room(job.job_id)
    first.push(wire(job, room))
    job_id = str(job.job_id)
    row = RowMessage.model_validate(pull_all(second, {job_id: ""})["rows"][str(room.record_id)])
    base = row.to_row()

    assert statuses(second.push(wire(late.rename(room, "Bath", base)))) == [("applied", None)]
    answer = first.push(wire(early.rename(room, "Cellar", base)), acked=2)
    assert statuses(answer) == [("merged", None)]
    rows = pull_all(first, {job_id: ""})["rows"]
    assert rows == pull_all(second, {job_id: ""})["rows"]
    assert rows[str(room.record_id)]["f"]["name"] == "Bath"
    conflict = rows[answer.json()["results"][0]["conflict"]]
    assert (conflict["f"]["kept"], conflict["f"]["lost"]) == ("Bath", "Cellar")
    assert conflict["f"]["state"] == "OPEN"


def test_of_two_deciders_the_first_wins_and_the_second_is_told(server: RunningServer) -> None:
    first = server.person()
    second = server.person(first.tenant_id, Role.MANAGER)
    ana, ben = Tablet(first.device), Tablet(second.device)
    job = ana.job()
    checkpoint = ana.add(job.job_id, "checkpoint", CHECKPOINT_FIELDS)
    first.push(wire(job, checkpoint))
    assert statuses(second.push(wire(ben.decide(checkpoint, "abort", "Ben")))) == [
        ("applied", None)
    ]
    answer = first.push(wire(ana.decide(checkpoint, "continue", "Ana")), acked=2)
    assert statuses(answer) == [("rejected", "ILLEGAL_TRANSITION")]
    current = answer.json()["results"][0]["current"]
    assert (current["state"], current["action"], current["decided_by"]) == (
        "DECIDED", "abort", "Ben",
    )  # fmt: skip


def test_a_cursor_of_another_history_resets_the_job(server: RunningServer) -> None:
    person = server.person()
    job = Tablet(person.device).job()
    person.push(wire(job))
    page = person.pull({str(job.job_id): f"1.{'0' * 64}"}).json()
    assert page["reset"] == [str(job.job_id)]
    assert [row["r"] for row in page["rows"]] == [str(job.job_id)]


def test_the_chain_can_be_recomputed_from_the_operations(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    ops = [job, tablet.room(job.job_id)]
    person.push(wire(*ops))
    head = person.http.get(f"/v1/jobs/{job.job_id}/proof").json()
    items = [
        ChainItem(op.id, OpStatus.APPLIED, op.record_id, seq, content_hash(op.content()))
        for seq, op in enumerate(ops, start=1)
    ]
    assert head["chain_hash"] == link("", 1, 2, items_text(items))


def test_gzip_is_understood_and_a_bomb_is_refused(server: RunningServer) -> None:
    person = server.person()
    job = Tablet(person.device).job()
    body = {"proto": 1, "schema": 1, "device": person.device, "acked": 0, "ops": wire(job)}

    def send(content: bytes) -> int:
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
        return person.http.post("/v1/sync/push", content=content, headers=headers).status_code

    packed = gzip.compress(json.dumps(body).encode())
    assert send(packed) == 200
    assert send(packed[:-4]) == send(packed + b"more") == send(b"") == 400
    assert send(gzip.compress(b" " * 50_000_000)) == 413
    assert send(b"not gzip") == 400


def test_a_stamp_of_a_colleagues_device_replaces_nothing_silently_and_names_who_sent_it(
    server: RunningServer,
) -> None:
    first = server.person()
    second = server.person(first.tenant_id, Role.MANAGER)
    with server.services.database.write() as connection:
        named = update(users).where(users.c.id == second.user_id)
        connection.execute(named.values(name="Mallory"))
    owner = Tablet(first.device, now_ms() - 1000)
    job = owner.job()
    room = owner.room(job.job_id, "Kitchen")
    first.push(wire(job, room))
    forged = {**wire(owner.rename(room, "Taken", None))[0], "n": 1}
    (result,) = second.push([forged]).json()["results"]
    assert (result["status"], bool(result["conflict"])) == ("merged", True)
    rows = pull_all(first, {str(job.job_id): ""})["rows"]
    conflict = rows[result["conflict"]]["f"]
    assert (conflict["lost"], conflict["lost_name"]) == ("Kitchen", "Ana")
    assert (conflict["kept"], conflict["kept_name"]) == ("Taken", "Mallory")


def test_a_person_with_a_new_tablet_hands_in_the_work_of_the_one_before_it(
    server: RunningServer,
) -> None:
    first = server.person()
    again = server.sign_in(first.user_id, first.tenant_id, first.email, uuid4().hex[:16])
    tablet = Tablet(first.device)
    job = tablet.job()
    room = tablet.room(job.job_id)
    first.push(wire(job, room))
    inherited = {**wire(tablet.rename(room, "Scullery", None))[0], "n": 1}
    assert statuses(again.push([inherited])) == [("applied", None)]


def test_bad_input_answers_a_problem_that_names_the_field(server: RunningServer) -> None:
    person = server.person()
    op = wire(Tablet(person.device).job())[0]
    answer = person.push([{**op, "t": "yesterday"}])
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "INVALID_INPUT"
    assert answer.json()["errors"][0]["field"] == "/ops/0/t"
    too_many = person.push([{**op, "n": n} for n in range(1, 502)])
    assert too_many.json()["errors"][0]["field"] == "/ops"
    unordered = person.push([{**op, "n": 2}, {**op, "n": 1}])
    assert "ascending" in unordered.json()["detail"]
    kind = {"Content-Type": "application/json"}
    surrogate = person.http.post(
        "/v1/sync/push",
        content=json.dumps(
            {"proto": 1, "schema": 1, "device": person.device, "acked": 0,
             "ops": [{**op, "f": {"name": "\ud800"}}]}
        ),
        headers=kind,
    )  # fmt: skip
    assert surrogate.status_code == 422
    not_json = person.http.post("/v1/sync/push", content=b"{", headers=kind)
    assert (not_json.status_code, not_json.json()["code"]) == (400, "MALFORMED")
    untold = person.http.post("/v1/sync/push", content=b"{}")
    assert (untold.status_code, untold.json()["code"]) == (415, "UNSUPPORTED_MEDIA")


def test_a_body_that_is_too_long_is_refused(server: RunningServer) -> None:
    person = server.person()
    answer = person.http.post("/v1/sync/push", content=b" " * (1024 * 1024 + 1))
    assert answer.status_code == 413
    assert answer.json()["code"] == "TOO_LARGE"


def test_a_token_works_only_for_its_own_device(server: RunningServer) -> None:
    person = server.person()
    person.device = "0" * 16
    answer = person.push([])
    assert (answer.status_code, answer.json()["code"]) == (403, "DEVICE_MISMATCH")


def test_a_body_that_was_damaged_on_the_way_is_refused_and_answers_carry_a_digest(
    server: RunningServer,
) -> None:
    person = server.person()
    job = Tablet(person.device).job()
    body = {"proto": 1, "schema": 1, "device": person.device, "acked": 0, "ops": wire(job)}
    whole = json.dumps(body).encode()
    headers = {"Content-Type": "application/json", HEADER: content_digest(whole)}
    damaged = whole.replace(b"Ana Example", b"Ana Exbmple")
    refused = person.http.post("/v1/sync/push", content=damaged, headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (400, "MALFORMED")
    taken = person.http.post("/v1/sync/push", content=whole, headers=headers)
    assert taken.json()["last_n"] == 1
    for answer in (refused, taken, person.http.get("/v1/jobs"), person.pull({})):
        assert answer.headers[HEADER] == content_digest(answer.content)
