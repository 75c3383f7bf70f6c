"""Rescue files: work that a tablet could not give to the server, opened and taken in by an administrator."""
