"""Whether every page of the database file is as it was written, also those that no record lies on now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import Connection

_PAGE = re.compile(r"page (\d+)")


def page_problems(connection: Connection) -> Iterator[tuple[str, str]]:
    """Pages whose authentication code does not hold.

    The file is read past the database's own locks, so a page that is being written meanwhile may look torn: what is
    found is looked at a second time, and only what is found again counts.
    """
    found = _damaged(connection)
    if not found:
        return
    again = _damaged(connection)
    for words in found:
        if words in again:
            page = _PAGE.search(words)
            where = f"database page {page.group(1)}" if page else "database"
            yield where, "its bytes were changed or damaged; restore the newest backup"


def _damaged(connection: Connection) -> list[str]:
    return [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
