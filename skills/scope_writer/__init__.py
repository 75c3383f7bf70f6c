"""The skill `scope_writer`, one folder a version."""
