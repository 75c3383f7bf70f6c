"""A job that is so long that its rules and forecasts take a while."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from app.domain.errors import Conflict
from tests.ui.driver import Driver


def test_a_long_job_is_shown_while_its_rules_are_still_being_checked(ui: Driver) -> None:
    ui.services.long_job = True
    gate = ui.services.gates["checked_overview"] = asyncio.Event()
    ui.model.openJob(str(ui.services.overview.header.job_id))
    ui.until(lambda: ui.has("overviewPage") and bool(ui.model.overview.loaded), "the overview")
    ui.frame()
    assert ui.text("openCount") == "Being checked…"
    assert ui.text("timeLeft") == "Rules and forecasts of this long job are being worked out…"
    assert not ui.has("open_0")
    assert ui.model.overview.category
    assert ui.has("visitCard")
    ui.bridge._loop.call_soon_threadsafe(gate.set)
    ui.settle()
    assert ui.text("openCount").startswith(str(ui.model.overview.openItems.count))
    assert ui.has("open_0")


def test_a_long_job_whose_check_fails_never_says_that_nothing_is_open(ui: Driver) -> None:
    ui.services.long_job = True
    ui.services.fail["checked_overview"] = Conflict("The store is being backed up.")
    ui.open_job()
    assert ui.text("problemWords") == "The store is being backed up."
    assert ui.text("openCount") == "Being checked…"
    ui.services.fail.clear()
    ui.press("problemAction")
    assert ui.has("open_0")
    assert len(ui.services.made("job_overview")) == 1, (
        "what was shown at once is not asked for again"
    )


def test_a_long_job_is_checked_again_only_when_its_overview_is_looked_at(ui: Driver) -> None:
    ui.services.long_job = True
    ui.open_job()
    assert len(ui.services.made("checked_overview")) == 1
    ui.go_to("map")
    glances = len(ui.services.made("job_overview"))
    for _ in range(3):
        ui.model.map.saved.emit("P-01")
        ui.settle()
    assert len(ui.services.made("job_overview")) == glances + 3
    assert len(ui.services.made("checked_overview")) == 1
    assert ui.text("pageTitle") == ui.services.overview.header.client_name
    ui.go_to("overview")
    assert len(ui.services.made("checked_overview")) == 2
    assert ui.has("open_0")


def test_a_point_that_was_read_often_lists_its_newest_readings_and_says_where_the_others_are(
    ui: Driver,
) -> None:
    site = ui.services.map
    first, *others = site.points
    taken = first.history[-1]
    often = tuple(
        replace(taken, visit_number=n, value=Decimal(n), reading_id=UUID(int=n)) for n in range(250)
    )
    ui.services.map = replace(site, points=(replace(first, history=often), *others))
    ui.open_job("map")
    ui.model.map.select(str(first.point_id))
    ui.settle()
    shown = ui.model.map.selected
    assert [row["visit"] for row in shown["rows"]] == list(range(249, 219, -1))
    assert len(shown["history"]) == 250
    assert ui.text("pinEarlier") == "220 earlier readings are in the drying log."
    ui.model.map.select(str(others[0].point_id))
    ui.settle()
    assert not ui.has("pinEarlier")
