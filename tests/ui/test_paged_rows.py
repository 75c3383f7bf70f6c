"""A list of ten thousand jobs fetches what is looked at, and nothing else."""

from __future__ import annotations

import time
from dataclasses import replace
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtQuick import QQuickItem

from tests.ui.driver import Driver
from ui.viewmodels.jobs import JobRows
from ui.viewmodels.paged_rows import KEPT_PAGES, PAGE_SIZE

MANY = 10_000


def fill(ui: Driver, count: int = MANY) -> QQuickItem:
    card = ui.services.cards[0]
    ui.services.cards = tuple(
        replace(card, job_id=UUID(int=n), number=f"J-{n:05d}", client_name=f"Client {n}")
        for n in range(count)
    )
    ui.model.jobs.refresh()
    ui.settle()
    return ui.find("jobList")


def test_only_what_is_looked_at_is_fetched(ui: Driver) -> None:
    view = fill(ui)
    assert view.property("count") == MANY
    assert len(ui.model.jobs.rows.rows) <= 2 * PAGE_SIZE
    view.setProperty("contentY", view.property("contentHeight") - view.height())
    ui.settle()
    ui.settle()
    assert f"Client {MANY - 1}" in ui.texts()
    assert len(ui.model.jobs.rows.rows) <= 5 * PAGE_SIZE


def test_scrolling_ten_thousand_jobs_keeps_up(ui: Driver) -> None:
    view = fill(ui)
    frames = []
    for step in range(60):
        started = time.process_time()
        view.setProperty("contentY", 300.0 * step)
        ui.settle()
        frames.append((time.process_time() - started) / 2)  # settling draws two frames
    assert sorted(frames)[len(frames) // 2] < 0.033


def clients(ui: Driver, view: QQuickItem) -> set[str]:
    """The clients in sight; what the list makes ahead and keeps for a while is beside it."""
    place = view.mapRectToScene(view.boundingRect())
    return {
        str(item.property("text"))
        for item in ui.walk(view)
        if item.inherits("QQuickText")
        and str(item.property("text")).startswith("Client ")
        and place.contains(item.mapRectToScene(item.boundingRect()))
    }


def test_what_is_read_again_stays_shown_until_it_is_there(ui: Driver) -> None:
    view = fill(ui, 120)
    view.setProperty("contentY", 3000.0)
    ui.settle()
    shown = clients(ui, view)
    ui.services.cards = tuple(
        replace(card, client_name=card.client_name + " II") for card in ui.services.cards
    )
    ui.model.jobs.refresh()
    ui.settle()
    ui.settle()
    assert view.property("contentY") == 3000.0
    assert len(shown) > 3
    assert clients(ui, view) == {f"{name} II" for name in shown}


@given(st.lists(st.integers(0, MANY - 1), max_size=60))
def test_rows_are_right_wherever_one_looks_and_few_are_kept(looks: list[int]) -> None:
    asked: list[tuple[int, int]] = []
    rows = JobRows(lambda page, generation: asked.append((page, generation)))

    def of(page: int) -> list[dict[str, object]]:
        start = page * PAGE_SIZE
        return [{**JobRows.BLANK, "jobId": str(n)} for n in range(start, start + PAGE_SIZE)]

    rows.begin(MANY, of(0), same_list=False)
    role = next(iter(rows.roleNames()))
    for number in looks:
        before = rows.data(rows.index(number), role)
        assert before in ("", str(number))
        while asked:
            page, generation = asked.pop()
            rows.fill(page, generation, of(page))
        assert rows.data(rows.index(number), role) == str(number)
        assert not asked
    assert len(rows.rows) <= KEPT_PAGES * PAGE_SIZE


def test_pages_of_a_list_that_is_gone_are_not_shown() -> None:
    asked: list[tuple[int, int]] = []
    rows = JobRows(lambda page, generation: asked.append((page, generation)))
    rows.begin(200, [], same_list=False)
    role = next(iter(rows.roleNames()))
    rows.data(rows.index(199), role)
    rows.begin(3, [{**JobRows.BLANK, "jobId": "new"}] * 3, same_list=False)
    rows.fill(3, asked[0][1], [{**JobRows.BLANK, "jobId": "old"}] * 50)
    assert [row["jobId"] for row in rows.rows] == ["new"] * 3


def test_of_the_pages_that_are_passed_only_the_last_are_fetched_one_by_one() -> None:
    asked: list[tuple[int, int]] = []
    rows = JobRows(lambda page, generation: asked.append((page, generation)))
    rows.begin(MANY, [], same_list=False)
    role = next(iter(rows.roleNames()))
    for page in [*range(1, 100), 98]:
        rows.data(rows.index(page * PAGE_SIZE), role)
    fetched = []
    while asked:
        ((page, generation),) = asked
        asked.clear()
        fetched.append(page)
        rows.fill(page, generation, [{**JobRows.BLANK, "jobId": str(page)}] * PAGE_SIZE)
    assert fetched == [1, 98, 99, 97, 96]
    assert rows.data(rows.index(99 * PAGE_SIZE), role) == "99"
    rows.data(rows.index(50 * PAGE_SIZE), role)
    assert [page for page, _ in asked] == [50], (
        "what was passed is fetched when it is looked at again"
    )


def test_a_page_that_cannot_be_fetched_does_not_keep_the_others_out() -> None:
    asked: list[tuple[int, int]] = []
    rows = JobRows(lambda page, generation: asked.append((page, generation)))
    rows.begin(MANY, [], same_list=False)
    role = next(iter(rows.roleNames()))
    for page in (5, 6):
        rows.data(rows.index(page * PAGE_SIZE), role)
    rows.lose(*asked.pop())
    assert [page for page, _ in asked] == [6]
    rows.fill(*asked.pop(), [{**JobRows.BLANK, "jobId": "6"}] * PAGE_SIZE)
    rows.data(rows.index(5 * PAGE_SIZE), role)
    assert [page for page, _ in asked] == [5]
