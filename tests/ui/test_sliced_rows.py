"""Many rows with delegates come slice by slice, and in the end they are the ones that were shown last."""

from __future__ import annotations

from typing import ClassVar

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from ui.viewmodels.rows import SLICE, SlicedRows


class Numbers(SlicedRows):
    ROLES: ClassVar[tuple[str, ...]] = ("number",)


def test_the_first_rows_are_there_at_once_and_the_others_follow(qapp: QGuiApplication) -> None:
    rows = Numbers()
    rows.show({"number": n} for n in range(3 * SLICE))
    assert rows.rowCount() == SLICE
    while rows.rowCount() < 3 * SLICE:
        QCoreApplication.processEvents()
    assert [row["number"] for row in rows.rows] == list(range(3 * SLICE))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4 * SLICE), st.integers(0, 3)), min_size=1, max_size=5))
def test_what_is_shown_last_is_what_is_there_in_the_end(
    qapp: QGuiApplication, shows: list[tuple[int, int]]
) -> None:
    rows = Numbers()
    wanted: list[int] = []
    for count, slices in shows:
        wanted = [count * 1000 + n for n in range(count)]
        rows.show({"number": n} for n in wanted)
        for _ in range(slices):
            rows._take_slice()
    while rows.rowCount() < len(wanted):
        QCoreApplication.processEvents()
    assert [row["number"] for row in rows.rows] == wanted
