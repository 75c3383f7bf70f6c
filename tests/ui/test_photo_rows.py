"""The rows of the gallery are put into words when they come into sight, and only what differs is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QGuiApplication

from app.domain.records import PhotoPhase
from app.services.photo_views import PhotoView
from ui.viewmodels.photo_rows import PhotoRows

MANY = 2000
NONE: frozenset[str] = frozenset()


def photo(number: int) -> PhotoView:
    return PhotoView(
        photo_id=UUID(int=number), phase=PhotoPhase.ARRIVAL, caption="", room_id=None, point_id=None,
        asset_id=None, taken_at=datetime(2026, 3, 1, tzinfo=UTC), taken_by="Ann", name="a.jpg",
        warnings=(), redacted=False, before_id=None, shapes=0, thumbnail=f"{number:064x}",
        width_px=10, height_px=10, here=True,
    )  # fmt: skip


class Words:
    """Puts photos into words and remembers which."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.place = "Kitchen"

    def __call__(self, photo: PhotoView) -> tuple[str, str]:
        self.asked.append(photo.photo_id.int)
        return self.place, f"photo {photo.photo_id.int}"


@pytest.fixture
def rows(qapp: QGuiApplication) -> PhotoRows:
    return PhotoRows(cast("Any", None), cast("Any", None))


def value(rows: PhotoRows, number: int, name: str) -> Any:
    return rows.data(rows.index(number), rows._roles[name])


def told(rows: PhotoRows) -> list[int]:
    numbers: list[int] = []

    def note(first: QModelIndex, last: QModelIndex, _roles: list[int]) -> None:
        numbers.extend(range(first.row(), last.row() + 1))

    rows.dataChanged.connect(note)
    return numbers


def test_only_what_is_looked_at_is_put_into_words(rows: PhotoRows) -> None:
    words = Words()
    rows.show_photos([photo(n) for n in range(MANY)], words, NONE, NONE)
    assert rows.rowCount() == MANY
    rows.select(frozenset({str(UUID(int=7))}))
    assert words.asked == []
    assert (value(rows, 9, "place"), value(rows, 9, "taken")) == ("Kitchen", "photo 9")
    assert value(rows, 7, "selected")
    assert words.asked == [9]
    with pytest.raises(KeyError):
        rows.rows[9]["no such role"]


def test_what_was_looked_at_is_told_when_its_words_or_values_change(rows: PhotoRows) -> None:
    words, shown = Words(), [photo(n) for n in range(20)]
    rows.show_photos(shown, words, NONE, NONE)
    seen = [value(rows, n, "place") for n in range(3)]
    assert seen == ["Kitchen"] * 3
    changed = told(rows)
    rows.show_photos(shown, words, NONE, NONE)
    assert changed == []
    words.place = "Bath"
    rows.show_photos(shown, words, NONE, NONE)
    assert changed == [0, 1, 2]
    assert value(rows, 1, "place") == "Bath"
    changed.clear()
    shown[12] = replace(shown[12], caption="the pipe")
    rows.show_photos(shown, words, frozenset({str(UUID(int=15))}), NONE)
    assert changed == [12, 15]
    assert value(rows, 12, "caption") == "the pipe"
    assert value(rows, 15, "paired")
