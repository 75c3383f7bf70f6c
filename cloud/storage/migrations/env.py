"""Runs migrations on the connection that :mod:`cloud.storage.migrate` gives."""

from alembic import context

from cloud.storage.all_tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
