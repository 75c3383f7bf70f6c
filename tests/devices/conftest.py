"""Meter tests: an example may take its time on a busy machine, and there are few of each."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("meters", deadline=None, max_examples=50)
settings.load_profile("meters")
