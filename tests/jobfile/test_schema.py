"""The published schema is that of the classes, and every record that can be written fits it."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import uuid4

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.records import Record, RecordKind
from app.jobfile.contents_check import RecordSchemas
from app.jobfile.schema import job_schema, schema_text
from app.jobfile.text_members import JobDocument, job_lines, read_job, record_line
from app.storage.job_snapshot import StoredRecord
from app.wire.records import kind_of, to_fields
from tests.jobfile.packing import unpack
from tests.record_values import records_of

PUBLISHED = Path(__file__).parents[2] / "docs" / "job.schema.json"
SCHEMAS = RecordSchemas()


def test_the_published_schema_is_current() -> None:
    assert PUBLISHED.read_bytes() == schema_text(), (
        "make it again: python -m app.jobfile.schema > docs/job.schema.json"
    )


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(job_schema())


@pytest.mark.parametrize("kind", list(RecordKind))
def test_every_record_of_a_kind_fits_the_schema(kind: RecordKind) -> None:
    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    @given(record=records_of(kind), dead=st.booleans())
    def fits(record: Record, dead: bool) -> None:
        stored = StoredRecord(kind_of(record).value, record.id, to_fields(record), dead)
        document = read_job(b"".join(job_lines(uuid4(), [record_line(stored)])))
        assert [list(SCHEMAS.problems(found)) for found in document.records] == [[]]

    fits()


def test_a_whole_document_fits_the_published_schema(job_file: Path) -> None:
    jsonschema.validate(
        json.loads(dict(unpack(job_file))["job.json"]),
        json.loads(PUBLISHED.read_bytes()),
        jsonschema.Draft202012Validator,
    )


def test_a_document_is_read_as_it_was_written() -> None:
    job_id = uuid4()
    assert read_job(b"".join(job_lines(job_id, []))) == JobDocument(job_id, ())
