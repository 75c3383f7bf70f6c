"""A record read back from its row is the record that was written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, select

from app.domain.records import RecordKind
from app.storage.row_decoding import RowDecoder
from app.storage.rows import from_row, upsert_record
from app.storage.tables import RECORD_TABLES, metadata
from tests.record_values import records_of


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.mark.parametrize("kind", list(RecordKind))
@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_a_record_survives_its_row(
    connection: Connection, kind: RecordKind, data: st.DataObject
) -> None:
    record = data.draw(records_of(kind))
    upsert_record(connection, record)
    table = RECORD_TABLES[kind]
    row = connection.execute(select(table).where(table.c.id == str(record.id))).mappings().one()
    assert from_row(kind, row) == record
    assert row["dead"] == 0
    assert record in RowDecoder().of_job(connection, kind, record.job_id)
    ids = [str(record.id)]
    assert RowDecoder().some_of_job(connection, kind, record.job_id, ids) == [record]
