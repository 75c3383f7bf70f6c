"""Two companies hammer each other's ids through every door of sync; nothing of one ever shows to the other."""

from __future__ import annotations

import itertools
import json
from typing import Any
from uuid import uuid4

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from app.wire.api import Role
from tests.cloud.samples import CHECKPOINT_FIELDS, Tablet, wire
from tests.cloud.test_blobs import a_png, check, upload
from tests.cloud_server import RunningServer

MARK = "only-for-the-owner"


class Company:
    """A person with a job whose every text carries a mark."""

    def __init__(self, server: RunningServer) -> None:
        self.person = server.person()
        self.tablet = Tablet(self.person.device)
        self.job = self.tablet.job()
        self.room = self.tablet.room(self.job.job_id, f"{MARK} room")
        self.checkpoint = self.tablet.add(
            self.job.job_id, "checkpoint", {**CHECKPOINT_FIELDS, "title": MARK}
        )
        self.person.push(wire(self.job, self.room, self.checkpoint)).raise_for_status()
        self.key, content = a_png()
        assert upload(self.person, self.key, content).status_code == 201
        job_id = str(self.job.job_id)
        self.cursor = self.person.pull({job_id: ""}).json()["cursors"][job_id]

    def rows(self) -> Any:
        """Everything of the job as its owner sees it."""
        return self.person.pull({str(self.job.job_id): ""}).json()["rows"]


def attacks(intruder: Company, victim: Company) -> list[Any]:
    """Operations of the intruder that name the victim's job and records, in every combination."""
    tablet, theirs = intruder.tablet, victim
    author = tablet.author
    found = []
    jobs = (theirs.job.job_id, intruder.job.job_id)
    targets = (theirs.job.record_id, theirs.room.record_id, theirs.checkpoint.record_id)
    for job_id, target in itertools.product(jobs, targets):
        found += [
            author.set(tablet.next_n(), "room", job_id, target, {"name": "taken"}, None),
            author.delete(tablet.next_n(), "room", job_id, target, None),
            author.add(tablet.next_n(), "room", job_id, target, theirs.room.fields),
            author.act(
                tablet.next_n(), "checkpoint", job_id, target, "decide",
                {"action": "abort", "decided_by": "x", "reason": ""},
            ),
        ]  # fmt: skip
    return found


def test_every_attack_is_refused_or_stays_in_the_own_company(server: RunningServer) -> None:
    victim, intruder = Company(server), Company(server)
    assert MARK in json.dumps(victim.rows())
    before, chain = victim.rows(), victim.person.http.get(f"/v1/jobs/{victim.job.job_id}").json()
    ops = attacks(intruder, victim)
    answer = intruder.person.push(wire(*ops), acked=3)
    results = answer.json()["results"]
    foreign = [
        result for op, result in zip(ops, results, strict=True) if op.job_id == victim.job.job_id
    ]
    assert {result["status"] for result in foreign} == {"rejected"}
    assert {result["code"] for result in foreign} == {"NO_JOB"}
    assert MARK not in answer.text
    assert victim.rows() == before
    assert victim.person.http.get(f"/v1/jobs/{victim.job.job_id}").json() == chain


def test_ids_of_another_company_can_be_used_without_meeting(server: RunningServer) -> None:
    victim, intruder = Company(server), Company(server)
    before = victim.rows()
    own = intruder.tablet.job(victim.job.job_id)
    answer = intruder.person.push(wire(own), acked=3).json()["results"][0]
    assert answer["status"] == "applied"
    pulled = intruder.person.pull({str(victim.job.job_id): ""})
    assert [row["r"] for row in pulled.json()["rows"]] == [str(victim.job.job_id)]
    assert MARK not in pulled.text
    assert victim.rows() == before


def test_another_companys_cursor_gives_neither_rows_nor_a_sign_of_the_job(
    server: RunningServer,
) -> None:
    victim, intruder = Company(server), Company(server)
    job_id, nobody = str(victim.job.job_id), str(uuid4())
    known = intruder.person.pull({job_id: victim.cursor}).json()
    unknown = intruder.person.pull({nobody: victim.cursor}).json()
    assert known["rows"] == []
    assert (known["revoked"], known["reset"]) == ([], [job_id])
    assert (unknown["revoked"], unknown["reset"]) == ([], [nobody])
    for path in ("", "/records", "/proof"):
        answer = intruder.person.http.get(f"/v1/jobs/{job_id}{path}")
        assert answer.status_code == 404
        other = intruder.person.http.get(f"/v1/jobs/{nobody}{path}").json()
        assert {**answer.json(), "trace_id": ""} == {**other, "trace_id": ""}


def test_another_companys_files_do_not_exist(server: RunningServer) -> None:
    victim, intruder = Company(server), Company(server)
    assert check(intruder.person, victim.key)["want"] == [victim.key]
    head = intruder.person.http.head(f"/v1/blobs/{victim.key}")
    assert (head.headers["Upload-Offset"], head.headers["Upload-Complete"]) == ("0", "?0")


def test_a_member_of_one_job_sees_no_other_of_the_same_company(server: RunningServer) -> None:
    owner = Company(server)
    crew = server.person(owner.person.tenant_id, Role.USER)
    other = owner.tablet.job()
    owner.person.push(wire(other), acked=3)
    owner.person.post(f"/v1/jobs/{other.job_id}/members", {"user_id": str(crew.user_id)})
    page = crew.pull({str(owner.job.job_id): owner.cursor}).json()
    assert (page["revoked"], page["rows"]) == ([str(owner.job.job_id)], [])
    assert page["added"] == [str(other.job_id)]
    tablet = Tablet(crew.device)
    refused = crew.push(wire(tablet.room(owner.job.job_id))).json()["results"][0]
    assert (refused["status"], refused["code"]) == ("rejected", "FORBIDDEN")


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_bodies_of_any_shape_leak_nothing_and_break_nothing(
    server: RunningServer, data: st.DataObject
) -> None:
    victim, intruder = companies(server)
    ids = st.sampled_from([
        str(victim.job.job_id), str(victim.room.record_id), str(intruder.job.job_id), "", "x",
    ])  # fmt: skip
    scalars = st.one_of(
        ids, st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.text(max_size=8)
    )
    bodies = st.recursive(
        scalars,
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(
                st.sampled_from(
                    ["proto", "schema", "device", "acked", "ops", "cursors", "n", "id", "k", "e",
                     "j", "r", "t", "f", "b", "limit", "sha256", victim.cursor]
                ),
                inner,
                max_size=8,
            ),
        ),
        max_leaves=20,
    )  # fmt: skip
    body = data.draw(bodies)
    for path in ("/v1/sync/push", "/v1/sync/pull", "/v1/blobs/check"):
        answer = intruder.person.http.post(
            path, content=json.dumps(body), headers={"Content-Type": "application/json"}
        )
        assert answer.status_code < 500, answer.text
        assert MARK not in answer.text
        if answer.status_code >= 400:
            assert answer.headers["content-type"] == "application/problem+json"
            assert "Traceback" not in answer.text


_made: dict[str, tuple[Company, Company]] = {}


def companies(server: RunningServer) -> tuple[Company, Company]:
    """The same two for every example on a server."""
    if server.url not in _made:
        _made[server.url] = (Company(server), Company(server))
    return _made[server.url]
