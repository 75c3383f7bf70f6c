"""Whose jobs are whose: those who opened or changed a job on this device, and the crews of its visits."""

from __future__ import annotations

import json

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from app.domain.records import RecordKind
from app.storage.tables import RECORD_TABLES, audit, job_person, job_summary, outbox

_JOB = RECORD_TABLES[RecordKind.JOB]
_VISIT = RECORD_TABLES[RecordKind.VISIT]


def person_key(name: str) -> str:
    """The name as it is compared: letter case and outer spaces do not matter."""
    return name.strip().casefold()


def is_of(person: str) -> ColumnElement[bool]:
    """The condition on ``job_summary`` that this person works on the job."""
    theirs = select(job_person.c.job_id).where(job_person.c.person == person_key(person))
    return job_summary.c.job_id.in_(theirs)


def refresh_people(connection: Connection, job_id: str) -> None:
    """Work out anew who works on the job; nobody does on one that is not here."""
    known = set(
        connection.execute(
            select(job_person.c.person).where(job_person.c.job_id == job_id)
        ).scalars()
    )
    people = _people(connection, job_id)
    for person in known - people:
        connection.execute(
            delete(job_person).where(job_person.c.job_id == job_id, job_person.c.person == person)
        )
    for person in sorted(people - known):
        connection.execute(insert(job_person).values(job_id=job_id, person=person))


def _people(connection: Connection, job_id: str) -> set[str]:
    live = select(_JOB.c.id).where(_JOB.c.id == job_id, _JOB.c.dead == 0)
    if connection.execute(live).first() is None:
        return set()
    authors = (
        select(audit.c.actor)
        .join(outbox, outbox.c.op_id == audit.c.op_id)
        .where(outbox.c.record_id == job_id)
    )
    names = list(connection.execute(authors).scalars())
    visits = select(_VISIT.c.technician, _VISIT.c.crew).where(
        _VISIT.c.job_id == job_id, _VISIT.c.dead == 0
    )
    for row in connection.execute(visits):
        names += [row.technician, *json.loads(row.crew)]
    return {key for key in map(person_key, names) if key}
