"""The office's lists: jobs by state and words, and what happened on one."""

from __future__ import annotations

from uuid import uuid4

from app.wire.api import Role
from tests.cloud.samples import JOB_FIELDS, Tablet, wire
from tests.cloud_server import RunningServer


def test_jobs_are_found_by_state_and_by_words_and_paged(server: RunningServer) -> None:
    owner = server.person()
    tablet = Tablet(owner.device)
    jobs = []
    for number, client in (("W-1", "Müller"), ("W-2", "Ana Stone"), ("X-3", "Bo MÜLLER")):
        fields, job_id = JOB_FIELDS | {"number": number, "client_name": client}, uuid4()
        jobs.append(tablet.author.add(tablet.next_n(), "job", job_id, job_id, fields))
    owner.push(wire(*jobs))

    def numbers(query: str) -> list[str]:
        answer = owner.http.get(f"/v1/jobs?{query}")
        assert answer.status_code == 200, answer.text
        return sorted(job["number"] for job in answer.json()["jobs"])

    assert numbers("") == ["W-1", "W-2", "X-3"]
    assert numbers("q=m%C3%BCller") == ["W-1", "X-3"]
    assert numbers("q=w-") == ["W-1", "W-2"]
    assert numbers("q=%25") == []
    assert numbers("state=OPEN") == ["W-1", "W-2", "X-3"]
    assert numbers("state=OPEN&state=CLOSED&q=stone") == ["W-2"]
    assert owner.http.get("/v1/jobs?state=nonsense").status_code == 422
    first = owner.http.get("/v1/jobs?q=w-&limit=1").json()
    rest = owner.http.get(f"/v1/jobs?q=w-&limit=5&after={first['next_after']}").json()
    assert sorted(job["number"] for job in first["jobs"] + rest["jobs"]) == ["W-1", "W-2"]
    assert rest["next_after"] is None


def test_what_happened_on_a_job_is_told_the_newest_first(server: RunningServer) -> None:
    owner = server.person()
    crew = server.person(owner.tenant_id, Role.MANAGER)
    tablet, other = Tablet(owner.device), Tablet(crew.device)
    job = tablet.job()
    owner.push(wire(job, tablet.room(job.job_id)))
    crew.push(wire(other.room(job.job_id, "Hall")))
    page = crew.http.get(f"/v1/jobs/{job.job_id}/activity").json()
    newest, oldest = page["entries"]
    assert (newest["user_id"], oldest["user_id"]) == (str(crew.user_id), str(owner.user_id))
    assert newest["by"] == "Ana"
    assert newest["device"] == "Tablet"
    assert [change["kind"] for change in newest["changes"]] == ["room"]
    assert sorted(change["kind"] for change in oldest["changes"]) == ["job", "room"]
    assert page["next_before"] is None
    first = owner.http.get(f"/v1/jobs/{job.job_id}/activity?limit=1").json()
    rest = owner.http.get(f"/v1/jobs/{job.job_id}/activity?before={first['next_before']}").json()
    assert first["entries"] + rest["entries"] == page["entries"]
    assert server.person().http.get(f"/v1/jobs/{job.job_id}/activity").status_code == 404
