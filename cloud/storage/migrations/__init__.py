"""Alembic scripts, packaged with the server."""
