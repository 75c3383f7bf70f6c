"""How many examples a law is tried with: few, always the same in ``make test``, many new ones in ``make test-all``."""

from __future__ import annotations

import os


def examples(quick: int, search: int) -> int:
    """The number for this run."""
    return search if os.environ.get("HYPOTHESIS_PROFILE") == "search" else quick
