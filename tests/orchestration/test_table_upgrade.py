"""Tables of an older version are completed, or refused in words before anything is changed."""

from __future__ import annotations

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text, create_engine, inspect, select

from app.domain.errors import Conflict
from app.orchestration.run_tables import create_run_tables, runs
from app.orchestration.table_upgrade import bring_up_tables


def test_columns_that_came_later_are_added_and_the_rows_keep_what_they_say() -> None:
    engine = create_engine("sqlite://")
    create_run_tables(engine)
    later = {"held_ms", "parent_step", "parent_run"}
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP INDEX ix_wf_run_parent_run")
        for name in later:
            connection.exec_driver_sql(f"ALTER TABLE wf_run DROP COLUMN {name}")
        values = {
            column.name: 0 if isinstance(column.type, Integer) else "x"
            for column in runs.columns
            if column.name not in later
        }
        names = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        connection.exec_driver_sql(
            f"INSERT INTO wf_run ({names}) VALUES ({marks})", tuple(values.values())
        )
    create_run_tables(engine)
    with engine.connect() as connection:
        row = connection.execute(select(runs)).one()
    assert (row.held_ms, row.parent_step, row.parent_run) == (0, "", None)
    assert row.definition_id == "x"
    assert "ix_wf_run_parent_run" in {one["name"] for one in inspect(engine).get_indexes("wf_run")}


@pytest.mark.parametrize("then", ["lacks", "demands"])
def test_tables_that_cannot_be_completed_are_refused_in_words_and_left_alone(then: str) -> None:
    engine = create_engine("sqlite://")
    old, new = MetaData(), MetaData()
    extra = [Column("skill", Text, nullable=False)]
    Table(
        "wf_step", old, Column("id", Text, primary_key=True), *(extra if then == "demands" else [])
    )
    Table("wf_step", new, Column("id", Text, primary_key=True), *(extra if then == "lacks" else []))
    Table("wf_later", new, Column("id", Text, primary_key=True))
    old.create_all(engine)
    with (
        engine.begin() as connection,
        pytest.raises(Conflict, match=r"another version of the program \(wf_step: skill\)"),
    ):
        bring_up_tables(connection, new)
    assert inspect(engine).get_table_names() == ["wf_step"]
