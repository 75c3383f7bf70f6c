"""Whether ``job.json`` says what its schema, its tables and its operations say."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

from jsonschema import Draft202012Validator
from referencing import Registry

from app.domain.errors import InvalidInput
from app.domain.records import RecordKind
from app.jobfile.csv_tables import Row, TableRecords, csv_lines
from app.jobfile.findings import Problem
from app.jobfile.layout import JOB
from app.jobfile.replay import KNOWN_KINDS, Replay, comparable_fields, differing_fields
from app.jobfile.schema import DIALECT, job_schema
from app.jobfile.text_members import JobDocument
from app.jobsync.ops import FeedRow
from app.storage.job_snapshot import StoredRecord

_MAX_SHOWN = 80


class RecordSchemas:
    """The validator of each kind of record; nothing is fetched from anywhere."""

    def __init__(self) -> None:
        definitions = job_schema()["$defs"]
        envelope = {name: value for name, value in definitions["record"].items() if name != "allOf"}
        self._envelope = _validator(envelope, definitions)
        self._fields = {kind: _validator(definitions[kind], definitions) for kind in KNOWN_KINDS}

    def problems(self, record: Mapping[str, Any]) -> Iterator[Problem]:
        """What the schema says against a record."""
        for error in self._envelope.iter_errors(record):
            yield Problem(f"{JOB} {record_name(record)}", shortened(error.message))
        kind = record.get("kind")
        if (
            isinstance(kind, str)
            and kind in self._fields
            and isinstance(record.get("fields"), dict)
        ):
            for error in self._fields[kind].iter_errors(record["fields"]):
                path = "".join(f".{part}" for part in error.absolute_path)
                yield Problem(f"{JOB} {record_name(record)}{path}", shortened(error.message))


def check_records(document: JobDocument) -> list[Problem]:
    """What is wrong with the records in themselves: schema, ids, the job's own record."""
    schemas = RecordSchemas()
    problems: list[Problem] = []
    for record in document.records:
        kind = record.get("kind")
        if isinstance(kind, str) and kind not in KNOWN_KINDS:
            problems.append(
                Problem(
                    f"{JOB} {record_name(record)}",
                    f"this program does not know records of kind {shortened(kind)}; use a newer one",
                )
            )
            continue
        problems += schemas.problems(record)
    ids = Counter(str(record.get("id")) for record in document.records)
    problems += [
        Problem(f"{JOB} {shortened(record_id)}", "two records have this id")
        for record_id, count in ids.items()
        if count > 1
    ]
    jobs = [r.get("id") for r in document.records if r.get("kind") == RecordKind.JOB.value]
    if jobs != [str(document.job_id)]:
        problems.append(Problem(JOB, "it does not hold exactly the record of its job"))
    return problems


def check_replay(document: JobDocument, replay: Replay) -> list[Problem]:
    """Records that are not what the operations give, that no operation made, and that are missing."""
    problems: list[Problem] = []
    present: set[UUID] = set()
    for record in document.records:
        record_id = UUID(record["id"])
        present.add(record_id)
        row = replay.row(record_id)
        where = f"{JOB} {record_name(record)}"
        if row is None:
            problems.append(Problem(where, "no operation in audit.jsonl or feed.jsonl made it"))
        else:
            problems += _differences(where, document.job_id, record, row)
    problems += [
        Problem(f"{JOB} {row.entity} {row.id}", "the record is missing; its operations are there")
        for row in replay.rows()
        if row.entity in KNOWN_KINDS and row.id not in present
    ]
    return problems


def _differences(
    where: str, job_id: UUID, record: Mapping[str, Any], row: FeedRow
) -> list[Problem]:
    if record["kind"] != row.entity:
        return [Problem(where, f"its operations make a {row.entity} record of it")]
    record_id = UUID(record["id"])
    try:
        wanted = comparable_fields(row.entity, record_id, job_id, row.fields)
        actual = comparable_fields(row.entity, record_id, job_id, record["fields"])
    except InvalidInput as error:
        return [Problem(where, error.problem)]
    problems = [
        Problem(
            f"{where}.{name}",
            f"it is {shortened(actual.get(name))}; its operations give {shortened(wanted.get(name))}",
        )
        for name in differing_fields(actual, wanted)
    ]
    mark = StoredRecord(row.entity, record_id, {}, row.dead).mark
    if record["mark"] != mark:
        problems.append(
            Problem(f"{where}.mark", f"it is {record['mark']}; its operations give {mark}")
        )
    return problems


def tables_of(document: JobDocument) -> TableRecords:
    """The records of a checked document that the tables are made from."""
    tables = TableRecords()
    for record in document.records:
        tables.collect(record["kind"], record["id"], record["fields"], record["mark"])
    return tables


def check_table(member: str, data: bytes, rows: Iterable[Row]) -> list[Problem]:
    """Where a table does not say what ``job.json`` says."""
    wanted = b"".join(csv_lines(rows))
    if data == wanted:
        return []
    actual, expected = _rows(data), _rows(wanted)
    problems = list(_table_differences(member, actual, expected))
    return problems or [Problem(member, "its bytes are not those that job.json gives")]


def _table_differences(
    member: str, actual: list[list[str]], expected: list[list[str]]
) -> Iterator[Problem]:
    """Line by line; a line that was taken out or put in, by its first column, does not shift those behind it."""
    heading = expected[0]
    there, wanted = {_key(row) for row in actual}, {_key(row) for row in expected}
    at = due = 0
    while at < len(actual) or due < len(expected):
        where = f"{member} line {at + 1}"
        said = actual[at] if at < len(actual) else None
        right = expected[due] if due < len(expected) else None
        if right is not None and (
            said is None or (_key(right) not in there and _key(said) in wanted)
        ):
            yield Problem(where, f"the line of {shortened(_key(right))} is missing here")
            due += 1
        elif said is not None and (
            right is None or (_key(said) not in wanted and _key(right) in there)
        ):
            yield Problem(where, f"job.json has no such reading: {shortened(_key(said))}")
            at += 1
        elif said is not None and right is not None:
            yield from _row_differences(where, heading, said, right)
            at, due = at + 1, due + 1


def _row_differences(
    where: str, heading: list[str], said: list[str], right: list[str]
) -> Iterator[Problem]:
    if len(said) != len(right):
        yield Problem(where, f"it has {len(said)} columns instead of {len(right)}")
        return
    for name, one, other in zip(heading, said, right, strict=True):
        if one != other:
            yield Problem(
                f"{where}, {name}", f"it says {shortened(one)}; job.json gives {shortened(other)}"
            )


def _key(row: list[str]) -> str:
    return row[0] if row else ""


def record_name(record: Mapping[str, Any]) -> str:
    """A record in a message."""
    return f"{shortened(record.get('kind'))} {shortened(record.get('id'))}"


def shortened(value: Any) -> str:
    """A value from outside in a message: printable and not long."""
    text = str(value).encode("unicode_escape").decode("ascii")
    return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"


def _rows(data: bytes) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(data.decode("utf-8-sig", errors="replace"), newline="")))
    except csv.Error:
        return []


def _validator(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Draft202012Validator:
    whole = {"$schema": DIALECT, "$defs": definitions, **schema}
    return Draft202012Validator(whole, registry=Registry())
