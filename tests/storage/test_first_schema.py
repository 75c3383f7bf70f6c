"""What the migrations make is what the tables say."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, inspect

from app.storage import schema
from app.storage.tables import metadata


def test_the_migrations_make_exactly_the_tables() -> None:
    engine = create_engine("sqlite://")
    schema.migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_first_schema_goes_down_again() -> None:
    engine = create_engine("sqlite://")
    schema.migrate(engine)
    schema.downgrade(engine, "base")
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}
    engine.dispose()
