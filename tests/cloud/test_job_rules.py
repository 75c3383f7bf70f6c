"""The documentation rules of a job as the server answers them."""

from __future__ import annotations

from app.wire.api import JobRules
from tests.cloud.samples import Tablet, wire
from tests.cloud_server import RunningServer


def test_the_rules_stand_as_the_pushed_records_say(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    person.push(wire(job, tablet.room(job.job_id)))
    answer = person.http.get(f"/v1/jobs/{job.job_id}/rules")
    rules = JobRules.model_validate(answer.json())
    assert (rules.jurisdiction, rules.due_gate) == ("us", "entry")
    assert rules.counts.incomplete == len(rules.open) > 0
    contact = next(rule for rule in rules.open if rule.rule == "INI-01")
    assert "The date of first contact is missing" in contact.gaps
    assert not contact.due
    assert rules.gates["entry"]
    assert not rules.gates["close"]


def test_another_country_has_its_own_rules_and_no_other_is_known(server: RunningServer) -> None:
    person = server.person()
    tablet = Tablet(person.device)
    job = tablet.job()
    person.push(wire(job))
    path = f"/v1/jobs/{job.job_id}/rules"
    there = person.http.get(path, params={"jurisdiction": "nz"}).json()
    assert there["rules_version"].startswith("nz-")
    refused = person.http.get(path, params={"jurisdiction": "mars"})
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"
